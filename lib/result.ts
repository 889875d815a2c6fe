/** Expected failures are values. A problem is a code with the field it concerns and the facts its sentence needs. */

/** Every expected failure and the HTTP status it answers with (RFC 9110 §15). */
export const PROBLEM_STATUS = {
  // who
  sign_in_required: 401,
  sign_in_failed: 401,
  session_expired: 401,
  token_invalid: 401,
  account_disabled: 403,
  too_many_attempts: 429,
  not_allowed: 403,
  cross_site: 403,
  token_scope: 403,
  token_project: 403,
  token_never: 403,
  token_beyond: 403,
  assistant_only: 403,
  last_lead: 409,
  author_cannot_approve: 403,
  // what
  not_found: 404,
  no_such_account: 404,
  other_project: 404,
  already_exists: 409,
  already_captured: 409,
  already_decided: 409,
  already_redacted: 409,
  changed_meanwhile: 409,
  too_many_proposals: 409,
  not_submitted: 409,
  not_standing: 409,
  not_publishable: 409,
  not_public: 409,
  handed_in: 409,
  not_handed_in: 409,
  reading_blind: 409,
  read_blind: 409,
  idempotency_in_flight: 409,
  // the request itself
  message_invalid: 400,
  method_not_allowed: 405,
  method_unknown: 501,
  not_acceptable: 406,
  body_too_large: 413,
  media_type: 415,
  file_media_type: 415,
  precondition_required: 428,
  idempotency_reused: 422,
  json_invalid: 422,
  // input
  required: 422,
  unknown_member: 422,
  unwritable: 422,
  too_long: 422,
  invalid: 422,
  email_invalid: 422,
  password_short: 422,
  password_wrong: 422,
  password_mismatch: 422,
  figure_unreadable: 422,
  figure_low_above_high: 422,
  figure_too_large: 422,
  figure_order: 422,
  date_unreadable: 422,
  time_unreadable: 422,
  chain_empty: 422,
  chain_ends_early: 422,
  chain_repeats: 422,
  chain_cycle: 422,
  copy_cycle: 422,
  copy_of_itself: 422,
  nothing_shared: 422,
  quote_mismatch: 422,
  quote_absent: 422,
  words_elsewhere: 422,
  quote_empty: 422,
  reason_required: 422,
  rationale_required: 422,
  value_required: 422,
  exclusion_reason_required: 422,
  text_empty: 422,
  text_too_large: 413,
  text_not_utf8: 422,
  text_has_nul: 422,
  file_type: 415,
  nothing_to_reconcile: 422,
  nothing_to_read: 422,
  nothing_to_redact: 422,
  same_reader: 422,
  adjudicator_reads: 422,
  reviewer_required: 422,
  // what comes in files
  name_ambiguous: 422,
  quote_ambiguous: 422,
  row_ragged: 422,
  row_unreadable: 422,
  heading_twice: 422,
  table_empty: 422,
  table_unreadable: 422,
  table_too_wide: 422,
  table_file_type: 415,
  import_too_large: 413,
  unpacks_too_large: 413,
  mapping_incomplete: 422,
  column_missing: 422,
  file_changed: 409,
  capture_left_out: 422,
  bundle_refused: 422,
  bundle_unknown: 422,
  bundle_faulty: 422,
  already_undone: 409,
  // the house
  database_unavailable: 503,
  ledger_unsigned: 503,
  unexpected: 500,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof PROBLEM_STATUS;
export const PROBLEM_CODES = Object.keys(PROBLEM_STATUS) as [ProblemCode, ...ProblemCode[]];

/** `params` are the facts the sentence in `lib/message/problem.ts` needs (names, numbers). */
export interface Problem {
  readonly code: ProblemCode;
  readonly field?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** One failure, said at `field` when it concerns one. */
export function fail(
  code: ProblemCode,
  field?: string,
  params?: Problem['params'],
): { readonly ok: false; readonly problems: readonly [Problem] } {
  return { ok: false, problems: [{ code, ...(field === undefined ? {} : { field }), ...(params === undefined ? {} : { params }) }] };
}
