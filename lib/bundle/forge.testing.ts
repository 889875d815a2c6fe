import { canonicalPayload } from '../ledger/entry';
import { verifierKey } from '../ledger/note';
import { FILE } from './format';
import {
  below,
  checkpointNote,
  crated,
  digestOf,
  type Files,
  one,
  type Random,
  rootAt,
  type Signing,
  seal,
  sealed,
  sha256,
  textSha256,
  type World,
} from './honest.testing';
import type { CheckName } from './tally';

/** What a forger has in hand. */
export interface Forger {
  readonly rand: Random;
  readonly world: World;
  readonly files: Files;
  /** The ledger's own key: a forger who has it is the house itself. */
  readonly house: Signing;
  readonly stranger: Signing;
}

/** A forged bundle, or null where this world has nothing to forge so; `found` is the check that must find it, if it is one alone. */
export interface Forged {
  readonly files: Files;
  readonly twice?: readonly string[];
  readonly found?: CheckName;
}
export type Forgery = (forger: Forger) => Forged | null;

const setLine = (files: Files, name: string, change: (lines: string[]) => string[]): Files =>
  new Map(files).set(
    name,
    change((files.get(name) ?? '').split('\n').slice(0, -1))
      .map((line) => `${line}\n`)
      .join(''),
  );

/** Another character somewhere in a text: never the same text. */
function edited(rand: Random, text: string): string {
  const at = below(rand, text.length + 1);
  const kind = below(rand, 3);
  if (kind === 0 || at === text.length) return `${text.slice(0, at)}7${text.slice(at)}`;
  return kind === 1 ? text.slice(0, at) + text.slice(at + 1) : `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`;
}

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

/** A world changed and sealed anew by the house; null where there is nothing of the kind. */
const inWorld =
  (found: CheckName, change: (world: World, rand: Random) => boolean): Forgery =>
  ({ rand, world, house }) => {
    // Not structuredClone: an answer in a file and in its act would stay one and the same.
    const copy: World = JSON.parse(JSON.stringify(world));
    return change(copy, rand) ? { files: sealed(copy, house), found } : null;
  };

/** One of a list and true, when it is not empty. */
function change<T>(rand: Random, list: readonly T[], how: (item: T) => void): boolean {
  if (!list.length) return false;
  how(one(rand, list));
  return true;
}

const EVIDENCE: Readonly<Record<string, Forgery>> = {
  'edit the text of a capture': inWorld('captures', ({ captures, head }, rand) => {
    if (!head.choices.texts) return false;
    return change(rand, captures, (capture) => {
      capture.text = edited(rand, capture.text);
    });
  }),
  'edit a capture with its hash': inWorld('captures', ({ captures, head, acts }, rand) => {
    if (!head.choices.texts) return false;
    const said = captures.filter(({ documentId }) => acts.some(({ entry, payload }) => entry.subjectId === documentId && payload));
    return change(rand, said, (capture) => {
      capture.text = `${capture.text}7`;
      Object.assign(capture, { sha256: textSha256(capture.text), characters: capture.characters + 1 });
    });
  }),
  'miscount a capture': inWorld('captures', ({ captures, head }, rand) => {
    if (!head.choices.texts) return false;
    return change(rand, captures, (capture) => {
      capture.characters += 1;
    });
  }),
  'withhold a text silently': ({ rand, world, house }) => {
    if (!world.head.choices.texts) return null;
    const files = sealed(world, house);
    files.delete(`captures/${one(rand, world.captures).id}.txt`);
    return { files: seal(files, house, { size: world.acts.length, root: rootAt(world.acts, world.acts.length) }), found: 'captures' };
  },
  'leave a text in': ({ rand, world, house, files }) => {
    if (world.head.choices.texts) return null;
    const left = new Map(files).set(`captures/${one(rand, world.captures).id}.txt`, 'x');
    return { files: seal(left, house, { size: world.acts.length, root: rootAt(world.acts, world.acts.length) }), found: 'captures' };
  },
  'change who took a capture': inWorld('captures', ({ captures, acts }, rand) => {
    const said = captures.filter(({ documentId }) => acts.some(({ entry, payload }) => entry.subjectId === documentId && payload));
    return change(rand, said, (capture) => {
      capture.capturedAt = '2020-01-01T00:00:00.000Z';
    });
  }),
  ...Object.fromEntries(
    (['exact', 'prefix', 'suffix', 'start'] as const).map((field): [string, Forgery] => [
      `edit the ${field} of a quote`,
      inWorld('quotes', ({ claims, head }, rand) => {
        if (!head.choices.texts) return false;
        return change(rand, claims, ({ versions }) => {
          const { quote } = one(rand, versions);
          if (field === 'start') quote.start += quote.start + 1 < quote.end ? 1 : -Math.min(1, quote.start);
          else quote[field] = `${quote[field]}7`;
          if (field === 'start' && quote.start + 1 >= quote.end) quote.end += 1;
        });
      }),
    ]),
  ),
  'quote a capture that is not there': inWorld('quotes', ({ claims, captures }, rand) =>
    change(rand, claims, ({ id, versions }) => {
      if (captures.length) one(rand, versions).quote.captureId = id;
    }),
  ),
  'change the figure of a claim': inWorld('claims', ({ claims, acts }, rand) => {
    const said = claims.filter(({ id }) => acts.every(({ entry, payload }) => entry.subjectId !== id || payload));
    return change(rand, said, ({ versions }) => {
      const { answer } = one(rand, versions);
      if (answer.kind === 'figure' && 'value' in answer.figure) answer.figure.value += 1000;
    });
  }),
  'change who recorded a claim': inWorld('claims', ({ claims, acts }, rand) => {
    const said = claims.filter(({ id }) => acts.every(({ entry, payload }) => entry.subjectId !== id || payload));
    return change(rand, said, ({ id, versions }) => {
      one(rand, versions).by = { id };
    });
  }),
  'leave a version of a claim out': inWorld('claims', ({ claims }, rand) =>
    change(
      rand,
      claims.filter(({ versions }) => versions.length > 1),
      ({ versions }) => {
        versions.shift();
      },
    ),
  ),
  'point at a question that is not there': inWorld('references', ({ claims }, rand) =>
    change(rand, claims, ({ id, versions }) => {
      one(rand, versions).questionId = id;
    }),
  ),
  'point at a source that is not there': inWorld('references', ({ claims }, rand) =>
    change(rand, claims, ({ id, versions }) => {
      one(rand, versions).chain = [{ kind: 'source', sourceId: id }];
    }),
  ),
  'leave an incident out': inWorld('references', ({ incidents, questions }) => {
    incidents.splice(0, incidents.length);
    return questions.length > 0;
  }),
  'name people who were not to be named': inWorld('format', ({ captures, head }, rand) => {
    if (head.choices.names) return false;
    return change(rand, captures, ({ by }) => {
      by.name = 'Reviewer';
    });
  }),
};

