import { CLITIC } from '../lexicon/clitics';
import type { NumberSense } from '../lexicon/senses';
import type { Tokens } from '../token/tokens';
import { counts, isBracketed, isConstruct, isHundreds, onesBegin, repeats, tensFollow } from './arabicWords';
import { digitValue, rounded } from './digits';

export interface Parsed {
  readonly last: number;
  readonly value: number;
  readonly coefficient: number;
  readonly scale: number;
}

/**
 * Arabic cardinals, 0 to 10^15: groups below a thousand, each with its scale, joined by و in falling order
 * («مليون ومئتا ألف وثلاثمئة وخمسة وعشرون»). Units stand before tens, hundreds before both. What does not fall ends the number, so
 * that «بين مئة ومئتين» stays two. Digits may stand for a group («12 ألفاً و500»).
 */
class ArabicCardinal {
  private total = 0;
  private group = 0;
  private lastScale = Number.POSITIVE_INFINITY;
  private lastGroup = 0;
  /** Digits written or the word «مئة» heard: what may still follow in the group. */
  private open = 1000;
  private taken = false;
  /** The last token of the last scale taken. */
  private scaled = -1;
  /** The last token of the hundreds of the group. */
  private hundreds = -1;

  constructor(private readonly tokens: Tokens) {}

  /** Reads from token `i`; null when no number begins there. */
  read(i: number): Parsed | null {
    let last = -1;
    let at = i;
    for (;;) {
      const joined = this.taken ? this.joint(at) : { at, joined: false };
      const end = this.take(joined.at, joined.joined);
      if (end < 0) break;
      this.taken = true;
      last = end;
      at = end + 1;
    }
    if (last < 0) return null;
    if (this.begins(last + 1)) last = this.giveBack(this.tokens.at(last + 1).number?.value ?? 0);
    const value = rounded(this.total + this.group);
    const scaled = this.group === 0 && this.lastScale !== Number.POSITIVE_INFINITY && this.total === this.lastGroup * this.lastScale;
    return { last, value, coefficient: scaled ? this.lastGroup : value, scale: scaled ? this.lastScale : 1 };
  }

  /** Steps over a separate و; an attached one is on the token. Folded, «وأحد» is «واحد», so before عشر it counts as joined. */
  private joint(at: number): { at: number; joined: boolean } {
    const { tokens } = this;
    const word = tokens.at(at);
    if (word.particle === 'and' && word.form === 'و' && tokens.cliticsOf(at) === 0) return { at: at + 1, joined: true };
    return { at, joined: tokens.has(at, CLITIC.and) || (word.form === 'واحد' && onesBegin(this.tokens, at)) };
  }

  /** Whether a scale stands at `at` that counts a group which follows one no greater. */
  private begins(at: number): boolean {
    if (this.group === 0 || this.scaled < 0) return false;
    const { number } = this.tokens.at(at);
    const counts = number?.role === 'scale' && number.language === 'ar' && !number.whole && this.tokens.cliticsOf(at) === 0;
    return counts && number.value >= this.lastScale;
  }

  /**
   * «بين ألف وخمسة آلاف»: what was read after the last scale is of the next number; but «بين ثلاثة آلاف وخمسمئة وأربعة آلاف» keeps its
   * hundreds, where what is left then still rises. Answers the last token kept.
   */
  private giveBack(scale: number): number {
    const units = this.group % 100;
    const keeps = units > 0 && units <= 10 && this.group > 100 && units * scale > this.total + this.group - units;
    this.group = keeps ? this.group - units : 0;
    return keeps ? this.hundreds : this.scaled;
  }

  /** Takes the piece at `at` if it fits what came before; answers its last token, or -1. */
  private take(at: number, joined: boolean): number {
    const { tokens } = this;
    if (this.taken && !joined && tokens.has(at, CLITIC.by | CLITIC.for | CLITIC.like | CLITIC.so)) return -1;
    if (tokens.isDigits(at)) return this.takeDigits(at, joined, at + 1);
    if (isBracketed(tokens, at)) return this.takeDigits(at + 1, joined, at + 3) < 0 ? -1 : at + 2;
    const sense = this.senseAt(at);
    if (sense === null) return this.takeFraction(at, joined);
    switch (sense.role) {
      case 'zero':
        return this.taken ? -1 : at;
      case 'digit':
        return this.takeDigit(at, sense.value, joined);
      case 'ten':
      case 'teen':
        return this.below(100) && this.mayFollow(joined) ? this.add(at, sense.value, 1) : -1;
      case 'tens':
        return this.takeTens(at, sense.value, joined);
      case 'hundred':
        return this.takeHundred(at, sense, joined);
      case 'scale':
        return this.takeScale(at, sense, joined);
    }
  }

