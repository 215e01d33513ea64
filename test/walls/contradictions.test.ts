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
    ['prosecutor', 'prosecution', ['caseworker', 'head']],
    ['embassy', 'mfaic', ['caseworker', 'head']],
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
    x: { agency: 'prosecution', office: 'PRO-X1', recorded_on: '2023-02-01', sex: 'female', citizenship: 'KHM' },
  })
  // A shelter's record of whom the ministry met; and what two bodies of enforcement have of one case.
  await plant(owner, 'screening', {
    s: { agency: 'ngo-coalition', office: 'NGO-X1', screened_month: '2023-01-01', sex: 'male', age_band: '<18', citizenship: 'VNM' },
  })
  await plant(owner, 'repatriation', {
    m: { agency: 'mfaic', office: 'MFA-X1', travelled_month: '2023-03-01', sex: 'female', age_band: '<18', citizenship: 'VNM' },
  })
  await plant(owner, 'investigation', {
    i: {
      agency: 'ahtjp',
      office: 'POL-X1',
      opened_on: '2023-01-01',
      law_basis: 'TIP_LAW',
      form_of_exploitation: 'FORCED_LABOUR',
      site_type: 'unknown',
    },
  })
  await plant(owner, 'dossier', {
    j: {
      agency: 'prosecution',
      office: 'PRO-X1',
      sent_on: '2023-02-01',
      law_basis: 'TIP_LAW',
      form_of_exploitation: 'SEXUAL_EXPLOITATION',
      site_type: 'BRICK_KILN',
    },
  })
}, 120_000)
afterAll(() => served.remove())

const ref = (agency: string, kind: string, word: string): LinkedRecord => [agency, kind, recordId(word)]
const tasks = async (who: string): Promise<unknown> => (await (await served.get(who, '/api/v1/contradictions')).json()) as unknown
const link = (by: string, a: LinkedRecord, b: LinkedRecord): Promise<unknown> =>
  linkGroups(served.installation, [[a, b]], { by, relation: 'same_person' })

it('is nobody’s while nobody said that they are one person, nor where another body said it', async () => {
  expect(await tasks('social')).toEqual({ people: [], across: [] })
  await link('ncct', ref('mosavy', 'encountered_person', 'a'), ref('mosavy', 'screening', 'b'))
  expect(await tasks('social')).toEqual({ people: [], across: [] })
}, 60_000)

it('is a task of the office that said it, and names what differs and not what it says; who agrees or says nothing is none', async () => {
  await link('mosavy', ref('mosavy', 'encountered_person', 'a'), ref('mosavy', 'screening', 'b'))
  await link('mosavy', ref('mosavy', 'encountered_person', 'c'), ref('mosavy', 'screening', 'd'))
  await link('mosavy', ref('mosavy', 'encountered_person', 'e'), ref('mosavy', 'screening', 'f'))
  expect(await tasks('social')).toEqual({ people: [{ record: recordId('a'), kind: 'encountered_person', fields: ['sex'] }], across: [] })
  for (const who of ['shelter', 'police', 'registrar']) expect(await tasks(who), who).toEqual({ people: [], across: [] })
}, 60_000)

it('is the police’s of their own suspects', async () => {
  await link('ahtjp', ref('ahtjp', 'suspect', 'g'), ref('ahtjp', 'suspect', 'h'))
  expect(await tasks('police')).toEqual({ people: [{ record: recordId('g'), kind: 'suspect', fields: ['citizenship'] }], across: [] })
}, 60_000)

it('of two bodies’ records of one person is a task at both once both said so, and until then nobody is told that the other has one', async () => {
  const [met, stays] = [ref('mosavy', 'encountered_person', 'c'), ref('ngo-coalition', 'screening', 's')]
  await link('ngo-coalition', met, stays)
  // A reviewer's word is not the shelter's: what the ministry would be told is hers.
  await link('ncct', met, stays)
  for (const who of ['social', 'shelter', 'police', 'prosecutor', 'registrar']) expect(await tasks(who), who).toMatchObject({ across: [] })
  await link('mosavy', stays, met)
  const differs = (record: string, kind: string, body: string) => ({
    across: [{ relation: 'same_person', record: recordId(record), kind, body, fields: ['sex', 'age_band'] }],
  })
  expect(await tasks('social')).toMatchObject(differs('c', 'encountered_person', 'ngo-coalition'))
  expect(await tasks('shelter')).toMatchObject(differs('s', 'screening', 'mosavy'))
  for (const who of ['police', 'prosecutor', 'registrar']) expect(await tasks(who), who).toMatchObject({ across: [] })
}, 60_000)

it('is no embassy’s, whoever said that they are one', async () => {
  const [back, stays] = [ref('mfaic', 'repatriation', 'm'), ref('ngo-coalition', 'screening', 's')]
  await link('ngo-coalition', stays, back)
  await link('mfaic', stays, back)
  expect(await tasks('shelter')).toMatchObject({
    across: expect.arrayContaining([{ relation: 'same_person', record: recordId('s'), kind: 'screening', body: 'mfaic', fields: ['sex'] }]),
  })
  expect(await tasks('embassy')).toMatchObject({ across: [] })
}, 60_000)

it('is nobody’s where a third body says that they are one; and of one case it is what the case is about', async () => {
  await link('ncct', ref('ahtjp', 'suspect', 'g'), ref('prosecution', 'suspect', 'x'))
  expect(await tasks('police')).toMatchObject({ across: [] })
  for (const by of ['ahtjp', 'prosecution'])
    await linkGroups(served.installation, [[ref('ahtjp', 'investigation', 'i'), ref('prosecution', 'dossier', 'j')]], {
      by,
      relation: 'same_case',
    })
  // Where one does not know it, the two do not differ.
  const differs = (record: string, kind: string, body: string) => ({
    across: [{ relation: 'same_case', record: recordId(record), kind, body, fields: ['form_of_exploitation'] }],
  })
  expect(await tasks('police')).toMatchObject(differs('i', 'investigation', 'prosecution'))
  expect(await tasks('prosecutor')).toMatchObject(differs('j', 'dossier', 'ahtjp'))
  expect(await tasks('social')).toMatchObject({ across: [expect.objectContaining({ kind: 'encountered_person' })] })
}, 60_000)
