/** The sheet's own look: it is a file that travels alone, so it carries its style and asks for no font. */
export const SHEET_CSS = `
:root{--ink:#1d2430;--soft:#5a6473;--line:#d9dee6;--paper:#fff;--wash:#f4f6f9;--ok:#1e6b4f;--warn:#8a5a00;--gone:#6b7280}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebf0;--soft:#a5aebb;--line:#38404d;--paper:#14181f;--wash:#1c222b;--ok:#7fd1ae;--warn:#e7b65c;--gone:#a5aebb}}
*{box-sizing:border-box}svg{direction:ltr}body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem 4rem;background:var(--paper);color:var(--ink);
font:1rem/1.6 "Saksi Latin","Noto Sans Khmer","Noto Sans","Khmer OS",system-ui,sans-serif;overflow-wrap:anywhere}
:lang(km) body,html:lang(km) body{line-height:1.9}
h1{font-size:1.6rem;line-height:1.35;margin:.2rem 0 .6rem}h2{font-size:1.2rem;margin:2.4rem 0 .8rem;border-bottom:2px solid var(--line);padding-bottom:.3rem}
h3{font-size:1rem;margin:0 0 .3rem;font-weight:600}.k{color:var(--soft);font-size:.85rem;letter-spacing:.02em}
.mark{background:#7a1f3d;color:#fff;margin:-1.5rem -1rem 1rem;padding:.4rem 1rem;font-size:.9rem;font-weight:600;box-shadow:0 0 0 100vmax #7a1f3d;clip-path:inset(0 -100vmax)}
.note{color:var(--soft);font-size:.875rem;margin:.3rem 0}.words{margin:.5rem 0;white-space:pre-wrap}
article{border:1px solid var(--line);border-radius:.5rem;padding:.9rem 1rem;margin:.7rem 0}h3,.fig{break-after:avoid}h2{break-after:avoid}
.fig{margin:.2rem 0 .5rem}.fig b{font-size:1.5rem;font-variant-numeric:tabular-nums}
.st{display:inline-block;border:1px solid currentColor;border-radius:1rem;padding:0 .6rem;font-size:.8rem;margin-inline-start:.4rem;color:var(--gone)}
.st.reported,.st.reported_zero{color:var(--ok)}.st.partial,.st.aggregate,.st.reported_not_disaggregated,.st.nil_contradicted{color:var(--warn)}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.4rem 1rem;margin:.5rem 0}dt{color:var(--soft);font-size:.8rem}dd{margin:0;font-size:.9rem}
.cells{list-style:none;margin:.5rem 0;padding:0;columns:2 20rem;column-gap:2rem}
.cells li{display:flex;gap:1rem;justify-content:space-between;border-top:1px solid var(--line);padding:.25rem 0;font-size:.9rem;break-inside:avoid}
.cells b{font-weight:600;font-variant-numeric:tabular-nums;white-space:nowrap}
nav ol{list-style:none;margin:1rem 0 0;padding:0;border-top:1px solid var(--line)}nav li{border-bottom:1px solid var(--line);padding:.45rem 0}
nav a{color:inherit;text-decoration-color:var(--line);text-underline-offset:.2em}nav .k{display:inline-block;min-width:2.2rem}
.chain{list-style:none;padding:0;margin:.5rem 0}.chain>li{border-inline-start:3px solid var(--line);padding:.3rem 0 .6rem .9rem;break-inside:avoid}.chain p{margin:.1rem 0}.chain ul{margin:.4rem 0 0;padding-inline-start:1.1rem;font-size:.9rem}
.rows ul{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.35rem}
@media (max-width:30rem){dl{grid-template-columns:1fr 1fr}}
@media print{:root{--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--ok:#1e6b4f;--warn:#7a4f00;--gone:#444}body{max-width:none;padding:0;font-size:10pt}article{padding:.5rem .7rem}.cells{columns:2}nav a{text-decoration:none}.mark{-webkit-print-color-adjust:exact;print-color-adjust:exact;margin:0 0 1rem}@page{margin:16mm 14mm}.demo::before{content:"DEMO";position:fixed;top:40%;left:15%;font-size:9rem;font-weight:700;opacity:.09;transform:rotate(-25deg)}}
`
