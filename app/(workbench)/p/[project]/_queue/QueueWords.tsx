'use client';

import type { ReactNode } from 'react';
import { MoreWords } from '@/app/_ui/Words';
import { halves } from '@/lib/message/half';
import { queue } from '@/lib/message/queue';

const words = halves({ queue });

/** Gives the client components of this part what they say. */
export default function QueueWords({ children }: { children: ReactNode }) {
  return <MoreWords of={words}>{children}</MoreWords>;
}
