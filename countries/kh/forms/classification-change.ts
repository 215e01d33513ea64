import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** One change: from, to, when, and whether a second person looked. */
export default defineForm({
  id: 'classification-change',
  words: { en: 'Cases taken as something else', km: 'ការផ្លាស់ប្តូរចំណាត់ថ្នាក់' },
  version: 1,
  kind: 'classification_change',
  fields: fieldsFrom('classification_change', {
    office: { required: true, list: 'frontline-offices' },
    case_number: { required: true },
    changed_on: { required: true },
    from_class: { required: true },
    to_class: { required: true },
    reviewed: {},
    site_type: {},
    province: {},
    remarks: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'case_number', 'changed_on'],
  slot: { office: 'office', list: 'frontline-offices', date: 'changed_on', period: 'quarter', dueDays: 15, from: '2020-01-01' },
})
