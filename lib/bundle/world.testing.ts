import { codePoints } from '../text/codePoints';
import { type Act, below, digestOf, one, type Random, textSha256, type World } from './honest.testing';
import type { ClaimLine, EntryLine, Person, QuoteOfLine } from './lines';

/** Honest worlds from a seed: of every scope and size, with redactions, withheld payloads, texts and names. */

const WORDS = ['مقتل', '62', 'جندياً', '🕊', 'وأكثر', 'من', '60', 'killed', 'وقيل', '80', '٣٧', 'near', 'المطار', '\n'];

/** A maker of ids and moments, each used once. */
function makers(rand: Random) {
  let clock = Date.UTC(2026, 0, 1);
  const digits = (count: number) =>
    Math.floor(rand() * 16 ** count)
      .toString(16)
      .padStart(count, '0');
  return {
    id: () => `${digits(8)}-${digits(4)}-7${digits(3)}-8${digits(3)}-${digits(12)}`,
    now: () => {
      clock += 1 + below(rand, 90_000);
      return new Date(clock).toISOString();
    },
    words: (count: number) => Array.from({ length: count }, () => one(rand, WORDS)).join(' '),
  };
}

function quoteIn(rand: Random, id: string, capture: { id: string; text: string }): QuoteOfLine {
  const points = codePoints(capture.text);
  const start = below(rand, points.length);
  const end = start + 1 + below(rand, Math.min(20, points.length - start));
  const around = { prefix: points.slice(Math.max(0, start - 32), start), suffix: points.slice(end, end + 32) };
  return { id, captureId: capture.id, start, end, exact: points.slice(start, end), ...around };
}

