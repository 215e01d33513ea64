/**
 * A nil return over records of its own office, before it or after: what is due, what is reconciled and what is counted say the same of it,
 * until somebody sends it back.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { utf8 } from '../../src/core/bytes.ts'
import { receivedIn } from '../../src/core/count/folded/answers.ts'
import type { Answered } from '../../src/core/count/folded/answered.ts'
import { Book } from '../../src/core/count/folded/book.ts'
import { momentOf } from '../../src/core/count/folded/moment.ts'
import { findIndicator } from '../../src/core/country/find.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { append } from '../../src/road/append.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { sealAct, sealNil } from '../../src/road/seal.ts'
import { reconcile } from '../../src/work/reconcile/reconcile.ts'
import { readDue, readStanding } from '../../src/work/returns-due/read-due.ts'
import { partsOf } from '../../src/work/verify/questions.ts'
import { verifyWhole } from '../../src/work/verify/verify-installation.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { plant } from '../helpers/plant.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

const interval = { from: '2023-01-01', to: '2024-01-01' }
const asOf = '9999-12-30'
let s: ServedPeople
beforeAll(async () => {
  s = await servePeople([
    ['ncct', 'ncct', ['head']],
    ['moj', 'moj', ['head']],
    ['ahtjp', 'ahtjp', ['head']],
    ['clerk', 'moj', ['clerk']],
  ])
}, 120_000)
afterAll(() => s?.remove())

const optionsOf = (agency: string) => {
  const { country } = s.installation
  return { country, form: country.forms.find((f) => f.id === 'court-return')!, agency, random: nodeRandom, signer: s.deviceOf(agency) }
}
const sayNil = async (office: string, period: string): Promise<string> => {
  const sealed = await sealNil([{ office, period }], optionsOf('moj'))
  const answer = await s.browserOf('moj').ask('POST', '/api/v1/returns', sealed)
  return ((await answer.json()) as { entries: string[] }).entries[0] ?? ''
}
const HEAD = 'Court,Case number,Accused,Registered on,Law and article,Exploitation,Stage of the case,Presence,Sex,Age,Nationality,Official'
async function sendRows(court: string, day: string, cases: readonly number[]): Promise<void> {
  const { installation } = s
  const rows = cases.map(
    (n) => `${court},${n}/2023,Sok Invented ${n},${day},L2008-12,Forced labour,awaiting_trial,not_applicable,female,30,KHM,no`,
  )
  const sealed = await sealFile(installation, 'court-return', 'moj', utf8([HEAD, ...rows].join('\n')), 'cases.csv')
  if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused.map((p) => [p.code, p.column, p.message.en])))
  await append(sealed, installation.country, installation.store)
}

type Said = { readonly office: string; readonly period: string; readonly records: number }
const bySlot = (a: Said, b: Said): number => `${a.office} ${a.period}`.localeCompare(`${b.office} ${b.period}`)
/** Of the desk, reconciling and figures: the slots that are contradicted; of the first two also by how many records. */
async function said() {
  const { country, counts, settings } = s.installation
  const q = { country, agency: 'ncct', interval, today: '2026-01-01', isDemo: false }
  const desk = ((await readDue('court-return', q, counts)) ?? []).flatMap((slot): Said[] =>
    slot.state === 'contradicted'
      ? [{ office: slot.office, period: slot.period, records: slot.against?.reduce((sum, a) => sum + a.n, 0) ?? -1 }]
      : [],
  )
  const { findings } = await reconcile({ country, interval, asOf, deposits: [], isDemo: false }, counts)
  const reconciled = findings.flatMap((f): Said[] =>
    f.rule === 'nil.contradicted' && f.form === 'court-return' ? [{ office: f.office, period: f.period, records: f.records ?? -1 }] : [],
  )
  const standing = (await readStanding(q, counts)).find((f) => f.form.id === 'court-return')!
  const indicator = findIndicator(country, 'persons-prosecuted')!
  const { coverage } = await count(await link({ entries: [] }, asOf, counts), { indicator, interval, by: [] }, country, counts)
  return {
    desk: desk.toSorted(bySlot),
    reconciled: reconciled.toSorted(bySlot),
    overview: standing.contradicted,
    counted: coverage.contradicted ?? 0,
    isDemo: settings.demo,
  }
}
async function expectAll(expected: readonly Said[]): Promise<void> {
  const { desk, reconciled, overview, counted } = await said()
  expect(desk).toEqual(expected)
  expect(reconciled).toEqual(expected)
  expect([overview, counted]).toEqual([expected.length, expected.length])
}
type Slot = {
  office: string
  period: string
  state: string
  records: number | null
  against: unknown
  return: { entry: string; rows: number | null } | null
  unsigned: { entry: string; root: string } | null
}
const slotFor = async (agency: string, office: string, period: string): Promise<Slot | undefined> => {
  const { body } = await s.read<{ slots: Slot[] }>(agency, '/api/v1/returns-due/court-return?year=2023')
  return body.slots.find((x) => x.office === office && x.period === period)
}

