/** Dates are told in one zone on the server and in the browser, so that both draw the same page. */
export const TIME_ZONE = "UTC";
