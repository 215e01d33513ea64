/** Of more interviews than are looked through no figure is given, and the board says so. */
import { expect, it } from 'vitest'
import { askOnce } from '../../core/ask-once.ts'
import type { StoryVersion } from '../../core/story/record.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { MOST_ASKED, readInterviews, type InterviewList } from './count-interviews.ts'
import type { PeopleWith } from './read-person.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const principal = {
  credential: 'a'.repeat(32),
  person: 'b'.repeat(32),
  agency: 'mosavy',
  agencyType: 'social',
  roles: ['caseworker'],
  signedInBy: 'device',
} as const
const screened = (n: number): StoryVersion => ({
  agency: 'mosavy',
  kind: 'screening',
  record: String(n).padStart(32, '0'),
  version: 1,
  recordedOn: '2025-03-01',
  isConflict: false,
  isStanding: true,
  values: { office: 'SOC-X1', screened_month: '2025-03-01', outcome: 'indicators' },
})

it.each([
  [MOST_ASKED - 1, false, 'mosavy'],
  [MOST_ASKED, true, 'mosavy'],
  // Whoever does not help is answered before anything is looked for.
  [0, undefined, 'ahtjp'],
])('of %i interviews of a year more are recorded than are looked through: %s, to %s', async (many, isMore, agency) => {
  let looked = 0
  const by = {
    country,
    decide: () => ({ isAllowed: true, because: [] }),
    store: { within: async () => (looked++, Array.from({ length: many }, (_, i) => screened(i))), linksAmong: async () => [] },
    once: askOnce<InterviewList>(),
  } as unknown as PeopleWith & { once: <T>(key: string, read: () => Promise<T>) => Promise<T> }
  const list = await readInterviews({ principal: { ...principal, agency }, year: 2025, today: '2025-12-31' }, by)
  expect([list?.isMore, list?.offices.length, looked]).toEqual(
    isMore === undefined ? [undefined, undefined, 0] : [isMore, isMore ? 0 : 1, 1],
  )
})
