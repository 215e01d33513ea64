/**
 * What somebody waits for in the morning, with a million records: every list that a person may begin at (src/web/desk/journeys.ts),
 * and the story of a case. Twenty people who signed in each open a page a second, which is more than people do. With a folder the
 * record is filled once and measured again in later runs; with a word only the pages whose name holds it
 * (`node bench/first-pages.ts [records] [folder] [word]`).
 */
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { inTransaction, type Db } from '../src/adapters/postgres/connect.ts'
import type { Country } from '../src/core/country/index.ts'
import { listDue } from '../src/core/count/coverage.ts'
import { getRecordKind } from '../src/core/model/kinds.ts'
import { scratchDir } from '../test/scratch-dir.ts'
import { servePeople, type Seat } from '../test/served-people.ts'
import { machine, timed } from './court-rows.ts'
import type { LoadOf, Pages, Took } from './page-load.ts'

const RECORDS = Number(process.argv[2] ?? 1_000_000)
const word = process.argv[4] ?? ''
const PEOPLE = 20
const EACH = 8
const THINK_MS = 1000

/** Kind → share of the records, whose they are, and their columns: every case has one number at one of 25 courts. */
const CASE = `court, case_number, accused_no`
const case_ = `'CFI-' || (1 + g % 25), (1 + g / 2) || '/2022', 1 + g % 2`
const day = (after: number): string => `date '2021-01-01' + ((g * 7) % 1000)::int + ${after}`
const KINDS: readonly (readonly [kind: string, share: number, agency: string, columns: string, values: string])[] = [
  [
    'investigation',
    0.2,
    'ahtjp',
    'office, case_number, opened_on, closed_on, state',
    `'POL-' || (1 + g % 25), g || '/2022', ${day(0)}, case when g % 200 = 0 then null else ${day(40)} end, 'dossier_sent'`,
  ],
  [
    'dossier',
    0.15,
    'prosecution',
    'office, case_number, sent_on, decided_on, decision',
    `'PRO-' || (1 + g % 25), g || '/2022', ${day(40)}, case when g % 150 = 0 then null else ${day(44)} end, 'charged'`,
  ],
  [
    'accused_episode',
    0.25,
    'moj',
    `${CASE}, registered_on, decided_on, outcome, sentence_months`,
    `${case_}, ${day(50)}, ${day(200)}, 'convicted', 120`,
  ],
  ['charge', 0.15, 'moj', `${CASE}, charged_on`, `${case_}, ${day(44)}`],
  ['verdict', 0.1, 'moj', `${CASE}, decided_on, outcome`, `${case_}, ${day(200)}, 'convicted'`],
  ['review', 0.05, 'moj', `${CASE}, filed_on, review_type`, `${case_}, ${day(230)}, 'appeal'`],
  [
    'warrant',
    0.05,
    'courts',
    `${CASE}, issued_on, executed_on`,
    `${case_}, ${day(201)}, case when g % 100 = 0 then null else ${day(230)} end`,
  ],
  ['proceeding', 0.05, 'moj', 'court, case_number, initiated_on', `'CFI-' || (1 + g % 25), (1 + g / 2) || '/2022', ${day(50)}`],
]

/** @returns how many records there are. */
async function fillOnce(owner: Db, country: Country): Promise<number> {
  const count = KINDS.map(([id]) => `(select count(*) from saksi.${getRecordKind(id).table})`).join(' + ')
  const countAll = (): Promise<number> =>
    inTransaction(owner, async (client) => {
      await client.query('set local row_security = off')
      return Number((await client.query<{ n: string }>(`select ${count} as n`)).rows[0]?.n)
    })
  if ((await countAll()) === 0) await fill(owner, country)
  const { rows } = await owner.query<{ n: string }>('select count(*) as n from saksi.referral_offers')
  if (Number(rows[0]?.n) === 0) await fillReferrals(owner)
  return countAll()
}

