/** An instant by the clock that the offices of a country go by. Its zone is data of the country; nothing here asks this machine's own. */
import type { Words } from '../model/fields.ts'

/** `zone`: of the IANA list, `Asia/Phnom_Penh`. `words`: how it is said behind an hour, `Phnom Penh time`. */
export type CountryTime = { readonly zone: string; readonly words: Words }

/** @returns ISO day, and hour and minute `04:15`. @param zone `UTC` too. @throws RangeError of a zone that nobody knows */
export function localTime(at: Date, zone: string): { readonly day: string; readonly minute: string } {
  // Swedish is written as ISO 8601 is: `2026-12-01 04:15:00`.
  const [day = '', time = ''] = at.toLocaleString('sv', { timeZone: zone }).split(' ')
  return { day, minute: time.slice(0, 5) }
}

/** Which day an office of the country has: of what happened before seven in the morning there, UTC would say that it has not been. */
export const dayIn = ({ time }: { readonly time?: CountryTime }, at: Date): string => localTime(at, time?.zone ?? 'UTC').day

export function isZone(zone: string): boolean {
  try {
    return localTime(new Date(0), zone).day !== ''
  } catch {
    return false
  }
}
