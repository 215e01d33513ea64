/** Each of the six roles is shown its own day, on journeys that are its own. That the parts are there, test/e2e/tour.test.ts sees. */
import { expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { demoPeople } from '../../../server/demo-people.ts'
import type { SignedIn } from '../account/session.ts'
import { mineOf } from '../landing.ts'
import { roleOf, stopsFor, TOURS } from './tours.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const people = demoPeople(kh).map(({ id, agency, role, journey }) => ({
  id,
  first: journey,
  who: { agency, roles: [role], signer: {} } as unknown as SignedIn,
}))

it('six roles have five to eight steps each, and somebody of the demonstration takes each', () => {
  expect(Object.keys(TOURS)).toHaveLength(6)
  for (const stops of Object.values(TOURS)) {
    expect(stops.length).toBeGreaterThanOrEqual(5)
    expect(stops.length).toBeLessThanOrEqual(8)
  }
  expect(new Set(people.map((p) => roleOf(p.who, kh)))).toEqual(new Set(Object.keys(TOURS)))
})

it('leads nobody to a journey that is not theirs, and is five steps at least for everybody', () => {
  for (const { id, first, who } of people) {
    const mine = mineOf(who, kh).map((j) => j.id)
    const stops = stopsFor(who, kh, true)
    expect(stops.length, id).toBeGreaterThanOrEqual(5)
    // Whom one can be begins at a journey of her own, and is shown that one.
    expect(
      stops.map(({ journey }) => journey),
      id,
    ).toContain(first)
    expect(
      stops.filter(({ journey }) => journey !== undefined && !mine.includes(journey)),
      id,
    ).toEqual([])
  }
})

it('begins with invented papers where people are real, and calls nobody there invented', () => {
  const clerk = people.find(({ who }) => roleOf(who, kh) === 'clerk')
  if (!clerk) throw new Error('no clerk')
  const words = stopsFor(clerk.who, kh, false).map((stop) => stop.words)
  expect(words[0]).toBe('practise')
  expect(words).not.toContain('invented')
})
