import type { Operator, VagueWord } from '../../figure/figure';
import type { QuantityKind, ReadMeasure, Weekday } from '../reading';

/** How a number word combines: «ثلاث» is a digit, «عشر» a ten, «مئة» a hundred, «ألف» a scale. */
type NumberRole = 'zero' | 'digit' | 'ten' | 'teen' | 'tens' | 'hundred' | 'scale';
export interface NumberSense {
  readonly value: number;
  readonly role: NumberRole;
  /** The word is a dual («مئتان», «ألفين») or names one scale itself. */
  readonly whole?: boolean;
  /** «مئات», «آلاف»: a scale after a number, a vague size alone. */
  readonly plural?: boolean;
  /** Used in Arabic numerals, English numerals, or written the same in both. */
  readonly language: 'ar' | 'en';
}
export interface OrdinalSense {
  readonly value: number;
  /** «عشرون» and "thirty" end no ordinal by themselves; «الحادي» only begins one. */
  readonly role: 'digit' | 'ten' | 'teen' | 'tens' | 'hundred' | 'scale';
  readonly language: 'ar' | 'en';
}
interface FractionSense {
  readonly value: number;
  /** «أرباع», "thirds": takes a number before it. */
  readonly plural?: boolean;
}
export interface VagueSense {
  readonly word: VagueWord;
  /** «مئات» of «مئات الآلاف»: multiplies with a scale after it. */
  readonly low: number;
  readonly high: number;
}
export interface OperatorSense {
  readonly operator: Exclude<Operator, 'between' | 'vague'>;
  readonly side: 'before' | 'after' | 'both';
  /** «تجاوز عدد القتلى 60»: a verb whose number may stand a few words off. */
  readonly reaches?: boolean;
}
type Particle =
  | 'and'
  | 'or'
  | 'to'
  | 'from'
  | 'of'
  | 'between'
  | 'than'
  | 'in'
  | 'at'
  | 'on'
  | 'by'
  | 'with'
  | 'not'
  | 'neither'
  | 'that'
  | 'who'
  | 'among'
  | 'others'
  | 'about'
  | 'article'
  | 'until'
  | 'since'
  | 'before'
  | 'after'
  | 'as'
  | 'but'
  | 'be'
  | 'this'
  | 'out-of'
  | 'point'
  | 'minus'
  | 'only'
  | 'more'
  | 'half-past'
  | 'both'
  | 'one-of'
  | 'per'
  | 'may'
  | 'each';
export type GrammaticalNumber = 'one' | 'two' | 'many';
export interface UnitSense {
  readonly kind: Extract<QuantityKind, 'percent' | 'money' | 'distance' | 'duration'> | 'size';
  readonly unit: string;
  readonly number: GrammaticalNumber;
}
export interface PopulationSense {
  readonly group: string;
  readonly unit: 'person' | 'group' | 'vehicle' | 'aircraft' | 'weapon' | 'building' | 'thing';
  readonly number: GrammaticalNumber;
  /** Fighters and soldiers: without a measure they are involved. */
  readonly armed?: boolean;
  /** «سوريين»: people where it is the noun; beside another noun it only says from where. */
  readonly nationality?: boolean;
}
export interface MeasureSense {
  readonly measure: ReadMeasure;
  /** Where the number stands: `before` (مقتل 12), `after` («12 قتلوا»), `is` («5 قتلى»: the noun counted is the measure). */
  readonly binds: 'object' | 'subject' | 'head' | 'verb';
  readonly number?: GrammaticalNumber;
}
export interface SpeechSense {
  /** verb: «قال»; relay: «نقل … عن»; source: «بحسب»; adverb: "reportedly". */
  readonly form: 'verb' | 'relay' | 'source' | 'impersonal';
  /** «وأضاف»: same speaker as before when none is named. */
  readonly continues?: boolean;
}
export interface SpeakerSense {
  readonly kind: 'named' | 'unnamed';
}
interface DayPartSense {
  /** The half of a 12-hour clock; `night` turns to the morning at twelve, `noon` to the afternoon. */
  readonly half: 'am' | 'pm' | 'night' | 'noon';
}
interface RelativeSense {
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'season';
  readonly offset: number;
  /** Of a season: 21 to 24, spring to winter. */
  readonly season?: number;
}

/** Everything a form can mean. A form written the same for two things carries both; the passes choose. */
export interface Senses {
  readonly number: NumberSense;
  readonly ordinal: OrdinalSense;
  readonly fraction: FractionSense;
  readonly vague: VagueSense;
  readonly operator: OperatorSense;
  readonly particle: Particle;
  readonly unit: UnitSense;
  readonly population: PopulationSense;
  /** «سوريا»: right after a number that takes the accusative its nationals, anywhere else the country. */
  readonly national: PopulationSense;
  readonly side: string;
  readonly measure: MeasureSense;
  readonly speech: SpeechSense;
  readonly speaker: SpeakerSense;
  readonly month: number;
  readonly hijriMonth: number;
  readonly weekday: Weekday;
  readonly era: 'gregorian' | 'hijri' | 'before';
  readonly zone: string;
  readonly dayPart: DayPartSense;
  readonly relative: RelativeSense;
  readonly shift: 'this' | 'last' | 'next';
  readonly cue: Cue;
  /** «التسعينيات», "nineties": 90. */
  readonly decade: number;
  readonly modality: Modality;
  /** What people do or are apart from the group they are counted in. */
  readonly role: 'guard' | 'visitor' | 'resident' | 'parent';
  /** Room for so many, or so many as a rule. */
  readonly frame: 'room' | 'room-for' | 'rate';
}
/** What is not told as having happened: a condition, what may be, what is expected, and the verb of a toll that is foreseen. */
type Modality = 'if' | 'may' | 'expects' | 'reaches';
/** Words that say what the number beside them is, or what the sentence does with it; `verb` is any other finite verb: it ends a name. */
type Cue =
  | 'age'
  | 'year'
  | 'month'
  | 'day'
  | 'hour'
  | 'clock'
  | 'designation'
  | 'coordinate'
  | 'magnitude'
  | 'toll'
  | 'total'
  | 'rose'
  | 'fell'
  | 'initial'
  | 'final'
  | 'latest'
  | 'so-far'
  | 'strike'
  | 'family'
  | 'within'
  | 'causes'
  | 'page'
  | 'century'
  | 'ago'
  | 'later'
  | 'noon'
  | 'verb'
  | 'formerly'
  | 'event'
  | 'routine'
  | 'aside'
  | 'asks';

/** One row of a table: how it is written, what it means in English for a reader of the table, and its sense. */
export interface Entry<Sense> {
  readonly forms: readonly string[];
  readonly gloss: string;
  readonly sense: Sense;
}
export type Table<K extends keyof Senses> = readonly Entry<Senses[K]>[];
