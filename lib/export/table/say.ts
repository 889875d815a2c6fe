import type { Chain } from '../../claim/claim';
import type { Language } from '../../message/define';
import type { Both } from './column';

/** The name of a pair in one language, or the other's where it has none. */
export function nameIn({ en, ar }: Both, language: Language): string {
  return (language === 'ar' ? ar || en : en || ar) || '';
}

const NOT_RECORDED: Both = { en: 'not recorded', ar: 'غير مذكور' };

/** Points back the way the words came, from the far end to the near one, in either direction of reading. */
const ARROW: Both = { en: ' ← ', ar: ' → ' };

/** A chain in words, nearest first: "outlet ← monitor ← not recorded". */
export function sayChain(chain: Chain, sources: ReadonlyMap<string, Both>, language: Language): string {
  return chain
    .map((link) => {
      if (link.kind === 'source') return nameIn(sources.get(link.sourceId) ?? { en: link.sourceId, ar: link.sourceId }, language);
      return link.kind === 'unnamed' ? link.description : NOT_RECORDED[language];
    })
    .join(ARROW[language]);
}

/** A chain as ids, nearest first, separated by spaces: `source:<id>`, `unnamed` or `not_recorded`. */
export function chainIds(chain: Chain): string {
  return chain.map((link) => (link.kind === 'source' ? `source:${link.sourceId}` : link.kind)).join(' ');
}
