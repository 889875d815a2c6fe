'use client';

import { useEffect } from 'react';

/** Brings the selected card into its pane when the selection changes. */
export function FollowSelected({ id }: { id: string | undefined }) {
  useEffect(() => {
    const card = id === undefined ? null : document.getElementById(id);
    card?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  return null;
}
