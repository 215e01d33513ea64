/**
 * Returns due, over the API: a reviewer sees what every office owes, an agency its own, and nobody what lies behind the wall;
 * what reviewers do is signed, and changes a slot only where a return names it.
 */
import { readdirSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import type { ReturnAct } from '../../src/core/entry/kinds.ts'
import { utf8 } from '../../src/core/bytes.ts'
import { append } from '../../src/road/append.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { sealAct, sealNil } from '../../src/road/seal.ts'
import { listFollowed } from '../../src/work/returns-due/read-due.ts'
import { plant } from '../helpers/plant.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

let s: ServedPeople
type Slot = {
  office: string
  period: string
  state: string
  asked: string | null
  return: { entry: string; agency: string } | null
  review: { cells: unknown } | null
}
type OfForm = { slots: Slot[]; figures: { id: string }[]; year: number }
type Overview = {
  reviews: boolean
  undelivered: { returns: number; since: string } | null
  forms: { form: string; received: number; due: number }[]
}

beforeAll(async () => {
  s = await servePeople([
    ['ncct', 'ncct', ['head']],
    ['nis', 'nis', ['clerk']],
    ['moj', 'moj', ['head']],
    ['ahtjp', 'ahtjp', ['caseworker']],
    ['mosavy', 'mosavy', ['head']],
  ])
}, 120_000)
afterAll(() => s?.remove())

const get = <T>(agency: string, path: string) => s.read<T>(agency, path)
const ofForm = (agency: string, form = 'court-return', year = 2023) => get<OfForm>(agency, `/api/v1/returns-due/${form}?year=${year}`)
const slotOf = async (agency: string, office: string, period = '2023-Q1'): Promise<Slot | undefined> =>
  (await ofForm(agency)).body.slots.find((x) => x.office === office && x.period === period)
const optionsOf = (agency: string) => {
  const { country } = s.installation
  const form = country.forms.find((f) => f.id === 'court-return')!
  return { country, form, agency, random: nodeRandom, signer: s.deviceOf(agency) }
}
const act = async (agency: string, body: Exclude<ReturnAct, { kind: 'return.missed' }>): Promise<number> =>
  (await s.browserOf(agency).ask('POST', '/api/v1/returns', await sealAct(body, optionsOf(agency)))).status
const sayNil = async (...slots: { office: string; period: string }[]): Promise<string> => {
  const answer = await s.browserOf('moj').ask('POST', '/api/v1/returns', await sealNil(slots, optionsOf('moj')))
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { entries: string[] }).entries[0] ?? ''
}

describe('rows that wait', () => {
  it('are told to whoever sends the form, also where it is owed to no calendar: the desk sends nothing before it knows', async () => {
    const { country } = s.installation
    const unlisted: string[] = []
    for (const agency of ['ncct', 'nis', 'moj', 'ahtjp', 'mosavy'])
      for (const form of country.agencies.find((a) => a.id === agency)?.sends ?? []) {
        expect(await get(agency, `/api/v1/returns-due/${form}/waiting`), `${agency} ${form}`).toMatchObject({
          status: 200,
          body: { rows: [] },
        })
        if (!listFollowed({ country, agency }).some((f) => f.id === form)) unlisted.push(form)
      }
    expect(unlisted).not.toEqual([])
    expect(await get('moj', '/api/v1/returns-due/no-such-form/waiting')).toMatchObject({ status: 404 })
  })
})

describe('what is sealed and has not come to its vault', () => {
  it('is said to the agency whose returns it is in, once it has waited an hour, and to nobody else', async () => {
    const { layout, store } = s.installation
    const undelivered = async (agency: string) => (await get<Overview>(agency, '/api/v1/returns-due?year=2023')).body.undelivered
    for (const batch of ['ab', 'cd']) await store.keepCourier('moj', batch.repeat(16), { agency: 'AAAA', trustee: 'AAAA' })
    expect(await undelivered('moj')).toBeNull()
    const then = new Date(Date.now() - 3 * 86_400_000)
    const folder = join(layout.courierFolder, 'moj')
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), then, then)
    expect(await undelivered('moj')).toEqual({ returns: 2, since: then.toISOString().slice(0, 10) })
    for (const agency of ['ncct', 'mosavy', 'ahtjp']) expect(await undelivered(agency)).toBeNull()
    rmSync(folder, { recursive: true })
  })
})

