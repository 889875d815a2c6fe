import { z } from 'zod';
import { DEFAULT_POLICY } from '../../lib/figure/policy';
import type { ProjectId } from '../../lib/id';
import { ok, type Result } from '../../lib/result';
import { act, type Context, newId } from '../context';
import { line, parse } from '../parse';
import { ledger, members, policyVersions, projects } from '../schema';

export const ProjectInput = z.object({
  slug: z
    .string()
    .trim()
    .toLowerCase()
    .min(1, 'required')
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'invalid'),
  titleEn: line(),
  titleAr: line(),
});

/** Creates a project with the default policy; its creator leads it. Problems: already_exists. */
export async function createProject(context: Context, input: z.input<typeof ProjectInput>): Promise<Result<ProjectId>> {
  const parsed = parse(ProjectInput, input);
  if (!parsed.ok) return parsed;
  return act(context, 'project.create', null, async ({ tx, at, by }) => {
    const id = newId<ProjectId>();
    await tx.insert(projects).values({ id, ...parsed.value, createdAt: at });
    await tx.insert(members).values({ projectId: id, userId: by, role: 'lead', createdAt: at });
    await tx.insert(policyVersions).values({ id: newId(), projectId: id, version: 1, ...DEFAULT_POLICY, createdBy: by, createdAt: at });
    // The project exists only now, so the entry names it itself.
    await tx.insert(ledger).values({
      id: newId(),
      projectId: id,
      actorId: by,
      verb: 'project.create',
      subject: 'project',
      subjectId: id,
      payload: parsed.value,
      at,
    });
    return ok(id);
  });
}
