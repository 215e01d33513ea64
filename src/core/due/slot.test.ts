import { describe, expect, it } from 'vitest'
import { foldSlot, isOwed, SLOT_STATES, type RowsWait, type SaidReturn, type SlotReview, type SlotState } from './slot.ts'

const slot = { office: 'o', period: '2023-Q1', due: '2023-04-30', fictional: false }
const said = (entry: string, on: string, more: Partial<SaidReturn> = {}): SaidReturn => ({
  agency: 'a',
  entry,
  office: 'o',
  period: '2023-Q1',
  rows: 3,
  isNil: false,
  isSigned: true,
  on,
  ...more,
})
const nil = (entry: string, on: string, isSigned = true): SaidReturn => said(entry, on, { isNil: true, isSigned, rows: 0 })
const review = (verdict: SlotReview['verdict'], about: string | null, reason: string | null = null): SlotReview => ({
  verdict,
  of: about === null ? null : 'a',
  return: about,
  office: 'o',
  period: '2023-Q1',
  reason,
  on: '2023-06-01',
  by: 'ncct',
  entry: 'r',
})
type Given = {
  said?: SaidReturn[]
  reviews?: SlotReview[]
  isContradicted?: boolean
  today?: string
  isSpared?: boolean
  isBefore?: boolean
  waits?: RowsWait | null
}
const fold = ({
  said: s = [],
  reviews = [],
  isContradicted = false,
  today = '2023-07-01',
  isSpared = false,
  isBefore = false,
  waits = null,
}: Given) =>
  foldSlot(slot, {
    said: s,
    reviews,
    against: isContradicted ? [{ kind: 'warrant', agency: null, n: 2 }] : null,
    today,
    isSpared,
    isBefore,
    waits,
  })
const two: RowsWait = { rows: 2, since: '2023-04-01', agencies: ['a'] }

