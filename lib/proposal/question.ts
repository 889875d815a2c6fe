import type { Measure } from '../claim/claim';
import type { IncidentId, QuestionId } from '../id';
import { once } from '../once';
import { read } from '../reading/read';
import type { Population, ReadMeasure } from '../reading/reading';

/** A question as a read claim can be matched to it. */
export interface KnownQuestion {
  readonly id: QuestionId;
  readonly incidentId: IncidentId;
  readonly measure: Measure;
  readonly populationEn: string;
  readonly populationAr: string;
}

/** The measure a read claim answers; null when it answers none that can be asked. */
export function measureOf(measure: ReadMeasure): Measure | null {
  return measure === 'other' ? null : measure;
}

/** What people are called says little of whose they are; every other group is a side. */
const CALLED: readonly (readonly string[])[] = [
  ['soldier', 'officer', 'commander', 'fighter', 'member', 'unit', 'mercenary', 'police', 'person', 'man'],
  ['civilian', 'public', 'person', 'man', 'worker', 'refugee', 'student', 'medic', 'journalist', 'hostage'],
];
/** Counted apart from the whole they are part of. */
const PARTS = new Set(['child', 'woman']);
/** Sides that reports name for one another. */
const ALLIED: readonly (readonly string[])[] = [['syrian_government', 'pro_government', 'syrian']];

const called = new Set([...CALLED.flat(), ...PARTS]);
const sidesOf = (groups: readonly string[]) => groups.filter((group) => !called.has(group));
const share = (a: readonly string[], b: readonly string[]) => a.some((group) => b.includes(group));
const related = (table: readonly (readonly string[])[], a: readonly string[], b: readonly string[]) =>
  table.some((row) => share(row, a) && share(row, b));

/** The groups a question's population names, found by the reader itself in a sentence made of it. */
const namedIn = (population: string): readonly string[] => {
  const [en = '', ar = ''] = population.split('\n');
  const claims = [read(`قُتل 5 من ${ar}.`, { language: 'ar' }), read(`5 ${en} were killed.`, { language: 'en' })].flatMap(
    (reading) => reading.claims,
  );
  return [...new Set(claims.flatMap((claim) => claim.population?.groups ?? []))];
};
const groupsOf = once(namedIn);

/** The groups that words for people name, in whichever language they are. */
export const groupsNamed = (population: string): readonly string[] => (population ? namedIn(`${population}\n${population}`) : []);

/** How well the people of a claim are those of a question: 3 to 1, or null when they are other people. */
function likeness(own: readonly string[], asked: readonly string[]): number | null {
  const [mine, theirs] = [own.filter((group) => PARTS.has(group)), asked.filter((group) => PARTS.has(group))];
  if (mine.length || theirs.length) return share(mine, theirs) ? 3 : null;
  const [from, to] = [sidesOf(own), sidesOf(asked)];
  if (from.length && !asked.length) return null;
  if (from.length && to.length && !share(from, to) && !related(ALLIED, from, to)) return null;
  if (share(own, asked)) return 3;
  if (!own.length || !asked.length) return 1;
  if (share(from, to) || related(ALLIED, from, to) || related(CALLED, own, asked)) return 2;
  // "Soldiers" beside "the army": one names the people and the other their side.
  const [people, side] = from.length ? [asked, own] : [own, asked];
  return sidesOf(people).length === 0 && sidesOf(side).length === side.length && share(people, CALLED[0] ?? []) ? 1 : null;
}

const namesPeople = ({ populationEn, populationAr }: KnownQuestion) => `${populationEn}${populationAr}`.trim() !== '';
/**
 * Of people nobody named, civilians and soldiers alike may be some: each are asked about by themselves, and held against the whole across
 * questions.
 */
const isParticular = (groups: readonly string[]) => groups.some((group) => group !== 'person');

/** The question of an incident that a read claim answers, by measure and population; null when none fits. */
export function suggestQuestion(
  questions: readonly KnownQuestion[],
  incidentId: IncidentId,
  measure: Measure,
  population: Population | null,
): QuestionId | null {
  const fitting = questions
    .filter((question) => question.incidentId === incidentId && question.measure === measure)
    .filter((question) => namesPeople(question) || !isParticular(population?.groups ?? []))
    .map((question) => ({
      id: question.id,
      likeness: likeness(population?.groups ?? [], groupsOf(`${question.populationEn}\n${question.populationAr}`)),
    }))
    .filter((candidate): candidate is { id: QuestionId; likeness: number } => candidate.likeness !== null)
    .sort((a, b) => b.likeness - a.likeness);
  return fitting[0]?.id ?? null;
}
