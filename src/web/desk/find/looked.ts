/**
 * Of which returns somebody had the rows before her, from the first to the last, in this window. Her own signature waits for it, so that she is asked for none
 * that she would give blindly; it leaves the window for nowhere and proves nothing to anybody else.
 */
import { forgottenOnLeave } from '../account/of-session.ts'

export type ToSign = {
  /** Entry of the return, and its code, as both stand beside the signature. */
  readonly entry: string
  readonly code: string
  /** What of it the list shows. */
  readonly office: string
  readonly period: string
  /** Where it is signed. */
  readonly href: string
}
type Part = Pick<ToSign, 'entry' | 'office' | 'period'>

const looked = new Set<string>()
/* What one had before her, the next has not. */
forgottenOnLeave(() => looked.clear())
const keyOf = ({ entry, office, period }: Part): string => JSON.stringify([entry, office, period])

export const noteLooked = (part: Part): void => void looked.add(keyOf(part))
export const wasLooked = (part: Part): boolean => looked.has(keyOf(part))
