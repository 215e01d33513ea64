/**
 * How long `saksi verify` takes an entry, against the floor of the same run: one SHA-256 of each leaf.
 *
 *   node bench/verify.ts [entries]        default: 20000
 */
import { readFrom } from '../src/store/files/read-log.ts'
import { inTransaction } from '../src/store/postgres/connect.ts'
import { verifyRecord } from '../src/store/postgres/verify-record.ts'
import { leafHash } from '../src/core/ledger/tree.ts'
import { append } from '../src/road/append.ts'
import { seal } from '../src/road/seal.ts'
import { checkLog, type Fault } from '../verify/index.ts'
import { courtRows, machine, median, openBench, timed, type Cost } from './court-rows.ts'

const FILE = 5_000
const fail = (fault: Fault): never => {
  throw new Error(`the record that was just made does not verify: ${fault.what} ${fault.where}`)
}
const ROUNDS = 3
const wanted = Number(process.argv[2] ?? 20_000)
const bench = await openBench()
const { installation } = bench
try {
  for (let from = 0; from < wanted; from += FILE)
    await append(await seal(courtRows(bench.seal.country, bench.seal.form, from, FILE), bench.seal), bench.seal.country, installation.store)
  const reader = installation.pools.saksi_reader
  const { rows } = await reader.query<{ leaf: Buffer }>('select leaf from saksi.log_leaves order by idx')
  const steps = { log: [] as Cost[], record: [] as Cost[], floor: [] as Cost[] }
  for (let round = 0; round < ROUNDS; round++) {
    const [log] = await timed(reader, () => checkLog(readFrom(installation.layout.tlog), installation.vkey, fail))
    const [record, found] = await timed(reader, () =>
      inTransaction(reader, (client) => verifyRecord(client, (idx) => rows[idx]?.leaf, fail)),
    )
    if (found.entries !== rows.length) throw new Error('the record that was just made does not verify')
    const [floor] = await timed(reader, () => {
      for (const { leaf } of rows) leafHash(leaf)
    })
    steps.log.push(log)
    steps.record.push(record)
    steps.floor.push(floor)
  }
  const of = (costs: readonly Cost[], part: (c: Cost) => number): number => median(costs.map(part)) / rows.length
  const work = (c: Cost): number => c.node + c.database
  const floor = of(steps.floor, work)
  const line = (name: string, costs: readonly Cost[]): void =>
    console.log(
      `| ${name} | ${(of(costs, (c) => c.wall) * 1e6).toFixed(0)} | ${(of(costs, work) * 1e6).toFixed(0)} | ${(of(costs, work) / floor).toFixed(1)} |`,
    )
  console.log(`${machine(installation.engine)}; ${rows.length} entries; median of ${ROUNDS}; seconds a million are µs an entry`)
  console.log('| step | seconds a million, clock | seconds a million, processor | ÷ SHA-256 of the leaves |\n|---|---|---|---|')
  line('the log: tiles, entries, root, signature', steps.log)
  line('the record: four commitments, leaf, projection', steps.record)
  line('SHA-256 of each leaf, nothing else', steps.floor)
} finally {
  await bench.remove()
}
