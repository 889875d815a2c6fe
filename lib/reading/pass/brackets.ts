import { CLITIC } from '../lexicon/clitics';
import type { Tokens } from '../token/tokens';
import { type Amount, traced } from './amount';

/** «أكثر من 10 وأقل من 20», "at most 100 and at least 20": two bounds of one number. */
export function brackets(tokens: Tokens, amounts: readonly Amount[]): readonly Amount[] {
  let closed: Amount[] | null = null;
  for (let k = 0; k < amounts.length; k++) {
    const one = amounts[k];
    if (one === undefined) break;
    const other = amounts[k + 1];
    const range = other === undefined ? null : bracket(tokens, one, other);
    if (range === null) {
      closed?.push(one);
      continue;
    }
    closed ??= amounts.slice(0, k);
    closed.push(range);
    k++;
  }
  return closed ?? amounts;
}

function bracket(tokens: Tokens, one: Amount, other: Amount): Amount | null {
  const lower = opensUp(one) ? one : opensUp(other) ? other : null;
  const upper = opensDown(one) ? one : opensDown(other) ? other : null;
  if (lower === null || upper === null || lower.low === null || upper.high === null || lower.low > upper.high) return null;
  if (!adjoin(tokens, one, other)) return null;
  return traced(one, 'operator:two-bounds', {
    operator: 'between',
    low: lower.low,
    high: upper.high,
    last: other.last,
    end: other.end,
    to: other.to,
  });
}

function opensUp(one: Amount): boolean {
  return one.operator === 'more_than' || one.operator === 'at_least';
}

function opensDown(one: Amount): boolean {
  return one.operator === 'less_than' || one.operator === 'at_most';
}

const HEDGES = new Set(['possibly', 'perhaps', 'maybe', 'probably', 'ربما']);

/** Nothing between the two but "and", "but" or a comma. */
function adjoin(tokens: Tokens, one: Amount, other: Amount): boolean {
  let linked = tokens.has(other.from, CLITIC.and) || tokens.at(other.from).form.startsWith('and ');
  // "fewer than 20 people but more than 10".
  const noun = one.to + 1;
  const said = tokens.at(noun + 1).particle === 'but' && isNoun(tokens, noun);
  if (said && isNoun(tokens, other.to + 1)) return false;
  for (let i = said ? noun + 1 : noun; i < other.from; i++) {
    const { particle } = tokens.at(i);
    const comma = tokens.mark(i) === ',' || tokens.mark(i) === '،';
    const { form } = tokens.at(i);
    if (linked && HEDGES.has(tokens.slice(i, i).toLowerCase())) continue;
    if (particle !== 'and' && particle !== 'but' && !comma && form !== 'أو' && form !== 'nor') return false;
    linked = true;
  }
  return linked && other.from - one.to <= (said ? 5 : 4);
}

function isNoun(tokens: Tokens, i: number): boolean {
  const { population, measure } = tokens.at(i);
  return population !== undefined || measure?.binds === 'head';
}
