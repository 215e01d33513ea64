/**
 * An attacker apart (`test/referees/reader.py`: OR-tools, no line of ours) reads published folders and nothing else: releases of invented tables, linked ones, the
 * same once more, and a year stated again after one person was added.
 */
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newestEdition } from '../../src/core/attack/editions.ts'
import type { Release } from '../../src/core/attack/index.ts'
import { attackTables, protectTables, writeRelease } from '../../src/core/disclosure.ts'
import type { LinearSolver, Protected, ProtectParams, TableSet } from '../../src/core/disclosure.ts'
import { loadHighs } from '../../src/outside/highs/index.ts'
import { generate } from '../helpers/generated-table.ts'
import { smallTables } from '../helpers/small-tables.ts'
import { ONE_IN } from '../helpers/everything.ts'
import { findReferee } from '../referees/find-referee.ts'

const python = findReferee('or-tools')
const info = { title: 'invented', input: 'sha256-salted:00', tool: 'test' }
const key = new Uint8Array(32).fill(21)
let [dir, serial]: [string, number] = ['', 0]
let solver: LinearSolver
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'saksi-reader-'))
  solver = await loadHighs()
})
afterAll(() => rm(dir, { recursive: true, force: true }))

function protect(set: TableSet, more: Partial<ProtectParams> = {}): Protected | undefined {
  const done = protectTables(set, { threshold: 5, solver, key, margins: true, ...more })
  return done.ok ? done : undefined
}
async function publish(done: Protected, release: Release = done.release): Promise<string> {
  const folder = join(dir, `${++serial}`)
  await mkdir(folder)
  for (const [name, text] of writeRelease({ ...done, release }, attackTables([release], solver), info))
    await writeFile(join(folder, name), text)
  return folder
}
function read(folders: readonly string[]): Record<string, number> {
  const done = spawnSync(python!, [join(import.meta.dirname, '../referees/reader.py'), ...folders], { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`the reader ended with ${done.status}: ${done.stderr}`)
  return JSON.parse(done.stdout) as Record<string, number>
}
const nothing = { exact: 0, below: 0, narrow: 0, open: 0 }

it.skipIf(python === undefined)('finds nobody in invented tables, printed once and printed twice', async () => {
  const made = [...smallTables(12 / ONE_IN(4), 5)].flatMap((set) => protect(set) ?? [])
  const linked = protect({
    ...generate([6, 4, 3], [3], 900),
    tables: [
      { id: 'table-1', by: ['d0', 'd1'] },
      { id: 'table-2', by: ['d1', 'd2'] },
      { id: 'table-3', by: ['d0', 'd2'] },
    ],
  })!
  const folders = await Promise.all([...made, ...made, linked].map((done) => publish(done)))
  const found = read(folders)
  expect(found).toMatchObject(nothing)
  // Printed twice, they are the same numbers.
  expect(found['withheld']).toBe([...made, linked].reduce((n, { cells }) => n + cells.withheld, 0))
})

it.skipIf(python === undefined)('finds somebody once a number that was withheld for another’s sake is printed', async () => {
  const done = [...smallTables(6, 9)].flatMap((set) => protect(set) ?? []).find((d) => d.cells.withheld > 3)!
  const truth = done.inside.values
  const secondary = done.release.cells.filter((c) => c.value === null && Object.keys(c.at).length === 2)
  const opened = (): Release => {
    const cells = done.release.cells.map((c) => (c.value === null && c !== secondary[0] ? { ...c, value: valueOf(c.at) } : c))
    return { ...done.release, cells }
  }
  const valueOf = (at: Readonly<Record<string, string>>): number =>
    truth.get(
      Object.entries(at)
        .map(([level, code]) => `${level}=${code}`)
        .toSorted()
        .join('\u001F'),
    )!
  expect(read([await publish(done)])).toMatchObject(nothing)
  const found = read([await publish(done, opened())])
  expect((found['exact'] ?? 0) + (found['below'] ?? 0) + (found['narrow'] ?? 0) + Number(valueOf(secondary[0]!.at) >= 5)).toBeGreaterThan(0)
})

it.skipIf(python === undefined)('subtracts a year from the same year stated again, and finds no one who was added', async () => {
  const span = { series: 's', from: '2023-01-01', to: '2024-01-01', adds: true }
  let tried = 0
  for (const set of smallTables(12 / ONE_IN(2), 31)) {
    const first = protect({ ...set, span })
    // One person more where there are most, and a dozen elsewhere: by herself she would be refused.
    const row = set.rows.findIndex((r) => r.count === Math.max(...set.rows.map((own) => own.count)))
    const rows = set.rows.map((r, i) => ({ ...r, count: r.count + (i === row ? 1 : i === (row + 1) % set.rows.length ? 12 : 0) }))
    const again = first && protect({ ...set, rows, span }, { before: newestEdition([first.release], set.population) })
    // What the gate does not clear does not go out.
    if (!first || !again || !attackTables([first.release, again.release], solver).passed) continue
    tried++
    for (const done of [first, again]) expect(read([await publish(done)])).toMatchObject(nothing)
    const before = new Map(first.release.cells.map((c) => [JSON.stringify(c.at), c.value]))
    const changes = again.release.cells.map(({ at, value }) => Math.abs((value ?? NaN) - (before.get(JSON.stringify(at)) ?? NaN)))
    expect(changes.filter((n) => n >= 1 && n < 5)).toEqual([])
  }
  expect(tried).toBeGreaterThan(0)
})
