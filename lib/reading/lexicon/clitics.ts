import { symbolOf } from '../token/symbols';

/** Letters written onto the front of an Arabic word, and pronouns on its end. */
export const CLITIC = { and: 1, so: 2, by: 4, for: 8, like: 16, the: 32, pronoun: 64, will: 128 } as const;

const WAW = symbolOf('و');
const FA = symbolOf('ف');
const BA = symbolOf('ب');
const LAM = symbolOf('ل');
const KAF = symbolOf('ك');
const ALEF = symbolOf('ا');
const SIN = symbolOf('س');

export interface Stripped {
  readonly word: number;
  readonly clitics: number;
}

/**
 * Finds a word under its clitics: [و ف] [ب ل ك س] [ال], fewest first, so that a word that is itself in a table is never
 * touched. `find` answers 0 for what it does not know.
 */
export function stripClitics(symbols: readonly number[], find: (symbols: readonly number[]) => number): Stripped | null {
  for (const cut of CUTS) {
    const length = cut.letters.length;
    if (symbols.length < length + 2 || !cut.letters.every((letter, i) => symbols[i] === letter)) continue;
    const word = find(symbols.slice(length));
    if (word !== 0) return { word, clitics: cut.clitics };
  }
  return null;
}

export interface Cut {
  readonly letters: readonly number[];
  readonly clitics: number;
}

function cuts(): Cut[] {
  const article: Cut = { letters: [ALEF, LAM], clitics: CLITIC.the };
  const prepositions: readonly Cut[] = [
    { letters: [BA], clitics: CLITIC.by },
    { letters: [LAM], clitics: CLITIC.for },
    { letters: [KAF], clitics: CLITIC.like },
  ];
  const inner: Cut[] = [
    article,
    ...prepositions,
    { letters: [SIN], clitics: CLITIC.will },
    { letters: [LAM, LAM], clitics: CLITIC.for | CLITIC.the },
    ...prepositions.map((cut) => ({ letters: [...cut.letters, ALEF, LAM], clitics: cut.clitics | CLITIC.the })),
  ];
  const outer: readonly Cut[] = [
    { letters: [WAW], clitics: CLITIC.and },
    { letters: [FA], clitics: CLITIC.so },
  ];
  const both = outer.flatMap((first) => inner.map((second) => join(first, second)));
  return [...outer, ...inner, ...both].sort((a, b) => a.letters.length - b.letters.length);
}

function join(first: Cut, second: Cut): Cut {
  return { letters: [...first.letters, ...second.letters], clitics: first.clitics | second.clitics };
}

/** Every run of clitics there is, shortest first. */
const CUTS: readonly Cut[] = cuts();
/** The same by first letter, so that most words try none. */
export const CUTS_BY_LETTER: readonly (readonly Cut[])[] = Array.from({ length: 64 }, (_, letter) =>
  CUTS.filter((cut) => cut.letters[0] === letter),
);

const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ي', 'ك', 'كم'];
/** Pronouns as numbers, letters in base 64, for comparing without allocating. */
const PRONOUN_CODES: ReadonlySet<number> = new Set(
  PRONOUNS.map((pronoun) => [...pronoun].reduce((code, letter) => code * 64 + symbolOf(letter), 0)),
);
/** 1 for a letter that may be the last of a pronoun. */
const PRONOUN_ENDS = new Uint8Array(256);
for (const pronoun of PRONOUNS) PRONOUN_ENDS[symbolOf(pronoun.charAt(pronoun.length - 1))] = 1;

/** Whether a pronoun may end in this letter. */
export function endsPronoun(letter: number): boolean {
  return PRONOUN_ENDS[letter] === 1;
}

/** Whether the letters from `from` to `to` are a pronoun. */
export function isPronoun(letters: ArrayLike<number>, from: number, to: number): boolean {
  let code = 0;
  for (let k = from; k < to; k++) code = code * 64 + (letters[k] ?? 0);
  return PRONOUN_CODES.has(code);
}
