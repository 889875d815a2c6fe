const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that is already markup. */
export interface Markup {
  readonly markup: string;
}

const isMarkup = (value: unknown): value is Markup => typeof value === 'object' && value !== null && 'markup' in value;

type Part = string | number | Markup | readonly Part[];

function written(part: Part): string {
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
  if (typeof part === 'number') return String(part);
  if (isMarkup(part)) return part.markup;
  return part.map(written).join('');
}

/** HTML or SVG as a template: every value put in is escaped (HTML Living Standard §13.3), but for other markup; null never gets in. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: strings.map((text, at) => text + written(parts[at] ?? '')).join('') };
}

export const NOTHING: Markup = { markup: '' };
