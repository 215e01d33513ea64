import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** One case taken up, at the stage it has reached by now. */
export default defineForm({
  id: 'campaign',
  words: { en: 'Cases of police campaigns', km: 'សំណុំរឿងនៃយុទ្ធនាការនគរបាល' },
  version: 1,
  kind: 'campaign_case',
  fields: fieldsFrom('campaign_case', {
    office: { required: true, list: 'gcnp-offices' },
    campaign: { required: true },
    campaign_type: { required: true },
    case_number: { required: true },
    opened_on: { required: true },
    stage: { required: true },
    province: {},
    form_of_exploitation: {},
    form_detail: {},
    law_basis: {},
    victims_identified: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'campaign', 'case_number'],
  slot: { office: 'office', list: 'gcnp-offices', date: 'opened_on', period: 'quarter', dueDays: 30, from: '2020-01-01' },
})
