import type { Term } from "@/lib/novels/fields";

type TermLinksProps = { label: string; kind: "genres" | "tags"; terms: Term[] };

/** The genres or tags of a novel, each leading to its shelf. */
export function TermLinks({ label, kind, terms }: TermLinksProps) {
  if (terms.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {terms.map(({ slug, name }) => (
        <li key={slug}>
          <a
            href={`/novels?${kind}=${slug}`}
            className="text-link inline-block py-0.5 text-ink-soft hover:text-accent"
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
