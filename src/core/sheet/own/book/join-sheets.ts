/**
 * Two sheets of one book that say different things of the same matters: the accused on one, and when each case was registered on another. Nothing is joined unasked, and
 * only where each number stands once in the sheet whose columns are added: of two rows nobody could say which is meant.
 */
import type { Form } from '../../../country/country.ts'
import { inEach, sayIn } from '../../../text/languages.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { Lines } from '../../lines.ts'
import type { Plan } from '../column/column.ts'
import type { SheetGrid, Table } from '../grid/grid.ts'
import { isOfCase, isOfElse, isOfPerson, isOfProsecuted, namesOthers } from './join-doubts.ts'
import type { Note } from '../lines/note.ts'
import type { Choice } from '../questions/questions.ts'
import { dayOf } from '../values/period-day.ts'
import { cellOver, FEWEST, keyOf, keysOf, onceIn, readKeys, type Keys } from './join-keys.ts'
import { foldText } from '../words/fold-text.ts'

type Planned = { readonly table: Table; readonly plan: Plan }
export type Join = {
  /** Whose rows they stay, and whose columns are added. */
  readonly main: Planned
  readonly other: Planned
  /** The column of the number in either. */
  readonly at: readonly [main: number, other: number]
  /** Columns of the other that the main sheet has none for. */
  readonly added: readonly number[]
  /** Number → its row in the other, by its index. */
  readonly rows: ReadonlyMap<string, number>
  /** 1-based rows of either sheet that find none in the other. */
  readonly alone: readonly [main: readonly number[], other: readonly number[]]
  readonly matched: number
  /** Some number stands in several rows of the main sheet. */
  readonly repeats: boolean
}

/** Share of the other's numbers that must be in both. */
const MOST = 0.5
const MOST_LISTED = 20

/** @param all the tables of a book; @param rows those that hold rows of the form by themselves */
export function joinsOf(all: readonly Planned[], rows: readonly Planned[], form: Form, words: SheetWords): readonly Join[] {
  const held = new Map<Table, Map<number, Keys>>()
  const read: ReadKeys = (table, column) => {
    const columns = held.get(table) ?? new Map<number, Keys>()
    const keys = columns.get(column) ?? readKeys(table, column)
    held.set(table, columns.set(column, keys))
    return keys
  }
  const alone = all.filter(({ table }) => all.filter((o) => o.table.grid.sheet === table.grid.sheet).length === 1)
  const isOfAccused = form.fields.some((f) => f.id === 'accused_name')
  const isMain = (p: Planned): boolean =>
    isOfAccused ? rows.includes(p) && saidOf(p).has('accused_name') : rows.includes(p) || p.table.isByShape === true
  const found = alone.flatMap((main) =>
    isMain(main) ? alone.flatMap((other) => (other === main ? [] : (joinOf(main, other, form, words, read) ?? []))) : [],
  )
  // Clients each of whom has several services are no list of the services: a stay would become as many as were done in it.
  const isOfOther = (j: Join): boolean => !isOfAccused && j.repeats && rows.includes(j.other) && saidOf(j.other).has(dayOf(form)?.id ?? '')
  // Either may be added to the other: to that of which fewer rows are then lost, and of two such to that which says more.
  return found.filter((j) => !isOfOther(j) && !found.some((k) => k.main === j.other && k.other === j.main && isBetter(k, j)))
}

const isBetter = (one: Join, other: Join): boolean => {
  const [lost, more] = [one.alone[1].length - other.alone[1].length, saidOf(one.main).size - saidOf(other.main).size]
  return lost < 0 || (lost === 0 && (more > 0 || (more === 0 && one.main.table.grid.sheet < other.main.table.grid.sheet)))
}

const saidOf = ({ plan }: Planned): ReadonlySet<string> => new Set(plan.columns.flatMap((c) => c.fields))

function joinOf(main: Planned, other: Planned, form: Form, words: SheetWords, read: ReadKeys): Join | undefined {
  const said = saidOf(main)
  // Who stands in both is listed in both.
  if ((said.has('accused_name') && saidOf(other).has('accused_name')) || (other.table.grid.struckRows?.size ?? 0) > 0) return undefined
  if (!other.plan.columns.some((c) => c.fields.some((id) => !said.has(id))) || isOfElse(main.table, other.table, form, words))
    return undefined
  for (const at of keysOf(main.table, other.table, form)) {
    const [here, there] = [read(main.table, at[0]), read(other.table, at[1])]
    if (!here.areNumbers || !there.areNumbers) continue
    // Nor is another column asked: whoever writes one number in two ways may have two matters.
    if (here.areMixed || there.areMixed) return undefined
    const rows = onceIn(there)
    const numbers = new Set(here.rows.map(([, number]) => number))
    const repeats = numbers.size < here.rows.length
    const added = addedFrom(main, other, at[1], mayAdd(main, other, form, words, repeats))
    const news = other.plan.columns.some((c) => added.includes(c.column) && c.fields.some((id) => !said.has(id)))
    if (rows === undefined || rows.size < FEWEST || !news) continue
    const both = [...rows.keys()].filter((number) => numbers.has(number))
    if (both.length < FEWEST || both.length < rows.size * MOST) continue
    const rowOf = ({ grid }: Table, i: number): number => grid.rows.rowOf(i)
    return {
      main,
      other,
      at,
      rows,
      matched: both.length,
      repeats,
      added,
      alone: [
        here.rows.flatMap(([i, number]) => (rows.has(number) ? [] : [rowOf(main.table, i)])),
        [...rows].flatMap(([number, i]) => (numbers.has(number) ? [] : [rowOf(other.table, i)])),
      ],
    }
  }
  return undefined
}
type ReadKeys = (table: Table, column: number) => Keys

