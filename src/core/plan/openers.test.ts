import { describe, expect, it } from 'vitest'
import type { Side } from '../seal/sides.ts'
import { askedHash, type OpeningsAsked, type OpeningsTold, type OpeningTold } from '../vault/told-openings.ts'
import { layOpeners, weighOpeners, type VaultWord } from './openers.ts'

const token = (n: number): string => n.toString(16).padStart(32, '0')
const asked: OpeningsAsked = {
  format: 'saksi-openings-asked/1',
  nonce: token(1),
  records: [token(10)],
  from: 1_000,
  until: 2_000,
}
const plan = token(2)
const opening = (at: number, person = 21): OpeningTold => ({
  at,
  row: `00000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`,
  of: 'police',
  record: token(10),
  kind: 'site',
  classes: ['identity'],
  agency: 'police',
  person: token(person),
  credential: token(person + 100),
  purpose: 'prosecution',
})
const word = (side: Side, openings: readonly OpeningTold[], more: Partial<OpeningsTold> = {}): VaultWord => ({
  vault: { name: `v/${side}`, side },
  told: {
    format: 'saksi-vault-openings/1',
    asked: askedHash(asked),
    side,
    at: 3_000,
    began: 10,
    lines: 50,
    held: [],
    closed: null,
    leftOut: false,
    openings,
    byTelephone: [],
    ...more,
  },
})
const TWO = (['agency', 'trustee'] as const).map((side) => ({ name: `v/${side}`, side }))
const FOUR = (['agency', 'trustee-1', 'trustee-2', 'trustee-3'] as const).map((side) => ({ name: `v/${side}`, side }))
const hour = (action: number) => ({ plan, action })

