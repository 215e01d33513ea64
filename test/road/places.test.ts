/**
 * Three invented compounds over three years, and what their files say, against a key made by hand: of every person whom a request named, what became
 * of her; who was left behind; how long it took; what was emptied before anybody came; what opened again, and as what.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLACE_KINDS, type LinkedRecord, type PlaceBasis } from '../../src/core/entry/linkable.ts'
import { getRecordKind } from '../../src/core/model/kinds.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import { openDecide } from '../../src/outside/cedar/decide.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { openInstallation, type Installation } from '../../src/work/installation/installation.ts'
import { putLinks } from '../helpers/put-links.ts'
import type { PlaceFile, Said } from '../../src/core/place/place-file.ts'
import { openPlaceStore } from '../../src/work/places/place-store.ts'
import { listPlaces, readPlace, type PlacesWith } from '../../src/work/places/read-place.ts'
import { reconcile } from '../../src/work/reconcile/reconcile.ts'
import { main } from '../../src/main.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { plant, recordId, type Planted } from '../helpers/plant.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import {
  at,
  CASINO,
  DEPOSITS,
  EMBASSY,
  handIn,
  NAME,
  NEVER_ENTERED,
  NGO,
  POLICE,
  recordCompounds,
  site,
  tie as tiePlaces,
} from '../helpers/three-compounds.ts'

const scratch = scratchDir('places')
const dir = join(scratch.path, 'record')
let installation: Installation
let by: PlacesWith

/** The entry that says that two buildings are one compound. */
let buildings = ''
/** Records of the permissions, the first asked for first. */
let permissions: readonly string[] = []
const tie = (agency: string, basis: PlaceBasis, a: LinkedRecord, b: LinkedRecord) => tiePlaces(installation, agency, basis, a, b)

beforeAll(async () => {
  await newInstallation({ dir, country: 'kh', demo: false })
  installation = await openInstallation(dir)
  by = {
    country: installation.country,
    decide: openDecide(installation.country, () => '2026-11-25'),
    store: openPlaceStore(installation.pools),
  }
  ;({ buildings, permissions } = await recordCompounds(installation))
}, 180_000)
afterAll(async () => {
  await installation?.close()
  scratch.remove(dir)
})

const askerOf = (agency: string, roles: readonly CredentialRole[] = ['caseworker']) => ({
  credential: 'c',
  person: 'p',
  agency,
  agencyType: installation.country.agencies.find((a) => a.id === agency)?.type ?? ('ngo' as const),
  roles,
  signedInBy: 'device' as const,
})
const list = async (agency: string) => (await listPlaces({ principal: askerOf(agency) }, by)).places
const read = (agency: string, word: string) => readPlace({ principal: askerOf(agency), record: recordId(word) }, by)
const fileOf = async (agency: string, record: string) => {
  const found = await readPlace({ principal: askerOf(agency), record }, by)
  if (!found) throw new Error(`${agency} has no ${record}`)
  return found
}
const file = (agency: string, word: string) => fileOf(agency, recordId(word))

