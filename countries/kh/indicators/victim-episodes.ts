import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** People told of in the interval, by what was done to them; primary form, so that the forms add up. */
export default defineIndicator({
  id: 'victim-episodes',
  words: { en: 'Persons with a recorded exploitation', km: 'អ្នកដែលមានកំណត់ត្រាធ្វើអាជីវកម្ម' },
  version: 1,
  kind: 'victim_episode',
  unit: UNIT.persons,
  date: 'found_month',
  measure: { type: 'persons' },
  dimensions: [
    'form_of_exploitation',
    'subform',
    'site_type',
    'sex',
    'age_band',
    'citizenship',
    'province',
    'palermo_conform',
    'movement_mode',
    'broker_licence',
    'recruitment_channel',
    'duration_band',
    'started_from',
    'quarter',
  ],
  form: 'victim-episode',
  caveat: CAVEAT.detectedPeople,
})
