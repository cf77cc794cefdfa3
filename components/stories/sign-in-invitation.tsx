import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";

type SignInInvitationProps = {
  /** What an account is wanted for. */
  wish: "play" | "write";
  /** The path to come back to. */
  next: string;
};

/** Says why an account is needed here, and leads to it and back. */
export async function SignInInvitation({ wish, next }: SignInInvitationProps) {
  const t = await getTranslations("stories.signIn");
  const query = `?next=${encodeURIComponent(next)}`;
  return (
    <div className="flex flex-col items-start gap-4">
      <p className="max-w-[30rem] text-[0.9375rem] text-ink-soft">{t(wish)}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/signin${query}`} variant="primary" size="lg">
          {t("signIn")}
        </ButtonLink>
        <ButtonLink href={`/signup${query}`} size="lg">
          {t("signUp")}
        </ButtonLink>
      </div>
    </div>
  );
}
