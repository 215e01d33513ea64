/**
 * What people said of pairs, a line each, in the order in which they said it: nothing is ever changed, and the last word on a pair stands. A line
 * that a kill cut off is no word.
 */
import { appendFile, readFile, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import type { Verdict } from '../../../core/linkage/cluster.ts'
import { parseCsv, printCsv } from '../../../exchange/csv/csv.ts'
import { BadInput } from '../../spec-file.ts'

const SAID = ['one', 'two', 'unsure', 'taken back'] as const
export type Word = (typeof SAID)[number]
const HEAD = ['at', 'by', 'file_a', 'row_a', 'file_b', 'row_b', 'said']
const NAME = 'verdicts.csv'

/** `at` an instant, `by` whoever said it; a and b as `nameOf` writes them. */
export type Line = {
  readonly at: string
  readonly by: string
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly said: Word
}

export const nameOf = (row: readonly string[]): string => row.join('\u0000')
const pairOf = ({ a, b }: Pick<Line, 'a' | 'b'>): string => [nameOf(a), nameOf(b)].toSorted().join('\u0001')

/** Empty where there is no such file; one that cannot be read is no empty one, and nothing is written into it. */
const readIfThere = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return ''
  })

/** @returns the lines, the oldest first; none where nobody has said anything. @throws BadInput for a file that is another */
export async function readVerdicts(folder: string): Promise<readonly Line[]> {
  const text = await readIfThere(join(folder, NAME))
  const { rows } = parseCsv(text.slice(0, text.lastIndexOf('\n') + 1))
  if (rows.length > 0 && rows[0]?.join() !== HEAD.join()) throw new BadInput([`${NAME}: its columns are not ${HEAD.join(', ')}`])
  return rows.slice(1).map(([at = '', by = '', fileA = '', rowA = '', fileB = '', rowB = '', text = ''], i) => {
    const said = SAID.find((word) => word === text)
    if (said === undefined) throw new BadInput([`${NAME}, row ${i + 2}: "${text}" is none of ${SAID.join(', ')}`])
    return { at, by, a: [fileA, rowA], b: [fileB, rowB], said }
  })
}

export async function addVerdict(folder: string, line: Line): Promise<void> {
  const path = join(folder, NAME)
  const before = await readIfThere(path)
  const whole = before.slice(0, before.lastIndexOf('\n') + 1)
  if (whole !== before) await truncate(path, Buffer.byteLength(whole))
  const row = printCsv([[line.at, line.by, ...line.a, ...line.b, line.said]])
  await appendFile(path, (whole === '' ? printCsv([HEAD]) : '') + row, { mode: 0o600, flush: true })
}

/** The last word on each pair. */
export const standing = (lines: readonly Line[]): ReadonlyMap<string, Line> => new Map(lines.map((line) => [pairOf(line), line]))
export const isSaid = (stands: ReadonlyMap<string, Line>, pair: Pick<Line, 'a' | 'b'>): boolean =>
  (stands.get(pairOf(pair))?.said ?? 'taken back') !== 'taken back'

/** For the matcher: those of rows that are there. */
export function verdictsOf(lines: readonly Line[], places: ReadonlyMap<string, number>): readonly Verdict[] {
  return [...standing(lines).values()].flatMap(({ a, b, said }): Verdict[] => {
    const [left, right] = [places.get(nameOf(a)), places.get(nameOf(b))]
    if (left === undefined || right === undefined || (said !== 'one' && said !== 'two')) return []
    return [{ a: left, b: right, isOne: said === 'one' }]
  })
}