describe('who sees which returns', () => {
  it('whoever receives returns sees every office’s; an agency the forms that it sends', async () => {
    const all = (await get<Overview>('ncct', '/api/v1/returns-due?year=2023')).body
    expect(all.reviews).toBe(true)
    expect(all.forms.length).toBeGreaterThan(60)
    expect((await get<Overview>('nis', '/api/v1/returns-due?year=2023')).body.reviews).toBe(false)
    const own = (await get<Overview>('moj', '/api/v1/returns-due?year=2023')).body.forms.map((f) => f.form)
    const sends = s.installation.country.agencies.find((a) => a.id === 'moj')!.sends
    expect(own.every((f) => sends.includes(f))).toBe(true)
    expect(own).toContain('court-return')
  })
  it('what is owed to no calendar is on nobody’s list, and what is behind the wall not on the police’s', async () => {
    const lists = await Promise.all(['ncct', 'moj', 'ahtjp', 'mosavy'].map((a) => get<Overview>(a, '/api/v1/returns-due?year=2023')))
    for (const { body } of lists) expect(body.forms.map((f) => f.form)).not.toContain('allegation')
    const police = lists[2]!.body.forms.map((f) => f.form)
    expect(police).toContain('investigation-return')
    for (const behind of ['screening', 'identification', 'detention', 'statement']) expect(police).not.toContain(behind)
  })
  it('a form that is none, another agency’s and one behind the wall are one answer', async () => {
    const answers = [await ofForm('ahtjp', 'no-form'), await ofForm('ahtjp', 'court-return'), await ofForm('ahtjp', 'screening')]
    expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1)
    expect(answers[0]?.status).toBe(404)
  })
  it('of a form that several bodies send, each is told of its own offices before anything came, and of nobody else’s', async () => {
    const own = (await ofForm('mosavy', 'identification')).body.slots
    expect(own.length).toBeGreaterThan(100)
    expect(own.filter(({ office }) => !office.startsWith('SOC-'))).toEqual([])
    const standing = (await get<Overview>('mosavy', '/api/v1/returns-due?year=2023')).body.forms.find((f) => f.form === 'identification')
    expect(standing).toMatchObject({ received: 0, due: own.length, next: null })
    // Where nothing is due yet, the day by which the first is.
    const ahead = new Date().getUTCFullYear() + 1
    const later = (await get<Overview>('mosavy', `/api/v1/returns-due?year=${ahead}`)).body.forms.find((f) => f.form === 'identification')
    expect(later).toMatchObject({ received: 0, due: 0, next: `${ahead}-04-16` })
  })
  it('nobody without a session', async () => {
    expect((await fetch(`${s.api}/api/v1/returns-due`)).status).toBe(401)
  })
})

describe('another body’s office', () => {
  it('is nobody else’s to fill: neither with rows nor with nothing, and the office and period are said', async () => {
    const { country } = s.installation
    const form = country.forms.find((f) => f.id === 'identification')!
    const nil = await sealNil([{ office: 'POL-12', period: '2023-Q1' }], { ...optionsOf('mosavy'), form })
    const answer = await s.browserOf('mosavy').ask('POST', '/api/v1/returns', nil)
    expect([answer.status, await answer.json()]).toMatchObject([409, { code: 'return.office-of-another', slot: 'POL-12 2023-Q1' }])
    const own = await sealNil([{ office: 'SOC-12', period: '2023-Q1' }], { ...optionsOf('mosavy'), form })
    expect((await s.browserOf('mosavy').ask('POST', '/api/v1/returns', own)).status).toBe(200)
    // Rows that skipped the edge: the sender's own program sealed them.
    const made = await sealFile(
      s.installation,
      'encounter-count',
      'gdi',
      utf8('office,number,encountered_month,context,encountered\nPOL-12,1,2023-02-01,operation,4'),
      'counts.csv',
    )
    if ('refused' in made) throw new Error(JSON.stringify(made.refused.map((p) => [p.code, p.column, p.message.en])))
    await expect(append(made, country, s.installation.store)).rejects.toMatchObject({
      code: 'return.office-of-another',
      where: expect.stringContaining('POL-12'),
    })
  })
})

