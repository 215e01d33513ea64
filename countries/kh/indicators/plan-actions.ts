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
  dimensions: ['plan', 'strategy', 'owner_type', 'status', 'province', 'year', 'office'],
  form: 'plan-action',
  caveat: CAVEAT.recordedOnly,
})
