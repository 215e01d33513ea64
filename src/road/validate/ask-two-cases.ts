/**
 * One number under which rows tell of two cases: registered on another day, with another charge and another judgment. One of the two numbers is a slip, most
 * likely, and joined they would count as one case. Whoever sent the list knows; nothing is changed.
 */
import type { Form, Problem, RowValues } from '../../core/country/index.ts'
import { isDay } from '../../core/model/dates.ts'
import type { ValueRows } from '../../core/sheet/value-rows.ts'
import { problem } from '../../errors.ts'
import { sayDay, type RowReader } from './read-rows.ts'

/** @returns a warning beside the first row of each further case under one number */
export function askTwoCases(rows: ValueRows, form: Form, reader: RowReader): readonly Problem[] {
  const number = form.fields.find((f) => f.type === 'case-number' && form.naturalKey.includes(f.id))
  const charge = form.fields.find((f) => f.type === 'code' && f.list === 'offences' && f.required)
  const begun = form.fields.find((f) => f.id === form.slot.date)
  if (!number || !charge || !begun) return []
  const charges = form.fields.filter((f) => f.list === 'offences').map((f) => f.id)
  const decided = form.fields.find((f) => f.id === 'decided_on')
  /** What of a case is the same in all its rows, as far as the row says it. */
  const sayOf = (values: RowValues) => ({
    day: dayIn(values, begun.id),
    charges: charges.flatMap((id) => String(values[id] ?? '').split(';')).filter((code) => code !== ''),
    decided: decided ? dayIn(values, decided.id) : undefined,
  })
  const first = new Map<string, { readonly row: number; readonly said: ReturnType<typeof sayOf> }>()
  const met = new Set<string>()
  const problems: Problem[] = []
  for (const { row, values } of rows) {
    const written = values[number.id]
    if (typeof written !== 'string' || written === '') continue
    const key = `${String(values[form.slot.office] ?? '')}\u0001${written}`
    const said = sayOf(values)
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, { row, said })
      continue
    }
    const own = `${key}\u0001${said.day ?? ''}`
    const isOther =
      said.day !== undefined &&
      before.said.day !== undefined &&
      said.day !== before.said.day &&
      said.charges.length > 0 &&
      before.said.charges.length > 0 &&
      !said.charges.some((code) => before.said.charges.includes(code)) &&
      // Of a case that came back some are judged later; what was judged together is one.
      (said.decided === undefined || said.decided !== before.said.decided)
    if (!isOther || met.has(own)) continue
    met.add(own)
    problems.push(
      problem(
        'row.case-of-another',
        { number: written, first: reader.nameOf(before.row), one: sayDay(before.said.day ?? ''), other: sayDay(said.day ?? '') },
        { severity: 'warning', ...reader.place(row, number.id) },
      ),
    )
  }
  return problems
}

const dayIn = (values: RowValues, id: string): string | undefined => {
  const day = values[id]
  return typeof day === 'string' && isDay(day) ? day : undefined
}
