/**
 * The JSON Schema published with PROV-JSON (W3C Member Submission, 24 April 2013, http://www.w3.org/Submission/prov-json/schema), as
 * data for tests. Left out: the keywords of JSON Schema itself that it lists among a document's properties, and bundles, which are
 * not written here. Both only make it stricter; "wasEndedby" is its own spelling.
 */
const uri = { type: 'string', format: 'uri' } as const;
const time = { type: 'string', format: 'date-time' } as const;
const values = { $ref: '#/definitions/attributeValues' } as const;
const mapOf = (definition: string) => ({ type: 'object', additionalProperties: { $ref: `#/definitions/${definition}` } });
const relation = (properties: Readonly<Record<string, typeof uri | typeof time>>, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: values,
});

export const PROV_JSON_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: 'Schema for a PROV-JSON document',
  type: 'object',
  additionalProperties: false,
  properties: {
    prefix: { type: 'object', patternProperties: { '^[a-zA-Z0-9_\\-]+$': uri } },
    entity: mapOf('entity'),
    activity: mapOf('activity'),
    agent: mapOf('agent'),
    wasGeneratedBy: mapOf('generation'),
    used: mapOf('usage'),
    wasInformedBy: mapOf('communication'),
    wasStartedBy: mapOf('start'),
    wasEndedby: mapOf('end'),
    wasInvalidatedBy: mapOf('invalidation'),
    wasDerivedFrom: mapOf('derivation'),
    wasAttributedTo: mapOf('attribution'),
    wasAssociatedWith: mapOf('association'),
    actedOnBehalfOf: mapOf('delegation'),
    wasInfluencedBy: mapOf('influence'),
    specializationOf: mapOf('specialization'),
    alternateOf: mapOf('alternate'),
    hadMember: mapOf('membership'),
  },
  definitions: {
    typedLiteral: {
      title: 'PROV-JSON Typed Literal',
      type: 'object',
      properties: { $: { type: 'string' }, type: uri, lang: { type: 'string' } },
      required: ['$'],
      additionalProperties: false,
    },
    stringLiteral: { type: 'string' },
    numberLiteral: { type: 'number' },
    booleanLiteral: { type: 'boolean' },
    literalArray: {
      type: 'array',
      minItems: 1,
      items: {
        anyOf: [
          { $ref: '#/definitions/stringLiteral' },
          { $ref: '#/definitions/numberLiteral' },
          { $ref: '#/definitions/booleanLiteral' },
          { $ref: '#/definitions/typedLiteral' },
        ],
      },
    },
    attributeValues: {
      anyOf: [
        { $ref: '#/definitions/stringLiteral' },
        { $ref: '#/definitions/numberLiteral' },
        { $ref: '#/definitions/booleanLiteral' },
        { $ref: '#/definitions/typedLiteral' },
        { $ref: '#/definitions/literalArray' },
      ],
    },
    entity: { type: 'object', title: 'entity', additionalProperties: values },
    agent: { $ref: '#/definitions/entity' },
    activity: { type: 'object', title: 'activity', additionalProperties: values },
    generation: relation({ 'prov:entity': uri, 'prov:activity': uri, 'prov:time': time }, ['prov:entity']),
    usage: { $ref: '#/definitions/generation' },
    communication: relation({ 'prov:informant': uri, 'prov:informed': uri }, ['prov:informant', 'prov:informed']),
    start: relation({ 'prov:activity': uri, 'prov:time': time, 'prov:trigger': uri }, ['prov:activity']),
    end: { $ref: '#/definitions/start' },
    invalidation: relation({ 'prov:entity': uri, 'prov:time': time, 'prov:activity': uri }, ['prov:entity']),
    derivation: relation(
      { 'prov:generatedEntity': uri, 'prov:usedEntity': uri, 'prov:activity': uri, 'prov:generation': uri, 'prov:usage': uri },
      ['prov:generatedEntity', 'prov:usedEntity'],
    ),
    attribution: relation({ 'prov:entity': uri, 'prov:agent': uri }, ['prov:entity', 'prov:agent']),
    association: relation({ 'prov:activity': uri, 'prov:agent': uri, 'prov:plan': uri }, ['prov:activity']),
    delegation: relation({ 'prov:delegate': uri, 'prov:responsible': uri, 'prov:activity': uri }, ['prov:delegate', 'prov:responsible']),
    influence: relation({ 'prov:influencer': uri, 'prov:influencee': uri }, ['prov:influencer', 'prov:influencee']),
    specialization: relation({ 'prov:generalEntity': uri, 'prov:specificEntity': uri }, ['prov:generalEntity', 'prov:specificEntity']),
    alternate: relation({ 'prov:alternate1': uri, 'prov:alternate2': uri }, ['prov:alternate1', 'prov:alternate2']),
    membership: relation({ 'prov:collection': uri, 'prov:entity': uri }, ['prov:collection', 'prov:entity']),
  },
} as const;
