import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { command } from '../cli/take-in/match.ts'
import { mulberry32 } from '../core/seeded.ts'
import { inventPeople } from './people.ts'
import { writeLists } from './three-lists.ts'

it('three offices’ lists are counted with their overlap, and the people in all with an interval that holds the truth', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'saksi-lists-'))
  try {
    expect(await writeLists(dir)).toMatch(/^police \d+, shelter \d+, ngo \d+ rows of people who overlap, 200 of them resolved$/)
    const out: string[] = []
    const io = { out: (t: string) => void out.push(t), err: (t: string) => void out.push(t), json: true }
    expect(await command.run([join(dir, 'spec.json'), '--out', join(dir, 'matched'), '--resolved', join(dir, 'resolved.csv')], io)).toBe(0)
    const said = JSON.parse(out.join('\n')) as {
      records: number
      people: number
      low: number
      high: number
      candidates: number
      overlap: { both: unknown[] }
    }
    const { rows, truth } = inventPeople(400, mulberry32(142))
    const people = new Set(truth.filter((_, i) => rows[i]?.office !== 'court')).size
    expect(said.low).toBeLessThanOrEqual(people)
    expect(said.high).toBeGreaterThanOrEqual(people)
    expect([said.people < said.records, said.candidates > 20, said.overlap.both.length]).toEqual([true, true, 3])
    expect((await readdir(join(dir, 'matched'))).toSorted()).toEqual(['groups.csv', 'pairs.csv'])
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
})
