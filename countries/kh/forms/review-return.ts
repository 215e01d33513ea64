import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { needs, notBefore } from '../row-rules.ts'

/** One appeal, cassation or retrial, with the verdict it is against. */
export default defineForm({
  id: 'review-return',
  words: { en: 'Appeals and retrials', km: 'ឧទ្ធរណ៍ និងការជំនុំជម្រះឡើងវិញ' },
  version: 1,
  kind: 'review',
  fields: fieldsFrom('review', {
    appeal_court: { required: true, list: 'appeal-courts' },
    court: { required: true },
    case_number: { required: true },
    accused_no: { required: true },
    act_no: { required: true },
    review_type: { required: true },
    filed_on: { required: true },
    decided_on: {},
    of_verdict: {},
    first_presence: {},
    first_outcome: {},
    result: { required: true },
    law_basis: {},
    form_of_exploitation: {},
    is_official: {},
  }),
  mayLackColumns: true,
  naturalKey: ['appeal_court', 'court', 'case_number', 'accused_no', 'act_no'],
  slot: {
    office: 'appeal_court',
    list: 'appeal-courts',
    date: 'filed_on',
    period: 'quarter',
    dueDays: 30,
    from: '2020-01-01',
    afterwards: ['decided_on', 'result'],
  },
  check: (row) => [
    ...notBefore(row, 'decided_on', 'filed_on'),
    ...needs(
      row,
      'result',
      ['confirmed', 'acquitted', 'convicted', 'reduced', 'increased'],
      'decided_on',
      'A result needs its day.',
      'លទ្ធផលត្រូវមានថ្ងៃ។',
    ),
  ],
})
