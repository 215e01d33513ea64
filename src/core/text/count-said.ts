/** Reads a number of people or things as a paper says it, in the words that people use; what it is written as is `count-span.ts`'s. */
import { writeCount, spanOfCount, type CountSpan } from './count-span.ts'
import { toLatinDigits } from './digits.ts'
import { parseWholeNumber, type WholeNumber } from './numbers.ts'
import { stripBreaks } from './strip-breaks.ts'

export type SaidCount =
  | { readonly ok: true; readonly value: string | number }
  | {
      readonly ok: false
      /** `vague`: a word, and no number; `nothing`: about or at least none; `reversed`: its ends stand the wrong way round; `unread`: something else. */
      readonly reason: 'vague' | 'nothing' | 'reversed' | 'unread' | Exclude<WholeNumber, { ok: true }>['reason']
      readonly fixes: readonly string[]
    }

const oneOf = (...words: readonly string[]): string =>
  `(?:${words.map((w) => w.replace(/[.+?]/g, '\\$&').replaceAll(' ', '\\s+')).join('|')})`
const BEFORE = {
  about: oneOf(
    'about',
    'approximately',
    'approx.',
    'approx',
    'around',
    'roughly',
    'circa',
    'ca.',
    'ca',
    'c.',
    'some',
    'nearly',
    'almost',
    'environ',
    '~',
    '≈',
    '±',
    'ប្រហែលជា',
    'ប្រហែល',
    'ប្រមាណជា',
    'ប្រមាណ',
    'ប្រហាក់ប្រហែល',
    'ជិត',
  ),
  atLeast: oneOf(
    'at least',
    'no fewer than',
    'not fewer than',
    'no less than',
    'not less than',
    'minimum',
    'min.',
    'min',
    'au moins',
    '>=',
    '≥',
    'យ៉ាងតិចណាស់',
    'យ៉ាងតិច',
    'យ៉ាងហោចណាស់',
    'យ៉ាងហោច',
    'មិនតិចជាង',
  ),
  moreThan: oneOf('more than', 'over', 'above', 'plus de', '>', 'ច្រើនជាង', 'លើសពី', 'លើស', 'ជាង'),
  atMost: oneOf(
    'at most',
    'up to',
    'no more than',
    'not more than',
    'maximum',
    'max.',
    'max',
    'au plus',
    '<=',
    '≤',
    'យ៉ាងច្រើនណាស់',
    'យ៉ាងច្រើន',
    'មិនលើសពី',
    'មិនលើស',
    'មិនច្រើនជាង',
    'មិនដល់លើស',
  ),
  fewerThan: oneOf('fewer than', 'less than', 'under', 'below', 'moins de', '<', 'តិចជាង', 'ក្រោម', 'មិនដល់'),
} as const
const BEHIND = {
  atLeast: oneOf('+', 'or more', 'and more', 'or over', 'at least', 'ឡើងទៅ', 'ឡើង', 'យ៉ាងតិច'),
  moreThan: oneOf('ជាង'),
  atMost: oneOf('or fewer', 'or less', 'at most', 'ចុះក្រោម', 'យ៉ាងច្រើន'),
  about: oneOf('~', 'or so', 'approximately', 'approx.', 'approx', 'ប្រហែល'),
} as const
type How = keyof typeof BEFORE

const NUMBER = String.raw`[-\u2212]?\s*\d[\d.,\u00A0\u202F]*(?: \d{3})*`
/** What may be counted, beside a field's own word for it. */
const UNITS = [
  'persons',
  'person',
  'people',
  'pers.',
  'pers',
  'pax',
  'workers',
  'participants',
  'victims',
  'នាក់',
  'រូប',
  'នាក',
  'កម្មករ',
  'ជនរងគ្រោះ',
  'គ្រែ',
]
const RANGE = new RegExp(
  String.raw`^(?:(between|from|entre|ចន្លោះពី|ចន្លោះ|ពី)\s*)?(${NUMBER})\s*(-|\u2010|\u2011|\u2012|\u2013|\u2014|\.\.|to|and|et|ដល់|ទៅ|និង)\s*(${NUMBER})$`,
  'u',
)
/** Read only where they stand behind a word that says that two numbers follow: `12 and 5` are twelve of one thing and five of another. */
const JOINS = ['and', 'et', 'និង']
/** Somebody was there. */
const SOME = ['some', 'ខ្លះ']
const VAGUE = [
  'many',
  'several',
  'a few',
  'few',
  'various',
  'numerous',
  'a number',
  'a number of',
  'lots',
  'a lot',
  'dozens',
  'hundreds',
  'plusieurs',
  'ច្រើន',
  'ច្រើននាក់',
  'មួយចំនួន',
  'ជាច្រើន',
  'បន្តិចបន្តួច',
  'តិចតួច',
  'រាប់សិប',
  'រាប់រយ',
  'ច្រើនណាស់',
]

