import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** What rests on others’ money and hands. */
export default defineForm({
  id: 'contribution',
  words: { en: 'Contributions from outside', km: 'វិភាគទានពីខាងក្រៅ' },
  version: 1,
  kind: 'contribution',
  fields: fieldsFrom('contribution', {
    office: { required: true, list: 'contribution-offices' },
    number: { required: true },
    given_on: { required: true },
    giver_type: { required: true },
    activity: {},
    kind: {},
    amount: {},
  }),
  naturalKey: ['office', 'number', 'given_on'],
  slot: { office: 'office', list: 'contribution-offices', date: 'given_on', period: 'year', dueDays: 60, from: '2020-01-01' },
})
