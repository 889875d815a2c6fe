import type { Table } from '../senses';

const TENS: readonly (readonly [string, number])[] = [
  ['عشرين', 20],
  ['ثلاثين', 30],
  ['أربعين', 40],
  ['خمسين', 50],
  ['ستين', 60],
  ['سبعين', 70],
  ['ثمانين', 80],
  ['تسعين', 90],
];

/** «التسعينيات», «التسعينات». */
export const AR_DECADES: Table<'decade'> = TENS.map(([ten, value]) => ({
  forms: [`${ten}يات`, `${ten}ات`],
  gloss: `the ${value}s`,
  sense: value,
}));
