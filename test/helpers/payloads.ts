/** Texts that attack the page which shows them: five hundred at night, a hundred by day. */
import { ONE_IN } from './everything.ts'

/** Ways to run something, to break out of something, or to turn a line around. */
const RUNS = ['alert(1)', 'document.title="owned"', 'fetch("//x.invalid")', 'top.owned=1', 'import("data:text/javascript,alert(1)")']
const FORMS: readonly ((js: string) => string)[] = [
  (js) => `<script>${js}</script>`,
  (js) => `<img src=x onerror='${js}'>`,
  (js) => `<svg onload="${js.replaceAll('"', '&quot;')}">`,
  (js) => `"><iframe srcdoc="<script>${js}</script>">`,
  (js) => `\u0027);${js}//`,
  (js) => `javascript:${js}`,
  (js) => `\${${js}}`,
  (js) => `{{constructor.constructor('${js}')()}}`,
  (js) => `</textarea></title></style></option></select><script>${js}</script>`,
  (js) => `<math><mtext><table><mglyph><style><img src onerror=${js}>`,
]
const AROUND: readonly ((text: string) => string)[] = [
  (t) => t,
  (t) => `\u202e${t}\u202c`,
  (t) => `\u2066${t}\u2069\u200f`,
  (t) => `\u0001${t}\u0007\u001b[2J`,
  (t) => `${t}\u00ad\ufeff\u200b`,
  (t) => t.toUpperCase(),
  (t) => `${t}${'\u0489'.repeat(40)}`,
  (t) => `=${t}`,
  (t) => `${t}\ud800`.toWellFormed(),
  (t) => `សុខ​${t}`,
]
/** By day every two of a way, a form and a wrapping meet in one of a hundred; at night all three, in five hundred. */
export const PAYLOADS = RUNS.flatMap((js, r) =>
  FORMS.flatMap((form, f) => AROUND.filter((_, a) => (r + f + a) % ONE_IN(5) === 0).map((around) => around(form(js)))),
)
