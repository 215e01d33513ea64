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
  dimensions: [
    'country',
    'contact_type',
    'handled_by',
    'has_mission',
    'answer_band',
    'outcome',
    'sex',
    'form_of_exploitation',
    'month',
    'quarter',
  ],
  form: 'mission-contact',
  caveat: CAVEAT.detectedPeople,
})
