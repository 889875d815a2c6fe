import { type Translate, translator } from '@/app/_ui/i18n';
import type { Reading } from '@/app/_ui/locale';
import { type SaidValue, sayValue } from '@/app/(workbench)/p/[project]/records/_parts/value';
import { answerText } from '@/lib/claim/answerText';
import type { Answer } from '@/lib/claim/claim';
import { describeFigure, formatNumber } from '@/lib/figure/format';
import type { Language } from '@/lib/message/define';
import { plotItem } from '@/lib/plot/items';
import type { PublicClaim, PublicLink, PublicRecord, PublicValue } from '@/lib/publication/publicRecord';

/** A public record in the words of one language. */
export interface Words {
  readonly t: Translate;
  readonly reading: Reading;
  name(pair: { readonly nameEn: string; readonly nameAr: string }): string;
  title(pair: { readonly titleEn: string; readonly titleAr: string }): string;
  place(): string;
  /** "Killed · Syrian army soldiers". */
  question(): string;
  link(link: PublicLink): string;
  /** "> 60". */
  answer(answer: Answer): string;
  /** "more than 60". */
  said(answer: Answer): string;
  value(of?: PublicValue): SaidValue;
  /** "between 61 and 106, most likely 62"; null for what is no number. */
  inWords(of?: PublicValue): string | null;
  origin(claim: PublicClaim): PublicLink;
}

export function wordsOf(record: PublicRecord, language: Language): Words {
  const reading: Reading = { language, digits: 'latn' };
  const t = translator(reading);
  const either = (en: string, ar: string) => (language === 'ar' ? ar || en : en || ar);
  const name: Words['name'] = ({ nameEn, nameAr }) => either(nameEn, nameAr);
  return {
    t,
    reading,
    name,
    title: ({ titleEn, titleAr }) => either(titleEn, titleAr),
    place: () => either(record.incident.placeEn, record.incident.placeAr),
    question: () =>
      [t(`measure.measure.${record.question.measure}`), either(record.question.populationEn, record.question.populationAr)]
        .filter(Boolean)
        .join(' · '),
    link: (link) => {
      switch (link.kind) {
        case 'source':
          return name(link);
        case 'unnamed':
          return link.description || t('publication.unnamed');
        case 'not_recorded':
          return t('ui.chain.notRecorded');
      }
    },
    answer: (answer) => answerText(answer, reading),
    said: (answer) => answerText(answer, reading, describeFigure),
    value: (of = record) => sayValue({ ...of, settled: of === record ? record.settled : true }, record.question.measure, reading, t),
    inWords: ({ low, best, high } = record) => {
      if (low === null || (record.low === null && !record.settled)) return null;
      const n = (value: number) => formatNumber(value, reading.digits);
      const facts = { low: n(low), high: n(high ?? low), best: n(best ?? low) };
      if (low === high) return null;
      if (high === null) return t(best === null ? 'publication.inWords.open' : 'publication.inWords.openBest', facts);
      return t(best === null ? 'publication.inWords.between' : 'publication.inWords.betweenBest', facts);
    },
    origin: ({ chain }) => chain.at(-1) ?? { kind: 'not_recorded' },
  };
}

/** The figures taken in, as the plot takes them. */
export function plotItems(record: PublicRecord, words: Words) {
  return record.claims
    .filter(({ included }) => included)
    .flatMap((claim) =>
      plotItem(String(claim.number), words.link(words.origin(claim)), claim.answer, record.policy).map((item) => ({
        item,
        // Our faces have no ≈, ≥ and ≤: a picture says them in words.
        said: /[≈≥≤]/.test(words.answer(claim.answer)) ? words.said(claim.answer) : words.answer(claim.answer),
      })),
    );
}
