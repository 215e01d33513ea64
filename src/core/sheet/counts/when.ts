/** Of what time a number of a table is: as its headings say it, else its title or its sheet, where they leave nothing open; else it is asked. */
import type { CountWords, SheetWords } from '../../country/sheet-words.ts'
import { parseSpan, type Interval } from '../../model/dates.ts'
import type { Answers, Question } from '../own/questions/questions.ts'
import { foldText } from '../own/words/fold-text.ts'
import { hasPhrase, takeTime, type Time } from './label.ts'
import type { CountTable } from './shape.ts'

export type { Time } from './label.ts'

/** What the words over a table leave open: as they stand, and what they may mean. */
export type Doubt = {
  readonly text: string
  readonly guess?: Time
  /** It may be that of a part of the years that stand in the table. */ readonly isOfPart: boolean
}
export type Said = { readonly time?: Time; readonly doubt?: Doubt }

/**
 * What a table says of all its numbers: its titles, else its sheet's name. Where one of them says two years, or two months, it says neither: a report of
 * January 2025 is of the year before. Only a lone year, or one month, quarter or half of one, is taken as it stands: nine months, a fiscal year, the day
 * of a report, the year of a law and whatever the name of a file says are asked.
 */
export function saidTime(table: CountTable, fileName: string, { counts }: SheetWords): Said {
  const said = [table.titles, [table.sheet], [fileName.replace(/\.\w+$/, '').replaceAll('_', ' ')]].map((texts, i) => {
    const timed = texts.filter((text) => takeTime(foldText(text), counts).time !== undefined)
    const times = timed.flatMap((text) => takeTime(foldText(text), counts).time ?? [])
    const years = new Set(texts.flatMap((text) => foldText(text).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number))
    for (const { year } of times) if (year !== undefined) years.add(year)
    const months = new Map(times.flatMap((t) => (t.months ? [[t.months.join(), t.months] as const] : [])))
    const isPlain = i < 2 && timed.every((text) => isPlainTime(text, counts))
    return { text: (timed.length > 0 ? timed : texts).join(' · '), years: [...years], months: [...months.values()], isPlain }
  })
  const ofYears = said.find((s) => s.years.length > 0)
  const ofMonths = said.find((s) => s.months.length > 0)
  const [years, months] = [ofYears?.years ?? [], ofMonths?.months ?? []]
  const [year, part] = [years.length === 1 ? years[0] : undefined, months.length === 1 ? months[0] : undefined]
  const unsure = table.titles.filter((text) => isUnsure(foldText(text), counts))
  // Part of a year that nobody names, beside two that somebody does, is part of neither.
  const guess = { ...(year === undefined ? {} : { year }), ...(part && years.length < 2 ? { months: part } : {}) }
  const isNothing = year === undefined && part === undefined
  if (unsure.length === 0 && ofYears?.isPlain !== false && ofMonths?.isPlain !== false) return isNothing ? {} : { time: guess }
  const text = [...new Set([ofYears?.text, ofMonths?.text, ...unsure].filter((t) => t !== undefined))].join(' · ')
  return { doubt: { text, isOfPart: unsure.length > 0 || months.length > 0, ...(isNothing ? {} : { guess }) } }
}

/** Words by which a time is not the one that stands beside them, and days that stand by themselves. */
const isUnsure = (folded: string, counts: CountWords): boolean =>
  hasPhrase(folded, counts.unsureTimes) || /(?<!\d)\d{1,2}[/.-]\d{1,2}(?!\d)/.test(folded)

const MARK = '\u0001'
/** A lone year, or one part of a year beside its year, at an end of what is said or of a clause of it, and no other figure. */
function isPlainTime(text: string, counts: CountWords): boolean {
  const folded = foldText(text).replace(NUMBERED_TITLE, '')
  if (isUnsure(folded, counts)) return false
  const fillers = [...counts.months, ...counts.years].map(foldText).toSorted((a, b) => b.length - a.length)
  const filler = `(?:[\\s,./()–-]|${fillers.join('|')})*`
  const { rest } = takeTime(folded, counts, ` ${MARK} `)
  const joined = rest
    .replace(new RegExp(`${MARK}${filler}${MARK}`, 'u'), MARK)
    .replace(/\s+/g, ' ')
    .trim()
  const at = `(?:^|[,;:|(–-]\\s*|(?<![a-z])(?:in|for|during|year|ខែ|ឆ្នាំ)\\s*)${MARK}|${MARK}\\s*(?:$|[,;:|()–-]|by )`
  return joined.split(MARK).length === 2 && !/\d/.test(joined) && new RegExp(at, 'u').test(joined)
}
const NUMBERED_TITLE = /^(?:table|annex|figure|តារាង|ឧបសម្ព័ន្ធ)\s*(?:ទី|no\.?)?\s*\d{1,2}(?![\d/])[.:]?\s*/u

