/** A JSON Schema (draft 2020-12) as far as the page reads one. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly default?: unknown;
}

const MANY = 16;

/** A type in a few words: `"killed" | "wounded"`, `Claim[]`, `{ start, end }`. */
export function typeOf(schema: Schema): string {
  const { $ref, type, format, items, properties } = schema;
  if ($ref) return $ref.replace(/^.*\//, '');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) {
    const values = schema.enum.slice(0, MANY).map((value) => JSON.stringify(value));
    return [...values, ...(schema.enum.length > MANY ? ['…'] : [])].join(' | ');
  }
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return [...new Set(choice.map(typeOf))].join(' | ');
  if (type === 'array') return `${items ? bracketed(typeOf(items)) : 'any'}[]`;
  if (properties?.items && properties.next) return `{ items: ${typeOf(properties.items)}, next }`;
  if (properties) return `{ ${Object.keys(properties).join(', ')} }`;
  return format ?? (type === undefined ? 'any' : String(type));
}

const bracketed = (type: string) => (type.includes(' | ') ? `(${type})` : type);
