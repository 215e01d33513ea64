import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Share of calls to missions answered. */
export default defineIndicator({
  id: 'mission-contacts-answered',
  words: { en: 'Share of calls to missions answered', km: 'ភាគរយការហៅដែលបានឆ្លើយ' },
  version: 1,
  kind: 'mission_contact',
  unit: UNIT.percent,
  date: 'received_month',
  measure: { type: 'share', of: { answered: ['yes'] } },
  dimensions: ['country', 'has_mission', 'month'],
  form: 'mission-contact',
  caveat: CAVEAT.bothNumbers,
})
