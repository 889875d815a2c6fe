const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that is already markup. */
export interface Markup {
  readonly markup: string;
}

const isMarkup = (value: unknown): value is Markup => typeof value === 'object' && value !== null && 'markup' in value;

type Part = string | number | Markup | null | false | readonly Part[];

function written(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
  if (typeof part === 'number') return String(part);
  if (isMarkup(part)) return part.markup;
  return part.map(written).join('');
}

/** HTML or SVG as a template: every value put in is escaped (HTML Living Standard §13.3), but for other markup; null and false are nothing. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: strings.map((text, at) => text + written(parts[at] ?? '')).join('') };
}

export const NOTHING: Markup = { markup: '' };

/** Data for a `<script>` that is only read: nothing in it can end the element (HTML Living Standard §4.12.1.3). */
export function scriptData(data: object): Markup {
  return { markup: JSON.stringify(data).replaceAll('<', '\\u003c') };
}
