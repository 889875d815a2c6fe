import { describe, expect, it } from 'vitest';
import { FLAG } from '../lexicon/lexicon';
import { LEXICON } from '../lexicon/tables';
import { tokenize } from './tokenize';
import { TOKEN, type Tokens } from './tokens';

const TEXT = `«قتل 12 شخصاً على الأقل»، قال الدفاع المدني. وأضاف أن ما لا يقل عن ثلاثة أطفال أصيبوا يوم 6 آذار 2015؟
At least 5 people were killed - the U.N. said on May 3. Dr. Salim counted 1.5 million more! ${'word '.repeat(600)}`;

const tokens = tokenize(TEXT, LEXICON);

/** All tokens of which `is` holds, and where the list ends. */
function where(list: Tokens, is: (i: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < list.length; i++) if (is(i)) found.push(i);
  return [...found, list.length];
}

function upToEnd(list: readonly number[]): number[] {
  return list.slice(0, list.indexOf(tokens.length) + 1);
}

describe('the walk over the tokens', () => {
  it('lists where numbers, dates and speech may begin, and no other token', () => {
    const flagged = (flag: number) => (i: number) => (tokens.flags(i) & flag) !== 0;
    expect(upToEnd(tokens.numeric)).toEqual(where(tokens, (i) => tokens.typeOf(i) === TOKEN.digits || flagged(FLAG.numeric)(i)));
    expect(upToEnd(tokens.dated)).toEqual(where(tokens, flagged(FLAG.date)));
    expect(upToEnd(tokens.speech)).toEqual(where(tokens, flagged(FLAG.speech)));
    expect(tokens.dated.length).toBeGreaterThan(3);
    expect(tokens.speech.length).toBeGreaterThan(3);
  });

  it('makes one token of a phrase, and keeps the rest as they were', () => {
    const words = where(tokens, () => true).map((i) => tokens.at(i).form);
    expect(words).toContain('ما لا يقل عن');
    expect(words).toContain('at least');
    expect(tokens.slice(0, tokens.length - 1)).toBe(TEXT.trimEnd());
  });

  it('ends a sentence at its stop, not at an abbreviation or inside a number, and cuts what nobody would write', () => {
    const sentences = tokens.sentences.map(({ first, last }) => tokens.slice(first, last - 1));
    expect(sentences.slice(0, 4)).toEqual([
      '«قتل 12 شخصاً على الأقل»، قال الدفاع المدني',
      'وأضاف أن ما لا يقل عن ثلاثة أطفال أصيبوا يوم 6 آذار 2015',
      'At least 5 people were killed - the U.N. said on May 3',
      'Dr. Salim counted 1.5 million more',
    ]);
    expect(Math.max(...tokens.sentences.map(({ first, last }) => last - first))).toBe(241);
  });

  it('knows of each sentence what its tokens are and where its speech begins', () => {
    for (const { first, last, flags, speech } of tokens.sentences) {
      let said = 0;
      for (let i = first; i < last; i++) said |= tokens.flags(i);
      expect(flags & ~(FLAG.quote | FLAG.apart)).toBe(said);
      const apart = tokens.slice(first, last - 1).match(/[:|/–—-]/) !== null;
      expect((flags & FLAG.apart) !== 0).toBe(apart);
      expect(tokens.speech[speech] ?? tokens.length).toBeGreaterThanOrEqual(first);
      if (speech > 0) expect(tokens.speech[speech - 1]).toBeLessThan(first);
    }
    expect((tokens.sentences[0]?.flags ?? 0) & FLAG.quote).not.toBe(0);
  });
});
