import { sql } from 'drizzle-orm';
import { boolean, check, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { DIGITS, LANGUAGES } from '../../lib/message/define';
import { THEMES } from '../../lib/theme';
import { at, id, oneOf } from './_columns';

export const users = pgTable(
  'users',
  {
    id: id(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    passwordHash: text('password_hash').notNull(),
    administrator: boolean('administrator').notNull().default(false),
    /** Raised on password change and on disabling: sessions carrying an older number are dead. */
    sessionVersion: integer('session_version').notNull().default(1),
    language: text('language', { enum: LANGUAGES }).notNull().default('en'),
    theme: text('theme', { enum: THEMES }).notNull().default('system'),
    digits: text('digits', { enum: DIGITS }).notNull().default('latn'),
    createdAt: at('created_at').notNull(),
    disabledAt: at('disabled_at'),
  },
  (t) => [
    uniqueIndex('users_email').on(sql`lower(${t.email})`),
    check('users_email_shape', sql`${t.email} ~ '^[^@[:space:]]+@[^@[:space:]]+$'`),
    check('users_language', sql`${t.language} in ${oneOf(LANGUAGES)}`),
    check('users_theme', sql`${t.theme} in ${oneOf(THEMES)}`),
    check('users_digits', sql`${t.digits} in ${oneOf(DIGITS)}`),
  ],
);

/** Failed sign-ins per address and per account in the current window; counted in one statement, so exact under races. */
export const signInFailures = pgTable('sign_in_failures', {
  key: text('key').primaryKey(),
  count: integer('count').notNull(),
  windowEnds: at('window_ends').notNull(),
});