describe('what became of everybody whom a request named', () => {
  it('of a request that names thirty people of whom five are children is in the embassy’s file of the casino', async () => {
    const { requests, counts } = await file('embassies', 'e1')
    expect(requests).toMatchObject([
      {
        number: '1/2021',
        asked: '2021-03-01',
        named: 30,
        followed: 30,
        children: { n: 5, of: 30 },
        answers: { done: 25, not_there: 5 },
        outcomes: { left_behind: 13, moved: 3, not_found: 2, removed: 12 },
        unsaid: 0,
        doneUnsaid: 0,
        days: 56,
      },
      // “Done” of everybody, and nobody knows of one.
      { number: '2/2022', named: 4, followed: 4, answers: { done: 4 }, outcomes: {}, unsaid: 4, doneUnsaid: 4, days: 1 },
    ])
    expect(counts.named).toEqual({
      requests: 2,
      persons: 34,
      children: { n: 5, of: 34 },
      outcomes: { left_behind: 13, moved: 3, not_found: 2, removed: 12 },
      unsaid: 4,
    })
  })
  it('says of whom nothing was handed in that nothing is said', async () => {
    expect((await file('embassies', 'e3')).requests).toMatchObject([
      { named: 3, followed: 2, outcomes: { moved: 1, removed: 1 }, unsaid: 1, doneUnsaid: 0, days: 25 },
    ])
  })
  it('is a figure that says of itself that it counts namings, not people', () => {
    const { caveat } = installation.country.indicators.find((i) => i.id === 'named-persons') ?? {}
    expect(caveat?.en).toContain('two requests or two bodies asked for is counted for each')
    expect(caveat?.km).toContain('រាប់ម្តងសម្រាប់សំណើនីមួយៗ')
  })
  it('counts a request that two made once, and an answer that never came as none', async () => {
    const { requests, counts } = await file('ngo-coalition', 'n2')
    expect(requests).toMatchObject([
      { number: '7/2023', answers: { no_answer: 6 }, outcomes: { left_behind: 4, removed: 2 }, unsaid: 0, days: null },
    ])
    expect(counts.leads).toEqual({ all: 1, duplicates: 1, byChannel: { NGO: { '2023-01': 1 } } })
  })
})