describe('a slot', () => {
  it('is owed, said to be nothing, sent back with comments, said again, accepted, opened again: each signed and on record', async () => {
    expect((await slotOf('ncct', 'CFI-3'))?.state).toBe('due')
    const first = await sayNil({ office: 'CFI-3', period: '2023-Q1' }, { office: 'CFI-4', period: '2023-Q1' })
    expect(await slotOf('ncct', 'CFI-3')).toMatchObject({ state: 'nil', return: { entry: first, agency: 'moj' } })
    const about = { of: 'moj', return: first, slots: [['CFI-3', '2023-Q1']] } as const
    const cells = [[0, 'outcome', 'please-explain']] as const
    expect(await act('ncct', { kind: 'return.sent_back', ...about, reason: 'not-plausible', cells })).toBe(200)
    // The office reads what was said of which column; the other slot of the same return is as it was.
    expect(await slotOf('moj', 'CFI-3')).toMatchObject({ state: 'sent_back', review: { reason: 'not-plausible', cells } })
    expect((await slotOf('moj', 'CFI-4'))?.state).toBe('nil')
    const again = await sayNil({ office: 'CFI-3', period: '2023-Q1' })
    expect((await slotOf('ncct', 'CFI-3'))?.state).toBe('nil')
    expect(await act('ncct', { kind: 'return.accepted', ...about, return: again })).toBe(200)
    expect((await slotOf('moj', 'CFI-3'))?.state).toBe('accepted')
    expect(await act('ncct', { kind: 'return.reopened', ...about, return: again, reason: 'new-information' })).toBe(200)
    expect((await slotOf('moj', 'CFI-3'))?.state).toBe('nil')
  })
  it('is contradicted when a record names the office in the period', async () => {
    await sayNil({ office: 'CFI-5', period: '2023-Q2' })
    await plant(s.installation.owner(), 'proceeding', { disproves: { agency: 'moj', court: 'CFI-5', initiated_on: '2023-05-02' } })
    for (const who of ['ncct', 'moj']) expect((await slotOf(who, 'CFI-5', '2023-Q2'))?.state).toBe('contradicted')
  })
  it('is waived by a reviewer, and owed by nobody then', async () => {
    const before = (await get<Overview>('ncct', '/api/v1/returns-due?year=2023')).body.forms.find((f) => f.form === 'court-return')!
    expect(await act('ncct', { kind: 'return.waived', form: 'court-return', office: 'CFI-6', period: '2023-Q1', reason: 'disaster' })).toBe(
      200,
    )
    expect(await slotOf('ncct', 'CFI-6')).toMatchObject({ state: 'waived', review: { reason: 'disaster' } })
    expect(before.due).toBeGreaterThan(before.received)
  })
  it('is not moved by a word about a return that does not name it', async () => {
    const other = await sayNil({ office: 'CFI-7', period: '2023-Q1' })
    expect(await act('ncct', { kind: 'return.accepted', of: 'moj', return: other, slots: [['CFI-8', '2023-Q1']] })).toBe(200)
    expect((await slotOf('ncct', 'CFI-8'))?.state).toBe('due')
    expect((await slotOf('ncct', 'CFI-7'))?.state).toBe('nil')
  })
  it('is reviewed by nobody who may not: not the sender, not the police, not a clerk of the statistics office', async () => {
    const entry = await sayNil({ office: 'CFI-9', period: '2023-Q1' })
    const accepted = { kind: 'return.accepted', of: 'moj', return: entry, slots: [['CFI-9', '2023-Q1']] } as const
    for (const who of ['moj', 'ahtjp', 'nis']) expect([who, await act(who, accepted)]).toEqual([who, 422])
    expect((await slotOf('ncct', 'CFI-9'))?.state).toBe('nil')
  })
  it('sends back by columns that the form has, in words of the list', async () => {
    const entry = await sayNil({ office: 'CFI-10', period: '2023-Q1' })
    const back = { kind: 'return.sent_back', of: 'moj', return: entry, slots: [['CFI-10', '2023-Q1']], reason: 'incomplete' } as const
    expect(await act('ncct', { ...back, cells: [[1, 'Wump-Nobody', 'missing']] })).toBe(422)
    expect(await act('ncct', { ...back, cells: [[1, 'outcome', 'he is guilty' as 'missing']] })).toBe(422)
    expect((await slotOf('ncct', 'CFI-10'))?.state).toBe('nil')
  })
})

