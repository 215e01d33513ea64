/** Finds the row of headings under banners, in either language, and says which column is which field. */
import type { EarlierVersion, Field, Form, Problem } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { fold } from '../../core/text/fold.ts'
import { convertLimon } from '../../core/text/limon.ts'
import { problem } from '../../errors.ts'
import { foldHeading } from '../../core/sheet/fold-heading.ts'
import type { Grid } from '../../exchange/sheet/grid.ts'
import { BANNER_ROWS } from '../../exchange/sheet/grid.ts'
import type { Unknown } from './guess-columns.ts'
import { NOT_PART, type Learned } from '../../core/sheet/learned-columns.ts'
import { namesIn } from '../../core/text/languages.ts'

/** What is looked for in a sheet: every field but those filled from the file's name or a constant. */
export type Wanted = {
  readonly id: string
  readonly label: Problem['message']
  readonly names: readonly string[]
  /** Left out is not even said. */
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
  /** Columns whose headings say nothing to the form. */
  readonly unknown: readonly Unknown[]
  /** Columns that are read by what was confirmed before; an empty field: no part of the form. */
  readonly learned: readonly { readonly column: number; readonly heading: string; readonly field: string }[]
  readonly problems: readonly Problem[]
}

/** What else may be known of a sheet beside the form's own headings. */
export type HeaderHow = {
  /** An earlier version of the form whose sheet this is. */
  readonly earlier?: EarlierVersion | undefined
  readonly learned?: Learned | undefined
  /** Whether what stands under row `at` in a column can be a field. */
  readonly fits?: (at: number, column: number, field: string) => boolean
}

/** The running number that most sheets begin with; it says nothing and is passed over in silence. */
const ROW_NUMBERS = ['ល.រ', 'ល.រ.', 'ល រ', 'លេខរៀង', 'no', 'no.', 'nr', 'nr.', 'n°', '#'].map(fold)

const namesOf = (field: Pick<Field, 'id' | 'words' | 'headings'>): string[] =>
  [field.id, field.id.replaceAll('_', ' '), ...namesIn(field.words), ...(field.headings ?? [])].map(foldHeading)

export function listWanted(form: Form): readonly Wanted[] {
  const given = new Set([...Object.keys(form.constants ?? {}), ...(form.periodField ? [form.periodField.field] : [])])
  const wanted: Wanted[] = form.fields
    .filter((field) => !given.has(field.id))
    .map((field) => ({
      id: field.id,
      label: field.words,
      names: namesOf(field),
      optional: field.id === form.ordinal || field.spells !== undefined,
      mayLack: form.mayLackColumns === true && field.required !== true,
    }))
  const counted = form.counts?.field
  if (counted && !form.fields.some((f) => f.id === counted)) {
    wanted.push({ id: counted, label: { en: counted, km: counted }, names: [foldHeading(counted)], optional: false, mayLack: false })
  }
  return wanted
}

/** A field; or what a column meant in an earlier version; or what was learned of a heading. */
type Match = Wanted | { readonly meant: Words } | { readonly learned: string }
type Names = ReadonlyMap<string, Match>

/** What today's headings mean, and those of an earlier version where they meant something else; what was learned stands behind both. */
function listNames(wanted: readonly Wanted[], { earlier, learned = {} }: HeaderHow): Names {
  const names = new Map<string, Match>(Object.entries(learned).map(([name, field]) => [name, { learned: field }]))
  for (const w of wanted) for (const name of w.names) names.set(name, w)
  for (const column of earlier?.columns ?? []) {
    const match = 'now' in column ? wanted.find((w) => w.id === column.now) : { meant: column.why }
    if (match) for (const heading of column.headings) names.set(foldHeading(heading), match)
  }
  return names
}

