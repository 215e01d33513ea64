import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { notBefore } from '../row-rules.ts'

/** One body that does these cases alone; a nil return says that there is none. */
export default defineForm({
  id: 'specialised-units',
  words: { en: 'Specialised courts, prosecutors, units', km: 'តុលាការ ព្រះរាជអាជ្ញា អង្គភាពឯកទេស' },
  version: 1,
  kind: 'specialised_unit',
  fields: fieldsFrom('specialised_unit', {
    office: { required: true, list: 'justice-offices' },
    number: { required: true },
    body_type: { required: true },
    opened_on: { required: true },
    closed_on: {},
    province: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'number'],
  slot: { office: 'office', list: 'justice-offices', date: 'opened_on', period: 'year', dueDays: 60, from: '2020-01-01' },
  check: (row) => [...notBefore(row, 'closed_on', 'opened_on')],
})
