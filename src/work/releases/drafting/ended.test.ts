/** Why a draft was refused, as it is told to who asked for it: not that somebody was found, where the attacks were cut off. */
import { expect, it } from 'vitest'
import type { AttackReport } from '../../../core/attack/index.ts'
import { refusalOf } from './ended.ts'

const report: AttackReport = {
  attacks: [],
  exact: 0,
  violations: 2,
  passed: false,
  not_tried: [],
  releases: 1,
  threshold: 5,
  width: 3,
  solver: 'none',
}

it('says that an attack found somebody, or that it did not end', () => {
  expect(refusalOf({ refused: report })).toEqual({ is: 'refused', why: 'attacked', coarser: [] })
  expect(refusalOf({ refused: { ...report, partial: true } })).toEqual({ is: 'refused', why: 'out_of_time', coarser: [] })
})
