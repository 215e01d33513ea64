import { defineIndicator } from '../../../src/core/country/index.ts'

/** Actions of plans due. */
export default defineIndicator({
  id: 'plan-actions',
  words: { en: 'Actions of plans due', km: 'សកម្មភាពផែនការ' },
  version: 1,
  kind: 'plan_action',
  unit: { en: 'actions', km: 'សកម្មភាព' },
  date: 'due_on',
  dimensions: {
    plan: { column: 'plan', list: 'plans' },
    strategy: { column: 'strategy', list: 'plan-strategies' },
    owner_type: { column: 'owner_type', list: 'audiences' },
    status: { column: 'status', list: 'plan-status' },
    province: { column: 'province', list: 'provinces' },
    year: { column: 'due_on', list: '', period: 'year' },
    office: { column: 'office', list: 'plan-offices' },
  },
  form: 'plan-action',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