/** Reads a number of the field as people write it. @param unit the field's own word for what it counts */
export function readCountSaid(text: string, unit?: string): SaidCount {
  const plain = toLatinDigits(stripBreaks(text)).toLowerCase().replace(/\s+/g, ' ').trim()
  const exact = parseWholeNumber(plain)
  if (exact.ok || exact.reason !== 'not-a-number') return exact
  if (spanOfCount(plain)) return { ok: true, value: plain }
  const bare = withoutUnit(plain, unit)
  if (SOME.includes(bare)) return { ok: true, value: '1..' }
  if (VAGUE.includes(bare)) return no('vague')
  const range = RANGE.exec(bare)
  if (range) return readRange(range)
  const said = howOf(bare)
  if (said === undefined) return unread(bare)
  const read = parseWholeNumber(withoutUnit(said.rest, unit))
  if (!read.ok) return read.reason === 'not-a-number' ? unread(bare) : { ...read, fixes: said.how === undefined ? read.fixes : [] }
  return made(said.how, read.value)
}

function made(how: How | undefined, n: number): SaidCount {
  const yes = (span: Omit<CountSpan, 'isAbout'>): SaidCount => ({ ok: true, value: writeCount({ ...span, isAbout: false }) })
  switch (how) {
    case undefined:
      return { ok: true, value: n }
    case 'about':
      return n === 0 ? no('nothing', ['0']) : { ok: true, value: `${n}~` }
    case 'atLeast':
      return n === 0 ? no('vague') : yes({ least: n, most: Infinity })
    case 'moreThan':
      return yes({ least: n + 1, most: Infinity })
    case 'atMost':
      return yes({ least: 0, most: n })
    case 'fewerThan':
      return n === 0 ? no('negative') : yes({ least: 0, most: n - 1 })
  }
}

function readRange([, opening, from = '', join = '', to = '']: RegExpExecArray): SaidCount {
  const [a, b] = [parseWholeNumber(from), parseWholeNumber(to)]
  if (!a.ok) return a.reason === 'not-a-number' ? no('unread') : { ...a, fixes: [] }
  if (!b.ok) return b.reason === 'not-a-number' ? no('unread') : { ...b, fixes: [] }
  if (opening === undefined && JOINS.includes(join)) return no('unread')
  if (a.value > b.value) return no('reversed', [`${b.value}..${a.value}`])
  return { ok: true, value: writeCount({ least: a.value, most: b.value, isAbout: false }) }
}

const no = (reason: Extract<SaidCount, { ok: false }>['reason'], fixes: readonly string[] = []): SaidCount => ({ ok: false, reason, fixes })
/** Where one number stands in it, or two, the ways in which it may have been meant. */
function unread(text: string): SaidCount {
  const [n, m, ...more] = [...text.matchAll(/\d+/g)].map(([d]) => Number(d))
  if (n === undefined || more.length > 0 || /[/%]/.test(text)) return no('unread')
  if (m === undefined) return no('unread', n === 0 ? ['0'] : [`${n}~`, `${n}..`, `${n}`])
  return no('unread', n < m ? [`${n}..${m}`] : [])
}

/** What is said of the number, and the rest: one word of it, before or behind. Two of them nobody reads for somebody. */
function howOf(text: string): { readonly how: How | undefined; readonly rest: string } | undefined {
  const found = (Object.keys(BEFORE) as How[]).flatMap((how) => {
    const [, rest] = new RegExp(String.raw`^${BEFORE[how]}\s*(\S.*)$`, 'u').exec(text) ?? []
    return rest === undefined || !/^[-\u2212\d]/u.test(rest) ? [] : [{ how, rest }]
  })
  const behind = (Object.keys(BEHIND) as (keyof typeof BEHIND)[]).flatMap((how) => {
    const [, rest] = new RegExp(String.raw`^(.*\S)\s*${BEHIND[how]}$`, 'u').exec(text) ?? []
    return rest === undefined || !/^\d/.test(rest) ? [] : [{ how, rest }]
  })
  // What ends another word is that word: `or more`, and not `more`.
  const [one] = [...found, ...behind].toSorted((a, b) => a.rest.length - b.rest.length)
  return one ?? (/^[-\u2212]?\s*\d/.test(text) ? { how: undefined, rest: text } : undefined)
}

function withoutUnit(text: string, unit: string | undefined): string {
  const units = [...UNITS, ...(unit === undefined ? [] : [unit.toLowerCase(), unit.toLowerCase().replace(/s$/, '')])]
  const own = units.toSorted((a, b) => b.length - a.length).find((u) => text.endsWith(u) && text.length > u.length)
  if (own === undefined) return text
  const before = text.slice(0, -own.length)
  // The end of a word is no word.
  return /\p{Script=Latin}$/u.test(before) ? text : before.trim()
}
