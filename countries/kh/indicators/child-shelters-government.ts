import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Government shelters that take children. */
export default defineIndicator({
  id: 'child-shelters-government',
  words: { en: 'Government shelters that take children', km: 'ទីជម្រករដ្ឋទទួលកុមារ' },
  version: 1,
  kind: 'facility',
  unit: UNIT.bodies,
  date: 'opened_on',
  where: { takes_children: ['yes'], owner: ['government'], facility_type: ['shelter', 'child_shelter', 'victim_centre'] },
  measure: { type: 'stock', until: 'closed_on' },
  dimensions: ['province'],
  form: 'facility-register',
  caveat: CAVEAT.recordedOnly,
})
