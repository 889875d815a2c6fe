import { describe, expect, it } from 'vitest';
import { translator } from '@/app/_ui/i18n';
import type { Reading } from '@/app/_ui/locale';
import type { Finding } from '@/lib/reading/reading';
import { findingSentence } from './finding';

const ENGLISH: Reading = { language: 'en', digits: 'latn' };
const ARABIC: Reading = { language: 'ar', digits: 'latn' };
const say = (kind: Finding['kind'], detail: Finding['detail'], reading = ENGLISH) =>
  findingSentence({ kind, start: 0, end: 1, detail }, translator(reading), reading).replace(/[\u2066\u2069]/g, '');

describe('findingSentence', () => {
  it('says a sum with its arithmetic', () => {
    const detail = { measure: 'killed', stated: 23, sum: 23, parts: [12, 2, 4, 5] };
    expect(say('parts-sum', detail)).toBe('12 + 2 + 4 + 5 = 23, as stated.');
    expect(say('parts-sum', detail, ARABIC)).toBe('12 + 2 + 4 + 5 = 23 كما ذُكر.');
    expect(say('parts-mismatch', { ...detail, stated: 25 })).toBe('12 + 2 + 4 + 5 = 23, but 25 is stated.');
    expect(say('parts-mismatch', { stated: 3, sum: 4, parts: [4] })).toBe('A part of 4 is larger than its total of 3.');
  });

  it('says which day it was, which day would fit, and whose year it is', () => {
    const detail = { stated: 'saturday', is: 'tuesday', date: '2015-06-16' };
    expect(say('weekday-mismatch', detail)).toBe('16 June 2015 was a Tuesday, not a Saturday.');
    expect(say('weekday-mismatch', { ...detail, fits: '2015-05-16' })).toBe(
      'Saturday 16 June 2015 was a Tuesday; 16 May 2015 was a Saturday.',
    );
    expect(say('weekday-mismatch', { ...detail, fits: '2015-05-16', assumedYear: 2015 }, ARABIC)).toBe(
      '«السبت 16 حزيران 2015» وافق الثلاثاء؛ والسبت هو 16 أيار 2015. لم يذكر النص السنة هنا، وأُخذت 2015 مما حوله.',
    );
  });

  it('says two figures of one thing, as wide as each is', () => {
    const detail = { measure: 'killed', first: 62, firstMax: 62, second: 80, secondMax: 90 };
    expect(say('two-figures', detail)).toBe('The headline says 62 (killed), the text 80–90.');
    expect(say('two-figures', { ...detail, secondMax: null }, ARABIC)).toBe('العنوان يقول 62 (قتلى)، والمتن يقول ≥ 80.');
  });

  it('says how far two times of one moment are apart', () => {
    expect(say('time-zones', { first: '17:00', second: '14:00Z', offsetMinutes: 180, elsewhere: 120 })).toBe(
      '17:00 and 14:00 UTC are +3:00 apart; elsewhere in the text it is +2:00.',
    );
    expect(say('time-zones', { first: '17:20', second: '14:00Z', offsetMinutes: 200 })).toMatch(/\+3:20 apart: no zone/);
  });
});
