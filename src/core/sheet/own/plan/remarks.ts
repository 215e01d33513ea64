/** Remarks of which no form asks, some of whose cells say what the list has no column for. */
import { makeColumnReader } from '../cell/column-reader.ts'
import type { Column } from '../column/column.ts'
import type { ColumnContext } from '../column/column-words.ts'
import type { Table } from '../grid/grid.ts'
import { NO_LEGEND } from '../column/legend.ts'
import { columnId } from '../questions/questions.ts'
import { remarkOf } from '../cell/remark.ts'
import { samplesOf } from '../column/samples.ts'
import type { LeftOut } from './placing.ts'

/** What a remark may say of an accused, where no column does. */
const SAID_BESIDE = ['suspended_months', 'fine', 'compensation', 'presence']
export function remarksOf(
  table: Table,
  leftOut: readonly LeftOut[],
  columns: readonly Column[],
  context: ColumnContext,
): readonly Column[] {
  const free = SAID_BESIDE.filter((id) => !columns.some((c) => c.fields.includes(id)))
  if (free.length === 0 || !columns.some((c) => c.fields.includes('outcome') || c.fields.includes('sentence_months'))) return []
  return leftOut.flatMap(({ column, heading }): Column[] => {
    if (table.grid.hiddenColumns?.has(column) === true || context.answers[columnId(heading)] !== undefined) return []
    const all: Column = { column, heading, fields: free, by: 'words', isRemark: true }
    const reader = makeColumnReader(all, { ...context, legend: context.legend ?? NO_LEGEND })
    const said = new Set(samplesOf(table, column, context.words).flatMap((s) => [...remarkOf(reader, s, free, context).values.keys()]))
    return said.size === 0 ? [] : [{ ...all, fields: free.filter((id) => said.has(id)) }]
  })
}
