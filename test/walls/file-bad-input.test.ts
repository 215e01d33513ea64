/** What a person's file, its beds and the notes' door are handed that they should not be: by a worker, by the police, by somebody who types a name where a number goes. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { monotonicSeconds } from '../../src/outside/host/counted.ts'
import { checkCode } from '../../src/core/entry/sign-in.ts'
import { spokenCode } from '../../src/core/person/spoken.ts'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import { FREE_FILES, FileBrake } from '../../src/server/session/file-brake.ts'
import type { Db } from '../../src/store/postgres/connect.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { PAGES, servePeople, type ServedPeople } from '../helpers/served-people.ts'

const NAME = 'Wobbelise Whistledown'
const FILES = FREE_FILES + 2
const lines: string[] = []
let s: ServedPeople

/** Tables of the record that hold this text in any row. */
async function everyText(owner: Db, text: string): Promise<readonly string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'saksi' and table_type = 'BASE TABLE'`,
  )
  const found: string[] = []
  for (const { name } of rows) {
    const { rows: has } = await owner.query<{ n: number }>(
      `select count(*)::int as n from saksi."${name}" t where position($1 in t::text) > 0`,
      [text],
    )
    if ((has[0]?.n ?? 0) > 0) found.push(name)
  }
  return found
}

beforeAll(async () => {
  s = await servePeople(
    [
      ['worker', 'mosavy', ['caseworker', 'head']],
      ['colleague', 'mosavy', ['caseworker']],
      ['hasty', 'mosavy', ['caseworker']],
      ['guesser', 'mosavy', ['caseworker']],
      ['police', 'ahtjp', ['caseworker', 'head']],
      ['shelter', 'ngo-coalition', ['caseworker', 'head']],
    ],
    undefined,
    { log: (line) => void lines.push(line) },
  )
  const stays = Array.from(
    { length: FILES },
    (_, i) => [`stay-${i}`, { agency: 'mosavy', office: 'SOC-X1', entered_month: '2025-01-01' }] as const,
  )
  await plant(s.installation.owner(), 'shelter_stay', Object.fromEntries(stays))
}, 180_000)
afterAll(() => s?.remove())

describe('a name that is also a bed', () => {
  const beds = (more: object): EntryBody => ({ kind: 'beds.stated', office: 'NGO-X1', women: 1, men: 0, children: 0, ...more }) as EntryBody
  it.each([
    ['in the place of a number', { women: NAME }],
    ['in the place of an office', { office: NAME }],
    ['in the place of an office, by one word that could be a code', { office: 'Whistledown' }],
    ['among the languages', { languages: ['Whistledown'] }],
    ['beside the numbers', { bed: NAME }],
  ])('%s is refused, and is nowhere afterwards', async (_, more) => {
    const said = await s.post('shelter', '/api/v1/referrals', { entries: [await s.make('shelter', beds(more))] })
    expect(said.status).toBe(422)
    expect(JSON.stringify(said.body)).not.toContain('Whistledown')
    expect(await everyText(s.installation.owner(), 'Whistledown')).toEqual([])
    expect(lines.filter((line) => line.includes('Whistledown'))).toEqual([])
  })
  it('sought as a bed or a place is no bed and no place', async () => {
    for (const asked of [`bed=${encodeURIComponent(NAME)}`, `bed=women&near=${encodeURIComponent(NAME)}`]) {
      const answer = await s.get('worker', `/api/v1/beds?${asked}`)
      expect(await answer.text()).not.toContain('Whistledown')
    }
    expect(lines.filter((line) => line.includes('Whistledown'))).toEqual([])
  })
})

describe('a worker who opens every file', () => {
  it('waits after more than anybody meets in a day, longer each time; goes on with those that are open, and keeps no colleague waiting', async () => {
    const read = (who: string, i: number): Promise<number> => s.get(who, `/api/v1/people/${recordId(`stay-${i}`)}`).then((a) => a.status)
    for (let i = 0; i < FREE_FILES; i++) expect([i, await read('worker', i)]).toEqual([i, 200])
    const answer = await s.get('worker', `/api/v1/people/${recordId(`stay-${FREE_FILES}`)}`)
    expect([answer.status, await answer.json()]).toEqual([
      429,
      expect.objectContaining({ code: 'session.slow', seconds: expect.any(Number) as unknown }),
    ])
    expect(await read('worker', 0)).toBe(200)
    expect(await read('colleague', FREE_FILES)).toBe(200)
    // Across the wall there is nothing to wait for.
    expect(await read('police', 0)).toBe(404)
  }, 120_000)
  it('and who asks for all at once, or for lists and single records of them, waits no less; the head of that office is told, and nobody else', async () => {
    const status = (who: string, path: string): Promise<number> => s.get(who, `/api/v1${path}`).then((a) => a.status)
    const all = await Promise.all(Array.from({ length: FILES }, (_, i) => status('hasty', `/people/${recordId(`stay-${i}`)}`)))
    expect([200, 429].map((n) => all.filter((x) => x === n).length)).toEqual([FREE_FILES, FILES - FREE_FILES])
    // Which of them waits is chance, since they were asked for at once.
    const waiting = recordId(`stay-${all.indexOf(429)}`)
    for (const path of [
      '/registers/shelter_stay',
      '/records?kind=shelter_stay&purpose=protection',
      `/records/${waiting}?kind=shelter_stay&purpose=protection`,
    ])
      expect([path, await status('hasty', path), await status('colleague', path)]).toEqual([path, 429, 200])
    const reached = async (who: string): Promise<readonly string[]> =>
      (await s.read<{ reached: readonly { person: string }[] }>(who, '/api/v1/people')).body.reached.map((r) => r.person)
    const of = (who: string): string => s.deviceOf(who).card.person
    expect(await reached('worker')).toEqual([of('hasty'), of('worker')])
    expect([await reached('colleague'), await reached('shelter')]).toEqual([[], []])
  }, 120_000)
  it('and who tries one code after another that leads nowhere waits no less, and goes on with a file that is open', async () => {
    const codeOf = (n: number): string => checkCode(n.toString(16).padStart(10, '0'))
    const tried = async (code: string) => (await s.post('guesser', '/api/v1/people/codes', { code })).status
    const hers = spokenCode(recordId('stay-0'))
    expect((await s.get('guesser', `/api/v1/people/${recordId('stay-0')}`)).status).toBe(200)
    // What leads to a file is counted where it is opened.
    for (let i = 0; i < 3; i++) expect(await tried(hers)).toBe(200)
    for (let i = 1; i < FREE_FILES; i++) expect([i, await tried(codeOf(i))]).toEqual([i, 200])
    expect([await tried(codeOf(FREE_FILES)), await tried(hers)]).toEqual([429, 429])
    expect((await s.get('guesser', `/api/v1/people/${recordId('stay-0')}`)).status).toBe(200)
  }, 120_000)
  it('is let go on after an hour’s pause, is slowed for each file once, and for nothing that was not there', () => {
    let now = monotonicSeconds()
    const [brake, w] = [new FileBrake(() => now), { person: 'w', agency: 'a' }]
    for (let i = 0; i < 500; i++) {
      expect(brake.take(w, 'nowhere')).toBe(0)
      brake.giveBack(w, 'nowhere')
    }
    for (let i = 0; i < FREE_FILES; i++) {
      expect(brake.take(w, `r${i}`)).toBe(0)
      brake.isOf(w, `r${i}`, `f${i}`)
    }
    expect(brake.take(w, 'f-new')).toBeGreaterThan(0)
    expect([brake.take(w, 'f3'), brake.take(w, 'r3'), brake.take({ ...w, person: 'another' }, 'f-new')]).toEqual([0, 0, 0])
    now += 3601
    // By any of its records a file is one.
    for (let i = 0; i < 500; i++) {
      expect(brake.take(w, `same${i}`)).toBe(0)
      brake.isOf(w, `same${i}`, 'same')
    }
    expect(brake.take(w, 'f-new')).toBe(0)
  })
})

describe('a police account that asks for a shelter’s address', () => {
  it('is told by no route that there is a shelter: by its office, a person who stays there, or its beds', async () => {
    const said = await s.post('shelter', '/api/v1/referrals', {
      entries: [await s.make('shelter', { kind: 'beds.stated', office: 'NGO-X1', women: 4, men: 0, children: 3, languages: ['vie'] })],
    })
    expect(said.status).toBe(200)
    const hers = recordId('stay-0')
    const asked = [
      '/people',
      '/people/waits',
      '/people/pages',
      '/people/withdrawn',
      '/people?records=one',
      '/people?records=over',
      `/people/${hers}`,
      `/people/${hers}/letters`,
      `/people/${hers}/pages`,
      '/referrals',
      '/contradictions',
      ...['women', 'men', 'children'].map((bed) => `/beds?bed=${bed}`),
      ...['shelter_stay', 'facility', 'referral'].flatMap((kind) => [
        `/registers/${kind}`,
        `/records?kind=${kind}&purpose=recording`,
        `/records?kind=${kind}&purpose=prosecution`,
        `/records/${hers}?kind=${kind}&purpose=prosecution`,
      ]),
      `/records/${hers}/sealed?purpose=prosecution`,
      `/cases/${hers}`,
      `/places/${hers}`,
      '/places',
      '/open-work/shelter-stays',
      '/returns-due/shelter-return?year=2025',
    ]
    const found: string[] = []
    for (const path of asked) {
      const answer = await s.get('police', `/api/v1${path}`)
      const body = await answer.text()
      if (/NGO-X1|SOC-X1/.test(body) || (body.includes(hers) && answer.status === 200)) found.push(path)
    }
    expect(found).toEqual([])
    // Whoever helps is told as much as there is: so many free, in an office, and no address.
    const { body } = await s.read<{ beds: readonly object[] }>('worker', '/api/v1/beds?bed=women')
    expect(body.beds.map((b) => Object.keys(b).toSorted())).toEqual([
      ['agency', 'at', 'free', 'help', 'isGiven', 'isNear', 'isSpoken', 'isToday', 'languages', 'office', 'province'],
    ])
  })
})

describe('a note of 5 MB', () => {
  it('is refused at the door before it is read, leaves no line, and nothing is kept', async () => {
    const before = lines.length
    const answer = await fetch(`${s.api}/api/v1/rows`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: PAGES },
      body: JSON.stringify({ entries: [], work: 0, nonce: 'A'.repeat(43), more: NAME.repeat(250_000) }),
    })
    expect(answer.status).toBe(413)
    expect(lines.length).toBe(before)
    expect(await everyText(s.installation.owner(), 'Whistledown')).toEqual([])
    expect(readFileSync(s.installation.layout.settings, 'utf8')).not.toContain('Whistledown')
  })
})
