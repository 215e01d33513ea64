/**
 * What the heading of each part of a list says of all rows below it, or the name of each of its sheets, and no column does: how they ended, where they stand,
 * whether they are adults. Only where two parts say two things; what is said in words of which each is known is taken and told, anything else is asked.
 */
import type { SheetWords } from '../../country/sheet-words.ts'
import { inEach, sayIn } from '../../text/languages.ts'
import type { Words } from '../../model/fields.ts'
import { codesOf } from '../../country/find.ts'
import type { Asking } from './asking.ts'
import { isAlone } from './case-lines.ts'
import type { SheetGrid, Table } from './grid.ts'
import type { OwnContext } from './own-context.ts'
import { mayBeAt } from './said-by-sheet.ts'
import { isAgain } from './table.ts'
import { foldText } from './tile.ts'
import { beginsWith } from './totals.ts'
import { makeTiler } from './vocabulary.ts'

/** @property text the heading or the name as it is written; @property rows it is said of, from the first to before the last */
export type PartSaid = { readonly field: string; readonly code: string; readonly text: string; readonly rows: Rows }
type Rows = { readonly from: number; readonly to: number }
type Part = { readonly table: Table; readonly text: string; readonly rows: Rows }
type Read = Omit<PartSaid, 'rows'> & { readonly isSure: boolean; readonly words: Words }

/** Fields that are read together: of a case that is open its stage is said, of another how it ended. */
const TOGETHER: readonly (readonly string[])[] = [['outcome', 'stage'], ['age_band'], ['sex']]

/** Who the rows are, which part it is: words that change nothing. Minors of a case need not be its accused. */
const OF_WHOM =
  /(?<![\p{L}\p{M}])(?:[a-h]|[ivx]{1,4}|[ក-ឡ]|persons?|people|those|who|whom?|were|was|are|have|has|been|be|list|part|section)(?![\p{L}\p{M}])|ជន|ចោទ|ដែល|បញ្ជី|ផ្នែក|អ្នក/giu
const OF_CASES = /(?<![\p{L}\p{M}])cases?(?![\p{L}\p{M}])|សំណុំ|រឿង/giu
/** `A.`, `ii)`, `ក. `, `3 - `. */
const NUMBERED = /^\(?(?:[a-z]|[ivx]{1,4}|[ក-ឡ]|\p{Nd}{1,2})\s*[.)៖:–—-]+\s*(?=\p{L})/iu
/** Of whoever is not convicted it is not said that he is. */
const NOT_GUILTY = /not guilty|គ្មាន(?:ពិរុទ្ធ|ទោស)/giu
const NOT = /(?<![\p{L}\p{M}])(?:not|non|never|no|without)(?![\p{L}\p{M}])|មិន|ពុំ|គ្មាន/iu

/** @returns of each table what is said of its rows */
export function saidByParts(tables: readonly Table[], context: OwnContext, asking: Asking): ReadonlyMap<Table, readonly PartSaid[]> {
  const found = new Map<Table, PartSaid[]>()
  const sheets = [...Map.groupBy(tables, ({ grid }) => grid.sheet).values()]
  const named = tables.map((table): Part => ({ table, text: table.grid.sheet, rows: { from: 0, to: Number.POSITIVE_INFINITY } }))
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
      for (const { table, rows, one } of said) {
        const before = found.get(table) ?? []
        const isSaid = before.some((b) => own.includes(b.field) && b.rows.from < rows.to && rows.from < b.rows.to)
        if (!isSaid && (one.isSure || isAgreed(one, table, context, asking)))
          found.set(table, [...before, { field: one.field, code: one.code, text: one.text, rows }])
      }
    }
  }
  return found
}
const FEWEST_CODES = 2

/** The parts of one table: its headings may come again below a line that names another part, and on a further page they do so below none. */
function partsOf(table: Table, words: SheetWords): readonly Part[] {
  const { grid, from, at, end } = table
  const again = Array.from({ length: end - at - 1 }, (_, i) => at + 1 + i).filter((i) => isAgain(grid, i, table))
  const starts = [from, ...again].flatMap((i) => {
    const text = titleAbove(grid, i, words)
    return text === '' && i !== from ? [] : [{ row: grid.rows.rowOf(i), text }]
  })
  return starts.map(({ row, text }, i) => ({ table, text, rows: { from: row, to: starts[i + 1]?.row ?? Number.POSITIVE_INFINITY } }))
}

/**
 * Gives a row what its part says of it, in fields of which no column of the table is.
 * @returns fields of which the row itself says another thing, and then neither is kept: a sentence in the part of those who were acquitted
 */
export function takePart(
  said: readonly PartSaid[],
  row: number,
  fields: ReadonlySet<string>,
  values: Record<string, string>,
): readonly string[] {
  return said.flatMap(({ field, code, rows }) => {
    const own = values[field] ?? ''
    if (row < rows.from || row >= rows.to || fields.has(field) || own === code) return []
    if (field === 'stage' && !mayBeAt(code, values)) return []
    values[field] = own === '' ? code : ''
    return own === '' ? [] : [field]
  })
}

/** Whether somebody has said that the words of the heading mean it; asks where nobody has. */
function isAgreed({ field, code, text, words }: Read, { grid, at }: Table, { answers }: OwnContext, asking: Asking): boolean {
  // What is said of one heading is no word about another.
  const id = `${field}=${code}:${foldText(text)}`
  const yes = inEach((lang) => `${sayIn(YES, lang)}: “${text}” = ${sayIn(words, lang)}`)
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
const YES = { en: 'Yes', km: 'បាទ/ចាស' }
const NO = { en: 'No, or I do not know', km: 'ទេ ឬមិនដឹង' }

/** The line right above the headings, if it is one cell and no sum of the part before. */
function titleAbove(grid: SheetGrid, from: number, { totals }: SheetWords): string {
  for (let at = from - 1; at >= Math.max(0, from - FURTHEST); at--) {
    const cells = (grid.rows.at(at)?.cells ?? []).map((c) => c.trim())
    if (cells.every((c) => c === '')) continue
    const [text = ''] = isAlone(cells) ? cells.filter((c) => c !== '') : []
    return beginsWith(text, totals) ? '' : text
  }
  return ''
}
const FURTHEST = 2

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
    const isSure = !isDenied && left.every((t) => !/\p{L}/u.test((isOfCase ? t.replace(OF_CASES, ' ') : t).replace(OF_WHOM, ' ')))
    return { field: field.id, code: code.code, text: text.trim(), isSure, words: code.words }
  }
}
