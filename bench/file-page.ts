/**
 * A person's file with a million records of the bodies that help: twenty thousand people of whom one office has fifty records each, which it
 * linked one after another, with plans, referrals and everything else that a file is put together from. Twenty people who signed in each open
 * a file a second; and one alone, one after another. With a folder the record is filled once (`node bench/file-page.ts [people] [folder]`).
 */
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { readCheckCode } from '../src/core/entry/sign-in.ts'
import { personKinds } from '../src/core/person/kinds.ts'
import { spokenCode } from '../src/core/person/spoken.ts'
import { publicMoment } from '../src/server/public/moment.ts'
import { openPersonStore } from '../src/work/people/person-store.ts'
import { scratchDir } from '../test/helpers/scratch-dir.ts'
import { servePeople, type Seat } from '../test/helpers/served-people.ts'
import { machine, timed } from './court-rows.ts'
import { fillPeople, OFFICE, RECORDS_EACH } from './million-people.ts'
import type { LoadOf, Pages, Took } from './page-load.ts'

const PEOPLE = Number(process.argv[2] ?? 20_000)
const READERS = 20
const EACH = 20
const md5 = async (text: string): Promise<string> => (await import('node:crypto')).createHash('md5').update(text).digest('hex')
const own: number[] = []
const log = (line: string): void => void own.push(Number(/ (\d+)ms$/.exec(line)?.[1] ?? Number.NaN))
const at = (values: readonly number[], share: number): string =>
  `${Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0)}`.padStart(4)

/** Each reads his own: who opens many files without a pause waits (src/server/session/file-brake.ts). */
const people: readonly Seat[] = Array.from({ length: READERS }, (_, i) => [`reader-${i}`, OFFICE, ['caseworker']])
const scratch = scratchDir('file-page')
const kept = process.argv[3] ?? scratch.path
mkdirSync(kept, { recursive: true })
const s = await servePeople(people, '2026-11-25', { kept, log, moment: publicMoment(false, new Date()) })
const load = new Worker(new URL('page-load.ts', import.meta.url), { workerData: { api: s.api, kept, people } satisfies LoadOf })
try {
  await once(load, 'message')
  await fillPeople(s.installation, PEOPLE)
  console.log(
    `${machine(s.installation.engine)}; ${(PEOPLE * RECORDS_EACH).toLocaleString('en')} records of ${PEOPLE.toLocaleString('en')} people\n`,
  )
  const open = async (asked: Pages): Promise<Took> => {
    load.postMessage(asked)
    return ((await once(load, 'message')) as [Took])[0]
  }
  const measure = async (what: string, readers: number, pathOf: (i: number) => Promise<string>, thinkMs: number): Promise<void> => {
    const pages = await Promise.all(
      Array.from({ length: readers }, (_, r) =>
        Promise.all(
          Array.from(
            { length: (READERS * EACH) / readers },
            async (_x, i) => [`reader-${readers === 1 ? i % READERS : r}`, await pathOf(r * 997 + i * 31)] as const,
          ),
        ),
      ),
    )
    await open({ pages: pages.map((p) => p.slice(0, 5)), thinkMs: 200 })
    own.length = 0
    const [{ node, database }, { ms }] = await timed(s.installation.pools.saksi_reader, () => open({ pages, thinkMs }))
    const aPage = (seconds: number): string => ((seconds * 1000) / ms.length).toFixed(1)
    console.log(
      `${what.padEnd(42)} the server's own p50 ${at(own, 0.5)} p95 ${at(own, 0.95)} p99 ${at(own, 0.99)} ms, a person's p50 ${at(ms, 0.5)} p95 ${at(ms, 0.95)} ms, processor a page ${aPage(node)} + database ${aPage(database)} ms, load ${loadavg()[0]?.toFixed(1)}`,
    )
  }
  const fileOf = async (i: number): Promise<string> =>
    `/api/v1/people/${await md5(`p${1 + ((i * 7919) % PEOPLE)}-${1 + (i % RECORDS_EACH)}`)}`
  await measure('a file of fifty records, one reader', 1, fileOf, 0)
  await measure('a file of fifty records, twenty readers', READERS, fileOf, 1000)
  // A code that somebody says, asked of the database: of each of its own records, and one that leads nowhere.
  const store = openPersonStore(s.installation.pools)
  const took: number[] = []
  for (let i = 0; i < 100; i++) {
    const record = await md5(`p${1 + ((i * 7919) % PEOPLE)}-${1 + (i % RECORDS_EACH)}`)
    const said = readCheckCode(spokenCode(i % 10 === 9 ? await md5(`nobody ${i}`) : record)) ?? ''
    const from = performance.now()
    const found = await store.spoken({ agency: OFFICE, side: 'protection', closed: [], kinds: personKinds() }, said)
    took.push(performance.now() - from)
    if (found.includes(record) === (i % 10 === 9)) throw new Error('a code led to another file, or to none')
  }
  console.log(
    `${'a code that somebody says'.padEnd(42)} p50 ${at(took, 0.5)} p95 ${at(took, 0.95)} p99 ${at(took, 0.99)} ms, load ${loadavg()[0]?.toFixed(1)}`,
  )
  // A list stands until anything is written (src/core/keep-unchanged.ts): what it costs while somebody writes, and read anew for each who asks.
  const lists = async (how: string): Promise<void> => {
    await measure(`people of an office${how}`, READERS, async () => '/api/v1/people', 1000)
    await measure(`who waits to be screened${how}`, READERS, async () => '/api/v1/people/waits', 1000)
  }
  const whileWritten = async (everyMs: number, work: () => Promise<void>): Promise<void> => {
    const writing = setInterval(() => void s.installation.owner().query('select pg_current_xact_id()'), everyMs)
    await work().finally(() => clearInterval(writing))
  }
  await lists('')
  await whileWritten(1000, () => lists(', a write a second'))
  await whileWritten(20, () => lists(', fifty writes'))
} finally {
  await load.terminate()
  await s.remove()
  scratch.remove(join(scratch.path, 'record'))
}
