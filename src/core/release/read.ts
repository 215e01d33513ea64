/** A release folder's files, read back as what a reader knows. */
import { z } from 'zod'
import { LEAST_BASE } from '../attack/rounding.ts'
import type { Release, PrintedCell } from '../attack/view.ts'
import { parseCsv } from '../../exchange/csv/csv.ts'
import { denature, levelOf, PARTIAL, readNumber, RELEASE_FORMATS, reservedIn, STATE, VALUE, type ReleaseFormat } from './columns.ts'
import { BECAUSE } from './because.ts'
import { isOfNames } from './code-list.ts'
import { PACKAGE } from './write.ts'

const names = z.array(z.string())
const place = z.object({ level: z.string(), value: z.string() })
const packageShape = z.object({
  title: z.string(),
  resources: z.array(z.object({ name: z.string(), path: z.string() })),
  saksi: z.object({
    format: z.enum(RELEASE_FORMATS),
    population: z.string(),
    unit: z.string(),
    // 1 where nobody is counted, and no number is too small.
    threshold: z.int().min(1),
    total: z.string(),
    zeros: z.enum(['printed', 'guarded', 'withheld']).optional(),
    rounding: z.object({ base: z.int().min(LEAST_BASE) }).optional(),
    amounts: z.object({ decimals: z.int().min(0).max(4) }).optional(),
    lots: z.object({ commitment: z.string(), one_in: z.int().min(1), others: z.literal(true).optional() }).optional(),
    merged: z
      .array(
        z.object({
          level: z.string(),
          code: z.string(),
          names: z.record(z.string(), z.string()).optional(),
          of: names,
          ordered: z.literal(true).optional(),
        }),
      )
      .optional(),
    ties: z.array(z.object({ at: place, within: place.optional(), level: z.string(), codes: names })).optional(),
    margins: z.enum(['stand', 'given_up']).optional(),
    attributes: names.optional(),
    silent: names.optional(),
    open: z.array(z.object({ level: z.string(), why: z.string() })).optional(),
    least: z.array(z.object({ at: z.record(z.string(), z.string()), value: z.int() })).optional(),
    span: z
      .object({ series: z.string(), from: z.string(), to: z.string(), adds: z.boolean(), about: z.literal(true).optional() })
      .optional(),
    as_of: z.string().optional(),
    coverage: z.object({ received: z.int(), due: z.int(), awaited: z.int().optional(), unsigned: z.int().optional() }).optional(),
    qualifier: z.enum(['exact', 'at_least', 'about']).optional(),
    because: z.array(z.enum(BECAUSE)).optional(),
    definition: z.int().min(1).optional(),
    dimensions: z.array(z.object({ levels: names.min(1), leaves: z.array(names) })),
    tables: z.array(z.object({ id: z.string(), by: names })),
  }),
})

/** A folder that is no release, or one that cannot be read; `message` names file, row and column. */
export class UnreadableRelease extends Error {
  override readonly name = 'UnreadableRelease'
}

/**
 * @param read gives a file's text, or undefined when there is none. What is in the files is believed, not the manifest:
 * an altered release is attacked as it is.
 */
export const readRelease = (read: (name: string) => string | undefined): Release => readByTable(read).release

