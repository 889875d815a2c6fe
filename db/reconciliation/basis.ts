import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ProjectId, QuestionId } from '../../lib/id';
import type { ChangeKind } from '../../lib/reconcile/changes';
import { fail, ok, type Result } from '../../lib/result';
import { type Context, look } from '../context';
import { refuseHidden } from '../doubleReading/hidden';
import { type Evidence, evidenceOf } from './evidence';

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
  const newest = documents.filter(({ documentId }) => claims.some(({ document }) => document.id === documentId));
  return {
    policy: hash(policy.version),
    grade: hash(grades.filter(({ sourceId }) => heard.has(sourceId))),
    document: hash(newest),
    copy: hash(copies),
  };
}

/** The basis of a question as its author looks at it; handed back when they submit. */
export function readBasis(context: Context, projectId: ProjectId, questionId: QuestionId): Promise<Result<Basis>> {
  return look(context, 'project.read', projectId, async (db, looker) => {
    const free = await refuseHidden(db, projectId, looker, [questionId]);
    if (!free.ok) return free;
    const evidence = (await evidenceOf(db, projectId, [questionId])).get(questionId);
    return evidence ? ok(basisOf(evidence)) : fail('not_found');
  });
}
