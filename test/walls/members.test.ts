/**
 * Members of an observatory, each a body of its own: whom one of them asks for by name, that it asked at all, and what it heard, is nobody else's to
 * know. And what one coalition's two members hand in of one lead.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { worklistsOf } from '../../src/core/worklist/worklists.ts'
import { hashPolicies } from '../../src/core/access/hash-policies.ts'
import { utf8 } from '../../src/core/bytes.ts'
import { checkCountry } from '../../src/core/country/check.ts'
import { withNames, withoutInvented } from '../../src/core/country/name-bodies.ts'
import { asKeptBy, asObservatory, withMembers } from '../../src/core/country/observatory.ts'
import { listDue } from '../../src/core/count/coverage.ts'
import type { EntryBody, Stub } from '../../src/core/entry/kinds.ts'
import { ALL_OFFICES } from '../../src/core/entry/stated-total.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { appendActs, makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { Findings } from '../../src/core/sheet/counts/findings.ts'
import { officeOf } from '../../src/core/sheet/counts/office.ts'
import { COUNTRIES, loadCountry } from '../../src/store/files/load-country.ts'
import { readEdgeKeys } from '../../src/work/installation/installation.ts'
import { readTotals } from '../../src/work/totals/state-totals.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { readRoutes } from '../helpers/read-routes.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

const kh = await loadCountry(`${COUNTRIES}/kh`)
const apart = asObservatory(kh, 'apart')

describe('a coalition’s members', () => {
  it('are bodies of their own, each with one office, and every definition holds', () => {
    expect(apart.agencies.map((a) => a.id)).toEqual(expect.arrayContaining(['ngo-1', 'ngo-12', 'embassy-8', 'oversight-body']))
    expect(apart.agencies.map((a) => a.id)).not.toContain('ngo-coalition')
    const { protocols: _, ...rest } = apart
    expect(checkCountry({ ...rest, protocols: [] })).toEqual([])
    expect(checkCountry(withMembers(kh))).toEqual([])
    const offices = apart.forms.flatMap((form) => listDue(apart, form, { from: '2023-01-01', to: '2024-01-01' }).map((slot) => slot.office))
    expect(new Set(offices)).toContain('NGO-M12')
    expect([...new Set(offices)].filter((o) => o.includes('-X')).toSorted()).toEqual(['OVR-X1'])
  })
  it('are judged by the policies of the whole country, whichever of the three a vault, a server or a desk has before it', () => {
    expect(new Set([kh, apart, withMembers(kh), asObservatory(kh, true)].map(hashPolicies)).size).toBe(1)
  })
  it('are no part of a ministries’ record, and a record begun before has them together as it had', () => {
    expect(kh.agencies.some((a) => a.id === 'ngo-1')).toBe(false)
    expect(
      asObservatory(kh, true)
        .agencies.map((a) => a.id)
        .toSorted(),
    ).toEqual(['embassies', 'ngo-coalition', 'oversight-body'])
    expect(asKeptBy(kh, 'ngo-coalition')).toBe(kh)
    expect(asKeptBy(kh, undefined)).toBe(kh)
  })
  it('give their office their name; a place that nobody is in has no office', () => {
    const named = withNames(apart, { 'ngo-2': { en: 'A house of safety', km: 'ផ្ទះ' }, 'ngo-1': null })
    const offered = withoutInvented(named, { 'ngo-2': { en: 'A house of safety', km: 'ផ្ទះ' }, 'ngo-1': null })
    const codes = offered.lists.find((l) => l.id === 'deposit-offices')?.codes.map((c) => [c.code, c.words.en])
    expect(codes).toEqual([['NGO-M2', 'A house of safety']])
  })
})

describe('between two members', () => {
  let served: ServedPeople
  const LEAD = 'office,lead_number,received_on,channel,lead_type,site_type,province,persons_named,person_known,place_known,state,place'
  const hand = async (
    agency: string,
    form: string,
    lines: readonly string[],
  ): Promise<{ status: number; records: readonly string[]; text: string }> => {
    const sealed = await sealFile(served.installation, form, agency, utf8(`${lines.join('\n')}\n`), 'rows.csv')
    if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused.map((p) => [p.code, p.column])))
    const records = sealed.entries.flatMap((e) => {
      const stub = JSON.parse(e.stub) as Stub
      return stub.kind === 'record.version' ? [stub.record] : []
    })
    const authorization = `Bearer ${readEdgeKeys(served.installation.layout.edge(agency)).submitToken}`
    const headers = { authorization, 'content-type': 'application/json' }
    const answer = await fetch(`${served.api}/api/v1/returns`, { method: 'POST', headers, body: JSON.stringify(sealed) })
    return { status: answer.status, records, text: await answer.text() }
  }
  beforeAll(async () => {
    served = await servePeople(
      [
        ['one', 'ngo-1', ['caseworker', 'head', 'clerk']],
        ['two', 'ngo-2', ['caseworker', 'head', 'clerk']],
        ['consul', 'embassy-2', ['caseworker', 'head']],
      ],
      '2026-11-25',
      { observatory: true },
    )
    await hand('ngo-2', 'third-party-lead', [
      LEAD,
      'NGO-M2,1/2023,2023-02-06,NGO,TRAFFICKING,CASINO,KH-18,1,yes,yes,received,Their own place',
    ])
  }, 120_000)
  afterAll(() => served.remove())

  /** What moves with the log whoever records, and names nobody: its size and root, and how many returns have come. */
  const OF_THE_LOG =
    /^\/(log|anchor|api\/v1\/(log|standing|returns-due|anchor|answers|own-figures))|^\/(checkpoint|tile)|^\/$|^\/(verify|data|asked|break-it|practice)/
  async function readAll(who: string, records: readonly string[]): Promise<Map<string, string>> {
    const { country } = served.installation
    const kinds = [...new Set(country.forms.map((f) => f.kind))]
    const paths = readRoutes(served.routes)
      .filter(({ method, url }) => method.includes('GET') && !OF_THE_LOG.test(url) && !url.includes('*') && !url.includes('nonce'))
      .flatMap(({ url }) =>
        url === '/api/v1/registers/:kind'
          ? kinds.map((k) => `/api/v1/registers/${k}`)
          : url === '/api/v1/open-work/:list'
            ? worklistsOf(country).map(({ id }) => `/api/v1/open-work/${id}`)
            : url === '/api/v1/records'
              ? kinds.map((k) => `${url}?kind=${k}&purpose=protection`)
              : url === '/api/v1/records/:record'
                ? records.flatMap((r) => kinds.map((k) => `/api/v1/records/${r}?kind=${k}&purpose=protection`))
                : url.includes(':')
                  ? records.map((r) => url.replaceAll(/:\w+/g, r))
                  : [url],
      )
    const answers = new Map<string, string>()
    for (const path of new Set(paths)) {
      const answer = await served.get(who, path)
      answers.set(path, `${answer.status} ${await answer.text()}`)
    }
    return answers
  }

  it('every answer is the same, whatever the other records; and its own is there', { timeout: 240_000 }, async () => {
    const nowhere = 'f'.repeat(32)
    const before = { two: await readAll('two', [nowhere]), consul: await readAll('consul', [nowhere]) }
    const leads = await hand('ngo-1', 'third-party-lead', [
      LEAD,
      'NGO-M1,71/2023,2023-02-06,NGO,TRAFFICKING,ONLINE_SCAM_COMPOUND,KH-18,2,yes,yes,received,An invented place',
    ])
    const named = await hand('ngo-1', 'named-request', [
      'office,lead_number,person_no,asked_day,age_band,answer,outcome,outcome_day,person_name',
      'NGO-M1,71/2023,1,2023-02-06,18+,done,moved,2023-03-02,Invented Person 1',
      'NGO-M1,71/2023,2,2023-02-06,<18,done,left_behind,2023-03-02,Invented Person 2',
    ])
    expect([leads.status, named.status]).toEqual([200, 200])
    const records = [...leads.records, ...named.records]
    expect(records).toHaveLength(3)
    for (const who of ['two', 'consul'] as const) {
      const after = await readAll(who, [nowhere])
      const differ = [...before[who]].filter(([path, said]) => after.get(path) !== said).map(([path]) => path)
      expect([who, differ]).toEqual([who, []])
      // Asked for by their own addresses they are what is nowhere.
      const asked = await readAll(who, records)
      const other = [...asked].filter(([path, said]) =>
        records.some((record) => path.includes(record) && after.get(path.replaceAll(record, nowhere)) !== said),
      )
      expect(other).toEqual([])
      expect([...asked.values()].some((said) => said.includes('71/2023'))).toBe(false)
    }
    const own = await readAll('one', records)
    expect([...own.values()].filter((said) => said.startsWith('200') && said.includes(leads.records[0] ?? '')).length).toBeGreaterThan(2)
  })
  it('one that shares numbers and not people states a total of its own office, which stands in the figure and holds nobody; of another’s it states none', async () => {
    const { country, store, counts, clock } = served.installation
    const { indicator, interval } = {
      indicator: country.indicators.find((i) => i.id === 'persons-served'),
      interval: { from: '2023-01-01', to: '2024-01-01' },
    }
    if (!indicator) throw new Error('no figure of services')
    const total = (office: string) => ({
      kind: 'aggregate.stated' as const,
      indicator: indicator.id,
      definition: indicator.version,
      office,
      ...interval,
      source: 'NGO-2-2023',
      money: null,
      cells: [{ by: {}, value: 41, qualifier: 'exact' }],
    })
    const state = (office: string) =>
      appendActs([makeUnsigned('ngo-2', total(office) as EntryBody, nodeRandom)], ['aggregate.stated'], { agency: 'ngo-2', country, store })
    // All offices are the others' as well.
    for (const office of ['NGO-M1', ALL_OFFICES]) await expect(state(office)).rejects.toMatchObject({ where: 'stub.office' })
    // A blank cell is its own office, and so is a table of counts that it hands in.
    const blank = readTotals('indicator,from,to,value,source\npersons-served,2023-01-01,2024-01-01,41,NGO-2-2023\n', country, 'ngo-2')
    expect('totals' in blank && blank.totals.map((t) => t.office)).toEqual(['NGO-M2'])
    const findings = new Findings()
    const context = { country, words: country.sheetWords!, agency: 'ngo-2', answers: {}, fileName: 'x', source: 'X-1', today: '2024-01-01' }
    expect([officeOf(indicator, context, findings), findings.questions]).toEqual(['NGO-M2', []])
    await state('NGO-M2')
    const counted = await count(
      await link({ entries: [] }, clock.today(), counts),
      { indicator, interval, where: {}, by: [] },
      country,
      counts,
    )
    expect(counted.value).toBe(41)
    // The statement itself, and no record of anybody.
    expect(counted.lineage.entries).toBe(1)
  })
  it('a place that is called by a person’s name is a code to whoever follows it, and no name to whoever has the database', async () => {
    const NAME = 'House of Wobbelise Whistledown'
    const { records } = await hand('ngo-1', 'third-party-lead', [
      LEAD,
      `NGO-M1,80/2023,2023-02-06,NGO,TRAFFICKING,PRIVATE_HOME,KH-18,1,yes,yes,received,${NAME}`,
    ])
    const { status, body } = await served.read<{ code: string; isHome: boolean }>('one', `/api/v1/places/${records[0]}`)
    expect([status, body.isHome]).toEqual([200, true])
    expect(JSON.stringify(body)).not.toContain('Whistledown')
    const { rows } = await served.installation.owner().query<{ n: number }>(
      `select (select count(*) from saksi.leads t where t::text like '%Whistledown%') + (select count(*) from saksi.entry_parts p where p::text like '%Whistledown%')
              + (select count(*) from saksi.entries e where e::text like '%Whistledown%') as n`,
    )
    expect(Number(rows[0]?.n)).toBe(0)
  })
  it('nobody hands in for another’s office, at the edge or past it', async () => {
    const foreign = [LEAD, 'NGO-M1,72/2023,2023-02-06,NGO,TRAFFICKING,CASINO,KH-18,1,yes,yes,received,An invented place']
    expect((await hand('ngo-2', 'third-party-lead', foreign)).status).not.toBe(200)
  })
  it('one lead that both handed over stands at each, and the figure counts it for each', async () => {
    const both = (office: string) => [LEAD, `${office},9/2024,2024-02-06,NGO,TRAFFICKING,CASINO,KH-18,1,yes,yes,received,One place`]
    const [a, b] = [await hand('ngo-1', 'third-party-lead', both('NGO-M1')), await hand('ngo-2', 'third-party-lead', both('NGO-M2'))]
    expect([a.status, b.status]).toEqual([200, 200])
    expect(a.records).not.toEqual(b.records)
    const { rows } = await served.installation
      .owner()
      .query<{ n: number }>(
        `select count(*)::int as n from saksi.leads where lead_number = '9/2024' and superseded_at is null and not is_conflict`,
      )
    expect(rows[0]?.n).toBe(2)
  })
})
