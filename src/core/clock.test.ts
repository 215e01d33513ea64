import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clockSpans, ClockWatch, judgeClock, readWitnesses, SteadyClock, TOLERANCE_MS } from './clock.ts'

const at = 1_700_000_000_000

it('a clock within the tolerance is right', () => {
  for (const off of [0, TOLERANCE_MS, -TOLERANCE_MS])
    expect(judgeClock({ source: 'witness', server: at + off, reference: at })).toBeUndefined()
})

it('a clock that ran backwards, or away, is an alarm that says by how much', () => {
  const alarm = { kind: 'clock.alarm', milliseconds: 5000 }
  expect(judgeClock({ source: 'witness', server: at - 5000, reference: at })).toEqual({ ...alarm, source: 'witness', direction: 'behind' })
  expect(judgeClock({ source: 'monotonic', server: at + 5000, reference: at })).toEqual({
    ...alarm,
    source: 'monotonic',
    direction: 'ahead',
  })
})

it('being after the last entry is no fault, whatever time has passed', () => {
  expect(judgeClock({ source: 'last-entry', server: at + 9e9, reference: at })).toBeUndefined()
  expect(judgeClock({ source: 'last-entry', server: at - 9e9, reference: at })).toMatchObject({ direction: 'behind' })
})

it('a clock that stays wrong is said once, again when it grows twice as wrong, when it is right, and anew after that', () => {
  const watch = new ClockWatch()
  const see = (off: number) => watch.see({ source: 'last-entry', server: at - off, reference: at })?.milliseconds
  expect([5000, 5001, 9999, 10_000, 12_000, 0, 5000].map(see)).toEqual([5000, undefined, undefined, 10_000, undefined, 0, 5000])
})

it('sources do not silence each other, and a log cannot be filled by a drifting clock', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 2001, max: 2_000_000_000 }), { maxLength: 200 }), (offs) => {
      const watch = new ClockWatch()
      const said = offs.filter((off) => watch.see({ source: 'witness', server: at - off, reference: at }) !== undefined)
      expect(said.length).toBeLessThanOrEqual(21)
      expect(watch.see({ source: 'last-entry', server: at - 5000, reference: at })).toBeDefined()
    }),
  )
})

it('witnesses raise an alarm together: one that lies raises none, and hides none', () => {
  const alarm = (offsets: readonly number[]) => {
    const reading = readWitnesses(offsets, at)
    return reading && judgeClock(reading)?.milliseconds
  }
  expect([[], [9000], [0, 9000], [0, 9000, 0], [1, -1]].map(alarm)).toEqual([undefined, undefined, undefined, undefined, undefined])
  expect(
    [
      [9000, 9001],
      [9000, 9000, 0],
      [-60, -60, 9000],
    ].map(alarm),
  ).toEqual([9_000_000, 9_000_000, 60_000])
})

const DAY = 86_400_000
it('the record’s time goes on by the machine’s own count: two days back, a year ahead, and true again', () => {
  const machine = { wall: at, monotonic: 1000 }
  const clock = new SteadyClock({ wall: () => machine.wall, monotonic: () => machine.monotonic })
  const tick = (ms: number, jump = 0): number => {
    machine.monotonic += ms
    machine.wall += ms + jump
    return clock.now() - at
  }
  expect(tick(1000)).toBe(1000)
  expect(tick(1000, -2 * DAY)).toBe(2000)
  expect(tick(1000)).toBe(3000)
  expect(tick(1000, 367 * DAY)).toBe(4000)
  expect(tick(1000, -365 * DAY)).toBe(5000)
  // True again, and set right by a little: it is followed.
  expect(tick(1000, 300)).toBe(6300)
  // Whoever knows that the new time is the true one says so.
  tick(0, DAY)
  clock.follow()
  expect(clock.now()).toBe(machine.wall)
})
it('entries that were made while a clock was wrong are known by the alarms alone, source by source', () => {
  const said = (index: number, source: 'monotonic' | 'witness', milliseconds: number) => ({
    index,
    alarm: { kind: 'clock.alarm', source, direction: 'ahead', milliseconds } as const,
  })
  const spans = clockSpans([said(5, 'monotonic', 9000), said(7, 'witness', 9000), said(9, 'monotonic', 0), said(20, 'monotonic', 4000)])
  expect(spans.map(({ from, to }) => [from, to])).toEqual([
    [5, 9],
    [7, null],
    [20, null],
  ])
})
