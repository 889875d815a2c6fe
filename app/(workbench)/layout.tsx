import type { ReactNode } from 'react';
import { ownAccount } from '../_session/actor';

/** Everything behind sign-in: whoever has no standing session is sent to sign in before anything is drawn. */
export default async function WorkbenchLayout({ children }: { children: ReactNode }) {
  await ownAccount();
  return children;
}
