import { FLAG, type Lexicon } from '../lexicon/lexicon';
import { Lookup } from './lookup';
import { Memo } from './memo';
import { DIGIT, LETTERS, LIGATURE, LIGATURES, OTHER_LETTER, SKIP, SPACE, SYMBOLS, symbolOf } from './symbols';

const ALEF = symbolOf('ا');
const HEH = symbolOf('ه');
const ALEF_HAMZA_ABOVE = 0x623;
const ALEF_HAMZA_BELOW = 0x625;
const ALEF_BARE = 0x627;
const TATWEEL = 0x640;
const TANWIN_FATH = 0x64b;
const TA_MARBUTA = 0x629;

/** For each lexicon what is made once. */
const kept = new WeakMap<Lexicon, { readonly look: Lookup; readonly memo: Memo }>();

/** Reads words and runs of digits: where one ends, by its letters and by what Arabic spelling says of words typed together. */
export class Words {
  /** The row of the lexicon and the clitics of the word read last. */
  id = 0;
  clitics = 0;
  /** Whether an ignored surrogate stood in one. */
  surrogates = false;
  private readonly look: Lookup;
  private readonly memo: Memo;

  constructor(
    private readonly text: string,
    private readonly to: number,
    private readonly lexicon: Lexicon,
  ) {
    const known = kept.get(lexicon) ?? { look: new Lookup(lexicon), memo: new Memo() };
    kept.set(lexicon, known);
    this.look = known.look;
    this.memo = known.memo;
  }

  /**
   * The word from `start` to `end` whose letters are the three numbers of a key: its end (UTF-16, exclusive), which comes sooner where several
   * words are typed together; what it is stands in `id` and `clitics`.
   */
  known(start: number, end: number, key: number, first: number, second: number): number {
    const known = this.memo.find(key, first, second);
    if (known < 0) return this.learn(start, end, key, first, second);
    this.id = known >> 8;
    this.clitics = known & 255;
    return end;
  }

  private learn(start: number, whole: number, key: number, first: number, second: number): number {
    const end = this.letters(start);
    if (end === whole) this.memo.keep(key, first, second, this.id, this.clitics);
    return end;
  }

  /** The same for the word at `start` letter by letter, with all that may stand among them. */
  letters(start: number): number {
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
    this.id = look.id;
    this.clitics = look.clitics;
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
      else if (symbol !== SKIP || unit === TATWEEL) break;
      else if (isSurrogate(unit)) this.surrogates = true;
    }
    return end;
  }

  /** Where the run behind the last call of `run` was broken. */
  stopped = 0;

  /** Where the last of the numbers ends (UTF-16, exclusive) that follow from `start` on with no word among them that breaks the run. */
  run(start: number): number {
    const { text, to } = this;
    const { flags } = this.lexicon;
    let end = start;
    let i = start;
    while (i < to) {
      const unit = text.charCodeAt(i);
      const symbol = SYMBOLS[unit] ?? OTHER_LETTER;
      if (symbol > SKIP && symbol <= LIGATURE) {
        const after = this.letters(i);
        const said = flags[this.id] ?? 0;
        if (this.id === 0 || (said & BREAKS_RUN) !== 0) break;
        i = after;
        if ((said & FLAG.spelled) !== 0) end = i;
        continue;
      }
      if (isSurrogate(unit)) this.surrogates = true;
      i++;
      if (symbol >= DIGIT) end = i;
    }
    this.stopped = i;
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
    return this.text.charCodeAt(after) === ALEF_BARE ? false : this.letterAt(after);
  }

  private letterAt(from: number): boolean {
    const { text, to } = this;
    let i = from;
    while (i < to && SYMBOLS[text.charCodeAt(i)] === SKIP && i - from < 4) i++;
    const symbol = i < to ? (SYMBOLS[text.charCodeAt(i)] ?? SPACE) : SPACE;
    return symbol <= LIGATURE && symbol !== SKIP;
  }
}

/** Words that say what the numbers beside them may be about: those of numbers and dates, particles and operators do not. */
export const BREAKS_RUN = FLAG.measure | FLAG.population | FLAG.side | FLAG.speech | FLAG.cue;

export function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

function isDiacritic(unit: number): boolean {
  return (unit >= 0x64b && unit <= 0x65f) || unit === 0x670 || unit === 0x640;
}
