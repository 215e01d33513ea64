/** On which side of the wall an agency stands: what the database is told of whoever asks. */
import type { Country } from '../country/country.ts'
import type { Side } from '../model/kinds/define.ts'
import type { AgencyType } from '../model/lifecycles.ts'

export type AgencySide = 'enforcement' | 'protection' | 'oversight'
/** Immigration is police. */
const ENFORCEMENT: readonly AgencyType[] = ['police', 'prosecution', 'court']

/** Which agencies see their own records of a kind; another's they see by no side at all. */
export const SEEN_BY: Readonly<Record<Side, readonly AgencySide[]>> = {
  enforcement: ['enforcement', 'protection'],
  shared: ['enforcement', 'protection'],
  protection: ['protection'],
  oversight: ['oversight'],
}

/** Undefined for a body that is none of the country's: for it nothing is there. */
export function sideOf({ agencies }: Pick<Country, 'agencies'>, id: string): AgencySide | undefined {
  const agency = agencies.find((a) => a.id === id)
  return agency && (agency.side ?? (ENFORCEMENT.includes(agency.type) ? 'enforcement' : 'protection'))
}