const CASES: readonly (readonly [string, SlotState, Given])[] = [
  ['nothing, on the due day itself', 'not_due', { today: '2023-04-30' }],
  ['nothing, on the day after', 'due', { today: '2023-05-01' }],
  ['rows on the due day', 'on_time', { said: [said('x', '2023-04-30')] }],
  ['rows on the day after', 'late', { said: [said('x', '2023-05-01')] }],
  ['rows of before the record, whenever they came', 'on_time', { said: [said('x', '2026-05-01')], isBefore: true }],
  ['nothing of before the record', 'not_due', { isBefore: true, today: '2026-05-01' }],
  ['rows in time, corrected after', 'on_time', { said: [said('x', '2023-04-01'), said('y', '2023-06-01')] }],
  ['a nil return that the head signed', 'nil', { said: [nil('x', '2023-04-01')] }],
  ['a nil return that waits for the head', 'due', { said: [nil('x', '2023-04-01', false)] }],
  ['a nil return that a record disproves', 'contradicted', { said: [nil('x', '2023-04-01')], isContradicted: true }],
  [
    'the same, although somebody accepted it',
    'contradicted',
    { said: [nil('x', '2023-04-01')], isContradicted: true, reviews: [review('accepted', 'x')] },
  ],
  [
    'rows after a nil that stands: neither passes for the whole',
    'contradicted',
    { said: [nil('x', '2023-04-01'), said('y', '2023-04-02')], isContradicted: true },
  ],
  [
    'a nil over rows that came before it',
    'contradicted',
    { said: [said('y', '2023-04-01'), nil('x', '2023-04-02')], isContradicted: true, reviews: [review('accepted', 'x')] },
  ],
  [
    'the same nil, sent back: the rows that it denied are the return',
    'on_time',
    { said: [said('y', '2023-04-01'), nil('x', '2023-04-02')], reviews: [review('sent_back', 'x', 'not-plausible')] },
  ],
  [
    'a nil that was sent back, with nothing beside it',
    'sent_back',
    { said: [nil('x', '2023-04-02')], reviews: [review('sent_back', 'x', 'not-plausible')] },
  ],
  [
    'a nil said twice over rows, the newer sent back',
    'on_time',
    {
      said: [said('y', '2023-04-01'), nil('w', '2023-04-01'), nil('x', '2023-04-02')],
      reviews: [review('sent_back', 'x', 'not-plausible')],
      isContradicted: true,
    },
  ],
  ['a nil that its head withdrew, with nothing beside it', 'due', { said: [nil('x', '2023-04-02')], reviews: [review('withdrawn', 'x')] }],
  [
    'the same, sent back before',
    'due',
    { said: [nil('x', '2023-04-02')], reviews: [review('sent_back', 'x', 'not-plausible'), review('withdrawn', 'x')] },
  ],
  [
    'the same, and a word that came in the same moment',
    'due',
    { said: [nil('x', '2023-04-02')], reviews: [review('withdrawn', 'x'), review('accepted', 'x')] },
  ],
  [
    'a nil over rows, withdrawn: the rows are the return',
    'on_time',
    { said: [said('y', '2023-04-01'), nil('x', '2023-04-02')], reviews: [review('withdrawn', 'x')], isContradicted: true },
  ],
  [
    'a nil that was withdrawn, and one signed after it',
    'nil',
    { said: [nil('x', '2023-04-01'), nil('y', '2023-04-02')], reviews: [review('withdrawn', 'x')] },
  ],
  [
    'another body’s nil, withdrawn after this one’s: this one stands',
    'nil',
    { said: [nil('x', '2023-04-01'), { ...nil('y', '2023-04-02'), agency: 'b' }], reviews: [{ ...review('withdrawn', 'y'), of: 'b' }] },
  ],
  ['rows that were accepted', 'accepted', { said: [said('x', '2023-04-01')], reviews: [review('accepted', 'x')] }],
  [
    'accepted, then sent again',
    'on_time',
    { said: [said('x', '2023-04-01'), said('y', '2023-04-02')], reviews: [review('accepted', 'x')] },
  ],
  ['sent back', 'sent_back', { said: [said('x', '2023-05-09')], reviews: [review('sent_back', 'x', 'incomplete')] }],
  [
    'sent back, then sent again',
    'late',
    { said: [said('x', '2023-05-09'), said('y', '2023-05-10')], reviews: [review('sent_back', 'x', 'incomplete')] },
  ],
  [
    'accepted, then opened again',
    'on_time',
    { said: [said('x', '2023-04-01')], reviews: [review('accepted', 'x'), review('reopened', 'x', 'office-asks')] },
  ],
  ['accepted, then locked', 'locked', { said: [said('x', '2023-04-01')], reviews: [review('accepted', 'x'), review('locked', 'x')] }],
  [
    'locked, and named again by a later return',
    'locked',
    { said: [said('x', '2023-04-01'), said('y', '2023-06-02')], reviews: [review('accepted', 'x'), review('locked', 'x')] },
  ],
  [
    'locked, then sent back by somebody whose word was never taken',
    'locked',
    { said: [said('x', '2023-04-01')], reviews: [review('accepted', 'x'), review('locked', 'x'), review('sent_back', 'x', 'incomplete')] },
  ],
  [
    'locked, and another return of it opened',
    'locked',
    {
      said: [said('w', '2023-03-01'), said('x', '2023-04-01')],
      reviews: [review('accepted', 'x'), review('locked', 'x'), review('reopened', 'w', 'office-asks')],
    },
  ],
  [
    'locked, opened again, then sent again',
    'on_time',
    {
      said: [said('x', '2023-04-01'), said('y', '2023-06-02')],
      reviews: [review('accepted', 'x'), review('locked', 'x'), review('reopened', 'x', 'office-asks')],
    },
  ],
  [
    'a locked nil return that a record disproves later',
    'contradicted',
    { said: [nil('x', '2023-04-01')], isContradicted: true, reviews: [review('accepted', 'x'), review('locked', 'x')] },
  ],
  [
    'a word about a return that is another',
    'on_time',
    { said: [said('x', '2023-04-01')], reviews: [review('accepted', 'z'), review('sent_back', 'z', 'incomplete')] },
  ],
  ['rows that no device signed', 'unsigned', { said: [said('x', '2023-04-01', { isSigned: false })] }],
  [
    'the same, although somebody accepted them',
    'unsigned',
    { said: [said('x', '2023-04-01', { isSigned: false })], reviews: [review('accepted', 'x')] },
  ],
  [
    'a signed return on top of one that nobody signed',
    'unsigned',
    { said: [said('x', '2023-04-01', { isSigned: false }), said('y', '2023-04-02')], reviews: [review('accepted', 'y')] },
  ],
  [
    'rows that no device signed, sent back',
    'sent_back',
    { said: [said('x', '2023-04-01', { isSigned: false })], reviews: [review('sent_back', 'x', 'incomplete')] },
  ],
  ['rows, of which two wait', 'rows_wait', { said: [said('x', '2023-04-01')], waits: two }],
  ['the same, accepted', 'rows_wait', { said: [said('x', '2023-04-01')], reviews: [review('accepted', 'x')], waits: two }],
  ['the same, unsigned', 'unsigned', { said: [said('x', '2023-04-01', { isSigned: false })], waits: two }],
  ['nothing but rows that wait', 'due', { waits: two }],
  ['waived', 'waived', { reviews: [review('waived', null, 'disaster')] }],
  ['waived, and it came all the same', 'on_time', { said: [said('x', '2023-04-01')], reviews: [review('waived', null, 'disaster')] }],
]

