import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** One action of a national, provincial or ministry’s plan. */
export default defineForm({
  id: 'plan-action',
  words: { en: 'Actions of the plans', km: 'សកម្មភាពនៃផែនការ' },
  version: 1,
  kind: 'plan_action',
  fields: fieldsFrom('plan_action', {
    office: { required: true, list: 'plan-offices' },
    number: { required: true },
    due_on: { required: true },
    done_on: {},
    plan: { required: true },
    strategy: {},
    owner_type: {},
    status: { required: true },
    province: {},
  }),
  naturalKey: ['office', 'number'],
  slot: { office: 'office', list: 'plan-offices', date: 'due_on', period: 'year', dueDays: 60, from: '2020-01-01' },
})
