import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_CUTS } from '../case-dimensions.ts'
import { UNIT } from '../figure-words.ts'

/** Every accused person whose case was registered in the interval, by the day of registration. */
export default defineIndicator({
  id: 'accused-registered',
  words: { en: 'Accused persons registered', km: 'ជនជាប់ចោទដែលបានចុះបញ្ជី' },
  version: 1,
  kind: 'accused_episode',
  unit: UNIT.accusedPersons,
  date: 'registered_on',
  dimensions: [...ACCUSED_CUTS, 'quarter'],
  form: 'court-return',
  caveat: {
    en: 'Accused under all articles of the 2008 law, not all of which are trafficking; one person in two cases counts twice.',
    km: 'ជនជាប់ចោទតាមមាត្រាទាំងអស់នៃច្បាប់ ២០០៨ ដែលមិនមែនសុទ្ធតែជាអំពើជួញដូរទេ។ មនុស្សម្នាក់ក្នុងរឿងពីរ រាប់ពីរដង។',
  },
})
