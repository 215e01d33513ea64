import { expect, it } from 'vitest'
import { readWish, watchWish, wish, wishedIn } from './wished.ts'

it('stands chosen, a new record before one to go on with, until it is taken; what the file does not offer is not chosen', () => {
  const [on, anew, other] = [{ form: { id: 'need' }, goesOn: 'r' }, { form: { id: 'need' } }, { form: { id: 'stay' }, goesOn: 's' }]
  let told = 0
  const end = watchWish(() => told++)
  wish('need')
  expect([wishedIn([other, on, anew], readWish()), told]).toEqual([anew, 1])
  wish('stay')
  expect(wishedIn([other, on, anew], readWish())).toBe(other)
  expect(wishedIn([anew], readWish())).toBeUndefined()
  wish(undefined)
  end()
  expect([wishedIn([other], readWish()), told]).toEqual([undefined, 3])
})
