/** An asking that is written down and on record. */
import type { Purpose } from '../../../core/entry/oversight-acts.ts'

/** What is on record from the moment of asking, whatever comes of it. */
export type Written = {
  readonly position: number
  readonly at: Date
  readonly purpose: Purpose
  /** Eight letters and digits of what was signed: whoever approves it sees the same. */
  readonly code: string
}
