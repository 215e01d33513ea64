import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { RECORD_KINDS } from './kinds.ts'
import { NOT_WRITTEN } from './lists/silence.ts'
import { findRule, forbiddenMove, GATES, LIFECYCLES, refusedBy } from './lifecycles.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)

describe('every lifecycle', () => {
  it.each(LIFECYCLES.map((l) => [l.rule, l] as const))('%s is over a clear column, and knows every state of its list', (_, lifecycle) => {
    const kind = RECORD_KINDS.find((k) => k.id === lifecycle.kind)
    const column = kind?.columns.find((c) => c.id === lifecycle.field)
    expect(column?.type).toBe('code')
    const list = kh.lists.find((l) => l.id === kind?.fields.find((f) => f.id === lifecycle.field)?.list)
    const states = list?.codes.map((c) => c.code) ?? []
    const named = [...Object.keys(lifecycle.moves), ...Object.values(lifecycle.moves).flat(), ...(lifecycle.begins ?? [])]
    expect(named.filter((s) => !states.includes(s))).toEqual([])
    expect(states.filter((s) => !named.includes(s) && s !== NOT_WRITTEN)).toEqual([])
  })
  it('takes what a paper does not have for nothing said: anything may follow it, and it follows nothing', () => {
    expect(forbiddenMove('investigation', NOT_WRITTEN, 'dossier_sent')).toBeUndefined()
    expect(forbiddenMove('investigation', null, NOT_WRITTEN)).toBeUndefined()
    expect(forbiddenMove('investigation', 'dossier_sent', NOT_WRITTEN)).toBeDefined()
  })
  it('has a name and words in both languages, and one kind has one', () => {
    const rules = [...LIFECYCLES, ...GATES]
    expect(new Set(rules.map((r) => r.rule)).size).toBe(rules.length)
    expect(new Set(LIFECYCLES.map((l) => l.kind)).size).toBe(LIFECYCLES.length)
    for (const r of rules) {
      expect(r.rule).toMatch(/^[a-z_]+\.[a-z-]+$/)
      expect(r.words.km).toMatch(/[\u1780-\u17FF]/)
      expect(findRule(r.rule)?.words.en.length).toBeGreaterThan(20)
    }
  })
  it('lets a record stay where it is, and never be emptied', () => {
    for (const { kind, moves, rule } of LIFECYCLES)
      for (const state of Object.keys(moves)) {
        expect(forbiddenMove(kind, state, state)).toBeUndefined()
        expect(forbiddenMove(kind, state, null)?.rule).toBe(rule)
      }
  })
  it('is no concern of kinds that have none', () => expect(forbiddenMove('meeting', 'a', 'b')).toBeUndefined())
})

describe('identification', () => {
  it.each([
    ['possible', 'identified', true],
    ['suspected', 'not_victim', true],
    ['not_victim', 'suspected', true],
    ['identified', 'suspected', false],
    ['judicially_confirmed', 'possible', false],
    ['judicially_confirmed', 'not_victim', false],
  ])('from %s to %s: %s', (from, to, may) => {
    expect(forbiddenMove('identification', from, to)?.rule).toBe(may ? undefined : 'identification.forward')
  })
  it.each([
    ['police', { status: 'not_victim', authority_type: 'police' }, true],
    ['social', { status: 'not_victim', authority_type: 'immigration' }, true],
    ['police', { status: 'not_victim' }, true],
    ['police', { status: 'not_victim', authority_type: 'social_affairs' }, false],
    ['social', { status: 'not_victim' }, false],
    ['police', { status: 'identified', authority_type: 'police' }, false],
  ] as const)('by %s, %j: refused %s', (by, values, refused) => {
    expect(refusedBy('identification', by, values)?.rule).toBe(refused ? 'identification.not-victim-needs-protection-side' : undefined)
  })
})

describe('consent', () => {
  it.each([
    ['police', { taken_by_type: 'social_worker' }, 'consent.never-taken-by-authority'],
    ['social', { taken_by_type: 'police' }, 'consent.never-taken-by-authority'],
    ['social', { taken_by_type: 'detaining_authority' }, 'consent.never-taken-by-authority'],
    ['social', { taken_by_type: 'social_worker', by_guardian: 'yes', guardian_conflict: 'yes' }, 'consent.not-by-accused-guardian'],
    ['social', { taken_by_type: 'social_worker', by_guardian: 'yes', guardian_conflict: 'no' }, undefined],
  ] as const)('by %s, %j: %s', (by, values, rule) => expect(refusedBy('consent', by, values)?.rule).toBe(rule))
})

describe('a case', () => {
  it.each([
    ['charged', 'decided', true],
    ['final', 'trial', true],
    ['decided', 'charged', false],
    ['final', 'charged', false],
    ['appeal', 'investigating_judge', false],
  ])('from %s to %s: %s', (from, to, may) => {
    expect(forbiddenMove('accused_episode', from, to)?.rule).toBe(may ? undefined : 'accused.stage-forward')
  })
})
