import { z } from 'zod';
import { generatePassword } from '@/app/_session/password';
import { AccountInput, addUser } from '@/db/user/add';
import { disableUser, enableUser } from '@/db/user/disable';
import { resetPassword } from '@/db/user/password';
import { listAccounts } from '@/db/user/read';
import type { UserId } from '@/lib/id';
import { LANGUAGES } from '@/lib/message/define';
import { ok } from '@/lib/result';
import { Nothing, operation } from './operation';
import { PageQuery, pageOf, slice } from './page';
import { id } from './shapes';

const Row = z
  .object({
    ...{ id, email: z.string(), name: z.string(), administrator: z.boolean(), language: z.enum(LANGUAGES) },
    disabled: z.boolean(),
  })
  .meta({ id: 'InstanceAccount' });

const password = z.string().meta({ description: 'To hand over. It is told once, here, and kept nowhere.' });

/** The accounts of the instance, for its administrators. Roles in a project are given among its members. */
export const ACCOUNTS = [
  operation({
    id: 'listAccounts',
    method: 'GET',
    path: '/accounts',
    summary: 'Every account of the instance. For administrators.',
    asks: 'account.read',
    query: PageQuery,
    paged: true,
    output: pageOf(Row),
    run: async ({ context, query }) => {
      const all = await listAccounts(context);
      return all.ok ? slice(all.value, (account) => account.id, query) : all;
    },
    answer: ({ items, next }) => ({
      items: items.map(({ disabledAt, theme: _t, digits: _d, ...account }) => ({ ...account, disabled: disabledAt !== null })),
      next,
    }),
  }),
  operation({
    id: 'addAccount',
    method: 'POST',
    path: '/accounts',
    summary: 'Add an account, with a password to hand over. For administrators.',
    asks: 'account.add',
    body: AccountInput.omit({ password: true }),
    secret: true,
    output: z.object({ id, password }),
    status: 201,
    run: async ({ context, body }) => {
      const made = generatePassword();
      const added = await addUser(context, { ...body, password: made });
      return added.ok ? ok({ id: added.value, password: made }) : added;
    },
  }),
  operation({
    id: 'resetPassword',
    method: 'POST',
    path: '/accounts/{account}/password',
    summary: 'Give an account a new password; every session and token of it ends. For administrators.',
    asks: 'account.reset_password',
    body: Nothing,
    secret: true,
    output: z.object({ password }),
    run: async ({ context, params }) => {
      const made = generatePassword();
      const reset = await resetPassword(context, params.account as UserId, { password: made });
      return reset.ok ? ok({ password: made }) : reset;
    },
  }),
  operation({
    id: 'disableAccount',
    method: 'POST',
    path: '/accounts/{account}/disable',
    summary: 'Close an account: its sessions end, and its tokens for ever. Nobody closes their own. For administrators.',
    asks: 'account.disable',
    body: Nothing,
    run: ({ context, params }) => disableUser(context, params.account as UserId),
  }),
  operation({
    id: 'enableAccount',
    method: 'POST',
    path: '/accounts/{account}/enable',
    summary: 'Open a closed account again. For administrators.',
    asks: 'account.enable',
    body: Nothing,
    run: ({ context, params }) => enableUser(context, params.account as UserId),
  }),
];
