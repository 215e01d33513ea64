/**
 * Every number that a screen or a file shows is given to somebody. Exact, to the day and cut at will, it goes to who gathers the answer sheet and
 * to the operator alone, on record; for everybody else whole months, as known at the end of one, and finer only through the gate. Every route
 * is on a list with its rule, and each rule is tried: others record, and nobody's answer may tell how much.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadReport } from '../../src/store/files/load-report.ts'
import { sourceOf } from '../../src/core/country/indicator-source.ts'
import { findIndicator } from '../../src/core/country/find.ts'
import type { Country, Indicator, Measure } from '../../src/core/country/index.ts'
import type { ShownSheet } from '../../src/work/answers/shown-answers.ts'
import { lastMonthEnd } from '../../src/core/release/query-policy.ts'
import { asOwed, knownFor } from '../../src/work/answers/owed-answers.ts'
import { RECORD_KINDS } from '../../src/core/model/kinds.ts'
import { newestSheet, noteSomething } from '../helpers/newest-sheet.ts'
import { plant, type Planted } from '../helpers/plant.ts'
import { readRoutes } from '../helpers/read-routes.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

/**
 * `sheet`: the answer sheet, by who asks. `own`: of one's own agency's records, or of what is asked of it. `paperwork`: returns that came of those
 * that are due, and never how much is in another's. `released`: what passed the gate. `log`: how long it is, padded or blinded. `none`: no count.
 */
type Rule = 'sheet' | 'own' | 'paperwork' | 'released' | 'log' | 'none'
const RULES: Readonly<Record<string, Rule>> = {
  '/': 'released',
  '/data': 'released',
  '/data/figures.csv': 'released',
  '/data/index.json': 'released',
  '/data/:slug': 'released',
  '/data/:slug/:name': 'released',
  '/annual/:year': 'released',
  '/annual/:year/:name': 'released',
  '/recommendations': 'released',
  '/changes': 'released',
  '/changes.xml': 'released',
  '/said': 'released',
  '/programs': 'none',
  '/method': 'none',
  '/method/:id': 'none',
  '/verify': 'log',
  '/openapi.json': 'none',
  '/assets/*': 'none',
  '/releases/:id': 'released',
  '/releases/:id/:name': 'released',
  '/anchor/checkpoint': 'log',
  '/anchor/earlier': 'log',
  '/anchor/tile/*': 'log',
  '/anchor/vkey': 'none',
  '/log/cells': 'log',
  '/log/checkpoint': 'log',
  '/log/opened': 'log',
  '/log/tile/*': 'log',
  '/log/vkey': 'none',
  '/log/witness-policy': 'none',
  '/log/witnessed': 'log',
  '/api/v1/alerts': 'own',
  // Written of released figures alone.
  '/api/v1/annual-reports': 'released',
  '/api/v1/annual-reports/:year': 'released',
  '/api/v1/answers': 'sheet',
  '/api/v1/answers/file': 'sheet',
  '/api/v1/answers/history': 'sheet',
  '/api/v1/awaited': 'none',
  '/api/v1/beds': 'own',
  // One sealed text.
  '/api/v1/board': 'none',
  // What the door asks goes by how many of this hour came to it, which says nothing of what is in the record.
  '/api/v1/rows': 'none',
  '/api/v1/cases': 'own',
  '/api/v1/cases/:record': 'own',
  '/api/v1/cases/waits': 'own',
  '/api/v1/cases/deadlines': 'own',
  '/api/v1/contradictions': 'own',
  '/api/v1/decision': 'none',
  '/api/v1/complaints': 'own',
  '/api/v1/complaints/waiting': 'own',
  '/api/v1/devices': 'own',
  // Of what passed the gate, to who has the sheet; for everybody else nothing is there.
  '/api/v1/draftings': 'released',
  '/api/v1/released': 'released',
  '/api/v1/recommendations': 'released',
  '/api/v1/drafts': 'released',
  '/api/v1/drafts/:id': 'released',
  '/api/v1/enrolments': 'own',
  '/api/v1/enrolments/:request': 'own',
  '/api/v1/erasures': 'own',
  // Orders that concern this person, one by one; of a record, how many versions it has.
  '/api/v1/erasures/desk': 'own',
  '/api/v1/erasures/desk/:record': 'own',
  // To oversight alone: whose record it is closes to somebody it names by agency and number, and is told no number of any.
  '/api/v1/interests/numbered': 'none',
  '/api/v1/interests/people': 'none',
  '/api/v1/purposes': 'none',
  '/api/v1/registers': 'none',
  '/api/v1/registers/:kind': 'own',
  '/api/v1/forms': 'none',
  '/api/v1/forms/:id/schema': 'none',
  '/api/v1/own-figures': 'own',
  '/api/v1/open-work': 'own',
  '/api/v1/open-work/:list': 'own',
  '/api/v1/lots': 'own',
  '/api/v1/people': 'own',
  '/api/v1/people/:record': 'own',
  '/api/v1/people/:record/letters': 'own',
  '/api/v1/people/:record/pages': 'own',
  '/letter': 'none',
  '/about': 'none',
  '/complaint': 'none',
  '/api/v1/people/pages': 'own',
  '/api/v1/people/waits': 'own',
  '/api/v1/people/withdrawn': 'own',
  '/api/v1/places': 'own',
  '/api/v1/places/:record': 'own',
  '/api/v1/plans': 'own',
  '/api/v1/policies': 'none',
  '/api/v1/receipts/:entry': 'own',
  '/api/v1/records': 'own',
  '/api/v1/records/:record': 'own',
  '/api/v1/records/:record/sealed': 'own',
  '/api/v1/homecomings': 'own',
  '/api/v1/leads': 'own',
  '/api/v1/missing': 'sheet',
  '/api/v1/links/:record': 'own',
  '/api/v1/referrals': 'own',
  // How many pairs of its own records an agency has, by where they stand.
  '/api/v1/reviews': 'own',
  '/api/v1/reviews/samples': 'own',
  '/api/v1/returns-due': 'paperwork',
  '/api/v1/returns-due/:form': 'paperwork',
  '/api/v1/returns-due/:form/unsigned/:entry': 'own',
  '/api/v1/returns-due/:form/waiting': 'own',
  '/api/v1/session': 'none',
  '/api/v1/sign-in/nonce': 'none',
  '/api/v1/standing': 'none',
  '/api/v1/subjects': 'own',
  '/api/v1/transfers': 'own',
  '/api/v1/unsigned-acts': 'own',
  '/api/v1/unsigned-acts/:id': 'sheet',
}
/** Asked so that they answer. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  '/api/v1/beds': ['bed=women'],
  '/api/v1/records': RECORD_KINDS.map((k) => `kind=${k.id}&purpose=recording`),
}
/** Of the moment, and of nothing that was recorded. */
const MOMENT = /"(?:now|nonce)":"[^"]*"/g