  private senseAt(at: number): NumberSense | null {
    const word = this.tokens.at(at);
    if (word.number?.language === 'ar') return word.number;
    if (word.particle === 'one-of' && (word.form === 'أحد' || word.form === 'إحدى') && onesBegin(this.tokens, at)) {
      return { value: 1, role: 'digit', language: 'ar' };
    }
    return null;
  }

  /** Room in the group below `limit`. */
  private below(limit: number): boolean {
    return this.open >= limit && this.group % limit === 0;
  }

  private mayFollow(joined: boolean): boolean {
    return !this.taken || joined;
  }

  private add(at: number, value: number, open: number): number {
    this.group += value;
    this.open = open;
    if (open === 100) this.hundreds = at;
    return at;
  }

  private takeDigit(at: number, value: number, joined: boolean): number {
    const { tokens } = this;
    const follows = tokens.at(at + 1);
    // «مئة وثلاثة أرباع»: the digit counts the parts.
    if (this.taken && follows.fraction?.plural === true && !tokens.has(at + 1, CLITIC.and)) return -1;
    const next = follows.number;
    const bare = next?.language === 'ar' && !tokens.has(at + 1, CLITIC.and | CLITIC.by | CLITIC.for | CLITIC.so);
    if (bare && next.role === 'hundred' && !next.whole && value >= 3) {
      // «ألف خمس مائة»: after a scale, hundreds may stand without و.
      const fits = this.mayFollow(joined) || (this.group === 0 && this.lastScale !== Number.POSITIVE_INFINITY);
      return this.group === 0 && this.open > 100 && fits ? this.add(at + 1, value * 100, 100) : -1;
    }
    if (!this.below(100) || !(this.mayFollow(joined) || this.open === 100)) return -1;
    // «خمسمية خمسة وعشرين»: so it is said without و, but of tens alone.
    if (!this.mayFollow(joined) && !tensFollow(this.tokens, at + 1)) return -1;
    if (bare && next.role === 'ten') return this.add(at + 1, 10 + value, 1);
    return this.add(at, value, 10);
  }

  private takeTens(at: number, value: number, joined: boolean): number {
    if (this.group % 100 === 0) return this.open >= 100 && this.mayFollow(joined) ? this.add(at, value, 1) : -1;
    return joined && this.open === 10 && this.group % 100 < 10 ? this.add(at, value, 1) : -1;
  }

  private takeHundred(at: number, sense: NumberSense, joined: boolean): number {
    if (sense.plural || (this.tokens.at(at).form === 'متين' && !isHundreds(this.tokens, at))) return -1;
    const follows = this.mayFollow(joined) || this.lastScale !== Number.POSITIVE_INFINITY;
    return this.group === 0 && this.open > 100 && follows ? this.add(at, sense.value, 100) : -1;
  }

  private takeScale(at: number, sense: NumberSense, joined: boolean): number {
    const scale = sense.value;
    // «ثلاث مئة ودزينة».
    if (scale === 12 && joined && this.open === 100 && this.group > 0) return this.add(at, sense.whole ? 24 : 12, 1);
    if (sense.whole) {
      if (this.group !== 0 || !this.mayFollow(joined) || (scale >= this.lastScale && !this.adds(scale))) return -1;
      return this.commit(at, 2, scale);
    }
    if (joined && this.group >= 100 && this.group % 100 === 0 && repeats(this.tokens, at))
      return this.commit(at + 1, this.group + 1, scale);
    if (!this.taken && isConstruct(this.tokens, at)) return this.commit(at, 2, scale);
    if (joined || !this.taken) {
      if (this.group !== 0 || sense.plural || (scale >= this.lastScale && !this.adds(scale))) return -1;
      return this.commit(at, 1, scale);
    }
    if (this.group > 0) return scale < this.lastScale || this.adds(scale) ? this.commit(at, this.group, scale) : -1;
    // «ألف مليار»: a scale of a scale.
    if (this.total > 0 && scale >= this.lastScale && this.total * scale <= 1e15) {
      this.total *= scale;
      this.lastGroup = this.total / scale;
      this.lastScale = scale;
      return at;
    }
    return -1;
  }