describe('a slot', () => {
  it.each(CASES)('%s: %s', (_, state, given) => {
    expect(fold(given).state).toBe(state)
  })
  it('meets every state that there is', () => {
    expect(new Set(CASES.map(([, state]) => state))).toEqual(new Set(SLOT_STATES))
  })
  it('keeps that the first came late when it was accepted, and that a nil return waits', () => {
    const late = fold({ said: [said('x', '2023-06-01')], reviews: [review('accepted', 'x')] })
    expect([late.state, late.cameLate]).toEqual(['accepted', true])
    const waits = fold({ said: [said('x', '2023-04-01'), nil('y', '2023-04-02', false)] })
    expect([waits.state, waits.waitsForHead?.entry, waits.standing?.entry]).toEqual(['on_time', 'y', 'x'])
    // What her own body sent afterwards is its answer; what another's did is none of it.
    const other = { ...said('z', '2023-04-03'), agency: 'b' }
    const after = (s: ReturnType<typeof said>) => fold({ said: [nil('y', '2023-04-02', false), s] }).waitsForHead?.entry
    expect([after(said('x', '2023-04-03')), after(other)]).toEqual([undefined, 'y'])
  })
  it('that is contradicted and locked says both', () => {
    const reviews = [review('accepted', 'x'), review('locked', 'x')]
    expect(fold({ said: [nil('x', '2023-04-01')], isContradicted: true, reviews })).toMatchObject({ state: 'contradicted', isLocked: true })
  })
  it('says when it was asked for, as long as it is owed', () => {
    const asked = { ...review('asked', null), of: 'a', on: '2023-06-09' }
    expect(fold({ reviews: [asked] })).toMatchObject({ state: 'due', asked: '2023-06-09', review: null })
    expect(fold({ reviews: [review('waived', null, 'disaster'), asked] })).toMatchObject({ state: 'waived', asked: null })
    expect(fold({ said: [said('x', '2023-06-10')], reviews: [asked] })).toMatchObject({ state: 'late', asked: null })
    const before = { ...asked, on: '2023-05-09' }
    expect(fold({ said: [said('x', '2023-05-10')], reviews: [before, review('sent_back', 'x', 'incomplete')] }).asked).toBeNull()
  })
  it('of a real office stands beside no fault in a demonstration', () => {
    expect(fold({ isSpared: true }).state).toBe('not_due')
    expect(fold({ said: [said('x', '2023-04-01')], waits: two, isSpared: true })).toMatchObject({ state: 'on_time', waits: null })
    expect(fold({ said: [said('x', '2026-01-01')], isSpared: true })).toMatchObject({ state: 'on_time', cameLate: false })
    expect(fold({ said: [nil('x', '2026-01-01')], isContradicted: true, isSpared: true }).state).toBe('nil')
    expect(fold({ said: [said('x', '2023-04-01', { isSigned: false })], isSpared: true })).toMatchObject({
      state: 'on_time',
      unsigned: null,
    })
  })
  it('that is in is owed; what is waived or not due is neither', () => {
    const folded = CASES.map(([name, , given]) => ({ name, ...fold(given) }))
    expect(SLOT_STATES.filter((s) => !isOwed(s))).toEqual(['waived', 'not_due'])
    expect(folded.filter((s) => s.isIn && !isOwed(s.state))).toEqual([])
    expect(new Set(folded.flatMap((s) => (isOwed(s.state) && !s.isIn ? [s.state] : [])))).toEqual(
      new Set(['contradicted', 'due', 'sent_back']),
    )
    // Rows that are sent back are there; that there was nothing is then no longer said.
    expect(folded.filter((s) => s.state === 'sent_back' && s.isIn !== (s.standing?.isNil === false))).toEqual([])
  })
})
