import { inngest } from "@/inngest/client";
import { passwordResetRequested } from "@/inngest/events";
import { sendPasswordReset } from "@/lib/accounts/send-password-reset";

/** Mails the link for a new password. */
export const mailPasswordReset = () =>
  inngest().createFunction(
    { id: "send-password-reset", triggers: [passwordResetRequested] },
    async ({ event, step }) => {
      await step.run("mail", () => sendPasswordReset(event.data.userId));
    },
  );
