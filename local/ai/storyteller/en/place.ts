const ON =
  /\b(island|station|ship|boat|train|planet|moon|mars|coast|shore|beach|farm|hill|mountain|road|estate|raft)\b/i;

/** Turns a way to a place ("to a drifting station", "into the woods") into a stay there ("on a drifting station"). */
export function stayAt(way: string): string {
  const place = way.trim().replace(/^(to|into|onto)\s+/i, "");
  if (place === way.trim()) return place;
  return `${ON.test(place) ? "on" : "in"} ${place}`;
}
