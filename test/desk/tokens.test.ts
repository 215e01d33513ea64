/** Everything that lets a program or a browser in is chance, and enough of it: a token that can be guessed is an open door. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { layoutOf } from '../../src/store/files/layout.ts'
import { readRoles } from '../../src/store/files/settings.ts'
import { readEdgeKeys } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { main } from '../../src/main.ts'
import type { Principal } from '../../src/server/session/principal.ts'
import { Sessions } from '../../src/server/session/sessions.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'

let made: Made[] = []
beforeAll(async () => {
  made = [await makeInstallation('toyland'), await makeInstallation('toyland')]
}, 120_000)
afterAll(async () => {
  for (const m of made) await m.remove()
})

const bytesOf = (token: string): Buffer => Buffer.from(token, 'base64url')
const onesIn = (bytes: Uint8Array): number => bytes.reduce((n, b) => n + b.toString(2).replaceAll('0', '').length, 0)

it('no two are alike, and each has 256 bits that look like chance', async () => {
  const lines: string[] = []
  const tokens: string[] = []
  for (const { dir } of made) {
    const { submitToken, contentKey } = readEdgeKeys(layoutOf(dir).edge('bell'))
    tokens.push(submitToken, contentKey)
    for (const name of ['one', 'two']) {
      expect(await main(['log', 'reader', dir, name, '--json'], { json: true, out: (t) => lines.push(t), err: (t) => lines.push(t) })).toBe(
        0,
      )
      tokens.push(/[A-Za-z0-9_-]{43}/.exec(lines.at(-1) ?? '')?.[0] ?? '')
    }
  }
  const sessions = new Sessions(() => 0)
  const somebody = (i: number): Principal => ({
    credential: '0',
    person: String(i),
    agency: 'bell',
    agencyType: 'court',
    roles: [],
    signedInBy: 'device',
  })
  for (let i = 0; i < 2000; i++) tokens.push(sessions.open(somebody(i), ''))
  expect(tokens.filter((t) => !/^[A-Za-z0-9_-]{43}$/.test(t))).toEqual([])
  expect(new Set(tokens).size).toBe(tokens.length)
  // Half of the bits are ones; a thousandth of a chance in a billion to be farther off than six deviations.
  const bits = tokens.length * 256
  const ones = tokens.reduce((n, t) => n + onesIn(bytesOf(t)), 0)
  expect(Math.abs(ones - bits / 2)).toBeLessThan(6 * Math.sqrt(bits / 4))
  // Every place of a token takes every value.
  for (let place = 0; place < 32; place++) expect(new Set(tokens.map((t) => bytesOf(t)[place])).size).toBeGreaterThan(200)
})

it('the database’s passwords have 192 bits, one for each role and installation', () => {
  const passwords = made.flatMap(({ dir }) => [
    ...Object.values(readRoles(layoutOf(dir)).passwords),
    (JSON.parse(readFileSync(join(dir, 'secrets', 'postgres.json'), 'utf8')) as { password: string }).password,
  ])
  expect(new Set(passwords).size).toBe(passwords.length)
  for (const p of passwords) expect(bytesOf(p)).toHaveLength(24)
})

it('chance comes from the system, also under heavy demand', () => {
  const drawn = Array.from({ length: 20_000 }, () => Buffer.from(nodeRandom.bytes(16)).toString('hex'))
  expect(new Set(drawn).size).toBe(drawn.length)
})
