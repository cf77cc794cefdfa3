import { hash, verify } from "@node-rs/argon2";

/** Hashes a password with argon2id (the library's default algorithm, by OWASP's minimum parameters). */
export const hashPassword = (password: string): Promise<string> =>
  hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

let decoy: Promise<string> | undefined;

/**
 * Whether a password fits a hash. Without a hash it takes the same time and says no, so that nobody can
 * tell by the clock whether an account exists.
 */
export async function passwordFits(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword("no account has this password 0");
  const fits = await verify(passwordHash ?? (await decoy), password);
  return fits && passwordHash !== undefined;
}
