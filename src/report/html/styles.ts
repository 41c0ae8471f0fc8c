import type { Labels } from '../labels.js'

/** The style of every page. Colours come in pairs that reach 4.5:1 in light and in dark; no sign rests on colour alone. */
export function styles(labels: Labels): string {
  const narrow = ['column-number', 'column-parent', 'column-child', 'column-remarks']
    .map((code, index) => `.units td:nth-child(${index + 1})::before{content:"${labels.say(code)}"}`)
    .slice(1)
    .join('')
  return `${colours}${base}${documents}${marks}${findings}${tables}${matrix}${forms}
@media (max-width:760px){${small}${narrow}}
@media print{${print}}`
}

const light = `--paper:#fff;--sheet:#f7f8f9;--ink:#1b232c;--soft:#4d5965;--line:#d5dae0;--accent:#1c4a7e;
--in:#0a5a30;--in-b:#e2f3e8;--out:#98202a;--out-b:#fcebea;--moved:#57389a;--moved-b:#f0ebfb;--unsure:#6b4a00;--unsure-b:#fff4d8;
--high:#98202a;--medium:#7a4d00;--low:#3f5566`
const dark = `--paper:#14191f;--sheet:#1b2229;--ink:#e5e9ed;--soft:#a9b4be;--line:#38424c;--accent:#8fbdf0;
--in:#8fdcae;--in-b:#12301f;--out:#ffaba6;--out-b:#3b1a1b;--moved:#c9b4ff;--moved-b:#2a2144;--unsure:#f0cf7e;--unsure-b:#362b0e;
--high:#ffaba6;--medium:#f2c879;--low:#b3c6d6`
const colours = `:root{${light}}@media (prefers-color-scheme:dark){:root{${dark}}}`

const base = `
*{box-sizing:border-box}[hidden]{display:none!important}
html{scroll-padding-top:3.6rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
main{max-width:80rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
h1{font-size:1.75rem;line-height:1.25;margin:.2rem 0 .3rem;text-wrap:balance}
h2{font-size:1.25rem;margin:0 0 .8rem;line-height:1.3}
h3{font-size:1rem;margin:1.2rem 0 .5rem}
section{margin-top:2.6rem;padding-top:1.1rem;border-top:2px solid var(--ink)}
main>section{content-visibility:auto;contain-intrinsic-size:auto 50rem}
p{margin:.4rem 0;max-width:75ch}
a{color:var(--accent);text-underline-offset:.18em}
a:focus-visible,input:focus-visible,select:focus-visible,[tabindex]:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.finding:target,tr:target,details:target,dt:target{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem;z-index:9}
nav{position:sticky;top:0;z-index:5;background:var(--paper);border-bottom:1px solid var(--line)}
nav ul{width:fit-content;min-width:min(80rem,100%);max-width:100%;box-sizing:border-box;margin:0 auto;scrollbar-width:thin;padding:.6rem 1.25rem;display:flex;gap:.2rem .95rem;overflow-x:auto;list-style:none;font-size:.85rem;white-space:nowrap}
body:not(:has(.units)) nav ul{flex-wrap:wrap}
nav a{display:inline-block;padding:.15rem 0}
.over{color:var(--soft);font-size:.9rem;margin:0}.soft{color:var(--soft)}.small{font-size:.875rem}
.text,blockquote{font-family:"Times New Roman",Tinos,"Liberation Serif",Times,serif;font-size:1.06rem;line-height:1.45;white-space:pre-wrap;overflow-wrap:anywhere}
.caution{border-left:4px solid var(--medium);background:var(--sheet);padding:.5rem .8rem;font-size:.9rem}
.scroll{overflow-x:auto}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`

