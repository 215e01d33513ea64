import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { labourLawAsked } from '../case-rules.ts'
import { onlyIf } from '../row-rules.ts'

/** One visit: announced or not, and what was found; nothing found is said too. */
export default defineForm({
  id: 'inspection',
  words: { en: 'Labour inspections', km: 'អធិការកិច្ចការងារ' },
  version: 1,
  kind: 'inspection',
  fields: fieldsFrom('inspection', {
    office: { required: true, list: 'labour-offices' },
    number: { required: true },
    inspected_on: { required: true },
    site_type: { required: true },
    sector: {},
    in_sez: {},
    announced: { required: true },
    notice_band: {},
    findings: {},
    result: {},
    open_allegation: {},
    workers_screened: {},
    victims_identified: {},
    children_found: {},
    children_last_visit: {},
    children_other_source: {},
    referred_to_police: {},
    province: {},
    site_name: {},
  }),
  naturalKey: ['office', 'number', 'inspected_on'],
  slot: { office: 'office', list: 'labour-offices', date: 'inspected_on', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  check: (row) => [
    ...onlyIf(
      row,
      'notice_band',
      'announced',
      ['yes', null],
      'Notice is given where the visit was not announced.',
      'មានការជូនដំណឹង ប៉ុន្តែអធិការកិច្ចមិនបានប្រកាស។',
    ),
    ...labourLawAsked(row, 'result'),
  ],
})
