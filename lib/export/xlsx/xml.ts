/** Excel refuses a file with a longer text in a cell. */
const LONGEST = 32_767;

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 §2.2 has no place for or reads as another, and what looks like the escape that stands for it. */
const ESCAPED = /[\p{Cc}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const KEPT: ReadonlySet<string> = new Set(['\t', '\n']);
const hex = (one: string) => (KEPT.has(one) ? one : `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/** A text as the content of an element; characters without a place in XML as `_xHHHH_` (ECMA-376 part 1, §22.9.2.19 ST_Xstring). */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(ESCAPED, hex)
    .replace(/[&<>"]/g, (one) => ENTITY[one] ?? one);
}

/** The text as far as a cell holds it; what is cut ends in "…". */
export function fitting(text: string): string {
  if (text.length <= LONGEST) return text;
  // A surrogate without its pair would be left at the end.
  return `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
