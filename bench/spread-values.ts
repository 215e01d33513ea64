/** Values of a million rows as SQL: spread over what a country's lists hold, and the same in every run. */
import { codesOf } from '../src/core/country/find.ts'
import type { Country } from '../src/core/country/index.ts'
import type { RecordKind } from '../src/core/model/kinds.ts'

/** Values that are spread and the same every time: `g` is the row's number. */
export function valueSql(kind: RecordKind, id: string, country: Country): string {
  const column = kind.columns.find((c) => c.id === id)
  const field = kind.fields.find((f) => f.id === id)
  const salt = [...`${kind.id}.${id}`].reduce((n, c) => (n * 31 + c.charCodeAt(0)) % 9973, 7)
  const hash = `((g::bigint * 7919 + ${salt} * 104729) % 1000003)`
  const codes = codesOf(country, field?.list ?? '').map((c) => c.code)
  const pick = `(array[${codes.map((c) => `'${c}'`).join(',') || `'x'`}])[1 + (${hash} % ${Math.max(1, codes.length)})::int]`
  // A day that is known about only is rare, and so is a number that a paper says roughly.
  if (kind.columns.some((c) => c.last === id || c.most === id)) return 'null'
  switch (column?.type) {
    case 'code':
      return `case when ${hash} % 13 = 0 then null else ${pick} end`
    case 'codes':
      return pick
    case 'date':
      return `case when ${hash} % 11 = 0 and ${id !== firstDate(kind)} then null else date_trunc('${column.granularity ?? 'day'}', date '2021-01-01' + (${hash} % 1095)::int)::date end`
    case 'integer':
      return `(${hash} % 400)::int`
    case 'amount':
      return `${hash} * 1000`
    case 'case-number':
      return `((g / 2) % 999999 + 1)::text || '/2022'`
    default:
      return 'null'
  }
}
const firstDate = (kind: RecordKind): string => kind.columns.find((c) => c.type === 'date')?.id ?? ''
