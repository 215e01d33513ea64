/** Which seals nobody handed in, by the list of oversight's own unsealer. */
import { expect, it } from 'vitest'
import type { HeldSeals } from './held.ts'
import { newestOf } from './missing.ts'
import type { Reviewed } from './review.ts'

const seal = (value: string, since: string, more: object = {}) => ({
  value,
  since,
  latest: '2026-12-25',
  isDue: false,
  isExtended: false,
  ...more,
})
const list = (at: string, agencies: Readonly<Record<string, readonly ReturnType<typeof seal>[]>>): HeldSeals => ({
  format: 'saksi-plan-held/1',
  at,
  agencies: Object.entries(agencies).map(([agency, seals]) => ({ agency, sealed: seals.length, due: 0, extended: 0, seals })),
})
const review = (plan: string, action: string, ...values: readonly string[]): Reviewed => ({
  plan,
  agency: 'bell',
  action: Date.parse(action) / 1000,
  sealings: values.length,
  marks: [],
  fixed: values.map((value) => ({ value, fixedAt: Date.parse('2026-11-25T08:00Z') / 1000 })),
  leftOut: [],
  late: [],
  found: 'empty',
  knew: [],
  unsealed: [],
})
const HOUR = '2026-11-25T12:00Z'
const AFTER = '2026-11-26T00:00Z'
const bell = [
  seal('one', '2026-11-25T08:00Z'),
  seal('two', '2026-11-25T10:00Z'),
  seal('late', '2026-11-25T12:00Z'),
  seal('old', '2026-11-25T07:59Z'),
]
const values = (all: readonly { value: string }[]) => all.map((s) => s.value)

it('names the seal that was there before the hour and is in nobody’s file, and none that was there before the plan or came after its hour', () => {
  const [newest] = newestOf([review('p', HOUR, 'one')], [list(AFTER, { bell })])
  expect(newest).toMatchObject({ plan: 'p', is: 'known', ofOthers: [] })
  expect(newest?.missing).toEqual([{ value: 'two', since: '2026-11-25T10:00Z', isDue: false, latest: '2026-12-25' }])
})
it('misses none that anybody brought, of this plan or of another', () => {
  const all = newestOf([review('p', HOUR, 'one'), review('q', HOUR, 'two'), review('p', HOUR, 'one')], [list(AFTER, { bell })])
  expect(all.map((n) => [n.plan, n.is, n.missing])).toEqual([
    ['p', 'known', []],
    ['q', 'known', []],
  ])
})
it('misses none that two unsealers read and that was only late', () => {
  expect(newestOf([review('p', HOUR, 'one')], [list(AFTER, { bell })], ['two'])[0]?.missing).toEqual([])
})
it('says of seals under another agency’s name that they may be of this plan: whose a seal is, whoever sealed it says', () => {
  const [newest] = newestOf([review('p', HOUR, 'one', 'two')], [list(AFTER, { bell, owl: [seal('hidden', '2026-11-25T11:00Z')] })])
  expect([newest?.missing, values(newest?.ofOthers ?? [])]).toEqual([[], ['hidden']])
})
it('knows nothing without a list, by one that has no sealing of the plan, and not to the end by one from before the hour', () => {
  const of = (...lists: readonly HeldSeals[]) => newestOf([review('p', HOUR, 'one')], lists)[0]
  expect(of()).toMatchObject({ is: 'no_list', missing: [] })
  expect(of(list(AFTER, { bell: [seal('two', '2026-11-25T10:00Z')] }))).toMatchObject({ is: 'no_list', missing: [] })
  const before = of(list('2026-11-25T11:59Z', { bell }))
  expect([before?.is, values(before?.missing ?? [])]).toEqual(['before_the_hour', ['two']])
  // A newer list stands for an older one, and each seal counts once.
  const both = of(list('2026-11-25T11:59Z', { bell: [seal('one', '2026-11-25T08:00Z')] }), list(AFTER, { bell }))
  expect([both?.is, values(both?.missing ?? [])]).toEqual(['known', ['two']])
})
it('follows an hour that a review put off: what was sealed until then could be of it', () => {
  const put = newestOf([review('p', HOUR, 'one'), review('p', '2026-11-25T12:01Z', 'two')], [list(AFTER, { bell })])[0]
  expect(values(put?.missing ?? [])).toEqual(['late'])
})
it('says that none is missing by one list alone, of after the hour, that has a sealing of the plan and is of the 75 days from its first', () => {
  const of = (...lists: readonly HeldSeals[]) => newestOf([review('p', HOUR, 'one')], lists)[0]
  const early = list('2026-11-25T08:30Z', { bell: [seal('one', '2026-11-25T08:00Z')] })
  // Neither has it all: the second was written when all was forgotten, or does not have the plan.
  expect(of(early, list('2027-03-01T00:00Z', { bell: [] }))?.is).toBe('forgotten')
  expect(of(early, list(AFTER, { bell: [seal('two', '2026-11-25T10:00Z')] }))).toMatchObject({
    is: 'forgotten',
    missing: [{ value: 'two' }],
  })
  expect(of(list('2027-02-08T07:59Z', { bell }))?.is).toBe('known')
  expect(of(list('2027-02-08T08:00Z', { bell }))?.is).toBe('forgotten')
  // By the first sealing that anybody handed in, also where the list has forgotten that one and has a later.
  const put = newestOf([review('p', HOUR, 'one', 'two')], [list('2027-02-08T08:00Z', { bell: [seal('two', '2026-11-25T10:00Z')] })])
  expect(put[0]?.is).toBe('forgotten')
})
