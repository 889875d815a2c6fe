import { CLITIC } from '../lexicon/clitics';
import type { Tokens } from '../token/tokens';

/*
 * What stands at a token, where more than its own word decides it.
 */

/** «أحد» is one only in «أحد وعشرون» and «أحد عشر»; elsewhere it is «one of». */
export function onesBegin(tokens: Tokens, at: number): boolean {
  const next = tokens.at(at + 1);
  if (next.number?.role === 'ten' && !tokens.has(at + 1, CLITIC.and)) return true;
  if (next.number?.role === 'tens') return tokens.has(at + 1, CLITIC.and);
  return next.form === 'و' && tokens.at(at + 2).number?.role === 'tens';
}

export function tensFollow(tokens: Tokens, at: number): boolean {
  if (tokens.at(at).form === 'و') return tokens.at(at + 1).number?.role === 'tens';
  return tokens.at(at).number?.role === 'tens' && tokens.has(at, CLITIC.and);
}

/** «متين» is two hundred before a number or what is counted, and alone; else it is firm. */
export function isHundreds(tokens: Tokens, at: number): boolean {
  const { number, population, unit, measure } = tokens.at(at + 1);
  if ((population ?? unit ?? measure)?.number === 'one' && tokens.cliticsOf(at + 1) === 0) return true;
  return number !== undefined || (!tokens.isWord(at - 1) && !tokens.isWord(at + 1));
}

/** «ألفا جندي»: the dual before its noun, written like the accusative «ألفاً» but without its tanwin. */
export function isConstruct(tokens: Tokens, at: number): boolean {
  if (!/^(ألفا|مليونا|مليارا|بليونا|تريليونا|ترليونا)$/.test(tokens.at(at).form) || tokens.slice(at, at).includes('ً')) return false;
  const next = tokens.at(at + 1);
  const noun = next.population ?? next.unit ?? (next.measure?.binds === 'head' ? next.measure : undefined);
  return noun?.number === 'one' && !tokens.has(at + 1, CLITIC.and | CLITIC.the);
}

/** «ثلاثمئة وألف ألف»: 301 thousands, the one said as its scale. */
export function repeats(tokens: Tokens, at: number): boolean {
  return tokens.at(at + 1).number === tokens.at(at).number && tokens.cliticsOf(at + 1) === 0;
}

/** Whether what is counted or measured stands there. */
export function counts(tokens: Tokens, at: number): boolean {
  const { population, national, side, particle, unit, measure } = tokens.at(at);
  // «و34 فلسطينياً»: a people, counted.
  const people = population !== undefined || ((national !== undefined || side !== undefined) && particle === undefined);
  const counted = people || measure?.binds === 'head' || (unit !== undefined && unit.kind !== 'percent');
  return counted && tokens.cliticsOf(at) === 0;
}

/** «(234)», as official texts write their numbers. */
export function isBracketed(tokens: Tokens, at: number): boolean {
  return tokens.mark(at) === '(' && tokens.isDigits(at + 1) && tokens.mark(at + 2) === ')';
}