describe('a nil return over records of its own office', () => {
  it('is said with their number before anybody signs it', async () => {
    await sendRows('CFI-2', '2023-08-02', [1, 2, 3])
    expect(await slotFor('moj', 'CFI-2', '2023-Q3')).toMatchObject({ records: 3, against: null })
    expect(await slotFor('moj', 'CFI-2', '2023-Q2')).toMatchObject({ records: 0 })
    await expectAll([])
  })
  it('is contradicted by rows that came before it and by rows that come after it, with one number everywhere', async () => {
    await sayNil('CFI-2', '2023-Q3')
    await expectAll([{ office: 'CFI-2', period: '2023-Q3', records: 3 }])
    await sayNil('CFI-7', '2023-Q1')
    await sendRows('CFI-7', '2023-02-02', [8])
    const both = [
      { office: 'CFI-2', period: '2023-Q3', records: 3 },
      { office: 'CFI-7', period: '2023-Q1', records: 1 },
    ]
    await expectAll(both)
    // A resend of the same rows is no record more.
    await sendRows('CFI-2', '2023-08-02', [1, 2, 3])
    await expectAll(both)
  })
  it('and by another’s record, in the same number', async () => {
    await sayNil('CFI-9', '2023-Q2')
    await plant(s.installation.owner(), 'proceeding', {
      d1: { agency: 'prosecution', court: 'CFI-9', initiated_on: '2023-05-02' },
      d2: { agency: 'prosecution', court: 'CFI-9', initiated_on: '2023-06-02' },
    })
    await expectAll([
      { office: 'CFI-2', period: '2023-Q3', records: 3 },
      { office: 'CFI-7', period: '2023-Q1', records: 1 },
      { office: 'CFI-9', period: '2023-Q2', records: 2 },
    ])
  })
  it('shows its own office its own number, the reviewer every number, and the office not how much another recorded', async () => {
    const [own, reviewer] = [await slotFor('moj', 'CFI-2', '2023-Q3'), await slotFor('ncct', 'CFI-2', '2023-Q3')]
    for (const slot of [own, reviewer])
      expect(slot).toMatchObject({ state: 'contradicted', records: 3, against: [{ kind: 'accused_episode', n: 3 }] })
    expect(await slotFor('moj', 'CFI-9', '2023-Q2')).toMatchObject({ records: 0, against: [{ kind: 'proceeding', n: null }] })
    expect(await slotFor('ncct', 'CFI-9', '2023-Q2')).toMatchObject({ against: [{ kind: 'proceeding', n: 2 }] })
  })
  it('is settled when a reviewer sends it back: the rows are the return, in all of them', async () => {
    const nil = (await slotFor('ncct', 'CFI-2', '2023-Q3'))?.return?.entry ?? ''
    const back = {
      kind: 'return.sent_back',
      of: 'moj',
      return: nil,
      slots: [['CFI-2', '2023-Q3']],
      reason: 'contradicts-other-source',
      cells: [],
    } as const
    const answer = await s.browserOf('ncct').ask('POST', '/api/v1/returns', await sealAct(back, optionsOf('ncct')))
    expect(answer.status).toBe(200)
    // Rows that came by file wait for a signature; nothing is contradicted.
    expect((await slotFor('ncct', 'CFI-2', '2023-Q3'))?.state).toBe('unsigned')
    await expectAll([
      { office: 'CFI-7', period: '2023-Q1', records: 1 },
      { office: 'CFI-9', period: '2023-Q2', records: 2 },
    ])
  })
})

