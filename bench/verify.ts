/**
 * How long `saksi verify` takes an entry, and `saksi verify --figures`, against the floor of the same run: one SHA-256 of each leaf.
 *
 *   node bench/verify.ts [entries] [rounds]        default: 20000 3
 */
import { readFrom } from '../src/store/files/read-log.ts'
import { inTransaction } from '../src/store/postgres/connect.ts'
import { verifyRecord } from '../src/store/postgres/verify-record.ts'
import { askFigures, checkFigures } from '../src/work/verify/verify-figures.ts'
import { verifyWhole } from '../src/work/verify/verify-installation.ts'
import { Book } from '../src/core/count/folded/book.ts'
import { leafHash } from '../src/core/ledger/tree.ts'
import { append } from '../src/road/append.ts'
import { seal } from '../src/road/seal.ts'
import { checkLog, type Fault } from '../verify/index.ts'
import { courtRows, machine, median, openBench, timed, type Cost } from './court-rows.ts'

const FILE = 5_000
const fail = (fault: Fault): never => {
  throw new Error(`the record that was just made does not verify: ${fault.what} ${fault.where}`)
}
const [wanted = 20_000, rounds = 3] = process.argv.slice(2).map(Number)
const bench = await openBench()
const { installation } = bench
try {
  for (let from = 0; from < wanted; from += FILE)
    await append(await seal(courtRows(bench.seal.country, bench.seal.form, from, FILE), bench.seal), bench.seal.country, installation.store)
  // A receipt is of a return's first entry; its rows may still be on their way.
  await installation.sequencer.flush()
  const reader = installation.pools.saksi_reader
  const { rows } = await reader.query<{ leaf: Buffer }>('select leaf from saksi.log_leaves order by idx')
  const steps = { log: [] as Cost[], record: [] as Cost[], whole: [] as Cost[], figures: [] as Cost[], floor: [] as Cost[] }
  let figures = 0
  for (let round = 0; round < rounds; round++) {
    const [log] = await timed(reader, () => checkLog(readFrom(installation.layout.tlog), installation.vkey, fail))
    const [record, found] = await timed(reader, () =>
      inTransaction(reader, (client) => verifyRecord(client, (idx) => rows[idx]?.leaf, fail)),
    )
    if (found.entries !== rows.length) throw new Error('the record that was just made does not verify')
    const [whole] = await timed(reader, () => verifyWhole(installation, fail))
    const [withFigures, made] = await timed(reader, async () => {
      const asked = await askFigures(installation, new Date().toISOString().slice(0, 10))
      const book = new Book()
      await verifyWhole(installation, fail, { book })
      return checkFigures(installation, asked, book, fail)
    })
    if (made.figures === 0 || made.differ > 0) throw new Error('the figures of the record that was just made are not the database’s')
    figures = made.figures
    const [floor] = await timed(reader, () => {
      for (const { leaf } of rows) leafHash(leaf)
    })
    steps.log.push(log)
    steps.record.push(record)
    steps.whole.push(whole)
    steps.figures.push(withFigures)
    steps.floor.push(floor)
  }
  const of = (costs: readonly Cost[], part: (c: Cost) => number): number => median(costs.map(part)) / rows.length
  const work = (c: Cost): number => c.node + c.database
  const floor = of(steps.floor, work)
  const line = (name: string, costs: readonly Cost[]): void =>
    console.log(
      `| ${name} | ${(of(costs, (c) => c.wall) * 1e6).toFixed(0)} | ${(of(costs, work) * 1e6).toFixed(0)} | ${(of(costs, work) / floor).toFixed(1)} |`,
    )
  console.log(`${machine(installation.engine)}; ${rows.length} entries; median of ${rounds}; seconds a million are µs an entry`)
  console.log(`most memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
  console.log('| step | seconds a million, clock | seconds a million, processor | ÷ SHA-256 of the leaves |\n|---|---|---|---|')
  line('the log: tiles, entries, root, signature', steps.log)
  line('the record: four commitments, leaf, projection', steps.record)
  line('`saksi verify`: both, and everything else of an installation', steps.whole)
  line(`\`saksi verify --figures\`: the same, and ${figures} figures asked and made again`, steps.figures)
  line('SHA-256 of each leaf, nothing else', steps.floor)
} finally {
  await bench.remove()
}
