import { and, eq } from 'drizzle-orm';
import { captureFile, FILE } from '../../../lib/bundle/format';
import { CaptureLine } from '../../../lib/bundle/lines';
import type { CaptureId, DocumentId, SourceId } from '../../../lib/id';
import type { FoundCapture } from '../../../lib/import/claimDraft';
import type { GroundSource } from '../../../lib/import/ground';
import type { Act } from '../../context';
import { findCopies } from '../../copy/find';
import { describeText } from '../../document/text';
import { captures, documents } from '../../schema';
import type { OpenBundle } from '../file/bundle';
import type { Taking } from './taking';

/** By which it is known later that a capture's text came out of a bundle. */
const BUNDLE_TOOL = 'bundle';

/** A capture of the bundle, and the capture it is here; null when its text was left out and the project has it not. */
export interface TakenCapture {
  readonly line: CaptureLine;
  readonly held: FoundCapture | null;
}

/** The capture of the project whose text has this hash. */
async function here({ db, projectId }: Taking, sha256: string): Promise<Omit<FoundCapture, 'proved'> | null> {
  const [row] = await db
    .select({ documentId: captures.documentId, captureId: captures.id })
    .from(captures)
    .where(and(eq(captures.projectId, projectId), eq(captures.sha256, sha256)));
  return row ? { documentId: row.documentId as DocumentId, captureId: row.captureId as CaptureId } : null;
}

interface Place {
  readonly documentId: DocumentId;
  readonly captureId: CaptureId;
  readonly sourceId: SourceId;
  /** 1 for a document's first capture, with which the document is made. */
  readonly number: number;
}

/** Stores a text of the bundle. Who took it there, when and with what, goes to the ledger. */
async function store(action: Act, { projectId }: Taking, line: CaptureLine, text: string, place: Place): Promise<void> {
  const { tx, at, by, log } = action;
  const described = describeText(text);
  if (!described.ok) throw new Error(`a text of a bundle cannot be stored: ${described.problems[0].code}`);
  const { documentId, captureId, sourceId, number } = place;
  const { sourceId: _, ...document } = line.document;
  if (number === 1) await tx.insert(documents).values({ id: documentId, projectId, sourceId, ...document, createdBy: by, createdAt: at });
  await tx
    .insert(captures)
    .values({ id: captureId, projectId, documentId, number, ...described.value, tool: BUNDLE_TOOL, collectedBy: by, capturedAt: at });
  const { sha256, characters } = described.value;
  const there = { captureId: line.id, capturedAt: line.capturedAt, tool: line.tool, by: line.by.id };
  await log('document', documentId, { captureId, sha256, characters, tool: BUNDLE_TOOL, there }, 'document.capture');
  await findCopies(tx, projectId, { documentId, captureId, text });
}

/** The captures of a bundle here, by the hash of their text, or stored, each document's in the order in which they were taken. */
export async function takeCaptures(taking: Taking, { reader, zip }: OpenBundle, sources: ReadonlyMap<string, GroundSource>) {
  const lines: CaptureLine[] = [];
  for await (const { value } of reader.values(FILE.captures, CaptureLine)) lines.push(value);
  lines.sort((a, b) => a.number - b.number);
  const { db, ids, action } = taking;
  const ownCaptures = await ids.of(
    db,
    captures,
    lines.map(({ id }) => id),
  );
  const ownDocuments = await ids.of(
    db,
    documents,
    lines.map(({ documentId }) => documentId),
  );
  const texts = new Set(zip.names);
  const found = new Map<string, TakenCapture>();
  const taken = new Map<string, number>();
  for (const line of lines) {
    const file = captureFile(line.id);
    const proved = texts.has(file);
    const known = await here(taking, line.sha256);
    const source = sources.get(line.document.sourceId);
    if (known || !source || !proved) {
      found.set(line.id, { line, held: known && { ...known, proved } });
      continue;
    }
    const number = (taken.get(line.documentId) ?? 0) + 1;
    const place = {
      documentId: (ownDocuments.get(line.documentId) ?? line.documentId) as DocumentId,
      captureId: (ownCaptures.get(line.id) ?? line.id) as CaptureId,
      ...{ sourceId: source.id, number },
    };
    if (action) await store(action, taking, line, (await reader.text(file)) ?? '', place);
    taken.set(line.documentId, number);
    found.set(line.id, { line, held: { documentId: place.documentId, captureId: place.captureId, proved } });
  }
  return { found, made: taken.size };
}
