/** An erasure while one of the trustee's three parties is away: nobody waits for it, nothing opens by what it still has, and it destroys when it is back. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bringErasures } from '../../src/work/erasing/bring-erasures.ts'
import { bothOpen, makeVaulted, type Vaulted } from '../helpers/made-vaults.ts'
import { Erasing, type Sown } from '../helpers/made-erasing.ts'

let made: Vaulted
let erasing: Erasing
let erased: Sown
let kept: Sown
const NAME = { accused_name: 'Wump Nobody' }

beforeAll(async () => {
  made = await makeVaulted('toyland', undefined, undefined, undefined, undefined, 3)
  erasing = await Erasing.begin(made)
  ;[erased, kept] = (await erasing.sow()).two
  await bothOpen(made)
  await made.bring()
  await erasing.untilHeld(erased.id)
}, 200_000)
afterAll(async () => {
  erasing?.comeBack()
  await made.remove()
})

test('with one of three away the others erase by their thirty days; it follows by its own, and until then opens nothing with anybody', async () => {
  expect(await erasing.open(erased.record)).toEqual(NAME)
  await made.stop('trustee-3')
  const order = await erasing.byTwo('erasure.ordered', erased)
  expect(await bringErasures(made.installation)).toBe(1)
  expect(erasing.wordsOf(order)).toEqual(['heard', 'heard', 'heard', undefined])
  await erasing.waitOut(30.1)
  const act = await erasing.byTwo('record.erased', erased)
  expect(await bringErasures(made.installation)).toBe(2)
  expect(erasing.wordsOf(act)).toEqual(['destroyed', 'destroyed', 'destroyed', undefined])
  const holding = (): boolean[] => made.sides.map((side) => erasing.holds(side, erased.id))
  expect(holding()).toEqual([false, false, false, true])
  await made.start('trustee-3')
  await bothOpen(made)
  await expect(erasing.open(erased.record)).rejects.toMatchObject({ code: 'opening.refused' })
  expect(await erasing.open(kept.record)).toEqual(NAME)
  // It hears the order now, and counts from now.
  expect(await bringErasures(made.installation)).toBe(1)
  expect([erasing.wordsOf(order)[3], erasing.wordsOf(act)[3]]).toEqual(['heard', undefined])
  await erasing.waitOut(30.1)
  expect(await bringErasures(made.installation)).toBe(0)
  expect(holding()).toEqual([false, false, false, false])
  expect(await erasing.open(kept.record)).toEqual(NAME)
}, 300_000)
