import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { dropView, keepView, readViews } from './views.ts'
import { ALL, isWish, printWish } from './wish.ts'

const kept = new Map<string, string>()
beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  })
})
afterAll(() => void vi.unstubAllGlobals())
const view = (year: string) => ({ kind: 'lead', wish: { ...ALL, office: 'POL-X1', year } })

test('are one person’s, the newest first, each once, twelve at most', () => {
  for (let i = 0; i < 15; i++) keepView('a@ahtjp', view(String(2000 + i)))
  keepView('a@ahtjp', view('2010'))
  expect(readViews('a@ahtjp').map((v) => v.wish.year)).toEqual([
    '2010',
    '2014',
    '2013',
    '2012',
    '2011',
    '2009',
    '2008',
    '2007',
    '2006',
    '2005',
    '2004',
    '2003',
  ])
  expect(readViews('b@ahtjp')).toEqual([])
  expect(dropView('a@ahtjp', view('2010'))).toHaveLength(11)
})

test.each([
  ['nothing that is JSON', '{'],
  ['no list', '{"a":1}'],
  ['markup for an office', JSON.stringify([{ kind: 'lead', wish: { ...ALL, office: '<img src=x>' } }])],
  ['a filter that is missing', JSON.stringify([{ kind: 'lead', wish: { office: 'POL-X1' } }])],
  ['words for a code', JSON.stringify([{ kind: 'lead', wish: { ...ALL, code: 'Sok Dara' } }])],
])('what somebody else wrote there is no view: %s', (_, text) => {
  kept.set('saksi/views/a@ahtjp', text)
  expect(readViews('a@ahtjp')).toEqual([])
})

test('a wish asks for whole months and years', () => {
  expect(isWish(ALL)).toBe(true)
  expect(printWish({ ...ALL, year: '2023', month: '12' }, '')).toBe('?from=2023-12-01&to=2024-01-01&order=newest&after=')
  expect(printWish({ ...ALL, year: '2023', column: 'state' }, 'x')).toBe('?from=2023-01-01&to=2024-01-01&order=newest&after=x')
})
