/**
 * A log of a million entries, checked in a small heap, against Go's own library in the same run.
 *
 *   node bench/verify-million.ts [entries] [heap in MB] [rounds]      default: 1000003 48 3
 *
 * Go's auditor is built by `sh scripts/referees.sh go-auditor`; without it only our own figure is given.
 *
 *   node bench/verify-million.ts record [entries or DIR]              default: 1000000
 *
 * A whole installation of as many entries, signed and by the road that returns come by, or one that is there: `saksi verify DIR` and
 * `saksi verify DIR --figures`, each a process of its own, with the processor time of the database's connections.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../src/main.ts'
import { append } from '../src/road/append.ts'
import { seal } from '../src/road/seal.ts'
import { readFrom } from '../src/store/files/read-log.ts'
import { makeLog } from '../test/helpers/made-log.ts'
import { findReferee } from '../test/referees/find-referee.ts'
import { scratchDir } from '../test/helpers/scratch-dir.ts'
import { openInstallation } from '../src/work/installation/installation.ts'
import { checkLog } from '../verify/index.ts'
import { courtRows, machine, median, openBench, type Bench } from './court-rows.ts'

/** Run by itself in a process with a small heap: checks, and says how long it took and the most memory it held. */
async function checkOnce(folder: string, vkey: string): Promise<void> {
  let faults = 0
  const start = performance.now()
  const checkpoint = await checkLog(readFrom(folder), vkey, () => faults++)
  const seconds = (performance.now() - start) / 1000
  console.log(JSON.stringify({ size: checkpoint?.size, faults, seconds, rss: process.resourceUsage().maxRSS / 1024 }))
}

function compare(size: number, heap: number, rounds: number): void {
  const scratch = scratchDir('million')
  try {
    const made = performance.now()
    const log = makeLog(join(scratch.path, 'log'), size)
    console.log(`${machine('no database')}; ${size} entries, made in ${((performance.now() - made) / 1000).toFixed(1)} s`)
    const auditor = findReferee('go-auditor')
    const runs = Array.from({ length: rounds }, () => {
      const ours = spawnSync(process.execPath, [`--max-old-space-size=${heap}`, import.meta.filename, 'check', log.folder, log.vkey], {
        encoding: 'utf8',
      })
      const said = JSON.parse(ours.stdout) as { size: number; faults: number; seconds: number; rss: number }
      if (said.size !== size || said.faults !== 0) throw new Error('a sound log did not pass')
      const theirs = auditor && spawnSync(auditor, ['audit', log.folder, join(log.folder, 'vkey')], { encoding: 'utf8' })
      return { ...said, go: theirs ? (JSON.parse(theirs.stdout) as { seconds: number }).seconds : Number.NaN }
    })
    const [ours, go] = [median(runs.map((r) => r.seconds)), median(runs.map((r) => r.go))]
    console.log(`| entries | heap | most memory (RSS) | saksi, s | Go’s tlog, s | ÷ |\n|---|---|---|---|---|---|`)
    const rss = Math.max(...runs.map((r) => r.rss))
    console.log(`| ${size} | ${heap} MB | ${rss.toFixed(0)} MB | ${ours.toFixed(2)} | ${go.toFixed(2)} | ${(ours / go).toFixed(1)} |`)
  } finally {
    rmSync(scratch.path, { recursive: true, force: true })
  }
}

const RETURN_ROWS = 5_000
const TICKS = 100 // of /proc, a second: fixed on Linux

/** From its third on: its state, its parent, … */
const fieldsOf = (pid: string | number): readonly string[] => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
/** Seconds of processor that the connections of a cluster took which are closed by now, its parallel workers among them. */
const closedConnections = (postmaster: string): number =>
  fieldsOf(postmaster)
    .slice(13, 15)
    .reduce((sum, ticks) => sum + Number(ticks) / TICKS, 0)

type Verified = { readonly code: number; readonly said: string; readonly seconds: number; readonly processor: number; readonly rss: number }

/** Run by itself in a process of its own, as an operator runs it. */
async function verifyOnce(argv: readonly string[]): Promise<void> {
  let said = ''
  const start = performance.now()
  const code = await main(['verify', ...argv, '--json'], { out: (t) => (said += t), err: (t) => (said += t) })
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const processor = (userCPUTime + systemCPUTime) / 1e6
  const verified: Verified = { code, said, seconds: (performance.now() - start) / 1000, processor, rss: maxRSS / 1024 }
  console.log(JSON.stringify(verified))
}

/** A new one of as many rows. */
async function makeRecord(wanted: number): Promise<Bench> {
  const bench = await openBench()
  const { installation } = bench
  const by = { ...bench.seal, signer: bench.signer }
  const made = performance.now()
  for (let from = 0; from < wanted; from += RETURN_ROWS)
    await append(await seal(courtRows(by.country, by.form, from, Math.min(RETURN_ROWS, wanted - from)), by), by.country, installation.store)
  await installation.sequencer.flush()
  console.log(`made in ${((performance.now() - made) / 1000).toFixed(0)} s`)
  return bench
}

async function standing(dir: string): Promise<Pick<Bench, 'installation' | 'remove'>> {
  const installation = await openInstallation(dir)
  return { installation, remove: () => installation.close() }
}

async function verifyRecord(which: string): Promise<void> {
  const { installation, remove } = await (existsSync(which) ? standing(which) : makeRecord(Number(which)))
  try {
    const { rows } = await installation.pools.saksi_reader.query<{ pid: number }>('select pg_backend_pid() as pid')
    const postmaster = fieldsOf(rows[0]?.pid ?? 0)[1] ?? ''
    console.log(machine(installation.engine))
    console.log(
      '| command | entries | figures | clock, s | processor, s | of that the database | most memory (RSS) |\n|---|---|---|---|---|---|---|',
    )
    for (const more of [[], ['--figures']]) {
      const before = closedConnections(postmaster)
      const child = spawnSync(process.execPath, [import.meta.filename, 'verify', installation.layout.dir, ...more], { encoding: 'utf8' })
      if (child.status !== 0) throw new Error(`not verified: ${child.stderr}`)
      const verified = JSON.parse(child.stdout) as Verified
      if (verified.code !== 0) throw new Error(`the record does not verify: ${verified.said}`)
      const found = JSON.parse(verified.said) as { entries: number; figures?: { figures: number } }
      const database = closedConnections(postmaster) - before
      const cells = [`saksi verify ${more.join(' ')}`.trim(), found.entries, found.figures?.figures ?? '-', verified.seconds.toFixed(0)]
      const rest = [(verified.processor + database).toFixed(0), database.toFixed(0), `${verified.rss.toFixed(0)} MB`]
      console.log(`| ${[...cells, ...rest].join(' | ')} |`)
    }
  } finally {
    await remove()
  }
}

const [first = '', ...rest] = process.argv.slice(2)
if (first === 'check') await checkOnce(rest[0] ?? '', rest[1] ?? '')
else if (first === 'verify') await verifyOnce(rest)
else if (first === 'record') await verifyRecord(rest[0] ?? '1000000')
else compare(Number(first || 1_000_003), Number(rest[0] ?? 48), Number(rest[1] ?? 3))
