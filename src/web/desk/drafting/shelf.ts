/** What the application tells of drafts that are made here (src/server/routes/draftings.ts). */
import type { WithholdReason } from '../../../core/release/said.ts'

export type Cut = readonly string[]
export type Asks =
  | { readonly year: number }
  | { readonly indicator: string; readonly from: string; readonly to: string; readonly tables: readonly Cut[] | null }
type CertifiedPart = {
  readonly id: string
  readonly indicator: string
  readonly tables: readonly Cut[]
  readonly cells: number
  readonly withheld: number
  readonly roundedTo: number | null
  readonly attacks: readonly string[]
  readonly exact: number
  readonly beside: number
}
export type LeftOut = {
  readonly indicator: string
  readonly by: string
  readonly verdict: 'coarser' | 'nobody' | 'few' | 'too_deep' | 'exposed' | 'other_day' | 'beside_another'
  readonly cells: number
  readonly shown: number
}
export type Made = {
  readonly is: 'made'
  readonly id: string
  readonly offices: readonly string[]
  readonly parts: readonly CertifiedPart[]
  readonly left: readonly LeftOut[]
}
export type RefusedDraft = {
  readonly is: 'refused'
  readonly why:
    | 'too_deep'
    | 'too_large'
    | 'cannot_protect'
    | 'out_of_time'
    | 'unfit'
    | 'no_table'
    | 'other_day'
    | 'beside_another'
    | 'other_name'
    | 'nothing_left'
    | 'attacked'
  readonly coarser: readonly Cut[]
  readonly day?: string
}
export type DraftInHand = {
  readonly id: string
  readonly asOf: string
  readonly asks: Asks
  readonly at?: { readonly step: 'count' | 'protect' | 'attack' } | { readonly done: number; readonly of: number }
  readonly ended?: Made | RefusedDraft | { readonly is: 'failed'; readonly code: string }
}
export type WaitingDraft = {
  readonly id: string
  readonly asOf: string
  readonly asks: Asks
  readonly offices: readonly string[]
  readonly is: 'waits' | 'approved' | 'refused'
  readonly isOutrun: boolean
  readonly words: readonly { readonly agency: string; readonly declined: WithholdReason | null }[]
}
export type Shelf = {
  readonly today: string
  readonly years: readonly number[]
  readonly proposed: readonly {
    readonly indicator: string
    readonly cuts: readonly { readonly by: string; readonly requirements: readonly string[] }[]
  }[]
  readonly inHand: DraftInHand | null
  readonly waiting: readonly WaitingDraft[]
}

/** What the form says. */
export type Chosen = {
  readonly what: 'figure' | 'year'
  readonly indicator: string
  readonly year: number
  readonly tables: readonly Cut[]
  readonly asOf: string
}

export const DRAFTINGS = '/api/v1/draftings'
