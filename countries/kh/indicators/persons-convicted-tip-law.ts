import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_DIMENSIONS } from '../accused-dimensions.ts'
import { TRIAL_CUTS, periodsOf } from '../case-dimensions.ts'

/** Persons convicted under the anti-trafficking law. */
export default defineIndicator({
  id: 'persons-convicted-tip-law',
  words: { en: 'Persons convicted under the anti-trafficking law', km: 'ទណ្ឌិតតាមច្បាប់ប្រឆាំងការជួញដូរ' },
  version: 1,
  kind: 'accused_episode',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'decided_on',
  where: { outcome: ['convicted'], law_basis: ['TIP_LAW'] },
  measure: { type: 'persons' },
  dimensions: { ...ACCUSED_DIMENSIONS, ...TRIAL_CUTS, ...periodsOf('decided_on') },
  form: 'court-return',
  legalBasis: 'anti-trafficking law',
  caveat: {
    en: 'At first instance, in absentia too; an appeal or a retrial may change it.',
    km: 'នៅសាលាដំបូង រួមទាំងកំបាំងមុខ។ ឧទ្ធរណ៍ ឬការជំនុំជម្រះឡើងវិញអាចផ្លាស់ប្តូរ។',
  },
})
