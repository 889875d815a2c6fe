import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeZip } from 'client-zip';
import { nodeCrypto } from '../db/ledger/nodeCrypto';
import { newSigningKey, signerOf } from '../db/ledger/signer';
import { captureFile, FILE, manifestText } from '../lib/bundle/format';
import type { CaptureLine, ClaimLine, EntryLine } from '../lib/bundle/lines';
import { formatCheckpoint } from '../lib/ledger/checkpoint';
import { canonicalEntry, canonicalPayload, type Entry } from '../lib/ledger/entry';
import { growingTree } from '../lib/ledger/growing';
import { leafHash } from '../lib/ledger/merkle';
import { signNote, verifierKey } from '../lib/ledger/note';
import { codePoints } from '../lib/text/codePoints';

const { sha256 } = nodeCrypto;
const utf8 = new TextEncoder();
const hex = (text: string) => createHash('sha256').update(text).digest('hex');
/** Acts of one claim: recorded, then talked about. */
const EACH = 10;
const CAPTURES = 1000;
const WORDS = 'قتل 62 جندياً في غارة على جبل الثردة المطل على المطار وقال شهود إن أكثر من 60 قتلوا 🕊 هناك'.split(' ');

function uuid(): string {
  const digits = randomBytes(16).toString('hex');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-7${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
}

const [project, person, question, incident, source] = [uuid(), uuid(), uuid(), uuid(), uuid()];
const at = new Date(Date.UTC(2026, 0, 1)).toISOString();
const by = { id: person };

type Act = Pick<EntryLine, 'entry'> & { readonly payload: Record<string, unknown> };
function act(verb: string, subject: string, subjectId: string, payload: Record<string, unknown>): Act {
  const entry: Entry = {
    id: uuid(),
    at,
    actorId: person,
    projectId: project,
    verb,
    subject,
    subjectId,
    payloadSha256: hex(canonicalPayload(payload)),
  };
  return { entry, payload };
}

type Capture = CaptureLine & { readonly text: string };
function capture(number: number): Capture {
  const text = Array.from({ length: 600 }, (_, word) => WORDS[(word * 7 + number) % WORDS.length]).join(' ');
  const document = { title: `Report ${number}`, author: null, address: null, language: 'ar', publishedOn: null, sourceId: source };
  const known = { id: uuid(), documentId: uuid(), number: 1, sha256: hex(text), characters: codePoints(text).length };
  return { ...known, capturedAt: at, by, tool: 'bench', document, text };
}

function claim(number: number, { id: captureId, text, characters }: Capture): ClaimLine {
  const points = codePoints(text);
  const start = (number * 31) % (characters - 60);
  const around = { prefix: points.slice(Math.max(0, start - 32), start), suffix: points.slice(start + 20, start + 52) };
  const quote = { id: uuid(), captureId, start, end: start + 20, exact: points.slice(start, start + 20), ...around };
  const answer = { kind: 'figure' as const, figure: { operator: 'exactly' as const, value: number }, words: '62' };
  const rest = { chain: [{ kind: 'source' as const, sourceId: source }], asOf: null, scope: '', credibility: null, note: '' };
  const version = { version: 1, questionId: question, answer, quote, ...rest, status: 'accepted' as const, reason: '', by, at };
  return { id: uuid(), versions: [version] };
}

interface Made {
  readonly key: string;
  /** A checkpoint of half of its acts. */
  readonly kept: string;
}

/** Writes a bundle of a project with so many acts, a tenth of them claims, to a file: in the order of the format, as a stream. */
export async function writeBundle(file: string, acts: number): Promise<Made> {
  const signer = signerOf(newSigningKey('isnad/bench'));
  const captures = Array.from({ length: CAPTURES }, (_, number) => capture(number));
  const claims: ClaimLine[] = [];
  const tree = growingTree(sha256);
  const crate: { '@id': string; '@type': string; sha256: string; contentSize: string }[] = [];
  let kept = '';
  const note = () =>
    signNote(sha256, formatCheckpoint({ origin: signer.key.name, size: tree.size, root: tree.root() }), signer.key, signer.sign);

  function* entries(): Generator<string> {
    const add = ({ entry, payload }: Act): string => {
      const line = `{"entry":${canonicalEntry(entry)},"index":${tree.size},"payload":${canonicalPayload(payload)}}\n`;
      tree.add(leafHash(sha256, utf8.encode(canonicalEntry(entry))));
      if (tree.size === Math.floor(acts / 2)) kept = note();
      return line;
    };
    for (const { id, documentId, sha256, characters } of captures)
      yield add(act('document.capture', 'document', documentId, { captureId: id, sha256, characters, tool: 'bench' }));
    for (let number = 0; tree.size < acts; number++) {
      const one = claims[Math.floor(number / EACH)];
      const [version] = one?.versions ?? [];
      if (!one || !version) return;
      const { answer, quote } = version;
      if (number % EACH === 0)
        yield add(act('claim.record', 'claim', one.id, { version: 1, questionId: question, quoteId: quote.id, answer }));
      else yield add(act('annotation.write', 'annotation', uuid(), { target: 'claim', claimId: one.id, body: 'هل هذا هو العدد نفسه؟' }));
    }
  }

  async function* counted(name: string, texts: Iterable<string>): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256');
    let [size, held] = [0, ''];
    const flush = () => {
      const bytes = utf8.encode(held);
      hash.update(bytes);
      size += bytes.length;
      held = '';
      return bytes;
    };
    for (const text of texts) {
      held += text;
      if (held.length > 1_000_000) yield flush();
    }
    yield flush();
    crate.push({ '@id': name, '@type': 'File', sha256: hash.digest('hex'), contentSize: String(size) });
  }

  async function* files(): AsyncGenerator<{ name: string; input: AsyncIterable<Uint8Array> }> {
    const of = (name: string, texts: Iterable<string>) => ({ name, input: counted(name, texts) });
    const line = (value: unknown) => `${JSON.stringify(value)}\n`;
    const named = { id: project, slug: 'bench', titleEn: 'Bench', titleAr: 'قياس' };
    const head = { format: 'isnad-bundle', formatVersion: 1, scope: { kind: 'project', id: project }, project: named, takenAt: at };
    yield of(FILE.head, [
      JSON.stringify({ ...head, choices: { texts: true, names: false }, ledger: { origin: signer.key.name, size: acts } }),
    ]);
    for (const { id, text } of captures) yield of(captureFile(id), [text]);
    yield of(
      FILE.captures,
      captures.map(({ text: _, ...rest }) => line(rest)),
    );
    for (let number = 0; number < Math.ceil((acts - CAPTURES) / EACH); number++)
      claims.push(claim(number, captures[number % CAPTURES] ?? capture(0)));
    yield of(
      FILE.claims,
      (function* () {
        for (const each of claims) yield line(each);
      })(),
    );
    yield of(FILE.sources, [line({ id: source, kind: 'outlet', nameEn: 'Outlet', nameAr: 'موقع', party: false, grades: [] })]);
    yield of(FILE.questions, [
      line({ id: question, incidentId: incident, measure: 'killed', populationEn: '', populationAr: '', position: 0 }),
    ]);
    const unknown = { date: null, placeEn: '', placeAr: '', precision: 'unknown', partOf: null };
    yield of(FILE.incidents, [line({ id: incident, titleEn: 'Incident', titleAr: 'حادثة', ...unknown })]);
    for (const name of [FILE.annotations, FILE.provenance, FILE.claimReviews]) yield of(name, ['{}']);
    yield of(FILE.entries, entries());
    yield of(FILE.nodes, []);
    yield of(FILE.checkpoint, [note()]);
    yield of(FILE.keys, [`${verifierKey(sha256, signer.key)}\n`]);
    yield of(FILE.verifier, ['<!doctype html>']);
    const described = JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': crate });
    yield of(FILE.crate, [described]);
    const manifest = manifestText({ crateSha256: hex(described), size: tree.size, root: tree.root() });
    yield of(FILE.manifest, [signNote(sha256, manifest, signer.key, signer.sign)]);
  }

  await pipeline(Readable.fromWeb(makeZip(files()) as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(file));
  return { key: verifierKey(sha256, signer.key), kept };
}
