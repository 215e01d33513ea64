/** Of more people than a screen holds the list says so: whoever is due something may be among the others. */
import { expect, it } from 'vitest'
import { askOnce } from '../../core/ask-once.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import type { StoryVersion } from '../../core/story/record.ts'
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

const AT = { today: '2026-01-01', now: '2026-01-01T00:00:00Z' }
const LATER = { on: '2025-03-01', values: { office: 'SOC-X1' } }

/** @param closed how many of them, those that were linked last, have a way home that is closed; of the others something is still looked for. */
const listOf = async (people: number, closed: number, isOver = false) => {
  const end = (n: number, kind = 'service_episode') => ({ agency: 'mosavy', record: String(n).padStart(32, '0'), kind })
  const kindOf = (n: number): string => (n % 2 === 0 ? 'service_episode' : n < 2 * closed ? 'reintegration' : 'service_need')
  const values = {
    service_episode: {},
    reintegration: { stage: 'closed', decision: 'kin', followed_up: 'yes' },
    service_need: { need: 'legal', met: 'no' },
  }
  const versionOf = (record: string): StoryVersion => {
    const kind = kindOf(Number(record)) as keyof typeof values
    const recordedOn = kind === 'service_episode' ? '2025-02-01' : LATER.on
    return {
      agency: 'mosavy',
      kind,
      record,
      version: 1,
      recordedOn,
      isConflict: false,
      isStanding: true,
      values: { ...LATER.values, ...values[kind] },
    }
  }
  const store: PersonStore = {
    linked: async () => [],
    joined: async () => ({ links: 0, unsigned: 0 }),
    links: async () => Array.from({ length: people }, (_, i) => ({ a: end(2 * i), b: end(2 * i + 1, kindOf(2 * i + 1)) })),
    versions: async (_, records) => records.map(versionOf),
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
  const list = await listPeople({ principal, isOver, at: AT }, by)
  return [list?.people.length, list?.isMore, list?.people.filter((p) => p.isOver).length]
}

it.each([
  [50, false],
  [51, true],
  [1_900, true],
])('of %i people linked there are more than are listed: %s', async (people, isMore) => {
  expect(await listOf(people, 0)).toEqual([50, isMore, 0])
})
it('whose matter is over for now is on a list apart, and takes nobody’s place among those of whom something is to be done', async () => {
  expect(await listOf(65, 62)).toEqual([3, false, 0])
  expect(await listOf(65, 62, true)).toEqual([50, true, 50])
  expect(await listOf(65, 12, true)).toEqual([12, false, 12])
  // So far back nobody looks, and the list says so.
  expect(await listOf(700, 700)).toEqual([0, true, 0])
})
