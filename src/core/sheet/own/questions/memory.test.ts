import { expect, test } from 'vitest'
import { answersIn, forget, NOTHING_KEPT, readMemory, remember, touch } from './memory.ts'

const GIVEN = { 'column:ended': 'decided_on', 'word:presence:by video': 'presence=in_person', 'rule:law': 'L2008', office: 'CFI-2' }

test('what columns and words mean is kept for the next file; what was said of one file is not', () => {
  const memory = remember(NOTHING_KEPT, 'court-return', GIVEN, '2026-02-01')
  expect(answersIn(memory, 'court-return')).toEqual({ 'column:ended': 'decided_on', 'word:presence:by video': 'presence=in_person' })
  expect(answersIn(memory, 'another')).toEqual({})
})

test('an answer that is taken back names the returns that were read by it; one that changes begins anew', () => {
  let memory = remember(NOTHING_KEPT, 'f', GIVEN, '2026-02-01')
  memory = touch(memory, 'f', ['word:presence:by video', 'rule:law'], 'first')
  memory = touch(remember(memory, 'f', GIVEN, '2026-03-01'), 'f', ['word:presence:by video'], 'second')
  expect(forget(memory, 'f', 'word:presence:by video')?.was).toEqual({
    answer: 'presence=in_person',
    since: '2026-02-01',
    returns: ['first', 'second'],
  })
  expect(forget(memory, 'f', 'word:presence:by video')?.memory['f']).toEqual({
    'column:ended': { answer: 'decided_on', since: '2026-02-01', returns: [] },
  })
  const other = remember(memory, 'f', { 'word:presence:by video': 'presence=in_absentia' }, '2026-04-01')
  expect(other['f']?.['word:presence:by video']).toEqual({ answer: 'presence=in_absentia', since: '2026-04-01', returns: [] })
  expect(forget(memory, 'f', 'word:toString')).toBeUndefined()
})

test('what is none is not taken for one', () => {
  expect(readMemory({ f: { 'word:a:b': { answer: 'x', since: '2026-01-01', returns: ['r'] } } })).toBeDefined()
  for (const value of [null, [], { f: 'x' }, { f: { q: 'answer' } }, { f: { q: { answer: 1, since: '', returns: [] } } }])
    expect(readMemory(value)).toBeUndefined()
})
