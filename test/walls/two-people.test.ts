/**
 * Two people make one of two records where people are counted from them, by whichever door a link comes in, and over all that it would join: not by a
 * form beside the reviews, not by a program's token, not by way of kinds that nothing is counted from, not by a lie about the kind, and never against a no.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findIndicator } from '../../src/core/country/find.ts'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import type { LinkedRecord } from '../../src/core/entry/linkable.ts'
import type { Word } from '../../src/core/review/pairs.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { appendActs, makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { assertLinks } from '../../src/work/links/assert-links.ts'
import { signReview } from '../../src/work/links/sign-review.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

let served: ServedPeople
const counted = (word: string, agency = 'mosavy'): LinkedRecord => [agency, 'identification', recordId(word)]
const screened = (word: string): LinkedRecord => ['mosavy', 'screening', recordId(word)]
beforeAll(async () => {
  served = await servePeople([
    ['ann', 'mosavy', ['caseworker']],
    ['bo', 'mosavy', ['head']],
    ['cy', 'mosavy', ['clerk']],
    ['centre', 'ncct', ['clerk']],
    ['centre2', 'ncct', ['head']],
  ])
  const owner = served.installation.owner()
  const row = (agency = 'mosavy') => ({ agency, office: 'SOC-X1', identified_quarter: '2007-01-01', status: 'identified' })
  const words = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'd1', 'd2', 'e1', 'e2']
  await plant(owner, 'identification', { ...Object.fromEntries(words.map((w) => [w, row()])), far: row('moi') })
  await plant(
    owner,
    'screening',
    Object.fromEntries(['x1', 'x2', 'y1', 'y2', 'z1', 'z2'].map((w) => [w, { agency: 'mosavy', office: 'SOC-X1' }])),
  )
}, 120_000)
afterAll(() => served.remove())

const linkOf = (a: LinkedRecord, b: LinkedRecord, basis: 'officer-knows-both' | 'match-reviewed' = 'officer-knows-both'): EntryBody => {
  return { kind: 'link.asserted', relation: 'same_person', a, b, basis }
}
const agencyOf = (who: string): string => served.deviceOf(who).card.agency
async function post(who: string, ...acts: readonly EntryBody[]): Promise<string | number> {
  const entries = await Promise.all(acts.map((act) => served.make(who, act)))
  const answer = await served.post(who, '/api/v1/links', { agency: agencyOf(who), entries })
  return answer.status === 200 ? 200 : (answer.body.code ?? '')
}
/** As a program has it that holds the agency's token. */
const byToken = (agency: string, ...acts: readonly EntryBody[]) =>
  assertLinks(
    acts.map((act) => makeUnsigned(agency, act, nodeRandom)),
    { agency },
    { ...served.installation, db: served.installation.pools.saksi_reader },
  )
async function say(who: string, a: LinkedRecord, b: LinkedRecord, word: Word): Promise<boolean | undefined> {
  const signer = served.deviceOf(who)
  const entries = await signReview({ pairs: [{ a, b, said: word }], under: [] }, { agency: agencyOf(who), random: nodeRandom, signer })
  const answer = await served.browserOf(who).ask('POST', '/api/v1/reviews', { entries })
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { readonly linkable: readonly boolean[] }).linkable[0]
}
async function people(): Promise<number | undefined> {
  const { country, counts } = served.installation
  const indicator = findIndicator(country, 'victims-identified')
  if (!indicator) throw new Error('no indicator')
  const linked = await link({ entries: [] }, '2100-01-01', counts)
  return (
    (await count(linked, { indicator, interval: { from: '2007-01-01', to: '2008-01-01' }, onePlace: true }, country, counts)).value ??
    undefined
  )
}

describe('a link of people who are counted', () => {
  it('is taken from nobody alone: not with a reason of one’s own, not as if it had been reviewed, not from a program', async () => {
    const before = await people()
    for (const basis of ['officer-knows-both', 'match-reviewed'] as const) {
      expect(await post('cy', linkOf(counted('a1'), counted('a2'), basis))).toBe('review.second-reader')
      await expect(byToken('mosavy', linkOf(counted('a1'), counted('a2'), basis))).rejects.toMatchObject({ code: 'review.second-reader' })
    }
    expect(await say('cy', counted('a1'), counted('a2'), 'one')).toBe(false)
    expect(await post('cy', linkOf(counted('a1'), counted('a2')))).toBe('review.second-reader')
    expect(await people()).toBe(before)
  })
  it('is taken when two have said so, of either of them and of the program, and of a third only when he has spoken', async () => {
    const before = (await people()) ?? 0
    expect(await say('ann', counted('a1'), counted('a2'), 'one')).toBe(true)
    expect(await post('bo', linkOf(counted('a1'), counted('a2')))).toBe('review.second-reader')
    expect(await post('cy', linkOf(counted('a1'), counted('a2')))).toBe(200)
    expect(await people()).toBe(before - 1)
    for (const who of ['ann', 'bo']) await say(who, counted('c1'), counted('c2'), 'one')
    await byToken('mosavy', linkOf(counted('c1'), counted('c2')))
    expect(await people()).toBe(before - 2)
  })
  it('is never taken against another’s no, whoever asks', async () => {
    for (const who of ['ann', 'bo']) await say(who, counted('b1'), counted('b2'), 'two')
    await say('cy', counted('b1'), counted('b2'), 'one')
    expect(await post('cy', linkOf(counted('b1'), counted('b2')))).toBe('review.second-reader')
    expect(await post('ann', linkOf(counted('b1'), counted('b2')))).toBe('review.second-reader')
  })
})

