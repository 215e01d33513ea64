/**
 * A sheet for each case, or a list for each one below the other: what is said of the case stands above the headings of its accused, a label and beside it what it says.
 * Each label becomes a column of that table, so that its cells are read, asked about or told as those of any other. Where it is not plain of whom the labels are, the
 * sheet stays as it is.
 */
import { parseRegisterNumber } from '../../../model/register-number.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { Lines, type Line } from '../../lines.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import type { SheetGrid, Table } from '../grid/grid.ts'
import { beginsWith } from '../grid/totals.ts'
import type { Headings } from '../heading/heading.ts'
import { findTables, headsAgain } from '../heading/table.ts'
import { foldText } from '../words/fold-text.ts'

/** Labels of a case, its number among them. */
const FEWEST = 2
const NAMES = ['accused_name', 'accused_name_latin']
const OF_PERSON = [...NAMES, 'sex', 'age_band', 'citizenship']

type Fact = { readonly label: string; readonly value: string }
/** Lines by their index: the headings, both ends, and what stands below them before the next case or the next headings. */
type Part = { readonly table: Table; readonly from: number; readonly at: number; readonly end: number; readonly facts?: readonly Fact[] }

/** @returns the same grid where nothing of a case stands above its accused */
export function factsBeside(grid: SheetGrid, headings: Headings, words: SheetWords): SheetGrid {
  if (grid.isHidden) return grid
  const tables = findTables(grid, headings)
  const named = tables.filter(({ headings: heads }) => heads.some((h) => h.said.concepts.some((c) => NAMES.includes(c.fields[0] ?? ''))))
  const hasCase = tables.some(({ headings: heads }) => heads.some((h) => h.said.concepts.some((c) => c.fields[0] === 'case_number')))
  if (named.length === 0 || named.length < tables.length || hasCase) return grid
  const lines = [...grid.rows]
  const gone = new Set<number>()
  const parts: Part[] = []
  for (const { table, from } of headsOf(tables)) {
    const last = parts.at(-1)
    const above = factsIn(lines, last === undefined ? 0 : last.at + 1, from, headings)
    const at = from + table.at - table.from
    for (const i of above?.at ?? []) gone.add(i)
    // On a further page the list of a case goes on.
    const facts = above?.facts ?? (last?.table === table ? last.facts : undefined)
    if (last) parts[parts.length - 1] = { ...last, end: above?.at[0] ?? from }
    parts.push({ table, from, at, end: lines.length, ...(facts ? { facts } : {}) })
  }
  const labels = [...new Set(parts.flatMap(({ facts = [] }) => facts.map((f) => f.label)))]
  const isPlain = parts.every(
    ({ facts, at, end }) => (facts === undefined || isOfCase(facts, headings)) && !holdsCase(lines, at, end, headings),
  )
  if (labels.length === 0 || !isPlain) return grid
  const width = Math.max(...lines.map((l) => l.cells.length))
  const beside = ({ row, cells }: Line, own: readonly string[]): Line => ({
    row,
    cells: [...Array.from({ length: width }, (_, i) => cells[i] ?? ''), ...own],
  })
  const laid = lines.map((line, i) => {
    const part = parts.find((p) => p.from <= i && i < p.end)
    if (part === undefined) return line
    if (i <= part.at) return beside(line, labels)
    const { facts = [] } = part
    return isSomebody(line, part.table, words)
      ? beside(
          line,
          labels.map((l) => facts.find((f) => f.label === l)?.value ?? ''),
        )
      : line
  })
  return { ...grid, rows: Lines.of(laid.filter((_, i) => !gone.has(i))) }
}

/** Each place at which headings stand, at the top of a further page or case as well. */
const headsOf = (tables: readonly Table[]): readonly { readonly table: Table; readonly from: number }[] =>
  tables.flatMap((table) => {
    const again = [...headsAgain(table)].toSorted((a, b) => a - b)
    return [table.from, ...again.filter((i) => !again.includes(i - 1))].map((from) => ({ table, from }))
  })

/** The labels above headings; undefined where there are none. What stands before the first of them is a letterhead. */
function factsIn(
  lines: readonly Line[],
  from: number,
  to: number,
  headings: Headings,
): { readonly at: readonly number[]; readonly facts: readonly Fact[] } | undefined {
  const pairs = lines.slice(from, to).map((line) => pairsOf(line.cells, headings))
  const first = pairs.findIndex((p) => p.some(({ label }) => fieldOf(label, headings) !== undefined))
  if (first < 0) return undefined
  const at = pairs.flatMap((p, i) => (i >= first && p.length > 0 ? [from + i] : []))
  return { at, facts: pairs.slice(first).flat() }
}

/** `Case number | 12/24`, `Case number | 12/24 | | Registered | 3.5.2024`, `Case number: 12/24`. */
function pairsOf(cells: readonly string[], headings: Headings): readonly Fact[] {
  const filled = cells.map((c) => c.trim()).filter((c) => c !== '')
  const [first = '', second] = filled
  if (second === undefined) {
    const [, label = '', value = ''] = LABELLED.exec(first) ?? []
    return fieldOf(label, headings) === undefined ? [] : [{ label: label.trim(), value: value.trim() }]
  }
  const pairs = Array.from({ length: Math.ceil(filled.length / 2) }, (_, i) => ({
    label: bare(filled[i * 2] ?? ''),
    value: filled[i * 2 + 1] ?? '',
  }))
  const areLabels = pairs.every(({ label }) => /\p{L}/u.test(label) && !/\d/.test(toLatinDigits(label)))
  // Where a line holds several, each of them is known: one that is not may be what stands beside another.
  const areKnown = pairs.length === 1 || pairs.every(({ label }) => fieldOf(label, headings) !== undefined)
  return filled.length % 2 === 0 && areLabels && areKnown ? pairs : []
}
const LABELLED = /^([^:៖=]+)[:៖=](.+)$/su
const bare = (label: string): string => label.replace(/[\s:៖=.-]+$/u, '')

/** The one field that a label says, every word of it. */
function fieldOf(label: string, headings: Headings): string | undefined {
  if (label.trim() === '') return undefined
  const { concepts, unread } = headings.read(bare(label.trim()))
  return unread === '' && concepts.length === 1 ? concepts[0]?.fields[0] : undefined
}

/** One number of a case, each label once, and none that somebody's own card has. */
function isOfCase(facts: readonly Fact[], headings: Headings): boolean {
  const fields = facts.map(({ label }) => fieldOf(label, headings))
  const [number, ...others] = facts.filter((_, i) => fields[i] === 'case_number')
  return (
    number !== undefined &&
    others.length === 0 &&
    parseRegisterNumber(number.value) !== undefined &&
    facts.length >= FEWEST &&
    new Set(facts.map((f) => foldText(f.label))).size === facts.length &&
    !fields.some((f) => f !== undefined && OF_PERSON.includes(f))
  )
}

/** Another case without headings of its own: its people would be of the one above. */
const holdsCase = (lines: readonly Line[], at: number, end: number, headings: Headings): boolean =>
  lines.slice(at + 1, end).some(({ cells }) => pairsOf(cells, headings).some(({ label }) => fieldOf(label, headings) === 'case_number'))

function isSomebody({ cells }: Line, { headings }: Table, { totals }: SheetWords): boolean {
  const isNamed = headings.some((h, i) => h.said.concepts.some((c) => NAMES.includes(c.fields[0] ?? '')) && /\p{L}/u.test(cells[i] ?? ''))
  return isNamed && cells.filter((c) => c.trim() !== '').length >= FEWEST && !cells.some((c) => beginsWith(c, totals))
}
