import { type FileName, namePart } from '../export/fileName';
import type { BundleHead } from './format';

/** "isnad-deir-ez-zor-incident-01a2b3c4-2026-11-22.zip", and the same by its title. A project is named by its own words alone. */
export function bundleFileName(
  slug: string,
  { kind, id }: BundleHead['scope'],
  titles: { readonly en: string; readonly ar: string },
  at: Date,
): FileName {
  const day = at.toISOString().slice(0, 10);
  const which = kind === 'project' ? '' : `-${kind}-${id.slice(-8)}`;
  const title = namePart(titles.ar || titles.en);
  return { ascii: `isnad-${slug}${which}-${day}.zip`, utf8: `isnad ${title || slug}${which} ${day}.zip` };
}
