/** How often a vault lets itself be asked, by whom, and who is not kept waiting by a stranger's flood. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { makeLoneVault, type LoneVault } from '../../test/helpers/lone-vault.ts'
import { scratchDir } from '../../test/helpers/scratch-dir.ts'
import { loadCountry } from '../store/files/load-country.ts'
import { MERGE_SECONDS } from '../core/vault/emergency.ts'
import { NO_MARK, printMark } from '../core/vault/mark.ts'
import { SOONEST_MS } from '../core/own-page/soonest.ts'
import { readText } from './home.ts'
import { JournalFile } from './journal-file.ts'
import { serveVault, type VaultServing } from './serve.ts'

const country = await loadCountry(`${import.meta.dirname}/../../countries/toyland`)
const MOST = 3
const scratch = scratchDir('vault-serve')
let n = 0
let made: LoneVault
let vault: VaultServing
beforeEach(async () => {
  const dir = join(scratch.path, String(n++))
  made = makeLoneVault(dir)
  vault = await begin()
})
/** Its clock stands still: a minute that began in the middle of a test would forgive what was asked before. */
function begin(): Promise<VaultServing> {
  const decideBy = () => () => ({ isAllowed: false, because: [] })
  const of = { country, decideBy, accessPolicy: undefined }
  return serveVault({ dir: made.home.dir, port: 0, ...of, mostAMinute: MOST, now: () => 1_800_000_000 })
}
afterEach(() => vault.close())

const ask = async (path: string, from: string, init: { body?: string; token?: string } = {}): Promise<number> => {
  const headers = { 'x-forwarded-for': from, ...(init.token === undefined ? {} : { authorization: `Bearer ${init.token}` }) }
  const answer = await fetch(`${vault.url}${path}`, init.body === undefined ? { headers } : { method: 'POST', headers, body: init.body })
  await answer.arrayBuffer()
  return answer.status
}
const inTurn = async (count: number, one: (i: number) => Promise<number>): Promise<number[]> => {
  const all: number[] = []
  for (let i = 0; i < count; i++) all.push(await one(i))
  return all
}
const markOf = (lines: number): string =>
  printMark(made.peer, {
    is: 'at',
    origin: made.log.key.name,
    of: made.peer.key.name,
    nonce: 'A'.repeat(22),
    mark: { ...NO_MARK, lines },
  })

it('counts by the address that the proxy saw, not by what the asker wrote before it; of IPv6 by its network', async () => {
  expect(await inTurn(4, (i) => ask('/open', `198.51.100.${i}, 203.0.113.1`, { body: '{}' }))).toEqual([404, 404, 404, 429])
  expect(await ask('/open', '203.0.113.2', { body: '{}' })).toBe(404)
  expect(await inTurn(4, (i) => ask('/open', `2001:db8::${i}`, { body: '{}' }))).toEqual([404, 404, 404, 429])
  expect(await ask('/open', '2001:db8:0:1::1', { body: '{}' })).toBe(404)
})

it('counts who only asks for its name, too, and who guesses at a token', async () => {
  expect(await inTurn(4, () => ask('/', '203.0.113.1'))).toEqual([200, 200, 200, 429])
  expect(await inTurn(4, () => ask('/status', '203.0.113.2', { token: 'guess' }))).toEqual([404, 404, 404, 429])
  expect(await inTurn(4, () => ask('/emergency', '203.0.113.3', { token: 'guess', body: '{}' }))).toEqual([404, 404, 404, 429])
})

it('keeps neither its keeper waiting in an emergency, nor couriers, whatever strangers at one address ask', async () => {
  const [keeper, courier] = [readText(made.home.keeperToken), readText(made.home.courierToken)]
  expect(await inTurn(4, () => ask('/open', '203.0.113.1', { body: '{}' }))).toEqual([404, 404, 404, 429])
  expect(await inTurn(5, () => ask('/emergency', '203.0.113.1', { body: '{}', token: keeper }))).toEqual([422, 422, 422, 422, 422])
  expect(await inTurn(5, () => ask('/courier', '203.0.113.1', { body: '{}', token: courier }))).toEqual([400, 400, 400, 400, 400])
  expect(await ask('/status', '203.0.113.1', { token: keeper })).toBe(200)
  // One token opens one door.
  expect(await ask('/emergency', '203.0.113.9', { body: '{}', token: courier })).toBe(404)
})

