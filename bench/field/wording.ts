/** One wording for two: a code, the country's words for it and their other spellings are the same word. */
import type { Country } from '../../src/core/country/index.ts'

/** Words that no list has, as keys write them. */
const OTHERS: Readonly<Record<string, string>> = {
  f: 'female',
  m: 'male',
  women: 'female',
  woman: 'female',
  men: 'male',
  man: 'male',
  child: '<18',
  children: '<18',
  adult: '18+',
  adults: '18+',
  unknown: 'unknown',
  unk: 'unknown',
  ns: 'unknown',
  'not written': 'unknown',
  'none written': 'unknown',
  'not known': 'unknown',
  'not noted': 'unknown',
  'not stated': 'unknown',
  'not said': 'unknown',
  'not sent': 'unknown',
  'not asked': 'unknown',
  'not established': 'unknown',
  unspecified: 'unknown',
  total: 'all',
  'in all': 'all',
  together: 'all',
  others: 'other',
  'law of 2008': 'tip_law',
  'the law of 2008': 'tip_law',
  convicted: 'guilty',
  'found guilty': 'guilty',
  'not guilty': 'acquitted',
  postponed: 'put_off',
  adjourned: 'put_off',
  dollars: 'usd',
  dollar: 'usd',
  euro: 'eur',
  'us dollar': 'usd',
  herself: 'self',
  himself: 'self',
  themselves: 'self',
  absent: 'no',
  present: 'yes',
  true: 'yes',
  false: 'no',
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')

/** @returns a text that is the same for two values of one meaning; lists have no order */
export function makeSame(country: Country): (value: unknown) => string {
  const codes = new Map<string, string>()
  for (const id of [
    'sexes',
    'age-bands',
    'citizenships',
    'provinces',
    'forms-of-exploitation',
    'law-bases',
    'offices',
    'statement-answers',
    'statement-units',
    'statement-sayers',
  ])
    for (const c of country.lists.find((l) => l.id === id)?.codes ?? [])
      for (const word of [c.words.en, ...(c.aliases ?? [])])
        if (!codes.has(word.toLowerCase())) codes.set(word.toLowerCase(), c.code.toLowerCase())
  const one = (text: string): string => {
    const plain = text
      .replace(/ *\(.*?\)/g, '')
      .toLowerCase()
      .replaceAll('_', ' ')
      .replace(/(?<=\d),(?=\d{3})/g, '')
      .replace(/^(\d{4})-(\d\d)$/, (all: string, _, month: string) => MONTHS[Number(month) - 1] ?? all)
      .replace(/^(\d{1,2})[.:](\d\d)$/, '$1:$2')
      .replace(/\s+/g, ' ')
      .trim()
    const known = OTHERS[plain] ?? codes.get(plain) ?? codes.get(text.toLowerCase().trim()) ?? plain
    return known.replaceAll('_', ' ')
  }
  const same = (value: unknown): string => {
    if (value === null || value === undefined) return 'null'
    if (typeof value === 'number') return String(Math.round(value * 10) / 10)
    if (Array.isArray(value)) return value.length === 1 ? same(value[0]) : JSON.stringify(value.map(same).toSorted())
    if (typeof value === 'object')
      return JSON.stringify(
        Object.entries(value)
          .map(([k, v]) => [one(k), same(v)])
          .toSorted(),
      )
    return one(typeof value === 'string' ? value : JSON.stringify(value))
  }
  return same
}
