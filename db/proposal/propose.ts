import type { CaptureId, ProjectId } from '../../lib/id';
import { proposalsOf, spanOf } from '../../lib/proposal/stored';
import { isUnread } from '../../lib/proposal/unread';
import { read } from '../../lib/reading/read';
import { type Act, newId } from '../context';
import { proposals } from '../schema';

interface Captured {
  readonly captureId: CaptureId;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** EDTF or null: relative dates are read against it. */
  readonly publishedOn: string | null;
}

const PER_INSERT = 500;

/** Reads a capture and keeps what it proposes, inside the act that captured it. Nothing becomes a claim by this. */
export async function propose(
  { tx, at, log }: Act,
  projectId: ProjectId,
  { captureId, text, language, publishedOn }: Captured,
): Promise<void> {
  if (isUnread(text)) return;
  const known = language.startsWith('ar') ? { language: 'ar' as const } : language.startsWith('en') ? { language: 'en' as const } : {};
  const day = publishedOn && /^\d{4}-\d{2}-\d{2}$/.test(publishedOn) ? { date: publishedOn } : {};
  const found = proposalsOf(text, read(text, { ...known, ...day }));
  if (!found.length) return;
  const rows = found.map((reading, index) => {
    const { start, end } = spanOf(reading);
    return { id: newId(), projectId, captureId, number: index + 1, kind: reading.kind, start, end, reading, createdAt: at };
  });
  for (let first = 0; first < rows.length; first += PER_INSERT) await tx.insert(proposals).values(rows.slice(first, first + PER_INSERT));
  const claims = found.filter(({ kind }) => kind === 'claim').length;
  await log('capture', captureId, { claims, findings: found.length - claims }, 'claim.propose');
}
