/** A table of counts as it was understood, and the totals it makes: lines for a person. */
import type { Country } from '../../core/country/index.ts'
import { findCode, findIndicator } from '../../core/country/find.ts'
import type { AggregateStated } from '../../core/entry/kinds/aggregate-stated.ts'
import type { ShownCounts, ShownHeading } from '../../core/sheet/counts/understood.ts'

export function describeCounts({ sheet, title, columns, rows }: ShownCounts, country: Country): string[] {
  const line = (of: 'column' | 'row') => (h: ShownHeading) => `    ${of} ${h.at}  ${h.text || '–'}: ${sayHeading(h, country)}`
  const shown = rows.length > SHOWN ? [...rows.slice(0, SHOWN - 1), ...rows.slice(-1)] : rows
  return [
    `the sheet “${sheet}” holds counts${title === '' ? '' : `: ${title}`}`,
    ...columns.map(line('column')),
    ...shown.map(line('row')),
    ...(rows.length > SHOWN ? [`    and ${rows.length - SHOWN} more rows like these`] : []),
  ]
}
const SHOWN = 6

function sayHeading({ as, measure, time, is }: ShownHeading, country: Country): string {
  const said = [
    ...(measure === undefined ? [] : [`“${measure}”`]),
    ...(time ? [sayTime(time)] : []),
    ...Object.entries(is).map(([list, code]) => (code === '' ? 'none of its list' : (findCode(country, list, code)?.words.en ?? code))),
  ].join(', ')
  const what = { counts: '', sum: 'a sum', part: 'some of it', aside: 'not read', open: 'waits for an answer' }[as]
  return [what, said].filter((s) => s !== '').join(': ') || 'counts'
}

function sayTime({ year, months, day }: NonNullable<ShownHeading['time']>): string {
  const [first, last] = months ?? []
  const part = first === undefined ? '' : first === last ? `month ${first}` : `months ${first} to ${last}`
  return [day === undefined ? '' : `day ${day}`, part, year === undefined ? '' : String(year)].filter((s) => s !== '').join(' ')
}

/** `Cases investigated, 2024-01-01 to 2024-02-01, ALL: 20`. */
export function describeTotal({ indicator, office, from, to, cells }: AggregateStated, country: Country): string {
  const numbers = cells.map(({ by, value, qualifier, most }) => {
    const cut = Object.entries(by).map(([dimension, code]) => `${dimension}=${code}`)
    const sure = { exact: '', approx: 'about ', more_than: 'more than ', at_least: 'at least ', between: '' }[qualifier]
    return `${cut.length > 0 ? `${cut.join('; ')}: ` : ''}${sure}${value}${most === undefined ? '' : ` to ${most}`}`
  })
  return `  = ${findIndicator(country, indicator)?.words.en ?? indicator}, ${from} to ${to}, ${office}: ${numbers.join(' | ')}`
}
