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
import { personKinds } from '../src/core/person/kinds.ts'
import type { RecordKind } from '../src/core/model/kinds.ts'
import { publicMoment } from '../src/server/public-moment.ts'
import { inTransaction, type Client } from '../src/store/postgres/connect.ts'
import type { Installation } from '../src/work/installation/installation.ts'
import { scratchDir } from '../test/helpers/scratch-dir.ts'
import { servePeople, type Seat } from '../test/helpers/served-people.ts'
import { machine, timed } from './court-rows.ts'
import type { LoadOf, Pages, Took } from './page-load.ts'
import { valueSql } from './spread-values.ts'

const PEOPLE = Number(process.argv[2] ?? 20_000)
const RECORDS_EACH = 50
const READERS = 20
const EACH = 20
const OFFICE = 'mosavy'
const NO_SALT = `decode(repeat('00', 32), 'hex')`
const COMMITMENTS = `decode(repeat('00', 128), 'hex')`
/** Of one person, by her number and the record's. */
const recordOf = (person: string, n: string): string => `md5('p' || ${person} || '-' || ${n})`

/** Every kind is in every file, those that go on (needs, services) most often. */
function spread(): ReadonlyMap<RecordKind, number> {
  const kinds = personKinds()
  return new Map(
    kinds.map((kind, i) => [kind, Math.floor((RECORDS_EACH * (i + 1)) / kinds.length) - Math.floor((RECORDS_EACH * i) / kinds.length)]),
  )
}

async function fill(installation: Installation): Promise<void> {
  const owner = installation.owner()
  const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from saksi.care_acts')
  if ((rows[0]?.n ?? 0) > 0) return
  await inTransaction(owner, async (client) => {
    await client.query('set local row_security = off')
    let from = 0
    for (const [kind, copies] of spread()) {
      await fillKind(client, installation, kind, { from, copies })
      from += copies
    }
    await fillLinks(client)
    await fillCare(client)
    await client.query(
      `insert into saksi.log_outbox (agency_id, entry_id, leaf)
       select agency_id, entry_id, decode(md5(entry_id::text) || md5(entry_id || 'b') || md5(entry_id || 'c') || md5(entry_id || 'd'), 'hex')
         from saksi.entries where kind = 'plan.made' order by recorded_at`,
    )
  })
  await owner.query('vacuum analyze')
  await installation.sequencer.flush()
}

async function fillKind(
  client: Client,
  { country }: Installation,
  kind: RecordKind,
  { from, copies }: { readonly from: number; readonly copies: number },
): Promise<void> {
  const form = country.forms.find((f) => f.kind === kind.id)?.id ?? 'bench'
  const columns = kind.columns.map((c) => `"${c.id}"`)
  const values = kind.columns.map((c) => valueSql(kind, c.id, country))
  await client.query(
    `insert into saksi.${kind.table} (agency_id, record_id, version, entry_id, form, content_mac, recorded_at, is_conflict${columns.map((c) => `, ${c}`).join('')})
     select '${OFFICE}', ${recordOf('p', 'n')}, 1, md5('entry ${kind.id}' || g)::uuid, '${form}', md5(g::text), timestamptz '2024-01-01' + g % 100000 * interval '1 minute', false${values.map((v) => `, ${v}`).join('')}
       from (select p, n, (p - 1) * ${copies} + n - ${from} as g from generate_series(1, ${PEOPLE}) p, generate_series(${from + 1}, ${from + copies}) n) as x`,
  )
}

/** Of which kind somebody's record of this number is. */
function kindSql(n: string): string {
  let last = 0
  const cases = [...spread()].map(([kind, copies]) => `when ${n} <= ${(last += copies)} then '${kind.id}'`)
  return `case ${cases.join(' ')} end`
}

/** Each record was linked with the one before it: to find fifty takes as many steps as there can be. */
async function fillLinks(client: Client): Promise<void> {
  await client.query(
    `with l as (select p, n, md5('link' || p || '-' || n)::uuid as id, ${recordOf('p', 'n')} as a, ${recordOf('p', '(n + 1)')} as b,
                       ${kindSql('n')} as a_kind, ${kindSql('(n + 1)')} as b_kind
                  from generate_series(1, ${PEOPLE}) p, generate_series(1, ${RECORDS_EACH - 1}) n),
          e as (insert into saksi.entries (agency_id, entry_id, kind, stub, stub_salt, commitments, recorded_at)
                select '${OFFICE}', id, 'link.asserted',
                       '{"a":["${OFFICE}","' || a_kind || '","' || a || '"],"agency":"${OFFICE}","author":"unsigned:${OFFICE}","b":["${OFFICE}","' || b_kind || '","' || b || '"],"basis":"same-document","id":"' || id || '","kind":"link.asserted","relation":"same_person"}',
                       ${NO_SALT}, ${COMMITMENTS}, timestamptz '2024-02-01' + p * interval '1 second' from l)
     insert into saksi.link_assertions (agency_id, entry_id, relation, a_agency, a_record, b_agency, b_record, basis, recorded_at)
     select '${OFFICE}', id, 'same_person', '${OFFICE}', a, '${OFFICE}', b, 'same-document', timestamptz '2024-02-01' + p * interval '1 second' from l`,
  )
}

/** A plan with three steps, and who answers for her. */
async function fillCare(client: Client): Promise<void> {
  const { rows } = await client.query<{ credential: string }>(
    `select credential::text from saksi.credentials where of_agency = '${OFFICE}' limit 1`,
  )
  for (const [act, steps] of [
    ['taken', 'null'],
    ['planned', `'legal:2024-03-31 medical:2024-04-30 shelter:2024-05-31'`],
  ] as const)
    await client.query(
      `with c as (select p, md5('${act}' || p)::uuid as id from generate_series(1, ${PEOPLE}) p),
            e as (insert into saksi.entries (agency_id, entry_id, kind, stub, stub_salt, commitments, recorded_at)
                  select '${OFFICE}', id, 'plan.made', '{}', ${NO_SALT}, ${COMMITMENTS}, timestamptz '2024-02-01' + p * interval '1 second' from c)
       insert into saksi.care_acts (agency_id, entry_id, record_id, credential, act, over, steps, recorded_at)
       select '${OFFICE}', id, ${recordOf('p', '1')}, '${rows[0]?.credential ?? ''}', '${act}', null, ${steps}, timestamptz '2024-02-01' + p * interval '1 second' from c`,
    )
}

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
  await fill(s.installation)
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
  await measure('people of an office', READERS, async () => '/api/v1/people', 1000)
  await measure('who waits to be screened, and is held', READERS, async () => '/api/v1/people/waits', 1000)
} finally {
  await load.terminate()
  await s.remove()
  scratch.remove(join(scratch.path, 'record'))
}
