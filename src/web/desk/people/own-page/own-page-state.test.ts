import { expect, it } from 'vitest'
import { isEnded, stateOf, stillOpen } from './own-page-state.ts'

const TODAY = { today: '2026-12-01', hasVaults: true, ended: undefined }
const closed = { until: '2027-03-01', closedAt: '2026-12-01T08:00:00.000Z', isEverywhere: false }

it('is closed where every vault has ended it, and nowhere before', () => {
  expect(stateOf(closed, { ...TODAY, ended: { counts: 2, of: 2 } })).toBe('closed')
  expect(stateOf(closed, { ...TODAY, ended: { counts: 1, of: 2 } })).toBe('still-open')
  expect(stateOf(closed, { ...TODAY, ended: { counts: 0, of: 2 } })).toBe('still-open')
  expect(stateOf(closed, { ...TODAY, ended: { counts: 0, of: 0 } })).toBe('still-open')
})
it('is not called closed everywhere by who has not heard the vaults', () => {
  expect(stateOf(closed, TODAY)).toBe('closed-here')
  expect(stateOf(closed, { ...TODAY, hasVaults: false })).toBe('closed')
})
it('is closed for a colleague, and after a reload, once somebody has signed that every vault has ended it', () => {
  expect(stateOf({ ...closed, isEverywhere: true }, TODAY)).toBe('closed')
  expect([isEnded({ counts: 2, of: 2 }), isEnded({ counts: 1, of: 2 }), isEnded({ counts: 0, of: 0 })]).toEqual([true, false, false])
})
it('opens nowhere after its day, whoever closed it', () => {
  expect(stateOf({ ...closed, until: '2026-11-30' }, { ...TODAY, ended: { counts: 1, of: 2 } })).toBe('closed')
  expect(stateOf({ ...closed, closedAt: null, until: '2026-11-30' }, TODAY)).toBe('over')
  expect(stateOf({ ...closed, closedAt: null, until: '2026-12-01' }, TODAY)).toBe('open')
})
it('stands first, and alone, while it is closed here and a vault has not heard it', () => {
  const pages = ['a', 'b', 'c', 'd'].map((page) => ({ ...closed, page, closedAt: page === 'd' ? null : closed.closedAt }))
  const ended = { a: { counts: 1, of: 2 }, b: { counts: 2, of: 2 }, d: { counts: 0, of: 2 } }
  expect(stillOpen(pages, { ...TODAY, ended }).map((p) => p.page)).toEqual(['a'])
  expect(stillOpen(pages, { ...TODAY, hasVaults: false, ended })).toEqual([])
})
