import type { Chain, Link } from '@/lib/claim/claim';
import { parseId, type SourceId } from '@/lib/id';

/** A link while it is being written: what was picked and what was typed, kept when the kind changes. */
export interface Draft {
  readonly key: number;
  readonly kind: Link['kind'];
  readonly sourceId: string;
  readonly description: string;
}

function draftOf(link: Link, key: number): Draft {
  const empty = { key, kind: link.kind, sourceId: '', description: '' };
  switch (link.kind) {
    case 'source':
      return { ...empty, sourceId: link.sourceId };
    case 'unnamed':
      return { ...empty, description: link.description };
    case 'not_recorded':
      return empty;
  }
}

/** The chain as the editor starts: what a page without JavaScript sent back, else where it begins. */
export function draftsOf(typed: string | undefined, initial: Chain): Draft[] {
  const links: unknown = typed ? JSON.parse(typed) : null;
  const sent = Array.isArray(links) ? links.filter(isLink) : [];
  return (sent.length > 0 ? sent : initial).map(draftOf);
}

function isLink(value: unknown): value is Link {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** What the form sends. A link for which no source was picked yet is none. */
export function linksOf(drafts: readonly Draft[]): Link[] {
  return drafts.map(linkOf).filter((link) => link !== null);
}

function linkOf({ kind, sourceId, description }: Draft): Link | null {
  switch (kind) {
    case 'source': {
      const id = parseId<SourceId>(sourceId);
      return id && { kind, sourceId: id };
    }
    case 'unnamed':
      return { kind, description };
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
