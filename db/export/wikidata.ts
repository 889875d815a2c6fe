import { and } from 'drizzle-orm';
import { MEASURES } from '../../lib/claim/claim';
import { mismatchFile, statementOf } from '../../lib/export/wikidata/mismatch';
import { quickStatement } from '../../lib/export/wikidata/quickStatements';
import { itemId, propertyOf, quantityOf, type Reference } from '../../lib/export/wikidata/statement';
import { type ProjectId, parseId, type ReconciliationId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { type Context, look } from '../context';
import type { ListFilter, Page } from '../page';
import { readPublication } from '../publication/read';
import { type RecordRow, ranged, recordsPage, standsApproved } from '../reconciliation/list';
import { type RecordData, readRecord } from '../reconciliation/read';
import { takenAt } from './table';
import { takeExport } from './take';

export const WIKIDATA_FORMATS = ['quickstatements', 'mismatch'] as const;
export type WikidataFormat = (typeof WIKIDATA_FORMATS)[number];

/** As people type it. `statement` and `value`: the statement that stands on Wikidata, by its id, and what it says; empty when none does. */
export interface WikidataInput {
  readonly record: string;
  readonly item: string;
  readonly format: WikidataFormat;
  readonly statement: string;
  readonly value: string;
  /** Where this house is reached, such as https://isnad.example: a record open to anyone is named by its address. */
  readonly origin: string;
}

type Asked = Pick<RecordRow, 'status' | 'stale' | 'low' | 'best' | 'high' | 'question'>;

/** What of a record Wikidata can hold: an approved, current, closed range of the dead or the injured; null for any other. */
function statedBy({ status, stale, low, best, high, question }: Asked) {
  const property = propertyOf(question.measure);
  const quantity = quantityOf({ low, best, high });
  return status === 'approved' && !stale && property && quantity ? { property, quantity } : null;
}

/** A page of the records of a project that can go to Wikidata, newest first. */
export function wikidataRecords(
  context: Context,
  projectId: ProjectId,
  place: Pick<ListFilter, 'after' | 'limit'> = {},
): Promise<Result<Page<RecordRow>>> {
  return look(context, 'project.read', projectId, async (db, looker) => {
    const measures = MEASURES.filter((measure) => propertyOf(measure) !== null);
    const page = await recordsPage(db, projectId, looker, and(standsApproved, ranged(projectId, measures)), place);
    return ok({ ...page, rows: page.rows.filter((record) => statedBy(record) !== null) });
  });
}

/** One reference for each text a claim taken in is quoted from, in the order of their capture. */
function referencesOf({ claims, captures }: RecordData): Reference[] {
  const taken = new Set(claims.filter(({ included }) => included).map(({ document }) => document.captureId));
  return captures
    .filter(({ id }) => taken.has(id))
    .map(({ capturedAt, document: { address, title, language } }) => ({ address, title, language, capturedAt }));
}

/** The file, and the position of the ledger it was taken at. Problems: invalid (at `record`, `item` or `statement`), not_found. */
export async function takeWikidata(
  context: Context,
  projectId: ProjectId,
  input: WikidataInput,
): Promise<Result<{ readonly text: string; readonly position: number; readonly item: string }>> {
  const item = itemId(input.item);
  if (!item) return fail('invalid', 'item');
  const id = parseId<ReconciliationId>(input.record);
  if (!id) return fail('not_found');
  const read = await readRecord(context, projectId, id);
  if (!read.ok) return read;
  const stated = statedBy({ ...read.value.record, question: read.value.question });
  if (!stated) return fail('invalid', 'record');
  const guid = input.statement.trim() ? statementOf(item, input.statement) : null;
  if (input.statement.trim() && !guid) return fail('invalid', 'statement');
  const act = { subject: 'reconciliation', subjectId: id, kind: input.format, choices: { item } } as const;
  const publication = await readPublication(context, projectId, id);
  const address = publication.ok && publication.value?.open ? `${input.origin}/r/${id}` : null;
  const taking = await takeExport(context, projectId, act);
  if (!taking.ok) return taking;
  const { position, checkpoint } = takenAt(taking.value);
  const at = `ledger position ${position}${checkpoint ? `, checkpoint ${checkpoint.size} ${checkpoint.root}` : ''}`;
  const text =
    input.format === 'mismatch'
      ? mismatchFile({ item, ...stated, statement: guid === null ? null : { guid, value: input.value.trim() }, address })
      : quickStatement(item, stated.property, stated.quantity, referencesOf(read.value), `Isnad record ${id}, ${at}`);
  return ok({ text, position, item });
}