export type PrintedTable = { readonly id: string; readonly cells: readonly PrintedCell[] }
/** The same, with what each table prints by itself: for whoever reads it table by table. */
export function readByTable(read: (name: string) => string | undefined): {
  readonly release: Release
  readonly tables: readonly PrintedTable[]
} {
  const text = read(PACKAGE)
  if (text === undefined) throw new UnreadableRelease(`no ${PACKAGE}: this is not a release`)
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw new UnreadableRelease(`${PACKAGE} is not JSON`)
  }
  const found = packageShape.safeParse(parsed)
  if (!found.success)
    throw new UnreadableRelease(`${PACKAGE}: ${found.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`)
  const { title, resources, saksi } = found.data
  const printed = resources
    .filter(({ name }) => !isOfNames(name, saksi))
    .map(({ name, path }): PrintedTable => {
      if (/[\\/]|^\.\.?$/.test(path)) throw new UnreadableRelease(`${path}: a table lies beside ${PACKAGE}`)
      const csv = read(path)
      if (csv === undefined) throw new UnreadableRelease(`${path} is missing`)
      return { id: name, cells: readTable(path, csv, saksi) }
    })
  const {
    population,
    unit,
    threshold,
    dimensions,
    tables,
    zeros,
    rounding,
    amounts,
    lots,
    merged,
    ties,
    margins,
    attributes,
    silent,
    open,
    least,
    span,
    coverage,
    qualifier,
    because,
    definition,
  } = saksi
  const { as_of: asOf } = saksi
  const { received = 0, due = 0, awaited, unsigned } = coverage ?? {}
  const known = {
    ...(asOf ? { asOf } : {}),
    ...(coverage
      ? { coverage: { received, due, ...(awaited === undefined ? {} : { awaited }), ...(unsigned === undefined ? {} : { unsigned }) } }
      : {}),
    ...(qualifier ? { qualifier } : {}),
    ...(because ? { because } : {}),
    ...(definition === undefined ? {} : { definition }),
  }
  const promised = {
    ...(zeros ? { zeros } : {}),
    ...(rounding ? { rounding } : {}),
    ...(amounts ? { amounts } : {}),
    ...(lots ? { lots: { commitment: lots.commitment, oneIn: lots.one_in, ...(lots.others ? { others: lots.others } : {}) } } : {}),
    ...(merged
      ? {
          merged: merged.map(({ names: own, ordered, ...rest }) => ({
            ...rest,
            ...(own ? { names: own } : {}),
            ...(ordered ? { ordered } : {}),
          })),
        }
      : {}),
    ...(ties ? { ties: ties.map(({ within, ...tie }) => ({ ...tie, ...(within ? { within } : {}) })) } : {}),
    ...(margins ? { margins } : {}),
    ...(attributes ? { attributes } : {}),
    ...(silent ? { silent } : {}),
    ...(open ? { open } : {}),
    ...(least ? { least } : {}),
    ...(span ? { span } : {}),
    ...known,
  }
  const cells = printed.flatMap((table) => table.cells)
  return { release: { name: title, population, unit, threshold, dimensions, tables, cells, ...promised }, tables: printed }
}

/**
 * The same of all of a release's files, for whoever signs over them.
 * @throws UnreadableRelease also where a table lies there that the package does not describe, or describes twice: it would be signed unseen.
 */
export function readWhole(files: Readonly<Record<string, string>>): ReturnType<typeof readByTable> {
  const read = readByTable((name) => files[name])
  const { resources } = packageShape.pick({ resources: true }).parse(JSON.parse(files[PACKAGE] ?? ''))
  const described = resources.map(({ name, path }) => (path === `${name}.csv` ? path : '')).toSorted()
  const there = Object.keys(files).filter((name) => name.endsWith('.csv'))
  if (described.join() !== there.toSorted().join())
    throw new UnreadableRelease(`${PACKAGE} does not describe each table that is there, once`)
  return read
}

function readTable(
  path: string,
  text: string,
  shape: {
    format: ReleaseFormat
    total: string
    dimensions: readonly { levels: readonly string[] }[]
    rounding?: Release['rounding'] | undefined
    amounts?: Release['amounts'] | undefined
  },
): PrintedCell[] {
  const { total, rounding, amounts } = shape
  const levels = shape.dimensions.flatMap((d) => d.levels)
  const reserved = reservedIn(shape.format)
  const { rows, lines, problems } = parseCsv(text)
  if (problems[0]) throw new UnreadableRelease(`${path}: ${problems[0].message}`)
  const [heading, ...body] = rows
  const value = heading?.indexOf(VALUE) ?? -1
  const state = heading?.indexOf(STATE) ?? -1
  if (!heading || value < 0) throw new UnreadableRelease(`${path}: no column ${VALUE}`)
  return body.map((row, i) => {
    const at: Record<string, string> = {}
    heading.forEach((column, c) => {
      const code = row[c] ?? ''
      const level = levelOf(column, levels, reserved)
      if (level !== undefined && code !== total) at[level] = denature(code)
    })
    const number = row[value] ?? ''
    const say = (what: string): UnreadableRelease =>
      new UnreadableRelease(`${path}: row ${lines[i + 1] ?? i + 2}, column ${VALUE}: ${number} is ${what}`)
    // Not known to a reader; to whoever attacks, the nought that was counted.
    if (number === '') return { at, value: row[state] === PARTIAL ? 0 : null }
    const printed = readNumber(shape, number)
    if (printed === undefined) throw say(amounts ? `no amount with ${amounts.decimals} decimals` : 'not a whole number')
    if (rounding && printed % rounding.base !== 0) throw say(`no multiple of ${rounding.base}, to which the release says it is rounded`)
    return { at, value: printed }
  })
}
