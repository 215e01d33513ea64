/**
 * The two walls between agencies, and between protection and enforcement, each alone: with every decision a yes, PostgreSQL
 * still holds; with row-level security gone, the policies still hold. Every agency of Cambodia, every kind of record.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decideBy } from '../../src/outside/cedar/decide.ts'
import { readPolicySet } from '../../src/outside/cedar/policy-set.ts'
import { asPersonOf, inTransaction, type Client } from '../../src/store/postgres/connect.ts'
import { openDeskStore } from '../../src/work/records/desk-store.ts'
import type { AccessRequest, Decide } from '../../src/core/access/decision.ts'
import { sideOf, type AgencySide } from '../../src/core/access/side-of.ts'
import { listRecordKinds } from '../../src/core/model/kinds.ts'
import { listRecords, readRecord } from '../../src/work/records/read-records.ts'
import type { DeskStore } from '../../src/road/ports.ts'
import { ONE_IN } from '../helpers/everything.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'

let made: Made
let behindWall: DeskStore
let withoutWall: DeskStore
let decide: Decide
const RECORD = 'c'.repeat(32)
const yes: Decide = () => ({ isAllowed: true, because: [] })
const agencies = () => made.installation.country.agencies
/** By day the first of each type, and one in six of the others: the policies know types, the second wall one agency like another. */
const asked = () => agencies().filter((a, i) => agencies().findIndex((b) => b.type === a.type) === i || i % ONE_IN(6) === 0)

beforeAll(async () => {
  made = await makeInstallation('kh')
  const owner = made.installation.owner()
  for (const { table } of listRecordKinds())
    await owner.query(
      `insert into saksi.${table} (agency_id, record_id, version, entry_id, form, content_mac, recorded_at, is_conflict)
       select a, $2, 1, gen_random_uuid(), 'x', $2, now(), false from unnest($1::text[]) a`,
      [agencies().map((a) => a.id), RECORD],
    )
  behindWall = openDeskStore(made.installation.pools.saksi_desk)
  // The owner stands above row-level security: this is the store with the second wall taken away.
  withoutWall = openDeskStore(owner)
  decide = decideBy(readPolicySet(made.installation.country), () => '2026-11-25')
}, 120_000)
afterAll(() => made?.remove())

/** Kinds of which a clerk of this agency sees its record, by `list` and by `read` alike. */
async function seen(agency: string, store: DeskStore, by: Decide): Promise<string[]> {
  const { country } = made.installation
  const agencyType = agencies().find((a) => a.id === agency)!.type
  const principal: AccessRequest['principal'] = {
    credential: 'a'.repeat(32),
    person: 'b'.repeat(32),
    agency,
    agencyType,
    roles: ['clerk'],
    signedInBy: 'device',
  }
  const found = await Promise.all(
    listRecordKinds().map(async ({ id: kind }) => {
      const asked = { principal, purpose: 'recording', kind } as const
      const page = await listRecords({ ...asked, after: '' }, { country, decide: by, store })
      const one = await readRecord({ ...asked, record: RECORD }, { country, decide: by, store })
      // Never another agency's: there is one a kind and agency.
      expect(page?.records.length ?? 0, `${agency} ${kind}`).toBeLessThanOrEqual(1)
      expect((page?.records.length ?? 0) === 1, `${agency} ${kind}`).toBe(one !== undefined)
      return one ? [kind] : []
    }),
  )
  return found.flat()
}
const kindsOf = (...sides: string[]): string[] =>
  listRecordKinds()
    .filter((k) => sides.includes(k.side))
    .map((k) => k.id)
const SEEN: Readonly<Record<AgencySide, readonly string[]>> = {
  enforcement: ['enforcement', 'shared'],
  protection: ['enforcement', 'shared', 'protection'],
  oversight: ['oversight'],
}

it.each<[string, () => DeskStore, () => Decide]>([
  ['policy off: row-level security alone', () => behindWall, () => yes],
  ['both walls', () => behindWall, () => decide],
])(
  '%s shows each agency its own side of its own records',
  async (_, store, by) => {
    for (const { id } of asked()) {
      const side = sideOf(made.installation.country, id)!
      expect([id, await seen(id, store(), by())]).toEqual([id, kindsOf(...SEEN[side])])
    }
  },
  240_000,
)
it('row-level security off: the policies alone hide the same, and more from nobody', { timeout: 240_000 }, async () => {
  for (const { id } of asked()) {
    const side = sideOf(made.installation.country, id)!
    // What the oversight body has besides allegations is hidden by the second wall alone: it is entered by nobody there.
    const kinds = side === 'oversight' ? kindsOf('oversight', 'enforcement', 'shared', 'protection') : kindsOf(...SEEN[side])
    expect([id, (await seen(id, withoutWall, decide)).toSorted()]).toEqual([id, kinds.toSorted()])
  }
})
it('with both off, everything would be there: the rows that the walls hide exist', async () => {
  expect(await seen('ahtjp', withoutWall, yes)).toEqual(listRecordKinds().map((k) => k.id))
})

