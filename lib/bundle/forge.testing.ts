import { verifierKey } from '../ledger/note';
import { EVIDENCE, RECORDS } from './forgeInside.testing';
import { edited, type Forgery } from './forger.testing';
import { FILE } from './format';
import { below, checkpointNote, crated, type Files, one, rootAt, type Signing, seal, sealed, sha256, type World } from './honest.testing';
import type { CheckName } from './tally';

const setLine = (files: Files, name: string, change: (lines: string[]) => string[]): Files =>
  new Map(files).set(
    name,
    change((files.get(name) ?? '').split('\n').slice(0, -1))
      .map((line) => `${line}\n`)
      .join(''),
  );

const jsonlNames = (files: Files, least: number) =>
  [...files].flatMap(([name, text]) => (name.endsWith('.jsonl') && text.split('\n').length > least ? [name] : []));

/** Somebody without any key: any change of the files, the crate's hashes made right or not. */
const OUTSIDERS: Readonly<Record<string, Forgery>> = {
  edit: ({ rand, files }) => {
    const [name, text] = one(rand, [...files]);
    return { files: new Map(files).set(name, edited(rand, text)) };
  },
  'remove a file': ({ rand, files }) => {
    const left = new Map(files);
    left.delete(one(rand, [...files.keys()]));
    return { files: left };
  },
  'remove a line': ({ rand, files }) => {
    const names = jsonlNames(files, 1);
    return names.length ? { files: setLine(files, one(rand, names), (lines) => lines.toSpliced(below(rand, lines.length), 1)) } : null;
  },
  'move a line': ({ rand, files }) => {
    const names = jsonlNames(files, 2);
    if (!names.length) return null;
    return { files: setLine(files, one(rand, names), (lines) => [...lines.slice(1), lines[0] ?? '']) };
  },
  'repeat a line': ({ rand, files }) => {
    const names = jsonlNames(files, 1);
    return names.length ? { files: setLine(files, one(rand, names), (lines) => [...lines, lines[0] ?? '']) } : null;
  },
  'add a file': ({ rand, files }) => ({
    files: new Map(files).set(one(rand, ['notes.txt', '../bundle.json', 'captures/x.txt']), 'x'),
    found: 'format',
  }),
  'name a file twice': ({ rand, files }) => ({ files, twice: [one(rand, [...files.keys()])], found: 'format' }),
  'exchange two files': ({ rand, files }) => {
    const [[a, textA], [b, textB]] = [one(rand, [...files]), one(rand, [...files])];
    return textA === textB ? null : { files: new Map(files).set(a, textB).set(b, textA) };
  },
};

const SIGNATURES: Readonly<Record<string, Forgery>> = {
  'exchange the signatures': ({ files }) => {
    const [a, b] = [files.get(FILE.checkpoint) ?? '', files.get(FILE.manifest) ?? ''];
    const [textA, signedA] = a.split('\n\n');
    const [textB, signedB] = b.split('\n\n');
    return {
      files: new Map(files).set(FILE.checkpoint, `${textA}\n\n${signedB}`).set(FILE.manifest, `${textB}\n\n${signedA}`),
      found: 'signatures',
    };
  },
  'take the signature away': ({ rand, files }) => {
    const name = one(rand, [FILE.checkpoint, FILE.manifest]);
    return { files: new Map(files).set(name, `${(files.get(name) ?? '').split('\n\n')[0]}\n\n`), found: 'signatures' };
  },
  'sign all of it with another key': ({ world, stranger }) => ({ files: sealed(world, stranger), found: 'signatures' }),
  'sign as the house with another key': ({ world, stranger, house }) => {
    const named = { ...stranger, key: { ...stranger.key, name: house.key.name } };
    return { files: sealed(world, named), found: 'signatures' };
  },
  'seal with another key beside the house’s': ({ rand, world, files, stranger, house }) => {
    const keys = `${verifierKey(sha256, house.key)}\n${verifierKey(sha256, stranger.key)}\n`;
    const name = one(
      rand,
      [...files.keys()].filter((each) => each.endsWith('.html')),
    );
    const changed = new Map(files).set(FILE.keys, keys).set(name, 'another page');
    return {
      files: seal(changed, stranger, { size: world.acts.length, root: rootAt(world.acts, world.acts.length) }),
      found: 'signatures',
    };
  },
  'take the manifest of another bundle': ({ files, world, house }) => {
    const other = sealed({ ...world, head: { ...world.head, takenAt: '2020-01-01T00:00:00.000Z' } }, house);
    return { files: new Map(files).set(FILE.manifest, other.get(FILE.manifest) ?? ''), found: 'manifest' };
  },
  'sign over another tree': ({ files, world, house }) => ({
    files: seal(files, house, { size: world.acts.length, root: new Uint8Array(32) }),
    found: 'manifest',
  }),
};

