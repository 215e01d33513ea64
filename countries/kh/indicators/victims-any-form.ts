import { defineIndicator } from '../../../src/core/country/index.ts'
import { UNIT } from '../figure-words.ts'

/** Persons by any form of exploitation. */
export default defineIndicator({
  id: 'victims-any-form',
  words: { en: 'Persons by any form of exploitation', km: 'អ្នកតាមទម្រង់ណាមួយ' },
  version: 1,
  kind: 'victim_episode',
  unit: UNIT.persons,
  date: 'found_month',
  measure: { type: 'persons' },
  dimensions: [{ id: 'any_form', column: 'forms' }, 'sex', 'age_band', 'citizenship', 'quarter'],
  form: 'victim-episode',
  caveat: {
    en: 'A person who suffered several forms is in each of them: the forms add up to more than all.',
    km: 'មនុស្សដែលរងទម្រង់ច្រើន ស្ថិតក្នុងទម្រង់នីមួយៗ៖ ផលបូកលើសពីសរុប។',
  },
})
