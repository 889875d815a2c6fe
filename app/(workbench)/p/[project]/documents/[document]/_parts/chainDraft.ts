import type { SourceKind } from '@/lib/claim/source';
import { parseId, type SourceId } from '@/lib/id';
import type { ProposedLink } from '@/lib/proposal/chain';

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

export function moved(drafts: readonly Draft[], index: number, by: 1 | -1): readonly Draft[] {
  const [draft, other] = [drafts[index], drafts[index + by]];
  if (!draft || !other) return drafts;
  return drafts.map((one) => (one === draft ? other : one === other ? draft : one));
}

export function removed(drafts: readonly Draft[], index: number): readonly Draft[] {
  return drafts.filter((_, i) => i !== index);
}
