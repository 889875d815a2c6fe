import { foldPhrase } from '../text/fold';

/** One link of a chain as a cell writes it. */
export type WrittenLink =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'unnamed'; readonly description: string }
  | { readonly kind: 'not_recorded' };

const BETWEEN = /\s*(?:←|→|<-|->|<|>|\||;|؛|\n|\bciting\b|\brelayed from\b|\bquoting\b|(?<=\s)نقلا?ً? عن(?=\s))\s*/u;
const NOT_RECORDED = new Set(['not recorded', 'not_recorded', 'unrecorded', 'غير مذكور', 'غير مذكوره', '?', 'unknown'].map(foldPhrase));
/** An unnamed person's words stand in brackets or quotation marks. */
const DESCRIBED = /^(?:\[(.+)\]|\((.+)\)|«(.+)»|“(.+)”|"(.+)")$/su;

function linkOf(text: string, kind: string | undefined): WrittenLink {
  if (kind === 'not_recorded' || (!kind && NOT_RECORDED.has(foldPhrase(text)))) return { kind: 'not_recorded' };
  const described = DESCRIBED.exec(text)?.slice(1).find(Boolean);
  if (kind === 'unnamed' || (!kind && described)) return { kind: 'unnamed', description: described ?? text };
  return { kind: 'named', name: text };
}

/**
 * A chain as a cell writes it, nearest first, its links set apart by arrows, semicolons, bars or "citing" / «نقلاً عن». Whoever is
 * known only by a description stands in brackets or quotation marks. `ids` are the kinds of the links as our own tables give them
 * ("source:… unnamed not_recorded"): then no mark is needed.
 */
export function writtenChain(text: string, ids = ''): WrittenLink[] {
  const parts = ` ${text} `
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter(Boolean);
  const kinds = ids.trim() ? ids.trim().split(/\s+/) : [];
  return parts.map((part, index) => linkOf(part, kinds.length === parts.length ? kinds[index]?.replace(/:.*/, '') : undefined));
}
