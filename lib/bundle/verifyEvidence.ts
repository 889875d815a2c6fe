import type { Acts } from './acts';
import { toHex } from './crypto';
import { Fingerprints } from './fingerprints';
import { type BundleHead, captureFile, FILE, idInName } from './format';
import { CaptureLine, ClaimLine, IncidentLine, type Person, QuestionLine, SourceLine } from './lines';
import { Quotes } from './quotes';
import type { Desk } from './verifySeal';

/** What the files name, for those that point at it. */
export interface Known {
  readonly captures: Map<string, CaptureLine>;
  readonly sources: Set<string>;
  readonly incidents: Set<string>;
  readonly questions: Set<string>;
  /** "id version" of every claim. */
  readonly versions: Fingerprints;
}

interface Work {
  readonly desk: Desk;
  readonly head: BundleHead;
  readonly acts: Acts;
  readonly known: Known;
}

export const noneKnown = ({ crypto }: Desk): Known => ({
  captures: new Map(),
  sources: new Set(),
  incidents: new Set(),
  questions: new Set(),
  versions: new Fingerprints(crypto.sha256Text),
});

function checkName({ desk, head }: Work, person: Person, at: string): void {
  if (!head.choices.names && person.name !== undefined) desk.tally.fault('format', 'name_left_in', at);
}

/** What stands in for nothing else: sources, incidents, questions; what they point at is here, and nobody is named who is not to be. */
export async function readThings(work: Work): Promise<void> {
  const { desk, known } = work;
  const { reader, tally } = desk;
  const point = (there: boolean, at: string) => {
    tally.saw('references');
    if (!there) tally.fault('references', 'nowhere', at);
  };
  for await (const { value, at } of reader.values(FILE.sources, SourceLine)) {
    known.sources.add(value.id);
    for (const grade of value.grades) checkName(work, grade.by, at);
  }
  for await (const { value } of reader.values(FILE.incidents, IncidentLine)) known.incidents.add(value.id);
  for await (const { value, at } of reader.values(FILE.questions, QuestionLine)) {
    known.questions.add(value.id);
    point(known.incidents.has(value.incidentId), at);
  }
  for await (const { value, at } of reader.values(FILE.captures, CaptureLine)) {
    if (known.captures.has(value.id)) tally.fault('format', 'twice', at);
    known.captures.set(value.id, value);
    point(known.sources.has(value.document.sourceId), at);
    checkName(work, value.by, at);
  }
}

/** Every claim: what it points at is here, and the ledger says each of its versions. Returns its quotes, to be found in their captures. */
export async function readClaims(work: Work): Promise<Quotes> {
  const { desk, known, acts } = work;
  const { reader, tally, crypto } = desk;
  const quotes = new Quotes(crypto.sha256Text);
  for await (const { value: claim, at } of reader.values(FILE.claims, ClaimLine)) {
    const line = Number(at.slice(at.lastIndexOf(':') + 1));
    let before: unknown = null;
    for (const [index, version] of claim.versions.entries()) {
      tally.saw('claims');
      if (version.version !== index + 1) tally.fault('claims', 'out_of_order', at);
      checkName(work, version.by, at);
      quotes.add(version.quote, line);
      known.versions.add(`${claim.id} ${version.version}`);
      const sources = version.chain.flatMap((link) => (link.kind === 'source' ? link.sourceId : []));
      tally.saw('references', 2 + sources.length);
      const there = known.questions.has(version.questionId) && known.captures.has(version.quote.captureId);
      if (!there || !sources.every((source) => known.sources.has(source))) tally.fault('references', 'nowhere', at);
      const { version: number, answer, by } = version;
      const said = acts.sayVersion({ claimId: claim.id, version: number, actorId: by.id, at: version.at, answer }, before);
      if (said === null) tally.leaveOut('claims', 'act_left_out', at);
      else if (!said) tally.fault('claims', 'no_act', at);
      before = answer;
    }
  }
  return quotes;
}

/** Every capture against its hash and against the act that took it; every quote against its capture. */
export async function checkCaptures({ desk, head, acts, known }: Work, quotes: Quotes): Promise<void> {
  const { reader, tally, crypto, names } = desk;
  for (const [id, { documentId, sha256, characters, by, capturedAt }] of known.captures) {
    tally.saw('captures');
    tally.saw('quotes', quotes.count(id));
    const said = acts.sayCapture({ id, documentId, sha256, by: by.id, at: capturedAt });
    if (said === null) tally.leaveOut('captures', 'act_left_out', id);
    else if (!said) tally.fault('captures', 'no_act', id);
    const file = captureFile(id);
    if (!reader.has(file)) {
      if (head.choices.texts) tally.fault('captures', 'text_missing', file);
      else {
        tally.leaveOut('captures', 'text_left_out');
        if (quotes.count(id)) tally.leaveOut('quotes', 'text_left_out', '', quotes.count(id));
      }
      continue;
    }
    const text = await reader.text(file);
    if (text === null || toHex(crypto.sha256Text(text)) !== sha256) tally.fault('captures', 'text_changed', file);
    if (text === null) continue;
    let length = 0;
    for (const _ of text) length += 1;
    if (length !== characters) tally.fault('captures', 'other_length', file);
    for (const line of quotes.wrong(id, text)) tally.fault('quotes', 'not_what_it_says', `${FILE.claims}:${line}`);
  }
  for (const id of quotes.captures()) if (!known.captures.has(id)) tally.fault('quotes', 'nowhere', `${FILE.claims}:${quotes.lineOf(id)}`);
  for (const name of names) {
    const { kind, id } = idInName(name) ?? {};
    if (kind !== 'captures' || !id) continue;
    if (!head.choices.texts) tally.fault('captures', 'text_left_in', name);
    else if (!known.captures.has(id)) tally.fault('captures', 'nowhere', name);
  }
}