it('tells a reviewer how many returns of a form wait to be accepted, as the list of the form has them, and nobody else', async () => {
  const toAccept = async (who: string): Promise<number | undefined> => {
    const { body } = await get<{ forms: { form: string; toAccept: number }[] }>(who, '/api/v1/returns-due?year=2023')
    return body.forms.find((f) => f.form === 'court-return')?.toAccept
  }
  const listed = async (): Promise<number> => (await ofForm('ncct')).body.slots.filter((slot) => slot.state === 'nil').length
  const entry = await sayNil({ office: 'CFI-11', period: '2023-Q1' })
  const before = await listed()
  expect(before).toBeGreaterThan(1)
  expect([await toAccept('ncct'), await toAccept('moj')]).toEqual([before, 0])
  const about = { of: 'moj', return: entry, slots: [['CFI-11', '2023-Q1']] } as const
  expect(await act('ncct', { kind: 'return.accepted', ...about })).toBe(200)
  expect(await toAccept('ncct')).toBe(before - 1)
  expect(await act('ncct', { kind: 'return.reopened', ...about, reason: 'new-information' })).toBe(200)
  expect(await toAccept('ncct')).toBe(before)
})

it('says which national figures rest on a form', async () => {
  const { figures } = (await ofForm('ncct')).body
  expect(figures.map((f) => f.id)).toContain('accused-registered')
})

describe('a reminder', () => {
  const about = { kind: 'return.asked', of: 'moj', form: 'court-return' } as const
  const ask = async (who: string, slots: readonly (readonly [string, string])[], more: object = {}) =>
    s.post(who, '/api/v1/returns-due/reminders', { entries: [await s.make(who, { ...about, slots, ...more } as EntryBody)] })
  const askedOf = async (agency: string) => {
    const { body } = await get<{ forms: { form: string; asked: string | null }[] }>(agency, '/api/v1/returns-due?year=2023')
    return body.forms.find((f) => f.form === 'court-return')?.asked
  }

  it('is a signed act that the office sees in its own list; it is sent once a day, and no mail where none is configured', async () => {
    const slots = [
      ['CFI-20', '2023-Q1'],
      ['CFI-21', '2023-Q1'],
    ] as const
    const today = new Date().toISOString().slice(0, 10)
    expect(await askedOf('moj')).toBeNull()
    expect(await ask('ncct', slots)).toMatchObject({ status: 200, body: { noticed: [] } })
    for (const who of ['ncct', 'moj']) expect(await slotOf(who, 'CFI-20')).toMatchObject({ state: 'due', asked: today, mayAsk: false })
    expect(await askedOf('moj')).toBe(today)
    // Another agency of those who hand in nothing of this learns nothing of it.
    expect(await askedOf('ahtjp')).toBeUndefined()
    expect(await ask('ncct', slots.slice(1))).toMatchObject({ status: 409, body: { code: 'return.asked-today' } })
    await sayNil({ office: 'CFI-20', period: '2023-Q1' })
    expect(await slotOf('moj', 'CFI-20')).toMatchObject({ state: 'nil', asked: null })
  })
  it('is for what is owed by now', async () => {
    await sayNil({ office: 'CFI-22', period: '2023-Q1' })
    expect(await ask('ncct', [['CFI-22', '2023-Q1']])).toMatchObject({ status: 409, body: { code: 'return.not-owed' } })
    expect(await ask('ncct', [['CFI-22', '2199-Q4']])).toMatchObject({ status: 409, body: { code: 'return.not-owed' } })
  })
  it('comes from a head or reviewer of whoever receives returns, for a form that the asked body sends, and through no other door', async () => {
    const slots = [['CFI-23', '2023-Q1']] as const
    for (const who of ['moj', 'ahtjp', 'nis']) expect((await ask(who, slots)).status).toBe(404)
    expect((await ask('ncct', slots, { of: 'mosavy' })).status).toBe(422)
    expect((await ask('ncct', slots, { form: 'no-form' })).status).toBe(422)
    expect((await ask('ncct', [['CFI-99', '2023-Q1']])).status).toBe(409)
    expect(await act('ncct', { ...about, slots })).toBe(422)
    expect(await slotOf('moj', 'CFI-23')).toMatchObject({ state: 'due', asked: null })
  })
})

