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

it('an interval beside a published count is a figure too: it is refused by its columns, and a word like low alone is none', () => {
  const columnsOf = (head: string, row: string, more: object = {}): (string | undefined)[] =>
    loadPublished(spec({ published: true, ...more }), parseCsv(`place,sex,n,${head}\nA,m,9,${row}\nA,f,12,${row}\n`)).problems.map(
      (p) => p.column,
    )
  expect(columnsOf('low,high', '7,13')).toEqual(['low', 'high'])
  expect(columnsOf('Lower 95%,upper_95', '7,13')).toEqual(['Lower 95%', 'upper_95'])
  expect(columnsOf('95 % CI', '7–13')).toEqual(['95 % CI'])
  expect(columnsOf('Margin of error', '3')).toEqual(['Margin of error'])
  expect(columnsOf('low', '7')).toEqual([])
  expect(columnsOf('city,highway', 'x,y')).toEqual([])
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

describe('rows that are marked as a total', () => {
  const load = (csv: string, more: object = {}): ReturnType<typeof loadTableSet> => loadTableSet(spec(more), parseCsv(csv))
  const COUNTS = 'place,sex,n\nA,m,10\nA,f,15\nB,m,7\nB,f,9\n'
  it('that add up are left out, and how many is told', () => {
    expect(load(`${COUNTS}A,Total,25\nTotal,m,17\nTotal,Total,41\n`)).toMatchObject({ problems: [], left: { totals: 3, skipped: 0 } })
  })
  it('that do not are a problem, unless it is said', () => {
    expect(load(`${COUNTS}A,Total,40\n`).problems).toMatchObject([
      { row: 6, column: 'n', message: expect.stringContaining('40 is printed here as a total, and its rows add up to 25') as string },
    ])
    expect(load(`${COUNTS}A,Total,40\n`, { totals_differ: true }).problems).toEqual([])
  })
  it('of somebody whom no row has are a problem', () => {
    expect(load(`${COUNTS}C,Total,12\n`).problems).toMatchObject([
      { row: 6, message: expect.stringContaining('no row says of whom') as string },
    ])
    expect(load(`${COUNTS}C,Total,0\n`).problems).toEqual([])
  })
  it('of a group are held to the group, and a skipped code that is no total to nothing', () => {
    const csv = 'region,place,sex,n\nN,A,m,10\nN,B,m,7\nS,C,m,9\nN,N total,m,17\nS,S total,m,8\n'
    const more = { hierarchy: { place: 'region' }, skip: [{ column: 'place', ends_with: ' total' }] }
    expect(load(csv, more).problems).toMatchObject([{ row: 6, message: expect.stringContaining('8 is printed') as string }])
    expect(load(`${COUNTS}C,m,12\n`, { skip: [{ column: 'place', equals: 'C' }] })).toMatchObject({ left: { totals: 0, skipped: 1 } })
  })
  it('in a column that is no dimension are held to the rows beside them, and are a problem where they are none', () => {
    const notes = (last: string): string => `place,sex,note,n\nA,m,,10\nA,m,,5\nA,f,,4\n${last}\n`
    expect(load(notes('A,m,Total,15'))).toMatchObject({ problems: [], left: { totals: 1 } })
    expect(load(notes('A,m,Total,9')).problems).toMatchObject([{ row: 5 }])
    expect(load(notes('B,m,Total,9')).problems).toMatchObject([
      { row: 5, message: expect.stringContaining('no row says of whom') as string },
    ])
    // Where each row is a person it is nobody's total.
    const people = 'place,sex,degree\nA,f,Total\nA,m,x\n'
    expect(load(people, { count: undefined, total: 'Total' }).problems).toMatchObject([{ row: 2, column: 'degree' }])
  })
  it('and that nothing holds are a problem, unless it is said', () => {
    const more = { total: 'A total' }
    expect(load(`${COUNTS}A total,m,12\n`, more).problems).toMatchObject([
      { row: 6, column: 'place', message: expect.stringContaining('nothing says of which rows') as string },
    ])
    expect(load(`${COUNTS}A total,m,12\n`, { ...more, totals_differ: true }).problems).toEqual([])
    expect(load(`${COUNTS}A,Total,about 25\n`).problems).toMatchObject([
      { row: 6, message: expect.stringContaining('cannot be read') as string },
    ])
  })
  it('is never counted again', () => {
    expect(load(`${COUNTS}A,Total,25\n`, { detail_only: false }).problems).toMatchObject([{ row: 6, column: 'sex' }])
  })
  it('may have several words', () => {
    expect(load(`${COUNTS}A,Both,25\nAll,m,17\n`, { total: ['Both', 'All'] })).toMatchObject({ problems: [], left: { totals: 2 } })
  })
})

it('a sum among codes is a problem that names it, in a published file too; with "apart" it is the publisher’s word', () => {
  const csv = 'place,sex,n\nA,m,10\nA,f,15\nA,x,25\nB,m,7\nB,f,9\nB,x,16\n'
  expect(problemsOf({}, csv)).toMatchObject([{ column: 'sex', message: expect.stringContaining('"total": ["x"]') as string }])
  expect(problemsOf({ apart: ['sex'] }, csv)).toEqual([])
  expect(problemsOf({ total: 'x' }, csv)).toEqual([])
  expect(loadPublished(spec({ published: true }), parseCsv(csv.replace('B,m,7', 'B,m,*'))).problems).toMatchObject([{ column: 'sex' }])
  const people = 'place,sex\nA,m\nA,m\nB,f\nB,x\n'
  expect(loadTableSet(spec({ count: undefined }), parseCsv(people)).problems).toEqual([])
})

it('columns that are codes: girls and boys', () => {
  const more = { count: undefined, dimensions: ['place', 'sex'], wide: { name: 'sex', columns: ['girls', 'boys'] } }
  const loaded = loadTableSet(spec(more), parseCsv('place,girls,boys\nA,3,8\nB,9,7\n'))
  expect('set' in loaded && loaded.set.rows.map((r) => r.count)).toEqual([3, 8, 9, 7])
  expect(problemsOf(more, 'place,girls\nA,3\n')).toMatchObject([{ column: 'boys', message: 'this column is missing' }])
  expect(problemsOf(more, 'place,girls,boys\nA,3,\n')).toMatchObject([{ row: 2, message: expect.stringContaining('empty') as string }])
})
