import type { CitationInput } from '../../lib/export/citation/citation';
import type { CitedText } from '../../lib/export/citation/note';
import type { RecordData } from '../reconciliation/read';

/** The texts of the claims taken in, each once, with what those claims say there. */
function textsOf({ claims, captures, sources }: RecordData): CitedText[] {
  return captures.flatMap(({ id, capturedAt, sha256, document }) => {
    const here = claims.filter((claim) => claim.included && claim.document.captureId === id);
    const outlet = sources.find((source) => source.id === document.sourceId);
    if (!here.length) return [];
    const { title, author, address, language, publishedOn } = document;
    const names = { en: outlet?.nameEn ?? '', ar: outlet?.nameAr ?? '' };
    return [
      { title, author, address, language, publishedOn, capturedAt, sha256, outlet: names, answers: here.map(({ answer }) => answer) },
    ];
  });
}

/** What a citation of this record says; `address` is where it can be read. */
export function citationOf(data: RecordData, address: string): CitationInput {
  const { record, question, incident } = data;
  const { settled, low, best, high, value, rule, stale, decision, inputHash } = record;
  return {
    ...{ question, incident, rule, stale, inputHash, address },
    value: { settled, low, best, high, value },
    approvedAt: decision?.kind === 'approved' ? decision.at : null,
    dissents: record.dissents.map((dissent) => ({ ...dissent, settled: true })),
    texts: textsOf(data),
  };
}
