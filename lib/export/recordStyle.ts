/** How a printed record looks: paper in the light, the same in the dark of a screen, ink on paper when printed. Logical properties only. */
export const PRINT_STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#fffdf9, #1f1d1a); --ink: light-dark(#1d1b18, #ece7dd); --soft: light-dark(#625d54, #aaa396); --line: light-dark(#cfc8ba, #47423a); --accent: light-dark(#0e5a5e, #6cc3c1); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 "IBM Plex Sans Arabic", Inter, "Noto Sans Arabic", system-ui, sans-serif; }
main { max-inline-size: 52rem; margin-inline: auto; padding: 2rem 1.25rem; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.3; }
h2 { margin-block: 1.75rem .5rem; font-size: 1.05rem; break-after: avoid; }
p { margin-block: .25rem; }
header { padding-block-end: 1rem; border-block-end: 1px solid var(--line); }
.soft, footer { color: var(--soft); font-size: .85rem; }
.figure { margin-block: 1rem .5rem; font-size: 2.25rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
.best { font-size: 1.1rem; font-weight: 400; }
.status { display: inline-block; padding: .1rem .5rem; border: 1px solid var(--line); border-radius: .25rem; font-size: .85rem; font-weight: 400; vertical-align: middle; }
.rationale { max-inline-size: 42rem; white-space: pre-line; }
figure { margin: 1.25rem 0; break-inside: avoid; }
figure svg { display: block; max-inline-size: 100%; block-size: auto; }
table { inline-size: 100%; border-collapse: collapse; }
td:first-child { white-space: nowrap; }
th, td { padding-block: .5rem; padding-inline: 0 .75rem; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
th { color: var(--soft); font-size: .85rem; font-weight: 500; }
tr, li { break-inside: avoid; }
thead { display: table-header-group; }
.number { font-weight: 600; white-space: nowrap; }
.number bdi, .figure bdi { unicode-bidi: isolate; }
blockquote { margin: 0; }
blockquote bdi { display: block; quotes: "“" "”"; }
blockquote bdi:lang(ar) { quotes: "«" "»"; }
blockquote bdi::before { content: open-quote; }
blockquote bdi::after { content: close-quote; }
.reason { color: var(--soft); }
[dir="rtl"] .arrow { display: inline-block; transform: scaleX(-1); }
ul { margin: 0; padding-inline-start: 1.1rem; }
li { margin-block: .6rem; }
code { font: .8rem/1.4 ui-monospace, monospace; direction: ltr; unicode-bidi: isolate; white-space: nowrap; }
.long { white-space: normal; overflow-wrap: anywhere; }
footer { margin-block-start: 2rem; padding-block-start: .75rem; border-block-start: 1px solid var(--line); }
@media (max-width: 34rem) { figure { overflow-x: auto; } figure svg { min-inline-size: 30rem; } table, tbody, tr, td { display: block; } thead { display: none; } td { border: 0; padding-block: .1rem; } tr { padding-block: .6rem; border-block-end: 1px solid var(--line); } }
@page { margin: 16mm 14mm; }
@media print { :root { color-scheme: light; } body { font-size: 10pt; } main { max-inline-size: none; padding: 0; } }
`;
