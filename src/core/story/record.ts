/** What a case story is told from: records of one case, as whoever asks may see them. Clear values only; a name is never in one. */
export type StoryRecord = {
  readonly agency: string
  /** Record kind id. */
  readonly kind: string
  readonly record: string
  readonly version: number
  /** ISO day on which this version was recorded. */
  readonly recordedOn: string
  readonly values: Readonly<Record<string, string | number>>
}
/** Whose record, of which kind, which one. */
export type StoryRef = Pick<StoryRecord, 'agency' | 'kind' | 'record'>

/** A version of a record as it was recorded; of two that were made from one parent the second is the conflict. */
export type StoryVersion = StoryRecord & {
  readonly isConflict: boolean
  /** Nothing has taken its place. */
  readonly isStanding: boolean
  /** ISO instant at which it was recorded, where it was asked for: to tell what came first on one day, and never to be shown. */
  readonly recordedAt?: string
}

export const accusedOf = ({ values }: Pick<StoryRecord, 'values'>): number | null =>
  typeof values.accused_no === 'number' ? values.accused_no : null
export const refOf = ({ agency, kind, record }: StoryRef): StoryRef => ({ agency, kind, record })

/** An assertion that stands: both ends of it, why, and by whose entry. */
export type LinkedPair = {
  readonly ends: readonly [StoryRef, StoryRef]
  readonly basis: string
  readonly by: { readonly agency: string; readonly entry: string }
}
