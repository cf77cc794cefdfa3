/** Where somebody who is not signed in stopped in a novel; kept on their device only. */
export type DevicePlace = { chapterId: string; number: number; paragraph: number };

const keyOf = (novelId: string) => `fabula.place.${novelId}`;

function isPlace(value: unknown): value is DevicePlace {
  const place = value as DevicePlace | null;
  return (
    typeof place?.chapterId === "string" && Number.isFinite(place.number) && Number.isInteger(place.paragraph)
  );
}

/** The place kept for a novel; null when there is none, or the device keeps nothing. */
export function readDevicePlace(novelId: string): DevicePlace | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(novelId)) ?? "null");
    return isPlace(kept) ? kept : null;
  } catch {
    // Storage is shut off, or holds what somebody else wrote: then there is no place to return to.
    return null;
  }
}

/** Keeps a place on the device. */
export function keepDevicePlace(novelId: string, place: DevicePlace): void {
  try {
    localStorage.setItem(keyOf(novelId), JSON.stringify(place));
  } catch {
    // Storage is shut off or full: reading goes on without a bookmark.
  }
}
