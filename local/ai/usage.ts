/** An estimate of how many tokens a model would count: four Latin or two other letters to a token. */
export function countTokens(text: string): number {
  const wide = (text.match(/[^\p{ASCII}]/gu) ?? []).length;
  return Math.ceil((text.length - wide) / 4 + wide / 2);
}
