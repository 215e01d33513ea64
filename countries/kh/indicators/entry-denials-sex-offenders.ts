import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Sex offenders denied entry. */
export default defineIndicator({
  id: 'entry-denials-sex-offenders',
  words: { en: 'Sex offenders denied entry', km: 'ជនល្មើសផ្លូវភេទត្រូវបានបដិសេធចូល' },
  version: 1,
  kind: 'entry_denial',
  unit: UNIT.persons,
  date: 'denied_month',
  where: { ground: ['sex_offender'] },
  measure: { type: 'sum', column: 'persons' },
  dimensions: ['citizenship', 'month', 'quarter'],
  form: 'entry-denial',
  caveat: CAVEAT.recordedOnly,
})
