/** What an office said of its own records, read and taken back at the desk: by whoever may list them, and of nobody else's links a word. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { LinkedRecord } from '../../src/core/entry/linkable.ts'
import { linkGroups } from '../../src/demo/link-groups.ts'
import { readPolicySet } from '../../src/outside/cedar/policy-set.ts'
import { decideBy } from '../../src/outside/cedar/decide.ts'
import { listOwnLinks } from '../../src/work/links/list-own.ts'
import { openPersonStore } from '../../src/work/people/person-store.ts'
import { openDeskStore } from '../../src/work/records/desk-store.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

let served: ServedPeople
beforeAll(async () => {
  served = await servePeople([
    ['police', 'ahtjp', ['caseworker']],
    ['prosecutor', 'prosecution', ['caseworker']],
    ['worker', 'mosavy', ['caseworker']],
  ])
  const own = { agency: 'ahtjp', office: 'POL-X1', recorded_on: '2023-01-01', sex: 'male' }
  await plant(served.installation.owner(), 'suspect', {
    one: { ...own, case_number: '7/2023', suspect_no: 1 },
    two: { ...own, case_number: '8/2023', suspect_no: 1 },
    three: { ...own, case_number: '9/2023', suspect_no: 1 },
  })
}, 120_000)
afterAll(() => served.remove())

const ref = (word: string): LinkedRecord => ['ahtjp', 'suspect', recordId(word)]
type Said = { readonly links: readonly { readonly entry: string; readonly other: { readonly record: string } | null }[] }
const said = async (who: string, word: string) => served.read<Said>(who, `/api/v1/links/${recordId(word)}`)

it('is told to whoever may list the record, from both ends, with the other record’s number; what others said is not', async () => {
  await linkGroups(served.installation, [[ref('one'), ref('two')]], { by: 'ahtjp', relation: 'same_person' })
  await linkGroups(served.installation, [[ref('one'), ref('three')]], { by: 'ncct', relation: 'same_person' })
  for (const [word, other] of [
    ['one', 'two'],
    ['two', 'one'],
  ] as const) {
    const { status, body } = await said('police', word)
    expect([status, body.links.map((l) => l.other?.record)]).toEqual([200, [recordId(other)]])
  }
  expect((await said('police', 'three')).body.links).toEqual([])
})
it('is nothing to another body, of the same side or across the wall, and for a record that is nowhere: one answer', async () => {
  const nothing = await (await served.get('worker', '/api/v1/nothing-here')).text()
  for (const [who, word] of [
    ['prosecutor', 'one'],
    ['worker', 'one'],
    ['police', 'nowhere'],
  ] as const) {
    const answer = await served.get(who, `/api/v1/links/${recordId(word)}`)
    expect([who, answer.status, await answer.text()]).toEqual([who, 404, nothing])
  }
})
it('an end that an interest closes to whoever asks is not told, and of a closed record nothing is', async () => {
  const { country, pools } = served.installation
  const by = {
    country,
    decide: decideBy(readPolicySet(country), () => '2026-11-25'),
    records: openDeskStore(pools.saksi_desk),
    people: openPersonStore(pools),
    reader: pools.saksi_reader,
  }
  const principal = {
    agency: 'ahtjp',
    agencyType: 'police',
    credential: 'x',
    person: 'x',
    roles: ['caseworker'],
    signedInBy: 'device',
  } as const
  const links = async (closed: readonly string[]) => (await listOwnLinks({ ...principal, closed }, recordId('one'), by))?.length
  expect([await links([]), await links([recordId('two')]), await links([recordId('one')])]).toEqual([1, 0, undefined])
})
it('is taken back by whoever said it, and by no other', async () => {
  const link = (await said('police', 'one')).body.links[0]?.entry ?? ''
  const revoke = async (who: string, agency: string) =>
    (
      await served.post(who, '/api/v1/links', {
        agency,
        entries: [await served.make(who, { kind: 'link.revoked', of: 'ahtjp', link, reason: 'two-persons' })],
      })
    ).status
  expect(await revoke('prosecutor', 'prosecution')).not.toBe(200)
  expect((await said('police', 'one')).body.links).toHaveLength(1)
  expect(await revoke('police', 'ahtjp')).toBe(200)
  expect((await said('police', 'one')).body.links).toEqual([])
})
