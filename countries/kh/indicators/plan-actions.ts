import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Actions of plans due. */
export default defineIndicator({
  id: 'plan-actions',
  words: { en: 'Actions of plans due', km: 'សកម្មភាពផែនការ' },
  version: 1,
  kind: 'plan_action',
  unit: UNIT.actions,
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
  caveat: CAVEAT.recordedOnly,
})
