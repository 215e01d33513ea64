/**
 * How fast a sealed file is recorded and logged, against a floor taken in the same run: the same bytes by `COPY` into
 * one bare table (a key, four text columns, four salts; no projection, no log, no checks), each file its own commit.
 *
 *   node bench/import.ts [rows] [rows a file]        defaults: 20000 5000
 */
import { loadavg } from 'node:os'
import { inTransaction } from '../src/store/postgres/connect.ts'
import { append } from '../src/road/append.ts'
import { SealedSchema } from '../src/work/returns/sealed-schema.ts'
import { seal } from '../src/road/seal.ts'
import { stamp, type Sealed } from '../src/road/stages.ts'
import { copyIn } from './copy-in.ts'
import { courtRows, machine, median, openBench, timed, type Cost } from './court-rows.ts'

const rows = Number(process.argv[2] ?? 20_000)
const each = Number(process.argv[3] ?? 5_000)
const bench = await openBench()
const { installation } = bench
try {
  const { country, form } = bench.seal
  const owner = installation.owner()
  await owner.query(
    `create table saksi.bench_floor (entry_id uuid primary key, stub text, coded text, sealed text, s0 text, s1 text, s2 text, s3 text)`,
  )
  const steps = { seal: [] as Cost[], read: [] as Cost[], append: [] as Cost[], copy: [] as Cost[] }
  for (let from = 0; from < rows; from += each) {
    const valid = courtRows(country, form, from, each)
    const [sealing, sealed] = await timed(owner, () => seal(valid, bench.seal))
    const text = JSON.stringify(sealed)
    const [reading, parsed] = await timed(owner, () => stamp<Sealed>(SealedSchema.parse(JSON.parse(text))))
    const [appending, logged] = await timed(owner, () => append(parsed, country, installation.store))
    if (logged.accepted !== each || !logged.receipt) throw new Error('the file was not taken whole')
    const bare = sealed.entries.map((e) => [
      e.id,
      e.stub,
      e.coded,
      e.sealed,
      e.salts.stub,
      e.salts.coded,
      e.salts.sealed,
      e.salts.signature,
    ])
    const columns = 'saksi.bench_floor (entry_id, stub, coded, sealed, s0, s1, s2, s3)'
    const [copying] = await timed(owner, () => inTransaction(owner, (client) => copyIn(client, columns, bare)))
    await owner.query('truncate saksi.bench_floor')
    steps.seal.push(sealing)
    steps.read.push(reading)
    steps.append.push(appending)
    steps.copy.push(copying)
  }
  // Several offices at a time: one file is checked while the database writes another.
  const waiting = await Promise.all(Array.from({ length: 4 }, (_, i) => seal(courtRows(country, form, rows + i * each, each), bench.seal)))
  const [together] = await timed(owner, () => Promise.all(waiting.map((sealed) => append(sealed, country, installation.store))))
  const share = (c: Cost): Cost => ({ wall: c.wall / waiting.length, node: c.node / waiting.length, database: c.database / waiting.length })
  const of = (costs: readonly Cost[], part: (c: Cost) => number): number => median(costs.map(part))
  const perSecond = (seconds: number): string => Math.round(each / seconds).toLocaleString('en')
  const all = (c: Cost): number => c.node + c.database
  const floor = { wall: of(steps.copy, (c) => c.wall), work: of(steps.copy, all) }
  const line = (name: string, costs: readonly Cost[]): void => {
    const [wall, work] = [of(costs, (c) => c.wall), of(costs, all)]
    const micros = (part: (c: Cost) => number): string => ((of(costs, part) * 1e6) / each).toFixed(0)
    console.log(
      `| ${name} | ${perSecond(wall)} | ${micros((c) => c.node)} | ${micros((c) => c.database)} | ${perSecond(work)} | ${(wall / floor.wall).toFixed(1)} | ${(work / floor.work).toFixed(1)} |`,
    )
  }
  console.log(
    `${machine(installation.engine)}; load ${loadavg()[0]?.toFixed(1)}; ${rows} rows in files of ${each}; log of ${(await installation.checkpoint()).size}`,
  )
  console.log(
    '| step | rows/s on the clock | node µs/row | database µs/row | rows/s of processor time | ÷ COPY, clock | ÷ COPY, processor |\n|---|---|---|---|---|---|---|',
  )
  line('seal, at the edge', steps.seal)
  line('read the sealed file (JSON and its shape)', steps.read)
  line('append: check, record, log, receipt', steps.append)
  line('the same, four files sent at once', [share(together)])
  line('COPY of the same bytes into one bare table', steps.copy)
} finally {
  await bench.remove()
}
