import type { Measure } from '../../claim/claim';
import type { Both } from '../table/column';

/** Measures whose answers count something. */
export type Counted = Exclude<Measure, 'date' | 'time' | 'place' | 'responsible' | 'cause' | 'text'>;

/** A noun after a number, by the plural categories of Unicode CLDR, which are those of the Arabic grammars. */
export interface Noun {
  readonly en: { readonly one: string; readonly other: string };
  readonly ar: {
    readonly one: string;
    /** The dual as a subject, and after a preposition or as a second part. */
    readonly two: { readonly nominative: string; readonly genitive: string };
    /** After 3 to 10: plural. */
    readonly few: string;
    /** After 11 to 99: singular accusative. */
    readonly many: string;
    /** After 100, 101, 102, 1000: singular genitive. */
    readonly other: string;
    /** Plural with the article, after a vague word: «عشرات الأشخاص». */
    readonly plural: string;
    /** With the word for three to nine, which takes the other gender than its noun. */
    readonly several: string;
  };
  readonly none: Both;
}

const PERSON: Noun = {
  en: { one: 'person', other: 'people' },
  none: { en: 'nobody', ar: 'لا أحد' },
  ar: {
    one: 'شخص واحد',
    two: { nominative: 'شخصان', genitive: 'شخصين' },
    few: 'أشخاص',
    many: 'شخصاً',
    other: 'شخص',
    plural: 'الأشخاص',
    several: 'بضعة أشخاص',
  },
};
const OBJECT: Noun = {
  en: { one: 'object', other: 'objects' },
  none: { en: 'nothing', ar: 'لا شيء' },
  ar: {
    one: 'عين واحدة',
    two: { nominative: 'عينان', genitive: 'عينين' },
    few: 'أعيان',
    many: 'عيناً',
    other: 'عين',
    plural: 'الأعيان',
    several: 'بضع أعيان',
  },
};
const STRIKE: Noun = {
  en: { one: 'strike', other: 'strikes' },
  none: { en: 'no strike', ar: 'لا غارة' },
  ar: {
    one: 'غارة واحدة',
    two: { nominative: 'غارتان', genitive: 'غارتين' },
    few: 'غارات',
    many: 'غارة',
    other: 'غارة',
    plural: 'الغارات',
    several: 'بضع غارات',
  },
};

/** What a measure counts, and how a sentence says that it happened. `{n}` is the number with its noun. */
export interface Happening {
  readonly noun: Noun;
  readonly en: { readonly one: string; readonly other: string; readonly none: string; readonly howMany: string };
  /** `least`: the verb before «ما لا يقل عن», which is masculine whatever is counted. */
  readonly ar: { readonly said: string; readonly least: string; readonly none: string; readonly howMany: string };
}

/** English: after one and after many, when there was none, and as an indirect question. Arabic: the verb stands first and stays singular. */
export const HAPPENING: Readonly<Record<Counted, Happening>> = {
  killed: {
    noun: PERSON,
    en: { one: '{n} was killed', other: '{n} were killed', none: 'Nobody{whom} was killed', howMany: 'how many people{whom} were killed' },
    ar: { said: 'قُتل {n}', least: 'قُتل {n}', none: 'لم يُقتل أحد{whom}', howMany: 'عدد القتلى{whom}' },
  },
  wounded: {
    noun: PERSON,
    en: {
      one: '{n} was wounded',
      other: '{n} were wounded',
      none: 'Nobody{whom} was wounded',
      howMany: 'how many people{whom} were wounded',
    },
    ar: { said: 'جُرح {n}', least: 'جُرح {n}', none: 'لم يُجرح أحد{whom}', howMany: 'عدد الجرحى{whom}' },
  },
  killed_or_wounded: {
    noun: PERSON,
    en: {
      one: '{n} was killed or wounded',
      other: '{n} were killed or wounded',
      none: 'Nobody{whom} was killed or wounded',
      howMany: 'how many people{whom} were killed or wounded',
    },
    ar: {
      said: 'سقط {n} بين قتيل وجريح',
      least: 'سقط {n} بين قتيل وجريح',
      none: 'لم يُقتل أحد ولم يُجرح{whom}',
      howMany: 'عدد القتلى والجرحى{whom}',
    },
  },
  missing: {
    noun: PERSON,
    en: {
      one: '{n} went missing',
      other: '{n} went missing',
      none: 'Nobody{whom} went missing',
      howMany: 'how many people{whom} went missing',
    },
    ar: { said: 'فُقد {n}', least: 'فُقد {n}', none: 'لم يُفقد أحد{whom}', howMany: 'عدد المفقودين{whom}' },
  },
  detained: {
    noun: PERSON,
    en: {
      one: '{n} was detained',
      other: '{n} were detained',
      none: 'Nobody{whom} was detained',
      howMany: 'how many people{whom} were detained',
    },
    ar: { said: 'احتُجز {n}', least: 'احتُجز {n}', none: 'لم يُحتجز أحد{whom}', howMany: 'عدد المحتجزين{whom}' },
  },
  displaced: {
    noun: PERSON,
    en: {
      one: '{n} was displaced',
      other: '{n} were displaced',
      none: 'Nobody{whom} was displaced',
      howMany: 'how many people{whom} were displaced',
    },
    ar: { said: 'نزح {n}', least: 'نزح {n}', none: 'لم ينزح أحد{whom}', howMany: 'عدد النازحين{whom}' },
  },
  destroyed: {
    noun: OBJECT,
    en: {
      one: '{n} was destroyed',
      other: '{n} were destroyed',
      none: 'Nothing{whom} was destroyed',
      howMany: 'how many objects{whom} were destroyed',
    },
    ar: { said: 'دُمّرت {n}', least: 'دُمّر {n}', none: 'لم يُدمَّر شيء{whom}', howMany: 'عدد ما دُمّر{whom}' },
  },
  strikes: {
    noun: STRIKE,
    en: {
      one: '{n} was carried out',
      other: '{n} were carried out',
      none: 'No strike{whom} was carried out',
      howMany: 'how many strikes{whom} were carried out',
    },
    ar: { said: 'نُفّذت {n}', least: 'نُفّذ {n}', none: 'لم تُنفَّذ أي غارة{whom}', howMany: 'عدد الغارات{whom}' },
  },
  involved: {
    noun: PERSON,
    en: { one: '{n} took part', other: '{n} took part', none: 'Nobody{whom} took part', howMany: 'how many people{whom} took part' },
    ar: { said: 'شارك {n}', least: 'شارك {n}', none: 'لم يشارك أحد{whom}', howMany: 'عدد المشاركين{whom}' },
  },
};

/** What a measure counts; null for what is no number. */
export function happeningOf(measure: Measure): Happening | null {
  return measure in HAPPENING ? HAPPENING[measure as Counted] : null;
}
