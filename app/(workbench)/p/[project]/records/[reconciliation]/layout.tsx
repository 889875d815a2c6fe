'use client';

import type { ReactNode } from 'react';
import { MoreWords } from '@/app/_ui/Words';
import { annotations } from '@/lib/message/annotations';
import { halves } from '@/lib/message/half';
import { records } from '@/lib/message/records';

const words = halves({ annotations, records });

/** Gives the client components of this part what they say. */
export default function Layout({ children }: { children: ReactNode }) {
  return <MoreWords of={words}>{children}</MoreWords>;
}