const SHEET = '/api/v1/answers?report=tip&year=2023'
/** Of each side one who owes answers, and one who follows every return but does not gather. */
const WHO = ['social', 'police', 'prosecutor'] as const
let served: ServedPeople
beforeAll(async () => {
  served = await servePeople([
    ['analyst', 'ncct', ['reviewer']],
    ['recorder', 'nis', ['clerk']],
    ['social', 'mosavy', ['caseworker', 'head']],
    ['police', 'ahtjp', ['head', 'caseworker']],
    ['prosecutor', 'prosecution', ['reviewer', 'caseworker']],
  ])
}, 120_000)
afterAll(() => served.remove())

const routes = (): string[] => [...new Set(readRoutes(served.routes).flatMap((r) => (r.method === 'GET' ? [r.url] : [])))]
const addressesOf = (url: string): string[] => {
  if (url.includes(':form')) return served.installation.country.forms.map((f) => `${url.replace(':form', f.id)}?year=2023`)
  if (RULES[url] === 'sheet') return []
  const filled = url.replaceAll(/:\w+|\*/g, '0'.repeat(32))
  return ASKED[url]?.map((q) => `${filled}?${q}`) ?? [filled]
}
const seenBy = async (who: string | undefined): Promise<Map<string, string>> => {
  const seen = new Map<string, string>()
  for (const address of routes().flatMap(addressesOf)) {
    const answer = who === undefined ? await fetch(served.api + address) : await served.get(who, address)
    seen.set(address, `${answer.status} ${(await answer.text()).replaceAll(MOMENT, '')}`)
  }
  return seen
}
const sheetOf = (who: string): Promise<ShownSheet> => newestSheet(served, who, SHEET)
/** One record that this figure counts, of a body that did not ask. */
function counted(indicator: Indicator, agency: string, recorded?: string): readonly [kind: string, row: Planted] | undefined {
  const source = sourceOf(indicator)
  if (source?.type !== 'records') return undefined
  const row: Record<string, string> = { agency, ...(recorded === undefined ? {} : { recorded }) }
  for (const column of source.kind.columns) if (column.type === 'date') row[column.id] = '2023-04-01'
  for (const [column, is] of Object.entries(indicator.where ?? {})) if (Array.isArray(is)) row[column] = String(is[0])
  return [source.kind.id, row]
}
const ids = (
  (n) => (): string =>
    `r${++n}`
)(0)
async function othersRecord(agency: string, owner: string, recorded?: string): Promise<number> {
  const { country } = served.installation
  let planted = 0
  for (const question of (await loadReport('tip')).questions.filter((q) => q.owner === owner)) {
    const indicator = findIndicator(country, question.query.indicator)
    const made = indicator && counted(indicator, agency, recorded)
    if (!made) continue
    await plant(served.installation.owner(), made[0], { [ids()]: made[1] })
    planted++
  }
  return planted
}

