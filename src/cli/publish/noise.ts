/** `saksi noise`: counts with noise, for tables that must be refused otherwise, out of a budget that is kept beside their key and never passed. */
import { counted } from '../counted.ts'
import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { leftOf } from '../../core/protect/methods/noise/budget.ts'
import type { Budget } from '../../core/protect/methods/noise/budget.ts'
import { commitNoise, noiseTables } from '../../core/protect/methods/noise/index.ts'
import { epsilonOf, rhoOf } from '../../core/protect/methods/noise/zcdp.ts'
import { loadTableSet } from '../../core/protect/spec.ts'
import type { TableSet } from '../../core/protect/table.ts'
import { NOISE, writeNoisy } from '../../core/release/noisy-files.ts'
import { writeDurably } from '../../store/files/durable.ts'
import type { Command, Io } from '../command.ts'
import { BadInput, onFiles, printProblems, readSpec, readText } from '../spec-file.ts'

const usage = `saksi noise begin LEDGER --epsilon E
saksi noise SPEC.json --ledger LEDGER --epsilon E --out DIR [--json]

  begin       makes LEDGER, which says what was spent, with E for each population; and LEDGER.key, from which noise is drawn
  SPEC.json   as for saksi protect: whole counts, each table by its public lists of codes ("codes")
  --epsilon E what these tables cost together, at a chance of one in a million; the same question again costs nothing
  --out DIR   a folder that does not exist yet, or is empty: a CSV a table, and ${NOISE}

What it costs is in LEDGER before a number is written. Keep LEDGER and LEDGER.key for as long as anything of these people may be published: with an older
LEDGER more would be given out than was promised, and without the key nothing of the same question.

Ends with 0 when the tables are written, 1 when the budget does not reach, 2 for bad use.

Examples:
  saksi noise begin privacy.json --epsilon 1
  saksi noise referrals.json --ledger privacy.json --epsilon 0.5 --out out/2023`

const DELTA = 1e-6
const Ledger = z.strictObject({
  format: z.literal('saksi-noise-ledger/2'),
  /** Millionths of rho, for each population. */
  cap: z.int().positive(),
  charges: z.array(z.strictObject({ population: z.string(), question: z.string(), millionths: z.int().positive(), key: z.string() })),
})

export const command: Command = {
  name: 'noise',
  usage,
  run: (argv, io) =>
    onFiles(io, async () => {
      const { values, positionals } = parseArgs({
        args: argv,
        allowPositionals: true,
        options: {
          ledger: { type: 'string' },
          epsilon: { type: 'string' },
          out: { type: 'string' },
          json: { type: 'boolean' },
        },
      })
      const [first, second, ...rest] = positionals
      const begins = first === 'begin'
      if (first === undefined || rest.length > 0 || (second !== undefined) !== begins) throw new BadInput([usage])
      const millionths = costOf(values.epsilon)
      if (begins) return begin(second!, millionths, io)
      if (values.ledger === undefined || values.out === undefined)
        throw new BadInput(['say what pays with --ledger, and where to write with --out', usage])
      return publish(first, values.ledger, values.out, millionths, { ...io, json: io.json || values.json === true })
    }),
}

/** Millionths of rho, rounded down: no more is spent than was said. */
function costOf(text: string | undefined): number {
  const epsilon = Number(text)
  const millionths = epsilon > 0 && epsilon <= 20 ? Math.floor(1e6 * rhoOf(epsilon, DELTA)) : 0
  if (millionths < 1) throw new BadInput(['--epsilon: a number above 0.01 is needed, at most 20'])
  return millionths
}

/** @throws BadInput where either is there already: a new budget for the same people would be a second one. */
async function begin(path: string, cap: number, io: Io): Promise<0> {
  for (const [name, text] of [
    [keyOf(path), `${randomBytes(32).toString('hex')}\n`],
    [path, print({ cap, charges: [] })],
  ] as const)
    await writeFile(name, text, { flag: 'wx', mode: 0o600, flush: true }).catch((error: NodeJS.ErrnoException) => {
      throw new BadInput([error.code === 'EEXIST' ? `${name} is there already: what was spent stays spent` : `${name}: ${error.message}`])
    })
  io.out(`${path}: epsilon ${sayEpsilon(cap)} for each population; its key is ${keyOf(path)}`)
  return 0
}

