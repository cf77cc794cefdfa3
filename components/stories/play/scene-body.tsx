"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Prose } from "@/components/ui/prose";
import { useFailureText } from "../failure";
import { Notice } from "../notice";
import { Paragraphs } from "../paragraphs";
import { Choices } from "./choices";
import { Ending } from "./ending";
import type { MadeChoice } from "./play-state";
import { PreviousScene } from "./previous-scene";
import { Telling } from "./telling";
import type { Play } from "./use-play";

type SceneBodyProps = { storyId: string; play: Play; lang: string };

/** What stands below a scene's heading: its text and choices, or its successor while it is written, or why it is not. */
export function SceneBody({ storyId, play, lang }: SceneBodyProps) {
  const { made, scene, told } = play;
  return (
    <>
      <Status play={play} />
      {made?.status === "waiting" && <Telling key={made.choiceId} text={told.text} lang={lang} />}
      {made?.status === "failed" && <Failed made={made} play={play} lang={lang} />}
      {made && made.status !== "asking" ? (
        <PreviousScene text={scene.text} lang={lang} />
      ) : (
        <Scene storyId={storyId} play={play} lang={lang} />
      )}
    </>
  );
}

/** Says to those who do not see the page how things stand; the growing text itself is not read out. */
function Status({ play: { made, told, scene, ledByChoiceId } }: { play: Play }) {
  const t = useTranslations("play");
  const ready = ledByChoiceId && (scene.is_final ? t("readyFinal") : t("ready"));
  const waiting = told.text ? t("writing") : t("waiting");
  return (
    <p role="status" className="sr-only">
      {made?.status === "waiting" ? waiting : !made && ready}
    </p>
  );
}

function Scene({ storyId, play, lang }: SceneBodyProps) {
  const t = useTranslations("play");
  const failureText = useFailureText();
  const { scene, made, refusal, movedOn } = play;
  return (
    <>
      {movedOn && (
        <div className="pt-6">
          <Notice tone="neutral">{t("movedOn")}</Notice>
        </div>
      )}
      <Prose lang={lang} dropCap={scene.depth === 1} className="lg:pt-7">
        <Paragraphs text={scene.text} />
      </Prose>
      {refusal !== null && (
        <div className="pt-8">
          <Notice>{failureText(refusal)}</Notice>
        </div>
      )}
      {scene.is_final ? (
        <Ending storyId={storyId} scene={scene} lang={lang} onRestarted={play.refresh} />
      ) : (
        <Choices
          choices={scene.choices}
          lang={lang}
          askingId={made?.choiceId ?? null}
          onChoose={(choiceId) => void play.choose(choiceId)}
        />
      )}
    </>
  );
}

function Failed({ made, play, lang }: { made: MadeChoice; play: Play; lang: string }) {
  const t = useTranslations("play");
  const others = play.scene.choices.filter(({ choice_id }) => choice_id !== made.choiceId);
  return (
    <div className="lg:pt-7">
      <Notice
        title={t("failedTitle")}
        actions={
          <Button variant="primary" onClick={() => void play.choose(made.choiceId)}>
            {t("retry")}
          </Button>
        }
      >
        <p>{t("failedText")}</p>
        {made.error && <p className="text-sm text-ink-faint">{t("reason", { reason: made.error })}</p>}
      </Notice>
      <Choices
        choices={others}
        lang={lang}
        askingId={null}
        title={t("otherChoice")}
        onChoose={(choiceId) => void play.choose(choiceId)}
      />
    </div>
  );
}
