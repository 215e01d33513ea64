/**
 * PostgreSQL put back to a named second by pgBackRest, again and again: a return is handed in, a second is named, a hand drops the entries, the database is put
 * back, and `saksi recover` and `saksi verify` are asked. Each time the same log must go on, with all that was acknowledged, and what was erased must be gone from the
 * tables' files. The base backup is from before the erasures, so every restore brings them back first.
 *
 *   node bench/point-in-time.ts [times] [PGBACKREST]      default: 10, and pgbackrest as it is found
 */
import { checkArchive } from '../src/work/doctor/archive.ts'
import { ArchivedRecord, type Sown } from '../test/helpers/archived-record.ts'
import { pgBackRest } from '../test/helpers/archives.ts'
import { machine } from './court-rows.ts'

const [times, program] = [Number(process.argv[2] ?? 10), process.argv[3] ?? 'pgbackrest']
const record = await ArchivedRecord.make('point-in-time', (folder) => pgBackRest(program, folder))
let well = 0
const faults: string[] = []
const must = (what: string, isSo: boolean): void => {
  if (isSo) return
  faults.push(what)
  process.stderr.write(`${what}: ${record.said.slice(-3).join('; ')}\n`)
}
const rows: string[] = []
try {
  const [erased, unfinished] = (await record.handIn(2)) as [Sown, Sown]
  const envelopes = await Promise.all([erased, unfinished].map(async (one) => (await record.envelopeOf(one)) ?? ''))
  await record.orderErasures([erased, unfinished])
  await record.erase(erased, true)
  await record.erase(unfinished, false)
  const key = await record.on(async (i) => i.vkey)
  const acknowledged: Sown[] = []
  await record.sayHeld()
  const archive = await record.on((i) => checkArchive({ ...i, settings: { ...i.settings, demo: false } }, Date.now()))
  process.stderr.write(`${archive.state}: ${archive.says}\n`)
  if (archive.state !== 'ok') throw new Error('the doctor does not understand what pgBackRest says of its repository')
  for (let n = 1; n <= times; n++) {
    acknowledged.push(...(await record.handIn(1)))
    await record.anchor()
    const second = await record.nameSecond()
    const size = await record.on(async (i) => (await i.checkpoint()).size)
    const begun = performance.now()
    await record.ruinAndPutBack(second)
    const came = await Promise.all(envelopes.map((text) => record.liesOnDisk(text)))
    must('recover', (await record.run('recover', record.dir)) === 0)
    const seconds = (performance.now() - begun) / 1000
    must('verify', (await record.run('verify', record.dir)) === 0)
    must('another log', (await record.on(async (i) => i.vkey)) === key)
    const lie = await Promise.all(envelopes.map((text) => record.liesOnDisk(text)))
    must('what was erased lies on the disk', !lie.includes(true))
    const there = await Promise.all(acknowledged.map((one) => record.envelopeOf(one)))
    const stand = there.filter((envelope) => envelope !== undefined).length
    must('an acknowledged return is gone', stand === there.length)
    if (faults.splice(0).length === 0) well++
    const row = `| ${n} | ${second} | ${size} | ${came.filter(Boolean).length} of 2 | ${lie.filter(Boolean).length} | ${stand} of ${there.length} | ${seconds.toFixed(1)} |`
    process.stderr.write(`${row}\n`)
    rows.push(row)
  }
} finally {
  await record.remove()
}
process.stdout.write(`${machine('PostgreSQL, pgBackRest')}

| | put back to | entries signed | erased values on the disk after the restore | after \`recover\` | acknowledged returns there | s, harm to recovered |
|---|---|---|---|---|---|---|
${rows.join('\n')}

${well} of ${times} well
`)
process.exit(well === times ? 0 : 1)
