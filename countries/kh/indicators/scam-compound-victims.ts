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
  dimensions: ['site_type', 'sex', 'age_band', 'citizenship', 'province', 'quarter'],
  form: 'victim-episode',
  caveat: CAVEAT.detectedPeople,
})
