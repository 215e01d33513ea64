/** Totals, links and words under an answer that came by command: a head or reviewer of the agency signs them afterwards, over what they say. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { rebuild } from '../../src/store/postgres/rebuild.ts'
import { findIndicator } from '../../src/core/country/find.ts'
import type { Indicator } from '../../src/core/country/index.ts'
import { saysOf } from '../../src/core/entry/unsigned-acts.ts'
import type { EntryBody, Stub } from '../../src/core/entry/kinds.ts'
import { toHex } from '../../src/core/bytes.ts'
import { appendActs, makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { noteStatements } from '../../src/work/promises/note-statement.ts'
import { isStanding, readStatements } from '../../src/work/promises/read-statements.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

type Listed = { readonly id: string; readonly stub: string; readonly words: object | null; readonly ends: string | null }
let s: ServedPeople
const say = async (agency: string, act: EntryBody): Promise<string> => {
  const { country, store } = s.installation
  const parts = makeUnsigned(agency, act, nodeRandom)
  await appendActs([parts], [act.kind], { agency, country, store })
  return parts.id
}
const list = async (who: string) => (await s.read<{ acts: Listed[] }>(who, '/api/v1/unsigned-acts')).body.acts
const saidIn = ({ stub }: Listed): string => saysOf(JSON.parse(stub) as Stub)
async function sign(who: string, agency: string, acts: readonly (readonly [string, string])[]) {
  const entry = await s.make(who, { kind: 'act.countersigned', acts })
  const { status, body } = await s.post(who, '/api/v1/unsigned-acts', { agency, entries: [entry] })
  return { status, code: body.code }
}
const total = {
  kind: 'aggregate.stated',
  definition: 1,
  office: 'ALL',
  from: '2019-01-01',
  to: '2020-01-01',
  source: 'MOJ-2020-3',
  money: null,
} as const
const figure = async () => {
  const { country, counts } = s.installation
  const indicator = findIndicator(country, 'accused-registered') as Indicator
  const interval = { from: '2019-01-01', to: '2020-01-01' }
  return count(await link({ entries: [] }, '2100-01-01', counts), { indicator, interval, by: [], where: {} }, country, counts)
}
const record = (n: number): string => toHex(new Uint8Array(16).fill(n))

beforeAll(async () => {
  s = await servePeople([
    ['head', 'moj', ['head']],
    ['clerk', 'moj', ['clerk']],
    ['other', 'ncct', ['head']],
  ])
  await say('moj', { ...total, indicator: 'accused-registered', cells: [{ by: {}, value: 88, qualifier: 'exact' }] })
  const [a, b] = [
    ['moj', 'proceeding', record(1)],
    ['moj', 'proceeding', record(2)],
  ] as const
  await say('moj', { kind: 'link.asserted', relation: 'same_case', a, b, basis: 'same-case-number' })
}, 300_000)
afterAll(() => s?.remove())

describe('what was said without a device', () => {
  it('is listed for the heads and reviewers of its own agency alone', async () => {
    expect((await list('head')).map((a) => (JSON.parse(a.stub) as Stub).kind)).toEqual(['aggregate.stated', 'link.asserted'])
    expect(await list('clerk')).toEqual([])
    expect(await list('other')).toEqual([])
    expect((await fetch(`${s.api}/api/v1/unsigned-acts`)).status).toBe(401)
  })
  it('is signed by nobody else, over nothing else, and not twice in one', async () => {
    const [one] = (await list('head')) as [Listed]
    const about = [[one.id, saidIn(one)]] as const
    expect(await sign('other', 'ncct', about)).toEqual({ status: 422, code: 'signature.no-act' })
    expect(await sign('clerk', 'moj', about)).toEqual({ status: 422, code: 'signature.role' })
    expect(await sign('head', 'moj', [[one.id, 'ab'.repeat(32)]])).toEqual({ status: 422, code: 'signature.other-act' })
    expect(await sign('head', 'moj', [...about, ...about])).toEqual({ status: 422, code: 'signature.act-signed-already' })
    expect(await sign('head', 'moj', [['00000000-0000-4000-9000-000000000000', saidIn(one)]])).toEqual({
      status: 422,
      code: 'signature.no-act',
    })
    expect((await figure()).totals).toMatchObject([{ source: 'MOJ-2020-3', signed: false }])
  })
  it('is signed together, once; the figure says that somebody answers for it, and a rebuild says the same', async () => {
    const acts = (await list('head')).map((a) => [a.id, saidIn(a)] as const)
    expect(await sign('head', 'moj', acts)).toEqual({ status: 200, code: undefined })
    expect(await list('head')).toEqual([])
    expect(await sign('head', 'moj', acts)).toEqual({ status: 422, code: 'signature.act-signed-already' })
    expect((await figure()).totals).toMatchObject([{ source: 'MOJ-2020-3', signed: true }])
    await rebuild(s.installation.owner())
    expect((await figure()).totals).toMatchObject([{ signed: true }])
  })
})

describe('somebody’s public words', () => {
  const noted = {
    kind: 'statement.noted',
    is: 'claimed',
    said_on: '2023-06-10',
    speaker: 'ministry',
    figures: ['accused-registered'],
    from: '2019-01-01',
    to: '2020-01-01',
    where: {},
    quantity: 90,
    source: 'NEWS-2023-06-10',
  } as const
  const note = async (act: EntryBody): Promise<string> => {
    const { country, store, pools } = s.installation
    const parts = makeUnsigned('moj', act, nodeRandom)
    await noteStatements([parts], { agency: 'moj', day: '2024-01-01' }, { country, store, reader: pools.saksi_reader })
    return parts.id
  }
  const signAll = async () =>
    sign(
      'head',
      'moj',
      (await list('head')).map((a) => [a.id, saidIn(a)] as const),
    )
  const statement = async (id: string) => {
    const found = (await readStatements(s.installation.pools.saksi_reader)).find((one) => one.id === id)
    return found && [isStanding(found), found.isSigned, found.takenBack.map((w) => [w.id, w.isSigned])]
  }

  it('that a head signed are taken back by a signature alone, over a withdrawal beside which the words stand', async () => {
    const words = await note(noted)
    expect((await signAll()).status).toBe(200)
    expect(await statement(words)).toEqual([true, true, []])
    const back = await note({ kind: 'statement.withdrawn', statement: words, reason: 'noted-in-error' })
    // By whoever has a shell: it waits, is seen to, and ends nothing.
    expect(await statement(words)).toEqual([true, true, [[back, false]]])
    const [shown] = await list('head')
    expect([shown?.id, JSON.parse(shown?.ends ?? '{}')]).toMatchObject([back, { id: words, quantity: 90, source: 'NEWS-2023-06-10' }])
    expect((await signAll()).status).toBe(200)
    expect(await statement(words)).toEqual([false, true, [[back, true]]])
  })
  it('that were taken back before a head signed them stand again when he does', async () => {
    const words = await note(noted)
    const back = await note({ kind: 'statement.withdrawn', statement: words, reason: 'noted-in-error' })
    expect(await statement(words)).toEqual([false, false, [[back, false]]])
    const [first] = (await list('head')) as [Listed]
    expect([first.id, first.ends]).toEqual([words, null])
    expect((await sign('head', 'moj', [[words, saidIn(first)]])).status).toBe(200)
    expect(await statement(words)).toEqual([true, true, [[back, false]]])
  })
})