describe('three compounds over three years', () => {
  const key = readFileSync(join(import.meta.dirname, 'three-compounds.key.txt'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(5)

  it('are told as the key says that was made by hand', async () => {
    const told: string[] = []
    for (const [place, by, agency, word] of [
      ['casino', 'the embassy sees', 'embassies', 'e1'],
      ['casino', 'the police see', 'ahtjp', 'a1'],
      ['scam compound of two buildings and two names', 'the embassy sees', 'embassies', 'e3'],
      ['scam compound of two buildings and two names', 'the police see', 'ahtjp', 'b2'],
      ['kiln', 'the NGO sees', 'ngo-coalition', 'n1'],
      ['kiln', 'the police see', 'ahtjp', 'c1'],
    ] as const) {
      const said = agency === 'ahtjp' ? sayDone(await file(agency, word)) : sayAsked(await file(agency, word))
      told.push(`${place}, as ${by} it`, ...said.map((line) => `  ${line}`))
    }
    expect(told).toEqual(key.slice(0, -1))
  })

  it('every lead that was left at a witness and never entered is found, and none that was entered or is not due yet', async () => {
    const { country, counts } = installation
    const when = { interval: { from: '2021-01-01', to: '2024-03-01' }, asOf: '2024-03-01' }
    const { findings, deposits } = await reconcile({ country, deposits: DEPOSITS, ...when, isDemo: false }, counts)
    const found = findings.flatMap((f) => (f.rule === 'deposit.not-entered' ? [f.number] : []))
    expect(found.toSorted()).toEqual(NEVER_ENTERED.toSorted())
    const { given, entered, waiting } = deposits
    expect(`left at a witness ${given}: entered ${entered}, not due yet ${waiting}, never entered and found ${found.length}`).toBe(
      key.at(-1),
    )
  })
})

const ofOf = (n: Said): string => (n === null ? 'not said' : `${n.n} of ${n.of}`)

/** Each request, and what became of everybody whom it names: how many, and since which month it is known. */
function sayAsked({ requests, events }: PlaceFile): readonly string[] {
  return requests.map((r) => {
    const months = events.filter((e) => e.event === 'outcome' && e.from.record === r.from.record)
    const became = Object.entries(r.outcomes)
      .toSorted()
      .map(([code, n]) => {
        const since = months.filter((e) => e.facts.outcome === code).map((e) => `${e.facts.persons} since ${e.on.slice(0, 7)}`)
        return `${code} ${n} (${since.join(', ') || 'no month'})`
      })
    const known = became.length > 0 ? `${became.join(', ')}; ` : ''
    const days = r.days === null ? 'not decided on any day' : `${r.days} days`
    return `${r.number}  ${r.persons} named, ${ofOf(r.children)} children: ${known}${r.unsaid} unsaid; ${days}`
  })
}

/** What was done at the place; each permission with the day on which it was decided, what was decided, and after how long. */
function sayDone({ counts, events }: PlaceFile): readonly string[] {
  const decided = events.flatMap(({ event, on, facts }) =>
    event === 'permission_decided' ? [`${facts.decision} ${on} after ${facts.days_waited}`] : [],
  )
  const waited = decided.length > 0 ? `: ${decided.join(', ')}` : ''
  return [
    `left behind ${ofOf(counts.operations.left)}; emptied before arrival ${ofOf(counts.operations.emptied)}; permission asked ${counts.permissions.asked}${waited}`,
    ...events.flatMap((e) => (e.event === 'reopened' ? [`opened again ${e.on}`] : [])),
  ]
}

describe('a ministry that answers everything “done”', () => {
  it('takes nobody out by it: who left is counted by what became of them, and of whom nobody says anything that is said', async () => {
    const head = 'office,lead_number,person_no,asked_day,age_band,answer,outcome,outcome_day,person_name'
    const rows = Array.from({ length: 8 }, (_, i) => {
      const outcome = i < 1 ? 'removed,2023-10-02' : i < 3 ? 'left_behind,2023-10-02' : i < 4 ? 'moved,2023-10-09' : 'unknown,'
      return `EMB-X1,40/2023,${i + 1},2023-09-04,18+,done,${outcome},${NAME} done ${i}`
    })
    await handIn(installation, ['embassies', 'named-request'], [head, ...rows])
    await plant(installation.owner(), 'lead', {
      done: {
        ...EMBASSY,
        ...CASINO,
        received_on: '2023-09-04',
        decided_on: '2023-09-05',
        channel: 'EMBASSY',
        lead_number: '40/2023',
        persons_named: 8,
      },
    })
    const { requests, events } = await file('embassies', 'done')
    expect(requests).toMatchObject([
      { answers: { done: 8 }, outcomes: { removed: 1, left_behind: 2, moved: 1 }, unsaid: 4, doneUnsaid: 4, days: 1 },
    ])
    // Nothing in the file says that they are out but the one of whom it is known.
    expect(events.flatMap((e) => (e.event === 'outcome' ? [`${e.facts.outcome} ${e.facts.persons}`] : [])).toSorted()).toEqual([
      'left_behind 2',
      'moved 1',
      'removed 1',
    ])
  })
})

describe('what was done at a place', () => {
  it('is told to the police of the casino: refused, closed, and opened again under another code', async () => {
    const { counts, events, sites, of, kinds, provinces } = await file('ahtjp', 'a2')
    expect([kinds, provinces, of]).toEqual([['CASINO'], ['KH-18'], ['ahtjp', 'moi']])
    expect(sites).toHaveLength(2)
    expect(counts.leads.byChannel).toEqual({ EMBASSY: { '2021-03': 1 }, NGO: { '2021-03': 1, '2021-06': 1 } })
    expect(counts.permissions).toEqual({ asked: 2, decisions: { granted: 1, refused: 1 }, days: [9, 18] })
    expect(counts.operations).toMatchObject({
      all: 3,
      removed: { n: 42, of: 2 },
      left: { n: 190, of: 240 },
      emptied: { n: 0, of: 2 },
      outcomes: { entry_refused: 1, persons_found: 2 },
    })
    expect(counts.states).toEqual({ active: 1, closed: 1 })
    expect(events.filter((e) => e.event === 'reopened')).toMatchObject([{ on: '2022-09-01', facts: { was: code('a1'), as: code('a2') } }])
    expect(events.map((e) => e.on)).toEqual(events.map((e) => e.on).toSorted())
  })
  it('is told of a compound of two buildings and two names: emptied, after permission had been asked for', async () => {
    const { counts, sites } = await file('ahtjp', 'b3')
    expect(sites).toHaveLength(3)
    expect(counts.operations).toMatchObject({
      left: { n: 85, of: 90 },
      emptied: { n: 1, of: 2 },
      emptiedAfterAsking: 1,
    })
    expect(counts.reopened).toBe(0)
  })
  it('is told of a kiln: empty, and active again under the same name', async () => {
    const { counts, events } = await file('ahtjp', 'c1')
    expect(counts.operations).toMatchObject({ emptied: { n: 1, of: 1 }, emptiedAfterAsking: null, left: null, removed: null })
    expect(events.filter((e) => e.event === 'reopened')).toMatchObject([{ on: '2023-05-10', facts: { was: 'vacated', as: code('c1') } }])
  })
  it('is one compound less a building when that is taken back, and one again when it is said again', async () => {
    const revoked = { kind: 'link.revoked', of: 'ahtjp', link: buildings, reason: 'two-places' } as const
    await putLinks([makeUnsigned('ahtjp', revoked, nodeRandom)], 'ahtjp', installation.country, installation.store)
    expect((await file('ahtjp', 'b1')).sites).toHaveLength(2)
    expect((await file('ahtjp', 'b2')).sites).toHaveLength(1)
    buildings = await tie('ahtjp', 'building-of-place', site('b1'), site('b2'))
    expect((await file('ahtjp', 'b2')).sites).toHaveLength(3)
  })
  it('is one place from either end, however long the chain of its leads', async () => {
    const words = Array.from({ length: 14 }, (_, i) => `chain${i}`)
    const lead = (w: string, i: number): [string, Planted] => [
      w,
      { agency: 'mosavy', office: 'SOC-12', received_on: `2023-01-${10 + i}`, channel: 'FAMILY' },
    ]
    await plant(installation.owner(), 'lead', Object.fromEntries(words.map(lead)))
    for (const [i, w] of words.slice(1).entries())
      await tie('mosavy', 'about-this-place', at('mosavy', 'lead', words[i] ?? ''), at('mosavy', 'lead', w))
    expect((await file('mosavy', 'chain0')).counts.leads.all).toBe(14)
    expect((await file('mosavy', 'chain13')).counts.leads.all).toBe(14)
    expect((await list('mosavy')).map((p) => p.counts.leads.all)).toEqual([14])
  })
  it('has the inspections and the licences that somebody said are of it: what was found, what was licensed, and that it ended', async () => {
    const molvt = { agency: 'molvt', office: 'LAB-18', province: 'KH-18' }
    await plant(installation.owner(), 'inspection', {
      i1: { ...molvt, site_type: 'CASINO', inspected_on: '2022-05-04', announced: 'yes', result: 'warning' },
    })
    await plant(installation.owner(), 'recruitment_licence', {
      r1: { ...molvt, issued_on: '2021-01-01', ended_on: '2022-07-01', status: 'revoked', holder_type: 'agency', open_allegation: 'yes' },
      r2: { ...molvt, issued_on: '2022-08-01', status: 'active' },
    })
    for (const w of ['r1', 'r2'])
      await tie('molvt', 'about-this-place', at('molvt', 'inspection', 'i1'), at('molvt', 'recruitment_licence', w))
    const { counts, events } = await file('molvt', 'r2')
    expect(counts.inspections).toMatchObject({ all: 1, announced: { n: 1, of: 1 } })
    expect(counts.licences).toEqual({ all: 2, states: { active: 1, revoked: 1 } })
    expect(events.map((e) => [e.on, e.event])).toEqual([
      ['2021-01-01', 'licence'],
      ['2022-05-04', 'inspection'],
      ['2022-07-01', 'licence_ended'],
      ['2022-08-01', 'licence'],
    ])
    expect(events[0]?.facts).toEqual({ status: 'revoked', holder_type: 'agency', open_allegation: 'yes' })
    // Of a place that nobody said they are of, they are not.
    expect((await file('ahtjp', 'a2')).counts.licences.all).toBe(0)
  })
  it('lists each place once', async () => {
    const places = await list('ahtjp')
    expect(places.map((p) => p.sites.length).toSorted()).toEqual([1, 1, 2, 3])
    expect((await list('embassies')).map((p) => p.counts.named.persons)).toEqual([34])
  })
  it('says when its list is cut, and of which places it is one', async () => {
    const principal = askerOf('ahtjp')
    expect((await listPlaces({ principal }, by)).isCut).toBe(false)
    const cut = await listPlaces({ principal, most: 2 }, by)
    expect([cut.isCut, cut.places.length]).toEqual([true, 1])
    expect(cut.places[0]?.sites).toHaveLength(2)
  })
})
const code = (word: string): string => `${recordId(word).slice(0, 4)}-${recordId(word).slice(4, 8)}`.toUpperCase()

describe('who sees it', () => {
  it('tells nobody of a person whose name a place has: neither its code nor its file comes of the name, and none of it is in clear', async () => {
    const named = `House of ${NAME}`
    const rows = [91, 92].map((n) => `NGO-X1,${n}/2023,2023-06-0${n - 90},NGO,TRAFFICKING,1,received,${named}`)
    const records = await handIn(
      installation,
      ['ngo-coalition', 'third-party-lead'],
      ['office,lead_number,received_on,channel,lead_type,persons_named,state,place', ...rows],
    )
    const files = await Promise.all(records.map((record) => readPlace({ principal: askerOf('ngo-coalition'), record }, by)))
    expect(files).toHaveLength(2)
    // Two records of one name are two places until somebody says otherwise.
    expect(new Set(files.map((f) => f?.code)).size).toBe(2)
    expect(JSON.stringify(files)).not.toContain(NAME)
    const { rows: kept } = await installation.pools.saksi_reader.query(
      `select 1 from saksi.entries e join saksi.entry_parts p using (agency_id, entry_id) where concat(e.stub, p.coded, p.sealed) like $1`,
      [`%${NAME}%`],
    )
    expect(kept).toEqual([])
  })
  it('is one answer for another’s record, for nobody’s, for a person’s, and for whoever does not work on cases', async () => {
    const answers = await Promise.all([
      read('ahtjp', 'e1'),
      read('embassies', 'a1'),
      read('mosavy', 'a1'),
      read('moi', 'a1'),
      read('oversight-body', 'a1'),
      read('ahtjp', 'nowhere'),
      readPlace({ principal: askerOf('nobody'), record: recordId('a1') }, by),
      readPlace({ principal: askerOf('ahtjp', ['registrar']), record: recordId('a1') }, by),
    ])
    expect(answers.every((a) => a === undefined)).toBe(true)
  })
  it('shows the ministry its own permissions alone: no protocol gives it more', async () => {
    const { of, counts } = await fileOf('moi', permissions[0] ?? '')
    expect([of, counts.permissions.asked, counts.operations.all]).toEqual([['moi'], 1, 0])
  })
  it('shows the police the same bytes, whatever the protection side records and says of the place', async () => {
    const before = JSON.stringify([await file('ahtjp', 'a1'), await list('ahtjp')])
    await tie('embassies', 'about-this-place', at('embassies', 'lead', 'e1'), site('a1'))
    // A road through a lead that the police may not read, to another of their own places.
    await tie('ngo-coalition', 'about-this-place', at('ngo-coalition', 'lead', 'n1'), site('a1'))
    await tie('ngo-coalition', 'about-this-place', at('ngo-coalition', 'lead', 'n1'), site('c1'))
    expect(JSON.stringify([await file('ahtjp', 'a1'), await list('ahtjp')])).toBe(before)
    // Nor does whoever tied her lead to it learn what the police have.
    expect((await file('embassies', 'e1')).of).toEqual(['embassies'])
  })
  it('shows either side the same list, whoever beyond the wall ties to an own record that is tied to nothing', async () => {
    const owner = installation.owner()
    await plant(owner, 'lead', { lone: { ...POLICE, received_on: '2023-04-01', channel: 'NGO', lead_number: '40/2023' } })
    await plant(owner, 'operation', { away: { ...POLICE, operated_month: '2023-04-01', outcome: 'nothing_found' } })
    await plant(owner, 'lead', {
      hers: { ...NGO, received_on: '2023-04-01', channel: 'NGO', lead_number: '9/2023' },
      other: { ...NGO, received_on: '2023-04-02', channel: 'NGO', lead_number: '10/2023' },
    })
    const lists = async () => JSON.stringify([await list('ahtjp'), await list('ngo-coalition')])
    const before = await lists()
    const tied = [
      ['ngo-coalition', await tie('ngo-coalition', 'about-this-place', at('ngo-coalition', 'lead', 'hers'), at('ahtjp', 'lead', 'lone'))],
      ['ahtjp', await tie('ahtjp', 'about-this-place', at('ahtjp', 'operation', 'away'), at('ngo-coalition', 'lead', 'other'))],
      ['ncct', await tie('ncct', 'about-this-place', at('ngo-coalition', 'lead', 'other'), at('ahtjp', 'lead', 'lone'))],
    ] as const
    expect(await lists()).toBe(before)
    // Nor does what may not be seen take the room of what may.
    expect((await listPlaces({ principal: askerOf('ngo-coalition'), most: 2 }, by)).isCut).toBe(false)
    for (const [agency, link] of tied) {
      const revoked = { kind: 'link.revoked', of: agency, link, reason: 'two-places' } as const
      await putLinks([makeUnsigned(agency, revoked, nodeRandom)], agency, installation.country, installation.store)
    }
    expect(await lists()).toBe(before)
    // Tied to what may be read it is a place's.
    const own = await tie('ahtjp', 'about-this-place', at('ahtjp', 'operation', 'away'), at('ahtjp', 'lead', 'lone'))
    expect(JSON.stringify(await list('ahtjp'))).not.toBe(JSON.stringify(JSON.parse(before)[0]))
    const revoked = { kind: 'link.revoked', of: 'ahtjp', link: own, reason: 'two-places' } as const
    await putLinks([makeUnsigned('ahtjp', revoked, nodeRandom)], 'ahtjp', installation.country, installation.store)
    expect(await lists()).toBe(before)
  })
  it('has of where it is a province and nothing finer: no map could be given a pin, and exact places are sealed in every kind', async () => {
    const kinds = PLACE_KINDS.map(getRecordKind)
    const clear = kinds.flatMap((k) => k.columns.map((c) => c.id))
    expect(clear.filter((id) => /lat|lon|gps|geo|coord|address|street|village|commune|district|^place$|site_name/.test(id))).toEqual([])
    expect(clear.filter((id) => id === 'province').length).toBe(kinds.length)
    // Clear columns are codes, days and numbers: no shape that a street or a point could be written in.
    expect([...new Set(kinds.flatMap((k) => k.columns.map((c) => c.type)))].toSorted()).toEqual([
      'case-number',
      'code',
      'codes',
      'date',
      'deposit-number',
      'integer',
    ])
    const exact = kinds.flatMap((k) => k.fields.filter((f) => ['place', 'site_name', 'site_number', 'operated_day'].includes(f.id)))
    expect(exact.length).toBeGreaterThan(5)
    expect(exact.filter((f) => f.privacy !== 'sealed')).toEqual([])
    // Nor has a file more of it than the codes of provinces.
    const all = await Promise.all([file('embassies', 'e1'), file('ahtjp', 'b1'), file('ngo-coalition', 'n1')])
    expect(all.map((f) => f.provinces)).toEqual([['KH-18'], ['KH-22'], ['KH-8']])
  })
  it('holds no name of a person or a place, nor a day on which somebody asked for help', async () => {
    const all = JSON.stringify([await file('embassies', 'e1'), await file('ahtjp', 'a1')])
    expect(all).not.toContain(NAME)
    expect(all).not.toContain('2021-03-05')
    const { rows } = await installation.owner().query<{ all: string }>(`select string_agg(t::text, '') as all from saksi.named_persons t`)
    expect(rows[0]?.all).not.toContain('Invented')
  })
  it('puts a private home together from one’s own records alone, and says no province', async () => {
    await plant(installation.owner(), 'entry_permission', { ph: { agency: 'moi', office: 'MOI-NAT', requested_on: '2023-01-02' } })
    await tie('moi', 'about-this-place', at('moi', 'entry_permission', 'ph'), site('home'))
    expect(await file('ahtjp', 'home')).toMatchObject({ isHome: true, provinces: [], of: ['ahtjp'], ties: [] })
    // The list reads homes together, and says of each what its file says.
    await plant(installation.owner(), 'site', { home2: { agency: 'ahtjp', site_type: 'PRIVATE_HOME', province: 'KH-12' } })
    await tie('ahtjp', 'about-this-place', site('home2'), at('ahtjp', 'operation', 'away'))
    const listed = await list('ahtjp')
    const homes = listed.filter((place) => place.isHome).map((place) => place.own.length)
    expect([homes.length, Math.min(...homes), Math.max(...homes) > 1]).toEqual([2, 1, true])
    for (const place of listed) expect(await fileOf('ahtjp', place.own[0]?.record ?? '')).toEqual(place)
  })
})

describe('what may be said to be one place', () => {
  const refused = (a: LinkedRecord, b: LinkedRecord, basis: PlaceBasis | 'match-reviewed' = 'about-this-place') =>
    putLinks(
      [makeUnsigned('ahtjp', { kind: 'link.asserted', relation: 'same_place', a, b, basis }, nodeRandom)],
      'ahtjp',
      installation.country,
      installation.store,
    )
  it('is no person, whoever’s, and nothing of the oversight body', async () => {
    await expect(refused(site('a1'), at('embassies', 'named_person', 'x'))).rejects.toMatchObject({ where: 'stub.relation' })
    await expect(refused(site('a1'), at('ahtjp', 'investigation', 'x'))).rejects.toMatchObject({ where: 'stub.relation' })
    await expect(refused(site('a1'), at('oversight-body', 'site_interest', 'x'))).rejects.toMatchObject({ where: 'stub.b' })
  })
  it('has reasons of its own', async () => {
    await expect(refused(site('a1'), site('b1'), 'match-reviewed')).rejects.toMatchObject({ where: 'stub.basis' })
  })
})

describe('saksi place', () => {
  const runCli = async (...argv: string[]) => {
    const said = { out: '', err: '' }
    const io = { out: (t: string) => void (said.out += `${t}\n`), err: (t: string) => void (said.err += t), json: argv.includes('--json') }
    return {
      code: await main(
        argv.filter((a) => a !== '--json'),
        io,
      ),
      ...said,
    }
  }
  it('prints a file in words and as JSON, to the agency whose it is', async () => {
    const shown = await runCli('place', 'show', dir, recordId('e1'), '--for', 'embassies')
    expect(shown).toMatchObject({ code: 0 })
    expect(shown.out).toContain(
      'request 1/2021 of EMB-X1: 30 named, 5 children; left_behind 13, moved 3, not_found 2, removed 12, 0 unsaid',
    )
    const json = await runCli('place', 'show', dir, recordId('e1'), '--for', 'embassies', '--json')
    expect(JSON.parse(json.out)).toMatchObject({ counts: { named: { persons: 34 } } })
    expect((await runCli('place', 'list', dir, '--for', 'embassies')).out).toContain('34 people named')
  })
  it('refuses what is another’s as it refuses what is not there', async () => {
    const [theirs, nowhere] = [
      await runCli('place', 'show', dir, recordId('a1'), '--for', 'embassies'),
      await runCli('place', 'show', dir, recordId('nowhere'), '--for', 'embassies'),
    ]
    expect(theirs).toEqual(nowhere)
    expect(theirs.code).toBe(2)
    for (const bad of [
      ['show', dir, 'x', '--for', 'moi'],
      ['list', dir, '--for', 'nobody'],
      ['list', dir],
      ['burn', dir],
    ])
      expect((await runCli('place', ...bad)).code).toBe(2)
  })
})
