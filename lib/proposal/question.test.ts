import { expect, test } from 'vitest';
import type { IncidentId, QuestionId } from '../id';
import { read } from '../reading/read';
import { type KnownQuestion, suggestQuestion } from './question';

const here = 'here' as IncidentId;
const question = (id: string, populationEn: string, populationAr: string): KnownQuestion => ({
  id: id as QuestionId,
  incidentId: here,
  measure: 'killed',
  populationEn,
  populationAr,
});
const questions = [
  question('army', 'Syrian army soldiers', 'جنود الجيش السوري'),
  question('civilians', 'civilians', 'مدنيون'),
  question('children', 'children among civilians', 'أطفال بين المدنيين'),
];

function asked(sentence: string): string | null {
  const [claim] = read(sentence).claims;
  return suggestQuestion(questions, here, 'killed', claim?.population ?? null);
}

test.each([
  ['مقتل 62 من جيش النظام في غارة.', 'army'],
  ['قُتل أكثر من 60 جندياً في الغارة.', 'army'],
  ['مقتل 80 من جيش الأسد.', 'army'],
  ['قُتل 12 مدنياً.', 'civilians'],
  ['قُتل 5 أطفال.', 'children'],
  ['More than 60 Syrian soldiers were killed.', 'army'],
  ['لم يُقتل أي جندي أميركي.', null],
])('%s → %s', (sentence, id) => {
  expect(asked(sentence)).toBe(id);
});

test('soldiers are those of an army asked about by its name alone, civilians are not', () => {
  const army = [question('army', '', 'جيش النظام')];
  const asks = (sentence: string) => suggestQuestion(army, here, 'killed', read(sentence).claims[0]?.population ?? null);
  expect(asks('قُتل أكثر من 60 جندياً في الغارة.')).toBe('army');
  expect(asks('قُتل 12 مدنياً.')).toBeNull();
});

test('a question about nobody in particular takes the dead whom nobody named, and none by their kind', () => {
  const anyone = [question('anyone', '', '')];
  const asks = (sentence: string) => suggestQuestion(anyone, here, 'killed', read(sentence).claims[0]?.population ?? null);
  expect(asks('سقوط 62 قتيلاً.')).toBe('anyone');
  expect(asks('12 people were killed.')).toBe('anyone');
  expect(asks('قُتل 12 مدنياً.')).toBeNull();
  expect(asks('40 soldiers were killed.')).toBeNull();
});

test('another measure is another question', () => {
  expect(suggestQuestion(questions, here, 'wounded', null)).toBeNull();
});
