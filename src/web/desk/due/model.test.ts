import { expect, test } from 'vitest'
import type { SlotState } from '../../../core/due/slot.ts'
import { countOf, namesFor, nameOf, standing, type Slot } from './model.ts'
import { SLOT_SENTENCES, SLOT_WORDS } from './words.ts'

const slot = (state: SlotState, isBefore = false): Slot => ({
  office: 'CFI-2',
  period: '2026-Q3',
  due: '2026-10-31',
  state,
  isIn: state !== 'not_due' && state !== 'due',
  cameLate: false,
  isBefore,
  isLocked: false,
  waitsForHead: null,
  withdrawn: null,
  records: null,
  against: null,
  asked: null,
  mayAsk: false,
  return: null,
  waits: null,
  unsigned: null,
  review: null,
})

test('what is from before the record is named as neither in time nor still to come, and is not among those due', () => {
  const slots = [slot('on_time'), slot('nil'), slot('due'), slot('on_time', true), slot('nil', true), slot('not_due', true)]
  expect(standing(slots)).toEqual({ in: 2, due: 3 })
  expect(slots.map(nameOf)).toEqual(['on_time', 'nil', 'due', 'before', 'nil', 'before'])
  expect([countOf(slots, 'on_time'), countOf(slots, 'not_due'), countOf(slots, 'before')]).toEqual([1, 0, 2])
  expect(SLOT_WORDS.before.en).not.toMatch(/on time|due/)
  expect(SLOT_SENTENCES.before.en).toContain('Nobody owed it')
})

test('that there was nothing is seen still when it was accepted, and when it was locked', () => {
  const nil = (state: SlotState): Slot => ({
    ...slot(state),
    return: { agency: 'moj', entry: 'x', rows: 0, on: '2026-10-02', isNil: true },
  })
  const slots = [slot('accepted'), nil('accepted'), nil('locked'), nil('nil')]
  expect(slots.map(nameOf)).toEqual(['accepted', 'accepted_nil', 'locked_nil', 'nil'])
  expect([countOf(slots, 'accepted'), countOf(slots, 'accepted_nil'), countOf(slots, 'locked')]).toEqual([1, 1, 0])
  const names = namesFor(slots)
  expect(names.slice(names.indexOf('locked'), names.indexOf('accepted') + 2)).toEqual(['locked', 'locked_nil', 'accepted', 'accepted_nil'])
  expect(namesFor([slot('accepted')])).not.toContain('accepted_nil')
})
