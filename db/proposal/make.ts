import { z } from 'zod';
import { type Link, MEASURES } from '../../lib/claim/claim';
import { SOURCE_KINDS } from '../../lib/claim/source';
import type { IncidentId, ProjectId, QuestionId } from '../../lib/id';
import type { ProposedLink } from '../../lib/proposal/chain';
import type { Ground, Suggestion } from '../../lib/proposal/suggest';
import { fail, ok, type Result } from '../../lib/result';
import { ClaimInput, LinkInput } from '../claim/input';
import type { Act } from '../context';
import { insertIncident } from '../incident/open';
import { line, optionalLine } from '../parse';
import { insertQuestion } from '../question/ask';
import { insertSource } from '../source/add';

const isArabic = (text: string) => /[\u0600-\u06ff]/.test(text);
const pair = (text: string) => (isArabic(text) ? { en: '', ar: text } : { en: text, ar: '' });

/** A proposed link as a link: a speaker the project does not know becomes a source by this acceptance. */
async function linkOf(action: Act, projectId: ProjectId, link: ProposedLink): Promise<Link> {
  if (link.kind !== 'new') return link;
  const nameEn = pair(link.name).en || link.name;
  const nameAr = pair(link.name).ar || link.name;
  return { kind: 'source', sourceId: await insertSource(action, projectId, { kind: link.sourceKind, nameEn, nameAr, party: false }) };
}

/** A proposed chain as a chain, nearest first. */
export async function linksOf(
  action: Act,
  projectId: ProjectId,
  [nearest, ...rest]: readonly [ProposedLink, ...ProposedLink[]],
): Promise<[Link, ...Link[]]> {
  const links: [Link, ...Link[]] = [await linkOf(action, projectId, nearest)];
  for (const link of rest) links.push(await linkOf(action, projectId, link));
  return links;
}

/** Opens the incident a proposal tells of, by what its text says. */
function open(action: Act, projectId: ProjectId, { title, date }: { title: string; date: string | null }): Promise<Result<IncidentId>> {
  const { en, ar } = pair(title);
  return insertIncident(action, projectId, {
    titleEn: en || ar,
    titleAr: ar || en,
    date: date ?? '',
    placeEn: '',
    placeAr: '',
    precision: 'unknown',
  });
}

/** The question a suggestion belongs to, asked now when there is none, in an incident opened now when there is none. */
export async function questionOf(action: Act, projectId: ProjectId, suggestion: Suggestion, ground: Ground): Promise<Result<QuestionId>> {
  const { measure, questionId, newIncident } = suggestion;
  if (questionId) return ok(questionId);
  if (!measure) return fail('required', 'question');
  let { incidentId }: { incidentId: IncidentId | null } = suggestion;
  if (!incidentId) {
    const opened = await open(action, projectId, newIncident);
    if (!opened.ok) return opened;
    incidentId = opened.value;
  }
  const { en, ar } = pair(suggestion.population);
  const [populationEn, populationAr] = [en || ar, ar || en];
  const same = ground.questions.find(
    (q) => q.incidentId === incidentId && q.measure === measure && (q.populationEn === populationEn || q.populationAr === populationAr),
  );
  return same ? ok(same.id) : insertQuestion(action, projectId, { incidentId, measure, populationEn, populationAr });
}

const NewLink = z.object({ kind: z.literal('new'), name: line(), sourceKind: z.enum(SOURCE_KINDS) });
const CorrectedLink = z.union([NewLink, LinkInput]);

/** A question about an incident that this very act opens. */
const OpeningQuestion = z.object({
  newIncident: z.object({ title: line(), date: optionalLine(60) }),
  measure: z.enum(MEASURES),
  population: optionalLine(),
});

/** A claim as a person corrected a proposal: its chain may name sources, and its question an incident, that are made with it. */
export const CorrectedClaim = ClaimInput.extend({
  chain: z.tuple([CorrectedLink], CorrectedLink).readonly(),
  question: z.union([ClaimInput.shape.question, OpeningQuestion]),
});
type Corrected = z.output<typeof CorrectedClaim>;

/** What a corrected claim names anew becomes part of the project, and the claim one like any other. */
export async function resolve(action: Act, projectId: ProjectId, claim: Corrected): Promise<Result<z.output<typeof ClaimInput>>> {
  const { chain, question, ...rest } = claim;
  let asked: z.output<typeof ClaimInput>['question'];
  if (typeof question === 'string' || 'incidentId' in question) asked = question;
  else {
    const incidentId = await open(action, projectId, question.newIncident);
    if (!incidentId.ok) return incidentId;
    const { en, ar } = pair(question.population);
    asked = { incidentId: incidentId.value, measure: question.measure, populationEn: en || ar, populationAr: ar || en };
  }
  return ok({ ...rest, question: asked, chain: await linksOf(action, projectId, chain) });
}
