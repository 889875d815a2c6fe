import type { CaptureLine, ClaimLine, Person, SourceLine } from '../../lib/bundle/lines';
import { agentOf, PROV_SECTIONS, type ProvRow, type ProvSection, provAssistant, provPerson, provPrefixes } from '../../lib/export/prov';
import { type Offered, type ProvRecord, provCapture, provClaim, provProject, provRecord, provSource } from '../../lib/export/provOf';
import type { Spool } from './spool';

const utf8 = new TextEncoder();

/**
 * A PROV-JSON document in the making (`lib/export/prov.ts`): told of things as they are read for other files, in any order, it keeps
 * each section apart on disk. People are told of once, however often they are met.
 */
export class Provenance {
  private readonly people = new Map<string, Person>();
  private readonly assistants = new Map<string, { readonly name: string; readonly ownerId: string | null }>();
  private readonly counts = new Map<ProvSection, number>();

  constructor(
    private readonly spool: Spool,
    private readonly project: { readonly id: string; readonly titleEn: string },
  ) {}

  private async tell(rows: readonly ProvRow[]): Promise<void> {
    const texts = new Map<ProvSection, string>();
    for (const { section, id, attributes } of rows) {
      const count = (this.counts.get(section) ?? 0) + 1;
      this.counts.set(section, count);
      const key = JSON.stringify(id ?? `_:${section}-${count}`);
      texts.set(section, `${texts.get(section) ?? ''}${count > 1 ? ',' : ''}\n${key}:${JSON.stringify(attributes)}`);
    }
    for (const [section, text] of texts) await this.spool.add(`prov-${section}`, text);
  }

  private meet(person: Person): void {
    this.people.set(person.id, person);
  }

  async sources(lines: readonly SourceLine[]): Promise<void> {
    await this.tell(lines.flatMap(provSource));
  }

  async captures(portion: readonly { readonly line: CaptureLine; readonly before: string | null }[]): Promise<void> {
    for (const { line } of portion) this.meet(line.by);
    await this.tell(portion.flatMap(({ line, before }) => provCapture(line, before)));
  }

  async claims(lines: readonly ClaimLine[], offers: ReadonlyMap<string, Offered>): Promise<void> {
    for (const { id, proposedBy, versions } of lines) {
      for (const { by } of versions) this.meet(by);
      if (proposedBy === undefined) continue;
      const owner = offers.get(id)?.owner ?? null;
      if (owner) this.meet(owner);
      this.assistants.set(agentOf.assistant(proposedBy, owner?.id ?? null), { name: proposedBy, ownerId: owner?.id ?? null });
    }
    await this.tell(lines.flatMap((line) => provClaim(line, offers.get(line.id))));
  }

  async record(record: ProvRecord, before: string | null, people: readonly Person[]): Promise<void> {
    for (const person of people) this.meet(person);
    await this.tell(provRecord(record, before));
  }

  /** The document, once everything was told. */
  async *document(): AsyncGenerator<Uint8Array> {
    const assistants = [...this.assistants.values()].flatMap(({ name, ownerId }) => provAssistant(name, ownerId));
    await this.tell([...provProject(this.project.titleEn), ...[...this.people.values()].flatMap(provPerson), ...assistants]);
    yield utf8.encode(`{"prefix":${JSON.stringify(provPrefixes(this.project.id))}`);
    for (const section of PROV_SECTIONS) {
      yield utf8.encode(`,\n"${section}":{`);
      yield* this.spool.read(`prov-${section}`);
      yield utf8.encode('}');
    }
    yield utf8.encode('}\n');
  }
}
