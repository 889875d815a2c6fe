import { describe, expect, test } from 'vitest';
import { MEASURES } from '../../claim/claim';
import type { Value } from '../value';
import { type CitedRecord, citedSentence } from './sentence';

const AR = { language: 'ar', digits: 'latn' } as const;
const EN = { language: 'en', digits: 'latn' } as const;

const value = (low: number | null, high: number | null, best: number | null = null): Value => ({
  settled: true,
  low,
  best,
  high,
  value: null,
});

function record(changed: Partial<CitedRecord> = {}): CitedRecord {
  return {
    value: value(62, 106),
    rule: 'envelope',
    stale: false,
    approvedAt: new Date('2016-10-03T10:00:00Z'),
    dissents: [],
    question: { measure: 'killed', populationEn: 'Syrian army soldiers', populationAr: 'جنود الجيش السوري' },
    incident: { titleEn: 'Air strike near Deir ez-Zor airport', titleAr: 'غارة قرب مطار دير الزور', date: '2016-09-17' },
    ...changed,
  };
}

test('a record is one sentence in either language', () => {
  expect(citedSentence(record(), EN, '[1]')).toBe(
    'Between 62 and 106 people (Syrian army soldiers) were killed in “Air strike near Deir ez-Zor airport” (17 September 2016), by a reconciliation of the sources under the rule “Envelope”, approved by a second person on 3 October 2016.[1]',
  );
  expect(citedSentence(record(), AR, '[1]')).toBe(
    'قُتل بين 62 و106 أشخاص (جنود الجيش السوري) في حادثة «غارة قرب مطار دير الزور» (17 أيلول 2016)، بحسب تسوية لما قالته المصادر بقاعدة «المدى الجامع» اعتمدها شخص ثانٍ في 3 تشرين الأول 2016.[1]',
  );
});

describe('the value is said by what it is', () => {
  test.each([
    [value(62, 62), '62 people (Syrian army soldiers) were killed in', 'قُتل 62 شخصاً (جنود الجيش السوري) في'],
    [value(1, 1), 'One person (Syrian army soldiers) was killed in', 'قُتل شخص واحد (جنود الجيش السوري) في'],
    [value(2, 2), '2 people (Syrian army soldiers) were killed in', 'قُتل شخصان (جنود الجيش السوري) في'],
    [value(61, null), 'At least 61 people (Syrian army soldiers) were killed in', 'قُتل ما لا يقل عن 61 شخصاً (جنود الجيش السوري) في'],
    [value(0, 12), 'At most 12 people (Syrian army soldiers) were killed in', 'قُتل ما لا يزيد على 12 شخصاً (جنود الجيش السوري) في'],
    [value(0, 0), 'Nobody (Syrian army soldiers) was killed in', 'لم يُقتل أحد (جنود الجيش السوري) في'],
    [value(62, 106, 80), 'were killed, most likely 80 people, in', '(جنود الجيش السوري)، والأرجح 80 شخصاً، في'],
    [
      { settled: false, low: null, best: null, high: null, value: null },
      'The sources do not settle how many people (Syrian army soldiers) were killed in',
      'لا يمكن البتّ في عدد القتلى (جنود الجيش السوري) في',
    ],
  ])('%j', (said, english, arabic) => {
    expect(citedSentence(record({ value: said }), EN)).toContain(english);
    expect(citedSentence(record({ value: said }), AR)).toContain(arabic);
  });

  test('feminine nouns have a feminine verb, and a masculine one before «ما لا يقل عن»', () => {
    const question = { measure: 'strikes', populationEn: '', populationAr: '' } as const;
    expect(citedSentence(record({ question, value: value(12, 12) }), AR)).toContain('نُفّذت 12 غارة في');
    expect(citedSentence(record({ question, value: value(12, null) }), AR)).toContain('نُفّذ ما لا يقل عن 12 غارة في');
  });

  test('what is no number is given as its answer', () => {
    const question = { measure: 'date', populationEn: '', populationAr: '' } as const;
    const said: Value = { settled: true, low: null, best: null, high: null, value: '2016-09-17' };
    expect(citedSentence(record({ question, value: said }), EN)).toMatch(
      /^Date of “Air strike .*” \(17 September 2016\): 17 September 2016, by/,
    );
    expect(citedSentence(record({ question, value: said }), AR)).toMatch(
      /^التاريخ في حادثة «غارة .*» \(17 أيلول 2016\): 17 أيلول 2016، بحسب/,
    );
  });
});

test('what a reader must know beside the value is said', () => {
  const doubted = record({ approvedAt: null, stale: true, dissents: [value(62, 62), value(80, null)] });
  expect(citedSentence(doubted, EN)).toMatch(
    /not yet approved by a second person\. What it rests on has changed since\. Minority values are signed on it: 62; at least 80\.$/,
  );
  expect(citedSentence(doubted, AR)).toMatch(
    /لم يعتمدها شخص ثانٍ بعد\. وقد تغيّر بعدها ما استندت إليه\. ووُقّعت عليها آراء مخالفة: 62؛ 80 على الأقل\.$/,
  );
});

test.each(MEASURES)('every measure makes a sentence: %s', (measure) => {
  const question = { measure, populationEn: '', populationAr: '' };
  for (const reading of [EN, AR]) {
    for (const said of [value(1, 1), value(0, 0), value(3, null), value(2, 9, 4), { ...value(null, null), settled: false }]) {
      expect(citedSentence(record({ question, value: said }), reading)).not.toMatch(/\{|\}|undefined| {2}|\( *\)/);
    }
  }
});
