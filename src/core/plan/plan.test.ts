import { describe, expect, it } from 'vitest'
import { toHex, utf8 } from '../bytes.ts'
import { CELL_BYTES, openCell, printCell, printSlots, readSlot, sealedSlotOf, type CellHead, type Slot } from './cell.ts'
import { commitPlan, lastOf, opensAt, planFault, printMinute, printPlan, readMinute, readPlan, sealingMark, type Plan } from './plan.ts'
import { NOT_WHO_TOLD, printLine, timelineOf } from './timeline.ts'

const device = (n: number): string => String(n).padStart(32, '0')
const plan: Plan = {
  v: 1,
  plan: 'a'.repeat(32),
  agency: 'bell',
  action: '2026-11-25T04:30Z',
  sealed: '2026-11-24T20:00Z',
  team: [
    { name: 'Wump', device: device(1) },
    { name: 'Plim', device: device(2) },
  ],
  text: 'Ring at four. ពេលព្រឹក។',
}
const fill = (n: number): Uint8Array => new Uint8Array(32).fill(n)

describe('a plan', () => {
  it('has one spelling, which names its team', () => {
    const text = printPlan(plan)
    expect(readPlan(text)).toEqual(plan)
    expect(readPlan(`${text} `)).toBeUndefined()
    expect(readPlan(text.replace('"v":1', '"v":2'))).toBeUndefined()
    expect(commitPlan(fill(1), text)).not.toEqual(commitPlan(fill(2), text))
    expect(commitPlan(fill(1), text)).not.toEqual(commitPlan(fill(1), printPlan({ ...plan, team: plan.team.slice(0, 1) })))
  })
  it.each([
    ['form', { v: 2 }],
    ['form', { agency: 'the bell' }],
    ['action', { action: '2026-11-25 04:30' }],
    ['action', { action: '2026-02-30T04:30Z' }],
    ['action', { action: '2026-11-25T24:00Z' }],
    ['sealed', { sealed: '' }],
    ['team', { team: [] }],
    ['team', { team: [plan.team[0], plan.team[0]] }],
    ['team', { team: [{ name: 'Wump\u202e', device: device(1) }] }],
    ['text', { text: ' ' }],
    ['length', { text: 'ស'.repeat(1200) }],
  ])('is refused for its %s', (fault, change) => {
    expect(planFault({ ...plan, ...change })).toBe(fault)
    expect(() => printPlan({ ...plan, ...change } as Plan)).toThrow(RangeError)
  })
  it('of version 2 names the sealings that it follows; one of version 1 is read as ever', () => {
    const second: Plan = { ...plan, v: 2, after: [sealingMark(printPlan(plan))] }
    expect(readPlan(printPlan(second))).toEqual(second)
    const third: Plan = { ...second, after: [sealingMark(printPlan(second))] }
    expect(lastOf([plan, third, second].map(printPlan))).toEqual([sealingMark(printPlan(third))])
    // Two that were sealed at once: both are followed.
    const fork: Plan = { ...second, text: 'Ring at five.' }
    expect(lastOf([plan, second, fork].map(printPlan))).toHaveLength(2)
    const mark = 'a'.repeat(64)
    for (const change of [{ v: 2 }, { v: 1, after: [] }, { v: 2, after: ['x'] }, { v: 2, after: [mark, mark] }, { v: 2, after: null }])
      expect(planFault({ ...plan, ...change }), JSON.stringify(change)).toBe('form')
  })
  it('opens by itself 72 hours after the action, or 30 days after it was sealed, whichever comes first; once later', () => {
    const action = readMinute(plan.action) ?? 0
    const day = 86_400
    expect(printMinute(opensAt(action, action - day))).toBe('2026-11-28T04:30Z')
    // An hour that lies in another century does not keep a seal shut.
    expect(opensAt(action + 36_500 * day, action)).toBe(action + 30 * day)
    expect(opensAt(action, action - day, true) - opensAt(action, action - day)).toBe(30 * day)
  })
})

