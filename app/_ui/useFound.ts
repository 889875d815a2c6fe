'use client';

import { useEffect, useState } from 'react';
import type { Find } from './SearchField';

/**
 * A list too short to hold all there is, with what was found first in it. `wanted` is what is chosen, '' for nothing: it stays in the list,
 * and is asked for when it stands in none, as after a form was left and taken up again.
 */
export function useFound<Found>(
  near: readonly Found[],
  find: Find<Found> | undefined,
  wanted: string,
  idOf: (one: Found) => string,
  bears: (one: Found, wanted: string) => boolean,
): { readonly all: readonly Found[]; readonly onFound: (found: readonly Found[]) => void } {
  const [found, setFound] = useState<readonly Found[]>([]);
  const all = found.length === 0 ? near : [...new Map([...found, ...near].map((one) => [idOf(one), one])).values()];
  const missing = wanted === '' || all.some((one) => bears(one, wanted)) ? null : wanted;
  useEffect(() => {
    if (!find || missing === null) return;
    // Who cannot be asked now leaves the list as it is.
    find(missing).then(
      (more) => setFound(more ?? []),
      () => undefined,
    );
  }, [find, missing]);
  return { all, onFound: (more) => setFound((before) => [...more, ...before.filter((one) => bears(one, wanted))]) };
}
