import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** Offenders turned away at the border. */
export default defineForm({
  id: 'entry-denial',
  words: { en: 'Entries denied', km: 'ការបដិសេធមិនឱ្យចូល' },
  version: 1,
  kind: 'entry_denial',
  fields: fieldsFrom('entry_denial', {
    office: { required: true, list: 'gdi-offices' },
    number: { required: true },
    denied_month: { required: true },
    ground: { required: true },
    persons: { required: true },
    citizenship: {},
  }),
  naturalKey: ['office', 'number', 'denied_month'],
  slot: { office: 'office', list: 'gdi-offices', date: 'denied_month', period: 'quarter', dueDays: 30, from: '2020-01-01' },
})