const RECORDS: Readonly<Record<string, Forgery>> = {
  'edit what a record rests on': inWorld('records', ({ records }, rand) =>
    change(rand, records, (record) => {
      record.inputs = `${record.inputs} `;
    }),
  ),
  'edit what a record rests on with its hash': inWorld('records', ({ records, acts }, rand) => {
    const said = records.filter(({ id }) => acts.every(({ entry, payload }) => entry.subjectId !== id || payload));
    return change(rand, said, (record) => {
      record.inputs = `${record.inputs} `;
      record.inputHash = textSha256(record.inputs);
    });
  }),
  'change the value of a record': inWorld('records', ({ records, acts }, rand) => {
    const said = records.filter(({ id }) => acts.every(({ entry, payload }) => entry.subjectId !== id || payload));
    return change(rand, said, ({ value }) => {
      value.best = (value.best ?? 0) + 500;
    });
  }),
  'change the author of a record': inWorld('records', ({ records }, rand) =>
    change(rand, records, (record) => {
      record.authorId = record.id;
    }),
  ),
  'rest a record on a claim that is not there': inWorld('references', ({ records }, rand) =>
    change(rand, records, (record) => {
      record.claims = [{ id: record.id, version: 1, included: true }];
    }),
  ),
  'approve one’s own record': inWorld('approvals', ({ records }, rand) => {
    const decided = records.filter(({ decision }) => decision);
    return change(rand, decided, ({ decision, authorId }) => {
      if (decision) decision.byId = authorId;
    });
  }),
  'let one’s own approval into the ledger too': inWorld('approvals', ({ records, acts }, rand) => {
    const decided = records.filter(({ decision }) => decision);
    return change(rand, decided, ({ id, decision, authorId }) => {
      if (decision) decision.byId = authorId;
      for (const { entry } of acts)
        if (entry.subjectId === id && entry.verb !== 'reconciliation.submit') Object.assign(entry, { actorId: authorId });
    });
  }),
  'approve what nobody approved': inWorld('approvals', ({ records }, rand) => {
    const open = records.filter(({ decision }) => !decision);
    return change(rand, open, (record) => {
      record.decision = { kind: 'approved', byId: record.id, at: record.submittedAt };
    });
  }),
  'turn a decision round': inWorld('approvals', ({ records }, rand) => {
    const decided = records.filter(({ decision }) => decision);
    return change(rand, decided, ({ decision }) => {
      if (decision) decision.kind = decision.kind === 'approved' ? 'returned' : 'approved';
    });
  }),
  'hide a decision': inWorld('approvals', ({ records }, rand) => {
    const decided = records.filter(({ decision }) => decision);
    return change(rand, decided, (record) => {
      record.decision = null;
    });
  }),
  'approve other evidence': inWorld('approvals', ({ records, acts }, rand) => {
    const decided = records.filter(({ id }) =>
      acts.some(({ entry, payload, inside }) => inside && payload && entry.subjectId === id && /approve|return/.test(entry.verb)),
    );
    return change(rand, decided, ({ id }) => {
      for (const act of acts) {
        if (act.entry.subjectId !== id || !act.payload || !/approve|return/.test(act.entry.verb)) continue;
        act.payload = { inputHash: 'f'.repeat(64) };
        act.entry = { ...act.entry, payloadSha256: digestOf(act.payload) };
      }
    });
  }),
  'strike out something else than was said': inWorld('acts', ({ acts }, rand) => {
    const here = new Set(acts.flatMap(({ entry, inside }) => (inside ? entry.id : [])));
    const struck = acts.filter(({ entry, payload }) => entry.verb === 'ledger.redact' && payload && here.has(entry.subjectId));
    return change(rand, struck, (act) => {
      act.payload = { ...act.payload, payloadSha256: 'f'.repeat(64) };
      act.entry = { ...act.entry, payloadSha256: textSha256(canonicalPayload(act.payload)) };
    });
  }),
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
