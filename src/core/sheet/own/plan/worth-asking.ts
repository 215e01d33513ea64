/** Of the columns that are still open, those about which somebody is asked: the others can be nothing that the form still lacks. */
import type { Form } from '../../../country/country.ts'
import { parseDay } from '../../../text/dates.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { likelyBySamples, mayBeAsked, saidInSome } from './ask-column.ts'
import type { Column } from '../column/column.ts'
import { holdsWord } from '../column/column-senses.ts'
import { knownWords, type ColumnContext } from '../column/column-words.ts'
import { plainDay } from '../values/day.ts'
import type { Table } from '../grid/grid.ts'
import { ROLES } from '../grid/parties.ts'
import { samplesOf } from '../column/samples.ts'
import { foldAll, foldText } from '../words/fold-text.ts'
import type { Open } from './placing.ts'

/** Share of a list's names that are of one person alone. */
const MOST_NAMES = 0.8

export function idleColumns(
  table: Table,
  left: readonly Open[],
  columns: readonly Column[],
  taken: ReadonlySet<string>,
  context: ColumnContext,
  isOfAccused: boolean,
): readonly Open[] {
  const { form, words } = context
  // An office keeps much for itself: where rows are no accused, a column is asked about only while it may be something that is asked for.
  if (!isOfAccused)
    return left.filter(
      (o) =>
        o.likely.length === 0 &&
        !isAnswer(o, context) &&
        likelyBySamples(o.samples, form, taken, context, o.said).length === 0 &&
        !isExplained(o, form, taken, context),
    )
  // Ticks beside those of a list are of that list, under whatever word.
  const ticks = foldAll(words.ticks)
  const isTicked = (o: Open): boolean =>
    o.samples.every((s) => ticks.has(foldText(s))) && columns.some((c) => c.code !== undefined && Math.abs(c.column - o.column) === 1)
  const names = columns.filter((c) => c.fields[0] === 'accused_name')
  const isKhmer = names.length === 0 || names.some((c) => samplesOf(table, c.column, words).some((s) => /[\u1780-\u17FF]/.test(s)))
  const fields = new Set(columns.flatMap((c) => c.fields))
  return left.filter((o) => (!isTicked(o) && isIdle(o, form, fields, isKhmer, context)) || isSumOf(table, o, columns))
}

/** `3`, `6` and `42` under years, months and a word that nobody knows: the third says again what the two say. */
function isSumOf({ grid, at, end }: Table, o: Open, columns: readonly Column[]): boolean {
  const of = (unit: 'year' | 'month'): number | undefined =>
    columns.find((c) => c.fields.join() === 'sentence_months' && c.unit === unit)?.column
  const [years, months] = [of('year'), of('month')]
  if (years === undefined || months === undefined) return false
  const cell = (line: number, column: number): string => toLatinDigits(grid.rows.cell(line, column)).trim()
  let rows = 0
  for (let i = at + 1; i < end; i++) {
    const [year, month, sum] = [cell(i, years), cell(i, months), cell(i, o.column)]
    if (sum === '' || (year + month === '' && !/[1-9]/.test(sum))) continue
    if (Number(sum) !== Number(year) * 12 + Number(month)) return false
    rows++
  }
  return rows > 1
}

/** Days most of which are still to come are of a hearing, or of the end of something: of no day that the form asks for. */
function areToCome(samples: readonly string[], today: string | undefined): boolean {
  const days = samples.map((s) => parseDay(plainDay(s))).flatMap((d) => (d.ok ? [d.day] : []))
  return (
    today !== undefined &&
    days.length > 0 &&
    days.length >= samples.length * MOST_DAYS &&
    days.filter((d) => d > today).length * 2 > days.length
  )
}
const MOST_DAYS = 0.8

/** `Yes` over ticks answers a question that no heading says: which one, somebody does. */
function isAnswer({ heading, samples }: Open, { words, country }: ColumnContext): boolean {
  const ticks = foldAll(words.ticks)
  const isTicked = samples.length > 0 && samples.every((s) => ticks.has(foldText(s)))
  return isTicked && ANSWERS.has(foldText(heading)) && knownWords('five-states', words, country).has(foldText(heading))
}
const ANSWERS: ReadonlySet<string> = new Set(['yes', 'បាទ', 'ចាស', 'ទេ', 'មាន', 'គ្មាន'])

/** All of its cells are what a line of the sheet says that its letters mean. */
function areMeanings(samples: readonly string[], { legend }: ColumnContext): boolean {
  const told = new Set(legend?.anywhere.values())
  return samples.length > 1 && samples.every((cell) => told.has(cell))
}

/** Codes that the sheet explains are the office's answers to something. */
const isExplained = (o: Open, form: Form, taken: ReadonlySet<string>, context: ColumnContext): boolean =>
  (context.legend?.meanings.has(foldText(o.heading)) === true || areMeanings(o.samples, context)) &&
  form.fields.some((f) => f.type === 'code' && f.list !== 'five-states' && !taken.has(f.id) && holdsWord(f.list ?? '', o.samples, context))

/**
 * Of a list of accused: a column that only says again what another says, by the words of its heading; or one under words that nobody knows whose
 * cells can be nothing that is still free.
 */
function isIdle(o: Open, form: Form, taken: ReadonlySet<string>, isKhmer: boolean, context: ColumnContext): boolean {
  const isTaken = (id: string): boolean => taken.has(id)
  if (o.likely.includes(ROLES)) return false
  const isDated = form.fields.every((f) => f.type !== 'date' || !f.required || isTaken(f.id))
  const namesDay = o.said.concepts.some((c) => c.fields.some((id) => id.endsWith('_on')))
  if (isDated && !namesDay && areToCome(o.samples, context.today)) return true
  if (o.said.concepts.length > 0)
    return o.said.unread === '' && o.said.concepts.every((c) => c.isLikely === true && c.fields.every(isTaken))
  // What stands under a law says something of it, whatever it is.
  if (o.said.law !== undefined || o.said.codes.length > 0 || context.legend?.meanings.has(foldText(o.heading)) === true) return false
  // A second spelling of names that are in Latin letters themselves nobody keeps, and of names nearly each is another.
  const mayBeLatin = isKhmer && new Set(o.samples).size >= o.samples.length * MOST_NAMES
  const likely = likelyBySamples(o.samples, form, taken, context, o.said).filter((id) => id !== 'accused_name_latin' || mayBeLatin)
  return likely.length === 0 && !mayBeAsked(o.samples, taken) && saidInSome(o.samples, form, taken, context).length === 0
}
