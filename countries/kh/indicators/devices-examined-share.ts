import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Of what a laboratory has to open, what it did. */
export default defineIndicator({
  id: 'devices-examined-share',
  words: { en: 'Devices, messages and recordings that were examined', km: 'ឧបករណ៍ សារ និងការថតដែលបានពិនិត្យ' },
  version: 1,
  kind: 'evidence_item',
  unit: UNIT.percent,
  date: 'collected_on',
  where: { evidence_type: ['device', 'message', 'recording'] },
  measure: { type: 'share', of: { examined: ['yes'] } },
  dimensions: [...OFFICE_CUTS, 'evidence_type', 'technique', ...PERIODS],
  form: 'evidence-register',
  caveat: CAVEAT.bothNumbers,
})
