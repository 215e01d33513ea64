/** Moments as people of the country read them: by the clock of its offices, not of this browser. */
import { localTime, type CountryTime } from '../../core/text/local-time.ts'
import { printDay, printMonth } from '../../core/text/print-day.ts'
import { digits, formatNumber, type Lang } from './khmer.ts'
import { both, pick } from './say.ts'
import { timeTold, UTC } from './told-time.ts'

const tell = (at: Date, { zone }: CountryTime, lang: Lang): string => {
  const { day, minute } = localTime(at, zone)
  return `${printDay(day, lang)}, ${digits(minute, lang)}`
}

/** `24 November 2026, 09:10`. @param iso instant. */
export const formatMoment = (iso: string, lang: Lang): string => tell(new Date(iso), timeTold(), lang)

/**
 * `24 November 2026, 09:10 Phnom Penh time`: of what stands beside a day of the record. Days of the record go by UTC: where that is another day,
 * it stands behind, or a figure would seem known on the day before it was put on record. @param iso instant.
 */
export function formatRecorded(iso: string, lang: Lang): string {
  const [at, time] = [new Date(iso), timeTold()]
  const said = `${tell(at, time, lang)} ${pick(time.words, lang)}`
  return localTime(at, time.zone).day === localTime(at, 'UTC').day ? said : `${said} (${tell(at, UTC, lang)} UTC)`
}

/** Of a span, short. */
export const UNITS = { d: both('d', 'ថ្ងៃ'), h: both('h', 'ម៉ោង'), m: both('min', 'នាទី') } as const

/** `17 h 20 min`, `3 d 2 h`. @param minutes whole, not negative. */
export function formatSpan(minutes: number, lang: Lang): string {
  const [d, h, m] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  const unit = { d: pick(UNITS.d, lang), h: pick(UNITS.h, lang), m: pick(UNITS.m, lang) }
  const parts: readonly (readonly [number, string])[] =
    d >= 3
      ? [
          [d, unit.d],
          [h, unit.h],
        ]
      : [
          [d * 24 + h, unit.h],
          [m, unit.m],
        ]
  const said = parts.filter(([n]) => n > 0)
  return (said.length > 0 ? said : [[0, unit.m] as const]).map(([n, u]) => `${formatNumber(n, lang)} ${u}`).join(' ')
}

/** `June 2024`, of the month that an ISO day is in. */
export const formatMonth = (day: string, lang: Lang): string => printMonth(day.slice(0, 4), Number(day.slice(5, 7)), lang)
