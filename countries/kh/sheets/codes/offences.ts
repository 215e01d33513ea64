import type { CodeWords } from '../../../../src/core/country/index.ts'
import { OFFENCES } from '../../lists/offences.ts'

const NOUN = 'ការ'

/** How courts write the titles of offences, beside the list's own words: as the deed, without the ការ that makes a noun of it. */
export const OFFENCE_TITLES: CodeWords = {
  phrases: Object.fromEntries(
    OFFENCES.flatMap(({ code, km }) => (km.startsWith(NOUN) && !km.includes('មាត្រា') ? [[code, [km.slice(NOUN.length)]] as const] : [])),
  ),
}
