/** Rules of the record that come from the law or from the harm it must not do. Khmer words are drafts. */
import type { Problem, RowValues } from '../../src/core/country/index.ts'
import { checkSentence } from './law.ts'

type Found = Omit<Problem, 'row' | 'sheet'>
const found = (severity: Problem['severity'], code: string, field: string, en: string, km: string): readonly Found[] => [
  { severity, code, field, message: { en, km } },
]

/** Police or immigration alone never record that somebody is no victim (DESIGN 8.3). */
export const notByForceAlone = (row: RowValues): readonly Found[] =>
  row.status === 'not_victim' && ['police', 'immigration', 'interior', 'court_or_prosecution'].includes(String(row.authority_type))
    ? found(
        'error',
        'row.not-victim-by-force-alone',
        'authority_type',
        'Police or immigration alone cannot record that somebody is not a victim: social services or an NGO must decide it.',
        'នគរបាល ឬអន្តោប្រវេសន៍តែឯង មិនអាចកត់ត្រាថានរណាម្នាក់មិនមែនជាជនរងគ្រោះទេ៖ សង្គមកិច្ច ឬអង្គការត្រូវសម្រេច។',
      )
    : []

/** Nobody is convicted of what he was not charged with. */
export const needsCharge = (row: RowValues): readonly Found[] =>
  row.charge_on_record === 'no' && (row.outcome === 'convicted' || row.outcome === 'acquitted')
    ? found('error', 'row.verdict-without-charge', 'charge_on_record', 'There is a verdict but no charge.', 'មានសាលក្រម ប៉ុន្តែគ្មានបទចោទ។')
    : []

/** A verdict that confirms, overturns or changes another names it, and comes after it. */
export function chainHolds(row: RowValues): readonly Found[] {
  const { effect, supersedes, act_no: own } = row
  if (typeof effect === 'string' && effect !== 'first' && typeof supersedes !== 'number')
    return found(
      'error',
      'row.chain-broken',
      'supersedes',
      'This verdict changes another one: say which.',
      'សាលក្រមនេះផ្លាស់ប្តូរសាលក្រមមួយទៀត៖ សូមបញ្ជាក់មួយណា។',
    )
  if (typeof supersedes === 'number' && typeof own === 'number' && supersedes >= own)
    return found(
      'error',
      'row.chain-broken',
      'supersedes',
      'A verdict takes the place of an earlier one only.',
      'សាលក្រមជំនួសបានតែសាលក្រមមុនប៉ុណ្ណោះ។',
    )
  return []
}

/** Interception, undercover work and surveillance need leave; evidence without it is recorded, and flagged. */
export const neededLeave = (row: RowValues): readonly Found[] =>
  ['interception', 'undercover', 'surveillance'].includes(String(row.technique)) && row.authorised !== 'yes'
    ? found('warning', 'row.evidence-without-leave', 'authorised', 'This way of obtaining evidence needs leave.', 'វិធីនេះត្រូវការការអនុញ្ញាត។')
    : []

/** A judge may have reasons; the row is taken, and the figure counts it (R19). */
export function sentenceInRange(row: RowValues): readonly Found[] {
  const result = checkSentence(row)
  return result === 'below' || result === 'above'
    ? found(
        'warning',
        'row.sentence-outside-range',
        'sentence_months',
        `The sentence is ${result === 'below' ? 'below the minimum' : 'above the maximum'} of this article; it is recorded as it is.`,
        `ទោសនេះ${result === 'below' ? 'ក្រោមអប្បបរមា' : 'លើសអតិបរមា'}នៃមាត្រានេះ ហើយត្រូវបានកត់ត្រាដដែល។`,
      )
    : []
}
