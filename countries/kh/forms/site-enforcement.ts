import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** One site: who profits, and how far the law went. */
export default defineForm({
  id: 'site-enforcement',
  words: { en: 'How far enforcement went at sites', km: 'កម្រិតអនុវត្តច្បាប់នៅទីតាំង' },
  version: 1,
  kind: 'site_enforcement',
  fields: fieldsFrom('site_enforcement', {
    office: { required: true, list: 'oversight-offices' },
    number: { required: true },
    reviewed_month: { required: true },
    site_type: { required: true },
    province: {},
    interest: {},
    officially_connected: {},
    furthest_step: { required: true },
    persons_screened: {},
    emptied_before: {},
    site_number: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'number'],
  slot: { office: 'office', list: 'oversight-offices', date: 'reviewed_month', period: 'quarter', dueDays: 60, from: '2020-01-01' },
})
