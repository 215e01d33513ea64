/** A template says, on its hidden sheet of lists, for which form and version it was made. */
import type { Country, EarlierVersion, Form, Problem } from '../../core/country/index.ts'
import { findForm } from '../../core/country/find.ts'
import { problem } from '../../errors.ts'
import type { Grid } from '../../exchange/sheet/grid.ts'

export type Mark = { readonly form: string; readonly version: number }

export const printMark = (form: Pick<Form, 'id' | 'version'>): string => `saksi-template/1 ${form.id} ${form.version}`

/** The mark of a sheet of lists; undefined on any other sheet. */
export function readMark(grid: Grid): Mark | undefined {
  const mark = /^saksi-template\/1 (\S+) (\d+)$/.exec(grid.rows.cell(0, 0).trim())
  return mark ? { form: mark[1] ?? '', version: Number(mark[2]) } : undefined
}

/** Another form's sheet is refused: headings that both have would be read as what they do not say. */
export function checkMark(mark: Mark, form: Form, country: Country, then: EarlierVersion | undefined): readonly Problem[] {
  if (mark.form !== form.id) {
    const made = findForm(country, mark.form)
    return made
      ? [problem('file.template-of-another-form', { theirs: made.words, form: form.words })]
      : [problem('file.other-template', { form: form.words }, { severity: 'warning' })]
  }
  // A version that nobody described is read by its headings, like any other sheet.
  if (mark.version === form.version || then) return []
  return [problem('file.other-template', { form: form.words }, { severity: 'warning' })]
}
