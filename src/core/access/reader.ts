/** For whom the database shows rows: whose, on which side of the wall, and what is closed to this person. */
import type { AccessRequest } from './decision.ts'
import type { AgencySide } from './side-of.ts'

export type Reader = {
  readonly agency: string
  readonly side: AgencySide
  /** Tokens of records; empty for whoever has no interest in any. */
  readonly closed: readonly string[]
}

export const readerOf = ({ agency, closed = [] }: AccessRequest['principal'], side: AgencySide): Reader => ({ agency, side, closed })
