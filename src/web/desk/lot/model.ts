/** Lots as the application lists them, and what is made of them in this window. */
import type { LotRoot } from '../../../core/lot/draw.ts'
import type { Frame } from '../../../core/lot/frame.ts'
import type { Framed } from '../../../core/lot/framed.ts'
import type { LotProof } from '../../../core/lot/proof.ts'

export type ListedLot = {
  readonly framed: Framed
  readonly at: string
  readonly isAgain: boolean
  /** ISO instant. */
  readonly falls: string
  readonly root: LotRoot | null
  readonly looks: readonly { readonly person: string; readonly at: string }[]
}
export type Lots = {
  readonly origin: string
  /** The anchor's names before a restore, and now: it goes on from the same leaves. */
  readonly origins: readonly string[]
  readonly now: string
  readonly lots: readonly ListedLot[]
}
export type OpenedFrame = { readonly frame: Frame; readonly proof: LotProof }
