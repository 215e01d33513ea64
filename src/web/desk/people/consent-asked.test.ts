import { expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { cellsOf, stopFor, type Setting } from './consent-asked.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const form = kh.forms.find((f) => f.kind === 'consent')!
const setting: Setting = { language: 'vi', interpreter: 'chosen', room: 'nobody', who: 'adult' }
const purposes = kh.lists.find((l) => l.id === 'consent-purposes')?.codes.map((c) => c.code) ?? []

it('nothing is asked before police, with an interpreter whom she does not want, or of a guardian who is accused', () => {
  expect(stopFor(setting)).toBeUndefined()
  expect(stopFor({ ...setting, who: 'child', room: 'guardian' })).toBeUndefined()
  expect(stopFor({ ...setting, room: 'official', who: 'child' })).toBe('stop-official')
  expect(stopFor({ ...setting, interpreter: 'refused' })).toBe('stop-interpreter')
  expect(stopFor({ ...setting, who: 'conflict' })).toBe('stop-guardian')
  expect(stopFor({ ...setting, who: 'conflict', room: 'guardian' })).toBe('stop-in-room')
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
  expect(cellsOf(form, { ...setting, who: 'child' }, { service: 'yes' }, '2026-11-29')?.by_guardian).toBe('yes')
})
it('a no to everything writes nothing', () => {
  expect(cellsOf(form, setting, Object.fromEntries(purposes.map((p) => [p, 'no'])), '2026-11-29')).toBeUndefined()
  expect(cellsOf(form, setting, {}, '2026-11-29')).toBeUndefined()
})
