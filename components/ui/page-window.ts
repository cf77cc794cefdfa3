/**
 * Which page numbers a pager shows: the first, the last, the present one and its neighbours; "gap" where
 * numbers are left out. A gap never stands for a single page.
 * @param page 1-based
 */
export function pageWindow(page: number, pageCount: number): (number | "gap")[] {
  const shown = new Set([1, pageCount, page - 1, page, page + 1].filter((n) => n >= 1 && n <= pageCount));
  const numbers = [...shown].sort((a, b) => a - b);
  const out: (number | "gap")[] = [];
  for (const [index, number] of numbers.entries()) {
    const previous = numbers[index - 1];
    if (previous !== undefined && number - previous === 2) out.push(number - 1);
    else if (previous !== undefined && number - previous > 2) out.push("gap");
    out.push(number);
  }
  return out;
}
