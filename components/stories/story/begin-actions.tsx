import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { SignInInvitation } from "../sign-in-invitation";
import { RestartAndPlay } from "./restart-and-play";

/** Where somebody stands in a story. */
export type Place = { depth: number; isFinal: boolean; isPending: boolean };

type BeginActionsProps = {
  storyId: string;
  signedIn: boolean;
  /** Null when they have not begun. */
  place: Place | null;
};

/** The way into a story: to begin it, to go on, or to play it again. */
export async function BeginActions({ storyId, signedIn, place }: BeginActionsProps) {
  const t = await getTranslations("stories.story");
  const playHref = `/stories/${storyId}/play`;
  if (!signedIn) return <SignInInvitation wish="play" next={`/stories/${storyId}`} />;
  if (!place) {
    return (
      <ButtonLink href={playHref} variant="primary" size="lg">
        {t("begin")}
      </ButtonLink>
    );
  }
  if (place.isFinal) {
    return (
      <div className="flex flex-col gap-4">
        <p className="text-[0.9375rem] text-ink-soft">{t("ended")}</p>
        <div className="flex flex-wrap gap-3">
          <RestartAndPlay storyId={storyId} variant="primary" size="lg" />
          <ButtonLink href={`/stories/${storyId}/path`} size="lg">
            {t("readPath")}
          </ButtonLink>
        </div>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      <p className="text-[0.9375rem] text-ink-soft">
        {t(place.isPending ? "waiting" : "continueAt", { depth: place.depth })}
      </p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={playHref} variant="primary" size="lg">
          {t("continue")}
        </ButtonLink>
        <RestartAndPlay storyId={storyId} size="lg" />
      </div>
    </div>
  );
}
