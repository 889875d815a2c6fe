'use client';

import type { ReactNode } from 'react';
import { MoreWords } from '@/app/_ui/Words';
import { account } from '@/lib/message/account';
import { halves } from '@/lib/message/half';

const words = halves({ account });

/** Gives the client components of this part what they say. */
export default function TokenWords({ children }: { children: ReactNode }) {
  return <MoreWords of={words}>{children}</MoreWords>;
}
