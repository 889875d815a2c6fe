import { z } from 'zod';
import type { Context } from '@/db/context';
import { DissentInput, signDissent } from '@/db/dissent/sign';
import { citationOf } from '@/db/export/citationOf';
import { wikidataRecords } from '@/db/export/wikidata';
import { isPlace, type Page } from '@/db/page';
import { listProjects } from '@/db/project/read';
import { listPublished, readPublication } from '@/db/publication/read';
import { approveReconciliation, returnReconciliation } from '@/db/reconciliation/decide';
import { listRecords, type RecordRow } from '@/db/reconciliation/list';
import { readRecord } from '@/db/reconciliation/read';
import { cite } from '@/lib/export/citation/citation';
import { recordJson } from '@/lib/export/recordJson';
import type { ProjectId, ReconciliationId } from '@/lib/id';
import type { Language } from '@/lib/message/define';
import { RECORD_FILTERS } from '@/lib/reconcile/recordFilter';
import { RULES } from '@/lib/reconcile/rule';
import { fail, ok, type Result } from '@/lib/result';
import { Made, made, operation } from './operation';
import { type Asked, asSlice, PageQuery, pageOf, readPlaceIn, type Slice } from './page';
import { id, moment, WholeRecord } from './shapes';

const text = z.string();
const number = z.number().nullable();

const Row = z
  .object({
    ...{ id, questionId: id, incidentId: id, number: z.number().int(), rule: z.enum(RULES), status: text, stale: z.boolean() },
    ...{ settled: z.boolean(), low: number, best: number, high: number, value: text.nullable() },
    ...{ inputHash: text, author: text, submittedAt: moment },
    decision: z.object({ kind: z.enum(['approved', 'returned']), by: text, byId: id, note: text, at: moment }).nullable(),
    dissents: z.number().int(),
    public: z.boolean().meta({ description: 'Anyone may read it.' }),
  })
  .meta({ id: 'RecordRow', description: 'One submission and what became of it.' });

interface ListedRecord extends RecordRow {
  readonly public: boolean;
}

function rowJson({ question, incident, author, dissents, ...row }: ListedRecord): z.output<typeof Row> {
  const { id: recordId, number: of, rule, status, stale, settled, low, best, high, value, inputHash, submittedAt, decision } = row;
  return {
    ...{ id: recordId, questionId: question.id, incidentId: incident.id, number: of, rule, status, stale },
    ...{
      settled,
      low,
      best,
      high,
      value,
      inputHash,
      author: author.name,
      submittedAt,
      decision,
      dissents: dissents.length,
      public: row.public,
    },
  };
}

const DecisionInput = z.object({ decision: z.enum(['approved', 'returned']), note: z.string().max(10_000).default('') });

/** A page of records, each with whether anyone may read it. */
async function page(
  context: Context,
  projectId: ProjectId,
  list: (context: Context, projectId: ProjectId, place: { after?: string; limit: number }) => Promise<Result<Page<RecordRow>>>,
  { limit, cursor }: Asked,
): Promise<Result<Slice<ListedRecord>>> {
  const place = readPlaceIn(cursor, isPlace);
  if (!place.ok) return place;
  const found = await list(context, projectId, { after: place.value ?? undefined, limit });
  if (!found.ok) return found;
  const { rows, next } = found.value;
  const open = await listPublished(
    context,
    projectId,
    rows.map((row) => row.id),
  );
  return open.ok ? ok(asSlice({ items: rows.map((row) => ({ ...row, public: open.value.has(row.id) })), next })) : open;
}

const Change = z.looseObject({ kind: text });
const Changes = z
  .object({
    moved: z
      .object({ changes: z.array(Change).readonly(), putBack: z.boolean() })
      .nullable()
      .meta({ description: 'How what it rested on moved since; null while it is not stale.' }),
    since: z
      .object({ record: id, changes: z.array(Change).readonly() })
      .nullable()
      .meta({ description: 'In what it differs from the last one approved before it; null when none was.' }),
  })
  .meta({ id: 'RecordChanges', description: 'Each change names what kind it is of, and what was and is, as data.' });

const cited = z
  .object({ sentence: text, plain: text, html: text, wikitext: text })
  .meta({ description: 'The sentence alone, and with its footnotes as text, as HTML and as wikitext.' });
const Citation = z.object({ en: cited, ar: cited }).meta({ id: 'Citation', description: 'A record as an article cites it.' });

