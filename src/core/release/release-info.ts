/** What a release is about, as its certificate and its manifest say it. */
import type { ReleaseFormat } from './columns.ts'
import type { Labels } from './code-list.ts'

export type ReleaseInfo = {
  /** The newest where it is left out. What was drafted in an earlier one goes out in it: its approvers signed just that. */
  readonly format?: ReleaseFormat
  readonly title: string
  /** ISO time, given by the caller; left out when a release must come out the same every time. */
  readonly created?: string
  readonly license?: { readonly name: string; readonly path?: string }
  readonly source?: string
  /** `commitInput` of what was counted. */
  readonly input: string
  readonly tool: string
  /** Who approved it, as `approvals.json` says it (approval.ts). */
  readonly approvals?: string
  /** What its columns and codes are called, in the words of the country's folder as they are when it is written: they are signed with the figures. */
  readonly labels?: Labels
  /** How the columns of a file were read that nobody explained: what is promised is promised of the file as it was read. */
  readonly guessed?: readonly string[]
  /** A demonstration's: every table, the package and the certificate say so. */
  readonly isDemo?: true
}
