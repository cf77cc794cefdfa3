import type postgres from "postgres";
import type { BareHandler } from "./contestants/bare-handler";
import type { Options } from "./options";
import type { Product } from "./product/start-product";

/** What the measurements are made on. */
export type Stage = {
  options: Options;
  /** The running product, its library loaded. */
  product: Product;
  /** The baseline that answers over HTTP. */
  bare: BareHandler;
  /** Our own connections to the product's database, as many as HTTP is asked on. */
  sql: postgres.Sql;
  /** Says what is going on. */
  say(text: string): void;
};
