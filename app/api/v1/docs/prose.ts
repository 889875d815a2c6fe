import { type Markup, markup } from '@/lib/text/markup';

/** A sentence with `code` in it, and with addresses set apart, which are read from the left in either language. */
export const prose = (text: string): Markup[] =>
  text.split(/(`[^`]+`|\S+@\S+)/).map((part) => {
    if (part.startsWith('`')) return markup`<code>${part.slice(1, -1)}</code>`;
    return part.includes('@') ? markup`<bdi dir="ltr">${part}</bdi>` : markup`${part}`;
  });
