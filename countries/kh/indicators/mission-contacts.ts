import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT } from '../figure-words.ts'

/** Calls for help to missions. */
export default defineIndicator({
  id: 'mission-contacts',
  words: { en: 'Calls for help to missions', km: 'ការសុំជំនួយទៅបេសកកម្ម' },
  version: 1,
  kind: 'mission_contact',
  unit: { en: 'calls', km: 'ការហៅ' },
  date: 'received_month',
  dimensions: {
    country: { column: 'country', list: 'citizenships' },
    contact_type: { column: 'contact_type', list: 'contact-types' },
    handled_by: { column: 'handled_by', list: 'mission-handlers' },
    has_mission: { column: 'has_mission', list: 'five-states' },
    answer_band: { column: 'answer_band', list: 'answer-bands' },
    outcome: { column: 'outcome', list: 'contact-outcomes' },
    sex: { column: 'sex', list: 'sexes' },
    form_of_exploitation: { column: 'form_of_exploitation', list: 'forms-of-exploitation' },
    month: { column: 'received_month', list: '', period: 'month' },
    quarter: { column: 'received_month', list: '', period: 'quarter' },
  },
  form: 'mission-contact',
  caveat: CAVEAT.detectedPeople,
})
