'use client';

import { useEffect } from 'react';

/** Brings the selected card into its pane when the selection changes. */
export function FollowSelected({ id }: { id: string | undefined }) {
  useEffect(() => {
    const card = id === undefined ? null : document.getElementById(id);
    card?.scrollIntoView({ block: 'nearest' });
    // What had the focus may be gone with the form; the keyboard goes on from the claim.
    if (document.activeElement === document.body) card?.querySelector('a')?.focus({ preventScroll: true });
  }, [id]);
  return null;
}
