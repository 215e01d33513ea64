import type { Lang } from '../../words/khmer.ts'
import { formatMoment } from '../../words/moment.ts'
import { pick } from '../../words/say.ts'
import { timeTold } from '../../words/told-time.ts'

const DAY_MS = 86_400_000

/** `1 November 2026, 07:00 Phnom Penh time`: when a day of the record is over, which goes by UTC. @param day ISO */
export const formatDayEnd = (day: string, lang: Lang): string =>
  `${formatMoment(new Date(Date.parse(day) + DAY_MS).toISOString(), lang)} ${pick(timeTold().words, lang)}`
