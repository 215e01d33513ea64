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
  dimensions: {
    form_of_exploitation: { column: 'form_of_exploitation', list: 'forms-of-exploitation' },
    subform: { column: 'subform', list: 'subforms' },
    site_type: { column: 'site_type', list: 'site-types' },
    sex: { column: 'sex', list: 'sexes' },
    age_band: { column: 'age_band', list: 'age-bands' },
    citizenship: { column: 'citizenship', list: 'citizenships' },
    province: { column: 'province', list: 'provinces' },
    palermo_conform: { column: 'palermo_conform', list: 'palermo-conformity' },
    movement_mode: { column: 'movement_mode', list: 'movement-modes' },
    broker_licence: { column: 'broker_licence', list: 'licence-states' },
    recruitment_channel: { column: 'recruitment_channel', list: 'recruitment-channels' },
    duration_band: { column: 'duration_band', list: 'duration-bands' },
    started_from: { column: 'started_from', list: 'leg-contexts' },
    quarter: { column: 'found_month', list: '', period: 'quarter' },
  },
  form: 'victim-episode',
  caveat: CAVEAT.detectedPeople,
})
