import type { ProjectScreen } from '@/app/_session/screen';
import type { ChainLink } from '@/app/_ui/Chain';
import { CREDIBILITIES, type Credibility } from '@/app/_ui/Grade';
import type { Question } from '@/db/incident/read';
import type { Source } from '@/db/source/read';
import { answerText } from '@/lib/claim/answerText';
import type { Answer, Chain, Link } from '@/lib/claim/claim';
import type { Grade } from '@/lib/claim/source';
import { describeFigure, formatFigure } from '@/lib/figure/format';

/** How the screens of claims name what they show, in the reader's language. */
export interface Naming {
  link(link: Link): string;
  chain(chain: Chain): ChainLink[];
  /** Grade of the source nearest to the origin: the last hand whose reliability anyone judged. */
  grade(chain: Chain): Grade | null;
  /** Short: "> 60". */
  answer(answer: Answer): string;
  /** Inside a sentence: "more than 60", "exactly 62". */
  said(answer: Answer): string;
  /** Where many stand together: "more than 60", "62". */
  brief(answer: Answer): string;
  question(question: Question): string;
  population(question: Question): string;
}

export function naming({ t, reading, name, at }: ProjectScreen, sources: readonly Source[]): Naming {
  const byId = new Map<string, Source>(sources.map((source) => [source.id, source]));
  const sourceName = (id: string) => {
    const source = byId.get(id);
    return source ? name({ en: source.nameEn, ar: source.nameAr }) : '';
  };
  const link = (of: Link): string => {
    switch (of.kind) {
      case 'source':
        return sourceName(of.sourceId);
      case 'unnamed':
        return of.description || t('bench.unnamed');
      case 'not_recorded':
        return t('ui.chain.notRecorded');
    }
  };
  const population = (question: Question) => name({ en: question.populationEn, ar: question.populationAr });
  return {
    link,
    chain: (chain) =>
      chain.map((of) => ({ kind: of.kind, label: link(of), ...(of.kind === 'source' ? { href: at(`sources/${of.sourceId}`) } : {}) })),
    grade: (chain) => {
      const graded = chain.findLast((of) => of.kind === 'source' && byId.get(of.sourceId)?.grade);
      return graded?.kind === 'source' ? (byId.get(graded.sourceId)?.grade ?? null) : null;
    },
    answer: (answer) => answerText(answer, reading),
    said: (answer) => answerText(answer, reading, describeFigure),
    brief: (answer) =>
      answerText(answer, reading, answer.kind === 'figure' && answer.figure.operator === 'exactly' ? formatFigure : describeFigure),
    question: (question) => [t(`claims.measure.${question.measure}`), population(question)].filter(Boolean).join(' · '),
    population,
  };
}

/** A stored credibility as one of the six the Admiralty code has. */
export function credibilityOf(stored: number | null): Credibility | null {
  return CREDIBILITIES.find((credibility) => credibility === stored) ?? null;
}
