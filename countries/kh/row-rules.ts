/** Rules across the cells of one row that many forms share. Khmer words are drafts. */
import type { Problem, RowValues } from '../../src/core/country/index.ts'

type Found = Omit<Problem, 'row' | 'sheet'>
type Severity = Problem['severity']

/** An end does not stand before its beginning. */
export const notBefore = (row: RowValues, end: string, beginning: string, severity: Severity = 'error'): readonly Found[] => {
  const [from, to] = [row[beginning], row[end]]
  if (typeof from !== 'string' || typeof to !== 'string' || to >= from) return []
  return [
    {
      severity,
      code: 'row.end-before-beginning',
      field: end,
      message: { en: `This day stands before "${beginning}".`, km: `ថ្ងៃនេះមុន «${beginning}»។` },
    },
  ]
}

/** A part is not more than its whole. */
export const atMost = (row: RowValues, part: string, whole: string, severity: Severity = 'error'): readonly Found[] => {
  const [some, all] = [row[part], row[whole]]
  if (typeof some !== 'number' || typeof all !== 'number' || some <= all) return []
  return [
    {
      severity,
      code: 'row.part-exceeds-whole',
      field: part,
      message: { en: `This is more than "${whole}".`, km: `ចំនួននេះលើសពី «${whole}»។` },
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
