import type { ReactNode } from 'react';
import { HouseFrame } from '../projects/_parts/HouseFrame';
import AccountWords from './_parts/AccountWords';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <HouseFrame>
      <AccountWords>{children}</AccountWords>
    </HouseFrame>
  );
}
