/** What offices get back is of their own records alone: another's move nothing in it, nor show that they hold the same person or case. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDecide } from '../../src/outside/cedar/decide.ts'
import { openDeskStore } from '../../src/work/records/desk-store.ts'
import { listCounted, readOwnNumbers } from '../../src/work/own-figures/read-own-figures.ts'
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
  readonly interviews: { readonly offices: readonly object[]; readonly isMore: boolean } | null
}
let served: ServedPeople
beforeAll(async () => {
  served = await servePeople([
    ['social', 'mosavy', ['caseworker', 'head']],
    ['court', 'moj', ['clerk']],
    ['police', 'ahtjp', ['caseworker', 'head']],
    ['shelter', 'ngo-coalition', ['caseworker']],
    ['registrar', 'mosavy', ['registrar']],
    ['embassy', 'embassies', ['clerk']],
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
/** What was planted past the log shows once something comes in by it: a slot of another year, missed once. */
const note = (quarter: number): Promise<string> =>
  served.installation.note({ kind: 'return.missed', form: 'court-return', office: 'CFI-1', period: `2021-Q${quarter}`, due: '2021-12-31' })

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
  await note(1)
  expect(JSON.stringify([await ask('social'), await ask('court')])).toBe(before)
  // One of her own shows at once, so what was asked before was counted anew.
  await put({ o5: found('mosavy', 'SOC-3') })
  await note(2)
  expect(numberOf(await ask('social'), 'victims-identified', 'SOC-3')).toBe(3)
})

test('offices are set beside each other by returns and by nothing else, and no number stands for a whole agency', async () => {
  const own = await ask('court')
  expect(own.offices.length).toBeGreaterThan(20)
  for (const office of own.offices) expect(Object.keys(office).toSorted()).toEqual(['due', 'office', 'owes', 'received'])
  for (const { office } of own.numbers) expect(office).not.toBe('ALL')
})

test('a number is told of what one may list: a registrar of the same body reads what is owed, and not how many there are', async () => {
  const [worker, registrar] = [await ask('social'), await ask('registrar')]
  expect(worker.numbers.length).toBeGreaterThan(0)
  expect(registrar).toEqual({ ...worker, figures: [], numbers: [], interviews: null })
  expect((await fetch(`${served.api}/api/v1/own-figures`)).status).toBe(401)
})

test('what is closed to somebody is in no number of hers, and in everybody else’s', async () => {
  const { counts, country, pools } = served.installation
  const { card } = served.deviceOf('social')
  const forms = listCounted(
    { ...card, agencyType: 'social', signedInBy: 'device' },
    {
      country,
      decide: openDecide(country, () => '2026-11-25'),
      store: openDeskStore(pools.saksi_desk),
    },
  )
  const years = { from: '2023-01-01', to: '2024-01-01' }
  const of = async (closed: readonly string[]): Promise<number | undefined> => {
    const numbers = await readOwnNumbers(forms, { country, reader: { agency: 'mosavy', closed }, years }, counts)
    return numbers.find((n) => n.indicator === 'victims-identified' && n.office === 'SOC-3')?.years['2023']
  }
  expect([await of([]), await of([recordId('o1')])]).toEqual([3, 2])
})

test('whom one embassy named is told to no other, though all of them are one body', async () => {
  const named = { agency: 'embassies', form: 'named-request', office: 'EMB-X1', asked_month: '2023-02-01' }
  await plant(served.installation.owner(), 'named_person', { n1: named, n2: named })
  await note(3)
  expect((await ask('embassy')).numbers).toEqual([])
})

test('how often people were asked is told to who helps, of its own records and its own links; to the police nothing, asked or not', async () => {
  const police = async (): Promise<string> => (await served.get('police', '/api/v1/own-figures?year=2023')).text()
  const before = await police()
  expect(((await ask('social')).interviews ?? {}) as object).toEqual({ offices: [], isMore: false })
  const owner = served.installation.owner()
  const screened = (agency: string, month: string, more: Planted = {}): Planted => ({
    agency,
    office: 'SOC-X1',
    screened_month: `2023-${month}-01`,
    outcome: 'indicators',
    ...more,
  })
  const twelve = (word: string, row: Planted): Promise<void> =>
    plant(owner, 'screening', Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${word}${i}`, row])))
  await twelve('asked', screened('mosavy', '03'))
  // What another body asked, what nobody wished to answer, what was taken back and what is of another year are none of it.
  await twelve('ngo-asked', screened('ngo-coalition', '04', { office: 'NGO-X1' }))
  await twelve('refused', screened('mosavy', '05', { outcome: 'refused' }))
  await twelve('gone', screened('mosavy', '05', { superseded: '2023-06-01' }))
  await twelve('later', { ...screened('mosavy', '05'), screened_month: '2024-01-01' })
  await plant(owner, 'screening', { again: screened('mosavy', '06') })
  await plant(owner, 'statement', { said: { agency: 'mosavy', office: 'SOC-X1', taken_month: '2023-07-01', language: 'khm' } })
  const asked = (agency: string, word: string): LinkedRecord => [agency, 'screening', recordId(word)]
  const link = (by: string, ...records: readonly LinkedRecord[]): Promise<number> =>
    linkGroups(served.installation, [records], { by, relation: 'same_person' })
  // By way of a record of its own the other body says that two of these are one person: here they stay two.
  await link('ngo-coalition', asked('mosavy', 'asked0'), asked('ngo-coalition', 'ngo-asked0'), asked('mosavy', 'asked1'))
  await link('mosavy', asked('mosavy', 'asked0'), asked('mosavy', 'again'), ['mosavy', 'statement', recordId('said')])
  expect((await ask('social')).interviews).toEqual({ offices: [{ office: 'SOC-X1', people: 10, median: 1, mean: 1.2 }], isMore: false })
  expect((await ask('shelter')).interviews).toEqual({ offices: [{ office: 'NGO-X1', people: 10, median: 1, mean: 1 }], isMore: false })
  expect([(await ask('court')).interviews, (await ask('registrar')).interviews]).toEqual([null, null])
  expect(await police()).toBe(before)
})
