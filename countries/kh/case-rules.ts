/** Rules of the record that come from the law or from the harm it must not do. Khmer words are drafts. */
import { spanOfCount, type Problem, type RowValues } from '../../src/core/country/index.ts'
import { checkSentence, isTrafficking, lawOf } from './law.ts'

type Found = Omit<Problem, 'row' | 'sheet'>
const found = (severity: Problem['severity'], code: string, field: string, en: string, km: string): readonly Found[] => [
  { severity, code, field, message: { en, km } },
]

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

/**
 * A fine under the labour law where the facts are those of trafficking: asked about and taken, for the labour law may be right beside a charge that stands
 * elsewhere. By the facts of the accused, or by what the court or the inspector says of indicators.
 */
export function labourLawAsked(row: RowValues, field: 'offence' | 'law_basis' | 'result'): readonly Found[] {
  const isLabour =
    field === 'offence'
      ? lawOf(row.offence) === 'LABOUR_LAW' && !hasTraffickingCharge(row.other_offences)
      : field === 'law_basis'
        ? row.law_basis === 'LABOUR_LAW'
        : row.result === 'fine' && row.referred_to_police !== 'yes'
  const hasIndicators =
    field === 'offence'
      ? isTrafficking(row) === 'yes'
      : field === 'law_basis'
        ? row.trafficking_indicators === 'yes'
        : (spanOfCount(row.victims_identified)?.least ?? 0) > 0
  return isLabour && hasIndicators ? labourAlone(field) : []
}

const labourAlone = (field: string): readonly Found[] =>
  found(
    'warning',
    'row.labour-law-for-trafficking',
    field,
    'There are indicators of trafficking, and the labour law alone is applied: is that what was decided?',
    'មានសូចនាករជួញដូរ តែអនុវត្តតែច្បាប់ការងារ៖ តើសម្រេចដូច្នេះមែនទេ?',
  )

/** As above, of a prosecutor: charged under the labour law alone, or not charged because it was taken for a dispute about work. */
export function dossierAsked(row: RowValues): readonly Found[] {
  if (row.kh_indicators !== 'yes') return []
  const charged = typeof row.kh_charged === 'string' ? row.kh_charged.split(' ') : []
  const isLabour = charged.length > 0 && charged.every((code) => lawOf(code) === 'LABOUR_LAW')
  if (isLabour) return labourAlone('kh_charged')
  return row.decline_reason === 'labour_dispute' ? labourAlone('decline_reason') : []
}

const hasTraffickingCharge = (codes: RowValues[string] | undefined): boolean =>
  typeof codes === 'string' && codes.split(' ').some((code) => lawOf(code) === 'TIP_LAW')
