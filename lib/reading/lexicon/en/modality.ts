import type { Table } from '../senses';

/** Words that tell of what may be, and not of what was. */
export const EN_MODALITY: Table<'modality'> = [
  { forms: ['if', 'unless'], gloss: 'a condition', sense: 'if' },
  { forms: ['could', 'would', 'will', 'may', 'might', 'shall', 'can'], gloss: 'a helper of what has not happened', sense: 'may' },
  { forms: ['likely', 'expected', 'feared', 'set', 'bound'], gloss: 'before "to": foreseen', sense: 'expects' },
  { forms: ['exceed', 'reach', 'top', 'surpass', 'climb', 'rise', 'grow', 'pass'], gloss: 'what a foreseen toll does', sense: 'reaches' },
];