const documents = `
.docs{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem;margin:1.2rem 0}
.doc{border:1px solid var(--line);border-top:4px solid var(--accent);padding:.8rem 1rem;background:var(--sheet)}
.doc.parent{border-top-style:double}
.doc h2{font-size:1.06rem;margin:.1rem 0 .3rem}.doc p{margin:.2rem 0}
.doc dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .8rem;margin:.5rem 0 0;font-size:.9rem}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
.lead{font-size:1.06rem}
.bar{display:block;width:100%;height:1.6rem;margin:.8rem 0 .3rem;border:1px solid var(--line)}
.bar .kept{fill:var(--accent)}.bar .edited{fill:var(--unsure)}.bar .reworked{fill:var(--moved)}.bar .omitted{fill:var(--paper)}
.counts{display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;padding:0;margin:.3rem 0;list-style:none;font-size:.9rem}
.counts svg{display:inline-block;width:.9rem;height:.9rem;vertical-align:-.1rem;margin:0 .35rem 0 0;border:1px solid var(--soft)}
.lineage svg{display:block;max-width:none;font-family:inherit}
.lineage rect{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}
.lineage .missing rect{stroke-dasharray:6 4;stroke:var(--out)}
.lineage .group rect{stroke-width:3}
.lineage path{fill:none;stroke:var(--soft);stroke-width:1.5}.lineage path.missing{stroke-dasharray:6 4}
.lineage .band{fill:var(--sheet);stroke:none}
.lineage text{fill:var(--ink);font-size:13px}.lineage text.small{fill:var(--soft);font-size:11.5px}.lineage text.key{font-weight:600}`

const marks = `
ins,del,u,.movedtext{border-radius:2px;padding:0 .08em}
ins{color:var(--in);background:var(--in-b);text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.15em}
del{color:var(--out);background:var(--out-b);text-decoration:line-through;text-decoration-thickness:1.5px}
u{text-decoration:underline dotted var(--unsure);text-decoration-thickness:2px;text-underline-offset:.15em}
ins.whole,del.whole{display:block;text-decoration:none;padding:.1em .5em}ins.whole{border-left:4px solid var(--in)}del.whole{border-left:4px dashed var(--out)}
.movedtext{color:var(--moved);background:var(--moved-b);border-left:3px double var(--moved);padding-left:.3em}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;padding:0;list-style:none;font-size:.9rem;margin:.4rem 0 .9rem}`

const findings = `
.finding{border:1px solid var(--line);border-left:6px solid var(--low);margin:.9rem 0;padding:.7rem 1rem .8rem;background:var(--paper)}
.finding.high{border-left-color:var(--high)}.finding.medium{border-left-color:var(--medium)}
.finding>header{display:flex;flex-wrap:wrap;gap:.1rem .9rem;font-size:.875rem;color:var(--soft)}
.finding h3{font-size:1.03rem;line-height:1.4;margin:.25rem 0 .5rem;font-weight:600;max-width:85ch}
.severity{font-weight:700;white-space:nowrap}.severity.high{color:var(--high)}.severity.medium{color:var(--medium)}.severity.low{color:var(--low)}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:.8rem}.pair.one{grid-template-columns:1fr;max-width:62rem}
.pair figure{margin:0;background:var(--sheet);padding:.5rem .7rem;min-width:0}
.pair figcaption{font-size:.875rem;color:var(--soft);margin-bottom:.2rem}
.pair blockquote{margin:0}
img.place{display:block;max-width:100%;height:auto;border:1px solid var(--line);margin:.4rem 0;background:#fff}
.finding footer{margin-top:.5rem;font-size:.9rem}`

const tables = `
table{border-collapse:collapse;width:100%;font-size:.93rem}
caption{text-align:left;color:var(--soft);padding-bottom:.3rem}
th,td{border:1px solid var(--line);padding:.4rem .55rem;text-align:left;vertical-align:top}
thead th{background:var(--sheet);border-bottom:2px solid var(--ink);line-height:1.3}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.nowrap{white-space:nowrap}
.units{table-layout:fixed}.units th:nth-child(1){width:3.2rem}.units th:nth-child(4){width:12rem}
.units thead th{position:sticky;top:2.6rem;z-index:2}
.units tr{scroll-margin-top:5.5rem}
.units .chapter th{background:var(--sheet);font-weight:600}
.units tr.omitted td:first-child{border-left:6px solid var(--out)}.units tr.added td:first-child{border-left:6px double var(--in)}
.units tr.edited td:first-child,.units tr.reworked td:first-child{border-left:6px dotted var(--unsure)}
.units tr.movedAway{color:var(--soft)}
.where{display:block;font-size:.84rem;color:var(--soft);margin-top:.2rem}
.gone{color:var(--soft);font-style:italic}
.later{font-weight:600;color:var(--out)}`

