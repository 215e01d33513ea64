import { expect, test } from 'vitest'
import { CATALOGUE } from './errors.ts'
import { FIGURES } from './errors/figures.ts'
import { PEOPLE } from './errors/people.ts'
import { RETURNS } from './errors/returns.ts'
import { RUNNING } from './errors/running.ts'
import { VAULTS } from './errors/vaults.ts'
import { WITNESSES } from './errors/witnesses.ts'

test('a code stands in one room of the catalogue, with words in both languages', () => {
  const rooms = [FIGURES, PEOPLE, RETURNS, RUNNING, VAULTS, WITNESSES].flatMap((room) => Object.keys(room))
  expect(rooms.toSorted()).toEqual(Object.keys(CATALOGUE).toSorted())
  for (const [code, { en, km }] of Object.entries(CATALOGUE))
    expect([code, en.length > 5, /[\u1780-\u17FF]/.test(km)]).toEqual([code, true, true])
})
