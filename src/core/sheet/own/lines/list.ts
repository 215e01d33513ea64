/** The list in which a line stands: what each question about a line is told of it. */
import type { Asking } from '../asking/asking.ts'
import type { Column } from '../column/column.ts'
import type { Table } from '../grid/grid.ts'
import type { Parties } from '../grid/parties.ts'
import type { OwnContext } from '../questions/own-context.ts'
import { foldText } from '../words/fold-text.ts'
import type { AsAbove } from './as-above.ts'
import type { OverRows } from './over-rows.ts'
import type { WholeRows } from './whole-rows.ts'

export type List = {
  readonly table: Table
  readonly columns: readonly Column[]
  readonly context: OwnContext
  readonly asking: Asking
  /** Indexes of the columns of a name, and of those by which a row is found. */
  readonly nameAt: readonly number[]
  readonly caseAt: readonly number[]
  /** How many columns hold anything. */
  readonly width: number
  readonly isOfMatters: boolean
  readonly parties: Parties
  readonly over: OverRows
  readonly above: AsAbove
  readonly whole: WholeRows
}

/** A line of a sheet, as a question is about it. @param row 1-based */
export const lineName = ({ grid }: Table, row: number): string => `${foldText(grid.sheet)} ${row}`.trim()
