import type { Form, Problem } from '../../../../core/country/index.ts'
import { inEach } from '../../../../core/text/languages.ts'
import { printDay } from '../../../../core/text/print-day.ts'
import { problem } from '../../../../errors.ts'
import type { Valid } from '../../../../road/stages.ts'
import { askAfterPaper } from '../../../../road/validate.ts'
import type { Paper } from './paper.ts'

/** What speaks against the day on which papers are said to have come: that it has not been, or that they tell of a later one and nobody has said that it is so. */
export function askPaper(
  valid: Pick<Valid, 'rows'>,
  form: Form,
  { day, isSure }: Pick<Paper, 'day' | 'isSure'>,
  today: string,
): Problem | undefined {
  if (day > today) return problem('cell.future-date', { date: inEach((lang) => printDay(day, lang)) })
  return isSure ? undefined : askAfterPaper(valid, form, day)[0]
}