describe('beside who knew of a plan', () => {
  it('stands whoever opened something of its place, once, before its hour or after it', () => {
    const all = [opening(1_200), opening(1_600)]
    const laid = layOpeners({ plan, asked }, [word('agency', all), word('trustee', all)], TWO, [hour(1_500)])
    expect(laid).toMatchObject({ is: 'known', silent: [], gaps: [] })
    expect(laid.openings.map((o) => [o.at, o.when, o.code, o.borne])).toEqual([
      [1_200, 'before', '0000-0000', 'enough'],
      [1_600, 'after', '0000-0000', 'enough'],
    ])
    const whens = (...hours: readonly number[]) =>
      layOpeners({ plan, asked }, [word('agency', all)], TWO, hours.map(hour)).openings.map((o) => o.when)
    expect(whens(1_600)).toEqual(['before', 'after'])
    expect(whens(1_100, 1_400)).toEqual(['between', 'after'])
    // Of another plan, or none: whether before the hour nobody can say.
    expect(whens()).toEqual([null, null])
    expect(layOpeners({ plan, asked }, [word('agency', all)], TWO, [{ plan: token(3), action: 1_500 }]).openings[0]?.when).toBeNull()
  })
  it('nothing is told by an answer to another asking', () => {
    const other = word('agency', [opening(1_200)], { asked: askedHash({ ...asked, nonce: token(4) }) })
    expect(layOpeners({ plan, asked }, [other], TWO, [])).toMatchObject({
      is: 'not_known',
      openings: [],
      silent: ['v/agency', 'v/trustee'],
    })
  })
  it('what one journal alone has is said, whether the others answered or not, and is borne out by enough alone', () => {
    const half = (words: readonly VaultWord[], vaults: typeof TWO | typeof FOUR = TWO) =>
      layOpeners({ plan, asked }, words, vaults, []).openings.map((o) => o.borne)
    expect(half([word('agency', [opening(1_200)]), word('trustee', [])])).toEqual(['half'])
    expect(half([word('agency', [opening(1_200)])])).toEqual(['alone'])
    expect(half([word('agency', [opening(1_200)]), word('trustee', [], { began: 1_500 })])).toEqual(['alone'])
    // Two of three open with the agency's: that the third was not asked is how it goes.
    const [a, b, c] = (['trustee-1', 'trustee-2', 'trustee-3'] as const).map((s) => (o: readonly OpeningTold[]) => word(s, o))
    if (!a || !b || !c) throw new Error('three')
    const own = word('agency', [opening(1_200)])
    expect(half([own, a([opening(1_200)]), b([opening(1_200)]), c([])], FOUR)).toEqual(['enough'])
    expect(half([own, a([]), b([opening(1_200)]), c([])], FOUR)).toEqual(['half'])
    expect(half([own, a([opening(1_200)])], FOUR)).toEqual(['alone'])
    expect(half([own, a([]), b([])], FOUR)).toEqual(['half'])
  })
  it('one keeper alone moves no opening before its hour, and makes it nobody else’s: where journals differ each stands, and counts for nothing', () => {
    const told = (words: readonly VaultWord[], vaults: typeof TWO | typeof FOUR = TWO) => {
      const laid = layOpeners({ plan, asked }, words, vaults, [hour(1_500 + 900)])
      const [one] = laid.openings
      const counted = weighOpeners([laid], [{ plan, found: 'empty' }]).map((o) => o.opened)
      return [laid.openings.length, one?.borne, one?.at, one?.otherwise.map((o) => [o.vault, o.reading.at]), counted]
    }
    const [after, before] = [opening(2_900), { ...opening(2_900), at: 1_200 }]
    expect(told([word('agency', [after]), word('trustee', [before])])).toEqual([1, 'differs', 2_900, [['v/trustee', 1_200]], []])
    expect(told([word('agency', [before]), word('trustee', [after])])).toEqual([1, 'differs', 2_900, [['v/agency', 1_200]], []])
    // Some minutes apart, as two vaults are, is one and the same.
    expect(told([word('agency', [opening(1_200)]), word('trustee', [{ ...opening(1_200), at: 1_260 }])])).toEqual([
      1,
      'enough',
      1_260,
      [],
      [1],
    ])
    for (const more of [
      { agency: 'ngo' },
      { purpose: 'oversight' },
      { classes: ['sealed'] },
      { person: token(99) },
      { credential: token(98) },
      { of: 'ngo' },
      { kind: 'lead' },
    ] as const) {
      const [count, borne, , otherwise, counted] = told([
        word('agency', [opening(1_200)]),
        word('trustee', [{ ...opening(1_200), ...more }]),
      ])
      expect([more, count, borne, (otherwise as unknown[]).length, counted]).toEqual([more, 1, 'differs', 1, []])
    }
    // Of three, a liar strikes nobody off whom enough others name, and is named.
    const three = [
      word('agency', [opening(1_200)]),
      word('trustee-1', [opening(1_200)]),
      word('trustee-2', [opening(1_200)]),
      word('trustee-3', [{ ...opening(1_200), person: token(99) }]),
    ]
    expect(told(three, FOUR)).toEqual([1, 'enough', 1_200, [['v/trustee-3', 1_200]], [1]])
  })
  it('what was given by telephone is borne out as an opening is: one keeper alone names no other', () => {
    const given = {
      at: 1_200,
      id: '00000000-0000-4000-8000-000000000007',
      of: 'police',
      record: token(10),
      kind: 'site',
      fields: ['place'],
      keepers: ['nary', 'dara'],
    }
    const borne = (...words: readonly VaultWord[]) => layOpeners({ plan, asked }, words, TWO, []).byTelephone.map((t) => t.borne)
    const of = (side: Side, more = {}) => word(side, [], { byTelephone: [{ ...given, ...more }] })
    expect(borne(of('agency'), of('trustee', { at: 1_230, keepers: ['dara', 'nary'] }))).toEqual(['enough'])
    expect(borne(of('agency'), word('trustee', []))).toEqual(['half'])
    expect(borne(of('agency'))).toEqual(['alone'])
    expect(borne(of('agency'), of('trustee', { keepers: ['nary', 'sok'] }))).toEqual(['differs'])
  })
})

