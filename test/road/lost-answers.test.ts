/**
 * Who is not answered sends again, and is answered as if nothing had been lost: with the entries that hold what she sent and with their
 * receipt, whether the bytes are the same or sealed anew, and wherever the first answer broke off.
 */
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEdgeKeys } from '../../src/work/installation/installation.ts'
import { verifyReceipt } from '../../src/core/ledger/receipt.ts'
import type { LoggedData, Sealed } from '../../src/road/stages.ts'
import { keepLaterState } from '../../src/store/files/later-state.ts'
import { readSigner } from '../../src/store/files/settings.ts'
import { signCheckpoint } from '../../src/store/files/tile-log.ts'
import { checkSealed } from '../../src/road/append.ts'
import { main } from '../../src/main.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { makeInstallation, sealFile, type Made } from '../helpers/made-installation.ts'

const LOST = 200
let made: Made
let serving: Serving
let token = ''
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })

beforeAll(async () => {
  made = await makeInstallation('toyland')
  token = readEdgeKeys(made.installation.layout.edge('bell')).submitToken
  const web = { desk: made.dir, public: made.dir }
  serving = await serve({ dir: made.dir, port: 0, deskPort: null, web, rhythm: { anchorSeconds: 3600, paddingPerHour: 0 } })
}, 120_000)
afterAll(async () => {
  await serving.close()
  await made.remove()
})

const sheetOf = (n: number): Uint8Array =>
  new TextEncoder().encode(
    `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\nAcorn,${n}/2024,1,Wump Nobody,2024-02-01,Waking a cat,Red hat,3\n`,
  )
/** What the clerk's own machine makes of case `n`; each time it is sealed it has other ids. */
async function sealed(n: number): Promise<Sealed> {
  const done = await sealFile(made.installation, 'town-return', 'bell', sheetOf(n), '2024-02.csv')
  if ('refused' in done) throw new Error(JSON.stringify(done.refused))
  return done
}
async function send(body: Sealed): Promise<{ status: number; said: LoggedData & { code?: string; message?: string } }> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const answer = await fetch(`${serving.url}/api/v1/returns`, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: answer.status, said: (await answer.json()) as LoggedData }
}
/** Sends, takes so many bytes of the answer, and is gone. @returns how many bytes had come by then. */
function sendAndGo(body: Sealed, after: number): Promise<number> {
  const text = JSON.stringify(body)
  const head = `POST /api/v1/returns HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n`
  return new Promise((resolve, reject) => {
    let got = 0
    const socket = connect(Number(new URL(serving.url).port), '127.0.0.1', () => {
      socket.write(head + text, () => {
        if (after === 0) socket.destroy()
      })
    })
    socket.on('data', (piece) => {
      got += piece.length
      if (got >= after) socket.destroy()
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(got))
  })
}
const holds = ({ receipt }: Pick<LoggedData, 'receipt'>): boolean =>
  receipt !== null && verifyReceipt(receipt.proof, made.installation.vkey).ok

test(`${LOST} answers that were lost, at every piece of them: ${LOST} receipts`, async () => {
  const first = await sealed(5000)
  const answer = await send(first)
  expect([answer.status, answer.said.accepted, answer.said.unchanged, holds(answer.said)]).toEqual([200, 1, 0, true])
  // As long as an answer is, headers and all: the places at which it breaks lie all along it.
  const length = JSON.stringify(answer.said).length + 300
  const receipts = new Set<string>()
  for (let from = 0; from < LOST; from += 20)
    await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        const n = from + i
        const file = await sealed(n + 1)
        await sendAndGo(file, Math.round((n * length) / LOST))
        const ids = file.entries.map((e) => e.id)
        const again = await send(file)
        expect([again.status, again.said.accepted, again.said.entries, again.said.receipt?.entry]).toEqual([200, 1, ids, ids[0]])
        expect(holds(again.said)).toBe(true)
        // Sealed anew, because the window was closed in between: other ids, the same rows.
        const anew = await send(await sealed(n + 1))
        expect([anew.status, anew.said.accepted, anew.said.unchanged]).toEqual([200, 1, 1])
        expect([anew.said.entries, anew.said.receipt?.entry, holds(anew.said)]).toEqual([ids, ids[0], true])
        receipts.add(anew.said.receipt?.entry ?? '')
      }),
    )
  expect(receipts.size).toBe(LOST)
  const { rows } = await made.installation.pools.saksi_reader.query<{ n: number }>(
    `select count(*)::int as n from saksi.accused_episodes where case_number ~ '^[0-9]{1,3}/2024$'`,
  )
  expect(rows[0]?.n).toBe(LOST)
}, 240_000)

