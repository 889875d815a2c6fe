import type { ChainLink } from '@/app/_ui/Chain';
import type { Translate } from '@/app/_ui/i18n';
import type { Incident, Question } from '@/db/incident/read';
import type { Chain, Link } from '@/lib/claim/claim';
import { grouped } from '@/lib/grouped';
import type { SourceId } from '@/lib/id';
import type { ProposedLink } from '@/lib/proposal/chain';
import type { IncidentOption } from './QuestionField';

/** "killed, Syrian army soldiers" in the reader's language. */
export function questionText(question: Question, t: Translate, name: (pair: { en: string; ar: string }) => string): string {
  const population = name({ en: question.populationEn, ar: question.populationAr });
  const measure = t(`claims.measure.${question.measure}`);
  return population ? `${measure}${t('claims.comma')}${population}` : measure;
}

/** Incidents and their questions as the form offers them. */
export function incidentOptions(
  { incidents, questions }: { readonly incidents: readonly Incident[]; readonly questions: readonly Question[] },
  t: Translate,
  name: (pair: { en: string; ar: string }) => string,
): IncidentOption[] {
  const asked = grouped(questions, ({ incidentId }) => incidentId);
  return incidents.map((incident) => ({
    id: incident.id,
    title: name({ en: incident.titleEn, ar: incident.titleAr }),
    questions: (asked.get(incident.id) ?? []).map((question) => ({
      id: question.id,
      measure: question.measure,
      label: questionText(question, t, name),
    })),
  }));
}

/** A link with its source named. */
function named(link: Link, sourceName: (id: SourceId) => string): ChainLink {
  switch (link.kind) {
    case 'source':
      return { kind: link.kind, label: sourceName(link.sourceId) };
    case 'unnamed':
      return { kind: link.kind, label: link.description };
    case 'not_recorded':
      return { kind: link.kind, label: '' };
  }
}

/** The links of a chain with their sources named. */
export function chainLinks(chain: Chain, sourceName: (id: SourceId) => string): ChainLink[] {
  return chain.map((link) => named(link, sourceName));
}

/** The same of a proposed chain: a source that would be new is said to be. */
export function proposedLinks(chain: readonly ProposedLink[], sourceName: (id: SourceId) => string, t: Translate): ChainLink[] {
  return chain.map((link) => {
    if (link.kind !== 'new') return named(link, sourceName);
    // Isolated: the name has its own direction inside our words (UAX #9).
    const label = t('proposals.newSource', { name: `\u2068${link.name}\u2069`, kind: t(`sources.kinds.${link.sourceKind}`) });
    return { kind: 'source', label };
  });
}
