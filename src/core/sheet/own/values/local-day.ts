/** A moment that a program wrote in the world's time, `2024-03-01 17:33:14` under `calldate_utc` or with a Z behind it: the country's own day of it. */
import type { Country } from '../../../country/country.ts'
import { localTime } from '../../../text/local-time.ts'

const MOMENT = /^((?:19|20)\d{2}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z)?$/
/** `received (GMT+7)` is the hour of a country, and not of the world. */
const OF_THE_WORLD = /(?<![a-z])(?:utc|gmt)(?![a-z])(?!\s*[+\-−–]\s*0*[1-9])/i

/** @returns the cell itself where it is no such moment */
export function localDay(cell: string, heading: string, { time }: Country): string {
  const [, day = '', hour = '', behind] = MOMENT.exec(cell.trim()) ?? []
  if (day === '' || time === undefined || (behind === undefined && !OF_THE_WORLD.test(heading))) return cell
  const at = new Date(`${day}T${hour}Z`)
  return Number.isNaN(at.getTime()) ? cell : localTime(at, time.zone).day
}
