import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { palermoConform } from '../derive.ts'

/** What was done to one person in one exploitation: told to a social worker, never to the police. */
export default defineForm({
  id: 'victim-episode',
  words: { en: 'Exploitation of a person', km: 'ការធ្វើអាជីវកម្មលើបុគ្គល' },
  version: 1,
  kind: 'victim_episode',
  fields: fieldsFrom('victim_episode', {
    office: { required: true, list: 'service-offices' },
    file_number: { required: true },
    found_month: { required: true },
    sequence: { required: true },
    acts: {},
    means: {},
    forms: {},
    form_of_exploitation: {},
    subform: {},
    site_type: {},
    means_of_control: {},
    recruitment_channel: {},
    broker_licence: {},
    fee_paid: {},
    in_debt: {},
    movement_mode: {},
    duration_band: {},
    started_from: {},
    sex: {},
    age_band: {},
    citizenship: {},
    province: {},
    site_name: {},
    remarks: {},
  }),
  naturalKey: ['office', 'file_number', 'sequence'],
  slot: { office: 'office', list: 'service-offices', date: 'found_month', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  derive: (row) => ({ palermo_conform: palermoConform(row) }),
})
