import { expect, test } from 'vitest';
import { detectLanguage } from './detect';

test.each([
  ['قُتل اثنان وستون جندياً في غارة قرب المطار', 'ar'],
  ['More than sixty soldiers were killed near the airport', 'en'],
  ['بیش از شصت سرباز در نزدیکی فرودگاه کشته شدند', 'fa'],
  ['Havaalanı yakınında altmıştan fazla asker öldürüldü', 'tr'],
  ['62', 'en'],
])(
  '%s',
  async (text, language) => {
    expect(await detectLanguage(text)).toBe(language);
  },
  30_000,
);
