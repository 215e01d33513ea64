/**
 * What somebody waits for in the morning, with a million records: every page that a person may begin at (src/web/desk/journeys.ts), what
 * the public opens, and the story of a case. One person's file is bench/file-page.ts, for whoever opens many waits. What a page asks a vault is not here: no record stands behind that. Twenty people who signed
 * in each open a page a second, which is more than people do. With a folder the record is filled once and measured again in later runs;
 * with a word only the pages whose name holds it (`node bench/first-pages.ts [records] [folder] [word]`).
 */
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { listReleases } from '../src/work/releases/released-files.ts'
import { publicMoment } from '../src/server/public/moment.ts'
import { scratchDir } from '../test/helpers/scratch-dir.ts'
import { servePeople, type Seat } from '../test/helpers/served-people.ts'
import { machine, timed } from './court-rows.ts'
import { fillDesks } from './million-desk.ts'
import { fillPeople, RECORDS_EACH } from './million-people.ts'
import { fillOnce } from './million-record.ts'
import type { LoadOf, PageOf, Pages, Took } from './page-load.ts'

const RECORDS = Number(process.argv[2] ?? 1_000_000)
const word = process.argv[4] ?? ''
const FILES = RECORDS / RECORDS_EACH
const PEOPLE = 20
const EACH = 8
const THINK_MS = 1000

/** A line of the server's own log: `GET /api/v1/cases 200 12ms`. */
const own: number[] = []
const log = (line: string): void => void own.push(Number(/ (\d+)ms$/.exec(line)?.[1] ?? Number.NaN))

async function measure(load: Worker, what: string, pathOf: (i: number) => PageOf): Promise<void> {
  if (!what.includes(word)) return
  const pages = Array.from({ length: PEOPLE }, (_, person) => Array.from({ length: EACH }, (_, i) => pathOf(person * EACH + i)))
  const open = async (asked: Pages): Promise<Took> => {
    load.postMessage(asked)
    return ((await once(load, 'message')) as [Took])[0]
  }
  // As a server in the middle of its day: every connection has its plans.
  await open({ pages: pages.map((p) => p.slice(0, 2)), thinkMs: 200 })
  own.length = 0
  const [{ node, database }, { ms }] = await timed(s.installation.pools.saksi_reader, () => open({ pages, thinkMs: THINK_MS }))
  const aPage = (seconds: number): string => ((seconds * 1000) / ms.length).toFixed(1)
  const at = (values: readonly number[], share: number): string => {
    const sorted = values.toSorted((a, b) => a - b)
    return `${Math.round(sorted[Math.floor(sorted.length * share)] ?? 0)}`.padStart(5)
  }
  console.log(
    `${what.padEnd(40)} the server's own p50 ${at(own, 0.5)} p95 ${at(own, 0.95)} ms, a person's p50 ${at(ms, 0.5)} p95 ${at(ms, 0.95)} ms, processor a page ${aPage(node)} + database ${aPage(database)} ms, load ${loadavg()[0]?.toFixed(1)}`,
  )
}

const FIGURE = { indicator: 'accused-registered', from: '2023-01-01', to: '2024-01-01' }
/** Every second something that a figure may rest on, so that a sheet is counted again and again. */
async function comingIn(work: () => Promise<void>): Promise<void> {
  let isOver = false
  const coming = (async () => {
    while (!isOver) {
      await s.installation.note({ kind: 'figure.answered', ...FIGURE, recipient: 'operator', by: [], where: {}, result: 'ab'.repeat(32) })
      await pause(THINK_MS)
    }
  })()
  try {
    await work()
  } finally {
    isOver = true
    await coming
  }
}

