/** A template says, on its hidden sheet of lists, for which form and version it was made. */
import type { Form, Problem } from '../../core/country/index.ts'
import { problem } from '../../errors.ts'
import type { Grid } from './grid.ts'

export const printMark = (form: Pick<Form, 'id' | 'version'>): string => `saksi-template/1 ${form.id} ${form.version}`

/** A sheet filled in on last year's template is read like any other, and its sender is told. */
export function checkMark(grid: Grid, form: Form): readonly Problem[] {
  const mark = /^saksi-template\/1 (\S+) (\d+)$/.exec(grid.rows[0]?.cells[0]?.trim() ?? '')
  if (!mark || (mark[1] === form.id && mark[2] === String(form.version))) return []
  return [problem('file.other-template', { form: form.words }, { severity: 'warning' })]
}
