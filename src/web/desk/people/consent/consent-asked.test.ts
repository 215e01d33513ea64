import { expect, it } from 'vitest'
import { loadCountry } from '../../../../store/files/load-country.ts'
import type { Agreed } from '../../../../core/person/agreed.ts'
import { CONSENT, HERS_WORDS, hersWords } from './consent-words.ts'
import {
  AGREERS,
  bothSaid,
  cellsOf,
  INTERPRETERS,
  isSaidBack,
  marked,
  ROOMS,
  shownOf,
  stillStands,
  stopFor,
  takeBack,
  type Said,
  type Setting,
} from './consent-asked.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../../../countries/kh`)
const form = kh.forms.find((f) => f.kind === 'consent')!
const setting: Setting = { language: 'vi', tongue: '', interpreter: 'chosen', room: ['nobody'], who: 'adult' }
const own = (said: Said, guardian: Said = {}) => ({ own: said, guardian })
const ROOM_SETS: readonly Setting['room'][] = [...ROOMS.map((r) => [r]), ['chosen', 'other'], ['guardian', 'official'], []]
const TODAY = '2026-11-29'
const purposes = kh.lists.find((l) => l.id === 'consent-purposes')?.codes.map((c) => c.code) ?? []

it('nothing is asked before police, with an interpreter whom she does not want, or of a guardian who is accused', () => {
  expect(stopFor(setting)).toBeUndefined()
  expect(stopFor({ ...setting, who: 'child', room: ['guardian', 'chosen'] })).toBeUndefined()
  expect(stopFor({ ...setting, room: ['guardian', 'official'], who: 'child' })).toBe('stop-official')
  expect(stopFor({ ...setting, interpreter: 'refused' })).toBe('stop-interpreter')
  for (const who of ['conflict', 'alone'] as const) expect(stopFor({ ...setting, who })).toBe('stop-child')
  expect(stopFor({ ...setting, who: 'conflict', room: ['chosen', 'guardian'] })).toBe('stop-in-room')
  // The file says it, and whoever asks today does not know.
  for (const who of ['child', 'unsure'] as const) {
    expect(stopFor({ ...setting, who, room: ['guardian'], isAccused: true })).toBe('stop-in-room')
    expect(stopFor({ ...setting, who, room: ['guardian'], isAccused: false })).toBeUndefined()
  }
})
it('whoever else is in the room reads nothing of who is suspected: one quiet line, the same of all of them', () => {
  const every = AGREERS.flatMap((who) =>
    INTERPRETERS.flatMap((interpreter) =>
      ROOM_SETS.flatMap((room) => [true, false].map((isAccused) => ({ who, interpreter, room, isAccused }))),
    ),
  ).flatMap((at) => {
    const stop = stopFor(at)
    return stop ? [{ ...at, shown: shownOf(stop, at.room) }] : []
  })
  // A child's way on stands there where nobody else does.
  expect(every.filter((at) => at.shown === 'stop-child' && at.room.join() !== 'nobody')).toEqual([])
  const others = every.filter(({ room, interpreter }) => room.includes('other') || room.includes('official') || interpreter === 'refused')
  expect(new Set(others.map((at) => at.shown))).toEqual(new Set(['stop-quiet']))
  const texts = new Set(every.map((at) => at.shown))
  expect([...texts].toSorted()).toEqual(['stop-absent', 'stop-child', 'stop-no-guardian', 'stop-quiet', 'stop-unwell'])
  // Nor do the answers that somebody can mark there, in front of whom they are about.
  const marks = Object.entries(CONSENT).filter(([key]) => /^(?:room|who|interpreter|stop)-/.test(key) && key !== 'stop-child')
  expect(marks.length).toBeGreaterThan(12)
  for (const [, { en, km }] of marks) {
    expect(en).not.toMatch(/danger|accus|employer|partner|relative|police|pretext|safe/i)
    expect(km.replaceAll('|', '')).not.toMatch(/គ្រោះថ្នាក់|ចោទ|ថៅកែ|ដៃគូ|នគរបាល|លេស/)
  }
})
it('what no native reader has seen, in a language that nobody at the desk speaks, is said back by the interpreter', () => {
  expect(isSaidBack({ language: 'vi', isDraft: true }, ['km', 'en'])).toBe(true)
  expect(isSaidBack({ language: 'vi', isDraft: false }, ['km', 'en'])).toBe(false)
  expect(isSaidBack({ language: 'km', isDraft: true }, ['km', 'en'])).toBe(false)
  expect(isSaidBack({ language: 'en', tongue: 'th' }, ['km', 'en'])).toBe(true)
})
it('beside a guardian a child hears of a lawyer, and not that it is apart from him', () => {
  expect(hersWords('child_counsel', false)).toEqual(HERS_WORDS.counsel)
  expect(hersWords('child_counsel', true)).toEqual(HERS_WORDS.child_counsel)
  expect(hersWords('need', false)).toEqual(HERS_WORDS.need)
})
it('nor before somebody whom she did not ask to stay, without an interpreter who is needed, or of somebody who is not well; and each says so by itself', () => {
  expect(stopFor({ ...setting, room: ['chosen', 'other'] })).toBe('stop-other')
  expect(stopFor({ ...setting, interpreter: 'absent' })).toBe('stop-absent')
  expect(stopFor({ ...setting, tongue: 'th', interpreter: 'none' })).toBe('stop-absent')
  expect(stopFor({ ...setting, tongue: 'th' })).toBeUndefined()
  expect(stopFor({ ...setting, who: 'unwell' })).toBe('stop-unwell')
  expect(stopFor({ room: ['official'] })).toBe('stop-official')
  expect(stopFor({})).toBeUndefined()
})
it('a guardian who answers is there, a guardian of an adult is somebody whom nobody asked for, and a draft that nobody at the desk can read needs an interpreter', () => {
  for (const who of ['child', 'unsure'] as const) {
    expect(stopFor({ ...setting, who })).toBe('stop-no-guardian')
    expect(stopFor({ ...setting, who, room: ['chosen'] })).toBe('stop-no-guardian')
    expect(stopFor({ who, room: [] })).toBeUndefined()
  }
  expect(stopFor({ ...setting, room: ['guardian'] })).toBe('stop-other')
  expect(stopFor({ ...setting, interpreter: 'none', isUnread: true })).toBe('stop-absent')
  expect(stopFor({ ...setting, interpreter: 'chosen', isUnread: true })).toBeUndefined()
  expect(stopFor({ ...setting, interpreter: 'none' })).toBeUndefined()
  expect(cellsOf(form, { ...setting, isDraft: true }, own({ service: 'yes' }), TODAY)?.own_words).toContain('read-aloud=vi draft=yes ')
})
it('a child’s answer and a guardian’s are two: a no of either is a no, a yes is one of both, and what one was not asked is open', () => {
  for (const who of ['child', 'unsure'] as const) {
    const child: Setting = { ...setting, who, room: ['guardian'] }
    const answers = own(
      { service: 'yes', referral: 'yes', justice: 'no', research: 'yes' },
      { service: 'yes', referral: 'no', justice: 'yes' },
    )
    expect(bothSaid(child, answers)).toEqual({ service: 'yes', referral: 'no', justice: 'no' })
    expect(cellsOf(form, child, answers, TODAY)).toEqual({
      given_month: '2026-11-01',
      purposes: 'service',
      by_guardian: 'yes',
      child_assents: 'yes',
      own_words: `read-aloud=vi cards=shown interpreter=chosen room=guardian agreed-by=${who} child-no=justice guardian-no=referral`,
    })
    expect(cellsOf(form, child, own({ service: 'yes' }), TODAY)).toBeUndefined()
    expect(cellsOf(form, child, own({ service: 'no' }, { service: 'yes' }), TODAY)).toBeUndefined()
  }
  for (const id of ['child_assents', 'best_interests']) expect(form.fields.find((f) => f.id === id)?.privacy).toBe('sensitive')
})
it('a no to what was agreed to before leaves that standing until it is taken back: it is named, and taken back where it was given', () => {
  const on = { on: '2026-03-01', office: 'NGO-X1', record: 'a' }
  const agreed: readonly Agreed[] = [
    { ...on, purpose: 'referral', is: 'given' },
    { ...on, purpose: 'justice', is: 'given' },
    { ...on, purpose: 'service', is: 'guardian', office: 'SOC-X1', record: 'b' },
    { ...on, purpose: 'research', is: 'withdrawn', record: 'c' },
  ]
  const no = own({ referral: 'no', justice: 'no', service: 'no', research: 'no', statistics: 'no' })
  const still = stillStands(agreed, setting, no)
  expect(still).toEqual([
    { office: 'NGO-X1', on: '2026-03-01', purposes: ['referral', 'justice'] },
    { office: 'SOC-X1', on: '2026-03-01', purposes: ['service'] },
  ])
  expect(takeBack(form, still[0]!, setting, no, TODAY)).toMatchObject({
    office: 'NGO-X1',
    given_month: '2026-03-01',
    purposes: 'referral;justice',
    withdrawn: 'yes',
  })
  expect(stillStands(agreed, setting, own({ referral: 'yes', justice: 'no' }))).toEqual([
    { office: 'NGO-X1', on: '2026-03-01', purposes: ['justice'] },
  ])
  expect(stillStands(agreed, setting, own({ referral: 'yes' }))).toEqual([])
})
it('nobody is there, or somebody is: never both', () => {
  expect(marked(['guardian', 'chosen'], ['guardian', 'chosen', 'nobody'])).toEqual(['nobody'])
  expect(marked(['nobody'], ['nobody', 'guardian'])).toEqual(['guardian'])
  expect(marked(['guardian'], [])).toEqual([])
})
it('what was said stands in the form as yes, each purpose by itself; how it was asked goes into the sealed field', () => {
  const cells = cellsOf(form, setting, own({ service: 'yes', justice: 'no', referral: 'yes' }), TODAY)
  expect(cells).toEqual({
    given_month: '2026-11-01',
    purposes: 'service;referral',
    by_guardian: 'no',
    own_words: 'read-aloud=vi cards=shown interpreter=chosen room=nobody agreed-by=adult no=justice',
  })
  expect(form.fields.find((f) => f.id === 'own_words')?.privacy).toBe('sensitive')
  for (const id of ['child_assents', 'best_interests']) expect(form.fields.find((f) => f.id === id)?.privacy).toBe('sensitive')
  expect(cellsOf(form, { ...setting, tongue: 'th', room: ['chosen', 'guardian'] }, own({ service: 'yes' }), TODAY)?.own_words).toBe(
    'read-aloud=vi said-in=th cards=shown interpreter=chosen room=chosen+guardian agreed-by=adult no=none',
  )
})
it('a no to everything writes nothing', () => {
  expect(cellsOf(form, setting, own(Object.fromEntries(purposes.map((p) => [p, 'no'] as const))), TODAY)).toBeUndefined()
  expect(cellsOf(form, setting, own({}), TODAY)).toBeUndefined()
})
