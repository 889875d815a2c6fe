import { account } from './account';
import { admin } from './admin';
import { annotations } from './annotations';
import { bench } from './bench';
import { bundle } from './bundle';
import { changes } from './changes';
import { claims } from './claims';
import { compose } from './compose';
import { copies } from './copies';
import { date } from './date';
import type { Language } from './define';
import { dissent } from './dissent';
import { documents } from './documents';
import { doubleReading } from './doubleReading';
import { exports } from './exports';
import { figure } from './figure';
import { imports } from './imports';
import { incidents } from './incidents';
import { ledger } from './ledger';
import { list } from './list';
import { measure } from './measure';
import { members } from './members';
import { policy } from './policy';
import { problem } from './problem';
import { proposals } from './proposals';
import { provenance } from './provenance';
import { publication } from './publication';
import { queue } from './queue';
import { reader } from './reader';
import { reconcile } from './reconcile';
import { records } from './records';
import { shell } from './shell';
import { signIn } from './signIn';
import { sources } from './sources';
import { ui } from './ui';
import { verdict } from './verdict';

const namespaces = {
  measure,
  problem,
  verdict,
  reconcile,
  date,
  account,
  admin,
  annotations,
  bench,
  bundle,
  changes,
  claims,
  compose,
  dissent,
  copies,
  documents,
  doubleReading,
  exports,
  figure,
  imports,
  incidents,
  ledger,
  list,
  members,
  policy,
  proposals,
  provenance,
  publication,
  queue,
  reader,
  records,
  shell,
  signIn,
  sources,
  ui,
};

type Namespaces = typeof namespaces;

/** Every message, namespace by namespace; keys and ICU arguments are checked against the English half. */
export type Catalogue = { readonly [K in keyof Namespaces]: Namespaces[K]['en'] };

/** The whole catalogue in one language. `defineMessages` has proved that both halves have the same keys. */
export function catalogue(language: Language): Catalogue {
  return Object.fromEntries(Object.entries(namespaces).map(([name, both]) => [name, both[language]])) as Catalogue;
}
