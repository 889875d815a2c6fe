import { describe, expect, test } from 'vitest';
import { read } from '../read';
import { stretchEnd } from './stretches';

const cuts = (text: string): number[] => {
  const ends: number[] = [];
  for (let from = 0; from < text.length; from = ends[ends.length - 1] ?? text.length) ends.push(stretchEnd(text, from));
  return ends;
};

describe('stretches', () => {
  test('a short text is one', () => {
    expect(cuts('مقتل 12 شخصا\n'.repeat(100))).toHaveLength(1);
  });

  test('they end after a line, else after a sentence, else after a word, and never inside one', () => {
    const lines = 'twelve dead\n'.repeat(10_000);
    expect(cuts(lines).every((end) => lines[end - 1] === '\n')).toBe(true);
    const sentences = `${'twelve people are dead. '.repeat(10_000)}end`;
    expect(cuts(sentences).length).toBeGreaterThan(1);
    expect(
      cuts(sentences)
        .slice(0, -1)
        .every((end) => sentences.slice(end - 2, end) === '. '),
    ).toBe(true);
    const words = 'twelve '.repeat(40_000);
    expect(cuts(words).every((end) => words[end - 1] === ' ')).toBe(true);
    expect(cuts('a'.repeat(200_000))).toEqual([200_000]);
  });
});

describe('a text of several stretches', () => {
  const line = '😀 قال المرصد إن 12 جنديا قتلوا في 17 أيلول 2016\n';
  const times = 6_000;

  test('reads as its lines do, each at its place', () => {
    const one = read(line);
    const many = read(line.repeat(times));
    const points = [...line].length;
    expect(many.claims).toHaveLength(times * one.claims.length);
    const [claim] = one.claims;
    const last = many.claims[many.claims.length - 1];
    const moved = points * (times - 1);
    expect(last?.number).toEqual({ start: (claim?.number?.start ?? 0) + moved, end: (claim?.number?.end ?? 0) + moved, text: '12' });
    expect(last?.attribution.map(({ text }) => text)).toEqual(claim?.attribution.map(({ text }) => text));
  });

  test('the speaker goes on from one to the next', () => {
    const before = `${'كلمة '.repeat(40_000)}\n`;
    const reading = read(`قال المرصد إن 12 شخصا قتلوا.\n${before}وأضاف أن 5 أصيبوا.`);
    expect(reading.claims[1]?.attribution.map(({ text }) => text)).toEqual(['المرصد']);
  });

  test('a total finds its list, and a headline its body, in the next', () => {
    const rest = 'كلمة '.repeat(10_000);
    const items = '\n١- مقتل ١٢ مدنيا\n٢- مقتل شخصين\n٣- مقتل ٤ أشخاص\n٤- مقتل 5 أشخاص';
    const kinds = (text: string): string[] => read(text).findings.map(({ kind }) => kind);
    expect(kinds(`${`${rest}\n`.repeat(3)}قتل 23 مدنيا في الغارات ${rest}:${items}`)).toEqual(['parts-sum']);
    expect(kinds(`مقتل 62 جنديا في غارة\n${`${rest}\n`.repeat(3)}أعلن المرصد مقتل 80 جنديا`)).toEqual(['two-figures']);
  });
});
