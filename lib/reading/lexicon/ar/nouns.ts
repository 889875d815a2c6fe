import type { Entry, GrammaticalNumber } from '../senses';

/** A noun as a linguist lists it; its duals and accusatives follow by rule. */
export interface Noun<Sense> {
  readonly one: readonly string[];
  readonly many: readonly string[];
  readonly gloss: string;
  readonly sense: Sense;
}

/** What would be a dual and is nearly always something else: a secretary, safety, condemns, Milan, the Taliban, youths. */
const NO_DUALS = new Set(['أمين', 'أمان', 'يدين', 'ميلان', 'طالبان', 'فتيان']);

/** «جندي» → جنديان، جنديين; «غارة» → غارتان، غارتين، غارتا، غارتي; «مشفى» → مشفيان; «صحراء» → صحراوان. */
export function duals(singular: string): string[] {
  if (singular.includes(' ')) return [];
  if (singular.endsWith('ة')) {
    const stem = `${singular.slice(0, -1)}ت`;
    return [`${stem}ان`, `${stem}ين`, `${stem}ا`, `${stem}ي`];
  }
  if (singular.endsWith('ى')) return [`${singular.slice(0, -1)}يان`, `${singular.slice(0, -1)}يين`];
  if (singular.endsWith('اء')) return [`${singular.slice(0, -1)}وان`, `${singular.slice(0, -1)}وين`, `${singular}ان`, `${singular}ين`];
  return [`${singular}ان`, `${singular}ين`].filter((form) => !NO_DUALS.has(form));
}

/** «جندي» → جندياً: written with an alef, which is folded with its tanwin. «جزء» → جزءاً, but «لواء» stays as it is. */
function accusatives(singular: string): string[] {
  return singular.includes(' ') || /([ةى]|اء)$/.test(singular) ? [] : [`${singular}ا`];
}

/** Nouns whose dual with «ه» is no adjective («محليه» is «محلية»). */
const KIN = new Set(['طفل', 'شقيق', 'ابن', 'نجل', 'رفيق', 'زميل', 'مرافق', 'حفيد', 'ولد', 'والد']);

/** «طفل» → طفليه, طفليها: the dual before a pronoun, where no plural is written so. */
function owned(singular: string, many: readonly string[]): string[] {
  if (singular.includes(' ') || singular.length < 3 || /[ةىءي]$/.test(singular) || many.includes(`${singular}ين`)) return [];
  const pronouns = KIN.has(singular) ? ['ه', 'ها', 'هم', 'هما'] : ['هما', 'هم', 'ها'];
  const cases = KIN.has(singular) ? ['ي', 'ا'] : ['ي'];
  return cases
    .flatMap((ending) => pronouns.map((pronoun) => `${singular}${ending}${pronoun}`))
    .filter((form) => form !== 'ولديها' && form !== 'ولديهم' && form !== 'ولديهما');
}

/** «إصابة» → إصابتـ: how it is written before a pronoun («إصابته»). */
function beforePronoun(form: string): string[] {
  return form.endsWith('ة') && !form.includes(' ') ? [`${form.slice(0, -1)}ت`] : [];
}

/** «مقاتلين» → مقاتلي: how a plural is written before its genitive or a pronoun («مقاتليه»). */
function construct(form: string): string[] {
  return form.endsWith('ين') && form.length > 4 && !form.includes(' ') ? [form.slice(0, -1)] : [];
}

/** All the forms of nouns. A form that is a plural too («مدنيين») is a plural. */
export function inflect<Sense extends object>(nouns: readonly Noun<Sense>[]): Entry<Sense & { readonly number: GrammaticalNumber }>[] {
  return nouns.flatMap(({ one, many, gloss, sense }) => [
    {
      forms: [...many, ...many.flatMap(beforePronoun), ...many.flatMap(construct)],
      gloss: `${gloss} (plural)`,
      sense: { ...sense, number: 'many' as const },
    },
    { forms: one, gloss, sense: { ...sense, number: 'one' as const } },
    { forms: one.flatMap(accusatives), gloss, sense: { ...sense, number: 'one' as const } },
    {
      forms: one.flatMap((form) => [...duals(form), ...owned(form, many)]),
      gloss: `two ${gloss}`,
      sense: { ...sense, number: 'two' as const },
    },
    { forms: one.flatMap(beforePronoun), gloss, sense: { ...sense, number: 'one' as const } },
  ]);
}
