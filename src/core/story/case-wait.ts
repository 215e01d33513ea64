/** What waits in a case that an agency works on, and stands in another body's record: as it is listed for the agency. */
import type { WaitFor } from './waits.ts'

export type CaseWait = {
  readonly wait: WaitFor
  /** ISO day. */
  readonly since: string
  readonly accused: number | null
  /** Of the act that waits: its court and number there, and what a warrant is. */
  readonly court: string | null
  readonly number: string | null
  readonly warrant: string | null
  /** It is the move of a body like the asker's own. */
  readonly isMine: boolean
  /** One's own record of the case, by which its story is opened; null where the act is one's own and no such record is. */
  readonly own: { readonly record: string; readonly kind: string; readonly number: string; readonly office: string } | null
}
export type CaseWaits = {
  /** The longest first. */
  readonly waits: readonly CaseWait[]
  /** More waits than is listed. */
  readonly isMore: boolean
}
