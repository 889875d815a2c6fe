import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedWords } from './foldedWords';
import { fnv1a, SHORTEST_RUN, sketch } from './shingles';

const sketchOf = (text: string) => sketch(foldedWords(text));
const word = fc.constantFrom('قتل', '62', 'جندياً', 'في', 'غارة', 'على', 'دير', 'الزور', 'the', 'army', 'said', '𝒜𝒷');
const some = (minLength: number, maxLength: number) => fc.array(word, { minLength, maxLength });

describe('fnv1a', () => {
  test.each([
    ['', 0xcbf29ce484222325n],
    ['a', 0xaf63dc4c8601ec8cn],
    ['foobar', 0x85944171f73967e8n],
  ])('of “%s” is the published vector', (text, expected) => {
    expect(BigInt.asUintN(64, fnv1a(new TextEncoder().encode(text)))).toBe(expected);
  });
});

describe('sketch', () => {
  test('texts that share eight words in a row share a hash, whatever surrounds them', () => {
    fc.assert(
      fc.property(some(SHORTEST_RUN, 20), some(0, 30), some(0, 30), some(0, 30), some(0, 30), (run, a, b, c, d) => {
        const one = sketchOf([...a, ...run, ...b].join(' '));
        const other = new Set(sketchOf([...c, ...run, ...d].join('، ')));
        expect(one.some((hash) => other.has(hash))).toBe(true);
      }),
    );
  });

  test('spelling, vowels, digits and punctuation make no difference', () => {
    const plain = 'قتل 62 جنديا سوريا في غارة على الجبل المطل على المطار';
    expect(sketchOf('قُتِلَ ٦٢ جندياً سورياً، في غارةٍ على «الجبل» المطلّ على المطار.')).toEqual(sketchOf(plain));
  });

  test('a text of seven words has one, of five one, of four none', () => {
    expect(['a b c d e f g', 'a b c d e', 'a b c d'].map((text) => sketchOf(text).length)).toEqual([1, 1, 0]);
  });

  test('keeps about two in five', () => {
    const text = Array.from({ length: 1000 }, (_, i) => `w${i}`).join(' ');
    const kept = sketchOf(text);
    expect(new Set(kept).size).toBe(kept.length);
    expect(kept.length).toBeGreaterThan(300);
    expect(kept.length).toBeLessThan(500);
  });
});
