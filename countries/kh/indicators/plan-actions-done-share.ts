import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Share of plan actions done. */
export default defineIndicator({
  id: 'plan-actions-done-share',
  words: { en: 'Share of plan actions done', km: 'ភាគរយសកម្មភាពបានធ្វើ' },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'plan_action',
  unit: UNIT.percent,
  date: 'due_on',
  measure: { type: 'share', of: { status: ['done'] } },
  dimensions: ['plan', 'strategy', 'province', 'year'],
  form: 'plan-action',
  caveat: CAVEAT.bothNumbers,
})
