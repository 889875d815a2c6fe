import { describe, expect, it } from 'vitest';
import { firstLine, guessLanguage, mostly } from './guess';

describe('firstLine', () => {
  it('skips blank lines and takes no more than a title', () => {
    expect(firstLine('\n \r\n  مقتل 62 عسكرياً \r\nثم')).toBe('مقتل 62 عسكرياً');
    expect([...firstLine('😀'.repeat(400))]).toHaveLength(121);
    expect(firstLine(`${'كلمة '.repeat(40)}نهاية`)).toBe(`${'كلمة '.repeat(23)}كلمة…`);
    expect(firstLine(' \n ')).toBe('');
    expect(firstLine('\u200f\n\u202eمقتل \u206712\u2069 مدنياً\nثم')).toBe('مقتل 12 مدنياً');
  });
});

describe('guessLanguage', () => {
  it('goes by the script', () => {
    expect(guessLanguage('مقتل 62 عسكرياً')).toBe('ar');
    expect(guessLanguage('62 soldiers killed')).toBe('en');
    expect(guessLanguage('Погибли 62 солдата')).toBe('ru');
    expect(guessLanguage('گزارش چگونگی پژوهش گروه')).toBe('fa');
    expect(guessLanguage('')).toBe('en');
  });

  it('is not misled by a Latin name at the start', () => {
    expect(guessLanguage('BBC: قُتل أكثر من ستين جندياً في الغارة')).toBe('ar');
  });
});

describe('mostly', () => {
  it('goes with the greater part of the letters', () => {
    expect(mostly('CNN قالت إن العدد 62', 'ltr')).toBe('rtl');
    expect(mostly('The word «غارة» means a raid', 'rtl')).toBe('ltr');
    expect(mostly('62 – 80', 'rtl')).toBe('rtl');
  });
});