/** What a line says, and what a column says; the second is the nearer where both say it. */
export function mergeTimes(one: Time | undefined, other: Time | undefined): Time | undefined {
  if (!one || !other) return one ?? other
  // A year by itself is all of it, whatever part a title names.
  const isWholeYear = other.year !== undefined && other.months === undefined && one.year !== undefined && one.year !== other.year
  return isWholeYear ? other : { ...one, ...other }
}

/** From the first of several times to the last, as far as they are of one year. */
export function hullOf(times: readonly (Time | undefined)[]): Time | undefined {
  const known = times.filter((t) => t !== undefined)
  const months = known.flatMap((t) => t.months ?? [])
  const years = new Set(known.map((t) => t.year))
  const [year] = years
  if (known.length === 0 || years.size > 1) return undefined
  return {
    ...(year === undefined ? {} : { year }),
    ...(months.length > 0 ? { months: [Math.min(...months), Math.max(...months)] as const } : {}),
  }
}

const pad = (n: number): string => String(n).padStart(2, '0')

/**
 * @param doubt what the table says of its time and leaves open
 * @returns the days that a number is of, or what is asked of them
 */
export function intervalOf(time: Time | undefined, answers: Answers, doubt?: Doubt): Interval | { readonly question: Question } {
  const of = doubt === undefined ? '' : `:${foldText(doubt.text)}`
  const { year, months } = time ?? {}
  if (months === undefined && (year === undefined || doubt?.isOfPart)) {
    const id = `counts:period${year === undefined ? '' : `:${year}`}${of}`
    return parseSpan(answers[id] ?? '') ?? { question: askPeriod(id, year, doubt) }
  }
  const id = `counts:year${of}`
  const known = year ?? yearIn(answers[id])
  if (known === undefined) return { question: askYear(id, doubt) }
  const [first, last] = months ?? [1, 12]
  return { from: `${known}-${pad(first)}-01`, to: last === 12 ? `${known + 1}-01-01` : `${known}-${pad(last + 1)}-01` }
}
const yearIn = (text: string | undefined): number | undefined => (/^(?:19|20)\d{2}$/.test(text ?? '') ? Number(text) : undefined)

/** Whether the months without a year of one line, or one column, run over the end of one: then nobody knows of which year each is. */
export function runsOverYear(entries: readonly { readonly time?: Time; readonly key: string }[]): boolean {
  const lone = entries.flatMap(({ time, key }) => (time?.months && time.year === undefined ? [{ key, months: time.months }] : []))
  const lines = Map.groupBy(lone, ({ key, months: [first, last] }) => `${key} ${last - first}`)
  return [...lines.values()].some((line) => {
    const order = line.map(({ months }) => months[0])
    const isRising = order.every((m, i) => i === 0 || m >= (order[i - 1] ?? 0))
    return !isRising && !order.every((m, i) => i === 0 || m <= (order[i - 1] ?? 0))
  })
}

const likelyOf = (time: Time | undefined, isYear: boolean): Question['likely'] => {
  if (time?.year === undefined) return []
  const [first = 1, last = 12] = time.months ?? []
  const [from, to] = [`${time.year}-${pad(first)}`, `${time.year}-${pad(last)}`]
  const value = isYear || (first === 1 && last === 12) ? String(time.year) : first === last ? from : `${from}..${to}`
  return [{ value, words: { en: value, km: value } }]
}
const askPeriod = (id: string, year: number | undefined, doubt: Doubt | undefined): Question => ({
  id,
  kind: 'rule',
  words:
    doubt === undefined
      ? { en: 'Of what time are these numbers? A year, a quarter or a month', km: 'លេខទាំងនេះជារបស់ពេលណា? ឆ្នាំ ត្រីមាស ឬខែ' }
      : year === undefined
        ? { en: `Of what time are the numbers under “${doubt.text}”?`, km: `លេខក្រោម «${doubt.text}» ជារបស់ពេលណា?` }
        : { en: `Of what time in ${year} are the numbers under “${doubt.text}”?`, km: `លេខឆ្នាំ ${year} ក្រោម «${doubt.text}» ជារបស់ពេលណា?` },
  about: {},
  cells: 1,
  likely: likelyOf(year === undefined ? doubt?.guess : { year }, false),
})
const askYear = (id: string, doubt: Doubt | undefined): Question => ({
  id,
  kind: 'rule',
  words:
    doubt === undefined
      ? { en: 'Of which year are these numbers?', km: 'លេខទាំងនេះជារបស់ឆ្នាំណា?' }
      : { en: `Of which year are the numbers under “${doubt.text}”?`, km: `លេខក្រោម «${doubt.text}» ជារបស់ឆ្នាំណា?` },
  about: {},
  cells: 1,
  likely: likelyOf(doubt?.guess, true),
})
