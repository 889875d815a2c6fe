import { documentOf } from '@/app/r/_page/frame';
import { apiDocs } from '@/lib/message/apiDocs';
import type { Language } from '@/lib/message/define';
import { problem } from '@/lib/message/problem';
import { directionOf } from '@/lib/message/reading';
import { once } from '@/lib/once';
import { PROBLEM_CODES, PROBLEM_STATUS } from '@/lib/result';
import { type Markup, markup } from '@/lib/text/markup';
import type { Theme } from '@/lib/theme';
import { curlOf, type Example, MAIN_JOB, SETTING, STREAMS } from './examples';
import { documented, operationEntry } from './operations';
import { prose } from './prose';
import { SHEET } from './sheet';

type Words = (typeof apiDocs)[Language];

const RULES = ['who', 'lists', 'versions', 'twice', 'words', 'blind'] as const;

const keeping = ({ keeps = {} }: Example) =>
  Object.entries(keeps)
    .map(([name, member]) => `# → ${name} = .${member}\n`)
    .join('');

function mainJob(t: Words): Markup {
  const steps = MAIN_JOB.map(
    (one) => markup`<li><p>${t.step[one.step]}</p><pre tabindex="0" lang="en">${`${curlOf(one)}\n${keeping(one)}`.trim()}</pre></li>`,
  );
  const streams = STREAMS.map(({ step, command }) => markup`<li><p>${t.step[step]}</p><pre tabindex="0" lang="en">${command}</pre></li>`);
  return markup`<section id="start"><h2>${t.start}</h2><p>${prose(t.startLead)}</p><pre tabindex="0" lang="en">${SETTING}</pre><ol class="steps">${steps}</ol>
<h3>${t.more}</h3><ol class="steps">${streams}</ol></section>`;
}

function refusals(t: Words, language: Language): Markup {
  const rows = PROBLEM_CODES.map(
    (code) =>
      markup`<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${PROBLEM_STATUS[code]}</td><td>${prose(problem[language][code])}</td></tr>`,
  );
  return markup`<section id="problems"><h2>${t.problems}</h2><p>${prose(t.problemsLead)}</p>
<table class="refusals"><thead><tr><th scope="col">${t.code}</th><th scope="col">${t.status}</th><th scope="col">${t.sentence}</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

const isGroup = (name: string, group: Words['group']): name is keyof Words['group'] => name in group;

function operations(t: Words, language: Language) {
  const all = documented();
  const tags = [...new Set(all.map(({ tags: [tag] }) => tag))];
  const named = tags.map((tag) => ({ id: tag.replaceAll(' ', '-'), tag, title: isGroup(tag, t.group) ? t.group[tag] : tag }));
  const groups = named.map(
    ({ id, tag, title }) =>
      markup`<section id="${id}"><h2>${title}</h2>${all.filter(({ tags: [own] }) => own === tag).map((each) => operationEntry(each, language))}</section>`,
  );
  return { groups, links: named.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`) };
}

/**
 * The API as a page to read: the main job as commands, what holds for every request, every operation of the OpenAPI document, and every
 * refusal with its sentence, which is where the `type` of problem details leads. No script.
 */
function written(language: Language, theme: Theme): string {
  const t = apiDocs[language];
  const other = language === 'ar' ? 'en' : 'ar';
  const { groups, links } = operations(t, language);
  const rules = RULES.map((rule) => markup`<dt>${t.rule[`${rule}Title`]}</dt><dd>${prose(t.rule[rule])}</dd>`);
  const body = markup`<div class="docs"><header class="top"><h1>${t.title}</h1>
<a href="/api/v1/docs?lang=${other}" hreflang="${other}" lang="${other}" dir="${directionOf(other)}">${t.other}</a></header>
<main><p class="lead">${prose(t.lead)} <a href="/api/v1/openapi.json">${t.openapi}</a></p>
<nav aria-label="${t.contents}"><ul class="links"><li><a href="#start">${t.start}</a></li><li><a href="#rules">${t.rules}</a></li>${links}<li><a href="#problems">${t.problems}</a></li></ul></nav>
<div class="stack">${mainJob(t)}
<section id="rules"><h2>${t.rules}</h2><dl class="rules">${rules}</dl></section>
${groups}
${refusals(t, language)}</div></main></div>`;
  return documentOf({ language, theme, title: t.title, head: markup`<style>${{ markup: SHEET }}</style>`, body });
}

const pages = once((key: `${Language} ${Theme}`) => {
  const [language, theme] = key.split(' ') as [Language, Theme];
  return written(language, theme);
});

/** The page in a language and a theme, each put together once. */
export function docsPage(language: Language, theme: Theme = 'system'): string {
  return pages(`${language} ${theme}`);
}
