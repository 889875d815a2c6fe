'use client';

import type { ReactNode } from 'react';
import { MoreWords } from '@/app/_ui/Words';
import { claims } from '@/lib/message/claims';
import { halves } from '@/lib/message/half';
import { imports } from '@/lib/message/imports';

const words = halves({ claims, imports });

/** Gives the client components of this part what they say. */
export default function Layout({ children }: { children: ReactNode }) {
  return <MoreWords of={words}>{children}</MoreWords>;
}
