/** The releases of a yearly set: one for each set of linked tables, under the title of its widest figure. */
import { toHex, utf8 } from '../../../core/bytes.ts'
import { sha256 } from '../../../core/hash.ts'
import type { Cleared } from '../../../road/stages.ts'
import type { Yearly } from '../yearly.ts'

export type YearlyPart = { readonly id: string; readonly title: string; readonly cleared: Cleared }

/**
 * An id becomes an address and a file's name, which may stand in a history: it says of whom nothing. The same figure has the same one
 * every year, so that what was cut off is gone on with.
 * @param as the draft's id and title, which each release's begin with.
 */
export const partsOf = ({ families }: Yearly, as: { readonly id: string; readonly title: string }): readonly YearlyPart[] =>
  families.flatMap(({ family: { root }, cleared }) => {
    const id = `${as.id}-${toHex(sha256(utf8(root.id))).slice(0, 6)}`
    return cleared ? [{ id, title: `${as.title}: ${root.indicator.words.en}`, cleared }] : []
  })
