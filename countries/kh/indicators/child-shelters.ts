import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Shelters that take children. */
export default defineIndicator({
  id: 'child-shelters',
  words: { en: 'Shelters that take children', km: 'ទីជម្រកទទួលកុមារ' },
  version: 1,
  kind: 'facility',
  unit: UNIT.bodies,
  date: 'opened_on',
  where: { takes_children: ['yes'] },
  measure: { type: 'stock', until: 'closed_on' },
  dimensions: ['owner', 'province'],
  form: 'facility-register',
  caveat: CAVEAT.recordedOnly,
})