test('of a return whose rows came with several, the newest of them is the one that the receipt is of', async () => {
  const lines = (from: number, to: number): Uint8Array =>
    new TextEncoder().encode(
      `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\n${Array.from({ length: to - from }, (_, i) => `Acorn,${from + i}/2023,1,Wump Nobody,2024-02-01,Waking a cat,Red hat,3`).join('\n')}\n`,
    )
  const seal = async (from: number, to: number): Promise<Sealed> =>
    (await sealFile(made.installation, 'town-return', 'bell', lines(from, to), '2024-02.csv')) as Sealed
  const [one, two] = [await seal(1, 4), await seal(1, 6)]
  const [older, newer] = [await send(one), await send(two)]
  expect([newer.said.accepted, newer.said.unchanged, newer.said.entries.length]).toEqual([5, 3, 6])
  expect(newer.said.entries.slice(1, 4)).toEqual(older.said.entries.slice(1))
  expect((await send(await seal(1, 6))).said.receipt?.entry).toBe(newer.said.entries[0])
  expect((await send(await seal(1, 4))).said.receipt?.entry).toBe(older.said.entries[0])
  // Twice at once, sealed anew: neither is added, and both are answered.
  const anew = await seal(1, 6)
  const twice = await Promise.all([send(anew), send(anew), send(anew)])
  for (const { status, said: answer } of twice)
    expect([status, answer.entries, answer.receipt?.entry]).toEqual([200, newer.said.entries, newer.said.entries[0]])
}, 60_000)

test('killed between recording and logging: the next try has the receipt', async () => {
  const file = await sealed(6001)
  // As a process leaves it that was killed after its commit: in the database, and nowhere in the log yet.
  await made.installation.store.append('bell', checkSealed(file, made.installation.country), null)
  const again = await send(file)
  expect([again.status, again.said.receipt?.entry, holds(again.said)]).toEqual([200, file.entries[0]?.id, true])
}, 60_000)

test('while the log cannot be written: recorded, said so with 503, and the receipt on the next try', async () => {
  const { tlog } = made.installation.layout
  const file = await sealed(6002)
  renameSync(join(tlog, 'tile'), join(tlog, 'tile.away'))
  writeFileSync(join(tlog, 'tile'), 'no folder')
  const first = await send(file)
  expect([first.status, first.said.code]).toEqual([503, 'return.recorded-not-logged'])
  expect(first.said.message).toContain('is recorded')
  renameSync(join(tlog, 'tile'), join(tlog, 'no-folder'))
  renameSync(join(tlog, 'tile.away'), join(tlog, 'tile'))
  const again = await send(file)
  expect([again.status, again.said.entries, holds(again.said)]).toEqual([200, file.entries.map((e) => e.id), true])
}, 60_000)

test('on a server whose log has stopped nothing is promised that may have to be given up', async () => {
  const { layout, checkpoint } = made.installation
  const { size, root } = await checkpoint()
  // Somebody showed a later state under the log's own key: this is an older copy, or another machine goes on with it.
  keepLaterState(layout.tlog, signCheckpoint(readSigner(layout), size + 9, Buffer.from(root, 'hex')))
  const first = await send(await sealed(6003))
  expect([first.status, first.said.code]).toEqual([503, 'return.log-stopped'])
  expect(first.said.message).toContain('Keep your file')
  rmSync(join(layout.tlog, 'ahead'))
  expect((await send(await sealed(6003))).status).toBe(200)
}, 60_000)

test('by import as well: ids of records and entries, and the receipt each time', async () => {
  const path = join(made.dir, '..', '7001.saksi')
  const file = await sealed(7001)
  writeFileSync(path, JSON.stringify(file))
  const ids = file.entries.map((e) => e.id)
  const { record } = JSON.parse(file.entries[1]?.stub ?? '{}') as { record: string }
  for (const unchanged of [0, 1]) {
    expect(await run('import', made.dir, path, '--form', 'town-return', '--json'), said.at(-1)).toBe(0)
    const printed = JSON.parse(said.at(-1) ?? '') as LoggedData & { records: object[] }
    expect(printed).toMatchObject({ accepted: 1, rejected: 0, unchanged, entries: ids, receipt: { entry: ids[0] } })
    expect(printed.records).toEqual([{ record: `bell:accused_episode:${record}`, entry: ids[1] }])
    expect(holds(printed)).toBe(true)
  }
  said.length = 0
  expect(await run('import', made.dir, path, '--form', 'town-return')).toBe(0)
  expect(said.join('\n')).toContain('all 1 rows are on record already; nothing was added')
  expect(said.join('\n')).toContain(`record bell:accused_episode:${record}  entry ${ids[1]}`)
  expect(said.join('\n')).toContain(`receipt: entry ${ids[0]}`)
}, 60_000)