const md5 = async (text: string): Promise<string> => (await import('node:crypto')).createHash('md5').update(text).digest('hex')
const people: readonly Seat[] = [
  ['ahtjp', 'ahtjp', ['caseworker']],
  ['prosecution', 'prosecution', ['caseworker']],
  ['ncct', 'ncct', ['head']],
  ['moj', 'moj', ['head']],
  ['mosavy', 'mosavy', ['caseworker']],
  ['registrar', 'nis', ['registrar']],
  ['courts', 'courts', ['clerk', 'caseworker']],
  ['labour', 'molvt', ['caseworker', 'head']],
  ['consul', 'mfaic', ['caseworker']],
  ['finance', 'mef', ['clerk', 'head']],
]
const scratch = scratchDir('first-pages')
const kept = process.argv[3] ?? scratch.path
mkdirSync(kept, { recursive: true })
const s = await servePeople(people, '2026-11-25', { kept, log, moment: publicMoment(false, new Date()) })
const load = new Worker(new URL('page-load.ts', import.meta.url), { workerData: { api: s.api, kept, people } satisfies LoadOf })
try {
  await once(load, 'message')
  const total = await fillOnce(s.installation, RECORDS)
  const desks = await fillDesks(s, ['ncct', 'moj'])
  await fillPeople(s.installation, FILES)
  const releases = listReleases(s.installation.layout.releases)
  console.log(
    `${machine(s.installation.engine)}; ${total.toLocaleString('en')} records, and ${(FILES * RECORDS_EACH).toLocaleString('en')} of ${FILES.toLocaleString('en')} people whom one office helps, ${desks}; ${PEOPLE} people, a page a second each, in a thread of their own\n`,
  )
  const stories = await Promise.all(Array.from({ length: PEOPLE * EACH }, (_, i) => md5(`investigation${10 * (1 + i)}`)))
  await measure(load, 'session alone', () => ['ahtjp', '/api/v1/session'])
  await measure(load, 'open cases of an office', (i) => [i % 2 === 0 ? 'ahtjp' : 'prosecution', '/api/v1/cases'])
  await measure(load, 'what waits in others’ records', (i) => [i % 2 === 0 ? 'ahtjp' : 'prosecution', '/api/v1/cases/waits'])
  await measure(load, 'a case by its number', (i) => ['ahtjp', `/api/v1/cases?number=${1000 + i}%2F2022`])
  await measure(load, 'the story of a case', (i) => ['ahtjp', `/api/v1/cases/${stories[i % stories.length]}`])
  await measure(load, 'own records, to open one', () => ['ahtjp', '/api/v1/records?kind=investigation&purpose=prosecution'])
  await measure(load, 'records a return begins with', () => ['ahtjp', '/api/v1/records?kind=investigation&purpose=recording'])
  await measure(load, 'the day: what must not wait', (i) => [i % 2 === 0 ? 'ahtjp' : 'mosavy', '/api/v1/alerts'])
  await measure(load, 'the day: times of the law', () => ['prosecution', '/api/v1/cases/deadlines'])
  await measure(load, 'the day: records that differ', (i) => [i % 2 === 0 ? 'mosavy' : 'ahtjp', '/api/v1/contradictions'])
  await measure(load, 'find: the lists that there are', (i) => [i % 2 === 0 ? 'moj' : 'ahtjp', '/api/v1/registers'])
  await measure(load, 'find: a list of 200,000, newest', () => ['ahtjp', '/api/v1/registers/investigation'])
  await measure(load, 'find: the same of one office, a month', (i) => [
    'ahtjp',
    `/api/v1/registers/investigation?office=POL-${1 + (i % 25)}&from=2022-0${1 + (i % 9)}-01&to=2022-${i % 9 === 8 ? '10' : `0${2 + (i % 9)}`}-01`,
  ])
  await measure(load, 'find: the same by a code', () => [
    'ahtjp',
    '/api/v1/registers/investigation?column=state&code=dossier_sent&order=oldest',
  ])
  await measure(load, 'find: a number in the books', (i) => ['ahtjp', '/api/v1/numbers', { number: `${1000 + i}/2022` }])
  await measure(load, 'open work: how much in each list', (i) => [
    ['prosecution', 'courts', 'labour', 'finance'][i % 4] ?? '',
    '/api/v1/open-work',
  ])
  await measure(load, 'open work: dossiers without a decision', () => ['prosecution', '/api/v1/open-work/dossiers'])
  await measure(load, 'open work: warrants', () => ['courts', '/api/v1/open-work/warrants'])
  await measure(load, 'open work: claims', () => ['finance', '/api/v1/open-work/claims'])
  await measure(load, 'leads', (i) => [i % 2 === 0 ? 'ahtjp' : 'labour', '/api/v1/leads'])
  await measure(load, 'complaints of 20,000, a page', (i) => ['labour', `/api/v1/complaints?which=left&order=oldest&page=${i % 50}`])
  await measure(load, 'visits by lot', () => ['labour', '/api/v1/lots'])
  await measure(load, 'dossiers between offices', () => ['prosecution', '/api/v1/transfers'])
  await measure(load, 'sealed plans that are opened', () => ['ahtjp', '/api/v1/plans'])
  await measure(load, 'places', () => ['ahtjp', '/api/v1/places'])
  await measure(load, 'what does not fit together, a year', () => ['ncct', '/api/v1/missing?year=2023'])
  await measure(load, 'people of an office', () => ['mosavy', '/api/v1/people'])
  await measure(load, 'people who wait to be screened, or are held', () => ['mosavy', '/api/v1/people/waits'])
  await measure(load, 'one person? pairs that wait', () => ['mosavy', '/api/v1/reviews'])
  await measure(load, 'one person? samples', () => ['mosavy', '/api/v1/reviews/samples'])
  await measure(load, 'home from abroad', () => ['consul', '/api/v1/homecomings'])
  await measure(load, 'our numbers', (i) => [i % 2 === 0 ? 'moj' : 'ahtjp', '/api/v1/own-figures'])
  await measure(load, 'recommendations', (i) => [i % 2 === 0 ? 'moj' : 'ncct', '/api/v1/recommendations'])
  await measure(load, 'annual reports', () => ['ncct', '/api/v1/annual-reports'])
  await measure(load, 'figures to draft', () => ['ncct', '/api/v1/draftings'])
  await measure(load, 'releases that may be withdrawn', () => ['ncct', '/api/v1/released'])
  await measure(load, 'erasures', () => ['moj', '/api/v1/erasures/desk'])
  await measure(load, 'complaints that wait', () => ['labour', '/api/v1/complaints/waiting'])
  await measure(load, 'referrals offered and asked', () => ['mosavy', '/api/v1/referrals'])
  await measure(load, 'free beds', () => ['mosavy', '/api/v1/beds?bed=women'])
  await measure(load, 'devices of the own agency', () => ['ncct', '/api/v1/devices'])
  await measure(load, 'returns due of one form, all offices', () => ['ncct', '/api/v1/returns-due/court-return?year=2023'])
  await measure(load, 'returns due, every form', () => ['ncct', '/api/v1/returns-due?year=2023'])
  await measure(load, 'returns due of an agency, every form', () => ['moj', '/api/v1/returns-due?year=2023'])
  await measure(load, 'the answer sheet, all of it', () => ['ncct', '/api/v1/answers?report=tip&year=2023'])
  await measure(load, 'the answer sheet, what a body owes', (i) => [i % 2 === 0 ? 'moj' : 'mosavy', '/api/v1/answers?report=tip&year=2023'])
  await comingIn(async () => {
    await measure(load, 'the answer sheet, while more comes in', () => ['ncct', '/api/v1/answers?report=tip&year=2023'])
    await measure(load, 'open cases, while that sheet is counted', (i) =>
      i % 10 === 0 ? ['ncct', '/api/v1/answers?report=tip&year=2023'] : ['ahtjp', '/api/v1/cases'],
    )
  })
  await measure(load, 'to sign: what came without a device', () => ['ncct', '/api/v1/unsigned-acts'])
  await measure(load, 'to sign: drafts of releases', () => ['ncct', '/api/v1/drafts'])
  await measure(load, 'to sign: changed policies', () => ['ncct', '/api/v1/policies'])
  await measure(load, 'registrar: devices that wait', () => ['registrar', '/api/v1/enrolments'])
  await measure(load, 'registrar: everybody’s devices', () => ['registrar', '/api/v1/devices'])
  await measure(load, 'public: the first page', () => ['anyone', '/'])
  await measure(load, 'public: everything released', () => ['anyone', '/data'])
  await measure(load, 'public: one release', (i) => ['anyone', `/releases/${releases[i % releases.length]}`])
  await measure(load, 'public: definitions', () => ['anyone', '/method'])
  await measure(load, 'public: to verify', () => ['anyone', '/verify'])
} finally {
  await load.terminate()
  await s.remove()
  scratch.remove(join(scratch.path, 'record'))
}
