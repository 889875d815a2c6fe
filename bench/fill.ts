/**
 * A project of any size, made in bulk: every trigger, check and foreign key stays on, only the verbs are passed by. Of every ten
 * questions three are contested; each has ten claims of five outlets, half of which relay another of them.
 */
import type postgres from 'postgres';
import type { Database } from '../db/client';
import { summariesAfresh } from '../db/question/summary';
import { evidenceOf, seal } from '../db/reconciliation/evidence';
import type { ProjectId, QuestionId, UserId } from '../lib/id';
import { proposalsOf, spanOf } from '../lib/proposal/stored';
import { read } from '../lib/reading/read';

export interface Ground {
  readonly sql: postgres.Sql;
  readonly db: Database;
  readonly projectId: ProjectId;
  /** Who records, who submits, who approves. */
  readonly reviewer: UserId;
  readonly other: UserId;
  readonly approver: UserId;
}

/** Claims per incident: five questions of ten claims, quoted from five documents. */
const PER_INCIDENT = 50;
const BATCH = 50_000;
const SEALED_AT_ONCE = 500;

const KINDS = [
  'source',
  'document',
  'capture',
  'incident',
  'question',
  'quote',
  'figure',
  'claim',
  'version',
  'link',
  'record',
  'other',
] as const;

/** The id of the nth row of its kind: a UUIDv7 in form, in the order of making. `n` is SQL. */
function id(kind: (typeof KINDS)[number], n: string): string {
  const prefix = `019a${(KINDS.indexOf(kind) + 1).toString(16).padStart(4, '0')}`;
  return `('${prefix}-0000-7000-8000-' || lpad(to_hex((${n})::bigint), 12, '0'))::uuid`;
}

/** One statement of a text; fixed in width, so that its place is known without looking. */
const LINE = ['Of matter ', ' the outlet says that ', ' soldiers were killed', ' there.\n'] as const;
const WIDTH = LINE.join('').length + 8 + 3;
const QUOTED = LINE[0].length + 8 + LINE[1].length;
const EXACT = 3 + LINE[2].length;

/** What nobody has recorded yet, at the end of one text in ten. */
const UNREAD = 'A doctor at the bridge said 9 people were wounded. The mayor said 14 people were missing.\n';

/** The claims a text like these has left to read, at their places in it. */
function unreadProposals(): { readonly start: number; readonly end: number; readonly reading: unknown }[] {
  const lines = Array.from({ length: 10 }, (_, index) => `${LINE[0]}0000000${index}${LINE[1]}062${LINE[2]}${LINE[3]}`).join('');
  const found = proposalsOf(`${lines}${UNREAD}`, read(`${lines}${UNREAD}`, { language: 'en' }));
  return found
    .filter((stored) => stored.kind === 'claim' && spanOf(stored).start >= lines.length)
    .map((stored) => ({ ...spanOf(stored), reading: stored }));
}

/** Adds the claims numbered from `from` up to `to` (multiples of 1,000) with all they stand on. */
export async function fill(ground: Ground, from: number, to: number): Promise<void> {
  const { sql } = ground;
  const run = (text: string) => sql.unsafe(text);
  await sources(ground, Math.max(20, to / 500));
  for (let first = from; first < to; first += BATCH) {
    const last = Math.min(to, first + BATCH);
    await texts(ground, first / PER_INCIDENT, last / PER_INCIDENT, Math.max(20, to / 500));
    await claims(ground, first, last);
    await records(ground, first / 10, last / 10);
    await summaries(ground, first / 10, last / 10);
  }
  await waiting(ground, from, to);
  await run('vacuum analyze');
}

async function sources({ sql, projectId, reviewer }: Ground, count: number): Promise<void> {
  await sql.unsafe(`
    insert into sources (id, project_id, kind, name_en, name_ar, party, created_by, created_at)
    select ${id('source', 'n')}, '${projectId}', 'outlet', 'Outlet ' || n, 'موقع ' || n, false, '${reviewer}', timestamptz '2026-01-01' + n * interval '1 second'
    from generate_series(0, ${count - 1}) n on conflict do nothing`);
  await sql.unsafe(`
    insert into source_grades (id, project_id, source_id, topic, grade, reason, graded_on, created_by, created_at)
    select ${id('other', 'n + 100000000')}, '${projectId}', ${id('source', 'n')}, 'toll', 'B', 'was right before', '2026-01-01', '${reviewer}', now()
    from generate_series(0, ${count - 1}) n on conflict do nothing`);
}

