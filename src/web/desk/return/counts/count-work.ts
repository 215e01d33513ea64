/** Tables of counts, in the worker: fetched when a sheet holds them, with the country's figures, which nothing else there needs. */
import { canBeStatedBy } from '../../../../core/entry/check-stated.ts'
import { dayIn } from '../../../../core/text/local-time.ts'
import type { EntrySigner } from '../../../../core/entry/sign.ts'
import type { Parts } from '../../../../core/entry/make.ts'
import type { Random } from '../../../../road/ports.ts'
import { readCountSheet } from '../../../../work/totals/count-sheet.ts'
import { signTotals } from '../../../../work/totals/sign-totals.ts'
import { loadCountryOf } from '../../country.ts'
import { withIndicators } from '../../sign/indicators.ts'
import type { Ask, CountsRead } from '../protocol.ts'
import { withSheetWords } from '../sheet-vocabulary.ts'

export async function readCountFile({ country: id, bytes, ...how }: Ask & { kind: 'counts' }): Promise<CountsRead> {
  const country = withIndicators(withSheetWords(loadCountryOf(how.agency, id)))
  const read = await readCountSheet(bytes, { ...how, country, today: dayIn(country, new Date()) })
  if ('refused' in read) return read
  const figures = country.indicators.flatMap((indicator) => {
    const { id: figure, words, form, dimensions } = indicator
    const lists = Object.fromEntries(Object.entries(dimensions).map(([d, { list }]) => [d, list]))
    return canBeStatedBy(indicator, how.agency, country) ? [[figure, { words, form, lists }] as const] : []
  })
  return { ...read, figures: Object.fromEntries(figures) }
}

/** @throws what the signer throws where its owner turns away */
export const signCounts = (
  { country, agency, totals }: Ask & { kind: 'sign-totals' },
  random: Random,
  signer: EntrySigner,
): Promise<readonly (readonly Parts[])[]> =>
  signTotals(totals, { country: withIndicators(loadCountryOf(agency, country)), agency, random, signer })