describe('over what it joins', () => {
  it('kinds that nothing is counted from are joined by one person, easily', async () => {
    expect(await post('cy', linkOf(screened('x1'), screened('x2')))).toBe(200)
    await byToken('mosavy', linkOf(screened('z1'), screened('z2')))
  })
  it('but not where people who are counted hang on either: two screenings do not make one of two who are two', async () => {
    for (const [a, b] of [
      [counted('b1'), screened('y1')],
      [counted('b2'), screened('y2')],
    ] as const) {
      for (const who of ['ann', 'bo']) await say(who, a, b, 'one')
      expect(await post('ann', linkOf(a, b))).toBe(200)
    }
    expect(await post('cy', linkOf(screened('y1'), screened('y2')))).toBe('review.second-reader')
    // Nor by two people, while somebody else says of any of the two sides that they are two.
    for (const who of ['cy', 'bo']) await say(who, screened('y1'), screened('y2'), 'one')
    expect(await post('cy', linkOf(screened('y1'), screened('y2')))).toBe('review.second-reader')
  })
  it('nor link by link in one request', async () => {
    const before = await people()
    expect(await post('cy', linkOf(screened('x1'), screened('z1')), linkOf(screened('z2'), counted('d1')))).toBe('review.second-reader')
    expect(await people()).toBe(before)
  })
  it('nor by saying another kind than the record is of', async () => {
    const as = (word: string): LinkedRecord => ['mosavy', 'screening', recordId(word)]
    expect(await post('cy', linkOf(as('d1'), as('d2')))).toBe('review.second-reader')
    // What is not there yet may become anything.
    expect(await post('cy', linkOf(as('not-yet'), as('nor-this')))).toBe('review.second-reader')
  })
  it('nor by the body that receives returns, of which two say so too', async () => {
    const word = (who: string): Promise<string | number> =>
      post(who, { kind: 'people.reviewed', pairs: [{ a: counted('far', 'moi'), b: counted('e1'), said: 'one' }], under: 0, root: EMPTY })
    expect(await post('centre', linkOf(counted('far', 'moi'), counted('e1')))).toBe('review.second-reader')
    expect([await word('centre'), await word('centre2')]).toEqual([200, 200])
    expect(await post('centre', linkOf(counted('far', 'moi'), counted('e1')))).toBe(200)
  })
})
/** SHA-256 of nothing: the root of an empty tree (RFC 6962). */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

it('what is closed to somebody is linked by that person no more, nor taken back', async () => {
  const { installation } = served
  const desk = { ...installation, db: installation.pools.saksi_reader }
  const closed = [recordId('x1')]
  const { rows } = await installation
    .owner()
    .query<{ entry_id: string }>('select entry_id::text from saksi.link_assertions where a_record = $1 and superseded_at is null', closed)
  const back: EntryBody = { kind: 'link.revoked', of: 'mosavy', link: rows[0]?.entry_id ?? '', reason: 'asserted-in-error' }
  for (const act of [linkOf(screened('x1'), screened('z1')), back])
    await expect(assertLinks([makeUnsigned('mosavy', act, nodeRandom)], { agency: 'mosavy', closed }, desk)).rejects.toMatchObject({
      code: 'link.not-there',
    })
  await assertLinks([makeUnsigned('mosavy', back, nodeRandom)], { agency: 'mosavy' }, desk)
})
it('a no that arrives while a link is asked about is not linked over', async () => {
  const [a, b] = [counted('d1'), counted('d2')]
  for (const who of ['ann', 'bo']) await say(who, a, b, 'one')
  const { country, store, pools } = served.installation
  const holder = await served.installation.owner().connect()
  try {
    await holder.query('begin')
    await holder.query(`select pg_advisory_xact_lock(hashtext('saksi.one-person'))`)
    const linked = post('ann', linkOf(a, b))
    const waiting = async (): Promise<number> =>
      (await pools.saksi_reader.query(`select 1 from pg_locks where locktype = 'advisory' and not granted`)).rowCount ?? 0
    await expect.poll(waiting, { timeout: 5_000 }).toBe(1)
    const no: EntryBody = { kind: 'people.reviewed', pairs: [{ a, b, said: 'two' }], under: 0, root: EMPTY }
    await appendActs([await served.make('cy', no)], ['people.reviewed'], { agency: 'mosavy', country, store })
    await holder.query('commit')
    expect(await linked).toBe('review.second-reader')
  } finally {
    holder.release()
  }
})
it('a no of whoever has no device left holds nobody back', async () => {
  await say('cy', counted('e1'), counted('e2'), 'two')
  for (const who of ['ann', 'bo']) await say(who, counted('e1'), counted('e2'), 'one')
  expect(await post('ann', linkOf(counted('e1'), counted('e2')))).toBe('review.second-reader')
  await served.installation
    .owner()
    .query('update saksi.credentials set superseded_at = now() where credential = $1', [served.deviceOf('cy').credential])
  expect(await post('ann', linkOf(counted('e1'), counted('e2')))).toBe(200)
})
