import { describe, expect, it } from 'vitest';
import { typedNumber, typedRange } from './typedNumber';

describe('typedNumber', () => {
  it.each([
    ['37', 37],
    ['٣٧', 37],
    ['3,400', 3400],
    ['٣٬٤٠٠', 3400],
    ['', null],
    ['37–', 'unreadable'],
    ['9999999999999', 'unreadable'],
  ])('reads %s', (text, expected) => {
    expect(typedNumber(text)).toBe(expected);
  });
});

describe('typedRange', () => {
  const from = (typed: Record<string, string>) => typedRange((name) => typed[name] ?? '');
  it('reads all three', () =>
    expect(from({ low: '٦٢', high: '80' })).toEqual({ unreadable: null, range: { low: 62, best: null, high: 80 } }));
  it('names the first that is no number', () => expect(from({ low: '62', best: 'many', high: '?' })).toEqual({ unreadable: 'best' }));
});
