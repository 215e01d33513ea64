/** What an answer sheet is: the contract of `answers --json` (docs/spec/answers.md). */
import type { Requirement } from '../../core/country/index.ts'
import type { Finding } from '../../core/reconcile/finding.ts'
import type { Lang } from '../../core/model/fields.ts'
import type { Reason } from '../../core/reconcile/chain.ts'
import type { Change, Obstacle } from '../../core/count/compare.ts'
import type { Basis } from '../../core/count/query.ts'
import type { Counted, FigureState } from '../../road/stages.ts'
import type { Said } from '../../core/count/amount.ts'

/** What a body said beside its figure, by language. */
export type Narrative = Readonly<Record<Lang, string>>

export type Previous = Said &
  Pick<Counted, 'state' | 'coverage' | 'from' | 'to' | 'definition'> & {
    /** By how much this year's figure is more; null where the two may not be compared, or the year before was nothing. */
    readonly change: Change | null
    /** Everything that stands between the two years; empty where they may be compared. */
    readonly not_comparable: readonly Obstacle[]
  }

export type Answer = Said & {
  readonly id: string
  readonly part: string
  readonly requirements: readonly string[]
  readonly owner: string
  readonly due: string
  readonly indicator: string
  /** What the question narrows the indicator to: dimension → code; empty for the whole of it. */
  readonly where: Readonly<Record<string, string>>
  readonly from: string
  readonly to: string
  readonly unit: string
  readonly state: FigureState
  readonly coverage: Counted['coverage']
  readonly cells: Counted['cells']
  /** There are cells, of what other bodies recorded too: whoever sees this has them from a release. */
  readonly cells_in_releases?: true
  readonly part_of?: { readonly part: number; readonly whole: number }
  readonly if_overlooked?: NonNullable<Counted['if_overlooked']>
  readonly definition: number
  readonly legal_basis?: string
  readonly is_estimate: boolean
  readonly single_source: boolean
  readonly deduplicated: boolean
  readonly lineage: Counted['lineage']
  /** The year before by the same definition; null where nobody answered. */
  readonly previous: Previous | null
}

/** A row of the requirements and where its answer stands. */
export type RowAnswer = {
  readonly id: string
  readonly kind: Requirement['kind']
  readonly state: FigureState
  readonly indicators: readonly string[]
}

/** Figures that people hold for one, in a line: why each is not the one before it. */
export type Chain = {
  readonly key: string
  readonly steps: readonly {
    readonly question: string
    /** Against the step before; none for the first. */ readonly reasons: readonly Reason[]
  }[]
}
/** What should be there and is not, and the questions whose figures rest on those records. */
export type Touching = { readonly finding: Finding; readonly questions: readonly string[] }
export type Reconciled = { readonly chains: readonly Chain[]; readonly findings: readonly Touching[] }

export type AnswerSheet = {
  readonly report: string
  readonly year: number
  readonly as_of: string
  /** Which day is meant: by which it was on record, or by which the offices' papers say that it was received or signed. */
  readonly as_of_by: Basis
  readonly answers: readonly Answer[]
  readonly rows: readonly RowAnswer[]
  /** For who gathers the whole sheet: what one body owes is no place for another's gaps. */
  readonly reconciled?: Reconciled
}