describe('what cannot be known', () => {
  const is = (words: readonly VaultWord[], vaults: typeof TWO | typeof FOUR = TWO) => layOpeners({ plan, asked }, words, vaults, []).is
  it('a vault that did not answer is named, and whether the others are enough to have seen all', () => {
    expect(layOpeners({ plan, asked }, [word('agency', [])], TWO, [])).toMatchObject({ is: 'some', silent: ['v/trustee'] })
    expect(is([word('trustee', [])])).toBe('some')
    expect(is([])).toBe('not_known')
    expect(is([word('trustee-2', [])], FOUR)).toBe('not_known')
    expect(is([word('trustee-2', []), word('trustee-3', [])], FOUR)).toBe('some')
  })
  it('a journal that begins later, is shorter than another vault was told, or is of a vault that has closed itself', () => {
    const gaps = (more: Partial<OpeningsTold>, others: Partial<OpeningsTold> = {}) => {
      const laid = layOpeners({ plan, asked }, [word('agency', [], more), word('trustee', [], others)], TWO, [])
      return [laid.is, laid.gaps]
    }
    expect(gaps({})).toEqual(['known', []])
    expect(gaps({ began: 1_001 })).toEqual(['some', [{ vault: 'v/agency', is: 'began', since: 1_001 }]])
    expect(gaps({ began: null })).toEqual(['some', [{ vault: 'v/agency', is: 'began', since: null }]])
    const held = (lines: number, at = 2_000) => ({ at, held: [{ vault: 'v/agency', lines }] })
    expect(gaps({}, held(50))).toEqual(['known', []])
    expect(gaps({}, held(51))).toEqual(['some', [{ vault: 'v/agency', is: 'cut', lines: 50, known: 51, by: 'v/trustee' }]])
    // Who answers a day later was told of what came since: no line was taken out, and the honest word stands.
    for (const at of [3_000, 3_000 + 86_400])
      expect(gaps({}, held(53, at))).toEqual(['known', [{ vault: 'v/agency', is: 'earlier', lines: 50, known: 53, by: 'v/trustee' }]])
    // One whose journal does not say each kind may have opened what it leaves out: the other's line is no half one.
    expect(gaps({ leftOut: true })).toEqual(['some', [{ vault: 'v/agency', is: 'kinds' }]])
    expect(is([word('agency', [], { leftOut: true }), word('trustee', [], { leftOut: true })])).toBe('not_known')
    const beside = layOpeners({ plan, asked }, [word('agency', [], { leftOut: true }), word('trustee', [opening(1_200)])], TWO, [])
    expect(beside.openings.map((o) => o.borne)).toEqual(['alone'])
    expect(gaps({ closed: 'peer' })).toEqual(['known', []])
    expect(gaps({ closed: 'mark-behind' })).toEqual(['some', [{ vault: 'v/agency', is: 'closed', why: 'mark-behind' }]])
  })
  it('of two answers of one vault the newer counts, whatever their order; that they differ in what both knew is a fault of it', () => {
    const gaps = (first: VaultWord, later: VaultWord) =>
      [
        [first, later],
        [later, first],
      ].map((words) => {
        const laid = layOpeners({ plan, asked }, [...words, word('trustee', [])], TWO, [])
        return [laid.openings.length, laid.is, laid.gaps.map((g) => g.is)]
      })
    const of = (at: number, openings: readonly OpeningTold[], more: Partial<OpeningsTold> = {}) => word('agency', openings, { at, ...more })
    const both = (...expected: readonly unknown[]) => [expected, expected]
    const one = opening(1_200)
    expect(gaps(of(2_000, [one], { lines: 40 }), of(9_000, [one]))).toEqual(both(1, 'known', []))
    // An opening of the last minutes, by the witnesses' time; and what had no kind when it answered first.
    expect(gaps(of(2_000, [one]), of(9_000, [one, opening(1_990)]))).toEqual(both(2, 'known', []))
    expect(gaps(of(2_000, [], { leftOut: true }), of(9_000, [one]))).toEqual(both(1, 'known', []))
    for (const [first, later, count] of [
      [of(2_000, [one]), of(9_000, []), 0],
      [of(2_000, []), of(9_000, [one]), 1],
      [of(2_000, [one]), of(9_000, [{ ...one, person: token(99) }]), 1],
      [of(2_000, [one]), of(9_000, [{ ...one, at: 1_900 }]), 1],
      [of(2_000, [one], { lines: 51 }), of(9_000, [one]), 1],
      [of(2_000, [one], { began: 9 }), of(9_000, [one]), 1],
    ] as const)
      expect(gaps(first, later)).toEqual(both(count, 'some', ['twice']))
    // Of the trustee's word beside it, nothing.
    expect(layOpeners({ plan, asked }, [of(2_000, [one]), word('trustee', [])], TWO, []).gaps).toEqual([])
  })
})

it('over many actions it is said of how many each person opened something before the hour, and how many were empty', () => {
  const of = (n: number, ...openings: readonly OpeningTold[]) => {
    const own = { ...asked, nonce: token(n) }
    const words = (['agency', 'trustee'] as const).map((side) => word(side, openings, { asked: askedHash(own) }))
    return layOpeners({ plan: token(n), asked: own }, words, TWO, [{ plan: token(n), action: 1_500 }])
  }
  const all = [of(1, opening(1_200, 30), opening(1_300, 30), opening(1_400, 29)), of(2, opening(1_200, 30)), of(3, opening(1_600, 31))]
  const found = (n: number, f: 'empty' | 'not_empty' | 'not_said') => ({ plan: token(n), found: f })
  expect(weighOpeners(all, [found(1, 'empty'), found(1, 'not_empty'), found(2, 'not_said')])).toEqual([
    { person: token(29), agencies: ['police'], opened: 1, empty: 1, of: 1, differing: 1 },
    { person: token(30), agencies: ['police'], opened: 2, empty: 1, of: 1, differing: 1 },
  ])
})

it('ten lines of one keeper count against nobody, whether the other has answered or not', () => {
  const found = [{ plan, found: 'empty' as const }]
  for (const words of [[word('trustee', [opening(1_200)])], [word('trustee', [opening(1_200)]), word('agency', [])]])
    expect(weighOpeners([layOpeners({ plan, asked }, words, TWO, [hour(1_500)])], found)).toEqual([])
})
