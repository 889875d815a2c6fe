import type { Table } from '../senses';

const TENS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** "the nineties". */
export const EN_DECADES: Table<'decade'> = TENS.map((form, k) => ({ forms: [form], gloss: `the ${20 + 10 * k}s`, sense: 20 + 10 * k }));
