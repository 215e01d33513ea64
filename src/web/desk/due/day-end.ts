import { localTime } from '../../../core/text/local-time.ts'
import { digits, type Lang } from '../../words/khmer.ts'
import { pick } from '../../words/say.ts'
import { timeTold } from '../../words/told-time.ts'

const DAY_MS = 86_400_000

/** `07:00 Phnom Penh time`: when a day of the record is over, which goes by UTC. @param day ISO */
export function formatDayEnd(day: string, lang: Lang): string {
  const { zone, words } = timeTold()
  return `${digits(localTime(new Date(Date.parse(day) + DAY_MS), zone).minute, lang)} ${pick(words, lang)}`
}
