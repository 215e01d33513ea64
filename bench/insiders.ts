/**
 * An attacker written apart (`test/referees/reader.py`: CP-SAT, no line of ours) on every release of a record, with the true rows in hand: as each body that brought some of
 * them, as every two of them together, and as whoever is alone in a withheld cell. The rows are counted anew; of a release whose printed numbers they no longer make
 * she says so, and it is told and not counted. Needs the referee (`sh scripts/referees.sh or-tools`).
 * Run: `node bench/insiders.ts DIR…` of demonstrations
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasPlaces } from '../src/core/count/measures.ts'
import { isGrouped, levelBelow, REST } from '../src/core/protect/merge-codes.ts'
import type { TableSet } from '../src/core/protect/table.ts'
import { askedTables, familiesOf, indicatorOf } from '../src/core/release/asked.ts'
import { definitionsOf, readPopulation } from '../src/core/release/nested.ts'
import { readRelease } from '../src/core/release/read.ts'
import type { Release } from '../src/core/attack/view.ts'
import { countWithContributions } from '../src/road/count.ts'
import { link } from '../src/road/link.ts'
import { tableSetOf } from '../src/road/protect.ts'
import { openInstallation, type Installation } from '../src/work/installation/installation.ts'
import { readReleaseFile } from '../src/work/releases/released-files.ts'
import { findReferee } from '../test/referees/find-referee.ts'

const python = findReferee('or-tools')
if (python === undefined) throw new Error('OR-tools is not here')
const reader = new URL('../test/referees/reader.py', import.meta.url).pathname
const WHAT = ['withheld', 'exact', 'below', 'narrow', 'open', 'coalitions', 'told', 'alone', 'alone_told'] as const
type Found = Partial<Record<(typeof WHAT)[number], number>>

/** The detail of a release's own definition, as it is counted now. */
async function detailOf(release: Release, { country, counts }: Installation): Promise<Omit<TableSet, 'tables'> | undefined> {
  const { id, interval } = readPopulation(release.population)
  const root = definitionsOf(country).get(id)
  if (!root || !interval || release.asOf === undefined) return undefined
  const levels = [...new Set(release.dimensions.flatMap((d) => d.levels).map(levelBelow))]
  const indicator = indicatorOf(root)
  const by = levels.filter((level) => Object.hasOwn(indicator.dimensions, level))
  const family = familiesOf(askedTables(country).asked).find((f) => f.root.id === id)
  const subsets = by.length < levels.length ? (family?.subsets ?? []) : []
  const linked = await link({ entries: [] }, release.asOf, counts)
  const request = { indicator, interval, by, onePlace: hasPlaces(indicator), subsets, withoutTotals: true }
  const { counted, contributions } = await countWithContributions(linked, request, country, counts)
  return tableSetOf(counted, contributions, country, indicator, subsets).set
}

/** The code under which the release's finest level has one of the own: itself, its group, or all others. */
function codeAt(
  level: string,
  code: string,
  codes: ReadonlySet<string>,
  merged: Release['merged'] = [],
  own: Release['merged'] = [],
): string {
  const base = levelBelow(level)
  const parts = own.find((m) => m.level === base && m.code === code)?.of ?? [code]
  const holderAt = (at: string): string | undefined =>
    merged.find((m) => m.level === at && parts.every((part) => m.of.includes(part)))?.code
  if (base === level) return holderAt(level) ?? code
  const group = holderAt(level) ?? holderAt(base) ?? code
  return codes.has(group) || isGrouped(level) ? group : REST
}

/** Each row with its code of every level that the release has: of a coarser level, what its codes were put into. */
function rowsOf({ dimensions, rows, merged: always }: Omit<TableSet, 'tables'>, release: Release): object[] | undefined {
  const places = release.dimensions.map(({ levels, leaves }) => {
    const finest = levels.at(-1)!
    const d = dimensions.findIndex((own) => own.levels.includes(levelBelow(finest)))
    const own = dimensions[d]
    if (!own) return undefined
    const codes = new Set(leaves.map((leaf) => leaf.at(-1)!))
    const pathOf = (leaf: number): readonly string[] | undefined => {
      const codeOf = (level: string): string | undefined => own.leaves[leaf]![own.levels.indexOf(level)]
      const code = codeAt(finest, codeOf(levelBelow(finest))!, codes, release.merged, always)
      const fits = leaves.filter(
        (path) => path.at(-1) === code && levels.every((l, k) => k === levels.length - 1 || path[k] === (codeOf(l) ?? path[k])),
      )
      return new Set(fits.map((path) => path.join('\u001F'))).size === 1 ? fits[0] : undefined
    }
    return { d, levels, pathOf }
  })
  const found = rows.map(({ leaves, count, contributors = [] }) => {
    const at = places.map((p) => {
      const path = p?.pathOf(leaves[p.d]!)
      return path && p && Object.fromEntries(p.levels.map((level, i) => [level, path[i]]))
    })
    return at.every((a) => a !== undefined) ? { at: Object.assign({}, ...at) as object, count, who: contributors } : undefined
  })
  return found.every((row) => row !== undefined) ? found : undefined
}

const dir = mkdtempSync(join(tmpdir(), 'saksi-insiders-'))
const rows: string[][] = []
try {
  for (const place of process.argv.slice(2)) {
    const installation = await openInstallation(place)
    try {
      const sum: Found = {}
      let [tried, rounded, other] = [0, 0, 0]
      const started = process.cpuUsage().user
      for (const name of readdirSync(join(place, 'releases')).toSorted()) {
        const release = readRelease((file) => readReleaseFile(join(place, 'releases'), name, file))
        if (release.rounding || release.threshold < 2) {
          rounded++
          continue
        }
        const set = await detailOf(release, installation)
        const truth = set && rowsOf(set, release)
        const file = join(dir, 'rows.json')
        writeFileSync(file, JSON.stringify(truth ?? []))
        const run = truth && spawnSync(python, [reader, '--inside', file, join(place, 'releases', name)], { encoding: 'utf8' })
        if (run?.status !== 0) {
          console.error(`${name}: ${run?.stderr.trim().split('\n').at(-1) ?? 'its rows cannot be made again'}`)
          other++
          process.exitCode = 1
          continue
        }
        tried++
        const found = JSON.parse(run.stdout) as Found
        const told = (found.told ?? 0) + (found.alone_told ?? 0) + (found.exact ?? 0) + (found.below ?? 0) + (found.narrow ?? 0)
        // A release that could not be tried is no release that held.
        if (told > 0) process.exitCode = 1
        if (told > 0) console.error(`${name}: ${run.stdout.trim()}`)
        for (const what of WHAT) sum[what] = (sum[what] ?? 0) + (found[what] ?? 0)
      }
      const seconds = (process.cpuUsage().user - started) / 1e6
      rows.push([place, `${tried}`, `${rounded}`, `${other}`, ...WHAT.map((what) => `${sum[what] ?? 0}`), seconds.toFixed(1)])
    } finally {
      await installation.close()
    }
  }
} finally {
  rmSync(dir, { recursive: true, force: true })
}
const heading = ['record', 'releases tried', 'rounded, or of nobody', 'not made again', ...WHAT, 'own processor time, s']
for (const line of [heading, heading.map(() => '---'), ...rows]) console.log(`| ${line.join(' | ')} |`)