/** Incidents, their questions and documents. Of claim k of a question, capture k % 5 holds the words. */
async function texts({ sql, projectId, reviewer }: Ground, first: number, last: number, outlets: number): Promise<void> {
  const run = (text: string) => sql.unsafe(text);
  const at = (n: string) => `timestamptz '2026-01-02' + (${n}) * interval '1 second'`;
  await run(`
    insert into incidents (id, project_id, title_en, title_ar, date, place_en, place_ar, precision, part_of, created_by, created_at)
    select ${id('incident', 'n')}, '${projectId}', 'Strike ' || n || ' by the river', 'غارة ' || n || ' عند النهر',
      to_char(date '2011-01-01' + (n % 4000)::int, 'YYYY-MM-DD'), 'Town ' || n % 300, 'بلدة ' || n % 300, 'settlement',
      case when n % 10 in (1, 2) then ${id('incident', 'n - n % 10')} end, '${reviewer}', ${at('n')}
    from generate_series(${first}::bigint, ${last - 1}) n`);
  await run(`
    insert into questions (id, project_id, incident_id, measure, population_en, population_ar, position, created_by, created_at)
    select ${id('question', 'n')}, '${projectId}', ${id('incident', 'n / 5')}, 'killed', 'people of ward ' || n % 5, 'أهل الحي ' || n % 5, n % 5 + 1,
      '${reviewer}', ${at('n / 5')}
    from generate_series(${first * 5}::bigint, ${last * 5 - 1}) n`);
  await run(`
    insert into documents (id, project_id, source_id, title, language, published_on, created_by, created_at)
    select ${id('document', 'n')}, '${projectId}', ${id('source', `n % ${outlets}`)}, 'Report ' || n, 'en',
      to_char(date '2011-01-01' + ((n / 5) % 4000)::int, 'YYYY-MM-DD'), '${reviewer}', ${at('n / 5')}
    from generate_series(${first * 5}::bigint, ${last * 5 - 1}) n`);
  // Line 2i of a text is claim n % 5 of the incident's question i, line 2i + 1 claim n % 5 + 5.
  await run(`
    insert into captures (id, project_id, document_id, number, text, sha256, characters, tool, collected_by, captured_at)
    select ${id('capture', 'n')}, '${projectId}', ${id('document', 'n')}, 1, body, encode(sha256(convert_to(body, 'UTF8')), 'hex'), length(body),
      'bench', '${reviewer}', ${at('n / 5')}
    from generate_series(${first * 5}::bigint, ${last * 5 - 1}) n, lateral (
      select string_agg('${LINE[0]}' || lpad(q::text, 8, '0') || '${LINE[1]}' || lpad(${stated('q', 'n % 5 + 5 * half')}, 3, '0') || '${LINE[2]}'
        || E'${LINE[3].replace('\n', '\\n')}', '' order by q, half) || case when n % 10 = 7 then E'${UNREAD.replace('\n', '\\n')}' else '' end || 'Report ' || n as body
      from generate_series(n / 5 * 5, n / 5 * 5 + 4) q, generate_series(0, 1) half) t`);
  await run(`
    insert into to_read (document_id, project_id, capture_id, undecided, since)
    select ${id('document', 'n')}, '${projectId}', ${id('capture', 'n')}, 0, ${at('n / 5')} from generate_series(${first * 5}::bigint, ${last * 5 - 1}) n`);
}

/** The outlet, 0 to 4 of the incident's, that claim k of a question ends with: the second half relay the next outlet. */
const origin = (k: string) => `(case when ${k} between 5 and 8 then ${k} - 4 else ${k} % 5 end)`;
/** What claim k of question q states: in three questions of ten the first two outlets say another number than the rest. */
const stated = (q: string, k: string) => `(case when ${q} % 10 < 3 and ${origin(`(${k})`)} < 2 then 80 else 62 end)::text`;

