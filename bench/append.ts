/**
 * Appending over HTTP: POST of a sealed return of one row, answered when it is durable, logged under a signed and synced
 * checkpoint, and proved so by its receipt. 1, 8 and 32 clients, each waiting for its answer. The clients seal beforehand,
 * which is counted apart; the disk's fsync is timed in the same run, because it decides.
 *
 *   node bench/append.ts [returns a round]        default: 1200; four rounds of more are more than one agency may hand in in a day
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { verifyReceipt } from '../src/core/ledger/receipt.ts'
import { serve } from '../src/server/serve.ts'
import { machine, median, openBench } from './court-rows.ts'
import type { Prepare, Report, Run } from './http-writers.ts'

const each = Number(process.argv[2] ?? 1200)
const PORT = 18_431
const WRITERS = [1, 8, 32]
const bench = await openBench()
const { installation } = bench
const { dir } = installation.layout
const child = fork(join(import.meta.dirname, 'http-writers.ts'), { serialization: 'advanced', execArgv: [] })
try {
  console.log(`${machine(installation.engine)}; load ${loadavg()[0]?.toFixed(1)} before; one-row returns of 2 entries, ${each} a round`)
  const serving = await serve({ dir, port: PORT, deskPort: null, web: { desk: dir, public: dir } })
  try {
    await round(serving.installation.vkey, 0, 8) // warms the compiler and the plans
    console.log(
      '| clients | returns/s | entries/s | p50 ms | p99 ms | server µs/return | fsync ms, median of 60 before and after | sealed beforehand, returns/s |\n|---|---|---|---|---|---|---|---|',
    )
    for (const [i, writers] of WRITERS.entries()) console.log(await round(serving.installation.vkey, i + 1, writers))
  } finally {
    await serving.close()
  }
} finally {
  child.kill()
  await bench.remove()
}

async function ask<T>(question: Prepare | Run): Promise<T> {
  child.send(question)
  return ((await once(child, 'message')) as [T])[0]
}

/** One row of the table. */
async function round(vkey: string, number: number, writers: number): Promise<string> {
  const sealing = await ask<number>({ dir, from: number * each, count: each })
  const before = fsyncMillis(dir)
  const used = process.cpuUsage()
  const report = await ask<Report>({ port: PORT, writers })
  const cost = process.cpuUsage(used)
  const sync = median([...before, ...fsyncMillis(dir)])
  check(report, vkey)
  const sorted = report.millis.toSorted((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1)
  const rate = each / report.seconds
  const micros = (cost.user + cost.system) / each
  return `| ${writers} | ${Math.round(rate)} | ${Math.round(2 * rate)} | ${at(0.5)} | ${at(0.99)} | ${micros.toFixed(0)} | ${sync.toFixed(2)} | ${Math.round(each / sealing)} |`
}

function check({ statuses, samples }: Report, vkey: string): void {
  if (statuses['200'] !== each) throw new Error(`answers: ${JSON.stringify(statuses)}; ${samples[0]}`)
  for (const text of samples) {
    const { receipt } = JSON.parse(text) as { receipt: { proof: string } }
    if (!verifyReceipt(receipt.proof, vkey).ok) throw new Error('a receipt does not prove its return')
  }
}

/** Milliseconds that 4 KB and an fsync take beside the log's tiles. */
function fsyncMillis(folder: string): number[] {
  const place = join(folder, 'fsync')
  mkdirSync(place, { recursive: true })
  const file = openSync(join(place, 'probe'), 'w')
  const page = Buffer.alloc(4096, 1)
  const out = Array.from({ length: 30 }, () => {
    writeSync(file, page)
    const start = performance.now()
    fsyncSync(file)
    return performance.now() - start
  })
  closeSync(file)
  rmSync(place, { recursive: true })
  return out
}