/** What was submitted, and what became of it. */
export const RECORDS = [
  operation({
    id: 'listRecords',
    method: 'GET',
    path: '/projects/{project}/records',
    summary: 'Every reconciliation of the project, newest first.',
    asks: 'project.read',
    query: PageQuery.extend({ status: z.enum(RECORD_FILTERS).optional().meta({ description: '`stale` cuts across the others.' }) }),
    paged: true,
    output: pageOf(Row),
    run: ({ context, projectId, query: { status: filter, ...query } }) =>
      page(context, projectId, (who, project, place) => listRecords(who, project, { ...place, filter }), query),
    answer: ({ items, next }) => ({ items: items.map(rowJson), next }),
  }),
  operation({
    id: 'readRecord',
    method: 'GET',
    path: '/projects/{project}/records/{record}',
    summary: 'A record with its whole provenance.',
    asks: 'project.read',
    output: WholeRecord,
    run: ({ context, projectId, params }) => readRecord(context, projectId, params.record as ReconciliationId),
    answer: (record) => recordJson(record),
  }),
  operation({
    id: 'readRecordChanges',
    method: 'GET',
    path: '/projects/{project}/records/{record}/changes',
    summary: 'What moved beneath a record, and what is new in it since the last one approved.',
    asks: 'project.read',
    output: Changes,
    run: ({ context, projectId, params }) => readRecord(context, projectId, params.record as ReconciliationId),
    answer: ({ movement, since }) => ({
      moved: movement,
      since: since && { record: since.earlier.id, changes: since.changes },
    }),
  }),
  operation({
    id: 'citeRecord',
    method: 'GET',
    path: '/projects/{project}/records/{record}/citation',
    summary: 'A record as a sentence with footnotes, in English and in Arabic, ready to paste.',
    asks: 'project.read',
    output: Citation,
    run: async ({ context, projectId, params, origin }) => {
      const [data, publication, projects] = await Promise.all([
        readRecord(context, projectId, params.record as ReconciliationId),
        readPublication(context, projectId, params.record as ReconciliationId),
        listProjects(context),
      ]);
      if (!data.ok) return data;
      const slug = projects.ok ? projects.value.find((project) => project.id === projectId)?.slug : null;
      const path = publication.ok && publication.value?.open ? `/r/${data.value.record.id}` : `/p/${slug}/records/${data.value.record.id}`;
      return ok(citationOf(data.value, `${origin()}${path}`));
    },
    answer: (input) => {
      const inLanguage = (language: Language) => {
        const { sentence, plain, html, wikitext } = cite(input, { language, digits: 'latn' });
        return { sentence, plain, html, wikitext };
      };
      return { en: inLanguage('en'), ar: inLanguage('ar') };
    },
  }),
  operation({
    id: 'listWikidataRecords',
    method: 'GET',
    path: '/projects/{project}/tables/wikidata/records',
    summary: 'The records that can go to Wikidata: approved, current, closed ranges of the dead or the injured.',
    asks: 'project.read',
    query: PageQuery,
    paged: true,
    output: pageOf(Row),
    run: ({ context, projectId, query }) => page(context, projectId, wikidataRecords, query),
    answer: ({ items, next }) => ({ items: items.map(rowJson), next }),
  }),
  operation({
    id: 'decideReconciliation',
    method: 'POST',
    path: '/projects/{project}/records/{record}/decision',
    summary: "A second person's word on a submitted reconciliation. Returning takes a note.",
    asks: 'reconciliation.approve',
    body: DecisionInput,
    run: async ({ context, projectId, params, body }) => {
      const { decision, note = '' } = body ?? {};
      const input = { reconciliationId: params.record, note: String(note) };
      if (decision === 'approved') return approveReconciliation(context, projectId, input);
      return decision === 'returned' ? returnReconciliation(context, projectId, input) : fail('invalid', 'decision');
    },
  }),
  operation({
    id: 'signDissent',
    method: 'POST',
    path: '/projects/{project}/records/{record}/dissents',
    summary: 'Sign a minority value with its reason. Every export carries it.',
    asks: 'dissent.sign',
    body: DissentInput.omit({ reconciliationId: true }),
    output: Made,
    status: 201,
    run: ({ context, projectId, params, body }) => signDissent(context, projectId, { ...body, reconciliationId: params.record }),
    answer: made,
  }),
];
