/** Of what time a number of a table is: as its headings say it, else its title, its sheet or the name of its file; else it is asked. */
import type { SheetWords } from '../../country/sheet-words.ts'
import { parsePeriod, type Interval } from '../../model/dates.ts'
import type { Answers, Question } from '../own/questions.ts'
import { foldText } from '../own/tile.ts'
import { takeTime, type Time } from './label.ts'
import type { CountTable } from './shape.ts'

export type { Time } from './label.ts'

/**
 * What a table says of all its numbers: its titles, else its sheet's name, else its file's. Where one of them says two years, or two months, it says
 * neither: a report of January 2025 is of the year before.
 */
export function defaultTime(table: CountTable, fileName: string, { counts }: SheetWords): Time | undefined {
  const said = [table.titles, [table.sheet], [fileName.replace(/\.\w+$/, '').replaceAll('_', ' ')]].map((texts) => {
    const times = texts.flatMap((text) => takeTime(foldText(text), counts).time ?? [])
    const years = new Set(texts.flatMap((text) => foldText(text).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number))
    const months = new Map(times.flatMap((t) => (t.months ? [[t.months.join(), t.months] as const] : [])))
    return { years: [...years], months: [...months.values()] }
  })
  const years = said.find((s) => s.years.length > 0)?.years ?? []
  const months = said.find((s) => s.months.length > 0)?.months ?? []
  const [year, part] = [years.length === 1 ? years[0] : undefined, months.length === 1 ? months[0] : undefined]
  if (year === undefined && part === undefined) return undefined
  // Part of a year that nobody names, beside two that somebody does, is part of neither.
  return { ...(year === undefined ? {} : { year }), ...(part && years.length < 2 ? { months: part } : {}) }
}

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

export function intervalOf(time: Time | undefined, answers: Answers): Interval | { readonly question: Question } {
  const year = time?.year ?? yearIn(answers['counts:year'])
  const said = time === undefined ? parsePeriod(answers['counts:period'] ?? '') : undefined
  if (said) return said
  if (time === undefined) return { question: ASK_PERIOD }
  if (year === undefined) return { question: ASK_YEAR }
  const [first, last] = time.months ?? [1, 12]
  return { from: `${year}-${pad(first)}-01`, to: last === 12 ? `${year + 1}-01-01` : `${year}-${pad(last + 1)}-01` }
}
const yearIn = (text: string | undefined): number | undefined => (/^(?:19|20)\d{2}$/.test(text ?? '') ? Number(text) : undefined)

const ASK_PERIOD: Question = {
  id: 'counts:period',
  kind: 'rule',
  words: { en: 'Of what time are these numbers? A year, a quarter or a month', km: 'លេខទាំងនេះជារបស់ពេលណា? ឆ្នាំ ត្រីមាស ឬខែ' },
  about: {},
  cells: 1,
  likely: [],
}
const ASK_YEAR: Question = {
  id: 'counts:year',
  kind: 'rule',
  words: { en: 'Of which year are these numbers?', km: 'លេខទាំងនេះជារបស់ឆ្នាំណា?' },
  about: {},
  cells: 1,
  likely: [],
}
