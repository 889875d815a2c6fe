import { ACCOUNT } from './account';
import { CLAIMS } from './claims';
import { DOCUMENTS } from './documents';
import { DOUBLE_READINGS } from './doubleReadings';
import { EXCHANGE } from './exchange';
import { INCIDENTS } from './incidents';
import { JUDGEMENTS } from './judgements';
import { MEMBERS } from './members';
import type { Operation } from './operation';
import { POLICY } from './policy';
import { RECONCILIATIONS } from './reconciliations';
import { SOURCES } from './sources';
import { WORK } from './work';

/** Every operation of the API, in groups as its documents show them. Files going out and in, proofs and sign-in have routes of their own. */
export const GROUPS: Readonly<Record<string, readonly Operation[]>> = {
  Account: ACCOUNT,
  Members: MEMBERS,
  Policy: POLICY,
  Sources: SOURCES,
  Documents: DOCUMENTS,
  Incidents: INCIDENTS,
  Claims: CLAIMS,
  Judgements: JUDGEMENTS,
  Reconciliations: RECONCILIATIONS,
  'Double readings': DOUBLE_READINGS,
  Work: WORK,
  Exchange: EXCHANGE,
};

export const OPERATIONS: readonly Operation[] = Object.values(GROUPS).flat();
