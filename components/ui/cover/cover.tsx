import type { CSSProperties } from "react";
import { cn } from "../cn";
import { coverDesign, titleSize } from "./cover-design";
import { CoverOrnament } from "./cover-ornament";

const sizes = { xs: "w-10", sm: "w-20", md: "w-36", lg: "w-56", xl: "w-72", fluid: "w-full" };

type CoverProps = {
  title: string;
  author?: string | null;
  /** The picture; it carries no lettering, the title is set over it on a label. */
  src?: string | null;
  size?: keyof typeof sizes;
  /** The picture already carries its title: no label is set over it. */
  lettered?: boolean;
  /** Loads the picture at once, for the one cover at the head of a page. */
  eager?: boolean;
  /** The language of the title, when it is not the page's. */
  lang?: string;
  className?: string;
};

/**
 * The cover of a novel or story: its picture under a title label, or a binding drawn from its title.
 * It is decoration: the title must also stand beside it as text, or as the name of the link around it.
 */
export function Cover({ title, author, src, size = "md", lettered, eager, lang, className }: CoverProps) {
  const design = coverDesign(title, author ?? "");
  const style = {
    "--cover-cloth": design.palette.cloth,
    "--cover-ink": design.palette.ink,
    "--cover-line": design.palette.line,
    "--cover-title": `${titleSize(title)}cqi`,
  } as CSSProperties;
  return (
    <span
      aria-hidden="true"
      lang={lang}
      style={style}
      className={cn("cover", src && "cover-picture", sizes[size], className)}
    >
      {src ? (
        // biome-ignore lint/performance/noImgElement: covers are re-encoded to their size when uploaded
        <img
          src={src}
          alt=""
          loading={eager ? "eager" : "lazy"}
          decoding="async"
          className="absolute inset-0 size-full object-cover"
        />
      ) : (
        <CoverOrnament {...design} />
      )}
      {!(src && lettered) && (
        <span className="cover-label">
          <span className="cover-title">{title}</span>
          {author && <span className="cover-author">{author}</span>}
        </span>
      )}
    </span>
  );
}
