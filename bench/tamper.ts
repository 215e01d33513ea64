/**
 * Silent edits by a superuser of the database, and edited bytes of the log's files: how many of them `saksi verify`
 * names by table, row and column, or by file and entry; and edits of the catalogue, by object. 100 % or it is a fault of ours.
 *
 *   node bench/tamper.ts [edits] [bytes] [alone] [seed] [catalogue]     default: 1000 200 60 1 500
 */
import { checkCatalogue } from '../src/store/postgres/catalogue/check-catalogue.ts'
import { openPool } from '../src/store/postgres/connect.ts'
import { openServer } from '../src/store/postgres/server/open-server.ts'
import { verifyRecord } from '../src/store/postgres/verify-record.ts'
import { verifyWhole } from '../src/work/verify/verify-installation.ts'
import { planCatalogueEdits } from '../test/ledger/tampering/catalogue-edits.ts'
import { fillEveryTable } from '../test/ledger/tampering/fill-every-table.ts'
import { chanceFrom, planEdits, planTileEdits } from '../test/ledger/tampering/plan.ts'
import type { Edit } from '../test/ledger/tampering/edits.ts'
import type { Fault } from '../verify/index.ts'
import { machine, openBench } from './court-rows.ts'

const [edits = 1000, bytes = 200, alone = 60, seed = 1, objects = 500] = process.argv.slice(2).map(Number)
const bench = await openBench()
const { installation } = bench
const client = await installation.owner().connect()
try {
  await fillEveryTable(installation, 60, 20)
  const { size } = await installation.checkpoint()
  const begin = 'begin isolation level repeatable read'
  await client.query(begin)
  const planned = await planEdits(client, chanceFrom(seed), edits)
  await client.query('rollback')

  /** Makes the edits, checks, and takes them back. @returns those that were not named, and seconds of the check. */
  const tryEdits = async (some: readonly Edit[]): Promise<{ missed: readonly string[]; seconds: number; faults: number }> => {
    await client.query(begin)
    for (const edit of some) await edit.apply(client)
    const faults: Fault[] = []
    const start = performance.now()
    await verifyRecord(
      client,
      () => undefined,
      (f) => faults.push(f),
    )
    const seconds = (performance.now() - start) / 1000
    await client.query('rollback')
    return { missed: some.filter((e) => !e.isNamed(faults)).map((e) => e.what), seconds, faults: faults.length }
  }
  const together = await tryEdits(planned)
  const step = Math.max(1, Math.floor(planned.length / alone))
  const single = planned.filter((_, i) => i % step === 0).slice(0, alone)
  const missed: string[] = []
  for (const edit of single) missed.push(...(await tryEdits([edit])).missed)

  const flips = planTileEdits(installation.layout.tlog, size, chanceFrom(seed), bytes)
  const inFiles = async (some: typeof flips): Promise<readonly string[]> => {
    for (const flip of some) flip.apply()
    const faults: Fault[] = []
    await verifyWhole(installation, (f) => faults.push(f))
    for (const flip of some) flip.undo()
    return some.filter((f) => !f.isNamed(faults)).map((f) => f.what)
  }
  const flippedTogether = await inFiles(flips)
  const flippedAlone: string[] = []
  const someFlips = flips.filter((_, i) => i % Math.max(1, Math.floor(flips.length / alone)) === 0).slice(0, alone)
  for (const flip of someFlips) flippedAlone.push(...(await inFiles([flip])))
  const server = await openServer(installation.layout, installation.settings.database)
  const admin = openPool(server, server.superuser.user, server.superuser.password, 1)
  const superuser = await admin.connect()
  const altered = await planCatalogueEdits(superuser, chanceFrom(seed), objects)
  const silent: string[] = []
  const from = performance.now()
  for (const edit of altered) {
    await superuser.query('begin')
    await superuser.query(edit.sql)
    const faults: Fault[] = []
    await checkCatalogue(superuser, (f) => faults.push(f), { prefix: installation.rolePrefix })
    await superuser.query('rollback')
    if (!edit.isNamed(faults)) silent.push(edit.what)
  }
  const each = (performance.now() - from) / Math.max(1, altered.length)
  superuser.release()
  await admin.end()
  await server.close()

  const kinds = Map.groupBy(planned, (e) => e.what.split(' ')[0] ?? '')
  const line = (what: string, tried: number, unnamed: readonly string[]): void =>
    console.log(`| ${what} | ${tried} | ${tried - unnamed.length} | ${(100 * (1 - unnamed.length / tried)).toFixed(1)} % |`)
  console.log(
    `${machine(installation.engine)}; ${size} entries in ${new Set(planned.map((e) => e.what.replace(/.* /, '').split('.')[0])).size} tables; seed ${seed}`,
  )
  console.log('| edits | tried | named | |\n|---|---|---|---|')
  for (const [kind, list] of kinds)
    line(
      `${kind}, all at once`,
      list.length,
      together.missed.filter((m) => m.startsWith(kind)),
    )
  line('one at a time', single.length, missed)
  line('bytes of tiles and bundles, all at once', flips.length, flippedTogether)
  line('bytes, one at a time', someFlips.length, flippedAlone)
  line(`catalogue, one at a time (${Math.round(each)} ms each)`, altered.length, silent)
  console.log(`${together.faults} faults named for ${planned.length} edits in ${together.seconds.toFixed(1)} s`)
  const all = [...together.missed, ...missed, ...flippedTogether, ...flippedAlone, ...silent]
  for (const what of all) console.log(`NOT NAMED: ${what}`)
  process.exitCode = all.length === 0 ? 0 : 1
} finally {
  client.release()
  await bench.remove()
}
