export type Messages = { [key: string]: string | Messages };

/** The texts of a folder's files, each under the name of its file. */
export function byNamespace(files: Record<string, Messages>): Messages {
  return Object.fromEntries(
    Object.entries(files).map(([path, texts]) => [
      path.slice(path.lastIndexOf("/") + 1, -".json".length),
      texts,
    ]),
  );
}
