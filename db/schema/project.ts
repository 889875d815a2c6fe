import { sql } from 'drizzle-orm';
import { check, doublePrecision, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { FigurePolicy } from '../../lib/figure/policy';
import { ROLES } from '../../lib/policy';
import { at, id, oneOf } from './_columns';
import { made } from './_made';
import { users } from './user';

export const projects = pgTable(
  'projects',
  {
    id: id(),
    slug: text('slug').notNull().unique(),
    titleEn: text('title_en').notNull(),
    titleAr: text('title_ar').notNull(),
    createdAt: at('created_at').notNull(),
  },
  (t) => [check('projects_slug_shape', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(${t.slug}) <= 60`)],
);

export const members = pgTable(
  'members',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    role: text('role', { enum: ROLES }).notNull(),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.userId] }),
    index('members_user').on(t.userId),
    check('members_role', sql`${t.role} in ${oneOf(ROLES)}`),
  ],
);

/** How the project reads "about" and vague words. The newest version rules; none is ever edited. */
export const policyVersions = pgTable(
  'policy_versions',
  {
    id: id(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    version: integer('version').notNull(),
    aboutTolerance: doublePrecision('about_tolerance').notNull(),
    vague: jsonb('vague').$type<FigurePolicy['vague']>().notNull(),
    ...made(),
  },
  (t) => [
    unique('policy_versions_version').on(t.projectId, t.version),
    unique('policy_versions_scope').on(t.projectId, t.id),
    check('policy_versions_tolerance', sql`${t.aboutTolerance} >= 0 and ${t.aboutTolerance} < 1`),
  ],
);