describe('every route', () => {
  it('is on the list with its rule', () => {
    expect(routes().filter((url) => RULES[url] === undefined)).toEqual([])
    expect(Object.keys(RULES).filter((url) => !routes().includes(url))).toEqual([])
  })
  it('but the answer sheet says the same to everybody, however much others record', { timeout: 240_000 }, async () => {
    const before = await Promise.all([undefined, ...WHO].map(seenBy))
    expect(await othersRecord('ngo-coalition', 'mosavy')).toBeGreaterThan(5)
    expect(await othersRecord('moi', 'ahtjp')).toBeGreaterThan(3)
    const after = await Promise.all([undefined, ...WHO].map(seenBy))
    const differing = [undefined, ...WHO].flatMap((who, i) =>
      [...(before[i] ?? [])].flatMap(([address, said]) => (after[i]?.get(address) === said ? [] : [`${who} ${address}`])),
    )
    expect(differing).toEqual([])
    expect(before[1]?.size).toBeGreaterThan(50)
  })
})

describe('the answer sheet', () => {
  it('is exact and cut as it is asked for to who gathers it alone', async () => {
    const whole = await sheetOf('analyst')
    const own = await sheetOf('social')
    const cut = whole.answers.filter((a) => a.owner === 'mosavy' && a.cells.length > 0)
    expect([cut.length > 2, cut.some((a) => a.isCutElsewhere)]).toEqual([true, false])
    const { country } = served.installation
    const mayHold = (indicator: string): boolean => {
      const source = sourceOf(findIndicator(country, indicator)!)
      if (source?.type !== 'records' || source.kind.concerns === 'nobody') return false
      const forms = country.forms.filter((f) => f.kind === source.kind.id)
      return country.agencies.some((a) => a.id !== 'mosavy' && forms.some((f) => a.sends.includes(f.id)))
    }
    const others = cut.filter((a) => mayHold(a.indicator)).map((a) => own.answers.find((o) => o.id === a.id))
    expect(others.length).toBeGreaterThan(2)
    expect(others.filter((a) => !a?.isCutElsewhere || a.cells.length > 0)).toEqual([])
    // The number that it signs is the one that the gatherer has; a hash over cells would give those away.
    const seen = own.answers.find((a) => a.isCutElsewhere)
    const gathered = whole.answers.find((a) => a.id === seen?.id)
    expect([seen?.value, seen?.figure]).toEqual([gathered?.value, gathered?.figure])
  })
  it('in a file is no more than on the screen', async () => {
    const path = '/api/v1/answers/file?report=tip&year=2023&format=html&lang=en'
    const { body } = await served.read<{ readonly base64: string }>('social', path)
    const file = Buffer.from(body.base64, 'base64').toString()
    const own = await sheetOf('social')
    expect(file.split('<ul class="cells">').length - 1).toBe(own.answers.filter((a) => a.cells.length > 0).length)
    expect(file.split('those numbers are in the releases').length - 1).toBe(own.answers.filter((a) => a.isCutElsewhere).length)
  })
  it('is for a body as known at the end of a month: what is recorded today is in the gatherer’s, and not in its own', async () => {
    const today = new Date().toISOString().slice(0, 10)
    const [own, whole] = [await sheetOf('social'), await sheetOf('analyst')]
    expect([own.asOf, whole.asOf]).toEqual([lastMonthEnd(today), today])
    expect(await othersRecord('ngo-coalition', 'mosavy', today)).toBeGreaterThan(5)
    await noteSomething(served.installation)
    const values = (s: ShownSheet): unknown => s.answers.map(({ id, value, state, cells, built }) => ({ id, value, state, cells, built }))
    expect(values(await sheetOf('social'))).toEqual(values(own))
    expect(values(await sheetOf('analyst'))).not.toEqual(values(whole))
  })
  it('of a demonstration is as known today: all of it was recorded when it was made', () => {
    const own = { type: 'own', agency: 'mosavy', seesProtection: true } as const
    expect([knownFor(own, '2024-05-17', true), knownFor(own, '2024-05-17', false)]).toEqual(['2024-05-17', '2024-04-30'])
    expect(knownFor({ type: 'all' }, '2024-05-17', false)).toBe('2024-05-17')
  })
  it('shows a body the cells of what nobody else can have brought, and of what is about nobody', async () => {
    const { country } = served.installation
    const cells = [{ by: { sex: 'female' }, value: 2, state: 'reported' }] as const
    const cutOf = (indicator: string, owner: string): number => asOwed({ indicator, owner, cells } as never, country).cells.length
    expect(cutOf('victims-identified', 'mosavy')).toBe(0)
    expect(cutOf('persons-prosecuted', 'moj')).toBe(country.agencies.filter((a) => a.sends.includes('court-return')).length === 1 ? 1 : 0)
    expect(cutOf('ncct-meetings', 'moi')).toBe(1)
    // A share of people, of a kind about nobody, which another body counts as well.
    expect(cutOf('persons-screened-of-present', 'ahtjp')).toBe(0)
    // A rate for so many residents, which a third body counts and anybody may know; for so many of what others found it is not cut.
    expect(cutOf('cases-prosecuted-for-residents', 'moj')).toBe(cutOf('cases-prosecuted', 'moj'))
    const rate = findIndicator(country, 'operations-for-residents') as Indicator
    const per = (id: string): Country => ({
      ...country,
      indicators: [...country.indicators, { ...rate, id: 'rate', measure: { ...rate.measure, per: id } as Measure }],
    })
    const rateCut = (id: string): number => asOwed({ indicator: 'rate', owner: 'ahtjp', cells } as never, per(id)).cells.length
    expect([rateCut('resident-population'), rateCut('patrol-victims-found')]).toEqual([1, 0])
  })
})

it('how many rows a return has its own agency is told, and whoever reviews it, who gathers the answers; nobody else', async () => {
  const { country } = served.installation
  const owner = served.installation.owner()
  const office = country.lists.find((l) => l.id === 'courts')?.codes[0]?.code ?? ''
  await owner.query(
    `insert into saksi.returns (agency_id, entry_id, form, office, period, period_from, period_to, is_nil, is_signed, rows, recorded_at)
     values ('moj', gen_random_uuid(), 'court-return', $1, '2023-Q1', '2023-01-01', '2023-04-01', false, true, 3, now())`,
    [office],
  )
  type Due = { readonly slots: readonly { readonly office: string; readonly return: { readonly rows: number | null } | null }[] }
  const { body } = await served.read<Due>('analyst', '/api/v1/returns-due/court-return?year=2023')
  const came = body.slots.filter((s) => s.return)
  expect(came.map((s) => [s.office, s.return?.rows])).toEqual([[office, 3]])
  // Of the same body, and no reviewer of anything.
  const clerk = await served.read<Due>('recorder', '/api/v1/returns-due/court-return?year=2023')
  expect(clerk.body.slots.filter((s) => s.return).map((s) => [s.office, s.return?.rows])).toEqual([[office, null]])
})
