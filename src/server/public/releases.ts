/** What is out, as the public pages read it: released files, in the order of the log, and the figures over the years that they make. */
import type { Country, Indicator } from '../../core/country/index.ts'
import type { OutlineOf } from '../../core/report/annual.ts'
import type { ShareAs } from '../../web/words/of-definition.ts'
import { findDefinition } from '../../core/release/words/of-release.ts'
import { seriesOf, type Published, type Series } from '../../core/release/series.ts'
import type { Installation } from '../../work/installation/installation.ts'
import { loadRelease, type Approvals } from './release-model.ts'

export type Out = {
  readonly published: readonly Published[]
  /** By definition. */
  readonly series: ReadonlyMap<string, Series>
}

/** True for what a column of a release may name a definition by. */
export const isDefinition =
  (country: Country) =>
  (id: string): boolean =>
    findDefinition(country, id) !== undefined

/** What an annual report of the country must fit. */
export const outlineOf = (country: Country): OutlineOf => ({ languages: country.languages, isFigure: isDefinition(country) })

/** Nothing of a release that cannot be read: `saksi verify` names it. @param country whose words can be read */
export function readOut(installation: Installation, country: Country, approvals: Approvals): Out {
  const published = approvals.flatMap(({ id, on }): Published[] => {
    const release = loadRelease(installation, id)
    return release ? [{ id, on, release }] : []
  })
  return { published, series: new Map(seriesOf(published, isDefinition(country)).map((s) => [s.id, s])) }
}

/** True of what a share is taken of. Alone it would be read as how many had it: it stands beside its count, and in no list. */
export const isShareWhole = (id: string): boolean => id.endsWith(', of')
/** The count of those that have what a share is of. @param whole what the share is taken of */
export const partOf = (whole: string): string => whole.replace(/, of$/, '')

/** Which count of a share is meant by a definition's id in a release. */
export const shareAs = ({ measure }: Indicator, id: string): ShareAs =>
  measure?.type !== 'share' ? 'share' : isShareWhole(id) ? 'share-whole' : 'share-part'

/** A definition's address under `/data`: its id, with signs that an address may have. */
export const slugOf = (id: string): string => id.replace(/, of$/, '~of').replaceAll(' ', '~')
