'use client';

import type { ReactNode } from 'react';
import { MoreWords } from '@/app/_ui/Words';
import { annotations } from '@/lib/message/annotations';
import { claims } from '@/lib/message/claims';
import { documents } from '@/lib/message/documents';
import { halves } from '@/lib/message/half';
import { proposals } from '@/lib/message/proposals';
import { reader } from '@/lib/message/reader';
import { sources } from '@/lib/message/sources';

const words = halves({ annotations, claims, documents, proposals, reader, sources });

/** Gives the client components of this part what they say. */
export default function Layout({ children }: { children: ReactNode }) {
  return <MoreWords of={words}>{children}</MoreWords>;
}
