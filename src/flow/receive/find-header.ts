/** Finds the row of headings under banners, in either language, and says which column is which field. */
import type { Field, Form, Problem } from '../../core/country/index.ts'
import { fold } from '../../core/text/fold.ts'
import { listNearest } from '../../core/text/nearest.ts'
import { problem } from '../../errors.ts'
import type { Grid } from './grid.ts'
import { BANNER_ROWS } from './grid.ts'

/** What is looked for in a sheet: every field but those filled from the file's name or a constant. */
export type Wanted = {
  readonly id: string
  readonly label: Problem['message']
  readonly names: readonly string[]
  readonly optional: boolean
  /** Left out is said, and is no fault. */
  readonly mayLack: boolean
}
export type Header = {
  /** Index into the grid's rows. */
  readonly at: number
  /** Column (0-based) → field id. */
  readonly columns: ReadonlyMap<number, string>
  /** Field id → heading as found. */
  readonly headings: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
}

/** The running number that most sheets begin with; it says nothing and is passed over in silence. */
const ROW_NUMBERS = ['ល.រ', 'ល.រ.', 'ល រ', 'លេខរៀង', 'no', 'no.', 'nr', 'nr.', 'n°', '#'].map(fold)

const namesOf = (field: Pick<Field, 'id' | 'words' | 'headings'>): string[] =>
  [field.id, field.id.replaceAll('_', ' '), field.words.en, field.words.km, ...(field.headings ?? [])].map(foldHeading)

/** Headings carry marks of their own: a star for "required", a colon, brackets. */
const foldHeading = (text: string): string =>
  fold(text)
    .replace(/[*:：។]+$/g, '')
    .replace(/\s*[-_–]\s*/g, ' ')
    .trim()

export function listWanted(form: Form): readonly Wanted[] {
  const given = new Set([...Object.keys(form.constants ?? {}), ...(form.periodField ? [form.periodField.field] : [])])
  const wanted: Wanted[] = form.fields
    .filter((field) => !given.has(field.id))
    .map((field) => ({
      id: field.id,
      label: field.words,
      names: namesOf(field),
      optional: field.id === form.ordinal,
      mayLack: form.mayLackColumns === true && field.required !== true,
    }))
  const counted = form.counts?.field
  if (counted && !form.fields.some((f) => f.id === counted)) {
    wanted.push({ id: counted, label: { en: counted, km: counted }, names: [foldHeading(counted)], optional: false, mayLack: false })
  }
  return wanted
}

/** The best row of the first twenty, or undefined when none holds at least two headings (one, for a form of one field). */
export function findHeader(grid: Grid, wanted: readonly Wanted[]): Header | undefined {
  const byName = new Map(wanted.flatMap((w) => w.names.map((name) => [name, w] as const)))
  let best: { at: number; found: (Wanted | undefined)[]; score: number } | undefined
  for (let at = 0; at < Math.min(BANNER_ROWS, grid.rows.length); at++) {
    const found = (grid.rows[at]?.cells ?? []).map((cell) => matchHeading(cell, byName))
    const score = new Set(found.filter((w) => w !== undefined)).size
    if (score > (best?.score ?? 0)) best = { at, found, score }
  }
  if (!best || best.score < Math.min(2, wanted.length)) return undefined
  return describeHeader(grid, best.at, best.found, wanted)
}

/** A heading may be written in both languages in one cell: `តុលាការ / Court`, or on two lines, or in brackets. */
function matchHeading(cell: string, byName: ReadonlyMap<string, Wanted>): Wanted | undefined {
  const whole = byName.get(foldHeading(cell))
  if (whole || cell.trim() === '') return whole
  for (const part of cell.split(/[/|\n()[\]]/)) {
    const match = byName.get(foldHeading(part))
    if (match) return match
  }
  return undefined
}

function describeHeader(grid: Grid, at: number, found: readonly (Wanted | undefined)[], wanted: readonly Wanted[]): Header {
  const cells = grid.rows[at]?.cells ?? []
  const place = { ...(grid.sheet ? { sheet: grid.sheet } : {}), row: grid.rows[at]?.row ?? at + 1 }
  const columns = new Map<number, string>()
  const firstOf = new Map<string, number>()
  const headings: Record<string, string> = {}
  const problems: Problem[] = []
  const unknown: string[] = []
  for (const [column, match] of found.entries()) {
    const heading = (cells[column] ?? '').trim()
    if (!match) {
      if (heading !== '' && !ROW_NUMBERS.includes(fold(heading))) unknown.push(heading)
      continue
    }
    const first = firstOf.get(match.id)
    if (first !== undefined) {
      problems.push(
        problem(
          'file.doubled-column',
          { column: match.label, first: first + 1, second: column + 1 },
          { ...place, column: heading, field: match.id },
        ),
      )
      continue
    }
    firstOf.set(match.id, column)
    columns.set(column, match.id)
    headings[match.id] = heading
  }
  const taken = new Set<string>()
  for (const w of wanted) {
    if (w.optional || firstOf.has(w.id)) continue
    const near =
      listNearest(foldHeading(w.label.en), unknown.map(foldHeading), 1)[0] ??
      listNearest(foldHeading(w.label.km), unknown.map(foldHeading), 1)[0]
    const meant = unknown.find((heading) => foldHeading(heading) === near)
    if (!meant && w.mayLack) {
      problems.push(problem('file.column-left-out', { column: w.label }, { ...place, severity: 'warning', field: w.id }))
      continue
    }
    if (meant) taken.add(meant)
    const fixes = meant
      ? { fixes: [{ value: w.label.en, words: { en: `Rename "${meant}" to "${w.label.en}"`, km: `ប្តូរ «${meant}» ទៅជា «${w.label.km}»` } }] }
      : {}
    problems.push(problem('file.missing-column', { column: w.label }, { ...place, column: w.label.en, field: w.id, ...fixes }))
  }
  for (const heading of unknown) {
    if (!taken.has(heading))
      problems.push(problem('file.extra-column', { column: heading }, { ...place, severity: 'warning', column: heading }))
  }
  return { at, columns, headings, problems }
}
