/** What is worked out of the columns of a table, heading by heading: what each is taken for, what is left out, and what is still open. */
import type { Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import type { Column } from '../column/column.ts'
import type { ColumnContext } from '../column/column-words.ts'
import type { Table } from '../grid/grid.ts'
import type { Parties, PartyColumn } from '../grid/parties.ts'
import type { CountPart, Said } from '../words/said.ts'
import { samplesOf } from '../column/samples.ts'
import { foldAll, foldText } from '../words/fold-text.ts'
import { isAge, SPANS } from '../words/vocabulary.ts'

/** A column that something stands in and of which nobody knows yet what it is. */
export type Open = {
  readonly column: number
  readonly heading: string
  readonly said: Said
  readonly samples: readonly string[]
  readonly likely: readonly string[]
  /** Its heading says something that it may not be here: no cell decides it, somebody does. */
  readonly isDoubted?: true
}

export type LeftOut = { readonly column: number; readonly heading: string }

/** What the rules have found so far; each adds to it. */
export type Placing = {
  readonly columns: Column[]
  readonly leftOut: LeftOut[]
  readonly open: Open[]
  /** Whether anything of a sentence is suspended, in a yes or a no. */
  readonly suspended: Column[]
  /** Numbers of people who are only counted, each of a part of them. */
  readonly counts: (Column & { readonly of: CountPart })[]
  /** The first column that numbers the rows. */
  numbers?: Column
}

/** What holds for every column of one table. */
export type OfTable = {
  readonly table: Table
  readonly context: ColumnContext
  readonly form: Form
  readonly isOfAccused: boolean
  readonly parties: Parties
  /** The column that says who a row is about. */
  readonly party: PartyColumn | undefined
  /** Some column is the case's number, or the form has none. */
  readonly isCased: boolean
  /** The form must have a day that no heading says. */
  readonly isDayWanted: boolean
  /** Columns that say an age by more than a unit. */
  readonly ages: readonly number[]
}

/** One column: its heading and what stands below. */
export type Headed = OfTable & {
  readonly column: number
  readonly text: string
  /** Its heading, with its place among several that are called the same. */
  readonly name: string
  readonly said: Said
  /** Cells as they are written; `samples` have the sheet's own short forms spelled out. */
  readonly written: readonly string[]
  readonly samples: readonly string[]
  readonly isSilent: boolean
  readonly answer: string | undefined
}

/** Whether a column is settled by it; what it is, is then in `into`. */
export type Rule = (of: Headed, into: Placing) => boolean

/** A column under a heading that says nothing but this. */
export const asked = ({ column, name, samples }: Headed, said: Said, likely: readonly string[] = []): Open => ({
  column,
  heading: name,
  said,
  samples,
  likely,
})
/** The same of a heading that is known and may mean something else here. */
export const doubted = (of: Headed, likely: readonly string[] = []): Open => ({
  ...asked(of, { ...of.said, unread: of.text }, likely),
  isDoubted: true,
})

export const isBlank = (heading: string): boolean => heading.trim() === ''
export const isDay = (form: Form, id: string): boolean => form.fields.some((f) => f.id === id && f.type === 'date')
export const isAgeField = (form: Form, id: string | undefined): boolean => form.fields.some((f) => f.id === id && isAge(f))
export const isHeaded = ({ headings }: Table, id: string): boolean =>
  headings.some((h) => h.said.concepts.some((c) => c.fields.includes(id)))

const areTicks = (table: Table, column: number, words: SheetWords): boolean => {
  const samples = samplesOf(table, column, words)
  const ticks = foldAll(words.ticks)
  return samples.length > 0 && samples.every((s) => ticks.has(foldText(s)))
}

/** Another column is headed by the field itself: `F` over ticks is no sex where sex has a column of its own. */
export const isOfOther = (table: Table, column: number, field: string, words: SheetWords): boolean =>
  table.headings.some(
    (h, at) =>
      at !== column &&
      !(h.said.concepts.length > 0 && h.text.includes(' / ') && areTicks(table, at, words)) &&
      !h.said.codes.some((c) => c.field === field) &&
      h.said.concepts.some((c) => c.fields[0] === field),
  )

/** What a heading says beside the field: its unit, its law, which part of a name. */
export function besideField(said: Said) {
  const [first] = said.concepts
  // `chg1_law`: of the first charge the law.
  const parts = said.concepts.flatMap((c) => (c.part === 'law' || c.part === 'article' ? [c.part] : []))
  const isOfCharge = said.group !== undefined && said.concepts.every((c) => c.fields[0] === 'offence') && parts.length === 1
  // `Criminal Code`: under a law alone stand its articles.
  const isLaw = said.law !== undefined && said.concepts.length + said.codes.length === 0
  const part = isLaw ? 'article' : said.concepts.length === 1 ? first?.part : isOfCharge ? parts[0] : undefined
  return {
    ...(part ? { part } : {}),
    ...(said.units.filter((u) => SPANS.includes(u)).length > 1
      ? { units: said.units.filter((u) => SPANS.includes(u)) }
      : said.unit
        ? { unit: said.unit }
        : {}),
    ...(said.isWhole ? { isWhole: true as const } : {}),
    ...(said.law ? { law: said.law } : {}),
    ...(said.group === undefined ? {} : { group: said.group }),
  }
}
