import type { Amount } from '../pass/amount';
import type { Tokens } from '../token/tokens';
import type { ClaimDraft } from './draft';
import type { Told } from './told';

/** "revised down from 359 to 253": the first only says what the toll was. */
export function leadsTo(tokens: Tokens, one: Amount, next: Amount | undefined): boolean {
  if (next === undefined || next.from !== one.to + 2 || tokens.at(one.to + 1).particle !== 'to') return false;
  const { cue, form } = tokens.at(one.from - 1);
  return cue === 'formerly' && (form === 'down from' || form === 'up from');
}

/** "lowered the toll to 190 from 202": the second only says what it was. */
export function cameFrom(tokens: Tokens, previous: Amount | undefined, one: Amount, told: Told): boolean {
  if (previous === undefined || previous.to !== one.from - 2 || tokens.at(one.from - 1).particle !== 'from') return false;
  return tokens.at(previous.from - 1).particle === 'to' && told.last?.amount === previous && tokens.isLatin(one.from - 1);
}

const THEN: ReadonlySet<string> = new Set(['then', 'later', 'finally', 'eventually']);
const LINKS: ReadonlySet<string> = new Set(['and', 'to', 'again']);

/** "rose to 38, then to 58": the toll moved on; the claim of 38, which the next takes the place of. */
export function stepBefore(tokens: Tokens, one: Amount, told: Told): ClaimDraft | null {
  const before = told.last;
  const kind = before?.asOf?.kind;
  if (before?.amount == null || (kind !== 'risen' && kind !== 'fallen') || one.from - before.amount.to > 5) return null;
  let then = false;
  for (let i = before.amount.to + 1; i < one.from; i++) {
    if (tokens.mark(i) === ',') continue;
    const word = tokens.slice(i, i);
    if (THEN.has(word)) then = true;
    else if (!LINKS.has(word)) return null;
  }
  return then ? before : null;
}

/** The claim as the next step of the one before it. */
export function stepped(claim: ClaimDraft, before: ClaimDraft): ClaimDraft {
  const { number, asOf } = before;
  return asOf === null ? claim : { ...claim, measure: before.measure, asOf: { ...asOf, formerly: number } };
}
