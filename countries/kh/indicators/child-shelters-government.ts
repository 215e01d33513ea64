import { defineIndicator } from '../../../src/core/country/index.ts'

/** Government shelters that take children. */
export default defineIndicator({
  id: 'child-shelters-government',
  words: { en: 'Government shelters that take children', km: 'ទីជម្រករដ្ឋទទួលកុមារ' },
  version: 1,
  kind: 'facility',
  unit: { en: 'bodies', km: 'ស្ថាប័ន' },
  date: 'opened_on',
  where: { takes_children: ['yes'], owner: ['government'], facility_type: ['shelter', 'child_shelter', 'victim_centre'] },
  measure: { type: 'stock', until: 'closed_on' },
  dimensions: { province: { column: 'province', list: 'provinces' } },
  form: 'facility-register',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
