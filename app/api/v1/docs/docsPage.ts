import { problem } from '@/lib/message/problem';
import { PROBLEM_STATUS, type ProblemCode } from '@/lib/result';
import { scopeFor } from '@/lib/token/needs';
import type { Operation } from '../_operations/operation';
import { GROUPS } from '../_operations/table';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const STYLE = `:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-inline-size:60rem;margin:2rem auto;padding-inline:1rem}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-block-start:2rem}table{border-collapse:collapse;inline-size:100%}
th,td{text-align:start;vertical-align:top;padding:.3rem .8rem .3rem 0;border-block-end:1px solid color-mix(in srgb,currentColor 20%,transparent)}
code{font-size:.9em;overflow-wrap:anywhere}section{overflow-x:auto}`;

function row({ id, method, path, summary, asks, versioned, paged }: Operation): string {
  const more = [versioned ? 'If-Match' : '', paged ? 'limit, cursor' : ''].filter(Boolean).join(', ');
  const address = escaped(path).replace(/\{.+?\}/g, (name) => `<var>${name}</var>`);
  return `<tr id="${id}"><td><code>${method} ${address}</code></td><td>${escaped(summary)}</td><td>${scopeFor(asks)}</td><td>${more}</td></tr>`;
}

function problemRow(code: ProblemCode): string {
  const [en, ar] = [problem.en[code], problem.ar[code]];
  return `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${PROBLEM_STATUS[code]}</td><td>${escaped(en)}</td><td lang="ar" dir="rtl">${escaped(ar)}</td></tr>`;
}

const table = (label: string, heads: readonly string[], rows: readonly string[]) =>
  `<section tabindex="0" aria-label="${label}"><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;

/** The API as a page to read: every operation of the table, and every problem with its sentence in both languages. No script. */
export function docsPage(): string {
  const groups = Object.entries(GROUPS).map(
    ([name, operations]) => `<h2>${name}</h2>${table(name, ['Request', 'What it does', 'Scope', 'Takes'], operations.map(row))}`,
  );
  const codes = Object.keys(PROBLEM_STATUS) as ProblemCode[];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Isnad API</title><style>${STYLE}</style></head><body><main>
<h1>Isnad API, version 1</h1>
<p>Everything a screen can do, below <code>/api/v1</code>, in JSON. The whole of it as OpenAPI 3.1: <a href="/api/v1/openapi.json">openapi.json</a>.</p>
<ul>
<li><b>Who asks.</b> A personal token, made on <a href="/account#tokens">the account page</a>, as <code>Authorization: Bearer isnad_…</code>. It may do what its scope names, within its owner's role: read, propose, write, decide, each including the ones before.</li>
<li><b>Lists</b> come in pages: <code>limit</code> up to 200, then <code>cursor</code> with the <code>next</code> of the page before (also as a Link header).</li>
<li><b>Versions.</b> Answers carry an ETag; <code>If-None-Match</code> gets 304 while nothing changed. What could overwrite another's change takes <code>If-Match</code> with the ETag you saw, or its version alone (<code>"3"</code>): 428 without it, 412 when somebody was before you. A correction is measured by the version, not by the bytes.</li>
<li><b>Twice.</b> An act sent with an <code>Idempotency-Key</code> is done once: the same key and body within 24 hours get the first answer again; another body is refused; a refused act leaves no key behind.</li>
<li><b>Refusals</b> are problem details (RFC 9457) in the language of <code>Accept-Language</code>; <code>code</code> is stable, <code>errors</code> point into the body. All of them are below.</li>
<li><b>Offsets</b> count Unicode code points in logical order, end exclusive. Dates of the world are EDTF level 1, moments RFC 3339 in UTC.</li>
</ul>
${groups.join('\n')}
<h2>Problems</h2>
${table('Problems', ['Code', 'Status', 'English', 'العربية'], codes.map(problemRow))}
</main></body></html>`;
}
