'use client';

import type { ReactNode } from 'react';
import { MoreWords } from '@/app/_ui/Words';
import { documents } from '@/lib/message/documents';
import { halves } from '@/lib/message/half';

const words = halves({ documents });

/** Gives the client components of this part what they say. */
export default function Layout({ children }: { children: ReactNode }) {
  return <MoreWords of={words}>{children}</MoreWords>;
}
