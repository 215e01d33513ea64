/** Invented court-return rows in any number, as `validate` gives them, and a fresh installation to put them in. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { hpke } from '../src/outside/hpke/hpke.ts'
import { initInstallation } from '../src/work/installation/init.ts'
import { openInstallation, readEdgeKeys, type Installation } from '../src/work/installation/installation.ts'
import { nodeRandom } from '../src/outside/host/node-random.ts'
import { findForm } from '../src/core/country/find.ts'
import type { Db } from '../src/store/postgres/connect.ts'
import type { Country, Form, RowValues } from '../src/core/country/index.ts'
import { makeCourtReturns } from '../src/demo/court-returns.ts'
import { readSigningKey, softwareSigner } from '../src/core/entry/software-key.ts'
import type { EntrySigner } from '../src/core/entry/sign.ts'
import type { SealOptions } from '../src/road/seal.ts'
import { stamp, type Valid } from '../src/road/stages.ts'

/** `count` rows with case numbers of their own, from number `from` on; the rest repeats the demonstration's 360 accused. */
export function courtRows(country: Country, form: Form, from: number, count: number): Valid {
  let state = 7
  const chance = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647 // Lehmer's generator: small, the same everywhere
  const samples = makeCourtReturns(country, chance).map((row) =>
    Object.fromEntries(
      form.fields.map((f) => {
        const text = row[f.id] ?? ''
        return [f.id, text === '' ? null : f.type === 'integer' ? Number(text) : text]
      }),
    ),
  ) as RowValues[]
  const rows = Array.from({ length: count }, (_, i) => ({
    row: i + 2,
    values: { ...samples[(from + i) % samples.length], case_number: `${from + i + 1}/2023`, accused_no: 1 } as RowValues,
  }))
  return stamp<Valid>({ form: form.id, formVersion: form.version, rows, aggregates: [], warnings: [] })
}

export type Bench = {
  readonly installation: Installation
  /** Without a signer: what a signature adds is told apart (bench/sign.ts). */
  readonly seal: SealOptions
  /** The clerk of the same office, whom the demonstration enrolled. */
  readonly signer: EntrySigner
  readonly remove: () => Promise<void>
}

/** An empty installation of `kh` in a temporary folder. */
export async function openBench(): Promise<Bench> {
  const base = mkdtempSync(join(tmpdir(), 'saksi-bench-'))
  chmodSync(base, 0o755) // the database runs as another user where root starts it
  const dir = join(base, 'record')
  await initInstallation({ dir, country: 'kh', demo: true })
  const installation = await openInstallation(dir)
  const form = findForm(installation.country, 'court-return')
  if (!form) throw new Error('impossible: kh has the court return')
  const keys = readEdgeKeys(installation.layout.edge('moj'))
  const clerk = readSigningKey(JSON.parse(readFileSync(installation.layout.signingKey('moj', 'clerk'), 'utf8')))
  if (!clerk) throw new Error('impossible: a demonstration enrols the clerk of each office')
  return {
    installation,
    seal: { country: installation.country, form, agency: 'moj', keys, random: nodeRandom, hpke },
    signer: softwareSigner(clerk),
    remove: async () => {
      await installation.close()
      const away = join(dir, 'cluster.json')
      const place = existsSync(away) ? (JSON.parse(readFileSync(away, 'utf8')) as { base: string }).base : dir
      if (dirname(place) === '/var/lib/saksi') rmSync(place, { recursive: true, force: true })
      rmSync(base, { recursive: true, force: true })
    },
  }
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
export const machine = (engine: string): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, Node ${process.version}, ${engine}`

/** What a step took: on the clock, and of the processors' time here and in the database (which other programs cannot take away). */
export type Cost = { readonly wall: number; readonly node: number; readonly database: number }

/** Seconds that `work` takes, and what it gives. */
export async function timed<T>(db: Db, work: () => T | Promise<T>): Promise<[cost: Cost, result: T]> {
  const database = await databaseSeconds(db)
  const [before, start] = [process.cpuUsage(), performance.now()]
  const result = await work()
  const wall = (performance.now() - start) / 1000
  const used = process.cpuUsage(before)
  let spent = 0
  for (const [pid, seconds] of await databaseSeconds(db)) spent += seconds - (database.get(pid) ?? 0)
  return [{ wall, node: (used.user + used.system) / 1e6, database: spent }, result]
}

const TICKS = 100 // of /proc, a second: fixed on Linux

/** Processor seconds of each open connection so far, by its process. One that was closed meanwhile is not counted. */
async function databaseSeconds(db: Db): Promise<ReadonlyMap<number, number>> {
  const { rows } = await db.query<{ pid: number }>(`select pid from pg_stat_activity where application_name like 'saksi:%'`)
  return new Map(
    rows.flatMap(({ pid }) => {
      if (!existsSync(`/proc/${pid}/stat`)) return []
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      return [[pid, (Number(fields[11]) + Number(fields[12])) / TICKS] as const]
    }),
  )
}