describe('a cell', () => {
  const shares = [fill(11), fill(12), fill(13)]
  const head: CellHead = { isPlan: true, action: 1_764_045_000, value: fill(9), agency: 'bell' }
  // Sealing a slot adds 48 bytes; here they are zeros, so that the layout alone is tried.
  const wrap = (slot: Uint8Array): Uint8Array => Uint8Array.from([...slot, ...new Uint8Array(48)])
  const slots = printSlots(head, shares)
  const cell = printCell(slots.map(wrap), shares, new Uint8Array(12), { nonce: fill(7), text: printPlan(plan) })
  const slot = (i: number): Slot => readSlot(i, sealedSlotOf(cell, i).slice(0, 169)) as Slot

  it('is one size, full or empty', () => {
    expect(cell.length).toBe(CELL_BYTES)
    expect(printCell(slots.map(wrap), shares, new Uint8Array(12), null).length).toBe(CELL_BYTES)
  })
  it('opens for any two of three, and for nobody alone', () => {
    for (const [i, j] of [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const) {
      expect(openCell(cell, [slot(i), slot(j)])).toEqual({ nonce: fill(7), text: printPlan(plan) })
      expect(() => openCell(cell, [slot(i), slot(i)])).toThrow('two unsealers')
      // His two shares, and a guess for the third.
      expect(() => openCell(cell, [slot(i), { ...slot(j), shares: [fill(0), fill(0)] }])).toThrow()
    }
  })
  it('tells one unsealer whose it is and when, and not what', () => {
    expect(slot(1)).toMatchObject({ isPlan: true, agency: 'bell', action: 1_764_045_000, value: fill(9) })
    const seen = toHex(sealedSlotOf(cell, 1))
    for (const word of ['Ring', 'Wump']) expect(seen).not.toContain(toHex(utf8(word)))
  })
})

describe('the timeline', () => {
  const at = (text: string): number => readMinute(text) ?? 0
  it('says from when each could read, who left, and that this is not who told', () => {
    const later: Plan = {
      ...plan,
      sealed: '2026-11-24T22:00Z',
      team: [plan.team[0] as (typeof plan.team)[0], { name: 'Dorn', device: device(3) }],
    }
    const lines = timelineOf(
      [
        { plan: later, fixedAt: at('2026-11-24T22:31Z'), place: 9 },
        { plan, fixedAt: at('2026-11-24T20:31Z'), place: 4 },
      ],
      [{ at: at('2026-11-26T09:00Z'), isEarly: true, isExtended: true, order: 'ROW', by: [1, 3] }],
      at('2026-11-25T09:00Z'),
    ).map(printLine)
    expect(lines).toEqual([
      '2026-11-24T20:00Z  Wump could read it',
      '2026-11-24T20:00Z  Plim could read it',
      '2026-11-24T22:00Z  Dorn could read it',
      '2026-11-24T22:00Z  Plim could read no later version, and keeps what was sealed before',
      '2026-11-25T04:30Z  the action, as the plan says',
      '2026-11-25T09:00Z  the team opened it',
      '2026-11-26T09:00Z  unsealers 1 & 3 read it before its time, by a signed order of oversight (row ROW), which gives a reason',
      '2026-12-28T04:30Z  from here on any two unsealers could open the seal without the team',
    ])
    expect(NOT_WHO_TOLD.en).toContain('does not say who told')
  })
  it('has two sealings of one second in the order of the log, and one that nothing fixed yet last', () => {
    const [one] = plan.team
    const alone: Plan = { ...plan, team: one ? [one] : [] }
    const fixedAt = at(plan.sealed) + 20
    for (const place of [8, null])
      for (const sealings of [
        [
          { plan: alone, fixedAt: place && fixedAt, place },
          { plan, fixedAt, place: 7 },
        ],
        [
          { plan, fixedAt, place: 7 },
          { plan: alone, fixedAt: place && fixedAt, place },
        ],
      ])
        expect(timelineOf(sealings, [], null).map(printLine)[2]).toMatch(/Plim could read no later version/)
  })
})
