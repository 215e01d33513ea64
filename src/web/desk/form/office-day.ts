import { localTime } from '../../../core/text/local-time.ts'
import { timeTold } from '../../words/told-time.ts'

/** The day that it is in the offices of the country, YYYY-MM-DD: of what happens now and is written down. What ends by the record's day or a vault's goes by UTC (until-day.tsx). */
export const officeDay = (): string => localTime(new Date(), timeTold().zone).day
