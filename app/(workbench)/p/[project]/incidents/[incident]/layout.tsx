'use client';

import type { ReactNode } from 'react';
import { MoreWords } from '@/app/_ui/Words';
import { annotations } from '@/lib/message/annotations';
import { bench } from '@/lib/message/bench';
import { claims } from '@/lib/message/claims';
import { compose } from '@/lib/message/compose';
import { halves } from '@/lib/message/half';
import { policy } from '@/lib/message/policy';
import { reconcile } from '@/lib/message/reconcile';
import { records } from '@/lib/message/records';

const words = halves({ annotations, bench, claims, compose, policy, reconcile, records });

/** Gives the client components of this part what they say. */
export default function Layout({ children }: { children: ReactNode }) {
  return <MoreWords of={words}>{children}</MoreWords>;
}
