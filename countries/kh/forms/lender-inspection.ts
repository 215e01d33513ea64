import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** Visits to those who lend: debt is a means of control. */
export default defineForm({
  id: 'lender-inspection',
  words: { en: 'Inspections of lenders', km: 'អធិការកិច្ចលើអ្នកឱ្យខ្ចី' },
  version: 1,
  kind: 'inspection',
  fields: fieldsFrom('inspection', {
    office: { required: true, list: 'nbc-offices' },
    number: { required: true },
    inspected_on: { required: true },
    site_type: { required: true },
    sector: {},
    announced: {},
    findings: {},
    result: {},
    open_allegation: {},
    province: {},
    site_name: {},
  }),
  naturalKey: ['office', 'number', 'inspected_on'],
  slot: { office: 'office', list: 'nbc-offices', date: 'inspected_on', period: 'quarter', dueDays: 30, from: '2020-01-01' },
})
