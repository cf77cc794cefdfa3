import type { Novel } from "@/lib/novels/fields";

/** The cover's address on whatever origin the page itself came from. */
export const coverSrc = (novel: Pick<Novel, "cover_image_url">): string | null =>
  novel.cover_image_url && new URL(novel.cover_image_url).pathname;
