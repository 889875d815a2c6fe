import { type Markup, markup } from '@/lib/text/markup';

/** A sentence with `code` in it. */
export const prose = (text: string): Markup[] =>
  text.split(/(`[^`]+`)/).map((part) => (part.startsWith('`') ? markup`<code>${part.slice(1, -1)}</code>` : markup`${part}`));
