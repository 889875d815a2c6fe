import type { CaptureLine, ClaimLine, Person, SourceLine } from '../../lib/bundle/lines';
import { PROV_SECTIONS, type ProvPart, provPerson, provPrefixes } from '../../lib/export/prov';
import { type ProvRecord, provCapture, provClaim, provProject, provRecord, provSource } from '../../lib/export/provOf';

/** What the document tells of; each part is read once for every section, so that no more than a portion is in memory. */
export interface Told {
  readonly project: { readonly id: string; readonly titleEn: string };
  readonly sources: () => AsyncIterable<readonly SourceLine[]>;
  readonly captures: () => AsyncIterable<readonly { readonly line: CaptureLine; readonly before: string | null }[]>;
  readonly claims: () => AsyncIterable<readonly ClaimLine[]>;
  readonly records: readonly { readonly record: ProvRecord; readonly before: string | null; readonly people: readonly Person[] }[];
}

async function* partsOf({ project, sources, captures, claims, records }: Told, meet: (person: Person) => void): AsyncGenerator<ProvPart> {
  yield provProject(project.titleEn);
  for await (const portion of sources()) yield* portion.map(provSource);
  for await (const portion of captures())
    for (const { line, before } of portion) {
      meet(line.by);
      yield provCapture(line, before);
    }
  for await (const portion of claims())
    for (const claim of portion) {
      for (const { by } of claim.versions) meet(by);
      yield provClaim(claim);
    }
  for (const { record, before, people } of records) {
    people.forEach(meet);
    yield provRecord(record, before);
  }
}

/** A PROV-JSON document, section after section (`lib/export/prov.ts`). People are met in the first one and told of in theirs. */
export async function* provenance(told: Told): AsyncGenerator<string> {
  const people = new Map<string, Person>();
  yield `{"prefix":${JSON.stringify(provPrefixes(told.project.id))}`;
  for (const section of PROV_SECTIONS) {
    let first = true;
    const rows = function* (part: ProvPart) {
      for (const [id, attributes] of Object.entries(part[section] ?? {})) {
        yield `${first ? '' : ','}\n${JSON.stringify(id)}:${JSON.stringify(attributes)}`;
        first = false;
      }
    };
    yield `,\n"${section}":{`;
    for await (const part of partsOf(told, (person) => people.set(person.id, person))) yield* rows(part);
    for (const person of people.values()) yield* rows(provPerson(person));
    yield '}';
  }
  yield '}\n';
}
