import { describe, expect, it } from 'vitest';
import { paragraphs } from './pieces';

const shown = (text: string, spans: Parameters<typeof paragraphs>[1] = []) =>
  paragraphs(text, spans, 'ltr').flatMap(({ pieces }) => pieces.map((piece) => piece.text));

describe('paragraphs', () => {
  it('puts together to the text again', () => {
    const text = '\nمقتل 62 😀\n\nثم 80\n';
    expect(shown(text, [{ id: 'a', start: 6, end: 9 }]).join('')).toBe(text);
  });

  it('counts spans in code points and places in UTF-16', () => {
    const [paragraph] = paragraphs('😀😀ab', [{ id: 'a', start: 2, end: 3 }], 'ltr');
    expect(paragraph?.pieces).toEqual([
      { at: 0, text: '😀😀', ids: [] },
      { at: 4, text: 'a', ids: ['a'] },
      { at: 5, text: 'b', ids: [] },
    ]);
  });

  it('keeps overlapping spans apart', () => {
    const [paragraph] = paragraphs(
      'abcd',
      [
        { id: 'a', start: 0, end: 3 },
        { id: 'b', start: 2, end: 4 },
      ],
      'ltr',
    );
    expect(paragraph?.pieces.map(({ ids }) => ids)).toEqual([['a'], ['a', 'b'], ['b']]);
  });

  it('leaves out carriage returns and keeps the places of what follows', () => {
    const [first, second] = paragraphs('ab\r\ncd', [], 'ltr');
    expect(first?.pieces.map(({ at, text }) => [at, text])).toEqual([
      [0, 'ab'],
      [3, '\n'],
    ]);
    expect(second?.pieces.map(({ at, text }) => [at, text])).toEqual([[4, 'cd']]);
  });

  it('gives each paragraph the direction of most of its letters', () => {
    expect(paragraphs('BBC قالت إن 62\nA line in English\n62', [], 'rtl').map(({ dir }) => dir)).toEqual(['rtl', 'ltr', 'rtl']);
  });

  it('sets control characters apart under their code', () => {
    const [paragraph] = paragraphs('a\u202eb', [], 'ltr');
    expect(paragraph?.pieces[1]).toEqual({ at: 1, text: '\u202e', ids: [], control: 'U+202E' });
  });
});
