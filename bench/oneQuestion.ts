/** One question with 50, 500 and 5,000 accepted claims, no two of them alike: what an act on it takes, and a look at its bench. */
import { readdir, readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import type postgres from 'postgres';
import type { Context } from '../db/context';
import { captureDocument } from '../db/document/capture';
import { openIncident } from '../db/incident/open';
import { addMember } from '../db/member/change';
import { createProject } from '../db/project/create';
import { askQuestion } from '../db/question/ask';
import { giveRuling } from '../db/ruling/give';
import { addSource } from '../db/source/add';
import type { ClaimId, IncidentId, ProjectId, QuestionId } from '../lib/id';
import { must } from './must';
import { median, printTable } from './table';

const COUNTS = [50, 500, 5_000];
const OUTLETS = 40;
const WORDS = 'The outlet says that 62 soldiers were killed there.';
const EXACT = '62 soldiers';

interface On {
  readonly url: string;
  readonly folder: string;
  readonly sql: postgres.Sql;
  readonly lead: Context;
  readonly reviewer: { readonly context: Context; readonly email: string; readonly cookie: string };
}

interface Asked {
  readonly slug: string;
  readonly projectId: ProjectId;
  readonly incidentId: IncidentId;
  readonly questionId: QuestionId;
}

/** A project with one question; its claims are written in bulk, and the first act on it works its summary out. */
async function asked({ sql, lead, reviewer }: On, count: number): Promise<Asked> {
  const slug = `one-${count}`;
  const { context } = reviewer;
  const projectId = must(await createProject(lead, { slug, titleEn: `One of ${count}`, titleAr: `سؤال ${count}` }));
  must(await addMember(lead, projectId, { email: reviewer.email, role: 'reviewer' }));
  const incidentId = must(await openIncident(context, projectId, { titleEn: 'Strike', date: '2016-09-17' }));
  const questionId = must(await askQuestion(context, projectId, { incidentId, measure: 'killed', populationEn: 'soldiers' }));
  const outlets: { source: string; capture: string }[] = [];
  for (let n = 0; n < OUTLETS; n++) {
    const source = must(await addSource(context, projectId, { kind: 'outlet', nameEn: `Outlet ${n}`, nameAr: `موقع ${n}` }));
    const document = { source, title: `Report ${n}`, language: 'en', text: `${WORDS} ${n}`, tool: 'bench' };
    outlets.push({ source, capture: must(await captureDocument(context, projectId, document)).captureId });
  }
  const prefix = (kind: number) =>
    `('019b${kind}${String(COUNTS.indexOf(count)).padStart(3, '0')}-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;
  const at = `timestamptz '2026-03-01' + n * interval '1 second'`;
  const start = WORDS.indexOf(EXACT);
  const rows = `(select n, o.source, o.capture from generate_series(0, ${count - 1}) n join jsonb_to_recordset($1::text::jsonb) o(i int, source uuid, capture uuid)
    on o.i = n % ${OUTLETS}) r`;
  const given = [JSON.stringify(outlets.map((outlet, i) => ({ i, ...outlet })))];
  const by = context.actor.userId;
  for (const text of [
    `insert into figures (id, project_id, operator, low, high) select ${prefix(1)}, '${projectId}', 'between', n, n + n % 7 from ${rows}`,
    `insert into claims (id, project_id, current_version, created_at) select ${prefix(2)}, '${projectId}', 1, ${at} from ${rows}`,
    `insert into quotes (id, project_id, capture_id, start, "end", exact, prefix, suffix, created_by, created_at)
      select ${prefix(3)}, '${projectId}', capture, ${start}, ${start + EXACT.length}, '${EXACT}', 'that ', ' were', '${by}', ${at} from ${rows}`,
    `insert into claim_versions (id, project_id, claim_id, version, question_id, quote_id, figure_id, words, credibility, as_of, status, created_by, created_at)
      select ${prefix(4)}, '${projectId}', ${prefix(2)}, 1, '${questionId}', ${prefix(3)}, ${prefix(1)}, '62', 3,
        to_char(date '2016-09-17' + n % 30, 'YYYY-MM-DD'), 'accepted', '${by}', ${at} from ${rows}`,
    `insert into links (id, project_id, claim_version_id, position, kind, source_id) select ${prefix(5)}, '${projectId}', ${prefix(4)}, 0, 'source', source from ${rows}`,
    `insert into links (id, project_id, claim_version_id, position, kind, description)
      select ${prefix(6)}, '${projectId}', ${prefix(4)}, 1, 'unnamed', 'witness ' || n % 200 from ${rows} where n % 3 = 0`,
  ]) {
    await sql.unsafe(text, given);
  }
  await sql.unsafe('analyze');
  return { slug, projectId, incidentId, questionId };
}

/** Resident memory of the house's processes, the database's left out, in MB. */
async function resident(folder: string): Promise<number> {
  let total = 0;
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    try {
      const [environ, status] = await Promise.all([readFile(`/proc/${pid}/environ`, 'utf8'), readFile(`/proc/${pid}/status`, 'utf8')]);
      if (!environ.includes(`ISNAD_DATA=${folder}`) || /^Name:\s*postgres/m.test(status)) continue;
      total += Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
    } catch (error) {
      // A process may end while it is looked at.
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
  return total;
}

async function timed(times: number, work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i <= times; i++) {
    const start = performance.now();
    await work();
    if (i > 0) taken.push(performance.now() - start);
  }
  return median(taken);
}

/** A ruling on a pair: it judges the question anew, and nothing else. */
async function acted({ sql, reviewer: { context } }: On, { projectId }: Asked): Promise<number> {
  const claims = await sql<{ id: ClaimId }[]>`select id from claims where project_id = ${projectId} order by id limit 20`;
  let next = 0;
  return timed(5, async () => {
    const [a, b] = [claims[next], claims[next + 1]].map((claim) => ({ claimId: claim?.id ?? '', version: 1 }));
    next += 2;
    if (a && b) must(await giveRuling(context, projectId, { a, b, verdict: 'narrower_scope', reason: 'two strikes' }));
  });
}

/** The bench with nothing, its pairs, its relays and its composer open. */
const VIEWS = { 'the bench': '', 'its pairs': '?row=', 'its relays': '?relays=', 'its composer': '?compose=' } as const;

/** Prints each in milliseconds, and per claim as a multiple of what it takes with the fewest. */
export async function oneQuestion(on: On): Promise<void> {
  const rows = new Map<string, number[]>();
  const note = (name: string, value: number) => rows.set(name, [...(rows.get(name) ?? []), value]);
  const memory: string[] = [];
  for (const count of COUNTS) {
    const question = await asked(on, count);
    note('an act', await acted(on, question));
    const idle = await resident(on.folder);
    let most = idle;
    const watch = setInterval(() => void resident(on.folder).then((now) => (most = Math.max(most, now))), 100);
    for (const [name, search] of Object.entries(VIEWS)) {
      const address = `${on.url}/p/${question.slug}/incidents/${question.incidentId}${search}${search ? question.questionId : ''}`;
      const look = async () => {
        const answer = await fetch(address, { headers: { cookie: on.reviewer.cookie } });
        await answer.text();
        if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
      };
      note(name, await timed(5, look));
    }
    clearInterval(watch);
    memory.push(`${(most - idle).toFixed(0)} MB`);
  }
  printTable(
    'One question with very many claims, no two alike: milliseconds, and per claim against the fewest',
    ['', ...COUNTS.map((count) => `${count} claims`), ...COUNTS.slice(1).map((count) => `per claim, ${count} : ${COUNTS[0]}`)],
    [
      ...[...rows].map(([name, values]) => [
        name,
        ...values.map((value) => `${value.toFixed(0)} ms`),
        ...values.slice(1).map((value, i) => (value / (COUNTS[i + 1] ?? 1) / ((values[0] ?? 1) / (COUNTS[0] ?? 1))).toFixed(2)),
      ]),
      ['memory above idle', ...memory, ...memory.slice(1).map(() => '')],
    ],
  );
}
