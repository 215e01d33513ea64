import { expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { cellsOf, marked, stopFor, type Setting } from './consent-asked.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const form = kh.forms.find((f) => f.kind === 'consent')!
const setting: Setting = { language: 'vi', tongue: '', interpreter: 'chosen', room: ['nobody'], who: 'adult' }
const purposes = kh.lists.find((l) => l.id === 'consent-purposes')?.codes.map((c) => c.code) ?? []

it('nothing is asked before police, with an interpreter whom she does not want, or of a guardian who is accused', () => {
  expect(stopFor(setting)).toBeUndefined()
  expect(stopFor({ ...setting, who: 'child', room: ['guardian', 'chosen'] })).toBeUndefined()
  expect(stopFor({ ...setting, room: ['guardian', 'official'], who: 'child' })).toBe('stop-official')
  expect(stopFor({ ...setting, interpreter: 'refused' })).toBe('stop-interpreter')
  expect(stopFor({ ...setting, who: 'conflict' })).toBe('stop-guardian')
  expect(stopFor({ ...setting, who: 'conflict', room: ['chosen', 'guardian'] })).toBe('stop-in-room')
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
it('nobody is there, or somebody is: never both', () => {
  expect(marked(['guardian', 'chosen'], ['guardian', 'chosen', 'nobody'])).toEqual(['nobody'])
  expect(marked(['nobody'], ['nobody', 'guardian'])).toEqual(['guardian'])
  expect(marked(['guardian'], [])).toEqual([])
})
it('what was said stands in the form as yes, each purpose by itself; how it was asked goes into the sealed field', () => {
  const cells = cellsOf(form, setting, { service: 'yes', justice: 'no', referral: 'yes' }, '2026-11-29')
  expect(cells).toEqual({
    given_month: '2026-11-01',
    purposes: 'service;referral',
    by_guardian: 'no',
    own_words: 'read-aloud=vi cards=shown interpreter=chosen room=nobody agreed-by=adult no=justice',
  })
  expect(form.fields.find((f) => f.id === 'own_words')?.privacy).toBe('sensitive')
  // Whoever may be a child is one.
  for (const who of ['child', 'unsure'] as const)
    expect(cellsOf(form, { ...setting, who }, { service: 'yes' }, '2026-11-29')).toMatchObject({ by_guardian: 'yes', child_assents: 'yes' })
  for (const id of ['child_assents', 'best_interests']) expect(form.fields.find((f) => f.id === id)?.privacy).toBe('sensitive')
  expect(cellsOf(form, { ...setting, tongue: 'th', room: ['chosen', 'guardian'] }, { service: 'yes' }, '2026-11-29')?.own_words).toBe(
    'read-aloud=vi said-in=th cards=shown interpreter=chosen room=chosen+guardian agreed-by=adult no=none',
  )
})
it('a no to everything writes nothing', () => {
  expect(cellsOf(form, setting, Object.fromEntries(purposes.map((p) => [p, 'no'])), '2026-11-29')).toBeUndefined()
  expect(cellsOf(form, setting, {}, '2026-11-29')).toBeUndefined()
})
