import { expect, test } from 'vitest';
import { describeFigure } from '../figure/format';
import { answerText } from './answerText';

const EN = { language: 'en', digits: 'latn' } as const;

test('an answer of every kind is put in words', () => {
  const figure = { kind: 'figure', figure: { operator: 'more_than', value: 60 }, words: 'أكثر من 60' } as const;
  expect(answerText(figure, EN)).toBe('> 60');
  expect(answerText(figure, EN, describeFigure)).toBe('more than 60');
  expect(answerText({ kind: 'date', value: '2016-09-17', words: '17 أيلول' }, { language: 'ar', digits: 'arab' })).toContain('٢٠١٦');
  expect(answerText({ kind: 'time', value: '17:00', words: '5 pm' }, EN)).toBe('17:00');
  expect(answerText({ kind: 'text', value: 'by mistake', words: 'خطأً' }, EN)).toBe('by mistake');
});
