import { makeZip } from 'client-zip';
import { and, eq, gt, inArray, max, or } from 'drizzle-orm';
import { type BundleHead, FORMAT, FORMAT_VERSION, type ScopeKind } from '../../lib/bundle/format';
import { type ProjectId, parseId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import type { Context } from '../context';
import { blindDocuments } from '../doubleReading/blind';
import type { House } from '../house';
import type { Signer } from '../ledger/integrate';
import { latestCheckpoint } from '../ledger/proof';
import { asResult } from '../problem';
import { incidents, ledger, ledgerGaps, ledgerLeaves, projects, questions, reconciliations } from '../schema';
import { bundleFiles } from './files';
import { type Scope, scopeOf } from './scope';
import { inSnapshot } from './snapshot';
import { type ExportTaken, takeExport } from './take';

export interface BundleAsked {
  readonly scope: { readonly kind: ScopeKind; readonly id: string };
  readonly choices: BundleHead['choices'];
}

/** What taking a bundle needs beside the database. */
export interface BundleMeans {
  /** Signs the manifest and the checkpoint; null where this server keeps no key of the ledger. */
  readonly signer: Signer | null;
  /** Takes acts that wait into the ledger's tree. */
  readonly integrate: () => Promise<unknown>;
  /** The page that checks a bundle in a browser. */
  readonly verifierPage: () => Promise<string>;
}

export interface TakenBundle {
  readonly taken: ExportTaken;
  readonly titles: { readonly en: string; readonly ar: string };
  /** The bytes of the ZIP, made while they are read. Whoever takes them must read to the end or `return()`. */
  readonly bytes: AsyncGenerator<Uint8Array, void>;
}

const SUBJECT = { project: 'project', incident: 'incident', record: 'reconciliation' } as const;
/** How often the tree is asked to take in acts that came meanwhile, and how long another integrator is waited for, in milliseconds. */
const [TRIES, REST] = [100, 50];

/** Whether acts of the project wait for their leaf, as far as this transaction sees. */
async function waiting(tx: Executor, projectId: ProjectId): Promise<boolean> {
  const [tree] = await tx.select({ position: max(ledgerLeaves.position) }).from(ledgerLeaves);
  const gaps = tx.select({ position: ledgerGaps.position }).from(ledgerGaps);
  const rows = await tx
    .select({ position: ledger.position })
    .from(ledger)
    .where(and(eq(ledger.projectId, projectId), or(gt(ledger.position, tree?.position ?? 0), inArray(ledger.position, gaps))))
    .limit(1);
  return rows.length > 0;
}

async function titlesOf(tx: Executor, projectId: ProjectId, { kind, id }: BundleAsked['scope']) {
  const [project] = await tx.select().from(projects).where(eq(projects.id, projectId));
  if (!project) throw new Error(`project ${projectId} was there a moment ago`);
  const { slug, titleEn, titleAr } = project;
  const whole = { id: projectId, slug, titleEn, titleAr };
  if (kind === 'project') return { project: whole, titles: { en: titleEn, ar: titleAr } };
  const incident = { en: incidents.titleEn, ar: incidents.titleAr };
  const [row] =
    kind === 'incident'
      ? await tx.select(incident).from(incidents).where(eq(incidents.id, id))
      : await tx
          .select(incident)
          .from(reconciliations)
          .innerJoin(questions, eq(questions.id, reconciliations.questionId))
          .innerJoin(incidents, eq(incidents.id, questions.incidentId))
          .where(eq(reconciliations.id, id));
  return { project: whole, titles: row ?? { en: titleEn, ar: titleAr } };
}

/** Whether the scope holds a document that this person is reading blind: nothing others made of it may reach them. */
async function isBlindTo(db: Executor, scope: Scope, context: Context | House): Promise<boolean> {
  if (!context.actor) return false;
  const blind = await blindDocuments(db, scope.projectId, context.actor.userId);
  if (!scope.only) return blind.size > 0;
  const documents = new Set<string>(scope.only.documents);
  return [...blind].some((id) => documents.has(id));
}

const pause = () => new Promise((resolve) => setTimeout(resolve, REST));

/**
 * Takes a proof bundle of a record, an incident with its parts, or a whole project: `lib/bundle/format.ts` says what it holds. The act
 * is in the ledger, and a leaf of its tree, before the first row is read, and everything is read as it stood at one moment. Memory
 * does not grow with the project but for its names, hashes and leaf numbers. Problems: not_found, reading_blind (the taker reads one
 * of its documents blind), ledger_unsigned (no key here).
 */
export function takeBundle(
  context: Context | House,
  projectId: ProjectId,
  { scope: asked, choices }: BundleAsked,
  { signer, integrate, verifierPage }: BundleMeans,
): Promise<Result<TakenBundle>> {
  return asResult(async () => {
    if (!signer) return fail('ledger_unsigned');
    if (!parseId(asked.id)) return fail('not_found');
    if (await isBlindTo(context.db, await scopeOf(context.db, projectId, asked), context)) return fail('reading_blind');
    const verifier = await verifierPage();
    const act = await takeExport(context, projectId, { subject: SUBJECT[asked.kind], subjectId: asked.id, kind: 'bundle', choices });
    if (!act.ok) return act;
    const { titles } = await titlesOf(context.db, projectId, asked);

    async function* zipped(tx: Executor): AsyncGenerator<Uint8Array, void> {
      if (!signer || !act.ok || (await waiting(tx, projectId))) return;
      const checkpoint = await latestCheckpoint(tx);
      if (!checkpoint) return;
      const scope = await scopeOf(tx, projectId, asked);
      const { project, titles } = await titlesOf(tx, projectId, asked);
      const head: BundleHead = {
        ...{ format: FORMAT, formatVersion: FORMAT_VERSION, scope: asked, project },
        ...{ takenAt: act.value.at.toISOString(), choices, ledger: { origin: signer.key.name, size: checkpoint.size } },
      };
      const acts = { scope, size: checkpoint.size, own: act.value.entryId };
      yield* zip(bundleFiles(tx, { head, titles, scope, acts, checkpoint, signer, verifier }), act.value.at);
    }

    /** Acts that came after ours may be read and not be in the tree yet: then it is asked again, and another moment is read. */
    async function* bytes(): AsyncGenerator<Uint8Array, void> {
      for (let tries = 0; tries < TRIES; tries++) {
        await integrate();
        let begun = false;
        for await (const chunk of inSnapshot(context.db, zipped)) {
          begun = true;
          yield chunk;
        }
        if (begun) return;
        await pause();
      }
      throw new Error('the acts of the project are not taken into the ledger’s tree');
    }
    return ok({ taken: act.value, titles, bytes: bytes() });
  });
}

/** A ZIP of these files, each under the moment of the export in UTC; the format of times in a ZIP knows no zone. */
async function* zip(files: ReturnType<typeof bundleFiles>, at: Date): AsyncGenerator<Uint8Array, void> {
  const lastModified = new Date(
    at.getUTCFullYear(),
    at.getUTCMonth(),
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  );
  async function* entries() {
    for await (const { name, bytes } of files) yield { name, input: bytes, lastModified };
  }
  const reader = makeZip(entries()).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
    // The archive reads ahead and does not wait for what it reads to end.
    await files.return(undefined);
  }
}
