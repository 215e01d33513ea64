/** Rules across the cells of one row that many forms share. Khmer words are drafts. */
import { spanOfCount, spanOfDay, type Problem, type RowValues } from '../../src/core/country/index.ts'

type Found = Omit<Problem, 'row' | 'sheet'>
type Severity = Problem['severity']

/** True where one day cannot but stand before the other, however roughly both are known. */
export const isBefore = (one: string, other: string): boolean => {
  const [last, first] = [spanOfDay(one)?.last, spanOfDay(other)?.first]
  return last !== undefined && first !== undefined && last < first
}

/** An end does not stand before its beginning. */
export const notBefore = (row: RowValues, end: string, beginning: string, severity: Severity = 'error'): readonly Found[] => {
  const [from, to] = [row[beginning], row[end]]
  if (typeof from !== 'string' || typeof to !== 'string' || !isBefore(to, from)) return []
  return [
    {
      severity,
      code: 'row.end-before-beginning',
      field: end,
      message: { en: `This day stands before "{${beginning}}".`, km: `ថ្ងៃនេះមុន «{${beginning}}»។` },
    },
  ]
}

/** A part is not more than its whole. Of numbers that a paper says roughly only what is certain counts: about so many have no bounds. */
export const atMost = (row: RowValues, part: string, whole: string, severity: Severity = 'error'): readonly Found[] => {
  const [some, all] = [spanOfCount(row[part]), spanOfCount(row[whole])]
  if (!some || !all || some.isAbout || all.isAbout || some.least <= all.most) return []
  return [
    {
      severity,
      code: 'row.part-exceeds-whole',
      field: part,
      message: { en: `This is more than "{${whole}}".`, km: `ចំនួននេះលើសពី «{${whole}}»។` },
    },
  ]
}

/** A field that has a meaning only where another says so; null among the codes lets the other stay empty. */
export const onlyIf = (
  row: RowValues,
  field: string,
  other: string,
  codes: readonly (string | null)[],
  en: string,
  km: string,
): readonly Found[] => {
  const value = row[field]
  if (value === null || value === undefined || codes.some((c) => c === (row[other] ?? null))) return []
  return [{ severity: 'error', code: 'row.answer-without-its-ground', field, message: { en, km } }]
}

/** Columns of money that a unit asked for: how much and when, how much came and when. */
type MoneyOf = { readonly asked: string; readonly askedOn: string; readonly came: string; readonly cameOn: string }
const NOT_APPROVED = ['pending', 'refused', 'withdrawn']

/**
 * What was approved has a sum, and nothing else has: without it nobody could say what is still owed. Nothing is paid that waits, was refused or taken back, nor more than was approved.
 * Of a row that names no decision nothing is said: it may be of before anybody wrote one.
 */
export const moneyDecided = (row: RowValues, { asked, askedOn, came, cameOn }: MoneyOf): readonly Found[] => {
  const fault = (code: string, field: string, en: string, km: string): Found => ({ severity: 'error', code, field, message: { en, km } })
  const isPaid = Number(row[came] ?? 0) > 0 || typeof row[cameOn] === 'string'
  return [
    ...((row.decision === 'approved') === (typeof row.approved === 'number')
      ? []
      : [fault('row.decision-and-sum', 'approved', 'What was approved has a sum, and nothing else.', 'មានតែអ្វីដែលបានអនុម័តទេ ដែលមានចំនួន។')]),
    ...(isPaid && NOT_APPROVED.includes(String(row.decision))
      ? [fault('row.paid-without-approval', came, 'Paid, and not approved.', 'បានបង់ តែមិនបានអនុម័ត។')]
      : []),
    ...atMost(row, 'approved', asked),
    ...atMost(row, came, 'approved'),
    ...notBefore(row, 'decided_on', askedOn),
    // In an emergency money goes out first: it is asked about, and refuses nobody.
    ...notBefore(row, cameOn, 'decided_on', 'warning'),
  ]
}

/** Nobody was met, held or recognised before being born, and nobody lives for 120 years. */
export const notBeforeBirth = (row: RowValues, day: string): readonly Found[] => {
  const [born, then] = [row.birth_date, row[day]]
  if (typeof born !== 'string' || typeof then !== 'string' || !isBefore(then, born)) return []
  return [
    {
      severity: 'error',
      code: 'row.before-birth',
      field: day,
      message: { en: 'This day stands before the person was born.', km: 'ថ្ងៃនេះមុនថ្ងៃកំណើតរបស់សាមីខ្លួន។' },
    },
  ]
}

/** An adult aged 0, a child aged 40: the band and the age say the same, or one of them is wrong. No message shows the age. */
export const ageAgrees = (row: RowValues): readonly Found[] => {
  const { age_years: age, age_band: band } = row
  if (typeof age !== 'number' || (band !== '<18' && band !== '18+') || age < 18 === (band === '<18')) return []
  return [
    {
      severity: 'error',
      code: 'row.age-outside-band',
      field: 'age_band',
      message: { en: 'The age in years is not in this band.', km: 'អាយុគិតជាឆ្នាំមិនស្ថិតក្នុងក្រុមអាយុនេះទេ។' },
    },
  ]
}

/** Where one field has this code, another must be filled. */
export const needs = (
  row: RowValues,
  other: string,
  codes: readonly string[],
  field: string,
  en: string,
  km: string,
  severity: Severity = 'error',
): readonly Found[] =>
  typeof row[other] === 'string' && codes.includes(row[other]) && (row[field] ?? null) === null
    ? [{ severity, code: 'row.ground-without-answer', field, message: { en, km } }]
    : []
