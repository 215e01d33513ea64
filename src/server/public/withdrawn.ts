/** Releases that are hidden or were taken back, as the public pages say it: which figures, of when, by whom and why; and no number of them. */
import type { WhyWithdrawn } from '../../core/entry/kinds/release-withdrawn.ts'
import type { Country } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { seriesOf } from '../../core/release/series.ts'
import { agencyWords, intervalWords, joinWords } from '../../core/release/words/of-release.ts'
import type { Installation } from '../../work/installation/installation.ts'
import { noisyCard } from './noisy-model.ts'
import { isDefinition } from './releases.ts'
import { loadRelease, titleOf, type Logged } from './release-model.ts'

export type WithdrawnRelease = {
  readonly id: string
  /** ISO days. */
  readonly out: string
  readonly on: string
  /** The body, or the two. */ readonly by: Words
  /** ISO day on which its numbers are shown again where no second body signs; null where it is withdrawn. */ readonly until: string | null
  readonly reason: WhyWithdrawn
  /** What was counted, and when; null where its files can no longer be read. */
  readonly title: Words | null
  /** Definitions that it printed a number of, the widest first, each with its interval. */
  readonly of: readonly { readonly id: string; readonly when: Words; /** ISO day. */ readonly to: string }[]
}

export const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** In the order in which they went out. @param country whose words can be read */
export function withdrawnOf(installation: Installation, country: Country, logged: readonly Logged[]): readonly WithdrawnRelease[] {
  return logged.flatMap(({ withdrawn, ...one }): WithdrawnRelease[] => {
    if (!withdrawn) return []
    const [release, first] = [loadRelease(installation, one.id), agencyWords(country, withdrawn.by)]
    const of = release ? seriesOf([{ id: one.id, on: one.on, release }], isDefinition(country)) : []
    return [
      {
        id: one.id,
        out: one.on,
        on: withdrawn.on,
        by: withdrawn.and === null ? first : joinWords(first, 'comma', agencyWords(country, withdrawn.and)),
        until: withdrawn.until === null ? null : isoDay(withdrawn.until),
        reason: withdrawn.reason,
        title: release ? titleOf(country, release) : (noisyCard(installation, one)?.title ?? null),
        of: of.flatMap(({ id, points: [first] }) => (first ? [{ id, when: intervalWords(first.from, first.to), to: first.to }] : [])),
      },
    ]
  })
}

/** As the pages say it of one. */
export const takenBack = ({ title, on, by, reason, until, out }: WithdrawnRelease) => ({ what: title, on, by, reason, until, out })
