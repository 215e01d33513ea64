/**
 * What the heading of each part of a list says of all rows below it, or the name of each of its sheets, and no column does: how they ended, where they stand,
 * whether they are adults. Only where two parts say two things; what is said in words of which each is known is taken and told, anything else is asked.
 */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { parseDay } from '../../../text/dates.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { inEach, sayIn } from '../../../text/languages.ts'
import type { Words } from '../../../model/fields.ts'
import { codesOf } from '../../../country/find.ts'
import type { Asking } from '../asking/asking.ts'
import { isAlone } from './case-lines.ts'
import type { Column } from '../column/column.ts'
import type { SheetGrid, Table } from '../grid/grid.ts'
import type { OwnContext } from '../questions/own-context.ts'
import { mayBeAt } from '../whole-sheet/said-by-sheet.ts'
import { isAgain, isNumbers } from '../heading/table.ts'
import { foldText } from '../words/fold-text.ts'
import { beginsWith, onlyCounts } from '../grid/totals.ts'
import { makeTiler } from '../words/vocabulary.ts'

/**
 * @property text the heading or the name as it is written; @property rows it is said of, from the first to before the last; @property isOfSheet it is the name of
 * a sheet
 */
export type PartSaid = {
  readonly field: string
  readonly code: string
  readonly text: string
  readonly words: Words
  readonly rows: Rows
  readonly isOfSheet: boolean
}
type Rows = { readonly from: number; readonly to: number }
/** @property isClear the heading stands alone right above the rows' own, with nothing between */
type Part = { readonly table: Table; readonly text: string; readonly rows: Rows; readonly isClear: boolean }
/** @property isKnown each word of it is; @property isSure and it can be of nobody but the accused */
type Read = Pick<PartSaid, 'field' | 'code' | 'text' | 'words'> & { readonly isKnown: boolean; readonly isSure: boolean }
type Planned = { readonly table: Table; readonly plan: { readonly columns: readonly Column[] } }

/** Fields that are read together: of a case that is open its stage is said, of another how it ended. */
const TOGETHER: readonly (readonly string[])[] = [['outcome', 'stage'], ['age_band'], ['sex']]

/** Who the rows are, which part it is: words that change nothing. Minors of a case need not be its accused. */
const OF_WHOM =
  /(?<![\p{L}\p{M}])(?:[a-h]|[ivx]{1,4}|[ក-ឡ]|persons?|people|those|who|whom?|were|was|are|have|has|been|list|part|section)(?![\p{L}\p{M}])|ជន|ចោទ|ដែល|បញ្ជី|ផ្នែក|អ្នក/giu
/** Whose age or sex it is: without it the victims may be meant, and with a word between it may be of whom they did it to. */
const OF_ACCUSED = /(?<![\p{L}\p{M}])(?:accused|defendants?)(?![\p{L}\p{M}])|ចោទ/iu
const OF_OTHERS = /(?<![\p{L}\p{M}])(?:of|against|with|for|by|to|and|or)(?![\p{L}\p{M}])|លើ|នៃ|របស់|ចំពោះ|និង|ឬ/iu
const OF_CASES = /(?<![\p{L}\p{M}])cases?(?![\p{L}\p{M}])|សំណុំ|រឿង/giu
/** `A.`, `ii)`, `ក. `, `3 - `. */
const NUMBERED = /^\(?(?:[a-z]|[ivx]{1,4}|[ក-ឡ]|\p{Nd}{1,2})\s*[.)៖:–—-]+\s*(?=\p{L})/iu
/** `Part 2:`, `ផ្នែកទី២`; and a year, which counts nobody. */
const COUNTED_PART = /^(?:part|section|list|group|table|sheet|ផ្នែក|បញ្ជី|តារាង|ក្រុម)\s*(?:ទី)?\s*\d{1,2}(?!\d)/iu
const YEAR = /(?<!\d)(?:19|20|25)\d{2}(?!\d)/g
/** Of whoever is not convicted it is not said that he is. */
const NOT_GUILTY = /not guilty|គ្មាន(?:ពិរុទ្ធ|ទោស)/giu
const NOT = /(?<![\p{L}\p{M}])(?:not|non|never|no|without)(?![\p{L}\p{M}])|មិន|ពុំ|គ្មាន/iu

