import { and, eq, inArray } from 'drizzle-orm';
import type { Measure } from '../../lib/claim/claim';
import type { ProjectId } from '../../lib/id';
import type { Executor } from '../client';
import { captures, claims, claimVersions, documents, incidents, questions, quotes, reconciliations, sources, users } from '../schema';

interface Asked {
  readonly measure: Measure;
  readonly populationEn: string;
  readonly populationAr: string;
}

/** What an entry of the ledger is about: enough to name it and to lead to it. */
export type Subject =
  | { readonly kind: 'incident'; readonly id: string; readonly titleEn: string; readonly titleAr: string }
  | { readonly kind: 'document'; readonly id: string; readonly title: string; readonly language: string }
  | { readonly kind: 'source'; readonly id: string; readonly nameEn: string; readonly nameAr: string }
  | ({ readonly kind: 'question'; readonly id: string; readonly incidentId: string } & Asked)
  | ({ readonly kind: 'reconciliation'; readonly id: string } & Asked)
  | {
      readonly kind: 'claim';
      readonly id: string;
      readonly words: string;
      readonly language: string;
      readonly documentId: string;
      readonly captureId: string;
    }
  | { readonly kind: 'user'; readonly id: string; readonly name: string };

const asked = { measure: questions.measure, populationEn: questions.populationEn, populationAr: questions.populationAr };

type Look = (db: Executor, projectId: ProjectId, ids: string[]) => Promise<Subject[]>;

/** One look-up per kind of subject; a subject without one has no address of its own. */
const LOOK: Readonly<Record<Subject['kind'], Look>> = {
  incident: async (db, projectId, ids) => {
    const { id, titleEn, titleAr } = incidents;
    const found = await db
      .select({ id, titleEn, titleAr })
      .from(incidents)
      .where(and(eq(incidents.projectId, projectId), inArray(id, ids)));
    return found.map((row) => ({ kind: 'incident', ...row }));
  },
  document: async (db, projectId, ids) => {
    const { id, title, language } = documents;
    const found = await db
      .select({ id, title, language })
      .from(documents)
      .where(and(eq(documents.projectId, projectId), inArray(id, ids)));
    return found.map((row) => ({ kind: 'document', ...row }));
  },
  source: async (db, projectId, ids) => {
    const { id, nameEn, nameAr } = sources;
    const found = await db
      .select({ id, nameEn, nameAr })
      .from(sources)
      .where(and(eq(sources.projectId, projectId), inArray(id, ids)));
    return found.map((row) => ({ kind: 'source', ...row }));
  },
  question: async (db, projectId, ids) => {
    const found = await db
      .select({ id: questions.id, incidentId: questions.incidentId, ...asked })
      .from(questions)
      .where(and(eq(questions.projectId, projectId), inArray(questions.id, ids)));
    return found.map((row) => ({ kind: 'question', ...row }));
  },
  reconciliation: async (db, projectId, ids) => {
    const found = await db
      .select({ id: reconciliations.id, ...asked })
      .from(reconciliations)
      .innerJoin(questions, eq(questions.id, reconciliations.questionId))
      .where(and(eq(reconciliations.projectId, projectId), inArray(reconciliations.id, ids)));
    return found.map((row) => ({ kind: 'reconciliation', ...row }));
  },
  claim: async (db, projectId, ids) => {
    const found = await db
      .select({
        id: claims.id,
        words: claimVersions.words,
        language: documents.language,
        documentId: documents.id,
        captureId: captures.id,
      })
      .from(claims)
      .innerJoin(claimVersions, and(eq(claimVersions.claimId, claims.id), eq(claimVersions.version, claims.currentVersion)))
      .innerJoin(quotes, eq(quotes.id, claimVersions.quoteId))
      .innerJoin(captures, eq(captures.id, quotes.captureId))
      .innerJoin(documents, eq(documents.id, captures.documentId))
      .where(and(eq(claims.projectId, projectId), inArray(claims.id, ids)));
    return found.map((row) => ({ kind: 'claim', ...row }));
  },
  user: async (db, _, ids) => {
    const found = await db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids));
    return found.map((row) => ({ kind: 'user', ...row }));
  },
};

/** The subjects of these entries by their ids, one query per kind that occurs. */
export async function subjectsOf(
  db: Executor,
  projectId: ProjectId,
  entries: readonly { readonly subject: string; readonly subjectId: string }[],
): Promise<Map<string, Subject>> {
  const found = new Map<string, Subject>();
  for (const [kind, look] of Object.entries(LOOK)) {
    const ids = new Set(entries.filter(({ subject }) => subject === kind).map(({ subjectId }) => subjectId));
    if (ids.size) for (const subject of await look(db, projectId, [...ids])) found.set(subject.id, subject);
  }
  return found;
}
