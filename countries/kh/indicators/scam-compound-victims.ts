import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Persons in forced criminality by online scams. */
export default defineIndicator({
  id: 'scam-compound-victims',
  words: { en: 'Persons in forced criminality by online scams', km: 'អ្នកត្រូវបង្ខំឆបោកតាមអនឡាញ' },
  version: 1,
  kind: 'victim_episode',
  unit: UNIT.persons,
  date: 'found_month',
  where: { form_of_exploitation: ['FORCED_CRIMINALITY'], subform: ['ONLINE_SCAM'] },
  measure: { type: 'persons' },
  dimensions: {
    site_type: { column: 'site_type', list: 'site-types' },
    sex: { column: 'sex', list: 'sexes' },
    age_band: { column: 'age_band', list: 'age-bands' },
    citizenship: { column: 'citizenship', list: 'citizenships' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'found_month', list: '', period: 'quarter' },
  },
  form: 'victim-episode',
  caveat: CAVEAT.detectedPeople,
})
