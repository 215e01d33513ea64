/**
 * What has been reached of each file of each set, a line a file: whether its outcome is right, how many of its values are equal, what is wrong in
 * silence, who was made up. The tests hold any part of a set against its own lines, so that reading a part is as strict as reading the whole.
 * A file is named by its place in the sorted folder: a file name may name an office, and no office stands beside a fault.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Country } from '../../src/core/country/index.ts'
import { scoreRegisters } from './registers.ts'
import { scoreFolder, type Score } from './score.ts'

export type Reached = {
  readonly isRight: boolean
  readonly equal: number
  readonly all: number
  readonly silent: number
  readonly doubled: number
  /** Of a file of counts: whether its totals are all right. Of any other nothing. */
  readonly counts: 'right' | 'wrong' | '-'
}

const FILE = join(import.meta.dirname, '../../test/field/reached.tsv')
const HEAD = ['set', 'file', 'outcome', 'equal', 'values', 'silent', 'doubled', 'counts'].join('\t')

/** @returns the set's name: `court-sheets-8`, and with `shared/` before it where the set lies beside the repository */
export const setOf = (folder: string): string =>
  dirname(folder).endsWith(join('test', 'field')) ? basename(folder) : `shared/${basename(folder)}`

export const filesOf = (folder: string): readonly string[] => readdirSync(join(folder, 'files')).toSorted()

export function readReached(set: string): ReadonlyMap<number, Reached> {
  const lines = existsSync(FILE) ? readFileSync(FILE, 'utf8').trimEnd().split('\n').slice(1) : []
  return new Map(
    lines.flatMap((line) => {
      const [of, file, outcome, equal, all, silent, doubled, counts] = line.split('\t')
      if (of !== set) return []
      return [
        [
          Number(file),
          {
            isRight: outcome === 'right',
            equal: Number(equal),
            all: Number(all),
            silent: Number(silent),
            doubled: Number(doubled),
            counts: counts === 'right' || counts === 'wrong' ? counts : '-',
          },
        ] as const,
      ]
    }),
  )
}

export const reachedBy = (score: Score): Reached => ({
  isRight: score.isRight,
  equal: score.values.equal,
  all: score.values.all,
  silent: score.silent.length + (score.counts?.silent.length ?? 0),
  doubled: score.doubled,
  counts: score.counts ? (score.counts.isRight ? 'right' : 'wrong') : '-',
})

/** Writes what a whole set reaches now in place of what it had reached. */
export function writeReached(folder: string, scores: readonly Score[]): void {
  const set = setOf(folder)
  const files = filesOf(folder)
  const others = existsSync(FILE)
    ? readFileSync(FILE, 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .filter((line) => !line.startsWith(`${set}\t`))
    : []
  const now = scores.map((score) => {
    const r = reachedBy(score)
    return { file: files.indexOf(score.name) + 1, line: [r.isRight ? 'right' : 'not yet', r.equal, r.all, r.silent, r.doubled, r.counts] }
  })
  if (now.some((n) => n.file === 0) || now.length !== files.length) throw new Error(`${set}: not every file was scored`)
  const lines = now.toSorted((a, b) => a.file - b.file).map((n) => [set, n.file, ...n.line].join('\t'))
  const sets = [...others, ...lines].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  writeFileSync(FILE, `${[HEAD, ...sets].join('\n')}\n`)
}

/** Scores one file, or all of a folder of lists. @param only part of a file's name */
/** @param isTold of registers: whoever hands a file in says its form where the product does not find it out */
export function scoreSet(
  folder: string,
  country: Country,
  only?: string,
  tell?: (score: Score) => void,
  isTold?: boolean,
): Promise<readonly Score[]> {
  const truth: unknown = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'))
  // Each set says its truth in its own way; of registers it says tables.
  const isOfRegisters = Array.isArray(truth) && Object.hasOwn(truth[0] as object, 'tables')
  return isOfRegisters ? scoreRegisters(folder, country, only, tell, isTold) : scoreFolder(folder, country, only, tell)
}