/** @returns of each table what is said of its rows; of a field that a column says as well, what every word of is known */
export function saidByParts(planned: readonly Planned[], context: OwnContext, asking: Asking): ReadonlyMap<Table, readonly PartSaid[]> {
  const found = new Map<Table, PartSaid[]>()
  const tables = planned.map(({ table }) => table)
  const columns = new Map(planned.map(({ table, plan }) => [table, new Set(plan.columns.flatMap((c) => c.fields))]))
  const sheets = [...Map.groupBy(tables, ({ grid }) => grid.sheet).values()]
  const rows = { from: 0, to: Number.POSITIVE_INFINITY }
  const named = tables.map((table): Part => ({ table, text: table.grid.sheet, rows, isClear: true }))
  const lists = [...sheets.map((of) => of.flatMap((table) => partsOf(table, context.words))), named]
  for (const own of TOGETHER) {
    const read = readerOf(own, context)
    for (const parts of lists) {
      const said = parts.flatMap((part) => {
        const one = read(part.text)
        // What sheets that are named for stages say is read for itself (said-by-sheet.ts): of one stage a name may say nothing sure.
        return one === undefined || (parts === named && one.field === 'stage') ? [] : [{ ...part, one }]
      })
      if (new Set(said.map(({ one }) => `${one.field}=${one.code}`)).size < FEWEST_CODES) continue
      for (const { table, rows, isClear, one } of said) {
        const before = found.get(table) ?? []
        if (before.some((b) => own.includes(b.field) && b.rows.from < rows.to && rows.from < b.rows.to)) continue
        const isOfSheet = parts === named
        const { field, code, text, words } = one
        // "Persons acquitted" in a sheet that is called "Convicted".
        const isOtherwise = isOfSheet && linesAlone(table).some((line) => isOther(read(line), one))
        const isTaken = columns.get(table)?.has(field)
          ? one.isKnown && isClear && !isOtherwise
          : (one.isSure && isClear && !isOtherwise) || isAgreed(one, table, context, asking)
        if (isTaken) found.set(table, [...before, { field, code, text, words, rows, isOfSheet }])
      }
    }
  }
  return found
}
const FEWEST_CODES = 2
const isOther = (said: Read | undefined, { field, code }: Read): boolean =>
  said !== undefined && (said.field !== field || said.code !== code)

/** Lines of one cell, above a table and in it. */
const linesAlone = ({ grid, end }: Table): readonly string[] =>
  Array.from({ length: end }, (_, i) => (grid.rows.at(i)?.cells ?? []).map((c) => c.trim())).flatMap((cells) =>
    isAlone(cells) ? cells.filter((c) => c !== '') : [],
  )

/** The parts of one table: its headings may come again below a line that names another part, and on a further page they do so below none. */
function partsOf(table: Table, words: SheetWords): readonly Part[] {
  const { grid, from, at, end } = table
  const again = Array.from({ length: end - at - 1 }, (_, i) => at + 1 + i).filter((i) => isAgain(grid, i, table))
  const starts = [from, ...again].flatMap((i) => {
    const title = titleAbove(grid, i, words)
    return title.text === '' && i !== from ? [] : [{ row: grid.rows.rowOf(i), ...title }]
  })
  return starts.map(({ row, text, isClear }, i) => ({
    table,
    text,
    isClear,
    rows: { from: row, to: starts[i + 1]?.row ?? Number.POSITIVE_INFINITY },
  }))
}

/**
 * A part ends at whatever stands between its rows and is no row: it may be the heading of another, which nobody has read. Of the name of a sheet it is asked then
 * whether it is of all rows.
 *
 * @param taken 1-based rows that were taken; @param fields of which the table has columns
 */
export function endParts(
  said: readonly PartSaid[],
  table: Table,
  taken: ReadonlySet<number>,
  fields: ReadonlySet<string>,
  context: OwnContext,
  asking: Asking,
): readonly PartSaid[] {
  const { grid, from, at, end } = table
  const heads = new Set<number>()
  for (let i = at + 1; i < end; i++)
    if (isAgain(grid, i, table)) for (let head = i; head <= i + at - from; head++) heads.add(grid.rows.rowOf(head))
  const others = Array.from({ length: end - at - 1 }, (_, i) => at + 1 + i).flatMap((i) => {
    const [row, cells] = [grid.rows.rowOf(i), (grid.rows.at(i)?.cells ?? []).filter((c) => c.trim() !== '')]
    return cells.length === 0 || taken.has(row) || heads.has(row) || isNumbers(cells) ? [] : [row]
  })
  const isBelow = (row: number, { to }: Rows): boolean => [...taken].some((t) => t > row && t < to)
  return said.flatMap((part) => {
    const to = others.find((row) => row >= part.rows.from && row < part.rows.to)
    if (to === undefined || !isBelow(to, part.rows)) return [part]
    if (!part.isOfSheet) return [{ ...part, rows: { from: part.rows.from, to } }]
    return fields.has(part.field) || isAgreed(part, table, context, asking) ? [part] : []
  })
}