const matrix = `
.matrix{width:auto;min-width:40rem}
.matrix th[scope=row]{min-width:16rem;max-width:26rem;font-weight:400;position:sticky;left:0;background:var(--paper);z-index:1}
.matrix thead th{vertical-align:bottom}
.matrix td{padding:0;text-align:center;min-width:3.2rem}
.matrix td a{display:block;padding:.35rem .2rem;min-height:1.6rem;text-decoration:none;color:var(--ink)}
.matrix td.kept{background:#bcd7f2}.matrix td.edited{background:#fbe3a4}.matrix td.reworked{background:#dccdf6}.matrix td.omitted{background:#f7c3bf}.matrix td.added,.matrix td.own{background:#c3e8d0}.matrix td.shared{background:#bcd7f2}
.matrix td.kept a,.matrix td.edited a,.matrix td.reworked a,.matrix td.omitted a,.matrix td.added a,.matrix td.own a,.matrix td.shared a{color:#1b232c}
.key{display:inline-block;min-width:1.5rem;text-align:center;border:1px solid var(--line);margin-right:.35rem;color:#1b232c}
.key.kept{background:#bcd7f2}.key.edited{background:#fbe3a4}.key.reworked{background:#dccdf6}.key.omitted{background:#f7c3bf}.key.added,.key.own{background:#c3e8d0}.key.shared{background:#bcd7f2}.key.absent{background:#fff}
details.row{border-top:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 3rem}
details.row>summary{padding:.5rem 0;cursor:pointer}
details.row dl{margin:.2rem 0 1rem 1.2rem}details.row dt{margin-top:.5rem;font-weight:600}`

const forms = `
form{display:flex;flex-wrap:wrap;gap:.6rem 1.1rem;align-items:end;background:var(--sheet);border:1px solid var(--line);padding:.7rem .9rem;margin:.6rem 0 1rem;font-size:.9rem}
form label{display:grid;gap:.15rem}form label.check{display:flex;align-items:center;gap:.4rem;min-height:2.1rem}
input[type=search],select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);padding:.3rem .4rem;min-height:2.1rem;max-width:100%}
input[type=checkbox]{width:1.2rem;height:1.2rem}`

const small = `
main{padding:1rem .8rem 3rem}.scroll>table:not(.matrix){min-width:44rem}h1{font-size:1.4rem}body nav ul{padding:.5rem .8rem;flex-wrap:nowrap!important}.pair{grid-template-columns:1fr}
.units,.units tbody,.units tr,.units td{display:block;width:100%}.units thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.units tr{scroll-margin-top:5.5rem}
.units .chapter th{display:block}.units tr{border:1px solid var(--line);margin-bottom:.7rem}.units td{border:0;border-bottom:1px solid var(--line)}
.units td:not(:first-child)::before{display:block;font-size:.84rem;color:var(--soft)}
.matrix th[scope=row]{min-width:9rem;max-width:11rem}`

const print = `
@page{size:A4;margin:20mm 20mm 20mm 30mm}@page wide{size:A4 landscape;margin:20mm 20mm 20mm 30mm}
:root{${light}}
nav,form,.skip,footer{display:none!important}main{max-width:none;padding:0}body{font-size:9.5pt;line-height:1.4}.finding{padding:.3rem .7rem;margin:.4rem 0}.finding h3{font-size:10pt;margin:.15rem 0}.pair figure{padding:.2rem .5rem;background:none}h1{font-size:15pt}h2{font-size:12pt}td,th{padding:.2rem .4rem}
main>section{content-visibility:visible}section{border-top:1px solid var(--ink)}section.wide,.wide+section,#findings,#rows{break-before:page;border-top:0;padding-top:0;margin-top:0}.docs{grid-template-columns:1fr 1fr}
section.wide{page:wide}figure{break-inside:avoid}table:not(.units) tr{break-inside:avoid}.finding header,.finding h3{break-after:avoid}h2,h3{break-after:avoid;break-inside:avoid}
.units thead th{position:static}.text,blockquote{font-size:10.5pt;line-height:1.3}a{color:inherit;text-decoration:none}
ins,del,.movedtext,.matrix td,.bar{print-color-adjust:exact}.scroll{overflow:visible}`
