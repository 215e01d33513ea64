import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_CUTS } from '../case-dimensions.ts'
import { UNIT } from '../figure-words.ts'

/** Accused persons convicted at first instance in the interval, by the day of the decision. */
export default defineIndicator({
  id: 'accused-convicted',
  words: { en: 'Accused persons convicted', km: 'ជនជាប់ចោទដែលត្រូវបានកាត់ទោស' },
  version: 1,
  kind: 'accused_episode',
  unit: UNIT.accusedPersons,
  date: 'decided_on',
  where: { outcome: ['convicted'] },
  dimensions: [...ACCUSED_CUTS, 'quarter'],
  form: 'court-return',
  caveat: {
    en: 'Convicted at first instance, in absentia too; an appeal may change it. Under all articles of the 2008 law, not all of which are trafficking.',
    km: 'កាត់ទោសនៅសាលាដំបូង រួមទាំងកំបាំងមុខ។ ឧទ្ធរណ៍អាចផ្លាស់ប្តូរ។ តាមមាត្រាទាំងអស់នៃច្បាប់ ២០០៨ ដែលមិនមែនសុទ្ធតែជាអំពើជួញដូរទេ។',
  },
})
