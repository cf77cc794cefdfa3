import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createTransport } from "nodemailer";
import { env } from "@/lib/core/env";
import { newId } from "@/lib/core/ids";

export type Mail = { to: string; subject: string; text: string };

/** Writes a mail, whole as it would be sent, to a file of its own. */
async function keep(mail: Mail & { from: string }): Promise<void> {
  const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail(mail);
  const folder = resolve(env().DATA_DIR, "mail");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${newId()}.eml`), message as Buffer, { mode: 0o600 });
}

/** Sends a mail by SMTP_URL; without it the mail becomes an `.eml` file under DATA_DIR/mail. */
export async function sendMail(mail: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env();
  const addressed = { ...mail, from: MAIL_FROM };
  if (!SMTP_URL) return keep(addressed);
  await createTransport(SMTP_URL).sendMail(addressed);
}