describe('a lock', () => {
  const aboutOf = (office: string, entry: string, period = '2023-Q1') => ({ of: 'moj', return: entry, slots: [[office, period]] }) as const
  const nilAt = (office: string, period = '2023-Q1') => sayNil({ office, period })
  const locked = async (office: string): Promise<string> => {
    const entry = await nilAt(office)
    expect(await act('ncct', { kind: 'return.accepted', ...aboutOf(office, entry) })).toBe(200)
    expect(await act('ncct', { kind: 'return.locked', ...aboutOf(office, entry) })).toBe(200)
    return entry
  }
  const ask = async (who: string, body: Exclude<ReturnAct, { kind: 'return.missed' }>) =>
    (await (await s.browserOf(who).ask('POST', '/api/v1/returns', await sealAct(body, optionsOf(who)))).json()) as object

  it('closes what was accepted; what is sent after it is refused by the slot’s name and changes nothing, until it is opened with a reason', async () => {
    const entry = await locked('CFI-11')
    expect(await slotOf('moj', 'CFI-11')).toMatchObject({ state: 'locked', isLocked: true, return: { entry } })
    const { country, form } = optionsOf('moj')
    const nil = { kind: 'return.nil', form: form.id, formVersion: form.version, slots: [['CFI-11', '2023-Q1']], waiting: false } as const
    expect(await ask('moj', nil)).toMatchObject({ code: 'return.slot-locked', slot: 'CFI-11 2023-Q1' })
    // A word of a reviewer, and a second lock, are refused as well.
    for (const word of [
      { kind: 'return.accepted', ...aboutOf('CFI-11', entry) },
      { kind: 'return.sent_back', ...aboutOf('CFI-11', entry), reason: 'incomplete', cells: [] },
      { kind: 'return.locked', ...aboutOf('CFI-11', entry) },
    ] as const)
      expect(await ask('ncct', word)).toMatchObject({ code: 'return.slot-locked' })
    expect(await slotOf('moj', 'CFI-11')).toMatchObject({ state: 'locked', return: { entry } })
    expect(await act('ncct', { kind: 'return.reopened', ...aboutOf('CFI-11', entry), reason: 'office-asks' })).toBe(200)
    const again = await nilAt('CFI-11')
    expect(await slotOf('moj', 'CFI-11')).toMatchObject({ state: 'nil', isLocked: false, return: { entry: again } })
    expect(country.id).toBe('kh')
  })
  it('is for what was accepted and still stands, and whose period is over', async () => {
    const first = await nilAt('CFI-12')
    expect(await ask('ncct', { kind: 'return.locked', ...aboutOf('CFI-12', first) })).toMatchObject({ code: 'return.not-accepted' })
    expect(await act('ncct', { kind: 'return.accepted', ...aboutOf('CFI-12', first) })).toBe(200)
    await nilAt('CFI-12')
    expect(await ask('ncct', { kind: 'return.locked', ...aboutOf('CFI-12', first) })).toMatchObject({ code: 'return.not-accepted' })
    const far = await nilAt('CFI-12', '2199-Q4')
    expect(await act('ncct', { kind: 'return.accepted', ...aboutOf('CFI-12', far, '2199-Q4') })).toBe(200)
    expect(await ask('ncct', { kind: 'return.locked', ...aboutOf('CFI-12', far, '2199-Q4') })).toMatchObject({ code: 'return.period-open' })
    expect((await slotOf('moj', 'CFI-12'))?.state).toBe('nil')
  })
  it('is put by a head or reviewer of whoever receives returns, and by nobody else', async () => {
    const entry = await nilAt('CFI-13')
    expect(await act('ncct', { kind: 'return.accepted', ...aboutOf('CFI-13', entry) })).toBe(200)
    for (const who of ['moj', 'ahtjp', 'nis'])
      expect([who, await act(who, { kind: 'return.locked', ...aboutOf('CFI-13', entry) })]).toEqual([who, 422])
    expect((await slotOf('moj', 'CFI-13'))?.state).toBe('accepted')
  })
  it('and a return that arrives in the same moment are judged one after the other', async () => {
    const entry = await nilAt('CFI-14')
    expect(await act('ncct', { kind: 'return.accepted', ...aboutOf('CFI-14', entry) })).toBe(200)
    const nil = await sealNil([{ office: 'CFI-14', period: '2023-Q1' }], optionsOf('moj'))
    const [sent, lock] = await Promise.all([
      s.browserOf('moj').ask('POST', '/api/v1/returns', nil),
      act('ncct', { kind: 'return.locked', ...aboutOf('CFI-14', entry) }),
    ])
    // Either the lock was first, or what it would have closed no longer stood.
    expect([
      [200, 409],
      [409, 200],
    ]).toContainEqual([sent.status, lock])
    expect((await slotOf('moj', 'CFI-14'))?.state).toBe(lock === 200 ? 'locked' : 'nil')
  })
})
