import type { NumberSense } from '../lexicon/senses';
import type { Tokens } from '../token/tokens';
import type { Parsed } from './arabic';
import { rounded } from './digits';

/**
 * English cardinals, 0 to 10^15: "one hundred and twenty-three thousand, four hundred and five". Hyphens, "and" after a hundred or
 * a scale, commas after a scale. "and" joins only what is smaller, so that "between two hundred and three hundred" stays two.
 */
class EnglishCardinal {
  private total = 0;
  private group = 0;
  private lastScale = Number.POSITIVE_INFINITY;
  private lastGroup = 0;
  private taken = false;
  /** Whether the word taken last is "hundred". */
  private hundreds = false;

  /** Whether a comma joined what was taken last: after "two million, five hundred thousand, twelve" adds twelve. */
  private listed = false;

  constructor(private readonly tokens: Tokens) {}

  read(i: number): Parsed | null {
    let last = -1;
    let at = i;
    for (;;) {
      const piece = this.taken ? this.joint(at) : at;
      if (piece < 0 || !this.take(piece)) break;
      this.taken = true;
      last = piece;
      at = piece + 1;
    }
    if (last < 0) return null;
    const value = rounded(this.total + this.group);
    const scaled = this.group === 0 && this.lastScale !== Number.POSITIVE_INFINITY && this.total === this.lastGroup * this.lastScale;
    // "two to three hundred".
    if (this.hundreds && this.total === 0) return { last, value, coefficient: value / 100, scale: 100 };
    return { last, value, coefficient: scaled ? this.lastGroup : value, scale: scaled ? this.lastScale : 1 };
  }

  /** Steps over a hyphen, "and", a comma; -1 where the number ends. */
  private joint(at: number): number {
    const { tokens } = this;
    const mark = tokens.mark(at);
    if (mark === '-' || mark === '‐' || mark === '‑') {
      const touching = tokens.touchesNext(at - 1) && tokens.touchesNext(at);
      return touching && this.fits(at + 1) ? at + 1 : -1;
    }
    if (mark === ',' && this.group === 0) {
      if (!this.smaller(at + 1, this.lastScale, this.listed)) return -1;
      this.listed = true;
      return at + 1;
    }
    if (tokens.at(at).particle === 'and' || mark === '&') {
      const room = this.group > 0 ? (this.group % 100 === 0 ? 100 : 0) : this.lastScale;
      return this.smaller(at + 1, room, true) ? at + 1 : -1;
    }
    return at;
  }

  /** Whether a number below `room` begins at `at`. Within a group ("one hundred and twenty-three thousand") the scale comes after. */
  private smaller(at: number, room: number, and: boolean): boolean {
    if (room === 0 || room === Number.POSITIVE_INFINITY || this.sense(at) === null) return false;
    const chunk = new EnglishCardinal(this.tokens);
    let next = at;
    while (next - at < 20) {
      if (this.group > 0 && this.sense(next)?.role === 'scale') break;
      if (!chunk.take(next)) break;
      chunk.taken = true;
      next++;
      if (this.tokens.mark(next) === '-' && this.sense(next + 1) !== null) next++;
    }
    const value = chunk.total + chunk.group;
    return value > 0 && value < room && (and || value >= 100 || this.lastScale > 1000);
  }

  private sense(at: number): NumberSense | null {
    const sense = this.tokens.at(at).number;
    return sense?.language === 'en' ? sense : null;
  }

  private fits(at: number): boolean {
    const sense = this.sense(at);
    if (sense === null) return false;
    if (sense.role === 'digit') return this.group % 100 >= 20 && this.group % 10 === 0;
    return sense.role === 'hundred' || sense.role === 'scale';
  }

  private take(at: number): boolean {
    const sense = this.sense(at);
    // "three billions", "two dozens": after a number a scale in the plural is no vague size.
    if (sense === null || (sense.plural && (!this.taken || sense.role !== 'scale'))) return false;
    const { value } = sense;
    const rest = this.group % 100;
    this.hundreds = sense.role === 'hundred';
    switch (sense.role) {
      case 'zero':
        return !this.taken;
      case 'digit':
        if (rest !== 0 && (rest < 20 || rest % 10 !== 0)) return false;
        this.group += value;
        return true;
      case 'ten':
      case 'teen':
      case 'tens':
        if (rest !== 0) return false;
        this.group += value;
        return true;
      case 'hundred':
        if (this.group >= 100) return false;
        this.group = (this.group || 1) * 100;
        return true;
      case 'scale':
        return this.scale(value);
    }
  }

  private scale(value: number): boolean {
    if (value >= this.lastScale) {
      // "a hundred thousand million" and the like: a scale of a scale.
      if (this.group !== 0 || value < 1_000_000) return false;
      this.total *= value;
      this.lastGroup = this.total / value;
      this.lastScale = value;
      return true;
    }
    if (value < 100) {
      if (this.total !== 0) return false;
      // "three hundred and two dozen": the dozens are of what stands right before them.
      const rest = this.group % 100;
      if (rest !== 0) {
        this.total = this.group - rest;
        this.group = rest;
      }
    }
    this.lastGroup = this.group || 1;
    this.total += this.lastGroup * value;
    this.group = 0;
    this.lastScale = value;
    return true;
  }

  seed(value: number): void {
    this.group = value;
    this.taken = true;
  }
}

/** The English cardinal in words that begins at token `i`. */
export function readEnglish(tokens: Tokens, i: number): Parsed | null {
  return new EnglishCardinal(tokens).read(i);
}

/** What follows a number in digits: "3 million", "5 hundred", "12 dozen". Null when no scale does. */
export function readEnglishAfter(tokens: Tokens, value: number, i: number): Parsed | null {
  const sense = tokens.at(i).number;
  if (sense?.language !== 'en' || (sense.role !== 'scale' && (sense.role !== 'hundred' || sense.plural))) return null;
  const cardinal = new EnglishCardinal(tokens);
  cardinal.seed(value);
  return cardinal.read(i);
}
