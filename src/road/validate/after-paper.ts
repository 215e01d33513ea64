/** Whether a paper can tell of what its rows tell: it was there only after all of it had happened. */
import { mayBeAhead } from '../../core/country/slot-day.ts'
import type { Form, Problem } from '../../core/country/index.ts'
import { isSealedClass } from '../../core/model/fields.ts'
import { sheetRowOf } from '../../core/sheet/row-id.ts'
import { inEach } from '../../core/text/languages.ts'
import { printDay } from '../../core/text/print-day.ts'
import { problem } from '../../errors.ts'
import type { ValidData } from '../stages.ts'

/** From when until when something holds: it is decided before. */
const IS_SPAN = /_(?:from|to)$/

/**
 * One warning of the whole file, as one day was said of all of it. Of a day that is known about only, the first counts: the act may have been on it. A day that is
 * set ahead is not an act, and a sealed one is not spoken of.
 */
export function askAfterPaper({ rows }: Pick<ValidData, 'rows'>, form: Form, knownOn: string | undefined): readonly Problem[] {
  if (knownOn === undefined) return []
  const acts = form.fields.filter((f) => f.type === 'date' && !isSealedClass(f.privacy) && !mayBeAhead(f.id) && !IS_SPAN.test(f.id))
  let count = 0
  let first: { row: number; field: Form['fields'][number]; day: string } | undefined
  for (const { row, values } of rows) {
    const field = acts.find(({ id }) => typeof values[id] === 'string' && values[id] > knownOn)
    if (!field) continue
    count++
    first ??= { row, field, day: String(values[field.id]) }
  }
  if (!first) return []
  const say = (day: string) => inEach((lang) => printDay(day, lang))
  const { row, field, day } = first
  const words = { count, paper: say(knownOn), row: sheetRowOf(row), field: field.words, date: say(day) }
  return [problem('file.after-paper', words, { severity: 'warning' })]
}
