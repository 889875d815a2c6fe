'use client';

import type { ReactNode } from 'react';
import { MoreWords } from '@/app/_ui/Words';
import { halves } from '@/lib/message/half';
import { signIn } from '@/lib/message/signIn';

const words = halves({ signIn });

/** Gives the client components of this part what they say. */
export default function Layout({ children }: { children: ReactNode }) {
  return <MoreWords of={words}>{children}</MoreWords>;
}
