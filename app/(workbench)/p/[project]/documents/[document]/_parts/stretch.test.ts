import { describe, expect, it } from 'vitest';
import { stretchBetween } from './stretch';

const text = 'قال أكثر من 60 جندياً 😀.';
const said = (a: [number, number], b: [number, number]) => {
  const found = stretchBetween(text, { at: a[0], within: a[1] }, { at: b[0], within: b[1] });
  return found && text.slice(found.start, found.end);
};

describe('stretchBetween', () => {
  it('adds the place inside a piece to where the piece begins', () => {
    expect(said([4, 0], [4, 10])).toBe('أكثر من 60');
    expect(said([0, 4], [12, 2])).toBe('أكثر من 60');
  });

  it('reads a selection made backwards', () => {
    expect(said([12, 2], [0, 4])).toBe('أكثر من 60');
  });

  it('drops white space at both ends', () => {
    expect(said([0, 3], [14, 1])).toBe('أكثر من 60');
    expect(said([3, 0], [3, 1])).toBeNull();
  });

  it('never cuts a character in half', () => {
    const face = text.indexOf('😀');
    expect(said([0, face + 1], [0, face + 2])).toBe('😀');
    expect(said([0, face], [0, face + 1])).toBe('😀');
  });

  it('is nothing when both ends meet', () => {
    expect(said([4, 2], [4, 2])).toBeNull();
  });
});
