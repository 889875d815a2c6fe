import type { SourceKind } from '@/lib/claim/source';
import { parseId, type SourceId } from '@/lib/id';
import type { ProposedLink } from '@/lib/proposal/chain';
import { foldPhrase } from '@/lib/text/fold';

/** A link while it is being written: what was picked and what was typed, kept when the kind changes. */
export interface Draft {
  readonly key: number;
  readonly kind: ProposedLink['kind'];
  readonly sourceId: string;
  readonly description: string;
  /** Of a source that is to be added with the claim. */
  readonly name: string;
  readonly sourceKind: SourceKind;
}

/** A link nobody has written yet. */
export const BLANK: Omit<Draft, 'key' | 'kind'> = { sourceId: '', description: '', name: '', sourceKind: 'outlet' };

function draftOf(link: ProposedLink, key: number): Draft {
  const empty = { ...BLANK, key, kind: link.kind };
  switch (link.kind) {
    case 'source':
      return { ...empty, sourceId: link.sourceId };
    case 'unnamed':
      return { ...empty, description: link.description };
    case 'new':
      return { ...empty, name: link.name, sourceKind: link.sourceKind };
    case 'not_recorded':
      return empty;
  }
}

/** The chain as the editor starts: what a page without JavaScript sent back, else where it begins. */
export function draftsOf(typed: string | undefined, initial: readonly ProposedLink[]): Draft[] {
  const links: unknown = typed ? JSON.parse(typed) : null;
  const sent = Array.isArray(links) ? links.filter(isLink) : [];
  return (sent.length > 0 ? sent : initial).map(draftOf);
}

function isLink(value: unknown): value is ProposedLink {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** What the form sends. A link for which no source was picked yet is none. */
export function linksOf(drafts: readonly Draft[]): ProposedLink[] {
  return drafts.map(linkOf).filter((link) => link !== null);
}

function linkOf({ kind, sourceId, description, name, sourceKind }: Draft): ProposedLink | null {
  switch (kind) {
    case 'source': {
      const id = parseId<SourceId>(sourceId);
      return id && { kind, sourceId: id };
    }
    case 'unnamed':
      return { kind, description };
    case 'new':
      return { kind, name, sourceKind };
    case 'not_recorded':
      return { kind };
  }
}

/** Adds a link at the far end; before the end that nobody recorded, which stays the end. */
export function added(drafts: readonly Draft[], draft: Omit<Draft, 'key'>): readonly Draft[] {
  const made = { ...draft, key: Math.max(0, ...drafts.map(({ key }) => key)) + 1 };
  const end = drafts.findIndex(({ kind }) => kind === 'not_recorded');
  return end < 0 ? [...drafts, made] : drafts.toSpliced(end, 0, made);
}

/** Whether a link can go one place on: nothing goes beyond "not recorded", and that goes nowhere. */
export function mayMove(drafts: readonly Draft[], index: number, by: 1 | -1): boolean {
  const [draft, other] = [drafts[index], drafts[index + by]];
  return draft !== undefined && other !== undefined && draft.kind !== 'not_recorded' && other.kind !== 'not_recorded';
}

/** The link and the one it changes places with; as they were where it may not. */
export function moved(drafts: readonly Draft[], index: number, by: 1 | -1): readonly Draft[] {
  const [draft, other] = [drafts[index], drafts[index + by]];
  if (!draft || !other || !mayMove(drafts, index, by)) return drafts;
  return drafts.map((one) => (one === draft ? other : one === other ? draft : one));
}

export function removed(drafts: readonly Draft[], index: number): readonly Draft[] {
  return drafts.filter((_, i) => i !== index);
}

/** The sources whose name in either language holds what was typed, however it is spelt; all of them for nothing. */
export function named<S extends { readonly names: string }>(sources: readonly S[], typed: string): readonly S[] {
  const wanted = foldPhrase(typed);
  return wanted ? sources.filter(({ names }) => foldPhrase(names).includes(wanted)) : sources;
}
