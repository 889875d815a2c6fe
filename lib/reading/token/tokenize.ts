import type { Lexicon } from '../lexicon/lexicon';
import { CodePoints } from './codepoints';
import { Lookup } from './lookup';
import { mergePhrases } from './phrases';
import { DIGIT, LETTERS, LIGATURE, LIGATURES, NEWLINE, OTHER_LETTER, SKIP, SPACE, SURROGATE, SYMBOLS, symbolOf } from './symbols';
import { TOKEN, Tokens } from './tokens';

const ALEF = symbolOf('ا');
const HEH = symbolOf('ه');
const ALEF_HAMZA_ABOVE = 0x623;
const ALEF_HAMZA_BELOW = 0x625;
const TANWIN_FATH = 0x64b;
const TA_MARBUTA = 0x629;

/**
 * Cuts a text, or the stretch of it from `from` to `to` (UTF-16, exclusive), into words, digit runs, marks and newlines, and finds each
 * word in the lexicon. One walk over the text; a word's own work is bounded, so a word of ten million letters costs what ten million letters
 * do. Stretches of one text share its `codePoints` and are read in order.
 */
export function tokenize(text: string, lexicon: Lexicon, codePoints = new CodePoints(text), from = 0, to = text.length): Tokens {
  const tokens = new Tokens(text, lexicon, codePoints, (((to - from) * 3) >> 3) + 16);
  const words = new Words(text, to, new Lookup(lexicon));
  let surrogates = false;
  let i = from;
  while (i < to) {
    const unit = text.charCodeAt(i);
    const symbol = SYMBOLS[unit] ?? OTHER_LETTER;
    if (symbol === SPACE) i++;
    else if (symbol === SKIP) {
      surrogates ||= isSurrogate(unit);
      i++;
    } else if (symbol <= LIGATURE) {
      const start = i;
      i = words.read(start);
      tokens.push(TOKEN.word, start, i, words.look.id, words.look.clitics);
    } else if (symbol >= DIGIT) {
      const start = i;
      i = words.digits(start);
      tokens.push(TOKEN.digits, start, i, 0, 0);
    } else if (symbol === NEWLINE) {
      tokens.push(TOKEN.newline, i, i + 1, 0, 0);
      i++;
    } else if (symbol === SURROGATE) {
      surrogates = true;
      const start = i;
      i = Math.min(to, start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1));
      tokens.push(TOKEN.mark, start, i, 0, 0);
    } else {
      tokens.push(TOKEN.mark, i, i + 1, 0, 0);
      i++;
    }
  }
  if (surrogates || words.surrogates) codePoints.scan(from, to);
  return mergePhrases(tokens);
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

/** Reads words and runs of digits: where one ends, by its letters and by what Arabic spelling says of words typed together. */
class Words {
  /** Whether an ignored surrogate stood in one. */
  surrogates = false;

  constructor(
    private readonly text: string,
    private readonly to: number,
    readonly look: Lookup,
  ) {}

  /** Reads the word at `start` and returns its end (UTF-16, exclusive); what it is stands in `look`. */
  read(start: number): number {
    const { text, to, look } = this;
    let i = start;
    let end = start;
    let previous = SKIP;
    look.begin();
    while (i < to) {
      const unit = text.charCodeAt(i);
      const symbol = SYMBOLS[unit] ?? OTHER_LETTER;
      if (symbol > LIGATURE) break;
      if (symbol === SKIP) {
        i++;
        if (unit === TANWIN_FATH && this.endsAtTanwin(i, previous)) break;
        if (isSurrogate(unit)) this.surrogates = true;
        continue;
      }
      if (symbol < LETTERS) {
        // Typed together: «مماأدى» has an alef no word has inside.
        if (symbol === ALEF && previous === ALEF && i - start > 2 && (unit === ALEF_HAMZA_ABOVE || unit === ALEF_HAMZA_BELOW)) break;
        look.add(symbol);
      } else if (symbol === LIGATURE) this.addLigature(unit);
      else look.addForeign();
      i++;
      end = i;
      previous = symbol;
      // Ta marbuta only ever ends a word.
      if (symbol === HEH && unit === TA_MARBUTA && i - start > 2 && this.letterAt(i)) break;
    }
    look.find();
    return this.trailing(end);
  }

  /** Where the run of digits at `start` ends (UTF-16, exclusive). */
  digits(start: number): number {
    const { text, to } = this;
    let end = start + 1;
    for (let i = end; i < to; i++) {
      const unit = text.charCodeAt(i);
      const symbol = SYMBOLS[unit] ?? OTHER_LETTER;
      if (symbol >= DIGIT) end = i + 1;
      else if (symbol !== SKIP) break;
      else if (isSurrogate(unit)) this.surrogates = true;
    }
    return end;
  }

  private addLigature(unit: number): void {
    for (const letter of LIGATURES.get(unit) ?? []) {
      if (letter < LETTERS) this.look.add(letter);
      else this.look.addForeign();
    }
  }

  /** Diacritics after the last letter belong to the word; controls after it do not matter. */
  private trailing(end: number): number {
    let i = end;
    while (i < this.to && isDiacritic(this.text.charCodeAt(i))) i++;
    return i;
  }

  /** «عنصراًوقيادي»: tanwin ends a word, before or after its alef; what follows is another. */
  private endsAtTanwin(after: number, previous: number): boolean {
    if (previous === ALEF) return this.letterAt(after);
    return this.text.charCodeAt(after) === 0x627 ? false : this.letterAt(after);
  }

  private letterAt(from: number): boolean {
    const { text, to } = this;
    let i = from;
    while (i < to && SYMBOLS[text.charCodeAt(i)] === SKIP && i - from < 4) i++;
    const symbol = i < to ? (SYMBOLS[text.charCodeAt(i)] ?? SPACE) : SPACE;
    return symbol <= LIGATURE && symbol !== SKIP;
  }
}

function isDiacritic(unit: number): boolean {
  return (unit >= 0x64b && unit <= 0x65f) || unit === 0x670 || unit === 0x640;
}
