/**
 * Pairs that people decide at the desk: whose they are, who is told what, that one person alone makes no two records one where a figure moves, and
 * that a review is taken whole or not at all.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromHex } from '../../src/core/bytes.ts'
import { findIndicator } from '../../src/core/country/find.ts'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import type { LinkedRecord } from '../../src/core/entry/linkable.ts'
import { promiseOf } from '../../src/core/review/draw.ts'
import type { Word } from '../../src/core/review/pairs.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { assertLinks } from '../../src/work/links/assert-links.ts'
import { reviewPeople } from '../../src/work/links/review-people.ts'
import { signReview, type UnderReview } from '../../src/work/links/sign-review.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

const KIND = 'identification'
type End = { readonly record: string; readonly linked: number; readonly values: Readonly<Record<string, unknown>> }
type Queue = {
  readonly pairs: readonly { readonly a: End; readonly b: End; readonly bits: number | null }[]
  readonly standing: Readonly<Record<string, number>>
  readonly agreement: { readonly both: number; readonly alike: number }
}
let served: ServedPeople
const ref = (word: string, agency = 'mosavy'): LinkedRecord => [agency, KIND, recordId(word)]
const words = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'd1', 'd2'] as const

beforeAll(async () => {
  served = await servePeople([
    ['ann', 'mosavy', ['caseworker']],
    ['bo', 'mosavy', ['head']],
    ['cy', 'mosavy', ['clerk']],
    ['police', 'ahtjp', ['caseworker', 'head']],
    ['interior', 'moi', ['head', 'clerk']],
    ['registrar', 'mosavy', ['registrar']],
  ])
  const row = (agency = 'mosavy') => ({
    agency,
    office: 'SOC-X1',
    identified_quarter: '2005-01-01',
    status: 'identified',
    form_of_exploitation: 'FORCED_LABOUR',
  })
  const owner = served.installation.owner()
  await plant(owner, KIND, Object.fromEntries(words.map((w) => [w, row()])))
  await plant(owner, KIND, { theirs: row('moi'), theirs2: row('moi'), p1: row('ahtjp'), p2: row('ahtjp') })
  const likely = (a: string, b: string, bits: number, agency = 'mosavy') =>
    makeUnsigned(
      agency,
      { kind: 'pair.judged', a: ref(a, agency), b: ref(b, agency), verdict: 'likely', bits, model: 'saksi-1' },
      nodeRandom,
    )
  const desk = (agency: string) => ({ agency, country: served.installation.country, store: served.installation.store, db: owner })
  await reviewPeople([likely('a1', 'a2', 9), likely('b1', 'b2', 3), likely('c1', 'c2', 5)], desk('mosavy'))
  await reviewPeople([likely('theirs', 'theirs2', 4, 'moi')], desk('moi'))
  await reviewPeople([likely('p1', 'p2', 4, 'ahtjp')], desk('ahtjp'))
}, 120_000)
afterAll(() => served.remove())

const queue = async (who: string): Promise<Queue> => (await served.read<Queue>(who, '/api/v1/reviews')).body
const namesIn = (q: Queue): string[] =>
  q.pairs.map(({ a, b }) =>
    [a.record, b.record]
      .map((r) => words.find((w) => recordId(w) === r) ?? '?')
      .toSorted()
      .join(),
  )
const said = (a: string, b: string, word: Word) => ({ a: ref(a), b: ref(b), said: word })
const linkOf = (a: string, b: string): UnderReview => ({
  kind: 'link.asserted',
  relation: 'same_person',
  a: ref(a),
  b: ref(b),
  basis: 'match-reviewed',
})
type Answer = { readonly status: number; readonly code: string; readonly linkable: readonly boolean[] }
async function review(who: string, pairs: readonly ReturnType<typeof said>[], under: readonly UnderReview[] = []): Promise<Answer> {
  const entries = await signReview(
    { pairs, under },
    { agency: served.deviceOf(who).card.agency, random: nodeRandom, signer: served.deviceOf(who) },
  )
  const answer = await served.browserOf(who).ask('POST', '/api/v1/reviews', { entries })
  const body = (await answer.json()) as { readonly code?: string; readonly linkable?: readonly boolean[] }
  return { status: answer.status, code: body.code ?? '', linkable: body.linkable ?? [] }
}
async function send(...what: Parameters<typeof review>): Promise<number | string> {
  const { status, code } = await review(...what)
  return status === 200 ? 200 : code
}
async function people(): Promise<{ readonly least: number | undefined; readonly most: number | undefined; readonly value: number | null }> {
  const { country, counts } = served.installation
  const indicator = findIndicator(country, 'victims-identified')
  if (!indicator) throw new Error('no indicator')
  const linked = await link({ entries: [] }, '2100-01-01', counts)
  const { least, most, value } = await count(linked, { indicator, interval: { from: '2005-01-01', to: '2006-01-01' } }, country, counts)
  return { least, most, value }
}

describe('the queue', () => {
  it('is of one’s own agency’s pairs, the least sure first, and of nobody’s names', async () => {
    const own = await queue('ann')
    expect(namesIn(own)).toEqual(['b1,b2', 'c1,c2', 'a1,a2'])
    expect(own.standing).toEqual({ open: 3, second: 0, differ: 0, two: 0, linked: 0 })
    expect(JSON.stringify(own)).not.toMatch(/name|moi|ahtjp/)
  })
  it('is empty across the wall, and counts nothing, also of what one handed in oneself; and is not there for a registrar', async () => {
    expect(await queue('police')).toMatchObject({ pairs: [], standing: { open: 0, second: 0, differ: 0, two: 0, linked: 0 } })
    expect((await served.get('registrar', '/api/v1/reviews')).status).toBe(404)
  })
})

describe('one person alone', () => {
  it('makes nothing one where a figure moves: her yes waits, for her no more, and for another unmarked', async () => {
    const before = await people()
    expect(await send('ann', [said('a1', 'a2', 'one')], [linkOf('a1', 'a2')])).toBe('review.second-reader')
    // Refused whole: not even her word is there.
    expect(namesIn(await queue('ann'))).toContain('a1,a2')
    expect(await review('ann', [said('a1', 'a2', 'one'), said('b1', 'b2', 'two'), said('c1', 'c2', 'unsure')])).toMatchObject({
      status: 200,
      linkable: [false, false, false],
    })
    expect(namesIn(await queue('ann'))).toEqual([])
    expect((await queue('ann')).standing).toEqual({ open: 1, second: 1, differ: 0, two: 1, linked: 0 })
    // Said again, by the same person, it is still one.
    expect(await send('ann', [said('a1', 'a2', 'one')], [linkOf('a1', 'a2')])).toBe('review.second-reader')
    const bos = await queue('bo')
    expect(namesIn(bos)).toEqual(['c1,c2', 'a1,a2'])
    expect(JSON.stringify(bos.pairs)).not.toMatch(/one|unsure|said/)
    // Nor is she told by numbers that anybody has spoken, before she has.
    expect(bos.standing).toEqual({ open: 2, second: 0, differ: 0, two: 0, linked: 0 })
    expect((await people()).value).toBe((before.value ?? 0) + 1)
  })
  it('a second one does, when her own word is there: before, asking for the link tells her nothing', async () => {
    expect(await send('bo', [said('a1', 'a2', 'one')], [linkOf('a1', 'a2')])).toBe('review.second-reader')
    expect((await served.get('bo', '/api/v1/reviews/linkable')).status).toBe(404)
    expect((await review('bo', [said('c1', 'c2', 'two'), said('a1', 'a2', 'one')])).linkable).toEqual([false, true])
    expect(await send('bo', [said('a1', 'a2', 'one')], [linkOf('a1', 'a2')])).toBe(200)
    // Once it is one, there is nothing left to link.
    expect((await review('bo', [said('a1', 'a2', 'one')])).linkable).toEqual([false])
    const after = await queue('bo')
    expect(after.standing).toEqual({ open: 0, second: 0, differ: 0, two: 1, linked: 1 })
    expect(after.agreement).toMatchObject({ both: 1, alike: 1 })
  })
  it('no yes makes a link against another person’s no, whoever says yes', async () => {
    expect(await send('bo', [said('b1', 'b2', 'one')], [linkOf('b1', 'b2')])).toBe('review.second-reader')
    expect((await review('bo', [said('b1', 'b2', 'one')])).linkable).toEqual([false])
    expect((await review('cy', [said('b1', 'b2', 'one')])).linkable).toEqual([false])
    expect((await queue('cy')).standing['differ']).toBe(1)
    expect(await send('cy', [said('b1', 'b2', 'one')], [linkOf('b1', 'b2')])).toBe('review.second-reader')
    // Whoever said no may say otherwise; then it is one.
    expect((await review('ann', [said('b1', 'b2', 'one')])).linkable).toEqual([true])
    expect(await send('ann', [said('b1', 'b2', 'one')], [linkOf('b1', 'b2')])).toBe(200)
  })
  it('takes back what she joined, as an entry, and the figure with it', async () => {
    const joined = (await people()).value ?? 0
    const { rows } = await served.installation
      .owner()
      .query<{ entry_id: string }>('select entry_id::text from saksi.link_assertions where a_record = $1 and superseded_at is null', [
        recordId('b1'),
      ])
    const link_ = rows[0]?.entry_id ?? ''
    const gone: UnderReview = { kind: 'link.revoked', of: 'mosavy', link: '00000000-0000-4000-8000-000000000000', reason: 'two-persons' }
    expect(await send('cy', [said('b1', 'b2', 'two')], [gone])).toBe('not-found')
    expect(await send('cy', [said('b1', 'b2', 'two')], [{ kind: 'link.revoked', of: 'mosavy', link: link_, reason: 'two-persons' }])).toBe(
      200,
    )
    expect((await people()).value).toBe(joined + 1)
    expect((await queue('cy')).standing['differ']).toBe(1)
  })
})

describe('a review', () => {
  it.each<[string, () => Promise<readonly { readonly stub: string }[]>]>([
    ['of another agency’s record', () => own([{ a: ref('d1'), b: ref('theirs', 'moi'), said: 'one' }])],
    ['of a record that is not there', () => own([said('d1', 'zz', 'two')])],
    ['of a pair that is one record', () => own([said('d1', 'd1', 'two')])],
    ['of one pair twice', () => own([said('d1', 'd2', 'two'), said('d2', 'd1', 'one')])],
    ['of nothing', () => own([])],
    ['with a link of a pair that it does not say', () => own([said('d1', 'd2', 'two')], [linkOf('d1', 'd2')])],
    [
      'with a link of a case in it',
      () => own([said('d1', 'd2', 'one')], [{ ...linkOf('d1', 'd2'), relation: 'same_case' } as UnderReview]),
    ],
    ['of which a part was left out', async () => (await own([said('d1', 'd2', 'two')], [likelyOf('d1', 'd2')])).slice(0, 1)],
    [
      'with another entry under it than was signed',
      async () => [
        ...(await own([said('d1', 'd2', 'two')], [likelyOf('d1', 'd2')])).slice(0, 1),
        ...(await own([said('d1', 'd2', 'two')], [likelyOf('c1', 'c2')])).slice(1),
      ],
    ],
  ])('%s is refused, whole', async (_, make) => {
    const before = (await queue('cy')).standing
    expect((await served.post('cy', '/api/v1/reviews', { entries: await make() })).status).toBeGreaterThanOrEqual(400)
    expect((await queue('cy')).standing).toEqual(before)
  })
  it('is taken of whose device it is, and of nobody else’s session', async () => {
    const entries = await own([said('d1', 'd2', 'two')])
    expect((await served.post('ann', '/api/v1/reviews', { entries })).status).toBe(404)
    expect((await served.post('interior', '/api/v1/reviews', { entries })).status).toBe(404)
  })
  it('may hold what a program found, with its weight and its model, and the program decides nothing', async () => {
    expect(await send('cy', [], [likelyOf('d1', 'd2')])).toBe(200)
    expect(namesIn(await queue('cy'))).toContain('d1,d2')
    expect((await queue('cy')).standing['open']).toBe(1)
  })
})
const likelyOf = (a: string, b: string): UnderReview => ({
  kind: 'pair.judged',
  a: ref(a),
  b: ref(b),
  verdict: 'likely',
  bits: 6,
  model: 'saksi-desk-1',
})
const own = (pairs: Parameters<typeof send>[1], under: readonly UnderReview[] = []) =>
  signReview({ pairs, under }, { agency: 'mosavy', random: nodeRandom, signer: served.deviceOf('cy') })

describe('known answers', () => {
  it('are mixed in unmarked: of ten pairs one was decided alike by two people', async () => {
    const owner = served.installation.owner()
    const many = Array.from({ length: 24 }, (_, i) => `m${String(i).padStart(2, '0')}`)
    await plant(
      owner,
      KIND,
      Object.fromEntries(
        many.map((w) => [w, { agency: 'mosavy', office: 'SOC-X1', identified_quarter: '2006-01-01', status: 'identified' }]),
      ),
    )
    const likely = many.flatMap((w, i): UnderReview[] => (i % 2 === 0 ? [likelyOf(w, many[i + 1] as string)] : []))
    expect(await send('ann', [], likely)).toBe(200)
    expect(await send('ann', [said('d1', 'd2', 'two')])).toBe(200)
    expect(await send('bo', [said('d1', 'd2', 'two')])).toBe(200)
    const all = await queue('cy')
    const known = ['a1,a2', 'd1,d2']
    const places = namesIn(all).flatMap((name, i) => (known.includes(name) ? [i] : []))
    expect([all.pairs.length, places]).toEqual([13, [expect.any(Number)]])
    // Neither the order nor what is told of its ends says which it is: a1 and a2 are one already.
    expect(namesIn(all)[places[0] ?? -1]).toBe('a1,a2')
    expect(all.pairs.flatMap(({ a, b }) => [a.linked, b.linked])).toEqual(all.pairs.flatMap(() => [0, 0]))
    const order = all.pairs.map(({ a, b, bits }) => [bits ?? 0, [a.record, b.record].toSorted().join()] as const)
    expect(order).toEqual(order.toSorted(([x, p], [y, q]) => x - y || (p < q ? -1 : 1)))
    expect(all.standing['open']).toBe(12)
  })
})

describe('a sample at the desk', () => {
  const secret = 'ab'.repeat(32)
  type Drawn = { readonly drawn: { readonly records: readonly string[]; readonly anchor: number } | null }
  const putSample = async (who: string, act: EntryBody): Promise<readonly [number, string]> => {
    const said = await served.post(who, '/api/v1/reviews/samples', { entries: [await served.make(who, act)] })
    return [said.status, said.body.entries?.[0] ?? said.body.code ?? '']
  }
  const draw = async (who: string, asked: string, of = secret): Promise<Drawn | number> => {
    const answer = await served.browserOf(who).ask('POST', '/api/v1/reviews/draw', { asked, secret: of })
    return answer.ok ? ((await answer.json()) as Drawn) : answer.status
  }
  let asked = ''
  it('is drawn by a secret that was promised and a leaf that was not there: by neither alone', async () => {
    const [status, entry] = await putSample('ann', { kind: 'sample.asked', type: KIND, many: 12, promise: promiseOf(fromHex(secret)) })
    expect(status).toBe(200)
    asked = entry
    // Before the anchor shows its next leaf nobody can know what it draws.
    expect(await draw('ann', asked)).toEqual({ drawn: null })
    const { installation } = served
    const anchor = await installation.openAnchor()
    await installation.sequencer.flush()
    const slot = Math.floor(Date.now() / 1000) + 1
    const note = readFileSync(join(installation.layout.tlog, 'checkpoint'), 'utf8')
    await anchor.prepare(slot, nodeRandom.bytes(32), note, () => slot)
    await expect.poll(() => draw('ann', asked), { timeout: 5_000 }).not.toEqual({ drawn: null })
    // Another secret than was promised, or another agency, draws nothing.
    expect([await draw('ann', asked, 'cd'.repeat(32)), await draw('interior', asked)]).toEqual([404, 404])
  })
  it('is on record as its seed draws it, and in no other way', async () => {
    const said = await draw('ann', asked)
    if (typeof said === 'number' || !said.drawn) throw new Error('nothing drawn')
    const { records, anchor } = said.drawn
    expect(records).toHaveLength(12)
    const drawn = (more: object): EntryBody => ({ kind: 'sample.drawn', type: KIND, records, seed: { asked, secret, anchor }, ...more })
    const others = words.map(recordId).filter((r) => !records.includes(r))
    for (const wrong of [
      { records: [...records.slice(1), others[0] as string] },
      { records: records.slice(1) },
      { records: records.toReversed() },
      { seed: { asked, secret, anchor: anchor + 1 } },
      { seed: { asked, secret: 'cd'.repeat(32), anchor } },
      { type: 'shelter_stay' },
    ])
      expect((await putSample('ann', drawn(wrong)))[0], JSON.stringify(wrong)).toBeGreaterThanOrEqual(400)
    const { seed: _, ...withoutSeed } = drawn({}) as EntryBody & { readonly seed: object }
    expect((await putSample('ann', withoutSeed))[1]).toBe('act.not-sound')
    expect((await putSample('bo', drawn({})))[0]).toBe(200)
  })
  it('is resolved by whoever finds out, in the same review; its queue holds nothing of what a program thinks', async () => {
    type Samples = {
      readonly samples: readonly { readonly sample: string; readonly drawn: number; readonly resolved: number }[]
      readonly undrawn: number
      readonly waiting: readonly { readonly record: string }[]
    }
    const before = (await served.read<Samples>('cy', '/api/v1/reviews/samples')).body
    const [newest] = before.samples
    expect([newest?.drawn, newest?.resolved, before.undrawn, before.waiting.length]).toEqual([12, 0, 0, 12])
    expect(JSON.stringify(before)).not.toMatch(/bits|likely|linked|model/)
    const record = before.waiting[0]?.record ?? ''
    const sample = newest?.sample ?? ''
    const resolved = (same: readonly string[]): UnderReview => ({ kind: 'sample.resolved', sample, record, same })
    expect(await send('cy', [], [resolved([record, recordId('theirs')])])).toBe('not-found')
    expect(await send('cy', [], [resolved([record])])).toBe(200)
    const after = (await served.read<Samples>('cy', '/api/v1/reviews/samples')).body
    expect([after.samples[0]?.resolved, after.waiting.length]).toEqual([1, 11])
    expect((await served.read<Samples>('police', '/api/v1/reviews/samples')).body.samples).toEqual([])
  })
  it('that was asked for and never drawn is told', async () => {
    expect((await putSample('cy', { kind: 'sample.asked', type: KIND, many: 5, promise: promiseOf(fromHex(secret)) }))[0]).toBe(200)
    expect((await served.read<{ readonly undrawn: number }>('ann', '/api/v1/reviews/samples')).body.undrawn).toBe(1)
  })
})

it('a program’s own entry cannot stand where a person’s word is asked: nobody signs for a device', async () => {
  const body: EntryBody = { kind: 'people.reviewed', pairs: [said('d1', 'd2', 'one')], under: 0, root: '0'.repeat(64) }
  await expect(
    assertLinks(
      [makeUnsigned('mosavy', body, nodeRandom)],
      { agency: 'mosavy' },
      { ...served.installation, db: served.installation.pools.saksi_reader },
    ),
  ).rejects.toThrow('signature.missing')
})
