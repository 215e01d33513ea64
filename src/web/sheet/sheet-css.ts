/** The sheet's own look: it is a file that travels alone, so it carries its style and asks for no font. */
export const SHEET_CSS = `
:root{--ink:#1d2430;--soft:#5a6473;--line:#d9dee6;--paper:#fff;--wash:#f4f6f9;--ok:#1e6b4f;--warn:#8a5a00;--gone:#6b7280}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebf0;--soft:#a5aebb;--line:#38404d;--paper:#14181f;--wash:#1c222b;--ok:#7fd1ae;--warn:#e7b65c;--gone:#a5aebb}}
*{box-sizing:border-box}body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem 4rem;background:var(--paper);color:var(--ink);
font:1rem/1.6 "Noto Sans","Noto Sans Khmer","Khmer OS",system-ui,sans-serif}
:lang(km) body,html:lang(km) body{line-height:1.9}
h1{font-size:1.6rem;line-height:1.35;margin:.2rem 0 .6rem}h2{font-size:1.2rem;margin:2.4rem 0 .8rem;border-bottom:2px solid var(--line);padding-bottom:.3rem}
h3{font-size:1rem;margin:0 0 .3rem;font-weight:600}.k{color:var(--soft);font-size:.85rem;letter-spacing:.02em}
.mark{background:#7a1f3d;color:#fff;margin:-1.5rem -1rem 1rem;padding:.4rem 1rem;font-size:.9rem}
.note{color:var(--soft);font-size:.875rem;margin:.3rem 0}.words{margin:.5rem 0;white-space:pre-wrap}
article{border:1px solid var(--line);border-radius:.5rem;padding:.9rem 1rem;margin:.7rem 0;break-inside:avoid}
.fig{margin:.2rem 0 .5rem}.fig b{font-size:1.5rem;font-variant-numeric:tabular-nums}
.st{display:inline-block;border:1px solid currentColor;border-radius:1rem;padding:0 .6rem;font-size:.8rem;margin-inline-start:.4rem;color:var(--gone)}
.st.reported,.st.reported_zero{color:var(--ok)}.st.partial,.st.aggregate,.st.reported_not_disaggregated,.st.nil_contradicted{color:var(--warn)}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.4rem 1rem;margin:.5rem 0}dt{color:var(--soft);font-size:.8rem}dd{margin:0;font-size:.9rem}
table{border-collapse:collapse;width:100%;margin:.4rem 0}th{text-align:start;font-weight:400}td,th{border-top:1px solid var(--line);padding:.25rem .4rem;font-size:.9rem}.r{text-align:end;font-variant-numeric:tabular-nums}
.rows ul{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.35rem}
@media print{body{max-width:none;padding:0}.demo::before{content:"DEMO";position:fixed;top:40%;left:20%;font-size:9rem;opacity:.08;transform:rotate(-25deg)}}
`
