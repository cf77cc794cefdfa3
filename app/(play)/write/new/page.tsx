import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BlankPage } from "@/components/stories/drafts/blank-page";
import { getActor } from "@/lib/auth/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("write.list");
  return { title: t("new") };
}

export default async function NewStoryPage() {
  return <BlankPage signedIn={(await getActor()) !== null} />;
}
