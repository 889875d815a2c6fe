import type { Entry, GrammaticalNumber } from '../senses';

export interface Noun<Sense> {
  /** Singulars, regular unless `many` is given. */
  readonly one: readonly string[];
  readonly many?: readonly string[];
  readonly gloss: string;
  readonly sense: Sense;
}

/** soldier → soldiers, country → countries, bus → buses; compounds inflect their last word. */
function plural(noun: string): string {
  if (/(s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/man$/.test(noun)) return `${noun.slice(0, -2)}en`;
  return `${noun}s`;
}

export function inflect<Sense extends object>(nouns: readonly Noun<Sense>[]): Entry<Sense & { readonly number: GrammaticalNumber }>[] {
  return nouns.flatMap(({ one, many, gloss, sense }) => [
    { forms: one, gloss, sense: { ...sense, number: 'one' as const } },
    { forms: many ?? one.map(plural), gloss: `${gloss} (plural)`, sense: { ...sense, number: 'many' as const } },
  ]);
}
