/**
 * An attacker apart (`test/referees/reader.py`: OR-tools, no line of ours) reads published folders and nothing else: releases of invented tables, linked ones, the
 * same once more, and a year stated again after one person was added; with the true rows in hand as each of those who brought some of them, as every two, and as
 * whoever is alone in a cell.
 * By night alone. By day: release/insider, src/core/attack/attacks/replay/replay.
 */
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
function read(folders: readonly string[], ...how: readonly string[]): Record<string, number> {
  const done = spawnSync(python!, [join(import.meta.dirname, '../referees/reader.py'), ...how, ...folders], { encoding: 'utf8' })
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
  const valueOf = (at: Readonly<Record<string, string>>): number =>
    truth.get(
      Object.entries(at)
        .map(([level, code]) => `${level}=${code}`)
        .toSorted()
        .join('\u001F'),
    )!
  const small = done.release.cells.find((c) => c.value === null && valueOf(c.at) < 5)!
  const cells = done.release.cells.map((c) => (c.value === null && c !== small ? { ...c, value: valueOf(c.at) } : c))
  expect(read([await publish(done)])).toMatchObject(nothing)
  expect(read([await publish(done, { ...done.release, cells })])).toMatchObject({ exact: 1 })
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
    expect(read([await publish(first), await publish(again)])).toMatchObject({ ...nothing, changed: 0 })
  }
  expect(tried).toBeGreaterThan(0)
})

it.skipIf(python === undefined)(
  'finds the one man who came in between two editions, of which the second counts him with those who are not known',
  async () => {
    const span = { series: 's', from: '2024-01-01', to: '2025-01-01', adds: true }
    const bySex = (counts: Readonly<Record<string, number>>): TableSet => ({
      dimensions: [{ levels: ['sex'], leaves: Object.keys(counts).map((code) => [code]) }],
      rows: Object.values(counts).map((count, i) => ({ leaves: [i], count })),
      tables: [{ id: 'table-1', by: ['sex'] }],
      unit: 'people',
      population: 'p',
      span,
    })
    const merged = [{ level: 'sex', code: 'male_or_unknown', of: ['male', 'unknown'] }]
    const first = protect(bySex({ female: 120, male: 245, unknown: 9 }))!
    const naive = protect({ ...bySex({ female: 131, male_or_unknown: 255 }), merged })!
    expect(read([await publish(first), await publish(naive)])).toMatchObject({ changed: 1 })
    const before = newestEdition([first.release], 'p')
    const careful = protect({ ...bySex({ female: 131, male_or_unknown: 255 }), merged }, { before })!
    expect(read([await publish(first), await publish(careful)])).toMatchObject({ changed: 0 })
  },
)

describe('those inside', () => {
  /** Each cell's people by four bodies: most of them one's, some another's. */
  const brought = (set: TableSet): TableSet => ({
    ...set,
    rows: set.rows.flatMap(({ leaves, count }, i) => {
      const others = Math.min(count, (i * 7) % 4)
      const shares = [[count - others, `body ${i % 2}`] as const, [others, `body ${2 + ((i >> 1) % 2)}`] as const]
      return shares.flatMap(([n, who]) => (n > 0 ? [{ leaves, count: n, contributors: [who] }] : []))
    }),
  })
  async function readInside(set: TableSet, done: Protected): Promise<Record<string, number>> {
    const rows = set.rows.map(({ leaves, count, contributors }) => ({
      at: Object.fromEntries(set.dimensions.flatMap(({ levels, leaves: of }, d) => levels.map((level, l) => [level, of[leaves[d]!]![l]]))),
      count,
      who: contributors,
    }))
    const file = join(dir, `inside-${++serial}.json`)
    await writeFile(file, JSON.stringify(rows))
    return read([await publish(done)], '--inside', file)
  }
  it.skipIf(python === undefined)(
    'each body, every two of them, and whoever is alone in a cell: find nobody where they were thought of, and somebody else',
    async () => {
      const [kept, open]: [Record<string, number>[], Record<string, number>[]] = [[], []]
      for (const set of [...smallTables(14 / ONE_IN(2), 61)].map(brought)) {
        const [within, without] = [protect(set, { inside: true }), protect(set)]
        if (within) kept.push(await readInside(set, within))
        if (without) open.push(await readInside(set, without))
      }
      const sum = (all: typeof kept, ...what: string[]): number => all.reduce((n, found) => n + what.reduce((m, w) => m + found[w]!, 0), 0)
      expect(sum(kept, 'exact', 'below', 'narrow', 'open', 'told', 'alone_told')).toBe(0)
      expect([sum(kept, 'coalitions') > 20, sum(kept, 'alone') > 0, sum(open, 'told', 'alone_told') > 0]).toEqual([true, true, true])
    },
  )
})

it.skipIf(python === undefined)(
  'a row whose people all share an attribute is told where it is printed, and not where it is guarded',
  async () => {
    const set: TableSet = {
      dimensions: [
        { levels: ['town'], leaves: [['Aster'], ['Briar'], ['Clove']] },
        { levels: ['form'], leaves: [['labour'], ['sexual'], ['begging']] },
      ],
      tables: [{ id: 'table-1', by: ['town', 'form'] }],
      rows: [30, 0, 0, 20, 25, 15, 22, 18, 16].map((count, i) => ({ leaves: [Math.floor(i / 3), i % 3], count })),
      unit: 'people',
      population: 'forms',
    }
    const plain = protect(set)!
    const promised = { ...plain.release, attributes: ['form'] }
    expect(read([await publish(plain, promised)])).toMatchObject({ groups: 1 })
    const guarded = protect({ ...set, attributes: ['form'] })!
    expect(guarded.cells.withheld).toBeGreaterThan(0)
    expect(read([await publish(guarded)])).toMatchObject({ ...nothing, groups: 0 })
  },
)

it.skipIf(python === undefined)(
  'two figures that agree in all that both print are one to her: what the one withholds the other must not tell',
  async () => {
    const span = { series: 's', from: '2023-01-01', to: '2024-01-01', adds: true }
    const [done] = [...smallTables(6, 9)]
      .flatMap((set) => protect({ ...set, span }) ?? [])
      .filter(({ cells }) => cells.withheld > 3 && cells.printed > 6)
    const { release, inside } = done!
    const named = (population: string, cells = release.cells): Release => ({ ...release, population, cells })
    const places = (at: Readonly<Record<string, string>>): string =>
      Object.entries(at)
        .map(([level, code]) => `${level}=${code}`)
        .toSorted()
        .join('\u001F')
    const withheld = release.cells.find((c) => c.value === null)!
    const told = release.cells.map((c) => (c === withheld ? { ...c, value: inside.values.get(places(c.at))! } : c))
    const [first, same, other] = [
      await publish(done!, named('accused')),
      await publish(done!, named('prosecuted')),
      await publish(done!, named('convicted', told)),
    ]
    expect(read([first, same])).toMatchObject({ ...nothing, alike: 1, alike_told: 0 })
    const found = read([first, other])
    expect([found['alike'], found['alike_told']! > 0]).toEqual([1, true])
  },
)
