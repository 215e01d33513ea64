/**
 * Sentences that a worker reads aloud to a person before she agrees to anything, in her language, which need be none of the desk's. A file of a country's
 * folder `read-aloud/`, fetched when somebody reads it.
 */
export type ReadAloud = {
  /** BCP 47. */
  readonly tag: string
  /** As its speakers write it. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** No native reader has seen it: read it with an interpreter. */
  readonly isDraft: boolean
  /** Before the first question: that each may be refused, that a no changes no help, that she may stop, and take it back. */
  readonly before: readonly string[]
  /** Code of `consent-purposes` → what is asked, with who sees what. */
  readonly purposes: Readonly<Record<string, string>>
  /** The same code → what it is, short, to read back with her answer. */
  readonly short: Readonly<Record<string, string>>
  /** With each of them: that a no ends no help. */
  readonly anyway: string
  /** After the last: how it is taken back. */
  readonly after: string
  readonly yes: string
  readonly no: string
}

export const defineReadAloud = (file: ReadAloud): ReadAloud => file
