import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** One call to a mission, or from where there is none. */
export default defineForm({
  id: 'mission-contact',
  words: { en: 'Calls for help from abroad', km: 'ការសុំជំនួយពីបរទេស' },
  version: 1,
  kind: 'mission_contact',
  fields: fieldsFrom('mission_contact', {
    office: { required: true, list: 'mfaic-offices' },
    file_number: { required: true },
    received_month: { required: true },
    country: { required: true },
    has_mission: {},
    handled_by: {},
    contact_type: {},
    answered: {},
    answer_band: {},
    outcome: {},
    sex: {},
    form_of_exploitation: {},
  }),
  naturalKey: ['office', 'file_number'],
  slot: { office: 'office', list: 'mfaic-offices', date: 'received_month', period: 'quarter', dueDays: 30, from: '2020-01-01' },
})