it('tells the record’s server yes or no of what oversight must look at, in as many bytes, and strangers nothing', async () => {
  const courier = readText(made.home.courierToken)
  const awaited = async (token: string): Promise<[number, string]> => {
    const answer = await fetch(`${vault.url}/awaited`, { headers: { authorization: `Bearer ${token}` } })
    return [answer.status, await answer.text()]
  }
  const before = await awaited(courier)
  await vault.close()
  const { journal } = JournalFile.open(made.home.journal)
  journal.append({
    is: 'emergency',
    at: 1_800_000_000 - MERGE_SECONDS - 1,
    id: '00010203-0405-4607-8809-0a0b0c0d0e0f',
    agency: 'bell',
    record: 'a'.repeat(32),
    entry: '00010203-0405-4607-8809-0a0b0c0d0eff',
    fields: ['accused_name'],
    keepers: ['dara', 'nary'],
  })
  journal.close()
  vault = await begin()
  const after = await awaited(courier)
  expect([before, after]).toEqual([
    [200, 'none\n'],
    [200, 'look\n'],
  ])
  expect(before[1].length).toBe(after[1].length)
  for (const token of ['', 'guess', readText(made.home.keeperToken)]) expect((await awaited(token))[0]).not.toBe(200)
})

it('takes its peer’s mark however many strangers send theirs', async () => {
  expect(await ask('/mark', '203.0.113.1', { body: markOf(1) })).toBe(200)
  const strangers = await inTurn(100 * 2 * MOST + 1, (i) => ask('/mark', `198.51.${Math.floor(i / 200)}.${i % 200}`, { body: 'x' }))
  expect([strangers[0], strangers.at(-1)]).toEqual([404, 429])
  expect(await ask('/mark', '203.0.113.1', { body: markOf(2) })).toBe(200)
})

it('that cannot listen leaves nothing running, and its folder to the next start', async () => {
  const dir = join(scratch.path, String(n++))
  makeLoneVault(dir)
  const decideBy = () => () => ({ isAllowed: false, because: [] })
  const [begun, ended] = [vi.spyOn(globalThis, 'setInterval'), vi.spyOn(globalThis, 'clearInterval')]
  const port = Number(new URL(vault.url).port)
  await expect(serveVault({ dir, port, country, decideBy, accessPolicy: undefined })).rejects.toThrow('EADDRINUSE')
  const isEnded = (timer: unknown): boolean => ended.mock.calls.some(([cleared]) => cleared === timer)
  expect(begun.mock.results.map(({ value }) => isEnded(value))).toEqual([true])
  vi.restoreAllMocks()
  await (await serveVault({ dir, port: 0, country, decideBy, accessPolicy: undefined })).close()
})

it('destroys the keys of a count across offices on the day that it is over, and no others', async () => {
  const dir = join(scratch.path, String(n++))
  makeLoneVault(dir)
  const [over, lasts] = ['a'.repeat(64), 'b'.repeat(64)].map((run) => join(dir, 'overlap', `${run}.json`)) as [string, string]
  mkdirSync(join(dir, 'overlap'))
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  writeFileSync(over, JSON.stringify({ until: day(0) }))
  writeFileSync(lasts, JSON.stringify({ until: day(2) }))
  writeFileSync(join(dir, 'overlap', 'runs.json'), '[]')
  const decideBy = () => () => ({ isAllowed: false, because: [] })
  await (await serveVault({ dir, port: 0, country, decideBy, accessPolicy: undefined })).close()
  expect([over, lasts, join(dir, 'overlap', 'runs.json')].map((path) => existsSync(path))).toEqual([false, true, true])
})

it('answers nothing that a page of her own asks sooner than the record’s server does, whatever it is: a word, half an asking, one by a key of nobody’s', async () => {
  const asking = (own: object) =>
    JSON.stringify({ format: 'saksi-own-page/2', credential: 'A'.repeat(22), at: 1_800_000_000, records: [], signature: 'x', ...own })
  for (const [i, body] of ['', '{}', 'nothing', asking({ at: -1 }), asking({})].entries()) {
    const before = performance.now()
    await ask('/own-page', `203.0.113.${10 + i}`, { body })
    expect(performance.now() - before).toBeGreaterThan(SOONEST_MS - 2)
  }
})