describe('a nil return that was sent back, with nothing beside it', () => {
  it('is not received at any door: the figure, the desk, the overview and what is reconciled', async () => {
    const { country, counts } = s.installation
    const indicator = findIndicator(country, 'persons-prosecuted')!
    const figure = async () =>
      count(await link({ entries: [] }, asOf, counts), { indicator, interval, where: { court: 'CFI-8' } }, country, counts)
    const q = { country, agency: 'ncct', interval, today: '2026-01-01', isDemo: false }
    const receivedOf = async () => (await readStanding(q, counts)).find((f) => f.form.id === 'court-return')!.received
    const inOf = async () => ((await readDue('court-return', q, counts)) ?? []).filter((slot) => slot.isIn).length
    const before = [await receivedOf(), await inOf(), (await figure()).coverage.received]
    const entry = await sayNil('CFI-8', '2023-Q2')
    expect([await receivedOf(), await inOf(), (await figure()).coverage.received]).toEqual(before.map((n) => n + 1))
    const back = {
      kind: 'return.sent_back',
      of: 'moj',
      return: entry,
      slots: [['CFI-8', '2023-Q2']],
      reason: 'not-plausible',
      cells: [],
    } as const
    const answer = await s.browserOf('ncct').ask('POST', '/api/v1/returns', await sealAct(back, optionsOf('ncct')))
    expect(answer.status).toBe(200)
    expect([await receivedOf(), await inOf(), (await figure()).coverage.received]).toEqual(before)
    expect(await slotFor('moj', 'CFI-8', '2023-Q2')).toMatchObject({ state: 'sent_back', isIn: false })
    // Whoever's record names the office then contradicts nobody.
    await plant(s.installation.owner(), 'proceeding', { d9: { agency: 'prosecution', court: 'CFI-8', initiated_on: '2023-05-02' } })
    await expectAll([
      { office: 'CFI-7', period: '2023-Q1', records: 1 },
      { office: 'CFI-9', period: '2023-Q2', records: 2 },
    ])
    // And from the entries’ own bytes, by the other code. What was planted above is no entry.
    const returns = partsOf({ country, indicator, interval, asOf, by: [], where: {} }).find((part) => part.of === 'returns')!
    const book = new Book()
    await verifyWhole(s.installation, () => undefined, { book })
    const sorted = (rows: Answered): string[] => rows.map((r) => JSON.stringify(Object.entries(r).toSorted())).toSorted()
    expect(sorted(returns.fold(book, momentOf(asOf)))).toEqual(sorted(await returns.ask(counts)))
  })
})

