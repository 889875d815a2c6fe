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

/** A part of a document: some rows of some sections, by their identifiers. */
export type ProvPart = Partial<Record<ProvSection, Readonly<Record<string, Attributes>>>>;

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
};

export const entityOf = {
  capture: (id: string) => `project:capture-${id}`,
  claim: (id: string, version: number) => `project:claim-${id}-v${version}`,
  record: (id: string) => `project:record-${id}`,
};

const DERIVATION = { quotation: 'prov:Quotation', revision: 'prov:Revision', primarySource: 'prov:PrimarySource' } as const;

/** `of` was derived from `from`; `as` says in which way (wasQuotedFrom, wasRevisionOf, hadPrimarySource in PROV-O). */
export function derivation(of: string, from: string, as?: keyof typeof DERIVATION): Record<string, Attributes> {
  const ends: Attributes = { 'prov:generatedEntity': of, 'prov:usedEntity': from };
  return { [`_:d-${local(of)}-${local(from)}`]: as === undefined ? ends : { ...ends, 'prov:type': qualified(DERIVATION[as]) } };
}

export const attribution = (entity: string, agent: string): Record<string, Attributes> => ({
  [`_:a-${local(entity)}-${local(agent)}`]: { 'prov:entity': entity, 'prov:agent': agent },
});

export const use = (activity: string, entity: string): Record<string, Attributes> => ({
  [`_:u-${local(activity)}-${local(entity)}`]: { 'prov:activity': activity, 'prov:entity': entity },
});

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** An entity that one act of one person made, at one time. */
export function made(entity: string, activity: string, by: string, at: string, name: string): ProvPart {
  return {
    activity: { [activity]: { 'prov:startTime': at, 'prov:endTime': at, 'prov:type': name } },
    wasGeneratedBy: { [`_:g-${local(entity)}`]: { 'prov:entity': entity, 'prov:activity': activity, 'prov:time': at } },
    wasAssociatedWith: { [`_:w-${local(activity)}`]: { 'prov:activity': activity, 'prov:agent': by } },
  };
}

/** A person, who acted on behalf of the project (PROV-DM §5.3.4). */
export function provPerson({ id, name }: { readonly id: string; readonly name?: string | undefined }): ProvPart {
  const person = agentOf.person(id);
  const type: Attributes = { 'prov:type': qualified('prov:Person') };
  return {
    agent: { [person]: name === undefined ? type : { ...type, 'prov:label': name } },
    actedOnBehalfOf: { [`_:b-${local(person)}`]: { 'prov:delegate': person, 'prov:responsible': agentOf.project } },
  };
}

/** Several parts as one. */
export function joined(...parts: readonly ProvPart[]): ProvPart {
  const whole: { -readonly [K in keyof ProvPart]: ProvPart[K] } = {};
  for (const part of parts)
    for (const section of PROV_SECTIONS) if (part[section]) whole[section] = { ...whole[section], ...part[section] };
  return whole;
}
