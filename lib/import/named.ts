import { MEASURES, type Measure } from '../claim/claim';
import { SOURCE_KINDS, type SourceKind } from '../claim/source';
import { claims } from '../message/claims';
import { documents } from '../message/documents';
import { measure } from '../message/measure';
import { sources } from '../message/sources';
import { foldPhrase } from '../text/fold';

/** A closed word of ours by any of its names: its key, what the screens call it in either language, what tables call it. */
function table<T extends string>(entries: readonly (readonly [T, readonly string[]])[]): ReadonlyMap<string, T> {
  return new Map(entries.flatMap(([key, names]) => [key, ...names].map((name) => [plain(name), key] as const)));
}

const plain = (text: string) => foldPhrase(text.replace(/[_-]/g, ' '));

const MEASURE_WORDS: Readonly<Partial<Record<Measure, readonly string[]>>> = {
  killed: ['dead', 'deaths', 'fatalities', 'fatality', 'قتيل', 'قتلى', 'عدد القتلى', 'ضحايا', 'الضحايا', 'وفيات', 'الوفيات', 'شهداء'],
  wounded: ['injured', 'injuries', 'جريح', 'جرحى', 'عدد الجرحى', 'مصابون', 'المصابون', 'إصابات', 'الإصابات'],
  killed_or_wounded: ['casualties', 'killed and wounded', 'قتلى وجرحى', 'قتلى أو جرحى', 'خسائر بشرية'],
  missing: ['disappeared', 'مفقودون', 'مفقود', 'مختفون'],
  detained: ['arrested', 'arrests', 'detainees', 'معتقلون', 'المعتقلون', 'محتجزون', 'موقوفون'],
  displaced: ['idps', 'نازحون', 'مهجّرون', 'المهجّرون'],
  destroyed: ['damaged', 'مدمَّر', 'دمار', 'مدمرة'],
  strikes: ['strike', 'air strikes', 'airstrikes', 'raids', 'غارات', 'ضربات', 'الضربات'],
  involved: ['مشاركون'],
  responsible: ['perpetrator', 'attribution', 'belligerent', 'الفاعل', 'المسؤول', 'الجاني'],
  place: ['location', 'الموقع', 'الموضع'],
  cause: ['سبب'],
  text: ['text', 'نص'],
};

const MEASURE_NAMES = table<Measure>(
  MEASURES.map((key) => [
    key,
    [...[claims.en.measure[key], claims.ar.measure[key], measure.en.measure[key], measure.ar.measure[key]], ...(MEASURE_WORDS[key] ?? [])],
  ]),
);

/** The measure a cell names, in either language; null when it names none. */
export function measureNamed(text: string): Measure | null {
  return MEASURE_NAMES.get(plain(text)) ?? null;
}

const KIND_WORDS: Readonly<Partial<Record<SourceKind, readonly string[]>>> = {
  outlet: ['media', 'news', 'newspaper', 'agency', 'news agency', 'إعلام', 'صحيفة', 'وكالة', 'وكالة أنباء', 'قناة', 'موقع'],
  military: ['army', 'الجيش'],
  government: ['state', 'الحكومة'],
  witness: ['eyewitness', 'شاهد عيان'],
  un_body: ['un', 'united nations', 'الأمم المتحدة'],
  ngo: ['non governmental organisation', 'non governmental organization', 'منظمة غير حكومية'],
  social_page: ['social media', 'facebook', 'telegram', 'تواصل اجتماعي'],
};

const KIND_NAMES = table<SourceKind>(
  SOURCE_KINDS.map((key) => [key, [sources.en.kinds[key], sources.ar.kinds[key], ...(KIND_WORDS[key] ?? [])]]),
);

/** The kind of source a cell names, in either language; null when it names none. */
export function sourceKindNamed(text: string): SourceKind | null {
  return KIND_NAMES.get(plain(text)) ?? null;
}

const { languages } = documents.en;
const LANGUAGE_NAMES = table(
  Object.keys(languages)
    .filter((code) => code !== 'other')
    .map((code) => {
      const key = code as keyof typeof languages;
      return [code, [languages[key], documents.ar.languages[key]]] as const;
    }),
);

/** The language a cell names or tags (BCP 47), as a tag; null when it is neither. */
export function languageNamed(text: string): string | null {
  const named = LANGUAGE_NAMES.get(plain(text)) ?? LANGUAGE_NAMES.get(plain(text).replace(/^ال/, ''));
  if (named) return named;
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text) ? text : null;
}

const YES = new Set(['yes', 'y', 'true', '1', 'x', 'party', 'a party', 'نعم', 'طرف', 'صح'].map(plain));
const NO = new Set(['no', 'n', 'false', '0', '', 'not a party', 'لا', 'ليس طرفا', 'خطا'].map(plain));

/** Yes or no, in either language; null when a cell says neither. */
export function yesNamed(text: string): boolean | null {
  const word = plain(text);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
