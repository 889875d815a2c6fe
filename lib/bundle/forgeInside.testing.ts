import { canonicalPayload } from '../ledger/entry';
import { edited, type Forgery } from './forger.testing';
import { digestOf, one, type Random, rootAt, seal, sealed, textSha256, type World } from './honest.testing';
import type { CheckName } from './tally';

/** What the house itself can do to its own evidence and records, with the ledger's key in hand: each must contradict something else. */

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

export const EVIDENCE: Readonly<Record<string, Forgery>> = {
  'edit the text of a capture': inWorld('captures', ({ captures, head }, rand) => {
    if (!head.choices.texts) return false;
    return change(rand, captures, (capture) => {
      capture.text = edited(rand, capture.text);
    });
  }),
  'exchange one letter of a capture': inWorld('captures', ({ captures, head }, rand) => {
    if (!head.choices.texts) return false;
    return change(rand, captures, (capture) => {
      capture.text = `${capture.text.slice(0, -1)}x`;
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
    const { id, text } = one(rand, world.captures);
    const left = new Map(files).set(`captures/${id}.txt`, text);
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

export const RECORDS: Readonly<Record<string, Forgery>> = {
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
