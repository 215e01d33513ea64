/**
 * A release of counts with noise as files: a CSV a table, each number with the ends between which the truth lies in 95 of 100 draws, what is said of
 * them, a certificate and the manifest. No attack reads it: noise leaves every number possible, and what it tells is bounded by its cost.
 */
import { z } from 'zod'
import { sha256 } from '../hash.ts'
import { toHex, utf8 } from '../bytes.ts'
import { parseCsv, printCsv } from '../../exchange/csv/csv.ts'
import { NINETY_FIVE, sigmaOf, type Noisy, type NoisyCell } from '../protect/methods/noise/index.ts'
import { epsilonOf } from '../protect/methods/noise/zcdp.ts'
import { DELTA, YEARLY } from '../protect/methods/noise/yearly.ts'
import type { Dimension } from '../protect/table.ts'
import { A_TABLE, CODES_FILE, describeCodes, namesOf, plain, printCodes, type Labels } from './code-list.ts'
import { columnOf, DEMO, denature, HIGH, levelOf, LOW, neutralise, totalWord, VALUE } from './columns.ts'
import { CERTIFICATE, MANIFEST, NOISY, PACKAGE } from './write.ts'

const names = z.array(z.string())
const About = z.object({
  format: z.literal(NOISY),
  population: z.string(),
  unit: z.string(),
  /** One more or less of which changes each table by 1: the noise hides that. */
  one: z.enum(['record', 'person', 'case']),
  as_of: z.string(),
  coverage: z.object({ received: z.int(), due: z.int(), awaited: z.int().optional() }),
  definition: z.int().min(1),
  total: z.string(),
  /** Of rho, what all of its tables cost together. */
  millionths: z.int().min(1),
  /** Hex: what was drawn, as the log has it (`noise.charged`). */
  question: z.string(),
  dimensions: z.array(z.object({ levels: names.min(1), leaves: z.array(names) })),
  tables: z.array(z.object({ id: z.string(), by: names })),
})
const Package = z.object({ title: z.string(), saksi: About })
export type AboutNoise = Pick<z.infer<typeof About>, 'population' | 'unit' | 'one' | 'as_of' | 'definition'> & {
  readonly coverage: { readonly received: number; readonly due: number; readonly awaited?: number }
}

export type NoiseCertificate = {
  readonly format: 'saksi-noise-certificate/1'
  readonly tool: string
  readonly demo?: true
  readonly method: 'noise'
  readonly epsilon: number
  readonly delta: number
  readonly sigma: number
  readonly millionths: number
  readonly question: string
  readonly statement: string
  readonly limits: string
}
type Drawn = Omit<Noisy, 'budget'>
/** Of what its columns and codes are. */
export type NoiseShape = {
  readonly population: string
  readonly dimensions: readonly Dimension[]
  readonly tables: readonly { readonly id: string; readonly by: readonly string[] }[]
}
type Info = {
  readonly title: string
  readonly tool: string
  readonly source: string
  readonly created: string
  readonly license?: { readonly name: string; readonly path?: string }
  /** What its columns and codes are called; signed with its numbers, as every file of it is. */
  readonly labels?: Labels
  readonly isDemo?: true
}

/** True of the files of a release with noise, by what its package says it is. */
export function isNoisy(read: (name: string) => string | undefined): boolean {
  try {
    return (JSON.parse(read(PACKAGE) ?? '') as { saksi?: { format?: unknown } }).saksi?.format === NOISY
  } catch {
    return false // no package that can be read: whoever reads it as a release says so
  }
}

