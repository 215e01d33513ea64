/** Of more people than a screen holds the list says so: whoever is due something may be among the others. */
import { expect, it } from 'vitest'
import { askOnce } from '../../core/ask-once.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import type { PersonStore } from './person-store.ts'
import { listPeople, type PeopleList } from './read-person.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const principal = {
  credential: 'a'.repeat(32),
  person: 'b'.repeat(32),
  agency: 'mosavy',
  agencyType: 'social',
  roles: ['caseworker'],
  signedInBy: 'device',
} as const

const listOf = async (people: number) => {
  const end = (n: number) => ({ agency: 'mosavy', record: String(n).padStart(32, '0'), kind: 'screening' })
  const store: PersonStore = {
    linked: async () => [],
    joined: async () => ({ links: 0, unsigned: 0 }),
    links: async () => Array.from({ length: people }, (_, i) => ({ a: end(2 * i), b: end(2 * i + 1) })),
    versions: async () => [],
    spoken: async () => [],
    mark: async () => '',
    recent: async () => [],
    linksAmong: async () => [],
    within: async () => [],
    unstopped: async () => [],
  }
  const care = { acts: async () => [], colleagues: async () => [] }
  const by = {
    country,
    decide: () => ({ isAllowed: true, because: [] }),
    store,
    care,
    referrals: { list: async () => [] },
    once: askOnce<PeopleList>(),
  }
  return listPeople({ principal, at: { today: '2026-01-01', now: '2026-01-01T00:00:00Z' } }, by)
}

it.each([
  [50, false],
  [51, true],
  [2_000, true],
])('of %i people linked there are more than are listed: %s', async (people, isMore) => {
  expect(await listOf(people)).toMatchObject({ isMore })
})
