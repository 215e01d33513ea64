import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../exchange/csv/csv.ts'
import { loadPublished, loadTableSet } from './spec.ts'
import { parseSpec } from './spec-schema.ts'
import type { Spec, SpecProblem } from './spec-type.ts'
import { buildModel, fillCells } from './table.ts'

const spec = (more: object): Spec => {
  const parsed = parseSpec({ data: 'd.csv', count: 'n', dimensions: ['place', 'sex'], ...more })
  if (!('spec' in parsed)) throw new Error(JSON.stringify(parsed.problems))
  return parsed.spec
}
const problemsOf = (more: object, csv: string): readonly SpecProblem[] => loadTableSet(spec(more), parseCsv(csv)).problems

it('every example in docs/spec/protect.md is a SPEC', () => {
  const text = readFileSync(new URL('../../../docs/spec/protect.md', import.meta.url), 'utf8')
  const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map((m) => parseSpec(JSON.parse(m[1]!)))
  expect(examples).toHaveLength(4)
  for (const example of examples) expect(example.problems).toEqual([])
})

describe('hierarchies', () => {
  const csv = parseCsv('region,place,sex,n\nnorth,A,m,5\nnorth,B,m,6\nsouth,C,f,7\n')
  it('from a column above', () => {
    const loaded = loadTableSet(spec({ hierarchy: { place: 'region' }, tables: [['place'], ['region', 'sex']] }), csv)
    if (!('set' in loaded)) throw new Error('no set')
    const model = buildModel(loaded.set)
    const values = fillCells(loaded.set, model)
    const value = (key: string): number => values[model.keys.indexOf(key)]!
    expect([value(''), value('region=north'), value('place=B'), value('region=north\u001Fsex=m')]).toEqual([18, 11, 6, 11])
    expect(model.relations.every(({ total, parts }) => values[total] === parts.reduce((n, p) => n + values[p]!, 0))).toBe(true)
  })
  it('from a map, whose groups have a name of their own', () => {
    const loaded = loadTableSet(spec({ hierarchy: { place: { A: 'coast', B: 'coast', C: 'plain' } }, tables: [['place (group)']] }), csv)
    expect('set' in loaded && loaded.set.dimensions[0]).toEqual({
      levels: ['place (group)', 'place'],
      leaves: [
        ['coast', 'A'],
        ['coast', 'B'],
        ['plain', 'C'],
      ],
    })
  })
  it('refuses a code with two parents, and one with none', () => {
    expect(problemsOf({ hierarchy: { place: 'region' } }, 'region,place,sex,n\nnorth,A,m,5\nsouth,A,m,5\n')).toMatchObject([
      { row: 3, column: 'place' },
    ])
    expect(problemsOf({ hierarchy: { place: { B: 'x' } } }, 'place,sex,n\nA,m,5\n')).toMatchObject([{ row: 2, column: 'place' }])
  })
})

it('codes without people are cells too', () => {
  const loaded = loadTableSet(spec({ codes: { sex: ['f', 'm', 'x'] } }), parseCsv('place,sex,n\nA,m,5\n'))
  expect('set' in loaded && loaded.set.dimensions[1]!.leaves).toEqual([['f'], ['m'], ['x']])
})

it('a published cell printed twice is a problem, its withheld words are not', () => {
  const load = (csv: string): readonly SpecProblem[] => loadPublished(spec({ published: true }), parseCsv(csv)).problems
  expect(load('place,sex,n\nA,m,5\nA,m,6\n')).toMatchObject([{ row: 3 }])
  expect(load('place,sex,n\nA,m,*\nA,f,<5\nB,m,\n')).toEqual([])
  expect(load('place,sex,n\nA,m,many\n')).toMatchObject([{ row: 2, column: 'n', message: 'many is not a whole number' }])
})

it('names that cannot be right are refused before the file is read', () => {
  const problems = (more: object): string[] =>
    parseSpec({ data: 'd.csv', dimensions: ['place', 'sex'], ...more }).problems.map((p) => p.message)
  expect(problems({ dimensions: ['place', 'place'] })).toContain('dimensions: place is there twice')
  expect(problems({ dimensions: ['value'] })).toHaveLength(1)
  expect(problems({ hierarchy: { age: 'band' } })).toEqual(['age is not among the dimensions'])
  expect(problems({ hierarchy: { place: 'region' }, tables: [['place', 'region']] })).toEqual([
    'tables.0: two levels of one dimension; name the finer one, its groups come with it',
  ])
  expect(problems({ threshold: 1 })).toHaveLength(1)
})
