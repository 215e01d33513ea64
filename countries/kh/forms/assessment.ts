import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** One recommendation, and what became of it. */
export default defineForm({
  id: 'assessment',
  words: { en: 'Assessments from outside', km: 'ការវាយតម្លៃពីខាងក្រៅ' },
  version: 1,
  kind: 'assessment',
  fields: fieldsFrom('assessment', {
    office: { required: true, list: 'ncct-offices' },
    number: { required: true },
    published_on: { required: true },
    source: { required: true },
    tier: {},
    pillar: { required: true },
    status: { required: true },
    has_evidence: {},
  }),
  naturalKey: ['office', 'number', 'published_on'],
  slot: { office: 'office', list: 'ncct-offices', date: 'published_on', period: 'year', dueDays: 180, from: '2020-01-01' },
})