describe('a nil return that its head withdraws', () => {
  const office = 'CFI-4'
  const SAID = {
    withdrawn: { kind: 'return.withdrawn', reason: 'records-found' },
    accepted: { kind: 'return.accepted' },
    locked: { kind: 'return.locked' },
    reopened: { kind: 'return.reopened', reason: 'office-asks' },
  } as const
  const act = async (agency: string, entry: string, what: keyof typeof SAID): Promise<string> => {
    const about = { of: 'moj', return: entry, slots: [[office, '2023-Q2'] as const] }
    const made = await sealAct({ ...SAID[what], ...about }, optionsOf(agency))
    const answer = await s.browserOf(agency).ask('POST', '/api/v1/returns', made)
    return answer.status === 200 ? 'taken' : ((await answer.json()) as { code: string }).code
  }
  const figure = async (as = asOf) => {
    const { country, counts } = s.installation
    const indicator = findIndicator(country, 'persons-prosecuted')!
    const { value, coverage } = await count(
      await link({ entries: [] }, as, counts),
      { indicator, interval, where: { court: office } },
      country,
      counts,
    )
    return [value, coverage.received, coverage.contradicted ?? 0]
  }
  it('is no return: due again where nothing came, and the figure with it; what was on record stays', async () => {
    const before = await figure()
    const entry = await sayNil(office, '2023-Q2')
    expect(await figure()).not.toEqual(before)
    expect(await act('ncct', entry, 'accepted')).toBe('taken')
    expect(await act('moj', entry, 'withdrawn')).toBe('taken')
    expect(await figure()).toEqual(before)
    expect(await slotFor('moj', office, '2023-Q2')).toMatchObject({
      state: 'due',
      isIn: false,
      return: null,
      withdrawn: { reason: 'records-found' },
    })
    // Nothing more is said of it: no acceptance brings it back, and it is withdrawn once.
    for (const word of ['accepted', 'reopened'] as const) expect(await act('ncct', entry, word)).toBe('return.is-withdrawn')
    expect(await act('moj', entry, 'withdrawn')).toBe('return.is-withdrawn')
  })
  it('gives its place to rows, before it or after: nothing is contradicted', async () => {
    await sendRows(office, '2023-05-02', [41, 42])
    const rows = await figure()
    expect((await slotFor('ncct', office, '2023-Q2'))?.state).toBe('unsigned')
    const over = await sayNil(office, '2023-Q2')
    expect((await slotFor('moj', office, '2023-Q2'))?.state).toBe('contradicted')
    expect(await figure()).not.toEqual(rows)
    expect(await act('moj', over, 'withdrawn')).toBe('taken')
    expect(await figure()).toEqual(rows)
    expect(await slotFor('moj', office, '2023-Q2')).toMatchObject({ state: 'unsigned', isIn: true, withdrawn: { reason: 'records-found' } })
    // The rows are what stands: they are accepted, and locked, as if nothing had been signed over them.
    const waiting = (await slotFor('moj', office, '2023-Q2'))?.unsigned
    const signed = await sealAct(
      { kind: 'return.countersigned', return: waiting?.entry ?? '', root: waiting?.root ?? '' },
      optionsOf('moj'),
    )
    expect((await s.browserOf('moj').ask('POST', '/api/v1/returns', signed)).status).toBe(200)
    const standing = (await slotFor('ncct', office, '2023-Q2'))?.return?.entry ?? ''
    for (const word of ['accepted', 'locked', 'reopened'] as const)
      expect([word, await act('ncct', standing, word)]).toEqual([word, 'taken'])
  })
  it('is its own body’s alone to withdraw, and only a nil return is', async () => {
    const entry = await sayNil(office, '2023-Q2')
    for (const other of ['ncct', 'ahtjp']) expect(await act(other, entry, 'withdrawn')).toBe('return.not-sealed')
    const { body } = await s.read<{ slots: Slot[] }>('moj', '/api/v1/returns-due/court-return?year=2023')
    const rows = body.slots.find((x) => x.state === 'unsigned' && x.office === 'CFI-2')?.return?.entry ?? ''
    const about = { kind: 'return.withdrawn', of: 'moj', return: rows, slots: [['CFI-2', '2023-Q3']], reason: 'signed-in-error' } as const
    const answer = await s.browserOf('moj').ask('POST', '/api/v1/returns', await sealAct(about, optionsOf('moj')))
    expect(await answer.json()).toMatchObject({ code: 'return.not-nil', slot: 'CFI-2 2023-Q3' })
    // Another office than the return names.
    const elsewhere = { ...about, return: entry, slots: [['CFI-5', '2023-Q2']] } as const
    const refused = await s.browserOf('moj').ask('POST', '/api/v1/returns', await sealAct(elsewhere, optionsOf('moj')))
    expect(await refused.json()).toMatchObject({ code: 'return.not-nil' })
    // Nor a clerk of that body: what a head signed, a head takes back.
    const own = { ...SAID.withdrawn, of: 'moj', return: entry, slots: [[office, '2023-Q2'] as const] }
    const clerks = await sealAct(own, { ...optionsOf('moj'), signer: s.deviceOf('clerk') })
    expect((await s.browserOf('clerk').ask('POST', '/api/v1/returns', clerks)).status).toBe(422)
    expect((await slotFor('moj', office, '2023-Q2'))?.state).toBe('contradicted')
    expect(await act('moj', entry, 'withdrawn')).toBe('taken')
  })
  it('is folded so from the entries’ own bytes, and the office is told what came back to it', async () => {
    const { country, counts } = s.installation
    const indicator = findIndicator(country, 'persons-prosecuted')!
    const returns = partsOf({ country, indicator, interval, asOf, by: [], where: {} }).find((part) => part.of === 'returns')!
    const book = new Book()
    await verifyWhole(s.installation, () => undefined, { book })
    const sorted = (rows: Answered): string[] => rows.map((r) => JSON.stringify(Object.entries(r).toSorted())).toSorted()
    expect(sorted(returns.fold(book, momentOf(asOf)))).toEqual(sorted(await returns.ask(counts)))
    const { body } = await s.read<{ forms: { form: string; sentBack: number }[] }>('moj', '/api/v1/returns-due?year=2023')
    // The nil of CFI-8 that was sent back above; that of CFI-2 gave its place to rows.
    expect(body.forms.filter((f) => f.sentBack > 0)).toMatchObject([{ form: 'court-return', sentBack: 1 }])
    const reviewer = await s.read<{ forms: { form: string; sentBack: number }[] }>('ncct', '/api/v1/returns-due?year=2023')
    expect(reviewer.body.forms.filter((f) => f.sentBack > 0)).toEqual([])
  })
})

