/**
 * One person twice in a return, under two numbers: asked at the edge, where the names still lie open. The question names
 * rows, never what they hold, and nothing of it travels: whether it is one person only the sender can say.
 */
import type { Form, Problem, RowValues } from '../../core/country/index.ts'
import type { Value } from '../../core/model/fields.ts'
import { spanOfDay } from '../../core/text/about-when.ts'
import { fold } from '../../core/text/fold.ts'
import type { ValueRow, ValueRows } from '../../core/sheet/value-rows.ts'
import { problem } from '../../errors.ts'
import type { RowReader } from './read-rows.ts'

/** The fields that name the person whom the row is about. */
const NAMES = ['person_name', 'accused_name', 'suspect_name']
/** What speaks against two rows of one name being one person. */
const BIRTH = 'birth_date'
const DESCRIBES = [BIRTH, 'age_years', 'sex', 'age_band', 'citizenship']

/**
 * Where a form numbers persons within a case, two numbers of one case are asked about: to stand in two cases is ordinary.
 * @param doubled rows that are refused as doubled, and not asked about as well
 * @returns a warning for each later row; the same natural key is `numberRows`' to refuse.
 */
export function askPersons(rows: ValueRows, doubled: ReadonlySet<number>, form: Form, reader: RowReader): readonly Problem[] {
  const name = form.fields.find((f) => NAMES.includes(f.id))
  if (!name) return []
  const keyed = (values: RowValues, ids: readonly string[]): string => JSON.stringify(ids.map((id) => values[id] ?? null))
  const group = form.ordinal ? form.naturalKey.filter((id) => id !== form.ordinal) : []
  // One file number on two days is one person by the sender's own word.
  const isDay = new Set(form.fields.flatMap((f) => (f.type === 'date' ? [f.id] : [])))
  const own = [...form.naturalKey, ...(form.ordinal ? [form.ordinal] : [])].filter((id) => !isDay.has(id))
  const seen = new Map<string, ValueRow[]>()
  const problems: Problem[] = []
  for (const row of amongOthers(rows, doubled, group)) {
    const said = row.values[name.id]
    if (typeof said !== 'string' || said === '') continue
    const key = `${fold(said)} ${keyed(row.values, group)}`
    const earlier = seen.get(key) ?? []
    seen.set(key, [...earlier, row])
    const first = earlier.find((e) => keyed(e.values, own) !== keyed(row.values, own) && DESCRIBES.every((id) => agrees(e, row, id)))
    if (first)
      problems.push(
        problem('row.person-twice', { first: reader.nameOf(first.row) }, { severity: 'warning', ...reader.place(row.row, name.id) }),
      )
  }
  return problems
}

/** Rows whose group holds another: most cases have one accused, whom nobody can be. */
function* amongOthers(rows: ValueRows, doubled: ReadonlySet<number>, group: readonly string[]): Generator<ValueRow> {
  const keyOf = ({ values }: ValueRow): string => group.map((id) => String(values[id])).join('\u0001')
  const [once, again] = [new Set<string>(), new Set<string>()]
  if (group.length > 0)
    for (const row of rows) {
      if (doubled.has(row.row)) continue
      const key = keyOf(row)
      if (once.has(key)) again.add(key)
      else once.add(key)
    }
  for (const row of rows) if (!doubled.has(row.row) && (group.length === 0 || again.has(keyOf(row)))) yield row
}

/** What one of the two does not say speaks against nothing. */
const agrees = (a: ValueRow, b: ValueRow, id: string): boolean => {
  const [one, other]: (Value | undefined)[] = [a.values[id], b.values[id]]
  return isSilent(one) || isSilent(other) || one === other || (id === BIRTH && mayBeOneDay(String(one), String(other)))
}
/** A birth known about agrees with every day that it may have been. */
const mayBeOneDay = (one: string, other: string): boolean => {
  const [a, b] = [spanOfDay(one) ?? {}, spanOfDay(other) ?? {}]
  return !isPast(a.last, b.first) && !isPast(b.last, a.first)
}
const isPast = (last: string | undefined, first: string | undefined): boolean => last !== undefined && first !== undefined && last < first
const isSilent = (value: Value | undefined): boolean => value === null || value === undefined || value === 'unknown'
