import { fail, type Problem, type ProblemCode, type Result } from '../lib/result';

/** What a refused constraint means to the person. Constraints not named here are faults of ours, not of the input. */
const CONSTRAINT: Readonly<Record<string, ProblemCode>> = {
  users_email: 'already_exists',
  projects_slug_unique: 'already_exists',
  members_project_id_user_id_pk: 'already_exists',
  sources_name_en: 'already_exists',
  captures_content: 'already_captured',
  captures_number: 'changed_meanwhile',
  claim_versions_number: 'changed_meanwhile',
  policy_versions_version: 'changed_meanwhile',
  reconciliations_number: 'changed_meanwhile',
  approvals_pkey: 'already_decided',
  approvals_second_person: 'author_cannot_approve',
  approvals_evidence: 'changed_meanwhile',
  dissents_person: 'already_exists',
  quotes_match_capture: 'quote_mismatch',
  hand_ins_double_reading_id_reader_id_pk: 'handed_in',
  settlements_first: 'already_decided',
  settlements_second: 'already_decided',
  settlements_after_hand_in: 'not_handed_in',
};

const FOREIGN_KEY_VIOLATION = '23503';
const UNREACHABLE =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ENOENT|EPIPE|ETIMEDOUT|CONNECT_TIMEOUT|CONNECTION_(CLOSED|ENDED|DESTROYED)|57P0[123]|08\w{3}|53300)$/;

interface DatabaseError {
  readonly code?: unknown;
  readonly constraint_name?: unknown;
  readonly cause?: unknown;
}

/** The problem behind an error the database threw, or null when it is a fault and must reach the log. */
export function problemOf(error: unknown): { readonly ok: false; readonly problems: readonly [Problem] } | null {
  for (let e: unknown = error; typeof e === 'object' && e !== null; e = (e as DatabaseError).cause) {
    const { code, constraint_name: constraint } = e as DatabaseError;
    if (typeof constraint === 'string' && CONSTRAINT[constraint] !== undefined) return fail(CONSTRAINT[constraint]);
    if (code === FOREIGN_KEY_VIOLATION) return fail('not_found');
    if (typeof code === 'string' && UNREACHABLE.test(code)) return fail('database_unavailable');
  }
  return null;
}

const DEADLOCK = '40P01';

/** Whether PostgreSQL ended a transaction because it and another waited for each other: done again, it goes through. */
export function isDeadlock(error: unknown): boolean {
  for (let e: unknown = error; typeof e === 'object' && e !== null; e = (e as DatabaseError).cause) {
    if ((e as DatabaseError).code === DEADLOCK) return true;
  }
  return false;
}

/** Runs `work`; what the database refused for a known reason comes back as a problem, the rest is thrown. */
export async function asResult<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    const problem = problemOf(error);
    if (problem) return problem;
    throw error;
  }
}
