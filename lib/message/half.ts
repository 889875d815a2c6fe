import { once } from '../once';
import type { Language } from './define';
import type { Catalogue } from './index';

/** Some namespaces under the names the catalogue has them by, each in both languages. */
type Namespaces = { readonly [K in keyof Catalogue]?: { readonly [L in Language]: unknown } };

/** What some namespaces say in one language. */
export type Half = (language: Language) => Readonly<Record<string, unknown>>;

/** The halves of some namespaces, each put together once. */
export function halves(namespaces: Namespaces): Half {
  return once((language) => Object.fromEntries(Object.entries(namespaces).map(([name, both]) => [name, both[language]])));
}
