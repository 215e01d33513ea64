/** What a proof outweighs, and what stands beside it; and who has not been given yet what a court has still to decide. */
import { describe, expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import { known } from './described.ts'
import { answerQuestion, readQuestion, type Written } from './question.ts'
import type { Statement } from './statement.ts'
import { tell } from './tell.ts'

const age = (paper: string, age_band: string, own: Partial<Statement> = {}): Statement =>
  say({ paper, about: 'victim', subject_no: 2, fact: 'age', age_band, agency: 'ahtjp', record: paper, ...own })
const told = (...all: readonly Statement[]) => tell(all, { matter: '1/2024', about: 'victim', no: 2, facts: ['age'] })
const shows = (...all: readonly Statement[]) => told(...all).papers.flatMap((p) => (p.isProof ? [p.paper] : []))

describe('a proof', () => {
  const says = age('A 1', '18+', { said_by: 'self', basis: 'told' })
  const proof = age('B 2', '<18', { basis: 'proof', said_by: 'document' })
  const register = age('C 3', '18+', { said_by: 'book' })

  it('outweighs what is only said, whoever says it', () => {
    expect(told(says, age('D 4', '18+'), proof)).toMatchObject({ why: ['withheld'] })
    expect(shows(says, proof)).toEqual(['B 2'])
  })
  it('does not outweigh what a register or another document shows: they are two, and neither is picked', () => {
    expect(told(says, proof, register).why).toEqual(['withheld', 'contradicted'])
    expect(shows(says, proof, register)).toEqual(['B 2', 'C 3'])
    expect(known([says, proof, register], (s) => s.age_band ?? '')).toEqual(['<18', '18+'])
  })
  it('outweighs a document that its holder says is wrong', () => {
    const disowns = age('C 3', '<18', { said_by: 'self' })
    expect(told(disowns, register, proof).why).toEqual(['withheld'])
    expect(known([disowns, register, proof], (s) => s.age_band ?? '')).toEqual(['<18'])
  })
  it('does not outweigh one that its holder says as well, or that she holds against the proof too', () => {
    const [minor, adult] = [age('D 4', '<18', { said_by: 'self' }), age('E 5', '18+', { said_by: 'self' })]
    expect(known([minor, adult, register, proof], (s) => s.age_band ?? '')).toEqual(['18+', '<18'])
    const neither = age('F 6', 'unknown', { said_by: 'self' })
    expect(known([neither, register, proof], (s) => s.age_band ?? '')).toEqual(['18+', '<18'])
  })
  it('a document by itself is no proof of anything: what is said stands beside it', () => {
    expect(told(age('A 1', '<18', { said_by: 'self' }), register).why).toContain('contradicted')
  })
})

describe('an award that a court has still to make', () => {
  const award = (subject_no: number, own: Partial<Statement> = {}): Statement =>
    say({ about: 'victim', subject_no, fact: 'award', quantity: 100 * subject_no, unit: 'USD', line: subject_no, ...own })
  const open = award(3, { said: 'not_known', quantity: null, unit: null })
  const waits = say({ about: 'victim', subject_no: 3, fact: 'waiting', answer: 'award', line: 9 })
  const ask = (all: readonly Statement[], own: Partial<Written> = {}) =>
    answerQuestion(
      all,
      readQuestion({ term: '1/2024:victim::award', where: {}, by: [], isCount: true, paper: 'A 1', ...own }, () => true),
    ).told

  it('has not been made: whoever waits for it is none of those who have one', () => {
    expect(ask([award(1), award(2), open, waits])).toMatchObject({ value: 2, qualifier: 'exact' })
  })
  it('what nobody knows, and nobody waits for, stays open', () => {
    expect(ask([award(1), award(2), open])).toMatchObject({ value: 2, qualifier: 'at_least' })
    expect(ask([award(1), award(2), open, { ...waits, answer: 'payment' }])).toMatchObject({ value: 2, qualifier: 'at_least' })
  })
  it('of one paper, as many as stand in it may be asked', () => {
    expect(ask([award(1), award(2)], { isInPapers: true })).toMatchObject({ value: 2, qualifier: 'exact' })
  })
})