/** Five years of offers between two bodies of the protection side, each seen and answered. */
async function fillReferrals(owner: Db): Promise<void> {
  const offers = Math.round(RECORDS * 0.02)
  const at = `timestamptz '2021-01-01' + g * interval '90 minutes'`
  await inTransaction(owner, async (client) => {
    await client.query('set local row_security = off')
    await client.query(
      `insert into saksi.referral_offers (agency_id, entry_id, record_id, to_agency, to_office, reason, bed, agreed, told, recorded_at)
       select case when g % 2 = 0 then 'mosavy' else 'ngo-coalition' end, md5('offer' || g)::uuid, md5('referral' || g),
              case when g % 2 = 0 then 'ngo-coalition' else 'mosavy' end, 'bench', 'bench', 'women', 'shelter', null, ${at} from generate_series(1, ${offers}) g`,
    )
    for (const [i, step] of ['seen', 'accepted', 'arrived'].entries())
      await client.query(
        `insert into saksi.referral_steps (agency_id, entry_id, of_agency, offer, to_agency, step, reason, recorded_at)
         select case when g % 2 = 0 then 'ngo-coalition' else 'mosavy' end, md5('${step}' || g)::uuid, case when g % 2 = 0 then 'mosavy' else 'ngo-coalition' end,
                md5('offer' || g)::uuid, case when g % 2 = 0 then 'mosavy' else 'ngo-coalition' end, '${step}', 'none', ${at} + interval '${i + 1} hours'
           from generate_series(1, ${offers}) g`,
      )
  })
  await owner.query('vacuum analyze saksi.referral_offers')
  await owner.query('vacuum analyze saksi.referral_steps')
}

async function fill(owner: Db, country: Country): Promise<void> {
  await inTransaction(owner, async (client) => {
    await client.query('set local row_security = off')
    for (const [id, share, agency, columns, values] of KINDS) {
      const rows = Math.round(RECORDS * share)
      await client.query(
        `insert into saksi.${getRecordKind(id).table} (agency_id, record_id, version, entry_id, form, content_mac, recorded_at, is_conflict, ${columns})
         select '${agency}', md5('${id}' || g), 1, gen_random_uuid(), 'bench', md5(g::text), timestamptz '2024-01-01', false, ${values} from generate_series(1, ${rows}) g`,
      )
    }
    // One case in ten is linked: investigation, dossier, accused.
    for (const [a, aKind, b, bKind] of [
      ['ahtjp', 'investigation', 'prosecution', 'dossier'],
      ['prosecution', 'dossier', 'moj', 'accused_episode'],
    ])
      await client.query(
        `with l as (select g, gen_random_uuid() as id, md5('${aKind}' || g) as a, md5('${bKind}' || g) as b from generate_series(10, ${Math.round(RECORDS * 0.15)}, 10) g),
              e as (insert into saksi.entries (agency_id, entry_id, kind, stub, stub_salt, commitments, recorded_at)
                    select 'ncct', id, 'link.asserted', '{"a":["${a}","${aKind}","' || a || '"],"b":["${b}","${bKind}","' || b || '"],"kind":"link.asserted"}',
                           decode(repeat('00', 32), 'hex'), decode(repeat('00', 128), 'hex'), timestamptz '2024-01-01' from l)
         insert into saksi.link_assertions (agency_id, entry_id, relation, a_agency, a_record, b_agency, b_record, basis, recorded_at)
         select 'ncct', id, 'same_case', '${a}', a, '${b}', b, 'same-case-number', timestamptz '2024-01-01' from l`,
      )
    // Five years of returns of every form, most of them in; one in ten says that there was nothing.
    const slots = country.forms.flatMap((form) =>
      listDue(country, form, { from: '2021-01-01', to: '2026-07-01' }).map((s) => ({ ...s, form: form.id })),
    )
    await client.query(
      `insert into saksi.returns (agency_id, entry_id, form, office, period, period_from, period_to, rows, is_nil, is_signed, recorded_at)
       select 'moj', gen_random_uuid(), f, o, p, d::date, d::date + 1, case when n % 10 = 0 then 0 else 3 end, n % 10 = 0, true, timestamptz '2024-01-01'
         from unnest($1::text[], $2::text[], $3::text[], $4::text[]) with ordinality as x(f, o, p, d, n)`,
      [slots.map((s) => s.form), slots.map((s) => s.office), slots.map((s) => s.period), slots.map((s) => `${s.period.slice(0, 4)}-02-01`)],
    )
  })
  await owner.query('vacuum analyze')
}

