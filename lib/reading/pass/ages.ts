import { CLITIC } from '../lexicon/clitics';
import type { UnitSense } from '../lexicon/senses';
import type { Tokens } from '../token/tokens';
import type { Amount } from './amount';

/** «البالغة من العمر ١١ عاما», «عمره 30», "aged 11", "11-year-old", "11 years old", «طفل (11 عاماً)», "Ahmad, 11,". */
export function isAge(tokens: Tokens, one: Amount, unit: UnitSense | null): boolean {
  if (one.high !== null && one.high > 150) return false;
  if (cuedBefore(tokens, one.from) || cuedAfter(tokens, one)) return true;
  if (unit?.kind === 'duration' && (unit.unit === 'year' || unit.unit === 'month'))
    return inBrackets(tokens, one) || afterPerson(tokens, one);
  return unit === null && betweenCommas(tokens, one);
}

function cuedBefore(tokens: Tokens, from: number): boolean {
  for (let i = from - 1; i >= from - 2; i--) {
    const word = tokens.at(i);
    if (word.cue === 'age') return true;
    if (
      word.operator === undefined &&
      word.particle !== 'between' &&
      word.particle !== 'article' &&
      word.particle !== 'by' &&
      word.particle !== 'be'
    )
      return false;
  }
  return false;
}

/** "years old", "-year-old", «من العمر», «من عمره». */
function cuedAfter(tokens: Tokens, one: Amount): boolean {
  for (let i = one.last + 1; i <= one.last + 5; i++) {
    const word = tokens.at(i);
    if (word.cue === 'age') return true;
    if (tokens.is(i, 'old')) return true;
    const passable = word.unit?.kind === 'duration' || tokens.mark(i) === '-' || word.particle === 'from';
    if (!passable) return false;
  }
  return false;
}

/** «(11 عاماً)» after a name. */
function inBrackets(tokens: Tokens, one: Amount): boolean {
  const open = tokens.mark(one.from - 1);
  const close = tokens.mark(one.last + 2);
  return (open === '(' && close === ')') || (open === '[' && close === ']');
}

/** «طفل 11 عاماً», «شاب عمره…»: a person named in the singular right before, nothing that governs a duration. */
function afterPerson(tokens: Tokens, one: Amount): boolean {
  const word = tokens.at(one.from - 1);
  return word.population?.unit === 'person' && word.population.number === 'one' && one.low !== null && one.low >= 1;
}

/** "Ahmad Hasan, 11, was killed": a capital word before, commas around, a plain number under 110. */
function betweenCommas(tokens: Tokens, one: Amount): boolean {
  if (one.numeral.digits === 0 || one.numeral.digits > 2 || !isComma(tokens, one.first - 1) || !isComma(tokens, one.last + 1)) return false;
  const name = tokens.slice(one.first - 2, one.first - 2);
  return /^[A-Z][a-z]/.test(name) && tokens.at(one.first - 2).population === undefined && tokens.at(one.first - 2).month === undefined;
}

function isComma(tokens: Tokens, i: number): boolean {
  const mark = tokens.mark(i);
  return mark === ',' || mark === '،';
}

/** "aged 19, 20 and 22": a bare number joined to an age is another. */
export function isNextAge(tokens: Tokens, before: Amount | undefined, one: Amount): boolean {
  if (before?.kind !== 'age' || one.kind !== 'count' || one.unit !== null || one.operator !== 'exactly') return false;
  if (one.low === null || one.low > 120 || one.numeral.digits === 0 || one.first - before.last > 3) return false;
  const next = tokens.at(one.last + 1);
  if (next.population !== undefined || next.measure !== undefined || next.particle === 'others') return false;
  let joined = tokens.has(one.first, CLITIC.and);
  for (let i = before.last + 1; i < one.first; i++) {
    if (!isComma(tokens, i) && tokens.at(i).particle !== 'and') return false;
    joined = true;
  }
  return joined;
}
