/** What holds of lists whose rows are no accused. */
import type { Form } from '../../../country/country.ts'
import { isDayLike } from '../column/samples.ts'
import { besideField, isDay, type Placing } from './placing.ts'

/**
 * What holds of lists whose rows are no accused: the number of a row is its number where the form numbers its records; the one column of days
 * with no other word is the day of what the form is about; of people who are only counted, men and women are one number where no whole stands.
 */
export function takeRegister(form: Form, { columns, open, leftOut, counts, numbers }: Placing): void {
  const isTaken = (id: string): boolean => columns.some((c) => c.fields.includes(id))
  for (const [field = '', parts] of Map.groupBy(counts, (c) => c.fields[0])) {
    const isWhole =
      parts
        .map((p) => p.of)
        .toSorted()
        .join() === 'female,male'
    const isFree = !isTaken(field)
    for (const part of parts)
      if (isFree && isWhole) columns.push({ column: part.column, heading: part.heading, fields: part.fields, by: part.by, isSummed: true })
      else {
        leftOut.push(part)
        const at = columns.findIndex((c) => c.fields.length === 1 && c.fields[0] === field)
        const whole = columns[at]
        if (whole) columns[at] = { ...whole, parts: [...(whole.parts ?? []), part.column] }
      }
  }
  takeCurrencies(form, { columns, open })
  const number = form.fields.find((f) => f.id === 'number' && f.type === 'integer' && form.naturalKey.includes(f.id))
  // By a number alone next year's first row would be taken for this year's.
  const isDated = form.fields.some((f) => f.type === 'date' && form.naturalKey.includes(f.id))
  if (number && numbers && isDated && !isTaken(number.id)) columns.push({ ...numbers, fields: [number.id] })
  const [day, ...others] = form.fields.filter((f) => f.type === 'date' && f.required)
  // Behind another day a bare "date" is of what stands beside it.
  const datedOpen = open.filter((o) => o.samples.filter(isDayLike).length * 2 > o.samples.length)
  const first = Math.min(...[...datedOpen, ...columns.filter((c) => c.fields.some((id) => isDay(form, id)))].map((c) => c.column))
  const bare = open.filter(
    (o) => o.said.isDay && o.said.concepts.length + o.said.codes.length === 0 && o.said.unread === '' && o.column <= first,
  )
  if (day && others.length === 0 && !/^(?:due|year)_/.test(day.id) && !isTaken(day.id) && bare.length === 1 && bare[0])
    columns.push({ column: bare[0].column, heading: bare[0].heading, fields: [day.id], by: 'heading' })
}

/**
 * `Riel` and `USD`, a column each or one alone, over the one sum that the form asks for, which no other heading says: what is no riel is told, and stays empty.
 */
function takeCurrencies(form: Form, { columns, open }: Pick<Placing, 'columns' | 'open'>): void {
  const [only, ...others] = form.fields.filter((f) => f.type === 'amount').map((f) => f.id)
  if (only === undefined || others.length > 0 || columns.some((c) => c.fields.includes(only))) return
  const alone = open.filter(({ said }) => said.concepts.length + said.codes.length === 0 && said.unread === '')
  const of = (['riel', 'other_currency'] as const).map((unit) => alone.filter((o) => o.said.unit === unit))
  if (of.some((same) => same.length > 1)) return
  for (const { column, heading, said } of of.flat()) columns.push({ column, heading, fields: [only], ...besideField(said), by: 'heading' })
}
