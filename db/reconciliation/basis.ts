import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ProjectId, QuestionId } from '../../lib/id';
import type { ChangeKind } from '../../lib/reconcile/changes';
import { fail, ok, type Result } from '../../lib/result';
import type { StoredClaim } from '../claim/read';
import { type Context, look } from '../context';
import { refuseHidden } from '../doubleReading/hidden';
import type { StoredPolicy } from '../policy/read';
import { type Evidence, evidenceOf, evidenceOver } from './evidence';

/** What besides the claims a value is composed on, each by its hash: enough to tell which of it moved since somebody looked. */
export type Basis = Readonly<Record<Extract<ChangeKind, 'policy' | 'grade' | 'document' | 'copy'>, string>>;
export const BASIS = ['policy', 'grade', 'document', 'copy'] as const satisfies readonly (keyof Basis)[];

const hash = (value: unknown) =>
  createHash('sha256')
    .update(canonicalize(value) ?? '', 'utf8')
    .digest('hex')
    .slice(0, 32);

export function basisOf({ policy, grades, documents, copies, claims }: Evidence): Basis {
  const heard = new Set(claims.flatMap(({ chain }) => chain.map((link) => (link.kind === 'source' ? link.sourceId : ''))));
  const quoted = new Set(claims.map(({ document }) => document.id));
  const newest = documents.filter(({ documentId }) => quoted.has(documentId));
  return {
    policy: hash(policy.version),
    grade: hash(grades.filter(({ sourceId }) => heard.has(sourceId))),
    document: hash(newest),
    copy: hash(copies),
  };
}

/**
 * The basis of a question as its author looks at it; handed back when they submit. `shown`: its accepted claims and the policy as they
 * have been read already.
 */
export function readBasis(
  context: Context,
  projectId: ProjectId,
  questionId: QuestionId,
  shown?: { readonly claims: readonly StoredClaim[]; readonly policy: StoredPolicy },
): Promise<Result<Basis>> {
  return look(context, 'project.read', projectId, async (db, looker) => {
    const free = await refuseHidden(db, projectId, looker, [questionId]);
    if (!free.ok) return free;
    const accepted = shown && { policy: shown.policy, claims: new Map([[questionId, shown.claims]]) };
    const found = accepted ? evidenceOver(db, projectId, [questionId], accepted) : evidenceOf(db, projectId, [questionId]);
    const evidence = (await found).get(questionId);
    return evidence ? ok(basisOf(evidence)) : fail('not_found');
  });
}