/**
 * Gives a row what its part says of it, in fields of which no column of the table is.
 * @param isAgainst whether its other cells say that it did not end so
 * @returns fields of which the row itself says another thing, and then neither is kept: a sentence in the part of those who were acquitted
 */
export function takePart(
  said: readonly PartSaid[],
  row: number,
  fields: ReadonlySet<string>,
  values: Record<string, string>,
  isAgainst: (code: string) => boolean,
): readonly string[] {
  return said.flatMap(({ field, code, rows }) => {
    const own = values[field] ?? ''
    if (row < rows.from || row >= rows.to || fields.has(field) || own === code) return []
    if (field === 'stage' && !mayBeAt(code, values)) return []
    const isOpen = field === 'outcome' && (!mayBeAt(values['stage'] ?? '', { outcome: code }) || isAgainst(code))
    values[field] = own === '' && !isOpen ? code : ''
    return own === '' && !isOpen ? [] : [field]
  })
}

/** Whether a column says another thing of a row than what stands over it, or names its sheet. */
export const isUnlike = (
  { field, code, rows }: PartSaid,
  row: number,
  fields: ReadonlySet<string>,
  values: Readonly<Record<string, string>>,
  unknown: Readonly<Record<string, string>>,
): boolean => fields.has(field) && row >= rows.from && row < rows.to && ![undefined, '', code, unknown[field]].includes(values[field])

/** @returns of a row, by its cells in columns that no field is read from, whether they say that it did not end with this code */
export function makeAgainst(
  { headings }: Table,
  columns: readonly Column[],
  { form, words, country, today }: OwnContext,
): (cells: readonly string[], code: string) => boolean {
  const outcomes = form.fields.filter((f) => f.id === 'outcome')
  const tiler = makeTiler([], outcomes, [], words, country)
  const read = new Set(columns.flatMap((c) => (c.isRemark || c.fields.length === 0 ? [] : [c.column])))
  const isToCome = (text: string): boolean =>
    [text, ...(toLatinDigits(text).match(DAYS) ?? [])].some((t) => {
      const day = parseDay(t)
      return day.ok && day.day > today
    })
  return (cells, code) =>
    cells.some((cell, column) => {
      if (cell.trim() === '' || read.has(column)) return false
      if (isToCome(cell.trim()) && !ENDS.test(headings[column]?.text ?? '')) return true
      if (!/\p{L}/u.test(cell)) return false
      if (NEVER_JUDGED.test(cell)) return true
      return tiler
        .tile(cell)
        .some(
          (t) =>
            t.kind === 'term' &&
            (t.term.kind === 'open' || (t.term.kind === 'code' && t.term.list === outcomes[0]?.list && t.term.code !== code)),
        )
    })
}
const DAYS = /(?<!\d)\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!\d)/g
/** Whoever is sentenced comes out on a day to come. */
const ENDS = /releas|end|expir|until|serve|ដោះលែង|ផុត|បញ្ចប់|រំដោះ/iu
const NEVER_JUDGED =
  /(?<![\p{L}\p{M}])(?:died|dead|deceased|death|fled|escaped|absconded|at large|ran away|pending|adjourned|postponed)(?![\p{L}\p{M}])|ស្លាប់|មរណ|គេចខ្លួន|រត់គេច|លើកពេល|ពន្យារពេល/iu

