/** Names that were acknowledged are not lost with the machine that took them in; and what would lie on one machine alone is not taken in. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { append } from '../../src/road/append.ts'
import type { Sealed } from '../../src/road/stages.ts'
import { openingPorts } from '../../src/outside/vault/opening-ports.ts'
import { closeServer, give, openServer, readBody, smallServer } from '../../src/outside/http/small-server.ts'
import { layoutOf, type Layout } from '../../src/store/files/layout.ts'
import { writeOtherServer } from '../../src/store/files/other-server.ts'
import { bringCouriers, listUndelivered } from '../../src/work/couriers/bring-couriers.ts'
import { keepForOther, SECOND_PLACE } from '../../src/work/couriers/second-place.ts'
import { openRecord } from '../../src/work/openings/open.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { bothOpen, makeVaulted, wishFor, type Vaulted } from '../helpers/made-vaults.ts'

const TOKEN = 'a'.repeat(43)
let made: Vaulted
let second: Layout
let url = ''
let isAway = false
const door = smallServer(5_000, (incoming, response) =>
  isAway
    ? void response.destroy()
    : void give(
        response,
        async () => ({ status: await keepForOther(second, incoming.headers.authorization, () => readBody(incoming, 100_000)), body: '' }),
        () => undefined,
      ),
)

async function sealRows(name: string, number: string): Promise<Sealed> {
  const sheet = `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\nAcorn,${number},1,${name},2024-02-01,Waking a cat,Red hat,3\n`
  const file = await sealFile(made.installation, 'town-return', 'bell', new TextEncoder().encode(sheet), '2024-02.csv')
  if ('refused' in file) throw new Error(JSON.stringify(file.refused))
  return file
}
const handIn = (sealed: Sealed): Promise<unknown> => append(sealed, made.installation.country, made.installation.store)

beforeAll(async () => {
  made = await makeVaulted('toyland')
  await bothOpen(made)
  second = layoutOf(join(made.dir, '..', 'second'))
  mkdirSync(second.secrets, { recursive: true })
  cpSync(made.installation.layout.vaults, second.vaults)
  url = await openServer(door, 0)
  writeOtherServer(made.installation.layout, url, TOKEN)
  writeOtherServer(second, 'http://localhost:9', TOKEN)
}, 120_000)
afterAll(async () => {
  await closeServer(door)
  await made.remove()
})

test('the machine is gone before a vault was there: the other one brings them, and the name opens', async () => {
  await made.stop('agency')
  const sealed = await sealRows('Wump the Great', '1/2024')
  await handIn(sealed)
  const { layout } = made.installation
  rmSync(layout.courierFolder, { recursive: true })
  await made.start('agency')
  await bothOpen(made)
  expect(await bringCouriers(second)).toEqual({ brought: 1, waiting: 0 })
  const record = (JSON.parse(sealed.entries[1]?.stub ?? '') as { record: string }).record
  const tools = await made.tools('bell', 'head')
  expect(await openRecord(await wishFor(made, 'bell', record, ['accused_name']), openingPorts(tools.server), tools)).toEqual({
    accused_name: 'Wump the Great',
  })
}, 60_000)

test('the other machine is away and the vaults are there: they have them before it is acknowledged', async () => {
  isAway = true
  const sealed = await sealRows('Teapot Nobody', '2/2024')
  await handIn(sealed)
  expect(existsSync(made.installation.layout.held('bell', sealed.batch))).toBe(true)
  // The next round finds that they have them, and lets go.
  await bringCouriers(made.installation.layout)
  expect(listUndelivered(made.installation.layout, 'bell')).toEqual([])
}, 60_000)

test('the other machine and a vault are away: nothing is recorded, and it goes in when it is sent again', async () => {
  await made.stop('agency')
  const sealed = await sealRows('ហេង គំរូ', '3/2024')
  const count = async (): Promise<number> => (await made.installation.checkpoint()).size
  const before = await count()
  await expect(handIn(sealed)).rejects.toMatchObject({ code: 'return.names-in-one-place' })
  expect(await count()).toBe(before)
  isAway = false
  await handIn(sealed)
  expect(await count()).toBeGreaterThan(before)
  await made.start('agency')
}, 60_000)

test('whoever does not know the token leaves nothing on the other machine, and learns of nothing', async () => {
  const folder = join(second.courierFolder, 'bell')
  const files = (): number => (existsSync(folder) ? readdirSync(folder).length : 0)
  const before = files()
  const line = JSON.stringify({ format: 'saksi-courier/1', agency: 'bell', batch: 'b1', courier: { agency: 'x' } })
  const ask = async (token: string | undefined, body: string): Promise<number> => {
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
    return (await fetch(`${url}${SECOND_PLACE}`, { method: 'POST', headers, body })).status
  }
  expect(await ask(undefined, line)).toBe(404)
  expect(await ask('b'.repeat(43), line)).toBe(404)
  expect(await ask(TOKEN, 'no line')).toBe(400)
  expect(await ask(TOKEN, line.replace('"bell"', '"../bell"'))).toBe(400)
  expect(await ask(TOKEN, 'x'.repeat(100_001))).toBe(413)
  expect(files()).toBe(before)
}, 60_000)