it('a withdrawal ends no nil return of another body for the same slot, in the tables and by the entries', async () => {
  const { counts } = s.installation
  const slot = { form: 'screening', office: 'POL-12', period: '2021-Q1' }
  const span = { period_from: '2021-01-01', period_to: '2021-04-01', rows: 0, is_nil: true, is_signed: true }
  const [shelters, polices] = ['10010203-0405-4607-8809-0a0b0c0d0e01', '10010203-0405-4607-8809-0a0b0c0d0e02'] as const
  const returns = [
    { ...slot, ...span, agency_id: 'mosavy', entry_id: shelters, recorded_at: '2021-04-02 00:00:00.000000+00' },
    { ...slot, ...span, agency_id: 'ahtjp', entry_id: polices, recorded_at: '2021-04-03 00:00:00.000000+00' },
  ]
  const review = {
    agency_id: 'ahtjp',
    entry_id: '10010203-0405-4607-8809-0a0b0c0d0e03',
    of_agency: 'ahtjp',
    return_id: polices,
    office: slot.office,
    period: slot.period,
    verdict: 'withdrawn',
    recorded_at: '2021-04-04 00:00:00.000000+00',
  }
  const asked = { interval: { from: '2021-01-01', to: '2021-04-01' }, asOf, form: 'screening' }
  const put = (table: string, row: Readonly<Record<string, unknown>>) =>
    s.installation
      .owner()
      .query(
        `insert into saksi.${table} (${Object.keys(row).join(', ')}) select ${Object.keys(row).join(', ')} from json_populate_record(null::saksi.${table}, $1::json)`,
        [JSON.stringify(row)],
      )
  for (const row of returns) await put('returns', row)
  await put('return_reviews', review)
  const book = new Book()
  for (const row of returns) book.table('returns').add(row)
  book.table('return_reviews').add(review)
  for (const rows of [await counts.ask('received', asked), receivedIn(asked, 'screening', book, momentOf(asOf))])
    expect(rows).toMatchObject([{ office: 'POL-12', period: '2021-Q1', nil: 1 }])
})

it('of every form it can be asked how many records stand', async () => {
  const { country, counts } = s.installation
  for (const form of country.forms) expect(await counts.ask('recordsOf', { interval, asOf, form }), form.id).toBeInstanceOf(Array)
})
