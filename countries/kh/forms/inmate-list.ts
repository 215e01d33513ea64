import { defineForm, fieldsFrom, type Problem, type RowValues } from '../../../src/core/country/index.ts'
import inmate from '../kinds/kh_inmate.ts'
import { notBefore } from '../row-rules.ts'

/** Whoever waits for a judgment has no sentence yet: one of the two is a slip. */
const judgedBeforeSentence = ({ standing, sentence_months: months }: RowValues): readonly Omit<Problem, 'row'>[] =>
  standing === 'awaiting_trial' && typeof months === 'number' && months > 0
    ? [
        {
          severity: 'error',
          code: 'row.sentence-without-conviction',
          field: 'standing',
          message: { en: 'A sentence stands here, and that there is no judgment yet.', km: 'នៅទីនេះមានទោស ហើយថាមិនទាន់ជំនុំជម្រះ។' },
        },
      ]
    : []

/** Who is in prison for trafficking on one day: nobody there is taken for a victim, and nobody who waits for a judgment for somebody sentenced. */
export default defineForm({
  id: 'inmate-list',
  words: { en: 'People in prison for trafficking', km: 'អ្នកជាប់ពន្ធនាគារពីបទជួញដូរមនុស្ស' },
  version: 1,
  kind: inmate.id,
  fields: fieldsFrom(inmate, {
    office: { required: true },
    inmate_number: { required: true },
    counted_on: { required: true },
    held_since_day: {},
    standing: { required: true },
    offence: {},
    sentence_months: {},
    sex: {},
    age_band: {},
    citizenship: {},
    person_name: {},
    person_name_latin: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'inmate_number', 'counted_on'],
  isOfOneDay: true,
  slot: { office: 'office', list: 'gdp-offices', date: 'counted_on', period: 'year', dueDays: 60, from: '2020-01-01' },
  check: (row) => [...notBefore(row, 'counted_on', 'held_since_day'), ...judgedBeforeSentence(row)],
})
