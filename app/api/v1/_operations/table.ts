import { ACCOUNT } from './account';
import { ACCOUNTS } from './accounts';
import { CLAIMS } from './claims';
import { DOCUMENTS } from './documents';
import { DOUBLE_READINGS } from './doubleReadings';
import { EXCHANGE } from './exchange';
import { IMPORTS } from './imports';
import { INCIDENTS } from './incidents';
import { JUDGEMENTS } from './judgements';
import { MEMBERS } from './members';
import type { Operation } from './operation';
import { POLICY } from './policy';
import { RECONCILIATIONS } from './reconciliations';
import { RECORDS } from './records';
import { SOURCES } from './sources';
import { TOKENS } from './tokens';
import { WORK } from './work';

/** Every operation of the API, in groups as its documents show them. Files going out and in, proofs and sign-in have routes of their own. */
export const GROUPS: Readonly<Record<string, readonly Operation[]>> = {
  Account: [...ACCOUNT, ...TOKENS],
  Accounts: ACCOUNTS,
  Members: MEMBERS,
  Policy: POLICY,
  Sources: SOURCES,
  Documents: DOCUMENTS,
  Incidents: INCIDENTS,
  Claims: CLAIMS,
  Judgements: JUDGEMENTS,
  Reconciliations: RECONCILIATIONS,
  Records: RECORDS,
  'Double readings': DOUBLE_READINGS,
  Work: WORK,
  Imports: IMPORTS,
  Exchange: EXCHANGE,
};

export const OPERATIONS: readonly Operation[] = Object.values(GROUPS).flat();
