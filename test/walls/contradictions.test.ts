/**
 * Records of one person that say different things are a task of whoever can settle it: the office that has them and said itself that they are one. Over the routes
 * that the desk asks, and by a link that is made there.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { linkGroups } from '../../src/demo/link-groups.ts'
import type { LinkedRecord } from '../../src/core/entry/linkable.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

let served: ServedPeople
beforeAll(async () => {
  served = await servePeople([
    ['social', 'mosavy', ['caseworker', 'head']],
    ['shelter', 'ngo-coalition', ['caseworker', 'head']],
    ['police', 'ahtjp', ['caseworker', 'head']],
    ['registrar', 'mosavy', ['registrar']],
  ])
  const owner = served.installation.owner()
  const met = { agency: 'mosavy', office: 'SOC-X1', encountered_month: '2023-01-01', citizenship: 'VNM' }
  await plant(owner, 'encountered_person', {
    a: { ...met, sex: 'female', age_band: '18+' },
    c: { ...met, sex: 'female', age_band: '18+' },
    e: { ...met, sex: 'unknown', age_band: '18+' },
  })
  await plant(owner, 'screening', {
    b: { agency: 'mosavy', office: 'SOC-X1', screened_month: '2023-01-01', sex: 'male', age_band: '18+', citizenship: 'VNM' },
    d: { agency: 'mosavy', office: 'SOC-X1', screened_month: '2023-01-01', sex: 'female', age_band: '18+', citizenship: 'VNM' },
    f: { agency: 'mosavy', office: 'SOC-X1', screened_month: '2023-01-01', sex: 'male', age_band: '18+' },
  })
  await plant(owner, 'suspect', {
    g: { agency: 'ahtjp', office: 'POL-X1', recorded_on: '2023-01-01', sex: 'male', citizenship: 'CHN' },
    h: { agency: 'ahtjp', office: 'POL-X1', recorded_on: '2023-02-01', sex: 'male', citizenship: 'KHM' },
  })
}, 120_000)
afterAll(() => served.remove())

const ref = (agency: string, kind: string, word: string): LinkedRecord => [agency, kind, recordId(word)]
const tasks = async (who: string): Promise<unknown> => (await (await served.get(who, '/api/v1/contradictions')).json()) as unknown
const link = (by: string, a: LinkedRecord, b: LinkedRecord): Promise<unknown> =>
  linkGroups(served.installation, [[a, b]], { by, relation: 'same_person' })

it('is nobody’s while nobody said that they are one person, nor where another body said it', async () => {
  expect(await tasks('social')).toEqual({ people: [] })
  await link('ncct', ref('mosavy', 'encountered_person', 'a'), ref('mosavy', 'screening', 'b'))
  expect(await tasks('social')).toEqual({ people: [] })
}, 60_000)

it('is a task of the office that said it, and names what differs and not what it says; who agrees or says nothing is none', async () => {
  await link('mosavy', ref('mosavy', 'encountered_person', 'a'), ref('mosavy', 'screening', 'b'))
  await link('mosavy', ref('mosavy', 'encountered_person', 'c'), ref('mosavy', 'screening', 'd'))
  await link('mosavy', ref('mosavy', 'encountered_person', 'e'), ref('mosavy', 'screening', 'f'))
  expect(await tasks('social')).toEqual({ people: [{ record: recordId('a'), kind: 'encountered_person', fields: ['sex'] }] })
  expect(await tasks('shelter')).toEqual({ people: [] })
  expect(await tasks('police')).toEqual({ people: [] })
  expect(await tasks('registrar')).toEqual({ people: [] })
}, 60_000)

it('is the police’s of their own suspects', async () => {
  await link('ahtjp', ref('ahtjp', 'suspect', 'g'), ref('ahtjp', 'suspect', 'h'))
  expect(await tasks('police')).toEqual({ people: [{ record: recordId('g'), kind: 'suspect', fields: ['citizenship'] }] })
}, 60_000)
