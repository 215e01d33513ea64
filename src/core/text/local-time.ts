/** An instant by the clock that the offices of a country go by. Its zone is data of the country; nothing here asks this machine's own. */
import type { Words } from '../model/fields.ts'

/** `zone`: of the IANA list, `Asia/Phnom_Penh`. `words`: how it is said behind an hour, `Phnom Penh time`. */
export type CountryTime = { readonly zone: string; readonly words: Words }

/** @returns ISO day, and hour and minute `04:15`. @param zone `UTC` too. @throws RangeError of a zone that nobody knows */
export function localTime(at: Date, zone: string): { readonly day: string; readonly minute: string } {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at)
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.find((p) => p.type === type)?.value ?? ''
  return { day: `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`, minute: `${of('hour')}:${of('minute')}` }
}

export function isZone(zone: string): boolean {
  try {
    return localTime(new Date(0), zone).day !== ''
  } catch {
    return false
  }
}
