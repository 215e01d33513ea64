/** Who somebody is, what she is called, and what is decided of her so far. */
import { describe, expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import type { Statement } from './statement.ts'
import { countSaying, tell } from './tell.ts'

const held = { agency: 'ahtjp', record: 'r1' }

describe('who it is', () => {
  it('where a paper names him, his name is the answer, and it is sealed', () => {
    const named = say({ about: 'accused', subject_no: 2, fact: 'identity', answer: 'named', ...held })
    const told = tell([named], { about: 'accused', no: 2, facts: ['identity'] })
    expect(told).toMatchObject({ answer: 'named', sealed: 'written_as' })
    expect(told.papers[0]?.records).toEqual([{ ...held, fact: 'identity' }])
    expect(tell([{ ...named, answer: 'not_named' }], { facts: ['identity'] }).sealed).toBeUndefined()
  })
})

describe('a name that nobody asked', () => {
  const two = { about: 'matter', subject_no: 2 }
  const unasked = say({ ...two, fact: 'name', said: 'not_asked' })
  const name = { about: 'matter', no: 2, facts: ['name'] }
  it('stays so where another paper says only what it does not know of them', () => {
    const nowhere = say({ ...two, fact: 'whereabouts', said: 'not_known', paper: 'B 2' })
    expect(tell([unasked, nowhere], name)).toMatchObject({ value: null, why: ['not_collected'], state: 'not_collected' })
  })
  it('may stand where another paper says something of them', () => {
    const home = say({ ...two, fact: 'whereabouts', answer: 'home', paper: 'B 2', ...held })
    expect(tell([unasked, home], name)).toMatchObject({ why: ['withheld'], sealed: 'written_as' })
  })
})

describe('a verdict that is before a higher court', () => {
  const outcome = (no: number, answer: string, own: Partial<Statement> = {}): Statement =>
    say({ about: 'accused', subject_no: no, fact: 'outcome', answer, line: no, ...own })
  const accused = say({ fact: 'accused', quantity: 3, unit: 'persons', line: 9 })
  const later = { paper: 'B 2', paper_on: '2024-09-01' }
  const open = (no: number): readonly Statement[] => [
    outcome(no, '', { ...later, said: 'not_known', answer: null }),
    say({ ...later, about: 'accused', subject_no: no, fact: 'waiting', answer: 'appeal', line: 5 }),
  ]
  const first = [accused, outcome(1, 'guilty'), outcome(2, 'guilty'), outcome(3, 'acquitted')]
  const count = (all: readonly Statement[], answer: string) =>
    countSaying(all, { matter: '1/2024', about: 'accused', facts: ['outcome'] }, { answer })

  it('an acquittal convicts nobody meanwhile, and is none that stands', () => {
    const all = [...first, ...open(3)]
    expect(count(all, 'guilty')).toMatchObject({ value: 2, qualifier: 'exact' })
    expect(count(all, 'acquitted')).toMatchObject({ value: null, why: ['not_recorded'] })
  })
  it('whoever was convicted may be: they are at least the others', () => {
    expect(count([...first, ...open(2)], 'guilty')).toMatchObject({ value: 1, qualifier: 'at_least' })
  })
  it('of whom no verdict was ever said nobody knows', () => {
    expect(count([...first.slice(0, 3), ...open(3)], 'guilty')).toMatchObject({ value: 2, qualifier: 'at_least' })
  })
})
