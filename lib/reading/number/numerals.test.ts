import fc from 'fast-check';
import * as arabic from 'n2words/ar-SA';
import * as english from 'n2words/en-US';
import { describe, expect, test } from 'vitest';
import { LEXICON } from '../lexicon/tables';
import { tokenize } from '../token/tokenize';
import { numerals } from './numerals';

function values(text: string): (string | number)[] {
  return numerals(tokenize(text, LEXICON)).map(({ sort, value, vague }) =>
    sort === 'cardinal' ? value : sort === 'vague' ? (vague ?? '') : `${sort} ${Number(value.toFixed(4))}`,
  );
}

describe('numerals', () => {
  test('every number to a billion, as another hand spells it, is one number over the whole words', () => {
    const spellings = [
      (n: number) => arabic.toCardinal(n),
      (n: number) => arabic.toCardinal(n, { gender: 'feminine' }),
      (n: number) => english.toCardinal(n),
    ];
    for (const spell of spellings) {
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 9 }).chain((digits) => fc.nat(10 ** digits)),
          (n) => {
            const words = spell(n);
            const [one, ...rest] = numerals(tokenize(words, LEXICON));
            expect([words, one?.value, one?.end, rest.length]).toEqual([words, n, words.length, 0]);
          },
        ),
        { numRuns: 400 },
      );
    }
  });

  test.each([
    ['ثلاثة وعشرون', [23]],
    ['ثلاث وعشرين', [23]],
    ['أحد عشر وإحدى وعشرون', [11, 21]],
    ['اثنتا عشرة', [12]],
    ['مئة وستة', [106]],
    ['ثلاث مائة وواحد وثلاثون', [331]],
    ['ألف ومئتان وخمسون', [1250]],
    ['مليون ونصف المليون', [1_500_000]],
    ['نصف مليون', [500_000]],
    ['12 ألفاً و500', [12_500]],
    ['3 ملايين', [3_000_000]],
    ['ألف خمس مائة', [1500]],
    ['ألف وسبعة آلاف', [1000, 7000]],
    ['مليون وتسعمئة مليون', [1_000_000, 900_000_000]],
    ['ستة آلاف ومئتين وسبعة آلاف', [6200, 7000]],
    ['مئتا ألف وستة آلاف', [206_000]],
    ['7 ملايين و80 ألفاً', [7_080_000]],
    ['6 آلاف و2 مئة و15', [6215]],
    ['سبعمية تسعة وستين', [769]],
    ['مئتان ودزينة', [212]],
    ['مئة ألف وألفان', [102_000]],
    ['متين تسعة وأربعين', [249]],
    ['بناء متين', []],
    ['تسعة وربع كيس', [9.25]],
    ['ستون و ثلاثة أرباع', [60.75]],
    ['سبعون وثلاثة أسداس كيس', [70.5]],
    ['الواحدة والنصف', [1, 'fraction 0.5']],
    ['مليون وثلاثة أرباع المليون', [1_750_000]],
    ['سبعة ونصف السكان', [7, 'fraction 0.5']],
    ['ستون أسباعا', [60]],
    ['تسعة أسداس', ['fraction 1.5']],
    ['سبع الأراضي', ['fraction 0.1429']],
    ['خمس سكان القطاع', ['fraction 0.2']],
    ['سبع غارات', [7]],
    ['دفع ثمن الخبز', []],
    ['دفعوا الثمن', []],
    ['النتيجة سبعة على تسعة', ['fraction 0.7778']],
    ['هجوم واحد على خمسة', [1, 5]],
    ['أربعة وسبعة من عشرة', [4.7]],
    ['أربعة وسبعة من عشرة رجال', [4, 7, 10]],
    ['ثمانية أجزاء من المئة', ['fraction 0.08']],
    ['تسعة فاصلة صفر ستة', [9.06]],
    ['سبعة فاصلة خمسة وثمانون', [7.85]],
    ['سالب تسعة فاصلة ستة', [-9.6]],
    ['كل واحد منهم', []],
    ['الليلة المئة والسابعة والأربعون', ['ordinal 147']],
    ['الجلسة الثامنة والتسعين بعد المئة', ['ordinal 198']],
    ['الذكرى الستون', ['ordinal 60']],
    ['المئة والثامن والعشرون', ['ordinal 128']],
    ['ثمنطعش', [18]],
    ['تسعتالاف وتلتمية', [9300]],
    ['سبعة ونص', [7.5]],
    ['نص كيلو', ['fraction 0.5']],
    ['في نص البيان', []],
    ['المادة 7 ونص على ذلك', [7]],
    ['التامن', ['ordinal 8']],
    ['40 ثانية', [40]],
    ['دقيقتين وثانية', ['dual 2']],
    ['غارة ثانية', ['ordinal 2']],
    ['250 ألفاً و37 نازحاً', [250_037]],
    ['بلغوا ألفاً و7 منهم أطفال', [1000, 7]],
    ['(47) ألفاً و(316) نازحاً', [47_316]],
    ['3,4 ملياري دولار', [3_400_000_000]],
    ['نحو 700.000', [700_000]],
    ['7.000 دنانير', [7]],
    ['٫٤٥', [0.45]],
    ['3 456 789.12', [3_456_789.12]],
    ['35/100', ['fraction 0.35']],
    ['6.450,90', [6450.9]],
    ['خلال الربع الثاني', ['ordinal 2']],
    ['بلغ نصف النهائي', []],
    ['ثلثاها', ['fraction 0.6667']],
    ['7ر4 مليون', [4_700_000]],
    ['بلغ 75ر82 دولارا', [82.75]],
    ['بنسبة 6/9 بالمئة', [9.6]],
    ['5/8 من السكان', ['fraction 0.625']],
    ['عدة الخيول', []],
    ['سدس مليون', [166_667]],
    ['سالب خمسة', [-5]],
    ['واحد فاصلة خمسة', [1.5]],
    ['ثلاث دزينات', [36]],
    ['مئة ومئتين', [100, 200]],
    ['عشرين وثلاثين', [20, 30]],
    ['عشرات الآلاف', ['thousands']],
    ['بضعة', ['several']],
    ['ثلاثة أرباع', ['fraction 0.75']],
    ['شخصين', ['dual 2']],
    ['شخصين اثنين', ['dual 2']],
    ['عربتين مدرعتين', ['dual 2']],
    ['الحادي والعشرين', ['ordinal 21']],
    ['السادس عشر', ['ordinal 16']],
    ['إصابة أحد المدنيين', []],
    ['وأحد مساعديه', []],
    ['عدد غير معروف', ['unknown NaN']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test.each([
    ['one hundred and twenty-three thousand, four hundred and five', [123_405]],
    ['two hundred and three hundred', [200, 300]],
    ['twelve hundred', [1200]],
    ['a dozen, two dozen, half a dozen', [12, 24, 6]],
    ['a couple of', [2]],
    ['1.2 million', [1_200_000]],
    ['5k and 2.5bn', [5000, 2_500_000_000]],
    ['two and a half million', [2_500_000]],
    ['three point one four', [3.14]],
    ['scores', ['dozens']],
    ['hundreds of thousands', ['thousands']],
    ['two thirds, a quarter', ['fraction 0.6667', 'fraction 0.25']],
    ['twenty-first, 3rd', ['ordinal 21', 'ordinal 3']],
    ['both pilots', [2]],
    ['both he and she', []],
    ['an unknown number of', ['unknown NaN']],
    ['four dozens, three billions, nine thousand millions', [48, 3_000_000_000, 9_000_000_000]],
    ['two hundred and five dozen', [260]],
    ['forty point o six', [40.06]],
    ['minus ten point five', [-10.5]],
    ['six hundred & ten', [610]],
    ['eight and two fifths', [8.4]],
    ['five thirds, three halves', ['fraction 1.6667', 'fraction 1.5']],
    ['half-million, half-mast', [500_000]],
    ['the third quarter, the second half', ['ordinal 3', 'ordinal 2']],
    ['each one, this one', []],
    ['three-point-five million, several dozens', [3_500_000, 'dozens']],
    ['fell by a third, about a fifth were', ['fraction 0.3333', 'fraction 0.2']],
    ['hit by a third, 7M affected', ['ordinal 3', 7_000_000]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test.each([
    ['1,250', [1250]],
    ['٣٬٤٠٠', [3400]],
    ['1 250', [1250]],
    ['1\u00a0250', [1250]],
    ['4,8', [4.8]],
    ['1.234.567', [1_234_567]],
    ['1,234.56', [1234.56]],
    ['٣٬٤٠٠٫٥', [3400.5]],
    ['3 1/2', [3.5]],
    ['3/4', ['fraction 0.75']],
    ['٣/٤', ['fraction 0.75']],
    ['۱۲', [12]],
    ['-7', [-7]],
    ['10-5', [10, 5]],
    ['.25 or .004', [0.25, 0.004]],
    ['$-3.5bn, -2.4M, -1/2', [-3_500_000_000, -2_400_000, 'fraction -0.5']],
    ['CAC 40 -1.5%', [40, -1.5]],
    ['45,67,890', [4_567_890]],
    ['7½', [7.5]],
    ['5.5M, 1.1b, 6m tonnes', [5_500_000, 1_100_000_000, 6_000_000]],
    ['12b3', [12, 3]],
    ['30-thousand, 4-million', [30_000, 4_000_000]],
    ['6 bn, 6 Bn', [6_000_000_000, 6]],
    ['9 122mm rockets', [9, 122]],
    ['2016 250', [2016, 250]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('four hundred digits are one number without a value', () => {
    const [one, ...rest] = numerals(tokenize('9'.repeat(400), LEXICON));
    expect(one?.value).toBeNaN();
    expect(rest).toHaveLength(0);
  });
});
