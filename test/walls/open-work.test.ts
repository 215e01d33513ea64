/**
 * Open work: what an office has begun and not finished, by list, with its clock and its money. Of its own records alone; what is over is not looked
 * through; and what another body has recorded, on either side of the wall, moves nothing of it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getRecordKind } from '../../src/core/model/kinds.ts'
import { checkColumns } from '../../src/core/worklist/check-worklists.ts'
import { WORKLISTS, worklistsOf } from '../../src/core/worklist/worklists.ts'
import { pageStatement } from '../../src/work/records/open-work-store.ts'
import { asPersonOf, inTransaction } from '../../src/store/postgres/connect.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

type Lists = { lists: { list: string; open: number; isMore: boolean; late: number; oldest: string | null; left: number | null }[] }
type Page = { records: { record: string; since: string; due: string | null; left: number | null }[]; next: string | null }
const SUSPECT = { agency: 'ahtjp', office: 'POL-X1', status: 'arrested', age_band: '18+', offence: 'L2008-10' }
const FELON = { custody: 'pre_trial_detention', age_band: '18+', offence: 'L2008-10' }
const OWED = { agency: 'moj', court: 'CFI-X1', ordered: 5_000_000 }

let s: ServedPeople
beforeAll(async () => {
  s = await servePeople([
    ['police', 'ahtjp', ['caseworker']],
    ['ministry', 'moj', ['clerk']],
    ['inspector', 'molvt', ['clerk']],
    ['lawyer', 'bar', ['clerk']],
    ['finance', 'mef', ['clerk']],
    ['registrar', 'ahtjp', ['registrar']],
  ])
  const owner = s.installation.owner()
  const today = new Date().toISOString().slice(0, 10)
  await plant(owner, 'suspect', {
    long: { ...SUSPECT, case_number: '1/2023', arrested_on: '2023-03-01' },
    about: { ...SUSPECT, case_number: '9/2023', arrested_on: '2023-04-01', arrested_on_last: '2023-04-30' },
    now: { ...SUSPECT, case_number: '2/2023', arrested_on: today },
    ahead: { ...SUSPECT, case_number: '3/2023', arrested_on: '2099-01-01' },
    sent: { ...SUSPECT, case_number: '4/2023', arrested_on: '2023-03-01', sent_on: '2023-03-02' },
    freed: { ...SUSPECT, case_number: '5/2023', arrested_on: '2023-03-01', status: 'released' },
    before: { ...SUSPECT, case_number: '6/2023', arrested_on: '2022-03-01', superseded: '2022-04-01' },
    minor: { ...SUSPECT, case_number: '10/2023', arrested_on: '2023-05-01', age_band: '<18' },
    petty: { ...SUSPECT, case_number: '11/2023', arrested_on: '2023-06-01', offence: 'L2008-24' },
    theirs: { ...SUSPECT, agency: 'gcnp', case_number: '7/2023', arrested_on: '2021-01-01' },
  })
  await plant(owner, 'reparation', {
    none: { ...OWED, case_number: '1/2023', ordered_on: '2023-05-01' },
    some: { ...OWED, case_number: '2/2023', ordered_on: '2023-04-01', paid: 2_000_000 },
    all: { ...OWED, case_number: '3/2023', ordered_on: '2022-01-01', paid: 5_000_000 },
    undated: { ...OWED, case_number: '4/2023' },
  })
  const filed = { agency: 'moj', court: 'CFI-X1', accused_no: 1 }
  await plant(owner, 'review', {
    asked: { ...filed, case_number: '1/2023', filed_on: '2023-02-01', result: 'pending' },
    silent: { ...filed, case_number: '2/2023', filed_on: '2023-02-02' },
    answered: { ...filed, case_number: '3/2023', filed_on: '2023-02-03', result: 'confirmed' },
  })
  await plant(owner, 'accused_episode', {
    held: { agency: 'moj', court: 'CFI-X1', case_number: '9/2023', charged_on: '2023-08-31', ...FELON },
    child: { agency: 'moj', court: 'CFI-X1', case_number: '10/2023', charged_on: '2023-09-30', ...FELON, age_band: '<18' },
  })
  await plant(
    owner,
    'criminal_referral',
    Object.fromEntries(
      Array.from({ length: 61 }, (_, i) => [
        `r${i + 10}`,
        { agency: 'molvt', office: 'LAB-X1', sent_on: i < 55 ? '2023-02-01' : '2023-03-01' },
      ]),
    ),
  )
  await plant(owner, 'legal_representation', {
    unmet: { agency: 'bar', office: 'BAR', assigned_on: '2023-02-01', paid: 'yes' },
    never: { agency: 'bar', office: 'BAR', assigned_on: '2023-02-03', meetings_before_hearing: 0, paid: 'yes' },
    unpaid: { agency: 'bar', office: 'BAR', assigned_on: '2023-02-02', meetings_before_hearing: 2, paid: 'not_written' },
  })
}, 120_000)
afterAll(() => s?.remove())

const lists = async (who: string) => {
  const { body } = await s.read<Lists>(who, '/api/v1/open-work')
  return Object.fromEntries(body.lists.map(({ list, ...of }) => [list, of]))
}
const page = (who: string, list: string, after = '') =>
  s.read<Page>(who, `/api/v1/open-work/${list}${after === '' ? '' : `?after=${after}`}`)

describe('a list of open work', () => {
  it('holds what has begun and is not over, the longest first, and says where the law’s time is over', async () => {
    const { body } = await page('police', 'suspects-held')
    expect(body.records.map((r) => [r.record, r.since, r.due])).toEqual([
      [recordId('long'), '2023-03-01', '2023-03-03'],
      // Of a day that is known about only it waits since the last, and is due by the first.
      [recordId('about'), '2023-04-30', '2023-04-03'],
      // The law gives these less, of which nothing is on record: they wait, and no day is said.
      [recordId('minor'), '2023-05-01', null],
      [recordId('petty'), '2023-06-01', null],
      [recordId('now'), expect.any(String), expect.any(String)],
    ])
    expect((await lists('police'))['suspects-held']).toMatchObject({ open: 5, isMore: false, late: 2, oldest: '2023-03-01', left: null })
  })
  it('counts months as the calendar does: of six from the last of August the end is the last of February', async () => {
    expect((await page('ministry', 'detained-before-trial')).body.records.map((r) => r.due)).toEqual(['2024-02-29', null])
  })
  it('says what is still owed, and what was never dated does not wait', async () => {
    expect((await page('ministry', 'restitution')).body.records.map((r) => [r.record, r.left, r.due])).toEqual([
      [recordId('some'), 3_000_000, null],
      [recordId('none'), 5_000_000, null],
    ])
    expect((await lists('ministry')).restitution).toMatchObject({ open: 2, isMore: false, late: 0, oldest: '2023-04-01', left: 8_000_000 })
  })
  it('goes on page by page, each record once', async () => {
    const seen: string[] = []
    for (let after: string | null = ''; after !== null;) {
      const { body } = await page('inspector', 'handed-to-police', after)
      seen.push(...body.records.map((r) => r.record))
      after = body.next
    }
    expect([seen.length, new Set(seen).size]).toEqual([61, 61])
  })
  it('of money for operations: asked for, approved, paid; refused waits for nothing, and a sum that nobody wrote is no zero', async () => {
    const asked = { agency: 'mef', office: 'MEF', requested_on: '2023-02-01', mode: 'advance' }
    await plant(s.installation.owner(), 'disbursement', {
      'adv-asked': { ...asked, asked: 4_000_000, decision: 'pending' },
      'adv-unsaid': { ...asked, requested_on: '2023-02-02' },
      'adv-part': {
        ...asked,
        asked: 4_000_000,
        decision: 'approved',
        decided_on: '2023-02-09',
        approved: 1_500_000,
        amount: 500_000,
      },
      'adv-paid': { ...asked, decision: 'approved', approved: 1_000_000, amount: 1_000_000, paid_on: '2023-03-01' },
      'adv-refused': { ...asked, asked: 900_000, decision: 'refused', decided_on: '2023-02-09' },
      'adv-before': { ...asked, amount: 700_000, paid_on: '2023-02-05' },
    })
    const claimed = { agency: 'mef', office: 'MEF', claimed_on: '2023-02-01', claimed: 900_000 }
    await plant(s.installation.owner(), 'reimbursement_claim', {
      'claim-asked': { ...claimed },
      'claim-some': { ...claimed, paid: 100_000 },
      'claim-granted': { ...claimed, decision: 'approved', approved: 400_000, paid: 100_000 },
      'claim-paid': { ...claimed, decision: 'approved', approved: 400_000, paid: 400_000 },
      'claim-refused': { ...claimed, decision: 'refused' },
    })
    const left = async (list: string) => Object.fromEntries((await page('finance', list)).body.records.map((r) => [r.record, r.left]))
    expect(await left('money-asked')).toEqual({ [recordId('adv-asked')]: 4_000_000, [recordId('adv-unsaid')]: null })
    expect(await left('money-approved')).toEqual({ [recordId('adv-part')]: 1_000_000 })
    expect(await left('claims')).toEqual({ [recordId('claim-asked')]: 900_000, [recordId('claim-some')]: 800_000 })
    expect(await left('claims-approved')).toEqual({ [recordId('claim-granted')]: 300_000 })
    expect(await lists('finance')).toMatchObject({
      'money-asked': { open: 2, left: 4_000_000, unsaid: 1 },
      'money-approved': { open: 1, left: 1_000_000, unsaid: 0 },
    })
  })
  it('of counsel: not met, and not paid, are two lists', async () => {
    // A 0 that is written is the thing itself; that nobody wrote a number may be it.
    expect((await page('lawyer', 'counsel-not-met')).body.records.map((r) => r.record)).toEqual([recordId('unmet'), recordId('never')])
    // An answer without its day is an answer.
    expect((await page('ministry', 'reviews')).body.records.map((r) => r.record)).toEqual([recordId('asked'), recordId('silent')])
    expect((await page('lawyer', 'counsel-not-paid')).body.records.map((r) => r.record)).toEqual([recordId('unpaid')])
  })
})

it('another’s list, one that there is not, and a place that is none are one answer; a registrar has no list', async () => {
  const answers = await Promise.all([
    page('police', 'restitution'),
    page('police', 'no-such-list'),
    page('police', 'suspects-held', 'x'),
    page('police', 'suspects-held', '2023-02-31.00000000000000000000000000000000.1'),
    page('registrar', 'suspects-held'),
  ])
  expect(new Set(answers.map((a) => `${a.status} ${JSON.stringify(a.body)}`)).size).toBe(1)
  expect(answers[0]?.status).toBe(404)
  expect(await lists('registrar')).toEqual({})
})

it('what another body records moves nothing of it', async () => {
  const before = [await lists('police'), await lists('lawyer')]
  await plant(s.installation.owner(), 'suspect', { more: { ...SUSPECT, agency: 'gdi', case_number: '8/2023', arrested_on: '2020-02-01' } })
  await plant(s.installation.owner(), 'legal_representation', {
    theirs2: { agency: 'ngo-coalition', office: 'NGO-X1', assigned_on: '2020-02-01' },
  })
  expect([await lists('police'), await lists('lawyer')]).toEqual(before)
})

describe('every list', () => {
  it('is over clear columns that its kind has, and over a kind that some body of the country sends', () => {
    const faults: string[] = []
    for (const list of worklistsOf(s.installation.country)) checkColumns(list, (path, fault) => faults.push(`${path} ${fault}`))
    expect(faults).toEqual([])
    const sent = new Set(s.installation.country.forms.map((f) => f.kind))
    expect(WORKLISTS.filter((l) => !sent.has(l.kind)).map((l) => l.id)).toEqual([])
  })
  it('is read from an index of its own, behind the wall too: what is over is not looked through', async () => {
    const without: string[] = []
    for (const list of WORKLISTS) {
      const kind = getRecordKind(list.kind)
      const asked = {
        agency: 'moj',
        side: 'enforcement',
        closed: [],
        kind,
        list,
        today: '2026-11-30',
        limit: undefined,
        after: undefined,
      } as const
      const { text, values } = pageStatement({ ...asked, size: 51 })
      const plan = await inTransaction(s.installation.pools.saksi_desk, async (client) => {
        await asPersonOf(client, asked)
        // Of a handful of rows any way is as good: these two would do for them, and not for a million.
        await client.query('set local enable_seqscan = off')
        await client.query('set local enable_sort = off')
        return JSON.stringify((await client.query(`explain ${text}`, values)).rows)
      })
      if (!plan.includes(`open_${list.id.replaceAll('-', '_')}`)) without.push(`${list.id} ${plan.slice(0, 400)}`)
    }
    expect(without).toEqual([])
  })
})
