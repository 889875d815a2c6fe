/** Where a headline ends and a paragraph begins, in UTF-16 units. */
const HEADLINE = 160;

/** The paragraph a report opens with, below its headline: UTF-16 offsets, end exclusive. Null when the text begins without a headline. */
export function leadOf(text: string): { readonly start: number; readonly end: number } | null {
  const opening = /^\s*(?<headline>\S[^\n]*)\n\s*(?<lead>\S[^\n]*)/.exec(text);
  const { headline = '', lead = '' } = opening?.groups ?? {};
  if (!opening || headline.trim().length > HEADLINE) return null;
  return { start: opening[0].length - lead.length, end: opening[0].length };
}
