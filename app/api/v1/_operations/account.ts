import { z } from 'zod';
import { createProject, ProjectInput } from '@/db/project/create';
import { listProjects } from '@/db/project/read';
import { changePassword, PasswordInput } from '@/db/user/password';
import { changePreferences, PreferencesInput } from '@/db/user/preferences';
import { readOwnAccount } from '@/db/user/read';
import { DIGITS, LANGUAGES } from '@/lib/message/define';
import { fail, ok } from '@/lib/result';
import { THEMES } from '@/lib/theme';
import { Made, made, operation } from './operation';
import { PageQuery, pageOf, slice } from './page';
import { id, Project } from './shapes';

const Account = z
  .object({
    ...{ id, email: z.string(), name: z.string(), administrator: z.boolean() },
    ...{ language: z.enum(LANGUAGES), theme: z.enum(THEMES), digits: z.enum(DIGITS) },
  })
  .meta({ id: 'Account' });

const Listed = Project.extend({ incidents: z.number().int(), documents: z.number().int(), members: z.number().int() });

/** One's own account, and the projects one is a member of. */
export const ACCOUNT = [
  operation({
    id: 'readAccount',
    method: 'GET',
    path: '/account',
    summary: 'Your own account.',
    asks: 'own.read',
    output: Account,
    run: ({ context }) => readOwnAccount(context),
    answer: ({ disabledAt: _, ...account }) => account,
  }),
  operation({
    id: 'changePreferences',
    method: 'PATCH',
    path: '/account',
    summary: 'Change your language, theme or digits. What is left out stays.',
    asks: 'account.change_preferences',
    body: PreferencesInput,
    run: ({ context, body }) => changePreferences(context, body),
  }),
  operation({
    id: 'changePassword',
    method: 'POST',
    path: '/account/password',
    summary: 'Change your password. Every session of yours ends, this one too, and every token.',
    asks: 'account.change_password',
    body: PasswordInput,
    secret: true,
    run: ({ context, body }) => changePassword(context, body),
  }),
  operation({
    id: 'listProjects',
    method: 'GET',
    path: '/projects',
    summary: 'The projects you are a member of.',
    asks: 'own.read',
    query: PageQuery,
    paged: true,
    output: pageOf(Listed),
    run: async ({ context, query }) => {
      const all = await listProjects(context);
      return all.ok ? slice(all.value, (project) => project.id, query) : all;
    },
  }),
  operation({
    id: 'createProject',
    method: 'POST',
    path: '/projects',
    summary: 'Create a project and lead it. For administrators.',
    asks: 'project.create',
    body: ProjectInput,
    output: Made,
    status: 201,
    run: ({ context, body }) => createProject(context, body),
    answer: made,
  }),
  operation({
    id: 'readProject',
    method: 'GET',
    path: '/projects/{project}',
    summary: 'A project, with your role in it.',
    asks: 'project.read',
    output: Project,
    run: async ({ context, projectId }) => {
      const all = await listProjects(context);
      if (!all.ok) return all;
      const own = all.value.find((project) => project.id === projectId);
      return own ? ok(own) : fail('not_found');
    },
    answer: ({ id: projectId, slug, titleEn, titleAr, role }) => ({ id: projectId, slug, titleEn, titleAr, role }),
  }),
];
