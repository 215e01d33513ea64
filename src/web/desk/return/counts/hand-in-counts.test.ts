/** What a clerk said of one table of counts, and what of it is put to the next. */
import { expect, it } from 'vitest'
import type { Drafts } from '../../drafts.ts'
import { keepCounts, readKept } from './hand-in-counts.ts'

/** In a store that the test holds. */
function store(): Drafts {
  const kept = new Map<string, Uint8Array>()
  return {
    keep: async (name: string, content: Uint8Array) => kept.set(name, content) !== undefined,
    read: async (name: string) => kept.get(name),
  } as unknown as Drafts
}

it('keeps what a heading counts, and neither office, time, blank nor sum: the next table may be of another province', async () => {
  const drafts = store()
  await keepCounts(drafts, {
    'counts:measure:victims': 'victims-identified',
    'counts:word:provinces:kg thom': 'KH-6',
    'counts:office:police-offices': 'POL-A',
    'counts:period': '2024',
    'counts:period:2024:first nine months': '2024-01..2024-09',
    'counts:year:fiscal year': '2024',
    'counts:blank': 'none',
    'counts:dash': 'none',
    'counts:text:see note': 'none',
    'counts:sum:Sheet1!B6': 'rows',
    'counts:adults:men, women, children': '18+',
  })
  expect(await readKept(drafts)).toEqual({ 'counts:measure:victims': 'victims-identified', 'counts:word:provinces:kg thom': 'KH-6' })
})