const keyOf = (ledger: string): string => `${ledger}.key`
const print = ({ cap, charges }: Budget): string => `${JSON.stringify({ format: 'saksi-noise-ledger/2', cap, charges }, null, 2)}\n`
const sayEpsilon = (millionths: number): string => (millionths > 0 ? epsilonOf(millionths / 1e6, DELTA).toFixed(3) : '0')

async function publish(specPath: string, ledger: string, out: string, millionths: number, io: Io): Promise<0 | 1> {
  await checkEmpty(out)
  const { spec, csv } = await readSpec(specPath)
  if (spec.published || spec.amounts || spec.roundTo !== undefined || spec.tables === 'propose')
    throw new BadInput([`${specPath}: noise is for counts, of tables that are named: no "published", "amount", "round_to" or "propose"`])
  if (spec.population === spec.data)
    throw new BadInput([`${specPath}: "population" must say whose budget it is: a copy of the file would have another`])
  const loaded = loadTableSet(spec, csv)
  if (!('set' in loaded)) throw new BadInput(printProblems(spec.data, loaded.problems))
  const { set } = loaded
  checkListed(specPath, spec.codes, set)
  return underLock(ledger, async () => {
    const { text } = await readText(ledger)
    const budget = readLedger(ledger, text)
    const key = Buffer.from((await readText(keyOf(ledger))).text.trim(), 'hex')
    const done = noiseTables(set, { millionths, budget, key, delta: DELTA })
    if ('refused' in done) {
      const why =
        done.refused === 'spent'
          ? `it costs more than is left of the budget for ${set.population}: epsilon ${sayEpsilon(done.left)} of ${sayEpsilon(budget.cap)}`
          : `this was asked before and drawn from another key than ${keyOf(ledger)}, which is needed to say the same again`
      if (io.json) io.out(JSON.stringify({ ok: false, reason: done.refused, message: why }))
      else io.err(why)
      return 1
    }
    // Whoever has seen the numbers of a run that failed has seen them.
    writeDurably(ledger, print(done.budget), { mode: 0o600 })
    const left = leftOf(done.budget, set.population)
    await mkdir(out, { recursive: true })
    for (const [name, file] of writeNoisy(done, { unit: set.unit, population: set.population, left }))
      await writeFile(join(out, name), file)
    const said = { epsilon: done.epsilon, sigma: done.sigma, left: sayEpsilon(left), key: commitNoise(key) }
    if (io.json) io.out(JSON.stringify({ ok: true, out, ...said }))
    else
      io.out(
        `written to ${out}: ${counted(set.tables.length, 'tables')}, epsilon ${done.epsilon.toFixed(3)}; each number is off by ${Math.ceil(1.96 * done.sigma)} or less in 95 of 100 draws, a total by more; left for ${set.population}: epsilon ${said.left}`,
      )
    return 0
  })
}

/** A line for a code that no list names tells for certain that somebody has it. @throws BadInput */
function checkListed(path: string, codes: Readonly<Record<string, readonly string[]>>, { dimensions, tables }: TableSet): void {
  const used = new Set(tables.flatMap(({ by }) => by))
  for (const { levels, leaves } of dimensions) {
    if (!levels.some((level) => used.has(level))) continue
    if (levels.length > 1)
      throw new BadInput([`${path}: ${levels.join(', ')}: noise takes no hierarchy yet: its groups are those that the file has`])
    const listed = codes[levels[0]!]
    if (listed === undefined) throw new BadInput([`${path}: "codes" must list all of ${levels[0]}, whether somebody has them or not`])
    if (leaves.some(([code]) => !listed.includes(code!)))
      throw new BadInput([`${path}: the file has a code of ${levels[0]} that "codes" does not list`])
  }
}

function readLedger(path: string, text: string): Budget {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    json = undefined
  }
  const read = Ledger.safeParse(json)
  if (!read.success) throw new BadInput([`${path} is no ledger of noise, or was altered: nothing is drawn`])
  return read.data
}

/** Two at once would both find the same left. */
async function underLock<T>(ledger: string, work: () => Promise<T>): Promise<T> {
  const path = `${ledger}.lock`
  const lock = await open(path, 'wx').catch(() => {
    throw new BadInput([`${path} is there: another saksi noise is at work; where none is, remove it`])
  })
  try {
    return await work()
  } finally {
    await lock.close()
    await rm(path, { force: true })
  }
}

async function checkEmpty(out: string): Promise<void> {
  const there = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new BadInput([`${out}: ${error.message}`])
  })
  if (there.length > 0) throw new BadInput([`${out} is not empty`])
}
