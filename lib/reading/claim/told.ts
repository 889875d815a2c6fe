import type { ReadMeasure } from '../reading';
import type { Sentence } from '../token/sentences';
import type { ClaimDraft } from './draft';
import { OF_PEOPLE } from './ofPeople';

/** A full stop and the marks of a paragraph: as many tokens may lie between a sentence and the one right before it. */
const BREAK = 4;
/** As many claims back a whole is looked for. */
const NEAR = 6;

/** The claims of a stretch of text; those of the sentence being read are counted from its first. One list, so that a sentence costs none. */
export class Told {
  readonly all: ClaimDraft[] = [];
  private first = 0;
  /** Tokens of the measure words of the sentence that belong to a claim as its noun or verb. */
  private readonly used: number[] = [];
  private uses = 0;
  /** The last of them. */
  private furthest = -1;

  /** A new sentence begins. */
  begin(): void {
    this.first = this.all.length;
    this.uses = 0;
    this.furthest = -1;
  }

  /** The claims of the sentence so far. */
  get count(): number {
    return this.all.length - this.first;
  }

  at(k: number): ClaimDraft | undefined {
    return k < 0 ? undefined : this.all[this.first + k];
  }

  get last(): ClaimDraft | undefined {
    return this.at(this.count - 1);
  }

  /** The last whole that the sentence before `sentence`, at most `gap` tokens off, told of people, of this measure if one is given. */
  wholeBefore(sentence: Sentence, measure?: ReadMeasure, gap = BREAK): ClaimDraft | undefined {
    const last = this.all[this.first - 1];
    if (last === undefined || sentence.first - last.sentence.last > gap) return undefined;
    let found: ClaimDraft | undefined;
    for (let k = this.first - 1; k >= Math.max(0, this.first - NEAR); k--) {
      const one = this.all[k];
      if (one?.sentence !== last.sentence) break;
      if (one.partOf !== null || one.number === null || !answers(one.measure, measure)) continue;
      if (measure === undefined) return one;
      // "put it at 67, while the agency put it at 100": which of them, nobody says.
      if (found !== undefined && found.low !== one.low) return undefined;
      found ??= one;
    }
    return found;
  }

  add(claim: ClaimDraft): void {
    this.all.push(claim);
  }

  /** Forgets the last claim of the sentence. */
  takeBack(): void {
    if (this.count > 0) this.all.pop();
  }

  replace(k: number, claim: ClaimDraft): void {
    this.all[this.first + k] = claim;
  }

  /** Forgets the claims of the sentence that a rule made. */
  drop(rule: string): void {
    for (let k = this.count - 1; k >= 0; k--) if (this.at(k)?.trail.has(rule)) this.all.splice(this.first + k, 1);
  }

  use(token: number): void {
    this.used[this.uses++] = token;
    this.furthest = Math.max(this.furthest, token);
  }

  isUsed(token: number): boolean {
    if (token > this.furthest) return false;
    for (let k = 0; k < this.uses; k++) if (this.used[k] === token) return true;
    return false;
  }

  /** Puts the claims of the sentence in order of place. */
  order(): void {
    for (let k = 1; k < this.count; k++) {
      if ((this.at(k - 1)?.first ?? 0) <= (this.at(k)?.first ?? 0)) continue;
      const claims = this.all.splice(this.first).sort((a, b) => a.first - b.first);
      for (const claim of claims) this.all.push(claim);
      return;
    }
  }
}

/** Whether a whole is of the measure asked for: victims are dead or wounded, and where nothing is asked whatever befell people is. */
function answers(own: ReadMeasure, asked: ReadMeasure | undefined): boolean {
  if (asked === undefined) return OF_PEOPLE.has(own);
  return own === asked || (asked === 'killed_or_wounded' && (own === 'killed' || own === 'wounded'));
}
