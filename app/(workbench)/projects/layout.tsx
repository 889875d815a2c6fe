import type { ReactNode } from 'react';
import { HouseFrame } from './_parts/HouseFrame';

export default function Layout({ children }: { children: ReactNode }) {
  return <HouseFrame>{children}</HouseFrame>;
}
