import { describe, expect, it } from 'vitest';
import type { StoredClaim } from '@/db/claim/read';
import { markedQuotes } from './markedQuotes';

type Quoted = Parameters<typeof markedQuotes>[0];
const quoted = (exact: string, words: string, language = 'ar'): Quoted => ({
  quote: { exact } as StoredClaim['quote'],
  document: { language } as StoredClaim['document'],
  answer: { kind: 'text', value: words, words },
});
const marked = (runs: ReturnType<typeof markedQuotes>['a']) => runs.filter(({ differs }) => differs).map(({ text }) => text.trim());

describe('markedQuotes', () => {
  it('marks whole words that differ, not letters and not spelling', () => {
    const { a, b } = markedQuotes(quoted('مقتل 62 جندياً سوريا', '62'), quoted('مقتل 80 جنديا سوريا', '80'));
    expect([marked(a), marked(b)]).toEqual([['62'], ['80']]);
  });

  it('marks only the answer across languages', () => {
    const { a, b } = markedQuotes(quoted('مقتل 62 جندياً', '62'), quoted('80 soldiers dead', '80', 'en'));
    expect([marked(a), marked(b)]).toEqual([['62'], ['80']]);
  });

  it('marks only the answer where the sentences have nothing in common', () => {
    const { a } = markedQuotes(quoted('أودى القصف بحياة 80 عسكرياً', '80'), quoted('وتراوح العدد بين 90 و106', 'بين 90 و106'));
    expect(marked(a)).toEqual(['80']);
  });

  it('loses no word', () => {
    const { a } = markedQuotes(quoted('مقتل 62 جندياً', '62'), quoted('شيء آخر', 'آخر'));
    expect(a.map(({ text }) => text).join('')).toBe('مقتل 62 جندياً');
  });
});
