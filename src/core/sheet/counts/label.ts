/** What one heading of a table of counts says: a time, whom it counts, a sum of others, some of another; what is left says what is counted. */
import type { CountWords, SheetWords } from '../../country/sheet-words.ts'
import { listMonthNames } from '../../text/months.ts'
import { fold } from '../../text/fold.ts'
import { once } from '../own/words/once.ts'
import { foldAll, foldText } from '../own/words/fold-text.ts'
import { Tiler } from '../own/words/tile.ts'

/** A time as far as one heading says it: a month may stand here, and its year in another. */
export type Time = {
  readonly year?: number
  /** 1–12, both in. */
  readonly months?: readonly [first: number, last: number]
  /** Of the month. */
  readonly day?: number
}
export type CodesOf = Readonly<Record<string, string>>
export type Label = {
  /** As it stands. */
  readonly text: string
  readonly time?: Time
  readonly isTotal: boolean
  /** It stands for the whole year, whichever months stand beside it. */
  readonly isYear: boolean
  readonly isPart: boolean
  /** Numbers of another time, or worked out of others: neither is a count of this table. */
  readonly isAside: boolean
  /** Numbers of an earlier time, which a sum beside them may hold. */
  readonly isEarlier: boolean
  readonly isUnstated: boolean
  /** By list. */
  readonly is: CodesOf
  readonly besideChildren?: CodesOf
  /** Folded; empty where all of it was read. */
  readonly rest: string
  /** The rest without whom it counts: `victims (female)` is some of `victims`. */
  readonly bare?: { readonly rest: string; readonly is: CodesOf }
}

const MONTHS = new Map(listMonthNames().map(([name, month]) => [fold(name), month]))
const NAMES = [...MONTHS.keys()].toSorted((a, b) => b.length - a.length).join('|')
const MONTH = `(?<![a-z])(${NAMES})(?![a-z])\\.?`
const TO = '\\s*(?:-|–|—|to|until|ដល់)\\s*(?:ខែ\\s*)?'
const MONTHS_APART = new RegExp(`${MONTH}${TO}${MONTH}`, 'u')
const ONE_MONTH = new RegExp(MONTH, 'u')
/** `Jan-24`, `Feb ’24`. */
const SHORT_YEAR = new RegExp(`${MONTH}\\s*[-'’]\\s*(\\d{2})(?![\\d\\p{L}])`.replace(`(${NAMES})`, `(?:${NAMES})`), 'u')
const NUMBERED_MONTH = /(?<!\d)(?:(0?[1-9]|1[0-2])[/.-]((?:19|20)\d{2})|((?:19|20)\d{2})-(0[1-9]|1[0-2]))(?!\d|-)/
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/
const ORDINALS: readonly (readonly string[])[] = [
  ['1st', 'first', 'i', '1'],
  ['2nd', 'second', 'ii', '2'],
  ['3rd', 'third', 'iii', '3'],
  ['4th', 'fourth', 'iv', '4'],
]

/**
 * @param mark stands where a piece of the time stood
 * @returns what is left of it, and the time that it says
 */
export function takeTime(folded: string, words: CountWords, mark = ' '): { readonly rest: string; readonly time?: Time } {
  const cut = (text: string, piece: string): string => cutOut(text, piece, mark)
  let [rest, year, months]: [string, number | undefined, Time['months']] = [folded, undefined, undefined]
  const numbered = NUMBERED_MONTH.exec(rest)
  if (numbered) {
    const month = Number(numbered[1] ?? numbered[4])
    ;[year, months] = [Number(numbered[2] ?? numbered[3]), [month, month]]
    rest = cut(rest, numbered[0])
  }
  const apart = months === undefined ? MONTHS_APART.exec(rest) : null
  const one = months === undefined && !apart ? ONE_MONTH.exec(rest) : null
  if (apart || one) {
    const first = MONTHS.get((apart ?? one)?.[1] ?? '') ?? 1
    months = [first, apart ? (MONTHS.get(apart[2] ?? '') ?? first) : first]
    rest = cut(rest, (apart ?? one)?.[0] ?? '')
  }
  const short = one && year === undefined ? SHORT_YEAR.exec(folded) : null
  if (short) {
    year = 2000 + Number(short[1])
    rest = cut(folded, short[0])
  }
  const found = year === undefined ? YEAR.exec(rest) : null
  if (found) {
    year = Number(found[1])
    rest = cut(rest, found[0])
  }
  if (months === undefined) {
    const part = partsOf(words).find(({ pattern }) => pattern.test(rest))
    if (part) {
      months = part.months
      rest = cut(rest, part.pattern.exec(rest)?.[0] ?? '')
    }
  }
  if (year === undefined && months === undefined) return { rest: folded }
  const fillers = new Set([...words.months, ...words.years].map(foldText))
  const left = rest
    .split(/[\s,./:()–-]+/)
    .filter((w) => w !== '' && !fillers.has(w))
    .join(' ')
    .replace(/^(?:ខែ|ឆ្នាំ)+$/, '')
  return {
    rest: left === '' ? '' : rest.trim(),
    time: { ...(year === undefined ? {} : { year }), ...(months === undefined ? {} : { months }) },
  }
}

