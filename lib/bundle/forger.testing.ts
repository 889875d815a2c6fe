import { below, type Files, type Random, type Signing, type World } from './honest.testing';
import type { CheckName } from './tally';

/** What a forger has in hand. */
interface Forger {
  readonly rand: Random;
  readonly world: World;
  readonly files: Files;
  /** The ledger's own key: a forger who has it is the house itself. */
  readonly house: Signing;
  readonly stranger: Signing;
}

/** A forged bundle, or null where this world has nothing to forge so; `found` is the check that must find it, if it is one alone. */
interface Forged {
  readonly files: Files;
  readonly twice?: readonly string[];
  readonly found?: CheckName;
}
export type Forgery = (forger: Forger) => Forged | null;

/** Another character somewhere in a text: never the same text. */
export function edited(rand: Random, text: string): string {
  const at = below(rand, text.length + 1);
  const kind = below(rand, 3);
  if (kind === 0 || at === text.length) return `${text.slice(0, at)}7${text.slice(at)}`;
  return kind === 1 ? text.slice(0, at) + text.slice(at + 1) : `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`;
}
