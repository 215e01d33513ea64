/** A database's superuser edits in silence, and somebody edits the log's files: `saksi verify` names every edit by its place. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../src/store/postgres/connect.ts'
import { listProjections, rowKey, type Projection } from '../../src/store/postgres/projections.ts'
import { StrayRows } from '../../src/store/postgres/verify-projections.ts'
import { verifyRecord } from '../../src/store/postgres/verify-record.ts'
import { main } from '../../src/main.ts'
import type { Fault } from '../../verify/index.ts'
import { ONE_IN } from '../helpers/everything.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { fillEveryTable } from './tampering/fill-every-table.ts'
import { chanceFrom, planEdits, planTileEdits } from './tampering/plan.ts'

let made: Made
beforeAll(async () => {
  made = await makeInstallation('kh')
  await fillEveryTable(made.installation, 40 / ONE_IN(4), 12)
}, 120_000)
afterAll(() => made.remove())

async function verify(): Promise<{ ok: boolean; entries: number; faults: Fault[] }> {
  let text = ''
  await main(['verify', made.dir, '--json'], { out: (t) => (text += t), err: () => undefined })
  return JSON.parse(text)
}

/** Makes edits as the tables' owner, gives what they left behind to `work`, and takes them back. */
async function behindTheBack<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = await made.installation.owner().connect()
  try {
    await client.query('begin isolation level repeatable read')
    return await work(client)
  } finally {
    await client.query('rollback')
    client.release()
  }
}
async function faultsIn(client: Client, piece?: number): Promise<Fault[]> {
  const faults: Fault[] = []
  await verifyRecord(
    client,
    () => undefined,
    (f) => faults.push(f),
    piece === undefined ? {} : { piece },
  )
  return faults
}

/** A row of `table` as somebody plants it: a copy of one, with other columns. @returns its key, as a fault says it. */
async function plant(client: Client, table: string, other: Readonly<Record<string, unknown>>): Promise<string> {
  const { rows } = await client.query<Record<string, unknown>>(
    `insert into saksi.${table} select (jsonb_populate_record(t, $1)).* from saksi.${table} t limit 1 returning *`,
    [JSON.stringify(other)],
  )
  return rowKey(listProjections().find((p) => p.table === table) as Projection, rows[0] ?? {})
}

const TABLES = ['victim_episodes', 'accused_episodes', 'leads']
const ofEntry = ({ agency_id, entry_id }: { readonly agency_id: string; readonly entry_id: string }) => ({ agency_id, entry_id })

describe('a record with something in every table', () => {
  test('has no fault', async () => expect(await verify()).toMatchObject({ ok: true, faults: [] }))

  test('one edit at a time is named', async () => {
    const edits = await behindTheBack((client) => planEdits(client, chanceFrom(3), 1000))
    const unnamed: string[] = []
    // By night five of them; at once, below, a thousand by day too.
    for (const edit of edits.filter((_, i) => i % (200 * ONE_IN(2)) === 7)) {
      const named = await behindTheBack(async (client) => {
        await edit.apply(client)
        return edit.isNamed(await faultsIn(client))
      })
      if (!named) unnamed.push(edit.what)
    }
    expect(unnamed).toEqual([])
  }, 300_000)

  test('a thousand at once are all named, by table, row and column', async () => {
    const { edits, faults } = await behindTheBack(async (client) => {
      const planned = await planEdits(client, chanceFrom(5), 1000)
      for (const edit of planned) await edit.apply(client)
      return { edits: planned, faults: await faultsIn(client) }
    })
    expect(edits).toHaveLength(1000)
    expect(edits.filter((e) => !e.isNamed(faults)).map((e) => e.what)).toEqual([])
  })

  // Whatever its entry says of the record, and wherever in the log the record's own versions lie. By day under an act and under one that waits.
  test.each(
    [
      ['an act that names it, of a record that has no version', `e.kind = 'pair.judged'`, 'a'],
      ['an act that names it, of a record whose versions lie elsewhere', `e.kind = 'pair.judged'`, 'b'],
      ['a version of another record', `e.kind = 'record.version'`, undefined],
      [
        'an entry that waits for the log',
        `e.kind = 'log.padded' and exists (select 1 from saksi.log_outbox o where o.entry_id = e.entry_id)`,
        undefined,
      ],
      ['no entry', undefined, undefined],
    ].filter((_, i) => i % ONE_IN(3) === 0),
  )('a row is planted under %s', async (_what, where, named) => {
    const { planted, faults } = await behindTheBack(async (client) => {
      const { rows } = await client.query<{ agency_id: string; entry_id: string; stub: string }>(
        `select e.agency_id, e.entry_id, e.stub from saksi.entries e where ${where ?? 'false'} order by e.entry_id limit 1`,
      )
      const entry = rows[0] ?? { agency_id: 'moj', entry_id: '00000000-0000-4000-8000-000000000001', stub: '{}' }
      const token = named && (JSON.parse(entry.stub) as Record<string, readonly string[]>)[named]?.[2]
      const record_id = token ?? 'e'.repeat(32)
      const keys: string[] = []
      for (const table of TABLES)
        keys.push(
          `${table} ${await plant(client, table, { ...ofEntry(entry), record_id, version: 90, superseded_at: new Date().toISOString() })}`,
        )
      keys.push(`waiting_rows ${await plant(client, 'waiting_rows', { ...ofEntry(entry), record_id, office: 'planted' })}`)
      keys.push(`lead_steps ${await plant(client, 'lead_steps', ofEntry(entry))}`)
      return { planted: keys, faults: await faultsIn(client, 20) }
    })
    expect(faults.map((f) => `${f.table} ${f.row}`).toSorted()).toEqual(planted.toSorted())
    expect(new Set(faults.map((f) => f.what))).toEqual(new Set(['projection.without-entry']))
  })

  test('a table with more rows than its entries give is never whole, whatever the search for them finds', async () => {
    const projection = listProjections().find((p) => p.table === 'returns') as Projection
    const faults: Fault[] = []
    await behindTheBack((client) => new StrayRows(client, new Map([[projection, 2]])).report((f) => void faults.push(f)))
    expect(faults).toEqual([{ what: 'projection.without-entry', where: 'returns, 2 of its rows', table: 'returns', count: 2 }])
  })

  test('two hundred bytes of tiles and bundles, at once', async () => {
    const { size } = await made.installation.checkpoint()
    const edits = planTileEdits(made.installation.layout.tlog, size, chanceFrom(7), 200)
    for (const edit of edits) edit.apply()
    const { faults } = await verify()
    for (const edit of edits) edit.undo()
    expect(edits).toHaveLength(200)
    expect(edits.filter((e) => !e.isNamed(faults)).map((e) => e.what)).toEqual([])
    expect((await verify()).ok).toBe(true)
  })

  test('the head of the log in the database, changed in any column', async () => {
    const owner = made.installation.owner()
    // By night its size as well.
    for (const change of ['size = size - 1', `root = set_bit(root, 5, 1 - get_bit(root, 5))`, `checkpoint = checkpoint || 'x'`].slice(
      ONE_IN(2) - 1,
    )) {
      const { rows } = await owner.query<{ size: number; root: Buffer; checkpoint: string }>(
        'select size, root, checkpoint from saksi.log_head',
      )
      await owner.query(`update saksi.log_head set ${change}`)
      const { faults } = await verify()
      await owner.query('update saksi.log_head set size = $1, root = $2, checkpoint = $3', [
        rows[0]?.size,
        rows[0]?.root,
        rows[0]?.checkpoint,
      ])
      expect([change, faults.map((f) => f.what)]).toEqual([change, ['head.differs']])
    }
  })
})