async function claims({ sql, projectId, reviewer }: Ground, first: number, last: number): Promise<void> {
  const run = (text: string) => sql.unsafe(text);
  // Claim n: question n / 10, the k = n % 10th of it; its capture, and its line there.
  const rows = `(select n, n / 10 as q, n % 10 as k, n / 50 * 5 + n % 5 as c, (n / 10 % 5 * 2 + n % 10 / 5) * ${WIDTH} + ${QUOTED} as start
    from generate_series(${first}::bigint, ${last - 1}) n) r`;
  const at = `timestamptz '2026-03-01' + n * interval '1 millisecond'`;
  await run(
    `insert into figures (id, project_id, operator, low) select ${id('figure', 'n')}, '${projectId}', 'exactly', ${stated('q', 'k')}::bigint from ${rows}`,
  );
  await run(
    `insert into claims (id, project_id, current_version, created_at) select ${id('claim', 'n')}, '${projectId}', 1, ${at} from ${rows}`,
  );
  await run(`
    insert into quotes (id, project_id, capture_id, start, "end", exact, prefix, suffix, created_by, created_at)
    select ${id('quote', 'n')}, '${projectId}', ${id('capture', 'c')}, start, start + ${EXACT}, lpad(${stated('q', 'k')}, 3, '0') || '${LINE[2]}', 'that ', ' there',
      '${reviewer}', ${at} from ${rows}`);
  await run(`
    insert into claim_versions (id, project_id, claim_id, version, question_id, quote_id, figure_id, words, credibility, status, created_by, created_at)
    select ${id('version', 'n')}, '${projectId}', ${id('claim', 'n')}, 1, ${id('question', 'q')}, ${id('quote', 'n')}, ${id('figure', 'n')},
      lpad(${stated('q', 'k')}, 3, '0'), 3, 'accepted', '${reviewer}', ${at} from ${rows}`);
  await run(`
    insert into links (id, project_id, claim_version_id, position, kind, source_id)
    select ${id('link', 'n * 2 + position')}, '${projectId}', ${id('version', 'n')}, position, 'source', d.source_id
    from ${rows}, generate_series(0, 1) position, lateral (
      select source_id from documents where id = ${id('document', `case when position = 0 then c else n / 50 * 5 + ${origin('k')} end`)}) d
    where position = 0 or k between 5 and 8`);
  // One entry in ten: the house takes each into its signed tree, and that is another measurement.
  await run(`
    insert into ledger (id, project_id, actor_id, verb, subject, subject_id, payload, at)
    select ${id('other', 'n')}, '${projectId}', '${reviewer}', 'claim.record', 'claim', ${id('claim', 'n')}, '{"version": 1}', ${at} from ${rows} where k = 0`);
}

/** Which questions somebody has submitted a value for, and what became of it. `q` is SQL. */
const settlement = (q: string) => `(case when ${q} % 10 = 6 or ${q} % 100 in (0, 10) then 'approved' when ${q} % 10 = 4 then 'submitted'
  when ${q} % 100 = 5 then 'returned' else 'none' end)`;
const isStale = (q: string) => `(${q} % 100 = 10)`;
/** What is returned was the reviewer's own; the rest is another's. */
const author = ({ reviewer, other }: Ground, q: string) => `(case when ${q} % 100 = 5 then '${reviewer}' else '${other}' end)::uuid`;

/** Submissions sealed over what stands, as the verb would: a made-up seal would show everything as stale. */
async function records(ground: Ground, first: number, last: number): Promise<void> {
  const { sql, db, projectId, approver } = ground;
  const asked = await sql.unsafe<{ q: number; id: QuestionId }[]>(
    `select n::int as q, ${id('question', 'n')} as id from generate_series(${first}::bigint, ${last - 1}) n where ${settlement('n')} <> 'none'`,
  );
  const [policy] = await sql<{ id: string }[]>`select id from policy_versions where project_id = ${projectId}`;
  for (let from = 0; from < asked.length; from += SEALED_AT_ONCE) {
    const some = asked.slice(from, from + SEALED_AT_ONCE);
    const evidence = await evidenceOf(
      db,
      projectId,
      some.map((question) => question.id),
    );
    const sealed = some.flatMap(({ q, id: questionId }) => {
      const now = evidence.get(questionId);
      return now ? [{ q, ...seal(now, { questionId, rule: 'manual', preferredOrigin: null, excluded: [] }) }] : [];
    });
    await sql.unsafe(
      `insert into reconciliations (id, project_id, question_id, number, author_id, rule, settled, low, best, high, rationale, policy_version_id,
        inputs, input_hash, submitted_at)
      select ${id('record', 'q')}, '${projectId}', ${id('question', 'q')}, 1, ${author(ground, 'q')}, 'manual', true, 62, 62, 80, 'Most say so.',
        '${policy?.id}', s.inputs, s."inputHash", timestamptz '2026-06-01' + q * interval '1 second'
      from jsonb_to_recordset($1::text::jsonb) s(q bigint, inputs text, "inputHash" text)`,
      [JSON.stringify(sealed)],
    );
  }
  const mine = `generate_series(${first}::bigint, ${last - 1}) q`;
  await sql.unsafe(`
    insert into reconciliation_claims (project_id, reconciliation_id, claim_id, version, included)
    select '${projectId}', ${id('record', 'q')}, ${id('claim', 'q * 10 + k')}, 1, true from ${mine}, generate_series(0, 9) k where ${settlement('q')} <> 'none'`);
  await sql.unsafe(`
    insert into approvals (reconciliation_id, project_id, author_id, approver_id, decision, note, input_hash, decided_at)
    select r.id, r.project_id, r.author_id, '${approver}', ${settlement('q')}, 'Read again.', r.input_hash, r.submitted_at + interval '1 hour'
    from ${mine} join reconciliations r on r.id = ${id('record', 'q')} where ${settlement('q')} in ('approved', 'returned')`);
  await sql.unsafe(`
    insert into stalenesses (reconciliation_id, project_id, since, verb, caused_by, inputs)
    select r.id, r.project_id, r.submitted_at + interval '2 hours', 'source.grade', '${approver}', r.inputs
    from ${mine} join reconciliations r on r.id = ${id('record', 'q')} where ${isStale('q')}`);
}

