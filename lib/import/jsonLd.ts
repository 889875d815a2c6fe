import type { ClaimValues } from './fields';
import { measureNamed } from './named';

/** The rows a document of linked data holds, by our field names: claims that others reviewed, or notes on stretches of a text. */
export interface LinkedRows {
  readonly what: 'claim reviews' | 'annotations';
  readonly rows: readonly ClaimValues[];
}

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const all = (value: unknown): readonly Thing[] => (Array.isArray(value) ? value.filter(isThing) : isThing(value) ? [value] : []);
const words = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
const ofType = (thing: Thing, type: string) => [thing.type, thing['@type']].flat().includes(type);
const first = (value: unknown): Thing => all(value)[0] ?? {};

/** "Incident · Killed · soldiers: more than 60", as our own say a claim; of others' words the whole is the answer. */
function saidOf(text: string): Pick<ClaimValues, 'incident' | 'measure' | 'population' | 'figure'> {
  const colon = text.lastIndexOf(': ');
  const parts = text.slice(0, Math.max(0, colon)).split(' · ');
  const at = parts.findLastIndex((part) => measureNamed(part) !== null);
  if (at === -1 || at < parts.length - 2) return { incident: text, measure: 'text', figure: text };
  const population = parts[at + 1];
  return {
    incident: parts.slice(0, at).join(' · '),
    measure: parts[at] ?? '',
    ...(population ? { population } : {}),
    figure: text.slice(colon + 2),
  };
}

/** A ClaimReview (schema.org): what one publication says. Its rating is somebody's judgement and becomes a note, never ours. */
function reviewed(review: Thing): ClaimValues {
  const item = first(review.itemReviewed);
  const appearance = first(item.appearance ?? item.firstAppearance);
  const rating = first(review.reviewRating);
  const text = words(review.claimReviewed);
  const note = [words(first(review.author).name), words(rating.alternateName), words(rating.ratingExplanation)].filter(Boolean).join(' · ');
  return {
    source: words(first(item.author).name),
    title: words(appearance.name) || words(appearance.headline),
    address: words(appearance.url) || words(item.appearance),
    published: words(appearance.datePublished) || words(item.datePublished),
    language: words(appearance.inLanguage),
    quote: words(item.text) || text,
    ...saidOf(text),
    note,
  };
}

/** A Web Annotation on a stretch of a text (W3C Web Annotation Data Model, 2017, §4.2.4, §4.2.5). Its body says what it says of it. */
function annotated(annotation: Thing): ClaimValues {
  const target = first(annotation.target);
  const selectors = all(target.selector);
  const quote = selectors.find((one) => ofType(one, 'TextQuoteSelector')) ?? {};
  const place = selectors.find((one) => ofType(one, 'TextPositionSelector')) ?? {};
  const bodies = all(annotation.body).filter((one) => ofType(one, 'TextualBody'));
  const said = words((bodies.find(({ language }) => language === 'en') ?? bodies[0])?.value);
  const { incident: _, ...answered } = saidOf(said);
  return {
    address: words(target.scope),
    language: words(first(target.source).language),
    quote: words(quote.exact),
    prefix: words(quote.prefix),
    suffix: words(quote.suffix),
    start: words(place.start),
    ...answered,
  };
}

/** Everything of a kind below a document: in its graph, its items, its pages. */
function found(value: unknown, type: string, depth = 0): Thing[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.flatMap((one) => found(one, type, depth + 1));
  if (!isThing(value)) return [];
  if (ofType(value, type)) return [value];
  return [value['@graph'], value.items, value.first].flatMap((part) => found(part, type, depth + 1));
}

/** The rows of a JSON-LD document of ClaimReviews or of Web Annotations, in our own or another's shape; null when it holds neither. */
export function linkedRows(document: unknown): LinkedRows | null {
  const reviews = found(document, 'ClaimReview');
  if (reviews.length) return { what: 'claim reviews', rows: reviews.map(reviewed) };
  const annotations = found(document, 'Annotation');
  return annotations.length ? { what: 'annotations', rows: annotations.map(annotated) } : null;
}
