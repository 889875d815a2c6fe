import type { ReaderData } from '@/db/document/read';
import { AGREES } from './finding';
import { GROUP_OF, type Mark } from './looks';
import { sorted } from './proposals';
import { type View, viewHref } from './view';

/** All that is marked on the capture, in the order of the text, and which of it is in hand. */
export function marksOf(data: ReaderData, view: View, path: string): { marks: Mark[]; selected?: string } {
  const { capture } = view;
  const notes = data.noted.map(
    ({ id, start, end }): Mark => ({ id, start, end, look: 'note', href: viewHref(path, { capture, quote: id }) }),
  );
  const claims = inOrder(data).map(
    (claim): Mark => ({
      id: claim.id,
      start: claim.quote.start,
      end: claim.quote.end,
      look: claim.status === 'rejected' ? 'rejected' : GROUP_OF[claim.measure],
      href: viewHref(path, { capture, claim: claim.id }),
    }),
  );
  const { offered, findings } = sorted(data);
  const proposed = offered.map(
    ({ id, start, end, suggestion }): Mark => ({
      id,
      start,
      end,
      look: suggestion?.measure ? GROUP_OF[suggestion.measure] : 'words',
      href: viewHref(path, { capture, proposal: id }),
      proposed: true,
    }),
  );
  const found = findings
    .filter(({ id, finding, outcome }) => view.proposal === id || (!outcome && !AGREES[finding.kind]))
    .flatMap(({ id, start, end, finding: { detail } }) => {
      const mark: Mark = { id, start, end, look: 'finding', href: viewHref(path, { capture, proposal: id }) };
      const { secondStart, secondEnd } = detail;
      return typeof secondStart === 'number' && typeof secondEnd === 'number'
        ? [mark, { ...mark, start: secondStart, end: secondEnd }]
        : [mark];
    });
  const { act, start, end } = view;
  const writing = (act === 'record' || act === 'note') && start !== undefined && end !== undefined && start < end;
  const picked: Mark[] = writing ? [{ id: 'picked', start, end, look: 'picked', href: '' }] : [];
  // The last of those that overlap gives its look: what stands goes before what was rejected or only noted.
  const [rejected, standing] = [claims.filter(({ look }) => look === 'rejected'), claims.filter(({ look }) => look !== 'rejected')];
  return {
    marks: [...notes, ...rejected, ...found, ...proposed, ...standing, ...picked],
    selected: writing ? 'picked' : (view.claim ?? view.proposal ?? view.quote),
  };
}

/** The claims as their quotes follow each other in the text. */
export function inOrder({ claims }: ReaderData): ReaderData['claims'] {
  return [...claims].sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end || a.id.localeCompare(b.id));
}
