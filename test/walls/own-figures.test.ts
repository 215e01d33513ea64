/** What offices get back is of their own records alone: another's move nothing in it, nor show that they hold the same person or case. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LinkedRecord } from '../../src/core/entry/linkable.ts'
import { linkGroups } from '../../src/demo/link-groups.ts'
import { plant, recordId, type Planted } from '../helpers/plant.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

type Own = {
  readonly offices: readonly {
    readonly office: string
    readonly received: number
    readonly due: number
    readonly owes: readonly { readonly state: string }[]
  }[]
  readonly numbers: readonly { readonly indicator: string; readonly office: string; readonly years: Readonly<Record<string, number>> }[]
}
let served: ServedPeople
beforeAll(async () => {
  served = await servePeople([
    ['social', 'mosavy', ['caseworker', 'head']],
    ['court', 'moj', ['clerk']],
    ['registrar', 'acu', ['registrar']],
  ])
}, 120_000)
afterAll(() => served.remove())

const ask = async (who: string): Promise<Own> => {
  const answer = await served.get(who, '/api/v1/own-figures?year=2023')
  expect(answer.status).toBe(200)
  return (await answer.json()) as Own
}
const numberOf = (own: Own, indicator: string, office: string): number | undefined =>
  own.numbers.find((n) => n.indicator === indicator && n.office === office)?.years['2023']
const found = (agency: string, office: string, more: Planted = {}): Planted => ({
  agency,
  office,
  identified_quarter: '2023-04-01',
  status: 'identified',
  ...more,
})
const ref = (agency: string, word: string): LinkedRecord => [agency, 'identification', recordId(word)]
const put = (rows: Readonly<Record<string, Planted>>): Promise<void> => plant(served.installation.owner(), 'identification', rows)

test('one’s own records are there to the digit, of the year and the office, and not of another year', async () => {
  await put({
    o1: found('mosavy', 'SOC-3'),
    o2: found('mosavy', 'SOC-3'),
    o3: found('mosavy', 'SOC-4'),
    o4: found('mosavy', 'SOC-3', { identified_quarter: '2022-04-01' }),
  })
  const own = await ask('social')
  expect([numberOf(own, 'victims-identified', 'SOC-3'), numberOf(own, 'victims-identified', 'SOC-4')]).toEqual([2, 1])
  // What nobody recorded has no entry: a nought would be a claim.
  expect(numberOf(own, 'victims-identified', 'SOC-5')).toBeUndefined()
})

test('what others record moves nothing, of the same office, of the same person, or in one’s returns', async () => {
  const before = JSON.stringify([await ask('social'), await ask('court')])
  await put({ a1: found('ngo-coalition', 'SOC-3'), a2: found('gcnp', 'SOC-3') })
  // That another holds the same person would show in a number of people: of records it does not.
  await linkGroups(served.installation, [[ref('mosavy', 'o1'), ref('gcnp', 'a2')]], { by: 'ncct', relation: 'same_person' })
  expect(JSON.stringify([await ask('social'), await ask('court')])).toBe(before)
})

test('offices are set beside each other by returns and by nothing else, and no number stands for a whole agency', async () => {
  const own = await ask('court')
  expect(own.offices.length).toBeGreaterThan(20)
  for (const office of own.offices) expect(Object.keys(office).toSorted()).toEqual(['due', 'office', 'owes', 'received'])
  for (const { office } of own.numbers) expect(office).not.toBe('ALL')
})

test('a stranger is told nothing; a registrar hands nothing in and has no numbers', async () => {
  expect((await fetch(`${served.api}/api/v1/own-figures`)).status).toBe(401)
  const own = await served.get('registrar', '/api/v1/own-figures')
  expect(own.status === 200 ? ((await own.json()) as Own).numbers : own.status).toEqual(own.status === 200 ? [] : own.status)
})
