/** Both vaults forget an erased record, each by its own count of thirty days; and nothing that is brought again makes it known again. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bringErasures } from '../../src/work/erasing/bring-erasures.ts'
import { append } from '../../src/road/append.ts'
import type { Sealed } from '../../src/road/stages.ts'
import { homeOf } from '../../src/vault/home.ts'
import { StoreKeys } from '../../src/vault/store-keys.ts'
import { bothOpen, makeVaulted, type Vaulted } from '../helpers/made-vaults.ts'

import { Erasing, type Sown } from '../helpers/made-erasing.ts'

let made: Vaulted
let sealed: Sealed
let erasing: Erasing
let erased: Sown
let kept: Sown
const SIDES = ['agency', 'trustee'] as const

beforeAll(async () => {
  made = await makeVaulted('toyland')
  erasing = await Erasing.begin(made)
  const sown = await erasing.sow()
  sealed = sown.sealed
  ;[erased, kept] = sown.two
  await bothOpen(made)
  await made.bring()
  await erasing.untilHeld(erased.id)
}, 120_000)
afterAll(async () => {
  erasing?.comeBack()
  await made.remove()
})

let order: string
let act: string
test('an order is heard by both, and neither erases before its own thirty days are over, whatever the server signs', async () => {
  expect(await erasing.open(erased.record)).toEqual({ accused_name: 'Wump Nobody' })
  order = await erasing.byTwo('erasure.ordered', erased)
  expect(await bringErasures(made.installation)).toBe(0)
  expect(erasing.wordsOf(order)).toEqual(['heard', 'heard'])
  act = await erasing.byTwo('record.erased', erased)
  expect(await bringErasures(made.installation)).toBe(2)
  expect(made.lines.filter((line) => line.endsWith('refused erasure.held'))).toHaveLength(2)
  await erasing.waitOut(29)
  expect(await bringErasures(made.installation)).toBe(2)
  expect(SIDES.map((side) => erasing.holds(side, erased.id))).toEqual([true, true])
}, 120_000)

test('after thirty days both destroy the salt and say so, signed; the other record of the batch opens as before', async () => {
  await erasing.waitOut(1.1)
  expect(await bringErasures(made.installation)).toBe(0)
  expect(erasing.wordsOf(act)).toEqual(['destroyed', 'destroyed'])
  expect(SIDES.map((side) => erasing.holds(side, erased.id))).toEqual([false, false])
  await expect(erasing.open(erased.record)).rejects.toMatchObject({ code: 'opening.refused' })
  expect(await erasing.open(kept.record)).toEqual({ accused_name: 'Wump Nobody' })
}, 120_000)

test('the same courier part brought again, or a vault started again, makes nothing known again', async () => {
  const { installation } = made
  for (const side of SIDES) {
    await made.vault(side).close()
    await made.start(side)
  }
  await bothOpen(made)
  // A batch of one, erased before its courier ever came: its salt is dropped on arrival.
  await append(sealed, installation.country, installation.store)
  if (sealed.courier) await installation.store.keepCourier('bell', sealed.batch, sealed.courier)
  await made.bring()
  expect(SIDES.map((side) => erasing.holds(side, erased.id))).toEqual([false, false])
  rmSync(join(made.home('trustee'), 'batches', 'bell', `${sealed.batch}.json`))
  if (sealed.courier) await installation.store.keepCourier('bell', sealed.batch, sealed.courier)
  await made.bring()
  for (let i = 0; i < 100 && !erasing.holds('trustee', kept.id); i++) await new Promise((resolve) => setTimeout(resolve, 100))
  expect([erasing.holds('trustee', kept.id), erasing.holds('trustee', erased.id)]).toEqual([true, false])
}, 120_000)

test('a vault that was cut off between writing it down and destroying finishes at its next start', async () => {
  const home = made.home('agency')
  const path = join(home, 'batches', 'bell', `${sealed.batch}.json`)
  await made.vault('agency').close()
  const store = new StoreKeys(homeOf(home))
  const place = `bell/${sealed.batch}`
  const file = JSON.parse(store.unwrap(place, readFileSync(path, 'utf8')).text) as { salts: Record<string, string> }
  writeFileSync(path, store.wrap(place, JSON.stringify({ ...file, salts: { ...file.salts, [erased.id]: Object.values(file.salts)[0] } })))
  expect(erasing.holds('agency', erased.id)).toBe(true)
  await made.start('agency')
  expect(erasing.holds('agency', erased.id)).toBe(false)
}, 120_000)
