import type { Table } from '../senses';

const digit = (value: number) => ({ value, role: 'digit', language: 'en' }) as const;
const teen = (value: number) => ({ value, role: 'teen', language: 'en' }) as const;
const tens = (value: number) => ({ value, role: 'tens', language: 'en' }) as const;
const scale = (value: number, plural = false) => ({ value, role: 'scale', language: 'en', plural }) as const;

export const EN_NUMBERS: Table<'number'> = [
  { forms: ['zero', 'nil', 'nought'], gloss: '0', sense: { value: 0, role: 'zero', language: 'en' } },
  { forms: ['one'], gloss: '1', sense: digit(1) },
  { forms: ['a couple of', 'a couple', 'couple of', 'a pair of', 'pair of'], gloss: '2', sense: teen(2) },
  { forms: ['two'], gloss: '2', sense: digit(2) },
  { forms: ['three'], gloss: '3', sense: digit(3) },
  { forms: ['four'], gloss: '4', sense: digit(4) },
  { forms: ['five'], gloss: '5', sense: digit(5) },
  { forms: ['six'], gloss: '6', sense: digit(6) },
  { forms: ['seven'], gloss: '7', sense: digit(7) },
  { forms: ['eight'], gloss: '8', sense: digit(8) },
  { forms: ['nine'], gloss: '9', sense: digit(9) },
  { forms: ['ten'], gloss: '10', sense: teen(10) },
  { forms: ['eleven'], gloss: '11', sense: teen(11) },
  { forms: ['twelve'], gloss: '12', sense: teen(12) },
  { forms: ['thirteen'], gloss: '13', sense: teen(13) },
  { forms: ['fourteen'], gloss: '14', sense: teen(14) },
  { forms: ['fifteen'], gloss: '15', sense: teen(15) },
  { forms: ['sixteen'], gloss: '16', sense: teen(16) },
  { forms: ['seventeen'], gloss: '17', sense: teen(17) },
  { forms: ['eighteen'], gloss: '18', sense: teen(18) },
  { forms: ['nineteen'], gloss: '19', sense: teen(19) },
  { forms: ['twenty'], gloss: '20', sense: tens(20) },
  { forms: ['thirty'], gloss: '30', sense: tens(30) },
  { forms: ['forty', 'fourty'], gloss: '40', sense: tens(40) },
  { forms: ['fifty'], gloss: '50', sense: tens(50) },
  { forms: ['sixty'], gloss: '60', sense: tens(60) },
  { forms: ['seventy'], gloss: '70', sense: tens(70) },
  { forms: ['eighty'], gloss: '80', sense: tens(80) },
  { forms: ['ninety'], gloss: '90', sense: tens(90) },
  { forms: ['hundred'], gloss: '100', sense: { value: 100, role: 'hundred', language: 'en' } },
  { forms: ['hundreds'], gloss: '100s', sense: { value: 100, role: 'hundred', language: 'en', plural: true } },
  { forms: ['thousand'], gloss: '1 000', sense: scale(1_000) },
  { forms: ['thousands'], gloss: '1 000s', sense: scale(1_000, true) },
  { forms: ['lakh', 'lakhs'], gloss: '100 000 (South Asia)', sense: scale(100_000) },
  { forms: ['million', 'mln'], gloss: '1 000 000', sense: scale(1_000_000) },
  { forms: ['millions'], gloss: '1 000 000s', sense: scale(1_000_000, true) },
  { forms: ['crore', 'crores'], gloss: '10 000 000 (South Asia)', sense: scale(10_000_000) },
  { forms: ['billion', 'bln', 'milliard'], gloss: '1 000 000 000', sense: scale(1_000_000_000) },
  { forms: ['billions'], gloss: '1 000 000 000s', sense: scale(1_000_000_000, true) },
  { forms: ['trillion'], gloss: '1 000 000 000 000', sense: scale(1_000_000_000_000) },
  { forms: ['trillions'], gloss: '1 000 000 000 000s', sense: scale(1_000_000_000_000, true) },
  { forms: ['dozen'], gloss: '12', sense: scale(12) },
];

export const EN_FRACTIONS: Table<'fraction'> = [
  { forms: ['half', 'halves'], gloss: '1/2', sense: { value: 1 / 2 } },
  { forms: ['thirds'], gloss: '1/3', sense: { value: 1 / 3, plural: true } },
  { forms: ['quarter'], gloss: '1/4', sense: { value: 1 / 4 } },
  { forms: ['quarters'], gloss: '1/4', sense: { value: 1 / 4, plural: true } },
  { forms: ['fourths'], gloss: '1/4', sense: { value: 1 / 4, plural: true } },
  { forms: ['fifths'], gloss: '1/5', sense: { value: 1 / 5, plural: true } },
  { forms: ['sixths'], gloss: '1/6', sense: { value: 1 / 6, plural: true } },
  { forms: ['sevenths'], gloss: '1/7', sense: { value: 1 / 7, plural: true } },
  { forms: ['eighths'], gloss: '1/8', sense: { value: 1 / 8, plural: true } },
  { forms: ['ninths'], gloss: '1/9', sense: { value: 1 / 9, plural: true } },
  { forms: ['tenths'], gloss: '1/10', sense: { value: 1 / 10, plural: true } },
  { forms: ['twentieths'], gloss: '1/20', sense: { value: 1 / 20, plural: true } },
  { forms: ['hundredths'], gloss: '1/100', sense: { value: 1 / 100, plural: true } },
  { forms: ['thousandths'], gloss: '1/1000', sense: { value: 1 / 1000, plural: true } },
];

export const EN_VAGUE: Table<'vague'> = [
  {
    forms: ['several', 'a few', 'a handful', 'handful', 'a handful of', 'a couple dozen'],
    gloss: 'several',
    sense: { word: 'several', low: 3, high: 9 },
  },
  {
    forms: ['dozens', 'scores', 'tens', 'several dozen', 'a few dozen', 'dozens upon dozens', 'dozens and dozens', 'tens of people'],
    gloss: 'dozens',
    sense: { word: 'dozens', low: 20, high: 99 },
  },
  {
    forms: ['hundreds', 'several hundred', 'a few hundred', 'many hundreds', 'some hundreds'],
    gloss: 'hundreds',
    sense: { word: 'hundreds', low: 200, high: 999 },
  },
  {
    forms: ['thousands', 'several thousand', 'a few thousand', 'many thousands'],
    gloss: 'thousands',
    sense: { word: 'thousands', low: 2_000, high: 9_999 },
  },
  {
    forms: ['tens of thousands', 'dozens of thousands', 'scores of thousands'],
    gloss: 'tens of thousands',
    sense: { word: 'thousands', low: 20_000, high: 99_999 },
  },
  {
    forms: ['hundreds of thousands', 'several hundred thousand', 'a few hundred thousand'],
    gloss: 'hundreds of thousands',
    sense: { word: 'thousands', low: 200_000, high: 999_999 },
  },
  {
    forms: ['millions', 'several million', 'a few million'],
    gloss: 'millions',
    sense: { word: 'thousands', low: 2_000_000, high: 9_999_999 },
  },
  { forms: ['tens of millions'], gloss: 'tens of millions', sense: { word: 'thousands', low: 20_000_000, high: 99_999_999 } },
  { forms: ['hundreds of millions'], gloss: 'hundreds of millions', sense: { word: 'thousands', low: 200_000_000, high: 999_999_999 } },
];
