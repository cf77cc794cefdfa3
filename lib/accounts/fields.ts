import { z } from "zod";

export const email = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email("Invalid email format"))
  .meta({ example: "reader@example.com" });

/** One rule for passwords everywhere. */
export const password = z
  .string()
  .min(8, "The password must have at least 8 characters")
  .max(100, "The password must have at most 100 characters")
  .regex(/\p{L}/u, "The password must contain a letter")
  .regex(/\d/, "The password must contain a digit");

export const username = z
  .string()
  .min(3, "The username must have at least 3 characters")
  .max(30, "The username must have at most 30 characters")
  .regex(/^[a-zA-Z0-9_-]+$/, "The username may contain letters, digits, _ and -");

export const displayName = z.string().trim().min(1, "The name must not be empty").max(80);

/** What a login accepts: any text, since a rule here would tell what passwords look like. */
export const presentedLogin = z.string().trim().min(1).max(254);
export const presentedPassword = z.string().min(1).max(1000);
