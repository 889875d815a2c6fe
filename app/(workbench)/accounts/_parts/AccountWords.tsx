'use client';

import type { ReactNode } from 'react';
import { MoreWords } from '@/app/_ui/Words';
import { admin } from '@/lib/message/admin';
import { halves } from '@/lib/message/half';

const words = halves({ admin });

/** Gives the client components of this part what they say. */
export default function AccountWords({ children }: { children: ReactNode }) {
  return <MoreWords of={words}>{children}</MoreWords>;
}
