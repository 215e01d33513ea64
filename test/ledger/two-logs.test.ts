/** The public anchor and the private log, against a server: what a stranger sees, and what an auditor proves. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { seedSigner } from '../../src/store/files/seed-signer.ts'
import { signCheckpoint } from '../../src/store/files/tile-log.ts'
import { AnchorStopped, readOpenings } from '../../src/store/postgres/anchor-log.ts'
import { checkAnchors } from '../../src/core/ledger/anchor.ts'
import { openCheckpoint } from '../../src/core/ledger/checkpoint.ts'
import { parseVkey } from '../../src/core/ledger/note.ts'
import { parseEntries, TILE, tilePath } from '../../src/core/ledger/tile.ts'
import { leafHash, rootOf } from '../../src/core/ledger/tree.ts'
import { main } from '../../src/main.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'

const PORT = 18_471
let made: Made
let running: Serving
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const start = (): Promise<Serving> =>
  serve({
    dir: made.dir,
    port: PORT,
    deskPort: null,
    web: { desk: made.dir, public: made.dir },
    rhythm: { anchorSeconds: 1, paddingPerHour: 7200 },
  })
const get = (path: string, token?: string): Promise<Response> =>
  fetch(`http://127.0.0.1:${PORT}${path}`, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } })

beforeAll(async () => {
  made = await makeInstallation('toyland', 'new')
  running = await start()
}, 120_000)
afterAll(async () => {
  await running.close()
  await made.remove()
})

const anchorKey = () => parseVkey(readFileSync(join(made.dir, 'anchor', 'vkey'), 'utf8'))
async function seen(): Promise<{ size: number; leaves: Uint8Array[] }> {
  const key = anchorKey()
  const checkpoint = key && openCheckpoint(await (await get('/anchor/checkpoint')).text(), key)
  if (!checkpoint) throw new Error('no signed checkpoint')
  const leaves: Uint8Array[] = []
  for (let n = 0; n * TILE < checkpoint.size; n++) {
    const path = tilePath('entries', n, Math.min(TILE, checkpoint.size - n * TILE))
    leaves.push(...parseEntries(new Uint8Array(await (await get(`/anchor/${path}`)).arrayBuffer())))
  }
  expect(rootOf(leaves.map(leafHash))).toEqual(checkpoint.root)
  return { size: checkpoint.size, leaves }
}

test('the anchor grows by one blinded leaf a slot, and a prepared leaf is not there before its moment', async () => {
  const before = await seen()
  await pause(3000)
  const after = await seen()
  expect(after.size - before.size).toBeGreaterThanOrEqual(2)
  expect(after.size - before.size).toBeLessThanOrEqual(4)
  expect(after.leaves.slice(0, before.size)).toEqual(before.leaves)
  expect(new Set(after.leaves.map((l) => Buffer.from(l).toString('hex'))).size).toBe(after.size)
  expect(after.leaves.every((l) => l.length === 32)).toBe(true)
  // The next one may lie on the disk already.
  for (const path of [tilePath('entries', 0, after.size + 2), tilePath(0, 0, after.size + 2)])
    expect((await get(`/anchor/${path}`)).status).toBe(404)
}, 30_000)

test('with the openings an auditor proves the private log from it, padding among the entries', async () => {
  const reader = made.installation.pools.saksi_reader
  for (let tries = 0; tries < 40; tries++) {
    const { rows } = await reader.query(`select 1 from saksi.entries where kind = 'log.padded' limit 3`)
    if (rows.length === 3) break
    await pause(250)
  }
  await pause(2500)
  const { leaves } = await seen()
  const openings = await readOpenings(reader, 0, leaves.length)
  const { rows } = await reader.query<{ leaf: Buffer }>('select leaf from saksi.log_leaves order by idx')
  const origin = made.installation.settings.origin
  const evidence = { anchors: leaves, openings, origin, leaves: rows.map((r) => new Uint8Array(r.leaf)), within: 60 }
  const check = checkAnchors(evidence)
  expect([check.faults, check.late]).toEqual([[], []])
  expect(check.covered).toBeGreaterThanOrEqual(2 + 3)
  const rewritten = evidence.leaves.map((l, i) => (i === 1 ? l.map((b, at) => (at === 20 ? b ^ 1 : b)) : l))
  expect(checkAnchors({ ...evidence, leaves: rewritten }).faults[0]?.what).toBe('anchor.root-differs')
  expect(await run('verify', made.dir), said.slice(-5).join('\n')).toBe(0)
  // An opening that somebody changed, as the database's owner.
  const owner = made.installation.owner()
  await owner.query('update saksi.log_anchors set slot = slot - 100000 where idx = 1')
  const before = said.length
  expect(await run('verify', made.dir)).toBe(1)
  expect(said.slice(before).join('\n')).toContain('anchor.differs')
  await owner.query('update saksi.log_anchors set slot = slot + 100000 where idx = 1')
}, 60_000)

test('a stranger finds no private log, and a reader finds it until his token is taken back', async () => {
  const nothing = await (await get('/nothing-here')).text()
  for (const path of ['/log/checkpoint', '/log/tile/entries/000', '/log/tile/0/000.p/2', '/api/v1/log']) {
    for (const token of [undefined, 'x', 'A'.repeat(43)]) {
      const answer = await get(path, token)
      expect([path, answer.status, await answer.text()]).toEqual([path, 404, nothing])
    }
  }
  expect(await run('log', 'reader', made.dir, 'auditor')).toBe(0)
  const token = said.at(-1)?.split('\n')[0] ?? ''
  const answer = await get('/log/checkpoint', token)
  expect(answer.status).toBe(200)
  const key = parseVkey(made.installation.vkey)
  expect(key && openCheckpoint(await answer.text(), key)?.size).toBeGreaterThan(2)
  expect((await get('/log/tile/../../secrets/log.key', token)).status).toBe(404)
  expect(await run('log', 'reader', made.dir, 'auditor', '--end')).toBe(0)
  expect((await get('/log/checkpoint', token)).status).toBe(404)
}, 30_000)

test('a restart goes on with the same anchor, makes up for nothing, and refuses an older database', async () => {
  const before = await seen()
  await running.close()
  await pause(2200)
  running = await start()
  const at = await seen()
  // At most the leaf that was prepared when it stopped.
  expect(at.size - before.size).toBeLessThanOrEqual(2)
  expect(at.leaves.slice(0, before.size)).toEqual(before.leaves)
  await pause(1500)
  expect((await seen()).size).toBeGreaterThan(at.size)

  await running.close()
  const owner = made.installation.owner()
  const { rows } = await owner.query('delete from saksi.log_anchors where idx = (select max(idx) from saksi.log_anchors) returning *')
  await expect(start()).rejects.toThrow(AnchorStopped)
  const [row] = rows as { idx: number; slot: number; salt: Buffer; checkpoint: string }[]
  await owner.query('insert into saksi.log_anchors values ($1, $2, $3, $4)', [row?.idx, row?.slot, row?.salt, row?.checkpoint])

  // As after a crash between an opening and its checkpoint.
  rmSync(join(made.dir, 'anchor', 'checkpoint'))
  running = await start()
  expect((await seen()).size).toBeGreaterThanOrEqual((row?.idx ?? 0) + 1)
}, 60_000)

test('a checkpoint of another log is not written over: the server names both and does not start', async () => {
  await running.close()
  const path = join(made.installation.layout.tlog, 'checkpoint')
  const own = readFileSync(path, 'utf8')
  const { size, root } = await made.installation.checkpoint()
  const key = seedSigner('other.example/toyland/00000000', nodeRandom.bytes(32))
  writeFileSync(path, signCheckpoint(key, size, Buffer.from(root, 'hex')))
  await expect(start()).rejects.toThrow('is of another log, other.example/toyland/00000000')
  expect(readFileSync(path, 'utf8')).toContain('other.example')
  // Torn bytes are nobody's, and are made again from the head.
  writeFileSync(path, own.slice(0, 40))
  running = await start()
  expect(openCheckpoint(readFileSync(path, 'utf8'), parseVkey(made.installation.vkey) ?? key.key)).toBeDefined()
}, 30_000)

test('the day’s root is printed for a day that is over and had an anchor, in words a clerk can act on otherwise', async () => {
  const today = new Date().toISOString().slice(0, 10)
  for (const [day, message] of [
    [today, 'is not over yet'],
    ['2026-13-01', 'is no day'],
    ['2020-01-01', 'had no leaf yet'],
  ] as const) {
    expect(await run('log', 'root', made.dir, '--day', day)).toBe(2)
    expect(said.join('\n')).toContain(message)
  }
}, 30_000)
