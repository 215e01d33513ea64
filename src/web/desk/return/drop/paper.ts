import type { Problem } from '../../../../core/country/index.ts'

/** When the papers came that a return is of, as its clerk says it. */
export type Paper = {
  /** ISO day; empty where nothing is said. */
  readonly day: string
  /** What speaks against it. */
  readonly asked?: Problem
  /** She has read that, and it is so. */
  readonly isSure?: true
}
