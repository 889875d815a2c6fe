import type { Link } from '../claim/claim';
import type { SourceKind } from '../claim/source';
import type { SourceId } from '../id';
import type { AttributionLink } from '../reading/reading';
import { foldPhrase } from '../text/fold';

/** A source as a name can find it. */
export interface KnownSource {
  readonly id: SourceId;
  readonly kind: SourceKind;
  readonly nameEn: string;
  readonly nameAr: string;
}

/** A link of a proposed chain. `new` names a speaker the project does not know yet; only a person's acceptance makes it a source. */
export type ProposedLink = Link | { readonly kind: 'new'; readonly name: string; readonly sourceKind: SourceKind };

/** The article is no part of a name: «المرصد» and «مرصد» are one. */
const plain = (name: string) =>
  foldPhrase(name)
    .split(' ')
    .map((word) => word.replace(/^(?:وال|بال|لل|ال)(?=\p{L}{3})/u, '').replace(/^the$/, ''))
    .filter(Boolean);

/** Words in a speaker's name that tell what kind of source it is, folded. Looked for in this order. */
const KIND_WORDS: readonly (readonly [SourceKind, readonly string[]])[] = [
  ['monitor', ['مرصد', 'observatory', 'monitor', 'شبكه', 'network', 'مركز توثيق']],
  ['un_body', ['امم متحده', 'united nations', 'un', 'يونيسف', 'unicef']],
  ['hospital', ['مشفي', 'مستشفي', 'hospital', 'clinic']],
  [
    'military',
    ['جيش', 'army', 'military', 'دفاع', 'defence', 'defense', 'قياده', 'command', 'بنتاغون', 'pentagon', 'تحالف', 'coalition', 'centcom'],
  ],
  ['government', ['حكومه', 'government', 'وزاره', 'ministry', 'رئاسه', 'خارجيه']],
  ['armed_group', ['تنظيم', 'داعش', 'isis', 'قوات', 'forces', 'ميليشيا', 'militia', 'وحدات']],
  ['ngo', ['منظمه', 'organization', 'organisation', 'هلال احمر', 'red crescent', 'human rights']],
  ['social_page', ['صفحه', 'صفحات', 'page', 'facebook', 'telegram', 'تلغرام']],
  ['witness', ['شاهد', 'شهود', 'witness', 'ناشط', 'activist', 'سكان', 'resident']],
];

const KINDS = new Set(KIND_WORDS.flatMap(([, marks]) => marks));

/** A name in the shape names are compared in: folded, without articles. */
export const plainName = (name: string) => plain(name).join(' ');

/** How well a name in a text names a source: 1 when all the words are the same, less when one is part of the other, 0 for strangers. */
function likeness(words: readonly string[], name: string): number {
  const own = plain(name);
  const common = words.filter((word) => own.includes(word));
  const least = Math.min(words.length, own.length);
  if (!least || common.length < least) return 0;
  // One word alone names somebody only when it is what they are («المرصد»), not where they are from («السوري»).
  const [only = ''] = common;
  if (least === 1 && Math.max(words.length, own.length) > 1 && own[0] !== only && !KINDS.has(only)) return 0;
  return common.length / Math.max(words.length, own.length);
}

/** The known source a name means, in either language; null when none or more than one is equally like it. */
export function matchSource(name: string, sources: readonly KnownSource[]): KnownSource | null {
  const words = plain(name);
  const scored = sources
    .map((source) => ({ source, score: Math.max(likeness(words, source.nameEn), likeness(words, source.nameAr)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && best.score > (second?.score ?? 0) ? best.source : null;
}

/** What kind of source a name sounds like; an outlet when nothing tells. The person can say otherwise. */
export function guessKind(name: string): SourceKind {
  const words = plain(name).join(' ');
  const found = KIND_WORDS.find(([, marks]) => marks.some((mark) => ` ${words} `.includes(` ${mark} `)));
  return found?.[0] ?? 'outlet';
}

/** Sources that speak of what others told them: without attribution, where their word came from is not recorded. */
export const RELAYING: readonly SourceKind[] = ['outlet', 'encyclopedia', 'social_page'];

/**
 * The chain of a read claim, nearest first: the document's source, then whom the text names. Known sources are recognised by
 * name, nobody twice. A relaying source that names nobody ends "not recorded".
 */
export function proposeChain(
  attribution: readonly AttributionLink[],
  speaker: KnownSource,
  sources: readonly KnownSource[],
): [ProposedLink, ...ProposedLink[]] {
  const chain: [ProposedLink, ...ProposedLink[]] = [{ kind: 'source', sourceId: speaker.id }];
  const used = new Set<string>([speaker.id]);
  for (const { kind, text } of attribution) {
    if (kind === 'impersonal') {
      chain.push({ kind: 'not_recorded' });
      return chain;
    }
    const known = matchSource(text, sources);
    if (known && used.has(known.id)) continue;
    if (known) used.add(known.id);
    if (known) chain.push({ kind: 'source', sourceId: known.id });
    else if (kind === 'unnamed') chain.push({ kind: 'unnamed', description: text });
    else chain.push({ kind: 'new', name: text, sourceKind: guessKind(text) });
  }
  if (chain.length === 1 && RELAYING.includes(speaker.kind)) chain.push({ kind: 'not_recorded' });
  return chain;
}
