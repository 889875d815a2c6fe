import { uuid } from 'drizzle-orm/pg-core';
import { at } from './_columns';
import { users } from './user';

/** Who made a row, and when. Beside `_columns`, which the table of users itself needs. */
export const made = () => ({
  createdBy: uuid('created_by')
    .notNull()
    .references(() => users.id),
  createdAt: at('created_at').notNull(),
});
