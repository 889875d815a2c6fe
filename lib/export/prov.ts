import { urn } from './iri';

/**
 * PROV-JSON: a JSON form of the PROV data model (PROV-DM, W3C Recommendation 30 April 2013) by the W3C Member Submission of 24 April
 * 2013. A submission is no standard of W3C; it is what tools read. Kinds of things are those of schema.org where it has the word.
 */

/** The sections of a document, in the order they are written. Derivations carry quotation, revision and primary source as types (PROV-DM §5.2.2–5.2.4). */
export const PROV_SECTIONS = [
  'entity',
  'activity',
  'agent',
  'wasGeneratedBy',
  'used',
  'wasDerivedFrom',
  'wasAttributedTo',
  'wasAssociatedWith',
  'actedOnBehalfOf',
] as const;
export type ProvSection = (typeof PROV_SECTIONS)[number];

type Value = string | number | { readonly $: string; readonly type: string } | { readonly $: string; readonly lang: string };
type Attributes = Readonly<Record<string, Value>>;

/** One row of a section. What is related needs no identifier of its own (PROV-DM §5.1.3): such rows are numbered when they are written. */
export interface ProvRow {
  readonly section: ProvSection;
  readonly id: string | null;
  readonly attributes: Attributes;
}

/** An entity, an activity or an agent. */
export const thing = (section: 'entity' | 'activity' | 'agent', id: string, attributes: Attributes): ProvRow => ({
  section,
  id,
  attributes,
});

const related = (section: ProvSection, attributes: Attributes): ProvRow => ({ section, id: null, attributes });

/** Prefixes of qualified names: rows of one project are parts of its URN. */
export function provPrefixes(projectId: string): Readonly<Record<string, string>> {
  return { prov: 'http://www.w3.org/ns/prov#', schema: 'https://schema.org/', project: `${urn(projectId)}#` };
}

/** A type by its qualified name (PROV-DM §5.7.3). */
export const qualified = (name: string): Value => ({ $: name, type: 'prov:QUALIFIED_NAME' });

/** The agents: who published, who recorded, and the project on whose behalf (PROV-DM §5.3). */
export const agentOf = {
  project: 'project:itself',
  person: (id: string) => `project:person-${id}`,
  source: (id: string) => `project:source-${id}`,
  /** An assistant in one person's hands; in another's it is another. Its name is whatever that person called it. */
  assistant: (name: string, ownerId: string | null) => `project:assistant-${ownerId === null ? '' : `${ownerId}-`}${localName(name)}`,
};

/** Any name as part of a qualified one: what no address may hold is percent-encoded (RFC 3986 §2.1). */
const localName = (name: string) =>
  encodeURIComponent(name.toWellFormed()).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

export const entityOf = {
  capture: (id: string) => `project:capture-${id}`,
  claim: (id: string, version: number) => `project:claim-${id}-v${version}`,
  record: (id: string) => `project:record-${id}`,
};

const DERIVATION = { quotation: 'prov:Quotation', revision: 'prov:Revision', primarySource: 'prov:PrimarySource' } as const;

/** `of` was derived from `from`; `as` says in which way (wasQuotedFrom, wasRevisionOf, hadPrimarySource in PROV-O). */
export function derivation(of: string, from: string, as?: keyof typeof DERIVATION): ProvRow {
  const ends: Attributes = { 'prov:generatedEntity': of, 'prov:usedEntity': from };
  return related('wasDerivedFrom', as === undefined ? ends : { ...ends, 'prov:type': qualified(DERIVATION[as]) });
}

export const attribution = (entity: string, agent: string): ProvRow =>
  related('wasAttributedTo', { 'prov:entity': entity, 'prov:agent': agent });

export const use = (activity: string, entity: string): ProvRow => related('used', { 'prov:activity': activity, 'prov:entity': entity });

/** An entity that one act of one person made, at one time. */
export function made(entity: string, activity: string, by: string, at: string, name: string): ProvRow[] {
  return [
    thing('activity', activity, { 'prov:startTime': at, 'prov:endTime': at, 'prov:type': name }),
    related('wasGeneratedBy', { 'prov:entity': entity, 'prov:activity': activity, 'prov:time': at }),
    related('wasAssociatedWith', { 'prov:activity': activity, 'prov:agent': by }),
  ];
}

/** A person, who acted on behalf of the project (PROV-DM §5.3.4). */
export function provPerson({ id, name }: { readonly id: string; readonly name?: string | undefined }): ProvRow[] {
  const person = agentOf.person(id);
  const type: Attributes = { 'prov:type': qualified('prov:Person') };
  return [
    thing('agent', person, name === undefined ? type : { ...type, 'prov:label': name }),
    related('actedOnBehalfOf', { 'prov:delegate': person, 'prov:responsible': agentOf.project }),
  ];
}

/** An assistant: software that acts on behalf of the person whose token it held, where that person is of this house (PROV-DM §5.3.1, §5.3.4). */
export function provAssistant(name: string, ownerId: string | null): ProvRow[] {
  const agent = agentOf.assistant(name, ownerId);
  return [
    thing('agent', agent, { 'prov:type': qualified('prov:SoftwareAgent'), 'prov:label': name }),
    ...(ownerId === null ? [] : [related('actedOnBehalfOf', { 'prov:delegate': agent, 'prov:responsible': agentOf.person(ownerId) })]),
  ];
}