/** File name → text; the manifest comes last and lists all the others. @param approvals its text, once it is approved. */
export function writeNoisyRelease(
  done: Drawn,
  about: AboutNoise,
  { millionths, dimensions }: { readonly millionths: number; readonly dimensions: readonly Dimension[] },
  info: Info,
): Map<string, string> {
  const total = totalWord(new Set(dimensions.flatMap(({ leaves }) => leaves.flat())))
  const mark = info.isDemo ? ['yes'] : []
  const files = new Map<string, string>()
  const resources = done.tables.map(({ id, columns, cells }) => {
    const heading = [...columns.map((c) => columnOf(c)), VALUE, LOW, HIGH, ...(info.isDemo ? [DEMO] : [])]
    const rows = cells.map(({ at, value, margin }) => [
      ...columns.map((c) => neutralise(at[c] ?? total)),
      ...[value, value - margin, value + margin].map(String),
      ...mark,
    ])
    files.set(`${id}.csv`, printCsv([heading, ...rows]))
    const fields = heading.map((name) => ({
      name,
      type: NUMBERS.has(name) ? 'integer' : 'string',
      ...(TITLES[name] ? { title: TITLES[name] } : namesOf(info.labels, name)),
    }))
    return { name: id, path: `${id}.csv`, ...A_TABLE, schema: { fields } }
  })
  const { labels } = info
  const headings = new Set(resources.flatMap(({ schema }) => schema.fields.map(({ name }) => name)))
  if (labels) files.set(CODES_FILE, printCodes(labels, headings))
  const certificate: NoiseCertificate = {
    format: 'saksi-noise-certificate/1',
    tool: info.tool,
    ...(info.isDemo ? { demo: true as const } : {}),
    method: 'noise',
    epsilon: done.epsilon,
    delta: done.delta,
    sigma: done.sigma,
    millionths,
    question: done.question,
    statement: stateNoise(done, about),
    limits: LIMITS,
  }
  const tables = done.tables.map(({ id, columns }) => ({ id, by: columns }))
  const saksi = { format: NOISY, ...about, total, millionths, question: done.question, dimensions, tables }
  const said = `${info.isDemo ? 'A demonstration, not a real record. ' : ''}Every number has noise: ${READ}`
  files.set(
    PACKAGE,
    json({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: `noise-${done.question.slice(0, 12)}`,
      title: info.isDemo ? `DEMO: ${info.title}` : info.title,
      description: labels ? `${said} ${plain(labels.about)}` : said,
      created: info.created,
      ...(info.license === undefined ? {} : { licenses: [info.license] }),
      sources: [info.source, ...(labels?.sources ?? [])].map((title) => ({ title })),
      resources: [...resources, ...(labels ? [describeCodes(labels)] : [])],
      saksi,
    }),
  )
  files.set(CERTIFICATE, json(certificate))
  return withManifest(files)
}

/**
 * The same numbers under the program's own words: whatever else lies beside them, or was written into them, is not in it.
 * @param unit of what is counted. @param infoOf what stands in no number, of these columns and codes. @throws as `readNoisy`.
 */
export function rewriteNoisy(
  read: (name: string) => string | undefined,
  { unit, one }: Pick<AboutNoise, 'unit' | 'one'>,
  infoOf: (shape: NoiseShape) => Info,
): Map<string, string> {
  const { dimensions, tables: by } = Package.parse(JSON.parse(read(PACKAGE) ?? '')).saksi
  const { about, epsilon, tables } = readNoisy(read)
  const { population, as_of, coverage, definition, millionths, question } = about
  const drawn = tables.map(({ cells, ...table }) => ({
    ...table,
    cells: cells.map(({ at, value, high }) => ({ at, value, margin: high - value })),
  }))
  const done = { tables: drawn, sigma: sigmaOf(millionths, tables.length), epsilon, delta: DELTA, question }
  return writeNoisyRelease(
    done,
    { population, unit, one, as_of, coverage, definition },
    { millionths, dimensions },
    infoOf({ population, dimensions, tables: by }),
  )
}