  /** «مئة ألف وثلاثة آلاف»: the thousands after whole hundreds of them. */
  private adds(scale: number): boolean {
    return scale === this.lastScale && this.group < 100 && this.lastGroup >= 100 && this.lastGroup % 100 === 0;
  }

  private commit(at: number, group: number, scale: number): number {
    this.total += group * scale;
    this.lastGroup = group;
    this.group = 0;
    this.open = 1000;
    this.lastScale = scale;
    this.scaled = at;
    return at;
  }

  /** Digits after و fill what a scale or hundred left open: «ثلاثة آلاف و200», «140 ألفاً و41 شخصاً». `after` stands after them. */
  private takeDigits(at: number, joined: boolean, after: number): number {
    if (!this.taken || !joined) return -1;
    const room = this.group === 0 ? Math.min(this.lastScale, 1000) : this.group % 100 === 0 && this.open === 100 ? 100 : 0;
    const value = digitValue(this.tokens, at);
    const next = this.tokens.at(at + 1).number;
    if (next?.language === 'ar' && !next.whole && this.group === 0 && this.tokens.cliticsOf(at + 1) === 0) {
      // «3 ملايين و50 ألفاً», «4 آلاف و3 مئة».
      if (next.role === 'scale' && next.value < this.lastScale && value > 0 && value < 1000) return this.add(at, value, 1);
      if (next.role === 'hundred' && value > 0 && value < 10 && room === 1000) return this.add(at + 1, value * 100, 100);
    }
    const mark = this.tokens.touchesNext(at) ? this.tokens.mark(at + 1) : '';
    if (!(value < room) || value === 0 || mark === '%' || mark === '٪' || mark === ':' || mark === '/') return -1;
    // The full stop of a sentence is no decimal point.
    if ((mark === '.' || mark === ',' || mark === '٫') && this.tokens.isDigits(at + 2) && this.tokens.touchesNext(at + 1)) return -1;
    if (room >= 1000 && value < 100 && !counts(this.tokens, after)) return -1;
    return this.add(at, value, 1);
  }

  /** «مليون ونصف», «ألفين ونصف الألف»: a part of the scale just named. */
  private takeFraction(at: number, joined: boolean): number {
    const { tokens } = this;
    const fraction = tokens.at(at).fraction;
    if (fraction === undefined || fraction.plural || !joined || tokens.at(at).form === 'نص' || this.group !== 0 || this.lastScale < 1000)
      return -1;
    if (this.lastScale === Number.POSITIVE_INFINITY) return -1;
    this.total += fraction.value * this.lastScale;
    this.lastGroup += fraction.value;
    this.lastScale = Math.min(this.lastScale, 1);
    return tokens.at(at + 1).number?.role === 'scale' && !tokens.has(at + 1, CLITIC.and) ? at + 1 : at;
  }

  /** Begins with a group already read in digits: «12 ألفاً», «3 ملايين و200 ألف». */
  seed(value: number, open = 0): void {
    this.group = value;
    this.open = open;
    this.taken = true;
  }
}

/** The Arabic cardinal in words that begins at token `i`. */
export function readArabic(tokens: Tokens, i: number): Parsed | null {
  return new ArabicCardinal(tokens).read(i);
}

/** What follows a number in digits: «12 ألفاً و500». Null when no scale does. */
export function readArabicAfter(tokens: Tokens, value: number, i: number): Parsed | null {
  const word = tokens.at(i);
  if (word.number?.language !== 'ar' || tokens.has(i, CLITIC.and | CLITIC.by | CLITIC.for)) return null;
  if (word.number.role === 'hundred' && !word.number.whole && value < 10) {
    const hundreds = new ArabicCardinal(tokens);
    hundreds.seed(value * 100, Number.isInteger(value) ? 100 : 1);
    return hundreds.read(i + 1) ?? { last: i, value: rounded(value * 100), coefficient: value, scale: 100 };
  }
  // «2,5 مليوني شخص», as agencies write it.
  if (word.number.role === 'scale' && word.number.whole && !Number.isInteger(value))
    return { last: i, value: rounded(value * word.number.value), coefficient: value, scale: word.number.value };
  if (word.number.role !== 'scale' || word.number.whole) return null;
  const cardinal = new ArabicCardinal(tokens);
  cardinal.seed(value);
  return cardinal.read(i);
}
