/** What the application tells of drafts that are made here (src/server/routes/draftings.ts). */
import type { Ended } from '../../../core/release/drafted.ts'
import type { WhyWithdrawn } from '../../../core/entry/kinds/release-withdrawn.ts'
import type { Words } from '../../../core/model/fields.ts'
import type { WithholdReason } from '../../../core/release/said.ts'

export type Cut = readonly string[]
export type Asks =
  | { readonly year: number }
  | { readonly indicator: string; readonly from: string; readonly to: string; readonly tables: readonly Cut[] | null }
export type DraftInHand = {
  readonly id: string
  readonly asOf: string
  readonly asks: Asks
  /** Not drafted but published. */
  readonly isToGoOut?: true
  readonly at?: { readonly step: 'count' | 'protect' | 'attack' } | { readonly done: number; readonly of: number }
  readonly ended?: Ended
}
export type WaitingDraft = {
  readonly id: string
  readonly asOf: string
  readonly asks: Asks
  readonly offices: readonly string[]
  readonly is: 'waits' | 'approved' | 'refused'
  readonly isOutrun: boolean
  readonly isAltered: boolean
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

type WantedBack = { readonly on: string; readonly by: string; readonly reason: WhyWithdrawn }
/** What is out, the newest first (src/server/routes/released.ts). */
export type Released = {
  readonly released: readonly {
    readonly id: string
    readonly title: Words
    /** ISO day. */
    readonly on: string
    readonly back: (WantedBack & { readonly and: string | null; readonly until: string | null }) | null
    readonly lapsed: WantedBack | null
  }[]
}
export const RELEASED = '/api/v1/released'
export const DRAFTINGS = '/api/v1/draftings'
