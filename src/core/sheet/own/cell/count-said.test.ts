import { expect, it } from 'vitest'
import { readLists } from '../../../../../test/helpers/read-lists.ts'

const HEADS = 'No|Date of visit|Workplace type|Announced|Workers screened'
const read = (...cells: readonly string[]) =>
  readLists('inspection', [[HEADS, ...cells.map((cell, i) => `${i + 1}|${i + 2}/03/2024|Factory|No|${cell}`)].join('\n')])

it('an office’s own list says how many as its cells do', () => {
  const { of, asked } = read('60', 'about 60 workers', 'យ៉ាងតិច ១២', 'between 40 and 50', '14')
  expect(of('workers_screened')).toEqual(['60', '60~', '12..', '40..50', '14'])
  expect(asked.filter((id) => /about|60|50/.test(id))).toEqual([])
})

it('two numbers with a stroke between, and a word without a number, are nothing by themselves', () => {
  const list = read('60', '40-50', '12', 'many', '14')
  expect(list.of('workers_screened')).toEqual(['60', '', '12', '', '14'])
  expect(list.faults).toEqual(['workers_screened no-number', 'workers_screened no-number'])
})
