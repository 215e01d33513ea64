/** What an answer sheet is: the contract of `answers --json` (docs/spec/answers.md). */
import type { Requirement } from '../core/country/index.ts'
import type { Counted, FigureState } from './stages.ts'

export type Previous = Pick<Counted, 'value' | 'state' | 'from' | 'to' | 'definition'>

export type Answer = {
  readonly id: string
  readonly part: string
  readonly requirements: readonly string[]
  readonly owner: string
  readonly due: string
  readonly indicator: string
  readonly from: string
  readonly to: string
  readonly value: number | null
  readonly unit: string
  readonly state: FigureState
  readonly coverage: Counted['coverage']
  readonly cells: Counted['cells']
  readonly part_of?: { readonly part: number; readonly whole: number }
  readonly definition: number
  readonly legal_basis?: string
  readonly is_estimate: boolean
  readonly single_source: boolean
  readonly deduplicated: boolean
  readonly lineage: Counted['lineage']
  /** The year before by the same definition; null where none could be compared. */
  readonly previous: Previous | null
}

/** A row of the requirements and where its answer stands. */
export type RowAnswer = {
  readonly id: string
  readonly kind: Requirement['kind']
  readonly state: FigureState
  readonly indicators: readonly string[]
}

export type AnswerSheet = {
  readonly report: string
  readonly year: number
  readonly as_of: string
  readonly answers: readonly Answer[]
  readonly rows: readonly RowAnswer[]
}