/** All contested questions are alike, and all that agree: what one of each says, worked out from its claims, each says. */
async function summaries(ground: Ground, first: number, last: number): Promise<void> {
  const { sql, db, projectId } = ground;
  const [like] = await sql.unsafe<{ contested: QuestionId; agreeing: QuestionId }[]>(
    `select ${id('question', `${first + 1}`)} as contested, ${id('question', `${first + 3}`)} as agreeing`,
  );
  if (!like) return;
  const afresh = await summariesAfresh(db, projectId, [like.contested, like.agreeing]);
  for (const [model, which] of [[like.contested, 'q % 10 < 3'] as const, [like.agreeing, 'q % 10 >= 3'] as const]) {
    const worked = afresh.get(model);
    if (!worked) throw new Error('a question without a summary');
    const { standing, reports, origins, notRecorded, conflicts } = worked;
    await sql.unsafe(`
      insert into question_summaries (question_id, project_id, incident_id, standing, reports, origins, not_recorded, conflicts, settlement,
        reconciliation_id, author_id, stale, changed_at)
      select ${id('question', 'q')}, '${projectId}', ${id('incident', 'q / 5')}, '${standing}', ${reports}, ${origins}, ${notRecorded}, ${conflicts},
        ${settlement('q')}, case when ${settlement('q')} <> 'none' then ${id('record', 'q')} end,
        case when ${settlement('q')} <> 'none' then ${author(ground, 'q')} end, ${isStale('q')}, timestamptz '2026-07-01' + q * interval '1 second'
      from generate_series(${first}::bigint, ${last - 1}) q where ${which}`);
  }
}

/** Texts still to read, work given out, and a few questions to the reviewer. */
async function waiting({ sql, projectId, reviewer, other }: Ground, from: number, to: number): Promise<void> {
  const [first, last] = [from / 10, to / 10];
  const unread = unreadProposals();
  await sql.unsafe(
    `insert into proposals (id, project_id, capture_id, number, kind, start, "end", reading, created_at)
    select ${id('other', 'n * 10 + p.ordinality + 200000000')}, '${projectId}', ${id('capture', 'n')}, p.ordinality, 'claim', (p.value->>'start')::int,
      (p.value->>'end')::int, p.value->'reading', now()
    from generate_series(${first}::bigint, ${last - 1}) n, jsonb_array_elements($1::text::jsonb) with ordinality p where n % 10 = 7`,
    [JSON.stringify(unread)],
  );
  await sql.unsafe(`update to_read set undecided = ${unread.length} from generate_series(${first}::bigint, ${last - 1}) n
    where n % 10 = 7 and document_id = ${id('document', 'n')}`);
  await sql.unsafe(`
    insert into assignments (id, project_id, subject, subject_id, assignee, created_by, created_at)
    select ${id('other', 'q + 400000000')}, '${projectId}', 'question', ${id('question', 'q')}, '${reviewer}', '${other}', now()
    from generate_series(${first}::bigint, ${last - 1}) q where q % 100 = 1`);
  await sql.unsafe(`
    insert into annotations (id, project_id, target, question_id, body, created_by, created_at)
    select ${id('other', 'q + 500000000')}, '${projectId}', 'question', ${id('question', 'q')}, '@[Reviewer 1] whose number is this?', '${other}', now()
    from generate_series(${first}::bigint, ${last - 1}) q where q % 1000 = 2`);
  await sql.unsafe(`
    insert into mentions (project_id, annotation_id, user_id) select project_id, id, '${reviewer}' from annotations
    where project_id = '${projectId}' and question_id is not null on conflict do nothing`);
}
