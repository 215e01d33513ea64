import { describe, expect, it } from 'vitest'
import { fold } from '../../../core/text/fold.ts'
import type { ShownAnswer } from '../../../work/answers/shown-answers.ts'
import { isSought } from './is-sought.ts'

const convicted = {
  id: 'tip-b1-convicted',
  asks: { en: 'How many persons were convicted?', km: 'តើមនុស្សប៉ុន្មាននាក់ត្រូវបានផ្តន្ទាទោស?' },
  indicator: 'persons-convicted',
  requirements: ['R4', 'R45'],
  owner: 'moj',
} as unknown as ShownAnswer
const finds = (sought: string): boolean => isSought(convicted, fold(sought), 'Ministry of Justice')

describe('a question is found', () => {
  it.each(['convicted', 'CONVICTED persons', 'ផ្តន្ទា\u200Bទោស', 'justice convicted', 'moj', 'r45', 'R4'])('by %s', (sought) =>
    expect(finds(sought)).toBe(true),
  )
  it.each(['victims', 'convicted victims', 'r5', 'R454', '.*', '<b>'])('not by %s', (sought) => expect(finds(sought)).toBe(false))
  it('and a row is that row: R4 is not found by what only begins so', () =>
    expect(isSought({ ...convicted, requirements: ['R45'] }, fold('r4'), '')).toBe(false))
})
