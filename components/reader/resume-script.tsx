const SCRIPT = `(() => {
  const text = document.getElementById("chapter-text");
  if (!text || location.hash) return;
  text.dataset.resumed = "";
  let paragraph = text.dataset.resume;
  if (text.dataset.device !== undefined) {
    try {
      const place = JSON.parse(localStorage.getItem("fabula.place." + text.dataset.novel));
      if (place && place.chapterId === text.dataset.chapter) paragraph = place.paragraph;
    } catch {}
  }
  if (paragraph > 0) text.querySelector('[data-paragraph="' + Number(paragraph) + '"]')?.scrollIntoView();
})();`;

/**
 * Stands right after the text and runs while the page is still being read in, so that a reader who comes back sees the
 * place where they stopped and no other before it. The text's own element says where that is, or that the device knows.
 */
export function ResumeScript({ nonce }: { nonce: string | undefined }) {
  return (
    <script
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own
      dangerouslySetInnerHTML={{ __html: SCRIPT }}
    />
  );
}
