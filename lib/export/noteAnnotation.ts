import type { Person } from '../bundle/lines';
import { urn } from './iri';
import { creatorOf, passageTarget, type QuotedPassage } from './webAnnotation';

/** What a note is about, by the ids of the bundle's files. */
export type NoteTarget =
  | { readonly kind: 'quote'; readonly passage: QuotedPassage }
  | { readonly kind: 'claim' | 'question' | 'reconciliation' | 'thread'; readonly id: string }
  | { readonly kind: 'pair'; readonly ids: readonly [string, string] };

export interface NoteLine {
  readonly id: string;
  readonly by: Person;
  readonly at: string;
  readonly target: NoteTarget;
  readonly body: string;
}

const MENTION = /@\[[^\]\n]*\]/g;

/** Words of a note without those it calls by name. */
const unnamed = (body: string): string => body.replace(MENTION, '@[…]');

function targetOf(target: NoteTarget) {
  switch (target.kind) {
    case 'quote':
      return passageTarget(target.passage);
    case 'pair':
      return target.ids.map(urn);
    default:
      return urn(target.id);
  }
}

/**
 * A reviewer's note as a Web Annotation: its motivation (Web Annotation Data Model §3.3.5) is commenting, or replying where its target is
 * the first note of its thread. A note on a pair has two targets. `names` false: also whom it calls is left out.
 */
export function noteAnnotation({ id, by, at, target, body }: NoteLine, { names }: { readonly names: boolean }) {
  return {
    id: urn(id),
    type: 'Annotation',
    motivation: target.kind === 'thread' ? 'replying' : 'commenting',
    created: at,
    creator: creatorOf(by),
    body: { type: 'TextualBody', format: 'text/plain', value: names ? body : unnamed(body) },
    target: targetOf(target),
  };
}

/** A thread resolved or opened again: a quality somebody gave it, which the vocabulary calls moderating, as a tag (§3.3.5). */
export function threadAnnotation({
  id,
  by,
  at,
  threadId,
  resolved,
}: Omit<NoteLine, 'target' | 'body'> & { readonly threadId: string; readonly resolved: boolean }) {
  return {
    id: urn(id),
    type: 'Annotation',
    motivation: 'moderating',
    created: at,
    creator: creatorOf(by),
    body: { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: resolved ? 'resolved' : 'reopened' },
    target: urn(threadId),
  };
}

type Arrived = Readonly<Record<string, unknown>>;
const isThing = (value: unknown): value is Arrived => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What came with another bundle, without the names of who made it and whom it calls. */
export function withoutNames(item: Arrived): Arrived {
  const plain = (one: unknown) => (isThing(one) && one.type === 'Person' ? { id: one.id, type: one.type } : one);
  const { creator, body } = item;
  const said = isThing(body) && typeof body.value === 'string' ? { ...body, value: unnamed(body.value) } : body;
  return { ...item, creator: Array.isArray(creator) ? creator.map(plain) : plain(creator), body: said };
}
