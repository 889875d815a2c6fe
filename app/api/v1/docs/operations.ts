import { apiDocs } from '@/lib/message/apiDocs';
import type { Language } from '@/lib/message/define';
import { type Markup, markup, NOTHING } from '@/lib/text/markup';
import { openApi } from '../_http/openapi';
import { prose } from './prose';
import { type Schema, typeOf } from './schema';
import { SUMMARIES_AR } from './summaries';

interface Parameter {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}
type Content = Readonly<Record<string, { readonly schema: Schema }>>;

/** An operation of the document, as far as the page shows one. */
interface Documented {
  readonly operationId: string;
  readonly tags: readonly [string];
  readonly summary: string;
  readonly description?: string;
  readonly security: readonly object[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content; readonly description: string }>>;
}
interface Placed extends Documented {
  readonly method: string;
  readonly path: string;
}

/** Every operation of the OpenAPI document in its order: the page shows what the document says, whoever answers it. */
export function documented(): Placed[] {
  const { paths }: { paths: Readonly<Record<string, Readonly<Record<string, Documented>>>> } = JSON.parse(JSON.stringify(openApi()));
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      operation.operationId ? [{ ...operation, method: method.toUpperCase(), path }] : [],
    ),
  );
}

function scopeIn({ description = '', security }: Documented, language: Language): string {
  const t = apiDocs[language];
  const scope = /scope `(\w+)`/.exec(description)?.[1];
  if (!security.length) return t.anyone;
  return scope ? t.scope.replace('{scope}', scope) : t.session;
}

const place = { path: 'inAddress', query: 'inQuery', header: 'inHeader' } as const;

function fieldsOf({ parameters = [], requestBody }: Documented, language: Language): Markup {
  const t = apiDocs[language];
  const json = requestBody?.content['application/json']?.schema;
  const members = Object.entries(json?.properties ?? {}).map(([name, schema]) => ({
    ...{ name, schema, where: t.inBody, description: schema.description },
    required: json?.required?.includes(name) ?? false,
  }));
  const types = requestBody && !json ? Object.keys(requestBody.content) : [];
  const named = parameters.map((each) => ({ ...each, where: t[place[each.in]], required: each.required ?? false }));
  const fields = [...named, ...members];
  if (!fields.length && !types.length) return NOTHING;
  const rows = fields.map(
    ({
      name,
      schema,
      where,
      required,
      description,
    }) => markup`<dt><code>${name}</code> <span class="soft">${where}${required ? ` · ${t.required}` : ''}</span></dt>
<dd><code>${typeOf(schema)}</code>${description ? markup` <span class="soft" lang="en" dir="ltr">${prose(description)}</span>` : null}</dd>`,
  );
  const files = types.length ? markup`<dt>${t.inBody}</dt><dd><code>${types.join(', ')}</code></dd>` : null;
  return markup`<details><summary>${t.takes}</summary><dl class="fields">${rows}${files}</dl></details>`;
}

function answersOf({ responses }: Documented, language: Language): Markup {
  const told = Object.entries(responses).map(([status, { content = {} }]) => {
    const [type, { schema } = { schema: {} }] = Object.entries(content)[0] ?? [''];
    const what = type === 'application/json' ? typeOf(schema) : Object.keys(content).join(', ');
    return Number(status) < 300 ? `${status}${what ? ` ${what}` : ''}` : status;
  });
  return markup`<p class="soft">${apiDocs[language].answers} <code>${told.join(' · ')}</code></p>`;
}

/** One operation: its request, what it does, what it takes and what it answers. */
export function operationEntry(operation: Placed, language: Language): Markup {
  const { operationId, method, path, summary } = operation;
  const does = language === 'ar' ? (SUMMARIES_AR[operationId] ?? summary) : summary;
  const address = path.split(/(\{.+?\})/).map((part) => (part.startsWith('{') ? markup`<var>${part}</var>` : part));
  return markup`<article class="operation" id="${operationId}"><h3><code class="request"><b>${method}</b> ${address}</code></h3>
<p>${prose(does)} <span class="soft">${scopeIn(operation, language)}</span></p>
${fieldsOf(operation, language)}${answersOf(operation, language)}</article>`;
}
