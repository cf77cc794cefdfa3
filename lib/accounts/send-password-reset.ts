import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { users } from "@/db/schema";
import { env } from "@/lib/core/env";
import { sendMail } from "@/lib/mail/send-mail";
import { issueResetToken } from "./reset-token";

const TEXTS = {
  ru: (link: string) => ({
    subject: "Новый пароль для Фабулы",
    text: `Чтобы задать новый пароль, откройте эту ссылку в течение получаса:\n\n${link}\n\nЕсли вы об этом не просили, ничего делать не нужно: пароль останется прежним.\n`,
  }),
  en: (link: string) => ({
    subject: "A new password for Fabula",
    text: `To set a new password, open this link within half an hour:\n\n${link}\n\nIf you did not ask for it, there is nothing to do: the password stays as it is.\n`,
  }),
};

/** Mails a user the link with which they can set a new password. */
export async function sendPasswordReset(userId: string): Promise<void> {
  const user = await db().query.users.findFirst({ where: eq(users.id, userId) });
  if (!user) return;
  const link = new URL("/reset", env().PUBLIC_URL);
  link.searchParams.set("token", await issueResetToken(user));
  const texts = TEXTS[user.language === "en" ? "en" : "ru"](link.href);
  await sendMail({ to: user.email, ...texts });
}
