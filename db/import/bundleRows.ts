import { createHash } from 'node:crypto';
import { FILE } from '../../lib/bundle/format';
import { ClaimLine } from '../../lib/bundle/lines';
import type { Chain, Link } from '../../lib/claim/claim';
import type { ClaimId, QuoteId } from '../../lib/id';
import type { ClaimDraft } from '../../lib/import/claimDraft';
import type { Executor } from '../client';
import { claims, quotes } from '../schema';
import type { BundleGround } from './bundleGround';
import type { OpenBundle } from './file/bundle';
import type { ReadRow } from './portions';

type Version = ClaimLine['versions'][number];

/** What a claim says, by the words of its things and the hash of its text: the same in every house. */
function fingerprintOf({ answer, quote, asOf, scope, status, chain }: Version, ground: BundleGround): string {
  const named = chain.map((link) => (link.kind === 'source' ? ground.sources.get(link.sourceId)?.nameEn : link));
  const sha256 = ground.captures.get(quote.captureId)?.line.sha256;
  const said = ['bundle', sha256, quote.start, quote.end, answer, asOf, scope, status, named];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

type Own = Readonly<Record<'claims' | 'quotes', ReadonlyMap<string, string>>>;

/** A claim's last version as a row, its chain and places as they are here. Null when the bundle does not hold what it names. */
function draftOf({ id, versions, proposedBy }: ClaimLine, ground: BundleGround, own: Own) {
  const version = versions.at(-1);
  const question = version && ground.questions.get(version.questionId);
  const place = version && ground.captures.get(version.quote.captureId);
  if (!version || !question || !place) return null;
  const { answer, asOf, scope, credibility, status, reason, note, quote } = version;
  const links = version.chain.flatMap((link): Link[] => {
    if (link.kind !== 'source') return [link];
    const source = ground.sources.get(link.sourceId);
    return source ? [{ kind: 'source', sourceId: source.id }] : [];
  });
  const [nearest, ...others] = links;
  if (!nearest || links.length !== version.chain.length) return null;
  const chain: Chain = [nearest, ...others];
  const { title, author, address, publishedOn, language, sourceId } = place.line.document;
  const source = ground.sources.get(sourceId);
  const draft: ClaimDraft = {
    source: { name: source?.nameEn ?? '', nameAr: source?.nameAr ?? '', kind: null },
    document: { title, author: author ?? '', address: address ?? '', publishedOn: publishedOn ?? '', language },
    passage: quote.exact,
    quote: { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix, start: quote.start },
    incident: { title: '', titleAr: '', date: '', place: '', placeAr: '' },
    question: { measure: question.measure, population: '', populationAr: '' },
    ...{ answer, chain: [], asOf: asOf ?? '', scope, credibility, status, reason, note },
    found: {
      claimId: own.claims.get(id) as ClaimId,
      quoteId: own.quotes.get(quote.id) as QuoteId,
      ...{ questionId: question.id, chain, capture: place.held, assistant: proposedBy ?? null },
    },
  };
  return { draft, fingerprint: fingerprintOf(version, ground) };
}

/** Claims whose ids are looked up together. */
const PORTION = 1000;

async function* inPortions<T>(rows: AsyncIterable<T>): AsyncGenerator<T[]> {
  let portion: T[] = [];
  for await (const row of rows) {
    portion.push(row);
    if (portion.length < PORTION) continue;
    yield portion;
    portion = [];
  }
  if (portion.length) yield portion;
}

/**
 * The claims of a bundle as rows, numbered as its file has them, each at its last version. `there` is told which claim of the bundle gets
 * which id here.
 */
export async function* claimRows(
  db: Executor,
  { reader }: OpenBundle,
  ground: BundleGround,
  there: Map<string, string> = new Map(),
): AsyncGenerator<ReadRow> {
  let number = 0;
  async function* lines() {
    for await (const { value } of reader.values(FILE.claims, ClaimLine)) yield value;
  }
  for await (const portion of inPortions(lines())) {
    const own = {
      claims: await ground.ids.of(
        db,
        claims,
        portion.map(({ id }) => id),
      ),
      quotes: await ground.ids.of(
        db,
        quotes,
        portion.flatMap(({ versions }) => versions.at(-1)?.quote.id ?? []),
      ),
    };
    for (const line of portion) {
      number += 1;
      const row = draftOf(line, ground, own);
      if (row?.draft.found) there.set(row.draft.found.claimId, line.id);
      yield row ? { number, ...row } : { number, problem: { code: 'not_found' } };
    }
  }
}
