import type { BundleHead } from '../bundle/format';
import type { RecordFile } from '../bundle/lines';

function said({ low, best, high, text }: RecordFile['value']): string {
  if (text !== null) return text;
  const ends = [low, best, high].map((one) => (one === null ? '·' : String(one)));
  return ends.every((end) => end === '·') ? '·' : ends.join(' ≤ ');
}

/** What a record of a bundle said, as a note in both languages: whose it is, the value and its rule, what was decided; no approval of ours. */
export function recordNote(record: RecordFile, { project, takenAt }: Pick<BundleHead, 'project' | 'takenAt'>): string {
  const { id, rule, decision, inputHash } = record;
  const value = said(record.value);
  const day = takenAt.slice(0, 10);
  const decided = decision ? `${decision.kind}, ${decision.at.slice(0, 10)}` : 'submitted';
  const decidedAr = decision ? `${decision.kind === 'approved' ? 'معتمدة' : 'معادة'}، ${decision.at.slice(0, 10)}` : 'مرسلة';
  return [
    `From the bundle of “${project.titleEn}”, ${day}: reconciled there as ${value} (${rule}; ${decided}). This approves nothing here.`,
    `من حزمة «${project.titleAr}»، ${day}: التسوية هناك ${value} (${rule}؛ ${decidedAr}). وليس هذا اعتماداً هنا.`,
    `${id} · ${inputHash}`,
  ].join('\n');
}
