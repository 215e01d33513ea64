/** Reads and checks a clerk's file: the first two steps of the road, for `seal` and `import`. */
import { join } from 'node:path'
import { COUNTRIES } from '../../store/files/load-country.ts'
import type { Country, Form, Problem } from '../../core/country/index.ts'
import type { Answers } from '../../core/sheet/own/questions/questions.ts'
import { sheetRowOf } from '../../core/sheet/row-id.ts'
import type { Recipe } from '../../core/sheet/recipe/recipe.ts'
import type { Learned } from '../../core/sheet/learned-columns.ts'
import type { Own } from '../../road/validate/whose-file.ts'
import type { Refused, Valid } from '../../road/stages.ts'
import type { Io } from '../command.ts'
import { readApart } from './read-apart.ts'
import { mustBeFile } from './read-file.ts'
import { counted } from '../counted.ts'

type ReadHow = {
  readonly agency?: string
  readonly recipe?: Recipe
  readonly period: string | undefined
  /** Offices that the file may be of (src/road/validate/whose-file.ts). */
  readonly own?: Own
  readonly learned?: Learned | undefined
  readonly answers?: Answers | undefined
  /** Rows at fault are left out, and wait. */
  readonly letWait?: boolean | undefined
  /** Is told, line by line, which columns were read as somebody confirmed, and which wait to be. */
  readonly tell?: (line: string) => void
  /** Is told by which of the answers it was read. */
  readonly use?: (ids: readonly string[]) => void
}

/** @param form absent, it is found out among those that the agency of `how` sends */
export function readReturn(path: string, form: Form | undefined, country: Country, how: ReadHow): Promise<Valid | Refused> {
  const { tell = () => undefined, use, ...more } = how
  mustBeFile(path)
  const asked = { path, country: join(COUNTRIES, country.id), ...(form ? { form: form.id } : {}), ...more, isTold: use !== undefined }
  return readApart(asked, tell, undefined, use)
}

/** The problems as a person reads them, the first hundred; or as the contract of `import --json`. */
export function printRefused(refused: Refused, io: Io): void {
  const errors = refused.refused.filter((p) => p.severity === 'error')
  // What has to be mended is not looked for below what may stay so.
  const inOrder = [...errors, ...refused.refused.filter((p) => p.severity !== 'error')]
  const problems = inOrder.map(printable)
  if (io.json) {
    const warnings = refused.refused.length - errors.length
    io.out(JSON.stringify({ accepted: 0, rejected: refused.checked, warnings, problems, receipt: null }))
    return
  }
  io.err(`nothing was taken: ${counted(errors.length, 'problems')} in ${counted(refused.checked, 'rows')}`)
  tell(inOrder, '; --json lists them all', io)
}

/** What is asked about a file that passes: nobody is there to answer, so it is said. */
export function printAsked(valid: Valid, io: Io, first: readonly Problem[] = []): void {
  const warnings = [...first, ...valid.warnings]
  tell(warnings, '', io)
}

/** One thing that is the same in many rows is one line, with the rows; the first hundred such lines. */
function tell(problems: readonly Problem[], more: string, io: Io): void {
  const alike = [...Map.groupBy(problems, (p) => `${p.severity}\n${p.code}\n${p.sheet ?? ''}\n${describe({ ...p, row: 0 })}`).values()]
  for (const [first, ...others] of alike.slice(0, MOST_TOLD)) {
    if (!first) continue
    const rows = others.flatMap((p) => (p.row === undefined ? [] : [sheetRowOf(p.row)]))
    io.err(
      describe(first) + (rows.length > 0 ? `  · and in ${rows.length} more ${rows.length === 1 ? 'row' : 'rows'}: ${spansOf(rows)}` : ''),
    )
  }
  const left = alike.slice(MOST_TOLD).flat().length
  if (left > 0) io.err(`  … and ${left} more${more}`)
}
const MOST_TOLD = 100

/** `3, 5-63`. */
function spansOf(rows: readonly number[]): string {
  const spans: [first: number, last: number][] = []
  for (const row of [...new Set(rows)].toSorted((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last && last[1] + 1 === row) last[1] = row
    else spans.push([row, row])
  }
  const said = spans.slice(0, MOST_SPANS).map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
  return said.join(', ') + (spans.length > MOST_SPANS ? ' …' : '')
}
const MOST_SPANS = 20

/** Which rows wait: their numbers in the sheet, and nothing of what is in them. */
export function printWaiting({ waiting = [] }: Valid, io: Io): void {
  if (waiting.length === 0) return
  const rows = waiting.map(({ row }) => sheetRowOf(row))
  io.err(
    `  · ${waiting.length} ${waiting.length === 1 ? 'row waits' : 'rows wait'}, and the return says so: ${rows.slice(0, 50).join(', ')}${rows.length > 50 ? ' …' : ''}. Mend ${waiting.length === 1 ? 'it' : 'them'}, and send the same file again, the whole of it`,
  )
}

const printable = (p: Problem) => ({
  sheet: p.sheet ?? null,
  row: p.row === undefined ? null : sheetRowOf(p.row),
  column: p.column ?? null,
  severity: p.severity,
  code: p.code,
  message: p.message.en,
  // What a sealed cell may have meant is told to nobody, so no fix of it is here.
  fixes: (p.fixes ?? []).map((f) => f.value),
})

export function describe(p: Problem): string {
  const place = [p.row === undefined ? '' : `row ${sheetRowOf(p.row)}`, p.column ?? ''].filter(Boolean).join(', ')
  const fixes = (p.fixes ?? []).map(({ value, words }) => (words.en === value ? value : `${value} (${words.en})`))
  const fix = fixes.length > 0 ? `  → ${fixes.join(', ')}` : ''
  return `  ${p.severity === 'error' ? '✗' : '!'} ${place ? `${place}: ` : ''}${p.message.en}${fix}`
}

export { printable as printableProblem }
