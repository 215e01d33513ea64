/** THREATS.md cannot lie: every cell of its table points at a test that is there, or says what is not held, or why there is no way. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hasTest } from './named-test.ts'

const root = join(import.meta.dirname, '../..')

type Page = { readonly rows: readonly (readonly string[])[]; readonly tests: ReadonlyMap<string, { file: string; title: string }> }

function readPage(markdown: string): Page {
  const rows = markdown
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
  const listed = [...markdown.matchAll(/^- \[(\w+)\] `([^`]+)`: (.+)$/gm)].map(
    (m) => [m[1] ?? '', { file: m[2] ?? '', title: m[3] ?? '' }] as const,
  )
  return { rows, tests: new Map(listed) }
}

const namesIn = (cell: string): string[] => [...cell.matchAll(/\[(\w+)\]/g)].map((m) => m[1] ?? '')

/** Every fault of the page at once, each with its row and column. */
function faultsOf({ rows: [head = [], ...rows], tests }: Page, isTest: (file: string, title: string) => boolean): string[] {
  const faults: string[] = []
  const used = new Set<string>()
  for (const [who = '', ...cells] of rows) {
    if (cells.length !== head.length - 1) faults.push(`${who}: ${cells.length} cells`)
    for (const [i, cell] of cells.entries()) {
      const at = `${who} × ${head[i + 1]}`
      for (const name of namesIn(cell)) {
        used.add(name)
        if (!tests.has(name)) faults.push(`${at}: no test is called [${name}]`)
      }
      const tried = namesIn(cell).length > 0 && !cell.startsWith('**not held')
      const open = /\*\*not held:\*\* \S/.test(cell)
      if (!tried && !open && !/^– \S.{5,}/.test(cell)) faults.push(`${at}: names no test, nothing that is not held, and no reason`)
    }
  }
  for (const [name, { file, title }] of tests) {
    if (!isTest(file, title)) faults.push(`[${name}]: ${file} has no test "${title}"`)
    if (!used.has(name)) faults.push(`[${name}] stands in no cell`)
  }
  return faults
}

const page = readFileSync(join(root, 'THREATS.md'), 'utf8')

it('every cell of the table is tried by a test that exists, or says what is not held, or why there is no way', () => {
  const read = readPage(page)
  expect(faultsOf(read, (file, title) => existsSync(join(root, file)) && hasTest(readFileSync(join(root, file), 'utf8'), title))).toEqual(
    [],
  )
  expect(read.rows.length).toBeGreaterThanOrEqual(14)
  expect(read.tests.size).toBeGreaterThan(40)
})

it('a cell that lies is found', () => {
  const lying =
    '| who | a | b | c |\n|---|---|---|---|\n| thief | [gone] | | [here] |\n- [here] `x.test.ts`: is\n- [idle] `x.test.ts`: is\n'
  expect(faultsOf(readPage(lying), (_file, title) => title === 'is not')).toEqual([
    'thief × a: no test is called [gone]',
    'thief × b: names no test, nothing that is not held, and no reason',
    '[here]: x.test.ts has no test "is"',
    '[idle]: x.test.ts has no test "is"',
    '[idle] stands in no cell',
  ])
  const source =
    "it('holds', () => {})\ntest.each([1])('%s: holds too', () => {})\n// it('holds not')\nconst said = 'holds a string'\nit.skip('sleeps', () => {})"
  expect(['holds', '%s: holds too', 'holds a string', 'holds not', 'sleeps'].map((title) => hasTest(source, title))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