/** As it was read, with who approved it. */
export function approveNoisy(
  files: ReadonlyMap<string, string>,
  approvals: { readonly name: string; readonly text: string },
): Map<string, string> {
  const kept = [...files].filter(([name]) => name !== MANIFEST)
  return withManifest(new Map([...kept, [approvals.name, approvals.text]]))
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
function withManifest(files: Map<string, string>): Map<string, string> {
  const described = [...files].map(([name, text]) => [name, { sha256: toHex(sha256(utf8(text))), bytes: utf8(text).length }] as const)
  return files.set(
    MANIFEST,
    json({ format: 'saksi-manifest/1', files: Object.fromEntries(described) as Readonly<Record<string, unknown>> }),
  )
}

const NUMBERS: ReadonlySet<string> = new Set([VALUE, LOW, HIGH])
const TITLES: Readonly<Record<string, string>> = {
  [VALUE]: 'counted, with noise; may be below 0',
  [LOW]: 'the truth is this or more, and `high` or less, in 95 of 100 draws',
  [HIGH]: 'the truth is this or less, and `low` or more, in 95 of 100 draws',
}
const READ =
  'the counted number is between low and high in 95 of 100 draws. A number may be below 0: cut off there, sums would be too large. A total is the sum of what it holds, and totals of two tables differ.'

/** Rounded up: never told too small. */
export const sayEpsilon = (epsilon: number): string => (Math.ceil(epsilon * 1000) / 1000).toFixed(3)

function stateNoise({ epsilon, delta }: Drawn, { population, unit, one, as_of }: AboutNoise): string {
  const year = population.split('/').at(-2)?.slice(0, 4)
  return (
    `Whether any one ${one} (${unit}), as known on ${as_of}, is in these tables changes the odds of whatever anybody concludes from them by at most e^${sayEpsilon(epsilon)} times, but for a chance of ${delta}; ` +
    `from all counts with noise about ${year} that this record ever gives out, by at most e^${sayEpsilon(epsilonOf(YEARLY / 1e6, DELTA))} times. Of each number, ${READ}`
  )
}

const LIMITS =
  'It is of one record, person or case as it is counted here. A person is one where somebody said that her records are hers; who has several records in a count of records, or is in several cases, is covered for each of them alone, and who is counted in several years by the budget of each. ' +
  'It says nothing of what other tables print of them exactly, and a number that an exact table withholds is estimated here too. The range is of the noise alone: what is not in the record, or twice, is in none. That the codes of each column are public lists, that the noise was drawn by its law, ' +
  'and that whoever keeps the key shows it to nobody is the publisher’s word; with the key anybody takes the noise off.'

export type PrintedNoise = Omit<NoisyCell, 'margin'> & { readonly low: number; readonly high: number }
export type ReadNoise = {
  readonly title: string
  readonly about: Pick<z.infer<typeof About>, 'millionths' | 'question'> & AboutNoise
  readonly epsilon: number
  readonly tables: readonly { readonly id: string; readonly columns: readonly string[]; readonly cells: readonly PrintedNoise[] }[]
}

/**
 * @param read gives a file's text. @throws SyntaxError, ZodError or RangeError where it is no release with noise, or was altered so that it cannot be read.
 */
export function readNoisy(read: (name: string) => string | undefined): ReadNoise {
  const { title, saksi } = Package.parse(JSON.parse(read(PACKAGE) ?? ''))
  const { coverage, total, tables: specs, ...said } = saksi
  const { received, due, awaited } = coverage
  const about = { ...said, coverage: { received, due, ...(awaited === undefined ? {} : { awaited }) } }
  const tables = specs.map(({ id, by }) => {
    const [heading = [], ...rows] = parseCsv(read(`${id}.csv`) ?? '').rows
    const columns = heading.flatMap((name) => (NUMBERS.has(name) ? [] : (levelOf(name, by) ?? [])))
    const numberOf = (row: readonly string[], name: string): number => {
      const text = row[heading.indexOf(name)] ?? ''
      if (!/^-?\d+$/.test(text)) throw new RangeError(`${id}.csv: "${name}" is no whole number`)
      return Number(text)
    }
    const cells = rows.map((row) => {
      const places = heading.flatMap((name, i) => {
        const [level, code] = [NUMBERS.has(name) ? undefined : levelOf(name, by), denature(row[i] ?? '')]
        return level === undefined || code === total ? [] : [[level, code] as const]
      })
      return { at: Object.fromEntries(places), value: numberOf(row, VALUE), low: numberOf(row, LOW), high: numberOf(row, HIGH) }
    })
    return { id, columns, cells }
  })
  return { title, about, epsilon: epsilonOf(about.millionths / 1e6, DELTA), tables }
}

/** How far a number without parts is off in 95 of 100 draws, at most. @param rho in millionths. */
export const marginOf = (millionths: number, tables: number): number => Math.ceil(NINETY_FIVE * sigmaOf(millionths, tables))
