/** What the page of the API has besides the sheet of public pages. */
export const SHEET = `
.docs{max-inline-size:76rem;margin-inline:auto;padding:var(--space-4);display:grid;gap:var(--space-5);grid-template-columns:minmax(0,1fr)}
.docs main{display:grid;gap:var(--space-6);grid-template-columns:minmax(0,1fr)}
.docs .lead,.docs section>p,.docs dd{max-inline-size:var(--measure)}
.docs section,.docs article{scroll-margin-block-start:var(--space-4)}
.docs h1{color:var(--ink)}
.docs .stack{display:grid;gap:var(--space-6);grid-template-columns:minmax(0,1fr)}
.docs section{gap:var(--space-4)}
nav .links{display:flex;flex-wrap:wrap;gap:0 var(--space-4)}
nav a,.top a{display:inline-block;min-block-size:1.5rem}
.docs summary{display:list-item;min-block-size:1.5rem;cursor:pointer}
.rules{grid-template-columns:minmax(0,10rem) minmax(0,1fr);gap:var(--space-3) var(--space-4)}
pre{background:var(--sunk);border:1px solid var(--line);border-radius:var(--radius-small);padding:var(--space-3);overflow-x:auto;font-size:var(--size-small);line-height:1.5;direction:ltr;text-align:start;tab-size:2}
code{unicode-bidi:isolate;direction:ltr}
code,pre{font-family:ui-monospace,'SFMono-Regular',Menlo,Consolas,monospace}
.steps{display:grid;gap:var(--space-4);counter-reset:step}
.steps>li{counter-increment:step;display:grid;gap:var(--space-2);grid-template-columns:minmax(0,1fr)}
.steps>li>p::before{content:counter(step) '. ';color:var(--soft)}
.operation{border-block-start:1px solid var(--line);padding-block-start:var(--space-3);display:grid;gap:var(--space-1);grid-template-columns:minmax(0,1fr)}
.operation h3{font-weight:400;overflow-wrap:anywhere}
.operation h3 b{display:inline-block;min-inline-size:4.2em}
.operation h3 var{font-style:normal;color:var(--accent)}
.request{direction:ltr;unicode-bidi:isolate;display:block;text-align:start}
.fields{display:grid;gap:0 var(--space-4);grid-template-columns:fit-content(38%) minmax(0,1fr);padding-block:var(--space-2)}
.fields dt,.fields dd{padding-block:var(--space-1);font-size:var(--size-small);overflow-wrap:anywhere}
.fields code{direction:ltr;unicode-bidi:isolate}
.answers{list-style:none;padding:0;font-size:var(--size-small);color:var(--soft)}
.refusals{inline-size:100%;border-collapse:collapse}
.refusals th,.refusals td{text-align:start;vertical-align:top;padding-block:var(--space-1);padding-inline-end:var(--space-3);border-block-end:1px solid var(--line);overflow-wrap:anywhere}
.operation:target{border-inline-start:3px solid var(--accent);padding-inline-start:var(--space-3)}
tr:target{background:var(--accent-ground)}
@media (min-width:64rem){.docs main{grid-template-columns:11rem minmax(0,1fr)}nav{position:sticky;inset-block-start:var(--space-4);align-self:start;max-block-size:calc(100dvh - 2rem);overflow-y:auto}nav .links{display:grid;gap:var(--space-1)}.docs main>.lead{grid-column:1/-1}}
@media (max-width:40rem){.rules,.fields{grid-template-columns:minmax(0,1fr);gap:0}.refusals,.refusals tbody,.refusals tr,.refusals th,.refusals td{display:block;border:0;padding:0}.refusals thead{display:none}.refusals tr{border-block-end:1px solid var(--line);padding-block:var(--space-2)}}
`;