/** The house itself, with its key: it may seal what it likes, but not make it agree with what others kept or with itself. */
const HOUSE: Readonly<Record<string, Forgery>> = {
  'cut acts off the end': ({ rand, world, house }) => ({
    files: sealed({ ...world, acts: world.acts.slice(0, world.acts.length - 1 - below(rand, 3)) }, house),
    found: 'kept',
  }),
  'rewrite an act and the whole tree': ({ rand, world, house }) => {
    const victim = one(rand, world.acts).entry.id;
    const acts = world.acts.map((act) => (act.entry.id === victim ? { ...act, entry: { ...act.entry, subject: 'forged' } } : act));
    return { files: sealed({ ...world, acts }, house), found: 'kept' };
  },
  'leave a file out and list the rest': ({ rand, world, files, house }) => {
    const left = new Map(files);
    left.delete(one(rand, ['verify.html', 'provenance.json', 'annotations.jsonld']));
    return { files: seal(left, house, { size: world.acts.length, root: rootAt(world.acts, world.acts.length) }), found: 'format' };
  },
  'move an act in the tree': ({ world, house }) => {
    const [first, second, ...rest] = world.acts;
    return first && second ? { files: sealed({ ...world, acts: [second, first, ...rest] }, house), found: 'kept' } : null;
  },
  ...Object.fromEntries(
    Object.entries({
      'edit an act': [FILE.entries, (line: string) => line.replace(/"subject":"/, '"subject":"x'), 'tree'],
      'edit a payload': [FILE.entries, (line: string) => line.replace(/"payload":\{/, '"payload":{"a":1,'), 'acts'],
      'give an act another place': [
        FILE.entries,
        (line: string) => line.replace(/"index":(\d+)/, (_, n) => `"index":${Number(n) + 1}`),
        'tree',
      ],
      'edit a subtree': [
        FILE.nodes,
        (line: string) => line.replace(/"hash":"./, (m) => (m.endsWith('0') ? '"hash":"1' : '"hash":"0')),
        'tree',
      ],
      'move a subtree': [FILE.nodes, (line: string) => line.replace(/"index":(\d+)/, (_, n) => `"index":${Number(n) + 1}`), 'tree'],
      'take an act of another project in': [
        FILE.entries,
        (line: string) => line.replace(/"projectId":"./, (m) => (m.endsWith('0') ? '"projectId":"1' : '"projectId":"0')),
        'acts',
      ],
    } satisfies Record<string, [string, (line: string) => string, CheckName]>).map(([what, [name, change, found]]): [string, Forgery] => [
      what,
      ({ rand, world, files, house }) => {
        const lines = (files.get(name) ?? '').split('\n').slice(0, -1);
        const able = lines.flatMap((line, index) => (change(line) === line ? [] : [index]));
        if (!able.length) return null;
        const chosen = one(rand, able);
        const forged = setLine(files, name, (all) => all.map((line, index) => (index === chosen ? change(line) : line)));
        return { files: seal(forged, house, { size: world.acts.length, root: rootAt(world.acts, world.acts.length) }), found };
      },
    ]),
  ),
};

/** Every way of forging, by what is done. */
export const FORGERIES: Readonly<Record<string, Forgery>> = {
  ...OUTSIDERS,
  // The same with the crate's hashes made right: only the manifest's signature is left to find it.
  ...Object.fromEntries(
    Object.entries(OUTSIDERS).map(([what, forgery]): [string, Forgery] => [
      `${what}, the hashes made right`,
      (forger) => {
        const forged = forgery(forger);
        if (!forged) return null;
        const files = crated(forged.files);
        // Taking the crate away and making it anew is no change.
        const same =
          !forged.twice && files.size === forger.files.size && [...files].every(([name, text]) => forger.files.get(name) === text);
        return same ? null : { ...forged, files };
      },
    ]),
  ),
  ...SIGNATURES,
  ...HOUSE,
  ...EVIDENCE,
  ...RECORDS,
};

/** A checkpoint that a witness kept of this world when it had so many acts. */
export const keptAt = ({ acts }: World, house: Signing, size: number): string => checkpointNote(house, { size, root: rootAt(acts, size) });
