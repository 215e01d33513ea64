import { describe, expect, it } from 'vitest'
import { findBeds, type Sought, type Stated } from './beds.ts'
import { clocksOf, follow, stepsFor, type Offer, type Step } from './follow.ts'

const at = (hours: number): string => new Date(Date.UTC(2026, 10, 24) + hours * 3_600_000).toISOString()
const offer: Offer = {
  offer: 'x',
  of: 'mosavy',
  to: 'ngo',
  office: 'NGO-X1',
  record: 'ab',
  reason: 'shelter',
  bed: 'women',
  agreed: ['referral'],
  told: {},
  at: at(0),
}
const step = (by: string, name: Step['step'], hours: number, reason = 'none'): Step => ({ by, step: name, reason, at: at(hours) })

describe('a referral', () => {
  it('goes from offered over seen and accepted to arrived', () => {
    const done = follow(offer, [step('ngo', 'seen', 1), step('ngo', 'accepted', 2), step('ngo', 'arrived', 9)])
    expect([done.state, done.since, done.reached.seen]).toEqual(['arrived', at(9), at(1)])
  })
  it('passes over what may not follow, so a race ends in one state', () => {
    expect(follow(offer, [step('mosavy', 'withdrawn', 1, 'placed_elsewhere'), step('ngo', 'accepted', 2)]).state).toBe('withdrawn')
    expect(follow(offer, [step('ngo', 'declined', 1, 'no_place'), step('ngo', 'accepted', 2)])).toMatchObject({
      state: 'declined',
      reason: 'no_place',
    })
    expect(follow(offer, [step('ngo', 'arrived', 1)]).state).toBe('offered')
  })
  it('takes no step of the wrong party, nor of a third one', () => {
    const wrong = [step('mosavy', 'accepted', 1), step('ngo', 'withdrawn', 1, 'sent_in_error'), step('ahtjp', 'accepted', 2)]
    expect(follow(offer, wrong).state).toBe('offered')
    expect(stepsFor('offered', 'offerer')).toEqual(['reminded', 'withdrawn'])
    expect(stepsFor('declined', 'asked')).toEqual([])
  })
  it('keeps a reminder until it is answered', () => {
    const reminded = follow(offer, [step('mosavy', 'reminded', 5)])
    expect([reminded.state, reminded.reminded]).toEqual(['offered', at(5)])
    expect(follow(offer, [step('mosavy', 'reminded', 5), step('ngo', 'seen', 6)]).reminded).toBeNull()
  })
  it('can be taken back after the arrival: consent is never used up', () => {
    const moves = [step('ngo', 'accepted', 2), step('ngo', 'arrived', 9), step('mosavy', 'withdrawn', 30, 'consent_withdrawn')]
    expect(follow(offer, moves)).toMatchObject({ state: 'withdrawn', reason: 'consent_withdrawn' })
  })
})

describe('its clocks', () => {
  const clocks = (steps: readonly Step[], hours: number) => clocksOf(offer, follow(offer, steps), at(hours))
  it('run from the offer: 24 hours for an answer, 72 for a safe place', () => {
    expect(clocks([], 7)).toEqual({
      answer: { hours: 24, minutes: 420, state: 'running' },
      place: { hours: 72, minutes: 420, state: 'running' },
    })
  })
  it('are late one minute after their hours, answered afterwards or not', () => {
    expect(clocks([], 24).answer.state).toBe('running')
    expect(clocks([], 24 + 1 / 60).answer.state).toBe('late')
    expect(clocks([step('ngo', 'accepted', 30)], 99).answer).toEqual({ hours: 24, minutes: 1800, state: 'late' })
  })
  it('stand still once they are met', () => {
    const met = clocks([step('ngo', 'accepted', 2), step('ngo', 'arrived', 20)], 500)
    expect([met.answer, met.place]).toEqual([
      { hours: 24, minutes: 120, state: 'met' },
      { hours: 72, minutes: 1200, state: 'met' },
    ])
  })
  it('end with a refusal: the place is then looked for in another offer', () => {
    expect(clocks([step('ngo', 'declined', 3, 'no_place')], 500)).toMatchObject({ answer: { state: 'met' }, place: { state: 'ended' } })
  })
  it('ask for no place where no bed was asked for', () => {
    expect(clocksOf({ ...offer, bed: 'none' }, follow(offer, []), at(1)).place).toBeNull()
  })
})