describe('the second wall, met as saksi_desk', () => {
  const desk = <T>(work: (client: Client) => Promise<T>) => inTransaction(made.installation.pools.saksi_desk, work)
  const agenciesIn = async (client: Client, table: string): Promise<string[]> =>
    (await client.query<{ a: string }>(`select distinct agency_id::text as a from saksi.${table}`)).rows.map((r) => r.a)

  it('shows nothing to a transaction that does not say who and which side', async () => {
    for (const { table } of listRecordKinds()) {
      expect(await desk((c) => agenciesIn(c, table)), table).toEqual([])
      expect(
        await desk(async (c) => (await asPersonOf(c, { agency: 'ahtjp', side: '' as AgencySide, closed: [] }), agenciesIn(c, table))),
        table,
      ).toEqual([])
      expect(
        await desk(async (c) => (await asPersonOf(c, { agency: 'ahtjp', side: 'both' as AgencySide, closed: [] }), agenciesIn(c, table))),
        table,
      ).toEqual([])
      expect(
        await desk(async (c) => (await asPersonOf(c, { agency: '', side: 'protection', closed: [] }), agenciesIn(c, table))),
        table,
      ).toEqual([])
    }
  })
  it('shows no other agency’s rows to a query that forgets to ask for its own', async () => {
    for (const { table, side } of listRecordKinds()) {
      const found = await desk(
        async (c) => (await asPersonOf(c, { agency: 'ahtjp', side: 'enforcement', closed: [] }), agenciesIn(c, table)),
      )
      expect(found, table).toEqual(SEEN.enforcement.includes(side) ? ['ahtjp'] : [])
    }
  })
  it('forgets who it was when the connection is used again', async () => {
    await desk((c) => asPersonOf(c, { agency: 'mosavy', side: 'protection', closed: [] }))
    for (let i = 0; i < 8; i++) expect(await desk((c) => agenciesIn(c, 'screenings'))).toEqual([])
  })
  it.each([
    'select * from saksi.entries',
    'select * from saksi.entry_parts',
    'select * from saksi.credentials',
    'select * from saksi.returns',
    'select * from saksi.log_leaves',
    'insert into saksi.screenings select * from saksi.screenings',
    'update saksi.leads set form = form',
    'delete from saksi.leads',
    'alter table saksi.screenings disable row level security',
    'set role saksi_reader',
    'create table saksi.mine (a int)',
  ])('refuses: %s', async (sql) => {
    await expect(
      desk(async (c) => (await asPersonOf(c, { agency: 'mosavy', side: 'protection', closed: [] }), c.query(sql))),
    ).rejects.toThrow(/permission denied|must be owner/)
  })
  it('stands before every table of records, of the side that the model says', async () => {
    const { rows } = await made.installation
      .owner()
      .query<{ tablename: string; qual: string; permissive: string }>(
        `select tablename, qual, permissive from pg_policies where schemaname = 'saksi' and policyname = 'desk_wall'`,
      )
    // What becomes of a referral or of a plan of help is the protection side's, like the record that it names.
    const acts = [
      'referral_offers',
      'referral_steps',
      'beds_stated',
      'care_acts',
      'letters',
      'letter_ends',
      'own_pages',
      'own_page_ends',
      'homecoming_steps',
    ].map((table) => ({
      table,
      side: 'protection' as const,
    }))
    // A lead may be handed across; who sees that are its two parties (desk_party).
    const leads = { table: 'lead_steps', side: 'shared' as const }
    // Of which operation a plan was is seen as far as the operation.
    const plans = ['plan_operations', 'plan_operation_ends'].map((table) => ({ table, side: 'enforcement' as const }))
    // The way of a dossier between offices is read by the enforcement side alone, though the dossier itself is not.
    const transfers = ['dossier_offers', 'dossier_steps'].map((table) => ({ table, side: 'enforcement' as const }))
    const walled = [...listRecordKinds().map(({ table, side }) => ({ table, side })), ...acts, leads, ...plans, ...transfers]
    expect(rows.map((r) => r.tablename).toSorted()).toEqual(walled.map((k) => k.table).toSorted())
    for (const { tablename, qual, permissive } of rows) {
      const { side } = walled.find((k) => k.table === tablename)!
      const sides = ['enforcement', 'protection', 'oversight'].filter((s) => qual.includes(`'${s}'`))
      expect([tablename, permissive, sides]).toEqual([
        tablename,
        'RESTRICTIVE',
        (['enforcement', 'protection', 'oversight'] as const).filter(
          (s) => SEEN[s].includes(side) && (s === 'enforcement' || !transfers.some((t) => t.table === tablename)),
        ),
      ])
    }
  })
})
