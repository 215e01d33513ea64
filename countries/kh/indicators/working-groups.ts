import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Working groups. */
export default defineIndicator({
  id: 'working-groups',
  words: { en: 'Working groups', km: 'ក្រុមការងារ' },
  version: 1,
  kind: 'body',
  unit: UNIT.bodies,
  date: 'set_up_on',
  where: { body_type: ['working_group'] },
  measure: { type: 'stock', until: 'ended_on' },
  dimensions: ['province'],
  form: 'body-register',
  caveat: CAVEAT.recordedOnly,
})
