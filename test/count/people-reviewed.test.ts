/** People by links, by a sample that people resolved, and between, where pairs wait: asked of the tables and of the folded book alike. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Book } from '../../src/core/count/folded/book.ts'
import { momentOf } from '../../src/core/count/folded/moment.ts'
import { lookedIn, resolvedIn, reviewsIn, undecidedIn } from '../../src/core/count/folded/reviewed.ts'
import type { CountQuery } from '../../src/core/count/query.ts'
import { findIndicator, type Country, type Indicator } from '../../src/core/country/index.ts'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { count, type CountRequest } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import type { Counted } from '../../src/road/stages.ts'
import { makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { putLinks } from '../helpers/put-links.ts'
import { drawSample, reviewPeople } from '../../src/work/links/review-people.ts'
import { besideRecords, sayByLinks } from '../../src/web/sheet/figure-words.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { rebuild } from '../../src/store/postgres/rebuild.ts'
import { readBook } from '../helpers/read-book.ts'
import { plant, recordId } from '../helpers/plant.ts'

let made: Made
let kh: Country
let victims: Indicator
beforeAll(async () => {
  made = await makeInstallation('kh')
  kh = made.installation.country
  victims = findIndicator(kh, 'victims-identified') as Indicator
}, 60_000)
afterAll(() => made.remove())

const none = { bits: null, model: null }
const TYPE = 'identification'
const ref = (word: string, agency = 'mosavy') => [agency, TYPE, recordId(word)] as const
const seen = (year: number, sex: string | null, agency = 'mosavy') => ({
  agency,
  identified_quarter: `${year}-01-01`,
  status: 'identified',
  form_of_exploitation: 'FORCED_LABOUR',
  sex,
})
const desk = (agency = 'mosavy') => ({ agency, country: kh, store: made.installation.store, db: made.installation.owner() })
const say = (act: EntryBody, agency = 'mosavy') => reviewPeople([makeUnsigned(agency, act, nodeRandom)], desk(agency))
const same = (a: string, b: string) =>
  putLinks(
    [makeUnsigned('mosavy', { kind: 'link.asserted', relation: 'same_person', a: ref(a), b: ref(b), basis: 'match-reviewed' }, nodeRandom)],
    'mosavy',
    kh,
    made.installation.store,
  )
const intervalOf = (year: number) => ({ from: `${year}-01-01`, to: `${year + 1}-01-01` })
async function ask(
  year: number,
  request: Omit<Partial<CountRequest>, 'indicator' | 'interval'> = {},
  asOf = '2100-01-01',
): Promise<Counted> {
  const { counts } = made.installation
  return count(await link({ entries: [] }, asOf, counts), { indicator: victims, interval: intervalOf(year), ...request }, kh, counts)
}

const TABLES = ['identifications', 'link_members', 'pair_judgements', 'people_samples', 'people_resolved']
const bookNow = (): Promise<Book> => readBook(made.installation.owner(), TABLES)
const sorted = (rows: readonly object[]): string[] =>
  rows
    .map((r) =>
      JSON.stringify(
        Object.entries(r)
          .map(([k, v]) => [k, typeof v === 'bigint' ? Number(v) : v])
          .toSorted(),
      ),
    )
    .toSorted()
async function expectAlike(year: number, more: Partial<CountQuery> = {}): Promise<void> {
  const query: CountQuery = { country: kh, indicator: victims, interval: intervalOf(year), asOf: '2100-01-01', by: [], where: {}, ...more }
  const { counts } = made.installation
  const [book, moment] = [await bookNow(), momentOf(query.asOf)]
  const resolved = await counts.ask('resolved', query)
  expect(resolved.length).toBeGreaterThan(0)
  expect(sorted(resolvedIn(query, book, moment))).toEqual(sorted(resolved))
  expect(sorted(undecidedIn(query, book, moment))).toEqual(sorted(await counts.ask('undecided', query)))
  expect(reviewsIn(book, moment)).toEqual(await counts.ask('reviewed', query))
}

describe('before anybody looked', () => {
  const looked = async (year: number, indicator = victims): Promise<readonly string[]> => {
    const query: CountQuery = { country: kh, indicator, interval: intervalOf(year), asOf: '2100-01-01', by: [], where: {} }
    const rows = await made.installation.counts.ask('looked', query)
    expect(lookedIn(query, await bookNow(), momentOf(query.asOf))).toEqual(rows)
    return rows.map(({ agency }) => agency)
  }
  it('people are counted by links alone, and it is said of whose records', async () => {
    await plant(made.installation.owner(), TYPE, { n1: seen(2001, 'female'), n2: seen(2001, 'male'), n3: seen(2008, null) })
    const counted = await ask(2001)
    expect(counted).toMatchObject({ value: 2, qualifier: 'at_least', lineage: { entries: 2, deduplicated: false, not_looked: ['mosavy'] } })
    expect(besideRecords(counted, counted.lineage, 'at least 2', 'en')).toBe('2 records, at least 2')
    expect(sayByLinks(counted.lineage, 'en')).toContain('of 1 of 1 bodies nobody has looked')
    // One record is nobody twice.
    expect((await ask(2008)).lineage.not_looked).toBeUndefined()
    expect(await looked(2001)).toEqual([])
  })
  it('what another body linked, and what was linked of another kind, says nothing of these', async () => {
    await plant(made.installation.owner(), TYPE, { n4: seen(2009, 'male', 'moi'), n5: seen(2009, 'male', 'moi') })
    await plant(made.installation.owner(), 'referral', {
      n6: { agency: 'mosavy', referred_period: '2009-01-01' },
      n7: { agency: 'mosavy', referred_period: '2009-01-01' },
    })
    const link = (a: readonly [string, string, string], b: readonly [string, string, string], by: string) =>
      putLinks(
        [makeUnsigned(by, { kind: 'link.asserted', relation: 'same_person', a, b, basis: 'match-reviewed' }, nodeRandom)],
        by,
        kh,
        made.installation.store,
      )
    await link(ref('n4', 'moi'), ref('n5', 'moi'), 'moi')
    await link(['mosavy', 'referral', recordId('n6')], ['mosavy', 'referral', recordId('n7')], 'mosavy')
    expect(await looked(2001)).toEqual(['moi'])
    expect((await ask(2001)).lineage).toMatchObject({ deduplicated: false, not_looked: ['mosavy'] })
    const linked = (await ask(2009)).lineage
    expect([linked.deduplicated, linked.not_looked]).toEqual([true, undefined])
  })
})

describe('pairs that nobody has decided', () => {
  const bits = { bits: 7, model: 'saksi-1' }
  it('say how few people there may be, until somebody says', async () => {
    await plant(made.installation.owner(), TYPE, {
      u1: seen(2002, 'female'),
      u2: seen(2002, 'female'),
      u3: seen(2002, 'male'),
      u4: seen(2002, null, 'moi'),
      u5: seen(2003, 'male'),
    })
    await say({ kind: 'pair.judged', a: ref('u1'), b: ref('u2'), verdict: 'likely', ...bits })
    await say({ kind: 'pair.judged', a: ref('u4', 'moi'), b: ref('u3'), verdict: 'unsure', ...none })
    // Of another year: not of this question.
    await say({ kind: 'pair.judged', a: ref('u3'), b: ref('u5'), verdict: 'likely', ...bits })
    const open = await ask(2002, { by: ['sex'] })
    expect(open).toMatchObject({ value: 2, qualifier: 'at_least', why: expect.arrayContaining(['undecided']) })
    expect(open.cells.find((c) => c.by['sex'] === 'female')).toMatchObject({ value: 1, why: expect.arrayContaining(['undecided']) })
    // What goes to the gate is of links alone.
    expect(await ask(2002, { by: ['sex'], onePlace: true })).toMatchObject({ value: 4 })

    await say({ kind: 'pair.judged', a: ref('u2'), b: ref('u1'), verdict: 'two', ...none })
    expect(await ask(2002)).toMatchObject({ value: 3 })
    // A program that says it again says nothing against a person.
    await say({ kind: 'pair.judged', a: ref('u1'), b: ref('u2'), verdict: 'likely', ...bits })
    expect(await ask(2002)).toMatchObject({ value: 3 })
    await putLinks(
      [
        makeUnsigned(
          'mosavy',
          { kind: 'link.asserted', relation: 'same_person', a: ref('u4', 'moi'), b: ref('u3'), basis: 'person-says-so' },
          nodeRandom,
        ),
      ],
      'mosavy',
      kh,
      made.installation.store,
    )
    const decided = await ask(2002)
    expect([decided.value, decided.why.includes('undecided')]).toEqual([3, false])
    // As it was known before anybody had looked, nobody had.
    expect(await ask(2002, {}, '2021-01-01')).toMatchObject({ value: 4, why: expect.not.arrayContaining(['undecided']) })
  })
})

describe('two agencies that judge one pair', () => {
  const bits = { bits: 7, model: 'saksi-1' }
  const judge = (verdict: 'likely' | 'unsure' | 'two', agency: string, year = 2006) =>
    say(
      {
        kind: 'pair.judged',
        ...(year === 2006 ? { a: ref('v1'), b: ref('v2', 'moi') } : { a: ref('v3'), b: ref('v4', 'moi') }),
        verdict,
        ...(verdict === 'likely' ? bits : none),
      },
      agency,
    )
  const alike = async (year = 2006) => {
    const query: CountQuery = { country: kh, indicator: victims, interval: intervalOf(year), asOf: '2100-01-01', by: [], where: {} }
    const pairs = await made.installation.counts.ask('undecided', query)
    expect(sorted(undecidedIn(query, await bookNow(), momentOf(query.asOf)))).toEqual(sorted(pairs))
    return pairs.length
  }
  it('leave it undecided where they differ, whoever speaks last, until both hold two people', async () => {
    await plant(made.installation.owner(), TYPE, { v1: seen(2006, 'female'), v2: seen(2006, 'female', 'moi') })
    await judge('unsure', 'mosavy')
    expect(await alike()).toBe(1)
    await judge('two', 'moi')
    expect(await alike()).toBe(1)
    await judge('two', 'mosavy')
    expect(await alike()).toBe(0)
    // A program's word is no person's of the same agency; of another it is that agency's.
    await judge('likely', 'mosavy')
    expect(await alike()).toBe(0)
    await judge('unsure', 'moi')
    await judge('two', 'mosavy')
    expect(await alike()).toBe(1)
    await judge('two', 'moi')
    expect(await alike()).toBe(0)
  })
  it('leave it undecided where a program of one holds likely what a person of the other holds two', async () => {
    await plant(made.installation.owner(), TYPE, { v3: seen(2007, 'female'), v4: seen(2007, 'female', 'moi') })
    await judge('likely', 'mosavy', 2007)
    await judge('two', 'moi', 2007)
    expect(await alike(2007)).toBe(1)
  })
})

describe('a program that was made anew between two years', () => {
  const pair = { a: ref('w1'), b: ref('w2') }
  const book = (model: string, bits: number) => say({ kind: 'pair.judged', ...pair, verdict: 'likely', bits, model })
  it('opens nothing that a person has closed, and leaves what was known then as it was known', async () => {
    await plant(made.installation.owner(), TYPE, { w1: seen(2010, 'female'), w2: seen(2010, 'female') })
    await book('saksi-1', 3)
    const open = { value: 1, why: expect.arrayContaining(['undecided']) }
    expect(await ask(2010)).toMatchObject(open)
    // Another model holds it much likelier: the pair lies between as before, and nobody is fewer by it.
    await book('saksi-2', 30)
    expect(await ask(2010)).toMatchObject(open)
    await say({ kind: 'pair.judged', ...pair, verdict: 'two', ...none })
    await book('saksi-3', 60)
    const closed = await ask(2010)
    expect([closed.value, closed.why.includes('undecided')]).toEqual([2, false])
    // Each word is kept, with the model that said it.
    const { rows } = await made.installation
      .owner()
      .query<{ model: string }>(`select model::text from saksi.pair_judgements where a_record = $1 order by recorded_at, entry_id`, [
        recordId('w1'),
      ])
    expect(rows.map(({ model }) => model)).toEqual(['saksi-1', 'saksi-2', null, 'saksi-3'])
    expect((await ask(2010, {}, '2021-01-01')).why).not.toContain('undecided')
  })
})

describe('a sample that people resolved', () => {
  /** 60 records of 45 people: the first 15 people have two records each, of which 5 are linked. */
  const words = Array.from({ length: 60 }, (_, i) => `s${String(i).padStart(2, '0')}`)
  const personOf = (word: string): number => Number(word.slice(1)) % 45
  const othersOf = (word: string): string[] => words.filter((w) => personOf(w) === personOf(word))
  const wordOf = (record: string): string => words.find((w) => recordId(w) === record) ?? ''
  let sample = ''
  let drawn: readonly string[] = []
  const resolve = (record: string, same: readonly string[]) => say({ kind: 'sample.resolved', sample, record, same })

  it('is on record as drawn before anything is found, and gives no interval while a record waits', async () => {
    const rows = words.map((word, i) => [word, seen(2004, i % 3 === 0 ? 'male' : 'female')] as const)
    await plant(made.installation.owner(), TYPE, Object.fromEntries(rows))
    for (const word of words.slice(0, 5)) await same(word, othersOf(word)[1] as string)
    const done = await drawSample(TYPE, 1_000, nodeRandom, desk())
    sample = done?.sample ?? ''
    // Every record of the agency, of whatever year: a small book is resolved whole.
    drawn = (done?.records ?? []).filter((record) => wordOf(record) !== '')
    expect(drawn).toHaveLength(60)
    for (const record of drawn.slice(1)) await resolve(record, othersOf(wordOf(record)).map(recordId))
    // Those seen for sure, and not the 55 that links say: people found links missing.
    const waiting = await ask(2004)
    expect([44, 45]).toContain(waiting.value)
    expect(waiting).toMatchObject({ qualifier: 'at_least', why: expect.arrayContaining(['undecided']) })
    expect(waiting.why).not.toContain('estimated')
  })
  it('says how many people there are, with an interval, and cells that add up', async () => {
    await resolve(drawn[0] as string, othersOf(wordOf(drawn[0] as string)).map(recordId))
    const counted = await ask(2004, { by: ['sex'] })
    expect(counted).toMatchObject({ value: 45, qualifier: 'at_least', why: expect.arrayContaining(['estimated']) })
    // Returns are missing: no interval says how many more there are.
    expect([counted.least, counted.most]).toEqual([undefined, undefined])
    expect(counted.cells.map((c) => c.value ?? 0).reduce((a, b) => a + b, 0)).toBe(45)
    expect(counted.lineage.entries).toBe(60)
  })
  it('does not take what it found for how right the links are', async () => {
    for (const word of words.slice(5, 15)) await same(word, othersOf(word)[1] as string)
    expect(await ask(2004)).toMatchObject({ value: 45 })
  })
  it('is mended by saying a record again', async () => {
    const slips = drawn.filter((r) => othersOf(wordOf(r)).length === 1).slice(0, 4)
    for (const record of slips) await resolve(record, [record, recordId(words[0] as string)])
    expect(await ask(2004)).toMatchObject({ value: 43 })
    for (const record of slips) await resolve(record, [record])
    expect(await ask(2004)).toMatchObject({ value: 45 })
  })
  it('stands while another draw waits, its own or another agency’s', async () => {
    expect(await drawSample(TYPE, 1, nodeRandom, desk())).toBeDefined()
    await say({ kind: 'sample.drawn', type: TYPE, records: [recordId('u4')] }, 'moi')
    await say({ kind: 'sample.drawn', type: TYPE, records: [recordId('s00')] })
    const counted = await ask(2004)
    expect([counted.value, counted.why.includes('estimated')]).toEqual([45, true])
    await expectAlike(2004, { by: ['sex'] })
  })
  it('says nothing of records that came after it, or of another agency’s', async () => {
    await expectAlike(2004, { by: ['sex'] })
    await plant(made.installation.owner(), TYPE, { later: { ...seen(2004, 'male'), recorded: '2099-01-01' } })
    const counted = await ask(2004)
    expect([counted.value, counted.why.includes('estimated'), counted.why.includes('undecided')]).toEqual([45, false, true])
    await expectAlike(2004, { where: { sex: 'female' } })
  })
  it('goes to no table that is released', async () => {
    const counted = await ask(2004, { by: ['sex'], onePlace: true })
    expect([counted.least, counted.cells.some((c) => c.why.includes('estimated'))]).toEqual([undefined, false])
  })
  it.each<[string, EntryBody]>([
    ['a record of nobody', { kind: 'sample.drawn', type: TYPE, records: [recordId('nobody')] }],
    ['another agency’s record', { kind: 'sample.drawn', type: TYPE, records: [recordId('u4')] }],
    ['a kind that is none', { kind: 'sample.drawn', type: 'nothing', records: [recordId('s00')] }],
    [
      'a pair across the wall',
      { kind: 'pair.judged', a: ref('s00'), b: ['moj', 'accused_episode', recordId('s00')], verdict: 'unsure', ...none },
    ],
    [
      'a person’s word with a program’s weight',
      { kind: 'pair.judged', a: ref('s00'), b: ref('s01'), verdict: 'two', bits: 3, model: null },
    ],
    ['a program’s word without its model', { kind: 'pair.judged', a: ref('s00'), b: ref('s01'), verdict: 'likely', bits: 3, model: null }],
    [
      'what a program holds no likelier than not',
      { kind: 'pair.judged', a: ref('s00'), b: ref('s01'), verdict: 'likely', bits: 0, model: 'saksi-1' },
    ],
    ['a record with itself', { kind: 'pair.judged', a: ref('s00'), b: ref('s00'), verdict: 'unsure', ...none }],
    ['a pair of two others', { kind: 'pair.judged', a: ref('u4', 'moi'), b: ref('u4', 'moi'), verdict: 'unsure', ...none }],
  ])('%s is refused', async (_, act) => {
    await expect(say(act)).rejects.toThrow(/^(act\.not-sound|sample\.not-there)/)
  })
  it('what was drawn by one agency is resolved by no other, nor with a record that is not its own', async () => {
    const [record] = drawn as [string]
    await expect(say({ kind: 'sample.resolved', sample, record, same: [record] }, 'moi')).rejects.toThrow('sample.not-there')
    await expect(resolve(record, [record, recordId('u4')])).rejects.toThrow('sample.not-there')
    await expect(resolve(recordId('u1'), [record])).rejects.toThrow('act.not-sound')
  })
})

it('pairs, draws and what was found of them are rebuilt from the log to the byte, a no and a word taken back among them', async () => {
  const owner = made.installation.owner()
  const tables = async () =>
    Promise.all(
      ['pair_judgements', 'people_samples', 'people_resolved'].map(async (t) => {
        const { rows } = await owner.query<{ d: string; n: string }>(
          `select md5(string_agg(t::text, ',' order by t::text)) as d, count(*) as n from saksi.${t} t`,
        )
        return [t, Number(rows[0]?.n), rows[0]?.d]
      }),
    )
  const before = await tables()
  for (const [table, many] of before) expect(many, String(table)).toBeGreaterThan(0)
  await owner.query('truncate saksi.identifications, saksi.referrals') // planted, and so in no entry
  await rebuild(owner)
  expect(await tables()).toEqual(before)
})
