import { spell } from '../token/symbols';
import { stripClitics } from './clitics';
import { Dictionary } from './dictionary';
import { Phrases } from './phrases';
import type { Senses, Table } from './senses';
import { SHAPES } from './shapes';

/** A form with all it can mean, and the longer phrases that begin with it. */
export interface Word extends Partial<Senses> {
  readonly id: number;
  readonly form: string;
  /** Clitics that are part of the form as the tables write it («بالتوقيت»). */
  readonly clitics: number;
  /** Longest first. */
  readonly phrases: readonly Phrase[];
}
export interface Phrase {
  /** Ids of the words, the first left out. */
  readonly rest: readonly number[];
  readonly word: number;
}

/** What passes look for first: a token without a flag costs them one comparison. */
export const FLAG = {
  numeric: 1,
  operator: 2,
  measure: 4,
  population: 8,
  speech: 16,
  date: 32,
  cue: 64,
  particle: 128,
  phrase: 256,
  /** A word of denial. */
  denial: 512,
  /** One person named bare, or «أحد»: may be a victim in a list. */
  single: 1024,
  /** The second word of a phrase. */
  second: 2048,
  side: 4096,
  /** A word of a toll that moves or is not the last. */
  stage: 8192,
  /** A family, one strike: whose number it is. */
  scope: 16384,
  among: 32768,
  coordinate: 131072,
  /** A month, or "last month": a day may stand before it. */
  month: 262144,
  /** A number word. */
  spelled: 524288,
  /** No word: a quotation mark that opens or closes. */
  quote: 65536,
  /** No word: a colon, a dash, a bar or a stroke, which may set apart who speaks. */
  apart: 1048576,
  /** A word of what may be, or a verb in the future: not all of the sentence is told as having happened. */
  unreal: 2097152,
} as const;

export interface Lexicon {
  readonly words: readonly Word[];
  readonly flags: Uint32Array;
  readonly dictionary: Dictionary;
  readonly phrases: Phrases;
}

/**
 * A word being put together. Every sense is written out, absent or not: all words then have one hidden shape, and the passes,
 * which ask nothing else all day, read a sense in one step.
 */
class Draft {
  // What is asked for most stands together.
  clitics = 0;
  particle?: Senses['particle'] = undefined;
  number?: Senses['number'] = undefined;
  measure?: Senses['measure'] = undefined;
  population?: Senses['population'] = undefined;
  side?: Senses['side'] = undefined;
  national?: Senses['national'] = undefined;
  operator?: Senses['operator'] = undefined;
  cue?: Senses['cue'] = undefined;
  unit?: Senses['unit'] = undefined;
  speech?: Senses['speech'] = undefined;
  speaker?: Senses['speaker'] = undefined;
  vague?: Senses['vague'] = undefined;
  ordinal?: Senses['ordinal'] = undefined;
  fraction?: Senses['fraction'] = undefined;
  month?: Senses['month'] = undefined;
  hijriMonth?: Senses['hijriMonth'] = undefined;
  weekday?: Senses['weekday'] = undefined;
  era?: Senses['era'] = undefined;
  zone?: Senses['zone'] = undefined;
  dayPart?: Senses['dayPart'] = undefined;
  relative?: Senses['relative'] = undefined;
  shift?: Senses['shift'] = undefined;
  decade?: Senses['decade'] = undefined;
  modality?: Senses['modality'] = undefined;
  role?: Senses['role'] = undefined;
  frame?: Senses['frame'] = undefined;
  phrases: Phrase[] = [];

  constructor(
    readonly id: number,
    readonly form: string,
  ) {}
}

/** The word that means nothing. */
export const UNKNOWN: Word = new Draft(0, '');

/** Puts tables together. Forms of several tables carry all their senses; a later row never overwrites an earlier one. */
export class LexiconBuilder {
  private readonly dictionary = new Dictionary();
  private readonly drafts: Draft[] = [new Draft(0, '')];
  private readonly phrases: { forms: readonly string[]; draft: Draft }[] = [];

  add<K extends keyof Senses>(kind: K, table: Table<K>): this {
    const shaped = new Map<Senses[K], Senses[K]>();
    for (const { sense, forms } of table) {
      const known = shaped.get(sense) ?? SHAPES[kind](sense);
      shaped.set(sense, known);
      for (const form of forms) {
        const draft = this.draft(form);
        if (draft[kind] === undefined) (draft as Partial<Record<K, Senses[K]>>)[kind] = known;
      }
    }
    return this;
  }

  private single(form: string): Draft {
    const symbols = spell(form);
    const known = this.drafts[this.dictionary.find(symbols)];
    if (known !== undefined && known.id !== 0) return known;
    const draft = new Draft(this.drafts.length, form);
    this.drafts.push(draft);
    this.dictionary.add(symbols, draft.id);
    return draft;
  }

  private readonly byPhrase = new Map<string, Draft>();

  private draft(form: string): Draft {
    const parts = form.split(' ');
    if (parts.length === 1) return this.single(form);
    const key = parts.map((part) => spell(part).join('.')).join(' ');
    const known = this.byPhrase.get(key);
    if (known !== undefined) return known;
    const draft = new Draft(this.drafts.length, form);
    this.drafts.push(draft);
    this.byPhrase.set(key, draft);
    this.phrases.push({ forms: parts, draft });
    return draft;
  }