describe('a free bed', () => {
  const said = (office: string, women: number, hours: number): Stated => ({
    agency: 'a',
    office,
    women,
    men: 0,
    children: 1,
    languages: null,
    help: null,
    at: at(hours),
  })
  const sought = (near: string, language = '', hours = 6): Sought => ({ bed: 'women', near, language, help: '', now: at(hours) })
  const places = [{ office: 'A', province: 'KH-1' }, { office: 'B', province: 'KH-2' }, { office: 'C' }]
  it('is found in the province first, and then where most are free', () => {
    const found = findBeds(sought('KH-2'), [said('A', 2, 1), said('B', 1, 1), said('C', 5, 1)], [], places)
    expect(found.map((f) => [f.office, f.free, f.isNear])).toEqual([
      ['B', 1, true],
      ['C', 5, false],
      ['A', 2, false],
    ])
  })
  it('is what the office said last, less what it has promised since', () => {
    const found = findBeds(
      sought(''),
      [said('A', 9, 1), said('A', 2, 5)],
      [
        { office: 'A', bed: 'women', at: at(6) },
        { office: 'A', bed: 'women', at: at(4) },
      ],
      places,
    )
    expect(found.map((f) => f.free)).toEqual([1])
  })
  it('is not offered where none is free', () => {
    expect(findBeds({ ...sought(''), bed: 'men' }, [said('A', 9, 1)], [], places)).toEqual([])
  })
  it('is shown where the language is spoken first, then where nobody said, and where it is not all the same', () => {
    const all = [{ ...said('A', 3, 1), languages: ['khm'] }, { ...said('B', 1, 1), languages: ['khm', 'vie'] }, said('C', 2, 1)]
    expect(findBeds(sought('', 'vie'), all, [], places).map((f) => [f.office, f.isSpoken])).toEqual([
      ['B', true],
      ['C', null],
      ['A', false],
    ])
    // In the province before all of it, and by number where none is asked for.
    expect(findBeds(sought('KH-1', 'vie'), all, [], places)[0]?.office).toBe('A')
    expect(findBeds(sought(''), all, [], places).map((f) => [f.office, f.isSpoken])).toEqual([
      ['A', null],
      ['C', null],
      ['B', null],
    ])
  })
  it('is shown where the help is given first, then where nobody said; and help is found without a bed', () => {
    const all = [{ ...said('A', 3, 1), help: ['medical'] }, { ...said('B', 0, 1), help: ['legal', 'medical'] }, said('C', 2, 1)]
    const legal = { ...sought('', ''), help: 'legal' }
    expect(findBeds(legal, all, [], places).map((f) => [f.office, f.isGiven, f.free])).toEqual([
      ['C', null, 2],
      ['A', false, 3],
    ])
    // Who says what it gives, and not this, gives it not; who says nothing may.
    expect(findBeds({ ...legal, bed: 'none' }, all, [], places).map((f) => [f.office, f.isGiven, f.free])).toEqual([
      ['B', true, 0],
      ['C', null, 0],
    ])
    expect(findBeds({ ...legal, bed: 'none', near: 'KH-1', help: 'medical' }, all, [], places).map((f) => f.office)).toEqual([
      'A',
      'B',
      'C',
    ])
  })
  it('is of today where its office said so within a day; an older word stands after it, and is told as one', () => {
    const found = findBeds(sought('', '', 30), [said('A', 9, 1), said('B', 1, 28)], [], places)
    expect(found.map((f) => [f.office, f.isToday])).toEqual([
      ['B', true],
      ['A', false],
    ])
  })
})
