/** The road with names in it: sealed at the edge, recorded, resent, changed, tampered with. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rebuild } from '../../src/store/postgres/rebuild.ts'
import { findForm, findIndicator } from '../../src/core/country/find.ts'
import { DEMO_NAMES } from '../../src/demo/names.ts'
import { makeCourtReturns, type CourtReturnRow } from '../../src/demo/court-returns.ts'
import { writeCourtReturnXlsx } from '../../src/demo/write-court-return.ts'
import { AppendRefused } from '../../src/errors.ts'
import { append } from '../../src/road/append.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { stamp, type Logged, type Sealed } from '../../src/road/stages.ts'
import { verifyReceipt } from '../../src/core/ledger/receipt.ts'
import { main } from '../../src/main.ts'
import { holdsAny } from '../helpers/holds-any.ts'
import { makeInstallation, sealFile, type Made } from '../helpers/made-installation.ts'

let made: Made
let rows: readonly CourtReturnRow[]
let first: Logged
let sent: Sealed

async function sealRows(list: readonly CourtReturnRow[]): Promise<Sealed> {
  const form = findForm(made.installation.country, 'court-return')
  if (!form) throw new Error('no form')
  const bytes = await writeCourtReturnXlsx(list, form, made.installation.country)
  const sealed = await sealFile(made.installation, 'court-return', 'moj', bytes, 'court-2023.xlsx')
  if ('refused' in sealed) throw new Error(sealed.refused[0]?.message.en)
  return sealed
}
const handIn = (sealed: Sealed): Promise<Logged> => append(sealed, made.installation.country, made.installation.store)

async function verify(): Promise<{ ok: boolean; faults: { what: string; where: string }[] }> {
  let text = ''
  await main(['verify', made.dir, '--json'], { out: (t) => (text += t), err: () => undefined })
  return JSON.parse(text)
}

beforeAll(async () => {
  made = await makeInstallation('kh')
  let seed = 7
  rows = makeCourtReturns(made.installation.country, () => (seed = (seed * 16807) % 2147483647) / 2147483647)
  sent = await sealRows(rows)
  first = await handIn(sent)
}, 120_000)
afterAll(() => made.remove())

describe('a court return', () => {
  test('is recorded whole, and its receipt proves it without the server', () => {
    expect([first.accepted, first.unchanged, first.entries.length]).toEqual([360, 0, 361])
    const check = verifyReceipt(first.receipt?.proof ?? '', made.installation.vkey)
    expect(check.ok).toBe(true)
    const moved = (first.receipt?.proof ?? '').replace(/^index (\d+)$/m, (_, at: string) => `index ${Number(at) + 1}`)
    expect(verifyReceipt(moved, made.installation.vkey).ok).toBe(false)
  })

  test('sealed again, with other ciphertexts, doubles nothing', async () => {
    const again = await sealRows(rows)
    expect(again.entries[1]?.sealed).not.toBe(sent.entries[1]?.sealed)
    const known = await handIn(again)
    expect([known.accepted, known.unchanged, known.entries, known.receipt?.entry]).toEqual([360, 360, first.entries, first.receipt?.entry])
    expect(verifyReceipt(known.receipt?.proof ?? '', made.installation.vkey).ok).toBe(true)
  }, 60_000)

  test('sent twice over a bad line, byte for byte, is the same act', async () => {
    const again = await handIn(sent)
    expect([again.unchanged, again.entries, again.receipt?.entry]).toEqual([360, first.entries, first.receipt?.entry])
    const { rows: all } = await made.installation.pools.saksi_reader.query<{ n: number }>(
      `select count(*)::int as n from saksi.entries where kind = 'record.version'`,
    )
    expect(all[0]?.n).toBe(360)
  })

  test('with three rows corrected becomes exactly three new versions, a name among them', async () => {
    const changed = rows.map((r, i) =>
      i < 2
        ? { ...r, is_official: r.is_official === 'no' ? 'unknown' : 'no' }
        : i === 2
          ? { ...r, accused_name: 'Wobbelise Changedname' }
          : r,
    )
    const result = await handIn(await sealRows(changed))
    expect(result).toMatchObject({ unchanged: 357, superseded: 3 })
    const { rows: versions } = await made.installation.pools.saksi_reader.query<{ n: number }>(
      'select count(*)::int as n from saksi.accused_episodes where version = 2',
    )
    expect(versions[0]?.n).toBe(3)
  })

  test('is counted once a person whatever the versions, with coverage', async () => {
    const indicator = findIndicator(made.installation.country, 'accused-registered')
    if (!indicator) throw new Error('no indicator')
    const interval = { from: '2023-01-01', to: '2024-01-01' }
    const figure = await count(
      await link({ entries: [] }, '2100-01-01', made.installation.counts),
      { indicator, interval },
      made.installation.country,
      made.installation.counts,
    )
    // One court, of an invented name, owes its last quarter.
    expect([figure.value, figure.state, figure.coverage]).toEqual([360, 'partial', { received: 103, due: 104 }])
  })

  test('rebuilt from its entries is the same, byte for byte', async () => {
    const done = await rebuild(made.installation.owner())
    expect(done.after).toBe(done.before)
  })
})

describe('what is refused', () => {
  test('a name sent in clear is refused, and the refusal does not repeat it', async () => {
    const entry = sent.entries[1]
    if (!entry) throw new Error('no row')
    for (const forged of [
      { ...entry, coded: JSON.stringify({ mac: '0'.repeat(32), values: { case_number: 'Clear Name' } }) },
      { ...entry, stub: entry.stub.replace(/"sex":"[^"]*"/, '"sex":"Clear Name"') },
      { ...entry, sealed: JSON.stringify({ batch: sent.batch, fields: { accused_name: 'Clear Name' } }) },
    ]) {
      const refused = await handIn(
        stamp<Sealed>({ ...sent, entries: [sent.entries[0] as typeof entry, forged, ...sent.entries.slice(2)] }),
      ).catch((e: unknown) => e)
      expect(refused).toBeInstanceOf(AppendRefused)
      expect(String((refused as Error).message)).not.toContain('Clear')
    }
  })

  test('a row left out on the way no longer makes the root that the return names', async () => {
    await expect(handIn(stamp<Sealed>({ ...sent, entries: sent.entries.slice(0, -1) }))).rejects.toThrow('return.root-differs')
  })

  test('another agency may not send this form', async () => {
    await expect(handIn(stamp<Sealed>({ ...sent, agency: 'ncct' }))).rejects.toThrow('return.not-yours')
  })
})

describe('nothing identifying lies in the server’s folder', () => {
  test('no invented name in any file of it, nor in its database', async () => {
    // Each word alone is looked for, and never a part of one: names are made so that no part of them stands elsewhere.
    const words = [...new Set(DEMO_NAMES.flatMap((n) => [n.en, ...n.en.split(' '), n.km]))]
    const isThere = holdsAny(words.map((w) => Buffer.from(w)))
    const leaks: string[] = []
    let looked = 0
    expect(existsSync(join(made.dir, 'postgres'))).toBe(true) // the database lies inside, so it is searched too
    for (const [file, bytes] of filesBelow(made.dir)) {
      looked++
      if (isThere(bytes)) leaks.push(file)
    }
    expect(leaks).toEqual([])
    expect(looked).toBeGreaterThan(500)
  }, 60_000)
})

describe('what verify names', () => {
  test('a sound record has no fault', async () => expect(await verify()).toMatchObject({ ok: true, faults: [] }), 120_000)

  test('a superuser’s edit of one projected row, of one entry, of the time it was recorded; and a row added', async () => {
    const owner = made.installation.owner()
    const tampers: [change: string, mend: string, what: string][] = [
      [
        `update saksi.accused_episodes set outcome = 'acquitted' where entry_id = $1`,
        `update saksi.accused_episodes set outcome = 'convicted' where entry_id = $1`,
        'projection.altered',
      ],
      [
        `update saksi.entries set stub = replace(stub, '"convicted"', '"acquitted"') where entry_id = $1`,
        `update saksi.entries set stub = replace(stub, '"acquitted"', '"convicted"') where entry_id = $1`,
        'entry.altered',
      ],
      [
        `update saksi.entries set recorded_at = recorded_at + interval '1 day' where entry_id = $1`,
        `update saksi.entries set recorded_at = recorded_at - interval '1 day' where entry_id = $1`,
        'entry.leaf-differs',
      ],
      [
        `update saksi.accused_episodes set superseded_at = now() where entry_id = $1`,
        `update saksi.accused_episodes set superseded_at = null where entry_id = $1`,
        'projection.altered',
      ],
    ]
    const { rows: found } = await owner.query<{ entry_id: string }>(
      `select entry_id from saksi.accused_episodes where outcome = 'convicted' and superseded_at is null order by entry_id limit 1`,
    )
    const id = found[0]?.entry_id as string
    for (const [change, mend, what] of tampers) {
      await owner.query(change, [id])
      const result = await verify()
      await owner.query(mend, [id])
      expect([what, result.ok, result.faults.some((f) => f.what === what && f.where.includes(id))]).toEqual([what, false, true])
    }
    await owner.query(
      `insert into saksi.returns select agency_id, gen_random_uuid(), form, office, period, period_from, period_to, rows, recorded_at from saksi.returns limit 1`,
    )
    expect((await verify()).faults.map((f) => f.what)).toEqual(['projection.without-entry'])
    await owner.query('delete from saksi.returns r where not exists (select 1 from saksi.entries e where e.entry_id = r.entry_id)')
    expect((await verify()).ok).toBe(true)
  }, 120_000)

  test('one flipped byte in a tile, and one in an entry bundle, each with its place', async () => {
    const tlog = made.installation.layout.tlog
    for (const [path, what, where] of [
      ['tile/0/000', 'tile.altered', 'hash of entry 5'],
      ['tile/entries/000', 'entry.altered-in-log', 'entry 5'],
    ] as const) {
      const file = join(tlog, path)
      const bytes = readFileSync(file)
      const at = path.includes('entries') ? 5 * 66 + 20 : 5 * 32 + 3
      bytes[at] = (bytes[at] ?? 0) ^ 1
      writeFileSync(file, bytes)
      const result = await verify()
      bytes[at] = (bytes[at] ?? 0) ^ 1
      writeFileSync(file, bytes)
      expect([path, result.ok, result.faults.some((f) => f.what === what && f.where.includes(path) && f.where.includes(where))]).toEqual([
        path,
        false,
        true,
      ])
    }
    expect((await verify()).ok).toBe(true)
  }, 120_000)
})

/** PostgreSQL takes back files of its own while they are looked through, such as the list of its catalogue that it makes anew. */
function* filesBelow(dir: string): Generator<[path: string, bytes: Buffer]> {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path)
    else if (entry.isFile()) {
      try {
        if (statSync(path).size < 2 ** 28) yield [path, readFileSync(path)]
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      }
    }
  }
}
