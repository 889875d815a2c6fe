import type { SampleClaim } from '../types';
import { khashamClaims } from './khasham';
import { raidsClaims } from './raids';
import { rocketsClaims } from './rockets';
import { thardaClaims } from './tharda';

export const claims: readonly SampleClaim[] = [...thardaClaims, ...khashamClaims, ...raidsClaims, ...rocketsClaims];
