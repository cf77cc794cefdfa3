import { saveProgressEndpoint } from "@/lib/reading/endpoints";
import { keepDevicePlace } from "./device-place";
import type { Spot } from "./reading-position";

export type ReadChapter = {
  novelId: string;
  chapterId: string;
  number: number;
  lang: string;
  signedIn: boolean;
};

/**
 * Keeps where somebody is: on the account when there is one, else on the device. The request outlives the page.
 * @returns whether it was kept
 */
export async function savePlace(chapter: ReadChapter, spot: Spot): Promise<boolean> {
  const { novelId, chapterId, number, lang, signedIn } = chapter;
  if (!signedIn) {
    keepDevicePlace(novelId, { chapterId, number, paragraph: spot.paragraph });
    return true;
  }
  try {
    const response = await fetch(`${saveProgressEndpoint.path}?lang=${lang}`, {
      method: saveProgressEndpoint.method,
      keepalive: true,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ novel_id: novelId, chapter_id: chapterId, ...spot }),
    });
    return response.ok;
  } catch {
    // Off line: the next paragraph tries again.
    return false;
  }
}
