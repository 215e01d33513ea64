import type { Country } from '../../core/country/index.ts'
import type { SignedIn } from './account/session.ts'
import { JOURNEYS } from './journeys.ts'

/** The journeys that are a person's. */
export const mineOf = (who: SignedIn, country: Country) => JOURNEYS.filter((j) => j.isFor(who, country))

/**
 * Where a person begins: the journey asked for when it is theirs, else the first that is. Whoever came in without a device may look
 * elsewhere, and is here about the device.
 */
export function landingOf(who: SignedIn, country: Country, asked: string | undefined): string {
  if (asked === undefined && who.signer === undefined) return 'account'
  const mine = mineOf(who, country)
  return mine.find((j) => j.id === asked)?.id ?? mine[0]?.id ?? ''
}
