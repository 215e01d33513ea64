/** docs/legal/asvs.md is whole and true: every requirement once, at its level, answered by a test that is there, a reason, or said to be open. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import levels from '../data/asvs-levels.json' with { type: 'json' }
import { hasTest } from './named-test.ts'

const root = join(import.meta.dirname, '../..')
const LEVELS = new Map(Object.entries(levels))
const page = readFileSync(join(root, 'docs/legal/asvs.md'), 'utf8')

type Row = { readonly numbers: readonly string[]; readonly levels: string; readonly answer: string }

/** `1.2.6 to 1.2.8, 1.3.8` is four of them. */
const numbersOf = (cell: string): string[] =>
  cell.split(', ').flatMap((part) => {
    const [from = '', to = from] = part.split(' to ')
    const section = from.slice(0, from.lastIndexOf('.'))
    const [first, last] = [from, to].map((n) => Number(n.slice(n.lastIndexOf('.') + 1))) as [number, number]
    return Array.from({ length: last - first + 1 }, (_, i) => `${section}.${first + i}`)
  })

const rows: readonly Row[] = [...page.matchAll(/^\| (\d[^|]*) \| ([^|]*) \| [^|]+ \| ([^|]+) \|$/gm)].map((m) => ({
  numbers: numbersOf(m[1] ?? ''),
  levels: m[2] ?? '',
  answer: m[3] ?? '',
}))
const tests = new Map(
  [...page.matchAll(/^- \[(\w+)\] `([^`]+)`: (.+)$/gm)].map((m) => [m[1] ?? '', { file: m[2] ?? '', title: m[3] ?? '' }]),
)
const namesIn = (answer: string): string[] => [...answer.matchAll(/\[(\w+)\]/g)].map((m) => m[1] ?? '')

it('every requirement of the chapters 1 to 16 stands there once, at its level', () => {
  const listed = rows.flatMap((r) => r.numbers)
  expect(listed.toSorted()).toEqual([...LEVELS.keys()].toSorted())
  for (const { numbers, levels: said } of rows)
    expect([numbers[0], said]).toEqual([numbers[0], [...new Set(numbers.map((n) => LEVELS.get(n)))].toSorted().join(', ')])
})

it('each is answered by a test, a reason, or said to be open', () => {
  const bare = rows.filter(({ answer }) => namesIn(answer).length === 0 && !/^\*reason:\* \S.{5}|\*\*open:\*\* \S/.test(answer))
  expect(bare.map((r) => r.numbers[0])).toEqual([])
})

it('every test that it names is there and runs, and none is named for nothing', () => {
  const faults = [...tests].flatMap(([name, { file, title }]) =>
    existsSync(join(root, file)) && hasTest(readFileSync(join(root, file), 'utf8'), title)
      ? []
      : [`[${name}]: ${file} has no test "${title}"`],
  )
  const named = new Set(rows.flatMap((r) => namesIn(r.answer)))
  expect([faults, [...named].filter((n) => !tests.has(n)), [...tests.keys()].filter((n) => !named.has(n))]).toEqual([[], [], []])
  expect(tests.size).toBeGreaterThan(50)
})
