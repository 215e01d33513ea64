/** Numbers and their parts: which of two is wrong nobody here knows, so the row says that they do not fit. */
import type { Form } from '../../../country/country.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { parseWholeNumber } from '../../../text/numbers.ts'
import { hasWord } from '../../../text/word.ts'
import type { Column } from '../column/column.ts'
import type { Table } from '../grid/grid.ts'

/** So many rows, and such a share of them, must agree before a cell beside a number is known to be its parts. */
const [FEWEST_WHOLES, MOST_WHOLES] = [5, 0.8]

/** Numbers whose parts are listed in a cell beside them (`29`: `8 Thai, 21 Chinese`), by what most rows say; and the rows in which they are not. */
export function wholesOf({ grid, headings }: Table, columns: readonly Column[], rows: readonly number[], form: Form) {
  // The number by which a row is found counts nothing.
  const isKey = (id: string): boolean => form.naturalKey.includes(id)
  const counts = columns.filter(
    (c) => c.fields.length === 1 && !c.isSummed && form.fields.some((f) => f.id === c.fields[0] && f.type === 'integer' && !isKey(f.id)),
  )
  const taken = new Set(rows)
  const lines = [...grid.rows].filter((l) => taken.has(l.row))
  return counts.flatMap(({ column, fields: [field = ''] }) =>
    [...headings.keys()].flatMap((beside) => {
      const said = lines.flatMap(({ row, cells }) => {
        const whole = parseWholeNumber(cells[column] ?? '')
        const text = toLatinDigits(cells[beside] ?? '')
        const parts = text.match(/\d+/g)?.map(Number) ?? []
        return beside === column || !whole.ok || !hasWord(text) || parts.length === 0
          ? []
          : [{ row, isSame: parts.reduce((a, b) => a + b, 0) === whole.value }]
      })
      const same = said.filter((s) => s.isSame).length
      const differs = new Set(said.flatMap((s) => (s.isSame ? [] : [s.row])))
      return same >= FEWEST_WHOLES && same >= said.length * MOST_WHOLES && differs.size > 0 ? [{ field, differs }] : []
    }),
  )
}

/** More women than people. */
export function isBeyond(part: string, whole: string): boolean {
  const [a, b] = [parseWholeNumber(part), parseWholeNumber(whole)]
  return a.ok && b.ok && a.value > b.value
}
