import type { TestProject } from "vitest/node";
import { startTestProduct } from "./app";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the product under test answers. */
    productUrl: string;
  }
}

/** Starts one product for all contract tests. It trusts one proxy, so that each call may name its own address. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const product = await startTestProduct({ TRUSTED_PROXIES: "1" });
  project.provide("productUrl", product.url);
  return () => product.stop();
}
