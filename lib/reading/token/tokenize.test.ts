import { describe, expect, test } from 'vitest';
import { LEXICON } from '../lexicon/tables';
import { digitValue } from '../number/digits';
import { tokenize } from './tokenize';
import type { Tokens } from './tokens';

const words = (tokens: Tokens): string[] => Array.from({ length: tokens.length }, (_, i) => tokens.slice(i, i));
const read = (text: string): Tokens => tokenize(text, LEXICON);

describe('tokenize', () => {
  test('letters, digits and marks part, whatever touches', () => {
    expect(words(read('F-16, مدار11 شهر'))).toEqual(['F', '-', '16', ',', 'مدار', '11', 'شهر']);
  });

  test('words typed together part where Arabic spelling says one has ended', () => {
    expect(words(read('عنصراًوقيادي'))).toEqual(['عنصراً', 'وقيادي']);
    expect(words(read('مماأدى'))).toEqual(['مما', 'أدى']);
    expect(words(read('مدرسةقريبة'))).toEqual(['مدرسة', 'قريبة']);
  });

  test('a phrase of the tables is one token, the longest first', () => {
    expect(words(read('ما لا يقل عن 60'))).toEqual(['ما لا يقل عن', '60']);
    expect(words(read('no fewer than 60'))).toEqual(['no fewer than', '60']);
    expect(words(read('pro-government men at 8 a.m.'))).toEqual(['pro-government', 'men', 'at', '8', 'a.m', '.']);
  });

  test.each([
    ['وبالجنود', 'جنود'],
    ['فجنود', 'جنود'],
    ['للمدنيين', 'مدنيين'],
    ['عناصرها', 'عناصر'],
    ['ولضحاياهم', 'ضحايا'],
  ])('%s is found under its clitics and pronouns', (written, form) => {
    expect(read(written).at(0).form).toBe(form);
  });

  test('clitics never touch a word that is itself in a table', () => {
    expect(read('واحد').at(0).number?.value).toBe(1);
    expect(read('بين').at(0).particle).toBe('between');
    expect(read('وفاة').at(0).measure?.measure).toBe('killed');
  });

  test.each(['قُتِلَ', 'قتـــل', 'ﻗﺘﻞ', 'ق\u200dت\u200fل', 'قت\udb40\udd01ل'])('%s folds to the same word', (written) => {
    const tokens = read(written);
    expect(tokens.length).toBe(1);
    expect(tokens.at(0).form).toBe('قتل');
  });

  test('hamza, ya, ta marbuta and case do not matter', () => {
    expect(read('اربعه').at(0).number?.value).toBe(4);
    expect(read('ثلاثمئة').at(0).number?.value).toBe(300);
    expect(read('مقتلى').at(0).measure?.measure).toBe('killed');
    expect(read('KILLED').at(0).measure?.measure).toBe('killed');
  });

  test.each([
    ['1-', 1000],
    ['12 ', 1000],
    ['5 May\n', 1000],
    ['مئة ', 1000],
  ])('a thousand numbers in a row %j are read, and the rest as one that has no value', (unit, numbers) => {
    const text = unit.repeat(numbers + 500);
    const tokens = read(text);
    const rest = words(tokens).findIndex((written) => written.length > 64);
    expect(tokens.slice(rest, rest)).toBe(
      text
        .slice(unit.length * numbers)
        .replace(/(?<=\d)\D+$/, '')
        .trim(),
    );
    expect(tokens.isDigits(rest)).toBe(true);
    expect(digitValue(tokens, rest)).toBeNaN();
  });

  test('what the numbers are about tells them apart, and a word nobody knows', () => {
    for (const unit of ['12 dead ', 'قتل 12 ', 'Homs 12 ']) expect(read(unit.repeat(1500)).length).toBe(3000);
  });

  test('nothing is found past the end', () => {
    const tokens = read('على الأقل ألف');
    expect(tokens.at(tokens.length).id).toBe(0);
    expect(tokens.at(-1).id).toBe(0);
  });
});