/** Whether somebody has said that the words of the heading mean it; asks where nobody has. */
function isAgreed(
  { field, code, text, words }: Pick<PartSaid, 'field' | 'code' | 'text' | 'words'>,
  { grid, at }: Table,
  { answers }: OwnContext,
  asking: Asking,
): boolean {
  // What is said of one heading is no word about another.
  const id = `${field}=${code}:${foldText(text)}`
  const yes = inEach(
    (lang) => `${sayIn(field === 'outcome' || field === 'stage' ? YES : YES_ACCUSED, lang)}: “${text}” = ${sayIn(words, lang)}`,
  )
  asking.rule(
    'part',
    grid.rows.rowOf(at),
    [
      { value: 'yes', words: yes },
      { value: 'no', words: NO },
    ],
    id,
  )
  return answers[`rule:part:${id}`] === 'yes'
}
/** The victims may be minors, and not the accused. */
const YES_ACCUSED = { en: 'Yes, the accused are', km: 'បាទ/ចាស ជនជាប់ចោទ' }
const YES = { en: 'Yes', km: 'បាទ/ចាស' }
const NO = { en: 'No, or I do not know', km: 'ទេ ឬមិនដឹង' }

/**
 * The line above the headings, if it is no row and no sum of the part before. One that stands further up, over a sum or with a number beside it may be of the
 * part before, or of another: it is read, and asked about.
 */
function titleAbove(grid: SheetGrid, from: number, { totals }: SheetWords): Pick<Part, 'text' | 'isClear'> {
  let isClear = true
  for (let at = from - 1, lines = 0; at >= 0 && lines < FURTHEST; at--) {
    const cells = (grid.rows.at(at)?.cells ?? []).map((c) => c.trim()).filter((c) => c !== '')
    isClear &&= from - at <= FURTHEST
    if (cells.length === 0) continue
    lines++
    const [text = ''] = cells
    if (cells.some((c) => beginsWith(c, totals)) || onlyCounts(cells)) isClear = false
    else if (cells.length > MOST_CELLS || !/\p{L}/u.test(text)) return NO_TITLE
    else return { text, isClear: isClear && cells.length === 1 }
  }
  return NO_TITLE
}
const NO_TITLE = { text: '', isClear: true }
/** Lines above the headings; and cells of a line, before it is a row. */
const [FURTHEST, MOST_CELLS] = [2, 2]

/** Reads one code of these fields out of a heading; undefined where it says none, several, or that something is not so. */
function readerOf(ids: readonly string[], { form, words, country }: OwnContext): (text: string) => Read | undefined {
  const fields = form.fields.filter((f) => ids.includes(f.id))
  // `A.` numbers a part, and acquits nobody: one letter is no word here.
  const tiler = makeTiler([], fields, [], words, country)
  return (text) => {
    const tiles = text === '' || fields.length === 0 ? [] : tiler.tile(text.trim().replace(NUMBERED, ''))
    const terms = tiles.flatMap((t) => (t.kind === 'term' ? [t.term] : []))
    const codes = new Map(terms.flatMap((t) => (t.kind === 'code' ? [[`${t.list} ${t.code}`, t] as const] : [])))
    const [only] = [...codes.values()]
    const field = fields.find((f) => f.list === only?.list)
    const code = field && codesOf(country, field.list ?? '').find((c) => c.code === only?.code)
    const left = tiles.flatMap((t) => (t.kind === 'unread' ? [t.text] : []))
    if (field === undefined || code === undefined || codes.size > 1 || left.some((t) => NOT.test(t))) return undefined
    // "Not yet" beside a stage is where a case stands; beside a result it is none.
    if (field.id !== 'stage' && terms.some((t) => t.kind === 'open' || t.kind === 'none' || t.kind === 'unknown')) return undefined
    const isOfCase = ids.includes('stage')
    // Whoever is "not convicted" may be acquitted, or wait for the judgment.
    const isDenied = field.id === 'outcome' && NOT.test(text.replace(NOT_GUILTY, ' '))
    const isKnown = !isDenied && left.every((t) => !/\p{L}/u.test((isOfCase ? t.replace(OF_CASES, ' ') : t).replace(OF_WHOM, ' ')))
    // "2 persons convicted" sums what stands above it.
    const isSum = /\d/.test(toLatinDigits(text.trim().replace(NUMBERED, '')).replace(COUNTED_PART, '').replace(YEAR, ''))
    const isOfAccused = isOfCase || (OF_ACCUSED.test(text) && !OF_OTHERS.test(text))
    return {
      field: field.id,
      code: code.code,
      text: text.trim(),
      isKnown: isKnown && !isSum,
      isSure: isKnown && !isSum && isOfAccused,
      words: code.words,
    }
  }
}
