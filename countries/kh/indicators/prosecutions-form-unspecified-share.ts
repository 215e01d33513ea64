import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, PROCEEDING_CUTS } from '../case-dimensions.ts'
import { BASIS, CAVEAT, UNIT } from '../figure-words.ts'

/** Prosecutions whose form is not recorded. */
export default defineIndicator({
  id: 'prosecutions-form-unspecified-share',
  words: { en: 'Prosecutions whose form is not recorded', km: 'ការចោទដែលមិនបានកត់ត្រាទម្រង់' },
  version: 1,
  kind: 'proceeding',
  unit: UNIT.percent,
  date: 'initiated_on',
  where: { proceeding_type: ['prosecution', 'investigating_judge', 'trial'], law_basis: ['TIP_LAW'] },
  measure: { type: 'share', of: { form_of_exploitation: ['UNSPECIFIED'] } },
  dimensions: [...PROCEEDING_CUTS, { id: 'days', column: 'reported_on', until: 'decided_on', bands: [0, 181, 366, 731, 1096] }, ...PERIODS],
  form: 'proceeding-return',
  legalBasis: BASIS.traffickingLaw,
  caveat: CAVEAT.bothNumbers,
})
