"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { readDevicePlace } from "@/components/reader/device-place";
import { ButtonLink } from "@/components/ui/button-link";

type ReadingLinkProps = {
  slug: string;
  novelId: string;
  /** The chapter that a reader begins with. */
  firstNumber: number;
  /** The chapter that the account stopped in. */
  currentNumber?: number;
};

const never = () => () => undefined;

/** Begins the novel, or goes on where one stopped: by the account, else by this device. */
export function ReadingLink({ slug, novelId, firstNumber, currentNumber }: ReadingLinkProps) {
  const t = useTranslations("novels.novel");
  const onDevice = useSyncExternalStore(
    never,
    () => readDevicePlace(novelId)?.number ?? null,
    () => null,
  );
  const number = currentNumber ?? onDevice;
  if (number === null) {
    return (
      <ButtonLink href={`/novels/${slug}/${firstNumber}`} variant="primary" size="lg">
        {t("start")}
      </ButtonLink>
    );
  }
  return (
    <>
      <ButtonLink href={`/novels/${slug}/${number}`} variant="primary" size="lg">
        {t("continue", { number })}
      </ButtonLink>
      {number !== firstNumber && (
        <ButtonLink href={`/novels/${slug}/${firstNumber}`} size="lg">
          {t("readAgain")}
        </ButtonLink>
      )}
    </>
  );
}
