import type { Parts } from '../../../core/entry/make.ts'
import type { ERASURE_STOPS } from '../../../core/entry/kinds/erasure-stopped.ts'
import type { ErasureAsked } from '../../../core/entry/ask-erasure.ts'

export type StateOf = 'held' | 'due' | 'overtaken' | 'stopped' | 'signed' | 'erased'
/** An allegation against an official is no reason that is written where others read: whoever knows of one does not say why. */
export type StopReason = Exclude<(typeof ERASURE_STOPS)[number], 'allegation-open'>

/** As the application says it (src/server/routes/erasures-asked.ts). */
export type Ordered = {
  readonly order: string
  /** Whose record. */
  readonly of: string
  readonly type: string
  readonly record: string
  readonly ground: ErasureAsked['ground']
  readonly advocate: string
  /** ISO instant. */
  readonly ordered: string
  /** ISO day. */
  readonly due: string
  readonly versions: number
  readonly state: StateOf
  readonly mayStop: boolean
  /** Somebody has signed the deed first, and it waits for the second. */
  readonly isAsked: boolean
  readonly deed: { readonly entry: string; readonly at: string; readonly line: number } | null
  readonly vaults: readonly { readonly vault: string; readonly said: 'heard' | 'destroyed' | null }[]
}
export type Asked = {
  readonly entry: Parts
  readonly asked: string
  readonly isDeclined: boolean
  readonly isMine: boolean
  /** Asked by this head’s own office; else of somebody of his body. */
  readonly isOwn: boolean
  readonly isCurrent: boolean
}
export type Erasures = { readonly erasures: readonly Ordered[]; readonly asked: readonly Asked[] }
export type Before = {
  readonly versions: readonly string[]
  readonly open: 'case' | 'appeal' | 'allegation' | null
  readonly order: {
    readonly ordered: string
    readonly due: string
    readonly state: StateOf
    readonly ground: ErasureAsked['ground']
    readonly advocate: string
  } | null
  readonly advocates: readonly string[]
  readonly needsAdvocate: boolean
  readonly seconds: readonly { readonly credential: string; readonly agency: string }[]
}

/** What waits for this person: to sign as the second, or, of an own order that is due and that nobody has signed yet, to carry out. */
export const waitsOfErasures = (
  { erasures, asked }: Erasures,
  { agency, isHead }: { readonly agency: string; readonly isHead: boolean },
): number =>
  asked.filter((a) => a.isMine && a.isCurrent && !a.isDeclined).length +
  (isHead ? erasures.filter((e) => e.of === agency && e.state === 'due' && !e.isAsked).length : 0)

/** What a page says of itself once something on it was done. */
export type Told = 'er-signed' | 'er-stopped' | 'er-asked-done'
