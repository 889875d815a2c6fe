declare const brand: unique symbol;

/** Markup that is safe to send: made only by `html`, which escapes every other text put into it. */
export interface Html {
  readonly [brand]: true;
  readonly text: string;
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

export const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const made = (text: string) => ({ text }) as Html;

function said(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return isHtml(part) ? part.text : part.map(said).join('');
}

const isHtml = (part: Html | readonly Part[]): part is Html => !Array.isArray(part);

/** Markup from a template: texts are escaped, markup and lists of it go in as they are, null and false are nothing. Attributes need quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return made(strings.map((string, i) => string + said(parts[i])).join(''));
}

/** Markup that is ours already: a style sheet, a picture, a script. */
export const raw = (text: string): Html => made(text);

/** Data for a `<script>` that is only read: nothing in it can end the element (HTML, 4.12.1.3). */
export const asScriptData = (data: object): Html => raw(JSON.stringify(data).replaceAll('<', '\\u003c'));
