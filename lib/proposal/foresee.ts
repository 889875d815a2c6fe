import { type IncidentId, parseId, type QuestionId, type SourceId } from '../id';
import type { KnownSource } from './chain';
import type { KnownIncident } from './incident';
import { suggestionOf } from './offered';
import type { KnownQuestion } from './question';
import type { StoredReading } from './stored';
import type { Ground } from './suggest';

type ProposedClaim = Extract<StoredReading, { kind: 'claim' }>;

/** What accepting proposals one after another would make. */
export interface Foreseen {
  readonly claims: number;
  readonly incidents: number;
  readonly questions: number;
  readonly sources: number;
}

/** Ids of what does not exist yet: nil but for their count, so that they meet none of the project's. */
function numbered(index: number): string {
  return `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`;
}

/** Counts what accepting all of these in order would make, without making it: what one acceptance opens, the next may belong to. */
export function foresee(proposals: readonly ProposedClaim[], ground: Ground): Foreseen {
  const sources: KnownSource[] = [...ground.sources];
  const incidents: KnownIncident[] = [...ground.incidents];
  const questions: KnownQuestion[] = [...ground.questions];
  let made = 0;
  let claims = 0;
  const next = () => {
    made += 1;
    return numbered(made);
  };
  for (const proposal of proposals) {
    const suggestion = suggestionOf(proposal, { ...ground, sources, incidents, questions });
    if (!suggestion?.measure) continue;
    claims += 1;
    const { measure, newIncident, population, questionId } = suggestion;
    for (const link of suggestion.chain) {
      const id = link.kind === 'new' && parseId<SourceId>(next());
      if (link.kind === 'new' && id) sources.push({ id, kind: link.sourceKind, nameEn: link.name, nameAr: link.name });
    }
    if (questionId) continue;
    let { incidentId } = suggestion;
    if (!incidentId) {
      incidentId = parseId<IncidentId>(next());
      const { title, date: day } = newIncident;
      if (incidentId) incidents.push({ id: incidentId, titleEn: title, titleAr: title, date: day, placeEn: '', placeAr: '' });
    }
    const asked = questions.some(
      (q) => q.incidentId === incidentId && q.measure === measure && (q.populationEn === population || q.populationAr === population),
    );
    const id = parseId<QuestionId>(next());
    if (!asked && id && incidentId) questions.push({ id, incidentId, measure, populationEn: population, populationAr: population });
  }
  return {
    claims,
    incidents: incidents.length - ground.incidents.length,
    questions: questions.length - ground.questions.length,
    sources: sources.length - ground.sources.length,
  };
}
