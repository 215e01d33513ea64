import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Of those in the lists of who is in prison for trafficking, those without a judgment. A number of prisoners would add up lists of several days. */
export default defineIndicator({
  id: 'inmates-awaiting-trial-share',
  words: { en: 'In prison for trafficking without a judgment', km: 'ភាគរយអ្នកជាប់ពន្ធនាគារពីបទជួញដូរមនុស្ស ដែលមិនទាន់ជំនុំជម្រះ' },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'kh_inmate',
  unit: UNIT.percent,
  date: 'counted_on',
  measure: { type: 'share', of: { standing: ['awaiting_trial'] } },
  dimensions: ['sex', 'citizenship', 'year'],
  form: 'inmate-list',
  caveat: CAVEAT.eachList,
})
