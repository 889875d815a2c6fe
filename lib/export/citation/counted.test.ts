import { describe, expect, test } from 'vitest';
import type { Figure } from '../../figure/figure';
import { countFigure, countNoun } from './counted';
import { HAPPENING } from './noun';

const AR = { language: 'ar', digits: 'latn' } as const;
const EN = { language: 'en', digits: 'latn' } as const;
const person = HAPPENING.killed.noun;
const strike = HAPPENING.strikes.noun;

describe('a number agrees with what it counts', () => {
  test.each([
    [1, 'شخص واحد', 'غارة واحدة', 'one person'],
    [2, 'شخصان', 'غارتان', '2 people'],
    [3, '3 أشخاص', '3 غارات', '3 people'],
    [10, '10 أشخاص', '10 غارات', '10 people'],
    [11, '11 شخصاً', '11 غارة', '11 people'],
    [62, '62 شخصاً', '62 غارة', '62 people'],
    [99, '99 شخصاً', '99 غارة', '99 people'],
    [100, '100 شخص', '100 غارة', '100 people'],
    [101, '101 شخص', '101 غارة', '101 people'],
    [102, '102 شخص', '102 غارة', '102 people'],
    [106, '106 أشخاص', '106 غارات', '106 people'],
    [111, '111 شخصاً', '111 غارة', '111 people'],
    [200, '200 شخص', '200 غارة', '200 people'],
    [1000, '1,000 شخص', '1,000 غارة', '1,000 people'],
    [3404, '3,404 أشخاص', '3,404 غارات', '3,404 people'],
  ])('%i', (value, people, strikes, english) => {
    expect(countNoun(value, person, AR, 'nominative')).toBe(people);
    expect(countNoun(value, strike, AR, 'nominative')).toBe(strikes);
    expect(countNoun(value, person, EN, 'nominative')).toBe(english);
  });

  test('in the digits of whoever reads', () => {
    expect(countNoun(3404, person, { language: 'ar', digits: 'arab' }, 'nominative')).toBe('٣٬٤٠٤ أشخاص');
  });
});

describe('a figure as an editor writes it', () => {
  test.each<[Figure, string, string]>([
    [{ operator: 'exactly', value: 2 }, 'شخصان', '2 people'],
    [{ operator: 'more_than', value: 60 }, 'أكثر من 60 شخصاً', 'more than 60 people'],
    [{ operator: 'more_than', value: 2 }, 'أكثر من شخصين', 'more than 2 people'],
    [{ operator: 'more_than', value: 1 }, 'أكثر من شخص واحد', 'more than one person'],
    [{ operator: 'at_least', value: 3 }, 'ما لا يقل عن 3 أشخاص', 'at least 3 people'],
    [{ operator: 'less_than', value: 20 }, 'أقل من 20 شخصاً', 'fewer than 20 people'],
    [{ operator: 'at_most', value: 12 }, 'ما لا يزيد على 12 شخصاً', 'at most 12 people'],
    [{ operator: 'about', value: 500 }, 'نحو 500 شخص', 'about 500 people'],
    [{ operator: 'between', low: 90, high: 106 }, 'بين 90 و106 أشخاص', 'between 90 and 106 people'],
    [{ operator: 'between', low: 62, high: 80 }, 'بين 62 و80 شخصاً', 'between 62 and 80 people'],
    [{ operator: 'between', low: 1, high: 2 }, 'بين شخص واحد وشخصين', 'between 1 and 2 people'],
    [{ operator: 'between', low: 2, high: 5 }, 'بين شخصين و5 أشخاص', 'between 2 and 5 people'],
    [{ operator: 'vague', word: 'several' }, 'بضعة أشخاص', 'several people'],
    [{ operator: 'vague', word: 'dozens' }, 'عشرات الأشخاص', 'dozens of people'],
    [{ operator: 'vague', word: 'thousands' }, 'آلاف الأشخاص', 'thousands of people'],
    [{ operator: 'none' }, 'لا أحد', 'nobody'],
    [{ operator: 'unknown' }, 'عدد غير معلوم من الأشخاص', 'an unknown number of people'],
  ])('%j', (figure, arabic, english) => {
    expect(countFigure(figure, person, AR)).toBe(arabic);
    expect(countFigure(figure, person, EN)).toBe(english);
  });
});
