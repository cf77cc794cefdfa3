import { startTestProduct } from "./app";

/** Starts one product for all browser tests; each of them comes from the same address, so none is limited. */
export default async function setup(): Promise<() => Promise<void>> {
  const product = await startTestProduct({ RATE_LIMITS: "off" });
  process.env.PRODUCT_URL = product.url;
  return () => product.stop();
}
