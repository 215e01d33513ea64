/**
 * Cases in blocks of labels: `Case file | 016/23`, `Registered | 3.11.2023`, a line for each, and below them the accused. What the labels say of the case is put on one
 * line, as other lists write it over their accused; a label that says nothing that is asked stays a line by itself, and is told as left out.
 */
import type { Form } from '../../country/country.ts'
import { parseDay } from '../../text/dates.ts'
import { Lines } from '../lines.ts'
import type { SheetGrid } from './grid.ts'
import type { Headings } from './heading.ts'
import { foldText } from './tile.ts'

/** A label stands over each case: so often at least. */
const FEWEST = 2
/** Of a line that is nobody's no piece may be taken for somebody's. */
const APART = /[៖:;|,–—-]/gu
const OF_CASE = ['case_number', 'registered_on', 'charged_on', 'decided_on', 'offence', 'form_of_exploitation']

const OF_PERSON = ['accused_name', 'sex', 'age_band']

/** @returns the same grid where its lines are no such blocks */
export function foldLabels(grid: SheetGrid, headings: Headings, form: Form): SheetGrid {
  const lines = [...grid.rows].map(({ row, cells }) => ({ row, filled: cells.map((c) => c.trim()).filter((c) => c !== ''), cells }))
  const times = Map.groupBy(
    lines.filter(({ filled }) => filled.length === 2),
    ({ filled }) => foldText(filled[0] ?? ''),
  )
  /** A day is of a day's field, and no other is. */
  const fieldOf = (label: string, values: readonly string[]): string | undefined => {
    const { concepts, unread } = headings.read(label)
    const [only, ...others] = concepts
    const field = only?.isLikely === true || others.length > 0 || unread !== '' ? undefined : only?.fields[0]
    const isOfCase = field !== undefined && OF_CASE.includes(field)
    return isOfCase && values.every((value) => parseDay(value).ok === field.endsWith('_on')) ? field : undefined
  }
  const labels = new Map(
    [...times].flatMap(([label, of]) => {
      const values = of.map(({ filled }) => filled[1] ?? '')
      return of.length < FEWEST ? [] : [[label, fieldOf(of[0]?.filled[0] ?? '', values)] as const]
    }),
  )
  const isCase = (field: string | undefined): boolean => field === 'case_number'
  if ([...labels.values()].filter(isCase).length !== 1) return grid
  // A card has labels for its people as well, and is read as that.
  const isOfPerson = (label: string): boolean => headings.read(label).concepts.some((c) => OF_PERSON.includes(c.fields[0] ?? ''))
  if (lines.some(({ filled }) => filled.length > 1 && isOfPerson(filled[0] ?? ''))) return grid
  // Of two days that are both called the judgment's nobody knows which is.
  for (const of of Map.groupBy(labels.keys(), (label) => labels.get(label)).values())
    if (of.length > 1) for (const label of of) labels.set(label, undefined)
  const made: { row: number; cells: readonly string[] }[] = []
  /** The case that is still open: its line, what its labels say, and whether somebody stands below it. */
  let open: { at: number; said: Map<string, string>; isPeopled: boolean } | undefined
  for (const { row, filled, cells } of lines) {
    const [label = '', value = ''] = filled
    const isLabel = filled.length === 2 && labels.has(foldText(label))
    const field = isLabel ? labels.get(foldText(label)) : undefined
    if (!isLabel) {
      if (open && filled.length > 1) open.isPeopled = true
      made.push({ row, cells })
    } else if (field !== undefined && isCase(field)) {
      open = { at: made.length, said: new Map([[field, value]]), isPeopled: false }
      made.push({ row, cells: [] })
    } else if (open && field !== undefined && !open.isPeopled && !open.said.has(field)) open.said.set(field, value)
    else made.push({ row, cells: [`${label} ${value}`.replace(APART, ' ')] })
    if (open) made[open.at] = { row: made[open.at]?.row ?? row, cells: [lineOf(open.said, form)] }
  }
  return { ...grid, rows: Lines.of(made) }
}

/** `Case number: 016/23 | Registered on: 3.11.2023`. */
const lineOf = (said: ReadonlyMap<string, string>, form: Form): string =>
  [...said].map(([id, value]) => `${form.fields.find((f) => f.id === id)?.words.en ?? id}: ${value}`).join(' | ')
