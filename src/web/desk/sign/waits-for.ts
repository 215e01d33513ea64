/** What the application tells of a release that waits, and whether it waits for this person. */
import type { Standing, WithholdReason } from '../../../core/release/said.ts'

export type DraftSaid = {
  readonly is: Standing['is']
  readonly isOutrun: boolean
  /** And nobody reads it before it is attacked again. */
  readonly isShut: boolean
  /** Nor at all: somebody changed its files. */
  readonly isAltered: boolean
  readonly words: readonly { readonly agency: string; readonly isMine: boolean; readonly declined: WithholdReason | null }[]
}
export type DraftWaiting = DraftSaid & {
  readonly id: string
  readonly asOf: string
  /** Null of counts with noise, which nothing attacks. */
  readonly attacked: string | null
  readonly releases: number
}
/** It can be read and approved now, and neither she nor her office has said anything of it. @param agency hers */
export const waitsFor = ({ is, isOutrun, isShut, words }: DraftSaid, agency: string): boolean =>
  is === 'waits' && !isOutrun && !isShut && !words.some((w) => w.isMine || w.agency === agency)
