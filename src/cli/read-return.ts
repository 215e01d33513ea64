/** Reads and checks a clerk's file: the first two steps of the road, for `seal` and `import`. */
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Country, Form, Problem } from '../core/country/index.ts'
import { findForm } from '../core/country/find.ts'
import { receive } from '../flow/receive.ts'
import { LIMITS } from '../flow/receive/grid.ts'
import { NOT_PART, type Learned } from '../core/sheet/learned-columns.ts'
import { validate } from '../flow/validate.ts'
import type { Own } from '../flow/validate/whose-file.ts'
import type { Draft, Refused, Valid } from '../flow/stages.ts'
import { Usage, type Io } from './command.ts'

/** Zeros that nobody reads cost no memory, up to what one array may have. */
const MOST_ZEROS = 2_000_000_000

export function getForm(country: Country, id: string | boolean | undefined): Form {
  const form = typeof id === 'string' ? findForm(country, id) : undefined
  if (!form) throw new Usage(`--form must be one of: ${country.forms.map((f) => f.id).join(', ')}`)
  return form
}

/**
 * @param limit bytes; of a larger file the size alone is given on, as zeros: its refusal needs no more.
 * @throws Usage when there is no such file, or it is a folder.
 */
export function readFileArgument(path: string, limit: number = LIMITS.bytes): Uint8Array {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) throw new Usage(`there is no file ${path}`)
  if (stat.isDirectory()) throw new Usage(`${path} is a folder; name the file in it`)
  return stat.size > limit ? new Uint8Array(Math.min(stat.size, MOST_ZEROS)) : new Uint8Array(readFileSync(path))
}

type ReadHow = {
  readonly period: string | undefined
  /** Offices that the file may be of (src/flow/validate/whose-file.ts). */
  readonly own?: Own
  readonly learned?: Learned | undefined
  /** Is told, line by line, which columns were read as somebody confirmed, and which wait to be. */
  readonly tell?: (line: string) => void
}

export async function readReturn(path: string, form: Form, country: Country, how: ReadHow): Promise<Valid | Refused> {
  const { period, own, learned, tell } = how
  const draft = await receive(readFileArgument(path), {
    form,
    country,
    fileName: basename(path),
    ...(period ? { period } : {}),
    ...(learned ? { learned } : {}),
  })
  if ('refused' in draft) return draft
  if (tell) for (const line of describeColumns(draft)) tell(line)
  return validate(draft, form, country, own)
}

function describeColumns({ columns: { learned, guesses } }: Draft): string[] {
  const read = learned.filter((c) => c.field !== NOT_PART).map((c) => `  · column "${c.heading}" is read as ${c.field}, as confirmed`)
  const likely = guesses.flatMap(({ heading, fields, of, was }) => {
    const [first] = fields
    const asked = first
      ? `may be ${first.id}: ${first.fits} of ${of} values fit; to confirm: {${JSON.stringify(heading)}:"${first.id}"}`
      : ''
    if (was !== undefined)
      return [`  ? column "${heading}" was confirmed as ${was}, and its values no longer fit${asked ? `; it ${asked}` : ''}`]
    return asked ? [`  ? column "${heading}" ${asked}`] : []
  })
  return [...read, ...likely]
}

/** The problems as a person reads them, the first hundred; or as the contract of `import --json`. */
export function printRefused(refused: Refused, io: Io): void {
  const problems = refused.refused.map(printable)
  const errors = refused.refused.filter((p) => p.severity === 'error')
  if (io.json) {
    const warnings = refused.refused.length - errors.length
    io.out(JSON.stringify({ accepted: 0, rejected: refused.checked, warnings, problems, receipt: null }))
    return
  }
  io.err(`nothing was taken: ${errors.length} ${errors.length === 1 ? 'problem' : 'problems'} in ${refused.checked} rows`)
  for (const p of refused.refused.slice(0, 100)) io.err(describe(p))
  if (refused.refused.length > 100) io.err(`  … and ${refused.refused.length - 100} more; --json lists them all`)
}

/** What is asked about a file that passes: nobody is there to answer, so it is said. */
export function printAsked({ warnings }: Valid, io: Io): void {
  for (const p of warnings.slice(0, 100)) io.err(describe(p))
  if (warnings.length > 100) io.err(`  … and ${warnings.length - 100} more`)
}

const printable = (p: Problem) => ({
  sheet: p.sheet ?? null,
  row: p.row ?? null,
  column: p.column ?? null,
  code: p.code,
  message: p.message.en,
})

export function describe(p: Problem): string {
  const place = [p.row === undefined ? '' : `row ${p.row}`, p.column ?? ''].filter(Boolean).join(', ')
  const fix = p.fixes?.[0] ? `  → ${p.fixes[0].words.en}` : ''
  return `  ${p.severity === 'error' ? '✗' : '!'} ${place ? `${place}: ` : ''}${p.message.en}${fix}`
}

export { printable as printableProblem }
