/** Repair pays in what readers lose: the people whose numbers are withheld. */
import { beforeAll, expect, it } from 'vitest'
import { loadHighs } from '../../../../outside/highs/index.ts'
import type { LinearSolver } from '../../../attack/solver.ts'
import { buildModel, cellKey, fillCells, keyPart } from '../../table.ts'
import { repair } from './repair.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

it('three numbers of thirty go rather than one of three hundred and two of six', () => {
  const counts = [
    [2, 30, 6],
    [30, 30, 500],
    [6, 500, 300],
  ]
  const set = {
    dimensions: ['r', 'c'].map((level) => ({ levels: [level], leaves: [0, 1, 2].map((i) => [`${level}${i}`]) })),
    tables: [{ id: 't', by: ['r', 'c'] }],
    rows: counts.flatMap((line, r) => line.map((count, c) => ({ leaves: [r, c], count }))),
    unit: 'people',
    population: 'test',
  }
  const model = buildModel(set)
  const cell = (r: number, c: number): number => model.keys.indexOf(cellKey([keyPart('r', `r${r}`), keyPart('c', `c${c}`)]))
  const withheld = new Uint8Array(model.keys.length)
  withheld[cell(0, 0)] = 1
  const open = { cell: cell(0, 0), low: 2, high: 2 }
  expect(repair(model, fillCells(set, model), withheld, [open], { need: { threshold: 5, width: 3 }, solver })).toEqual([])
  expect([...withheld.keys()].filter((i) => withheld[i]).toSorted()).toEqual([cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 1)].toSorted())
})
