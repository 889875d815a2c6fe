import { readFileSync } from 'node:fs';
import path from 'node:path';
import { once } from '@/lib/once';
import type { Markup } from '@/lib/text/markup';
import { tokens } from '../_plot/palette';

const FACES = [
  ['Isnad Latin', 'latin', 'U+0000-00FF,U+2000-206F,U+2190-21FF,U+2200-22FF'],
  ['Isnad Latin extended', 'latin-ext', 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F'],
  ['Isnad Arabic', 'arabic', ''],
  ['Isnad Naskh', 'naskh', ''],
] as const;

const faces = FACES.flatMap(([family, file, range]) =>
  [400, 600].map(
    (weight) =>
      `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;src:url(/fonts/${file}-${weight}.woff2) format('woff2')${range ? `;unicode-range:${range}` : ''}}`,
  ),
).join('\n');

const VARIABLES =
  ":root{--font-latin:'Isnad Latin';--font-latin-extended:'Isnad Latin extended';--font-arabic:'Isnad Arabic';--font-naskh:'Isnad Naskh'}";

const OWN = `
.page{max-inline-size:48rem;margin-inline:auto;padding:var(--space-4);display:grid;gap:var(--space-5);grid-template-columns:minmax(0,1fr)}
.top{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:var(--space-2);border-block-end:1px solid var(--line);padding-block-end:var(--space-3);color:var(--soft)}
.top b{color:var(--ink);font-size:var(--size-lead)}
.top a,.list a,.plain a{display:inline-block;min-block-size:1.5rem}
.head{display:grid;gap:var(--space-1)}
.meta,.soft{color:var(--soft);font-size:var(--size-small)}
.meta{display:flex;flex-wrap:wrap;gap:0 var(--space-3)}
section,.value{display:grid;gap:var(--space-3);grid-template-columns:minmax(0,1fr)}
.value{background:var(--sheet);border:1px solid var(--line);padding:var(--space-4)}
.figure{font-size:var(--size-display);font-weight:600;line-height:1.15;letter-spacing:-.02em}
.figure.words{font-size:calc(var(--size-display)*.6);letter-spacing:0;line-height:1.35}
.number{direction:ltr;unicode-bidi:isolate-override;display:inline-block;white-space:nowrap}
.standing{color:var(--agree)}
.notice{border-inline-start:3px solid var(--stale);background:var(--stale-ground);padding:var(--space-3) var(--space-4);display:grid;gap:var(--space-1)}
.notice h2{color:var(--stale)}
.rationale{max-inline-size:var(--measure);white-space:pre-line}
.claims{display:grid;gap:var(--space-4)}
.claims>li{border-block-start:1px solid var(--line);padding-block-start:var(--space-3);display:grid;gap:var(--space-1);grid-template-columns:minmax(0,1fr)}
.claims .figure{font-size:var(--size-figure);letter-spacing:0}
.quote{font-family:var(--face-source);font-size:var(--size-source);line-height:var(--leading-source);display:block;text-align:start}
.quote .around{color:var(--soft)}
.reason{border-inline-start:2px solid var(--line-strong);padding-inline-start:var(--space-3)}
.tiny{font-size:var(--size-tiny);color:var(--soft);overflow-wrap:anywhere}
.list{display:grid;gap:var(--space-2)}
dl{display:grid;grid-template-columns:fit-content(40%) minmax(0,1fr);gap:var(--space-1) var(--space-4)}
dt{color:var(--soft)}
code{overflow-wrap:anywhere}
.plot{overflow-x:auto}
.plot svg{display:block;block-size:auto}
.plot .narrow{display:none}
textarea{inline-size:100%;border:1px solid var(--edge);border-radius:var(--radius);background:var(--sheet);padding:var(--space-2);font-family:ui-monospace,monospace;font-size:var(--size-tiny);direction:ltr;text-align:start;resize:vertical}
button{min-block-size:var(--control);padding-inline:var(--space-3);border:1px solid var(--edge);border-radius:var(--radius);background:var(--sheet);justify-self:start}
.field{display:grid;gap:var(--space-1)}
:focus-visible{outline:var(--ring);outline-offset:2px}
.embedded{display:grid;gap:var(--space-2);padding:var(--space-1);background:var(--sheet);min-block-size:100dvh;align-content:start}
.foot{border-block-start:1px solid var(--line);padding-block-start:var(--space-3)}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:40rem){.plot .wide{display:none}.plot .narrow{display:block}dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-block-end:var(--space-2)}}
@media print{.screen{display:none}.page{max-inline-size:none;padding:0}li{break-inside:avoid}h2{break-after:avoid}a[href^='http']::after{content:' (' attr(href) ')';direction:ltr;unicode-bidi:isolate;overflow-wrap:anywhere}}
`;

/** The style of public pages: the house's tokens and elements, and the few things they are made of. */
export const sheet = once((_: 'all'): Markup => {
  const base = readFileSync(path.join(process.cwd(), 'app/_ui/base.css'), 'utf8');
  return { markup: [faces, VARIABLES, tokens('all'), base, OWN].join('\n').replaceAll(/\/\*[\s\S]*?\*\//g, '') };
});