/** The best row of the first twenty, or undefined when none holds at least two headings (one, for a form of one field). */
export function findHeader(grid: Grid, wanted: readonly Wanted[], how: HeaderHow = {}): Header | undefined {
  const names = listNames(wanted, how)
  let best: { at: number; found: (Match | undefined)[]; score: number } | undefined
  for (let at = 0; at < Math.min(BANNER_ROWS, grid.rows.length); at++) {
    const found = (grid.rows.at(at)?.cells ?? []).map((cell) => matchHeading(cell, names))
    const score = new Set(found.filter((w) => w !== undefined)).size
    if (score > (best?.score ?? 0)) best = { at, found, score }
  }
  if (!best || best.score < Math.min(2, wanted.length)) return undefined
  return describeHeader(grid, best.at, best.found, wanted, how)
}

/** The earlier version of a form that a row of headings belongs to, though no mark says so: it has a heading that only that one had. */
export function findThen(cells: readonly string[], form: Form): EarlierVersion | undefined {
  const now: Names = listNames(listWanted(form), {})
  const unknown = new Set(cells.filter((cell) => cell.trim() !== '' && !matchHeading(cell, now)).flatMap(partsOf))
  return form.earlier?.find(({ columns }) => columns.some((c) => c.headings.some((heading) => unknown.has(foldHeading(heading)))))
}

/** A heading may be written in both languages in one cell: `តុលាការ / Court`, or on two lines, or in brackets. */
const partsOf = (cell: string): readonly string[] => {
  const parts = [cell, ...cell.split(/[/|\n()[\]]/)]
  // In an old font its Khmer is Latin letters; only what is then a heading word for word is taken for it.
  const legacy = convertLimon(cell.trim())
  return [...parts, ...(legacy === undefined ? [] : [legacy])].map(foldHeading)
}

function matchHeading(cell: string, byName: Names): Match | undefined {
  if (cell.trim() === '') return undefined
  for (const part of partsOf(cell)) {
    const match = byName.get(part)
    if (match) return match
  }
  return undefined
}

export function describeHeader(
  grid: Grid,
  at: number,
  found: readonly (Match | undefined)[],
  wanted: readonly Wanted[],
  { fits = () => true }: HeaderHow,
): Header {
  const cells = grid.rows.at(at)?.cells ?? []
  const place = placeOf(grid, at)
  const columns = new Map<number, string>()
  const firstOf = new Map<string, number>()
  const headings: Record<string, string> = {}
  const problems: Problem[] = []
  const unknown: Unknown[] = []
  const learned: { column: number; heading: string; field: string }[] = []
  const take = (id: string, column: number, heading: string): void => {
    firstOf.set(id, column)
    columns.set(column, id)
    headings[id] = heading
  }
  for (const [column, match] of found.entries()) {
    const heading = (cells[column] ?? '').trim()
    if (!match) {
      if (heading !== '' && !ROW_NUMBERS.includes(fold(heading))) unknown.push({ column, heading })
    } else if ('learned' in match) {
      learned.push({ column, heading, field: match.learned })
    } else if ('meant' in match) {
      problems.push(problem('file.column-then', { column: heading, why: match.meant }, { ...place, severity: 'warning', column: heading }))
    } else {
      const first = firstOf.get(match.id)
      if (first === undefined) take(match.id, column, heading)
      else
        problems.push(
          problem(
            'file.doubled-column',
            { column: match.label, first: first + 1, second: column + 1 },
            { ...place, column: heading, field: match.id },
          ),
        )
    }
  }
  // The form's own headings come first; what was learned fills what they leave, while what stands there still fits.
  const kept = learned.filter(({ column, heading, field }) => {
    if (field === NOT_PART) return true
    const isFree = !firstOf.has(field) && wanted.some((w) => w.id === field)
    if (isFree && fits(at, column, field)) {
      take(field, column, heading)
      return true
    }
    unknown.push(isFree ? { column, heading, was: field } : { column, heading })
    return false
  })
  return { at, columns, headings, unknown, learned: kept, problems }
}

export const placeOf = (grid: Grid, at: number): { sheet?: string; row: number } => ({
  ...(grid.sheet ? { sheet: grid.sheet } : {}),
  row: grid.rows.at(at)?.row ?? at + 1,
})