/** A world whose every part follows from the seed's numbers. */
export function honestWorld(rand: Random): World {
  const { id, now, words } = makers(rand);
  const list = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
  const projectId = id();
  const names = rand() < 0.6;
  const people: [Person, ...Person[]] = [
    { id: id(), ...(names && { name: 'Reviewer' }) },
    ...list(1 + below(rand, 3), (n) => ({ id: id(), ...(names && { name: `شخص ${n}` }) })),
  ];
  const acts: Act[] = [];
  const act = (verb: string, subject: string, subjectId: string, by: Person, at: string, payload: Record<string, unknown>) => {
    const entry: EntryLine['entry'] = {
      id: id(),
      at,
      actorId: by.id,
      projectId,
      verb,
      subject,
      subjectId,
      payloadSha256: digestOf(payload),
    };
    acts.push({ entry, payload, inside: true });
  };
  const elsewhere = () => {
    if (rand() < 0.3) {
      act('source.add', 'source', id(), one(rand, people), now(), { nameEn: words(2) });
      const last = acts.at(-1);
      if (last) Object.assign(last, { inside: false, entry: { ...last.entry, projectId: rand() < 0.5 ? id() : null } });
    }
  };
  const sources = list(1 + below(rand, 2), (n) => ({
    ...{
      id: id(),
      kind: one(rand, ['outlet', 'monitor', 'witness'] as const),
      nameEn: `Source ${n}`,
      nameAr: `مصدر ${n}`,
      party: rand() < 0.2,
    },
    grades: rand() < 0.5 ? [{ topic: 'toll', grade: 'B' as const, reason: words(2), gradedOn: '2026-01-01', by: one(rand, people) }] : [],
  }));
  for (const source of sources) act('source.add', 'source', source.id, one(rand, people), now(), { nameEn: source.nameEn });
  const incidents = list(1 + below(rand, 2), (n) => ({
    ...{
      id: id(),
      titleEn: `Incident ${n}`,
      titleAr: `حادثة ${n}`,
      date: '2016-09-17',
      placeEn: '',
      placeAr: '',
      precision: 'unknown' as const,
    },
    partOf: null,
  }));
  const questions = list(1 + below(rand, 2), (position) => ({
    ...{
      id: id(),
      incidentId: one(rand, incidents).id,
      measure: 'killed' as const,
      populationEn: 'soldiers',
      populationAr: 'جنود',
      position,
    },
  }));
  const captures = list(1 + below(rand, 2), (n) => {
    elsewhere();
    const [by, at, text] = [one(rand, people), now(), `${words(3 + below(rand, 20))} ${n}`];
    const capture = { id: id(), documentId: id(), sha256: textSha256(text), characters: codePoints(text).length };
    const payload = { captureId: capture.id, sha256: capture.sha256, characters: capture.characters, tool: 'test' };
    act('document.capture', 'document', capture.documentId, by, at, payload);
    const document = { title: words(2), author: null, address: null, language: 'ar', publishedOn: null, sourceId: one(rand, sources).id };
    return { ...capture, number: 1, capturedAt: at, by, tool: 'test', document, text };
  });
  const claims = list(below(rand, 4), (): ClaimLine => {
    elsewhere();
    const [claimId, questionId] = [id(), one(rand, questions).id];
    let answer = { kind: 'figure' as const, figure: { operator: 'exactly' as const, value: below(rand, 200) }, words: words(1) };
    let quote = quoteIn(rand, id(), one(rand, captures));
    const link = rand() < 0.5 ? ({ kind: 'source', sourceId: one(rand, sources).id } as const) : ({ kind: 'not_recorded' } as const);
    const versions = list(1 + below(rand, 2), (index) => {
      const [by, at, verb] = [
        one(rand, people),
        now(),
        index === 0 ? 'claim.record' : one(rand, ['claim.correct', 'claim.reject', 'claim.accept']),
      ];
      if (verb === 'claim.correct') {
        answer = { ...answer, figure: { operator: 'exactly', value: below(rand, 200) } };
        quote = quoteIn(rand, id(), one(rand, captures));
      }
      const anew = verb === 'claim.record' || verb === 'claim.correct';
      act(verb, 'claim', claimId, by, at, { version: index + 1, ...(anew ? { answer, quoteId: quote.id } : { reason: words(3) }) });
      const status = verb === 'claim.reject' ? ('rejected' as const) : ('accepted' as const);
      const rest = { asOf: null, scope: '', credibility: null, note: '', status, reason: verb === 'claim.reject' ? words(2) : '' };
      return { version: index + 1, questionId, answer, chain: [link], quote, ...rest, by, at };
    });
    return { id: claimId, versions };
  });
  const records = list(below(rand, 2), () => {
    const [recordId, author, submittedAt, questionId] = [id(), one(rand, people), now(), one(rand, questions).id];
    const inputs = JSON.stringify({ claims: claims.map((claim) => claim.id), rule: 'manual', questionId });
    const [inputHash, low] = [textSha256(inputs), below(rand, 90)];
    const figure = { low, best: low, high: low + below(rand, 20) };
    act('reconciliation.submit', 'reconciliation', recordId, author, submittedAt, {
      questionId,
      rule: 'manual',
      settled: true,
      ...figure,
      inputHash,
    });
    elsewhere();
    const [kind, second, at] = [
      rand() < 0.7 ? ('approved' as const) : ('returned' as const),
      one(
        rand,
        people.filter(({ id }) => id !== author.id),
      ),
      now(),
    ];
    const decided = rand() < 0.8;
    const verb = kind === 'approved' ? 'reconciliation.approve' : 'reconciliation.return';
    if (decided) act(verb, 'reconciliation', recordId, second, at, { inputHash });
    return {
      ...{ format: 'isnad-record' as const, formatVersion: 1 as const, id: recordId, question: { id: questionId }, rule: 'manual' },
      ...{ value: { settled: true, ...figure, text: null }, authorId: author.id, submittedAt, inputs, inputHash, rationale: words(4) },
      decision: decided ? { kind, byId: second.id, at, note: '' } : null,
      claims: claims.map((claim) => ({ id: claim.id, version: claim.versions.length, included: rand() < 0.7 })),
    };
  });
  strikeOut(rand, acts, act, { people, now });
  const kind = one(rand, ['record', 'incident', 'project'] as const);
  // A smaller scope leaves out acts that its files do not speak of.
  if (kind !== 'project') for (const each of acts) if (each.entry.verb === 'source.add') each.inside = false;
  return {
    head: {
      ...{ format: 'isnad-bundle', formatVersion: 1, scope: { kind, id: id() }, takenAt: now() },
      project: { id: projectId, slug: 'airport', titleEn: 'Airport', titleAr: 'المطار' },
      choices: { texts: rand() < 0.7, names },
      ledger: { origin: '', size: 0 },
    },
    ...{ captures, sources, incidents, questions, claims, records, acts },
  };
}

type Log = (verb: string, subject: string, subjectId: string, by: Person, at: string, payload: Record<string, unknown>) => void;

/** Some payloads are struck out by an act, some only left out of the bundle. */
function strikeOut(rand: Random, acts: readonly Act[], act: Log, { people, now }: { people: readonly Person[]; now: () => string }): void {
  for (const { entry, payload, inside } of [...acts]) {
    const chance = rand();
    const target = acts.find((each) => each.entry.id === entry.id);
    if (!inside || !payload || !target || chance > 0.15) continue;
    target.payload = null;
    if (chance < 0.09) {
      const said = { entryId: entry.id, payloadSha256: entry.payloadSha256, reason: 'a test' };
      act('ledger.redact', 'ledger', entry.id, one(rand, people), now(), said);
    }
  }
}
