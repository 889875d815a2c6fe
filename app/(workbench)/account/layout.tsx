import type { ReactNode } from 'react';
import { HouseFrame } from '../projects/_parts/HouseFrame';
import TokenWords from './_tokens/TokenWords';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <HouseFrame>
      <TokenWords>{children}</TokenWords>
    </HouseFrame>
  );
}
