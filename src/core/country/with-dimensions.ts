/**
 * What an indicator can be cut by, from how its file says it to what is counted by. A cut is mostly a column's own name: the codes of a column
 * are said once, by the forms that ask for it or by the model, and a period is one of the figure's own date.
 */
import type { Report } from './faults.ts'
import { reportDoubles } from './faults.ts'
import type { Form } from './country.ts'
import type { Cut, Dimension, Indicator, IndicatorFile } from './indicator.ts'
import { listOfColumn } from './list-of-column.ts'
import { PERIOD_LENGTHS, type PeriodLength } from '../model/dates.ts'

/** Of a cut whose codes no form and no model names, the list is empty; the check of the country says so. */
export const withDimensions = (files: readonly IndicatorFile[], forms: readonly Form[]): readonly Indicator[] =>
  files.map((file) => ({
    ...file,
    dimensions: Object.fromEntries(file.dimensions.map((cut) => [idOf(cut), dimensionOf(cut, file, forms)])),
  }))

/** Two cuts of one name would be one, in silence. */
export function checkCuts(files: readonly IndicatorFile[], report: Report): void {
  for (const { id, dimensions } of files) reportDoubles(`indicators/${id}.dimensions`, dimensions.map(idOf), report)
}

const isPeriod = (word: string): word is PeriodLength => PERIOD_LENGTHS.some((p) => p === word)
const idOf = (cut: Cut): string => (typeof cut === 'string' ? cut : (cut.id ?? cut.period ?? cut.column))

function dimensionOf(cut: Cut, file: IndicatorFile, forms: readonly Form[]): Dimension {
  if (typeof cut === 'string') {
    return isPeriod(cut) ? { column: file.date, list: '', period: cut } : { column: cut, list: listFor(cut, file, forms) }
  }
  const { id: _, ...d } = cut
  return { ...d, list: d.list ?? (d.period || d.bands ? '' : listFor(d.column, file, forms)) }
}

/** The system's own books have one coded column each that a list stands behind: the form's offices, and the agencies. */
function listFor(column: string, { kind, form: id, measure }: IndicatorFile, forms: readonly Form[]): string {
  const form = forms.find((f) => f.id === id)
  if (measure?.type === 'entries') return column === 'agency' ? 'agencies' : ''
  if (measure?.type === 'returns') return column === 'office' ? (form?.slot.list ?? '') : ''
  return listOfColumn(kind, column, forms) ?? ''
}