/** Whether a column of these fields may be added: of a sheet that names other people only what is of the case, and of a case with several accused nothing of one. */
function mayAdd(main: Planned, other: Planned, form: Form, words: SheetWords, repeats: boolean): (fields: readonly string[]) => boolean {
  if (namesOthers(main.table, other.table, form, words)) return (fields) => fields.length > 0 && fields.every((id) => isOfCase(form, id))
  return isOfProsecuted(form) && repeats ? (fields) => !fields.some(isOfPerson) : () => true
}

/** What the main sheet has a column for is said there. */
function addedFrom(main: Planned, other: Planned, key: number, may: (fields: readonly string[]) => boolean): readonly number[] {
  const said = saidOf(main)
  const texts = new Set(main.table.headings.map((h) => foldText(h.text)))
  return other.table.headings.flatMap(({ text, said: h }, column) => {
    const fields = other.plan.columns.find((c) => c.column === column)?.fields ?? []
    const isThere = texts.has(foldText(text)) || (fields.length > 0 && fields.every((id) => said.has(id)))
    return column === key || text.trim() === '' || h.isRowNumber || isThere || !may(fields) ? [] : [column]
  })
}

/** The question’s own part of its id: which sheet is added. */
export const joinId = ({ other }: Join): string => foldText(other.table.grid.sheet)

/** What is asked, with what would become of it. */
export function joinChoices({ main, other, at, added, rows, matched, alone }: Join): readonly Choice[] {
  const [one, two] = [main.table.grid.sheet, other.table.grid.sheet]
  const heading = (main.table.headings[at[0]]?.text ?? '').replace(/\s+/g, ' ')
  const columns = added.map((c) => (other.table.headings[c]?.text ?? '').replace(/\s+/g, ' ')).join(', ')
  const numbers = `${matched}/${rows.size}`
  // Who says yes must know before it what is then counted nowhere.
  const listed = (of: readonly number[]): string => of.slice(0, MOST_LISTED).join(', ') + (of.length > MOST_LISTED ? ' …' : '')
  const [bare, unread] = alone
  const lost = {
    en:
      (unread.length > 0
        ? `. NOT READ of “${two}”: ${unread.length} of its rows (${listed(unread)}), whose number is not in “${one}”`
        : '') + (bare.length > 0 ? `. Without it, of “${one}”: ${bare.length} of its rows (${listed(bare)})` : ''),
    km:
      (unread.length > 0 ? `។ មិនអានពី «${two}»៖ ${unread.length} ជួរ (${listed(unread)}) ដែលលេខមិនមានក្នុង «${one}»` : '') +
      (bare.length > 0 ? `។ នៅតែគ្មាន៖ ${bare.length} ជួរនៃ «${one}» (${listed(bare)})` : ''),
  }
  const yes = {
    en: `Yes: to each row of “${one}”, by “${heading}”, what “${two}” says of it (${numbers} of its numbers stand in both): ${columns}${lost.en}`,
    km: `បាទ/ចាស៖ បន្ថែមទៅជួរនីមួយៗនៃ «${one}» តាម «${heading}» នូវអ្វីដែល «${two}» បញ្ជាក់ (${numbers} នៃលេខមានក្នុងសន្លឹកទាំងពីរ)៖ ${columns}${lost.km}`,
  }
  return [
    { value: 'yes', words: inEach((lang) => sayIn(yes, lang)) },
    { value: 'no', words: { en: 'No: they are of different things', km: 'ទេ៖ ជារឿងផ្សេងគ្នា' } },
  ]
}

/** The sheets of a book with what was joined: the rows of one, with the columns of the other behind its own. */
export const joinSheets = (sheets: readonly SheetGrid[], joins: readonly Join[]): readonly SheetGrid[] =>
  sheets.flatMap((grid) => {
    if (joins.some((j) => j.other.table.grid.sheet === grid.sheet)) return []
    return [joins.filter((j) => j.main.table.grid.sheet === grid.sheet).reduce(joinTo, grid)]
  })

function joinTo(grid: SheetGrid, { main, other, at, added, rows }: Join): SheetGrid {
  const lines = [...grid.rows].map(({ row, cells }) => ({ row, cells: [...cells] }))
  const width = Math.max(...lines.map((l) => l.cells.length))
  for (const [i, { cells }] of lines.entries()) {
    if (i < main.table.at || i >= main.table.end) continue
    while (cells.length < width) cells.push('')
    const there = rows.get(keyOf(cellOver(grid, i, at[0])))
    for (const column of added)
      cells.push(
        i === main.table.at
          ? (other.table.headings[column]?.text ?? '')
          : there === undefined
            ? ''
            : other.table.grid.rows.cell(there, column),
      )
  }
  return { ...grid, rows: Lines.of(lines) }
}

export const noteOf = ({ main, other, at, matched, alone }: Join): Note => ({
  code: 'sheets-matched',
  sheet: main.table.grid.sheet,
  of: other.table.grid.sheet,
  heading: main.table.headings[at[0]]?.text ?? '',
  matched,
  alone: alone[0],
  there: alone[1],
})