  build(): Lexicon {
    const plain = this.drafts.length;
    for (const phrase of this.phrases) {
      const ids = phrase.forms.map((form) => this.memberOf(form));
      const first = this.drafts[ids[0] ?? 0];
      first?.phrases.push({ rest: ids.slice(1), word: phrase.draft.id });
    }
    // One that begins a phrase with its clitics («وعلى متنها») begins those of the word under them too («على الأقل»).
    for (const draft of this.drafts.slice(plain)) {
      const found = stripClitics(spell(draft.form), (symbols) => this.dictionary.find(symbols));
      const under = found === null ? [] : (this.drafts[found.word]?.phrases ?? []);
      if (under.length === 0) continue;
      draft.clitics = found?.clitics ?? 0;
      draft.phrases.push(...under);
    }
    for (const draft of this.drafts) draft.phrases.sort((a, b) => b.rest.length - a.rest.length);
    // A form that came in only as part of a phrase keeps what it would mean without its clitics.
    for (const draft of this.drafts.slice(plain)) {
      const found = stripClitics(spell(draft.form), (symbols) => this.senseful(symbols, plain));
      const base = found === null ? undefined : this.drafts[found.word];
      if (base !== undefined)
        Object.assign(draft, { ...base, id: draft.id, form: draft.form, clitics: found?.clitics ?? 0, phrases: draft.phrases });
    }
    // «الشرطة» among the speakers is still the police; a definite form keeps what its noun counts and measures.
    for (const draft of this.drafts.slice(1, plain)) {
      if (!/^ال[^ ]{2,}$/.test(draft.form)) continue;
      const base = this.drafts[this.dictionary.find(spell(draft.form.slice(2)))];
      if (base === undefined || base.id === 0) continue;
      const { population, measure } = base;
      Object.assign(draft, { population: draft.population ?? population, measure: draft.measure ?? measure });
    }
    const flags = Uint32Array.from(this.drafts, flagsOf);
    for (const { phrases } of this.drafts) {
      for (const { rest } of phrases) flags[rest[0] ?? 0] = (flags[rest[0] ?? 0] ?? 0) | FLAG.second;
    }
    return { words: this.drafts, flags, dictionary: this.dictionary, phrases: new Phrases(this.drafts) };
  }

  private senseful(symbols: readonly number[], below: number): number {
    const id = this.dictionary.find(symbols);
    return id < below ? id : 0;
  }

  private memberOf(form: string): number {
    return this.single(form).id;
  }
}

/** «سيصل», «سترتفع»: what a toll will do. */
export function isForetold({ form, cue, operator }: Word): boolean {
  return (cue === 'rose' || operator?.reaches === true) && (form.startsWith('سي') || form.startsWith('ست'));
}

/** «آخران»: two others. */
export function isTwoOthers(form: string): boolean {
  return form === 'آخران' || form === 'أخريان';
}

/** «قتل فلسطيني برصاص الجيش»: nationals whose word is a side. */
export function isSideNational(form: string): boolean {
  return SIDE_NATIONALS.has(form);
}

const SIDE_NATIONALS: ReadonlySet<string> = new Set(['فلسطيني', 'إسرائيلي', 'أمريكي', 'أميركي', 'إيراني', 'أوكراني']);

const STAGES: ReadonlySet<string> = new Set(['initial', 'final', 'latest', 'so-far', 'rose', 'fell']);

function flagsOf(word: Word): number {
  let flags = 0;
  if (word.number ?? word.ordinal ?? word.fraction ?? word.vague) flags |= FLAG.numeric;
  if (word.population?.number === 'two' || word.unit?.number === 'two' || word.measure?.number === 'two') flags |= FLAG.numeric;
  if (word.particle === 'one-of' || word.particle === 'both' || word.particle === 'minus' || word.form === 'a' || word.form === 'an')
    flags |= FLAG.numeric;
  if (word.operator?.operator === 'unknown' || isTwoOthers(word.form)) flags |= FLAG.numeric;
  if (word.operator) flags |= FLAG.operator;
  if (word.measure) flags |= FLAG.measure;
  if (word.population) flags |= FLAG.population;
  if (word.side) flags |= FLAG.side;
  if (word.speech ?? word.speaker) flags |= FLAG.speech;
  if (word.month ?? word.hijriMonth ?? word.weekday ?? word.relative ?? word.zone ?? word.dayPart ?? word.unit) flags |= FLAG.date;
  if (word.cue === 'noon' || word.decade !== undefined) flags |= FLAG.date;
  if (word.cue) flags |= FLAG.cue;
  if (word.cue !== undefined && STAGES.has(word.cue)) flags |= FLAG.stage;
  if (word.cue === 'family' || word.cue === 'strike') flags |= FLAG.scope;
  if (word.particle === 'among') flags |= FLAG.among;
  if (word.number !== undefined) flags |= FLAG.spelled;
  if (word.cue === 'coordinate') flags |= FLAG.coordinate;
  if (word.month !== undefined || word.hijriMonth !== undefined || word.relative?.unit === 'month') flags |= FLAG.month;
  if (word.modality !== undefined && word.modality !== 'reaches') flags |= FLAG.unreal;
  if (isForetold(word)) flags |= FLAG.unreal;
  if (word.particle) flags |= FLAG.particle;
  if (word.particle === 'not') flags |= FLAG.denial;
  if (word.particle === 'one-of' || word.form === 'another' || word.form === 'آخر' || isSideNational(word.form)) flags |= FLAG.single;
  if (word.population?.number === 'one' && word.population.unit === 'person') flags |= FLAG.single;
  if (word.measure?.binds === 'head' && word.measure.number === 'one') flags |= FLAG.single;
  if (word.phrases.length > 0) flags |= FLAG.phrase;
  return flags;
}
