import { defineIndicator } from '../../../src/core/country/index.ts'
import { PROCEEDING_CUTS, periodsOf } from '../case-dimensions.ts'

/** Accused persons in the cases prosecuted. */
export default defineIndicator({
  id: 'accused-in-cases',
  words: { en: 'Accused persons in the cases prosecuted', km: 'ជនជាប់ចោទក្នុងសំណុំរឿង' },
  version: 1,
  kind: 'proceeding',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'initiated_on',
  where: { proceeding_type: ['prosecution', 'investigating_judge', 'trial'] },
  measure: { type: 'sum', column: 'accused' },
  dimensions: {
    ...PROCEEDING_CUTS,
    days: { column: 'reported_on', until: 'decided_on', list: '', bands: [0, 181, 366, 731, 1096] },
    ...periodsOf('initiated_on'),
  },
  form: 'proceeding-return',
  legalBasis: 'all laws',
  caveat: {
    en: 'Under all laws, not all of which are about trafficking; not to be set beside a figure under one law.',
    km: 'តាមច្បាប់ទាំងអស់ ដែលមិនសុទ្ធតែអំពីការជួញដូរ។ មិនត្រូវប្រៀបនឹងតួលេខតាមច្បាប់តែមួយទេ។',
  },
})