/** A line of the server's own log: `GET /api/v1/cases 200 12ms`. */
const own: number[] = []
const log = (line: string): void => void own.push(Number(/ (\d+)ms$/.exec(line)?.[1] ?? Number.NaN))

async function measure(load: Worker, what: string, pathOf: (i: number) => readonly [who: string, path: string]): Promise<void> {
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

const md5 = async (text: string): Promise<string> => (await import('node:crypto')).createHash('md5').update(text).digest('hex')
const people: readonly Seat[] = [
  ['ahtjp', 'ahtjp', ['caseworker']],
  ['prosecution', 'prosecution', ['caseworker']],
  ['ncct', 'ncct', ['head']],
  ['moj', 'moj', ['head']],
  ['mosavy', 'mosavy', ['caseworker']],
]
const scratch = scratchDir('first-pages')
const kept = process.argv[3] ?? scratch.path
mkdirSync(kept, { recursive: true })
const s = await servePeople(people, '2026-11-25', { kept, log })
const load = new Worker(new URL('page-load.ts', import.meta.url), { workerData: { api: s.api, kept, people } satisfies LoadOf })
try {
  await once(load, 'message')
  const total = await fillOnce(s.installation.owner(), s.installation.country)
  console.log(
    `${machine(s.installation.engine)}; ${total.toLocaleString('en')} records; ${PEOPLE} people, a page a second each, in a thread of their own\n`,
  )
  const stories = await Promise.all(Array.from({ length: PEOPLE * EACH }, (_, i) => md5(`investigation${10 * (1 + i)}`)))
  await measure(load, 'session alone', () => ['ahtjp', '/api/v1/session'])
  await measure(load, 'open cases of an office', (i) => [i % 2 === 0 ? 'ahtjp' : 'prosecution', '/api/v1/cases'])
  await measure(load, 'what waits in others’ records', (i) => [i % 2 === 0 ? 'ahtjp' : 'prosecution', '/api/v1/cases/waits'])
  await measure(load, 'a case by its number', (i) => ['ahtjp', `/api/v1/cases?number=${1000 + i}%2F2022`])
  await measure(load, 'the story of a case', (i) => ['ahtjp', `/api/v1/cases/${stories[i % stories.length]}`])
  await measure(load, 'own records, to open one', () => ['ahtjp', '/api/v1/records?kind=investigation&purpose=prosecution'])
  await measure(load, 'records a return begins with', () => ['ahtjp', '/api/v1/records?kind=investigation&purpose=recording'])
  await measure(load, 'referrals offered and asked', () => ['mosavy', '/api/v1/referrals'])
  await measure(load, 'free beds', () => ['mosavy', '/api/v1/beds?bed=women'])
  await measure(load, 'devices of the own agency', () => ['ncct', '/api/v1/devices'])
  await measure(load, 'returns due of one form, all offices', () => ['ncct', '/api/v1/returns-due/court-return?year=2023'])
  await measure(load, 'returns due, every form', () => ['ncct', '/api/v1/returns-due?year=2023'])
  await measure(load, 'returns due of an agency, every form', () => ['moj', '/api/v1/returns-due?year=2023'])
} finally {
  await load.terminate()
  await s.remove()
  scratch.remove(join(scratch.path, 'record'))
}