/** `Q2`, `ត្រីមាស ២`, `second quarter`: which months of a year each means. */
const partsOf = once<CountWords, readonly { readonly pattern: RegExp; readonly months: readonly [number, number] }[]>(
  ({ quarters, halves }) =>
    (
      [
        [quarters, 4],
        [halves, 2],
      ] as const
    ).flatMap(([names, parts]) =>
      longestFirst(names.map(foldText)).flatMap((name) =>
        ORDINALS.slice(0, parts).map((ordinals, i) => {
          const [mine, own] = [escape(name), ordinals.map(escape).join('|')]
          const pattern = new RegExp(
            `(?<![\\p{L}\\d])(?:${mine}\\s*(?:ទី)?\\s*(?:${own})(?![\\p{L}\\d])|(?:${own})\\s+${mine}(?![\\p{L}\\d]))`,
            'u',
          )
          const length = 12 / parts
          return { pattern, months: [i * length + 1, i * length + length] as const }
        }),
      ),
    ),
)
const longestFirst = (texts: readonly string[]): readonly string[] => texts.toSorted((a, b) => b.length - a.length)
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const cutOut = (text: string, piece: string, mark = ' '): string => text.replace(piece, mark).replace(/\s+/g, ' ').trim()

type People = { readonly is: CodesOf; readonly besideChildren?: CodesOf }
const peopleOf = once<SheetWords, Tiler<People>>(
  ({ counts }) =>
    new Tiler(
      counts.people.flatMap((p) => p.phrases.map((phrase) => [phrase, p] as const)),
      false,
    ),
)

/** @param said what a note under the table says that a letter stands for */
export function readLabel(text: string, words: SheetWords, said?: string): Label {
  const { counts } = words
  // A unit in brackets says nothing of what is counted: `Women (persons)`.
  const units = foldAll(counts.units)
  const folded = foldText(text)
    .replaceAll('\n', ' ')
    .replace(/\(([^()]*)\)/g, (whole, inner: string) => (units.has(inner.trim()) ? ' ' : whole))
    .replace(/\s+/g, ' ')
    .trim()
  const plain = {
    text: text.trim(),
    isTotal: false,
    isYear: false,
    isPart: false,
    isAside: false,
    isEarlier: false,
    isUnstated: false,
    is: {},
    rest: '',
  }
  if (folded === '') return plain
  if (foldAll(counts.unstated).has(folded)) return { ...plain, isUnstated: true }
  if (foldAll(counts.earlier).has(folded) || hasPhrase(folded, counts.carried)) return { ...plain, isAside: true, isEarlier: true }
  if (foldAll(counts.shares).has(folded) || folded.includes('%')) return { ...plain, isAside: true }
  if (foldAll(counts.years).has(folded)) return { ...plain, isTotal: true, isYear: true }
  if (said !== undefined) return { ...readLabel(said, words), text: text.trim() }
  const withTime = takeTime(folded, counts)
  const total = foldAll(counts.wholes).has(withTime.rest) ? { isThere: true, rest: '' } : takeWord(withTime.rest, sumsOf(words.totals))
  const part = takeWord(total.rest, counts.ofWhich)
  const { rest } = part
  const unbound = rest.replace(/[()[\]]/g, '').trim()
  if (total.isThere && [...foldAll(counts.unstated)].some((u) => u.replace(/[()[\]]/g, '') === unbound))
    return { ...plain, isTotal: true, isUnstated: true }
  const time = withTime.time ? { time: withTime.time } : {}
  const marks = { isTotal: total.isThere, isPart: part.isThere, ...time }
  const tiles = peopleOf(words).tile(rest)
  const people = tiles.flatMap((t) => (t.kind === 'term' ? [t.term] : []))
  const is: CodesOf = Object.fromEntries(people.flatMap((p) => Object.entries(p.is)))
  if (rest === '' || people.length === 0) return { ...plain, ...marks, rest: isSaying(rest) ? rest : '' }
  const others = tiles.filter((t) => t.kind !== 'term').map((t) => t.text)
  if (others.length > 0) return { ...plain, ...marks, rest, bare: { rest: others.join(' '), is } }
  const beside = people.length === 1 ? people[0]?.besideChildren : undefined
  return { ...plain, ...marks, is, ...(beside ? { besideChildren: beside } : {}) }
}

/** Under a list `number of cases` sums its rows; over a column of counts it says what they count. */
const sumsOf = once<readonly string[], readonly string[]>((totals) => totals.filter((t) => !/^(?:number of |ចំនួន(?!សរុប))/u.test(t)))

const isSaying = (text: string): boolean => /[\p{L}\d]/u.test(text)

/** Khmer is written on without a gap; a Latin word stands between others. */
const patternsOf = once<readonly string[], readonly RegExp[]>((phrases) =>
  longestFirst([...foldAll(phrases)]).map((p) => new RegExp(/[a-z]/.test(p) ? `(?<!\\p{L})${escape(p)}(?!\\p{L})` : escape(p), 'u')),
)
/** Whether one of the phrases stands in a text that was folded. */
export const hasPhrase = (text: string, phrases: readonly string[]): boolean => patternsOf(phrases).some((p) => p.test(text))
function takeWord(text: string, phrases: readonly string[]): { readonly isThere: boolean; readonly rest: string } {
  const found = patternsOf(phrases)
    .find((p) => p.test(text))
    ?.exec(text)
  if (!found) return { isThere: false, rest: text }
  return { isThere: true, rest: cutOut(text, found[0]).replace(/^[\s:;,()–-]+|[\s:;,(–-]+$/g, '') }
}
