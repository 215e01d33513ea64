/** Submissions that arrive together share a transaction, and answer each for itself. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commitGroup } from '../../src/store/postgres/append/commit-group.ts'
import type { Ready } from '../../src/core/entry/ready.ts'
import { verifyReceipt } from '../../src/core/ledger/receipt.ts'
import { append, checkSealed } from '../../src/road/append.ts'
import type { Sealed } from '../../src/road/stages.ts'
import { makeInstallation, sealFile, type Made } from '../helpers/made-installation.ts'

let made: Made
const HEAD = 'Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey'
/** A sealed return of one invented person. */
async function sealed(number: number, months = 3): Promise<Sealed> {
  const text = `${HEAD}\nAcorn,${number}/2024,1,Grizzlewick ${number},2024-02-01,Waking a cat,Red hat,${months}\n`
  const done = await sealFile(made.installation, 'town-return', 'bell', new TextEncoder().encode(text), 'clear.csv')
  if ('refused' in done) throw new Error('the test’s own file was refused')
  return done
}
const ready = (s: Sealed): readonly Ready[] => checkSealed(s, made.installation.country)
const send = (s: readonly Ready[]): Promise<unknown> => made.installation.store.append('bell', s, null)
const count = async (sql: string): Promise<number> =>
  (await made.installation.pools.saksi_reader.query<{ n: number }>(`select count(*)::int as n from ${sql}`)).rows[0]?.n ?? -1

beforeAll(async () => {
  made = await makeInstallation('toyland')
}, 120_000)
afterAll(() => made.remove())

test('many at once are each recorded once, and each answered with a receipt of its own', async () => {
  const all = await Promise.all(Array.from({ length: 40 }, (_, i) => sealed(i + 1)))
  const { country, store, vkey } = made.installation
  const before = (await made.installation.checkpoint()).size
  const done = await Promise.all([...all, ...all.slice(0, 10)].map((s) => append(s, country, store)))
  expect(await count('saksi.accused_episodes')).toBe(40)
  for (const [i, logged] of done.entries()) {
    expect(verifyReceipt(logged.receipt?.proof ?? '', vkey).ok).toBe(true)
    // What was sent twice has the receipt of its first sending.
    expect(logged.receipt?.entry).toBe(done[i % 40]?.receipt?.entry)
    expect(logged.entries).toEqual(done[i % 40]?.entries)
    expect([logged.entries.length, logged.unchanged]).toEqual([2, i < 40 ? 0 : 1])
  }
  const { size } = await made.installation.checkpoint()
  expect(size).toBe(before + 80)
})

test('in one group: a resend, a conflict of ids, and two versions of one record, each as if it had come alone', async () => {
  const [first, changed] = [ready(await sealed(101)), ready(await sealed(101, 9))]
  const bent = first.map((e) => ({ ...e, commitments: 'f'.repeat(256) }))
  const { outcomes } = await commitGroup(
    made.installation.pools.saksi_app,
    'bell',
    [first, first, bent, changed].map((entries) => ({ entries, place: null })),
    { isDemo: true, after: null },
  )
  expect(outcomes.map((o) => (o instanceof Error ? o.name : [o.added.length, o.entries.length, o.superseded]))).toEqual([
    [2, 2, 0],
    [0, 2, 0],
    'EntryIdConflict',
    [2, 2, 1],
  ])
  await made.installation.sequencer.flush()
  const { rows } = await made.installation.pools.saksi_reader.query<{ version: number; ended: boolean }>(
    `select version, superseded_at is not null as ended from saksi.accused_episodes where case_number = '101/2024' order by version`,
  )
  expect(rows).toEqual([
    { version: 1, ended: true },
    { version: 2, ended: false },
  ])
})

test('one that the database refuses fails alone, whoever it came with', async () => {
  const all = await Promise.all([201, 202, 203, 204, 205].map((n) => sealed(n)))
  const submissions = all.map(ready)
  // As if the check before had let it pass: a name where a code belongs.
  const third = submissions[2]?.map((e) =>
    e.stub.kind === 'record.version' ? { ...e, stub: { ...e.stub, values: { ...e.stub.values, court: 'Wump Nobody' } } } : e,
  )
  const before = await count('saksi.entries')
  const done = await Promise.allSettled(submissions.with(2, third ?? []).map(send))
  expect(done.map((d) => d.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  expect(await count('saksi.entries')).toBe(before + 8)
  await made.installation.sequencer.flush()
})

test('what is recorded has the record’s own time where the database’s clock says another, and never one before the newest', async () => {
  const commit = async (number: number, steady: number, after: string | null): Promise<string> => {
    const entries = ready(await sealed(number))
    const rules = { isDemo: true, after, time: { now: () => steady } }
    return (await commitGroup(made.installation.pools.saksi_app, 'bell', [{ entries, place: null }], rules)).recordedAt
  }
  // The database's clock is two days behind what the record goes by, and then a year ahead of it.
  const [later, earlier] = [Date.now() + 2 * 86_400_000, Date.now() - 365 * 86_400_000]
  const printed = (ms: number): string => new Date(ms).toISOString().slice(0, 23).replace('T', ' ')
  expect(await commit(301, earlier, null)).toContain(printed(earlier))
  expect(await commit(302, later, null)).toContain(printed(later))
  expect(await commit(303, earlier, '2026-01-01 00:00:00.000000+00')).toBe('2026-01-01 00:00:00.000001+00')
})
