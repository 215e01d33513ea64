/** What of the yearly set goes out: a release for each set of linked tables, named after its widest figure. */
import type { Cleared } from '../stages.ts'
import type { Yearly } from '../yearly.ts'

export type YearlyPart = { readonly id: string; readonly title: string; readonly cleared: Cleared }

/** @param as the draft's id and title, which each release's begin with. */
export const partsOf = ({ families }: Yearly, as: { readonly id: string; readonly title: string }): readonly YearlyPart[] =>
  families.flatMap(({ family: { root }, cleared }) => {
    const id = `${as.id}-${root.id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
    return cleared ? [{ id, title: `${as.title}: ${root.indicator.words.en}`, cleared }] : []
  })
