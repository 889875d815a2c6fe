/**
 * Spreadsheets take a cell that begins with one of these for a formula (also full-width, also after white space or a
 * character that is not seen), and run it. So a text that begins so is written with an apostrophe before it, and so is one that
 * begins with an apostrophe; whoever reads takes the first apostrophe away again. Numbers and dates are never touched.
 */
const DANGEROUS = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n']|[\s\p{Cc}\p{Cf}]*[\t\r\n])/u;

/** The rule in a sentence, for descriptions that travel with a table. */
export const FORMULA_RULE = {
  en: 'A text that begins with = + - @ (also after white space), a tab, a line break or an apostrophe is written with one apostrophe before it, so that no spreadsheet runs it. Take that one apostrophe away to have the text as it was.',
  ar: 'النص الذي يبدأ بإحدى العلامات = + - @ (ولو بعد فراغ) أو بعلامة جدولة أو سطر جديد أو بفاصلة عليا تُكتب قبله فاصلة عليا واحدة، لئلا يشغّله برنامج الجداول. احذفها تجد النص كما كان.',
} as const;

/** The text as it stands safely in a cell of a CSV file. */
export function defuse(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text that `defuse` made this of. */
export function undefuse(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
