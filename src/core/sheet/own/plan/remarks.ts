/** Remarks of which no form asks, some of whose cells say what the list has no column for, or what its own column leaves blank. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { makeColumnReader } from '../cell/column-reader.ts'
import type { Column } from '../column/column.ts'
import type { ColumnContext } from '../column/column-words.ts'
import type { Table } from '../grid/grid.ts'
import { NO_LEGEND } from '../column/legend.ts'
import { columnId } from '../questions/questions.ts'
import { remarkOf } from '../cell/remark.ts'
import { isSilentCell, samplesOf } from '../column/samples.ts'
import { foldAll, foldText } from '../words/fold-text.ts'
import { isBlank, type LeftOut } from './placing.ts'

/** What a remark may say of an accused, where no column does. */
const SAID_BESIDE = ['suspended_months', 'fine', 'compensation', 'presence']
/** And what it may say of one of whom the columns say nothing: under a word for remarks, or under none, for another column's result may be another court's. */
const FILLED = ['outcome', 'sentence_months', 'decided_on']

export function remarksOf(
  table: Table,
  leftOut: readonly LeftOut[],
  columns: readonly Column[],
  context: ColumnContext,
): readonly Column[] {
  const isSaid = (...ids: readonly string[]): boolean => columns.some((c) => ids.some((id) => c.fields.includes(id)))
  const isOfResults = isSaid('outcome', 'sentence_months')
  const free = isOfResults ? SAID_BESIDE.filter((id) => !isSaid(id)) : []
  const names = foldAll(context.words.remarks)
  return leftOut.flatMap(({ column, heading }): Column[] => {
    if (table.grid.hiddenColumns?.has(column) === true || context.answers[columnId(heading)] !== undefined) return []
    const candidates = (isBlank(heading) || names.has(foldText(heading))) && (isOfResults || isSaid('stage', 'decided_on')) ? FILLED : []
    if (free.length + candidates.length === 0) return []
    const all: Column = { column, heading, fields: free, fills: candidates, by: 'words', isRemark: true }
    const reader = makeColumnReader(all, { ...context, legend: context.legend ?? NO_LEGEND })
    const samples = new Set(samplesOf(table, column, context.words))
    const saidBy = new Map([...samples].map((s) => [s, remarkOf(reader, s, [...free, ...candidates], context).values]))
    const said = new Set([...saidBy.values()].flatMap((values) => [...values.keys()]))
    const fills = candidates.filter((id) => said.has(id) && fillsBlank(table, column, id, saidBy, columns, context.words))
    const fields = free.filter((id) => said.has(id))
    return fields.length + fills.length === 0 ? [] : [{ ...all, fields, fills }]
  })
}

/** Whether some row of which a remark says this has nothing in the columns that would. */
function fillsBlank(
  { grid, at, end }: Table,
  column: number,
  field: string,
  saidBy: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>,
  columns: readonly Column[],
  words: SheetWords,
): boolean {
  const filledIn = (i: number, ids: readonly string[]): boolean =>
    columns.some((c) => ids.some((id) => c.fields.includes(id)) && !isSilentCell(grid.rows.cell(i, c.column), words))
  for (let i = at + 1; i < end; i++) {
    const values = saidBy.get(grid.rows.cell(i, column).trim())
    if (values?.has(field) !== true || filledIn(i, [field])) continue
    // Whoever is sentenced is convicted: a remark that says so says nothing new.
    if (field === 'outcome' && values.get(field) === 'convicted' && filledIn(i, ['sentence_months'])) continue
    return true
  }
  return false
}
