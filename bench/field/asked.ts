/**
 * Questions as commands of the product, and a key to compare with. A line of questions.txt is a number, the command of the value, and after bars what else
 * belongs to the answer: `by COMMAND` its cells, `cell LABEL = COMMAND` one cell, `name CODE=LABEL;…` what a code is called, `keys` where the value is the list
 * of its cells, `count` where it is how many they are.
 */
import { readFileSync } from 'node:fs'

export type Asked = {
  readonly id: string
  readonly value: string | undefined
  readonly by: readonly string[]
  readonly cells: readonly { readonly label: string; readonly command: string }[]
  readonly names: Readonly<Record<string, string>>
  readonly isKeys: boolean
  readonly isCount: boolean
}
export type KeyQuestion = {
  readonly id: string
  readonly question: string
  readonly value: unknown
  readonly by?: Readonly<Record<string, unknown>>
  readonly state: string
  readonly papers?: readonly string[]
}
export type Answered = {
  readonly value: unknown
  readonly by: Readonly<Record<string, unknown>>
  readonly state: string
}

export function readQuestions(path: string): readonly Asked[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l !== '' && !l.startsWith('#'))
    .map((line) => {
      const [head = '', ...more] = line.split(' | ').map((p) => p.trim())
      const [id = '', ...value] = head.split(/\s+/)
      const of = (word: string): string[] => more.flatMap((p) => (p.startsWith(`${word} `) ? [p.slice(word.length + 1).trim()] : []))
      return {
        id,
        value: value.join(' ') === '-' || value.length === 0 ? undefined : value.join(' '),
        by: of('by'),
        cells: of('cell').map((c) => ({ label: c.slice(0, c.indexOf(' = ')).trim(), command: c.slice(c.indexOf(' = ') + 3).trim() })),
        names: Object.fromEntries(
          of('name').flatMap((n) =>
            n.split(';').map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()]),
          ),
        ),
        isKeys: more.includes('keys'),
        isCount: more.includes('count'),
      }
    })
}

export type Score = {
  readonly id: string
  readonly cells: number
  readonly equal: number
  readonly falseZeros: number
  readonly invented: number
  readonly isState: boolean
  readonly misses: readonly string[]
}

/** Words by meaning, as the key's own page asks: bring labels and words to one wording first. */
export function score(key: KeyQuestion, got: Answered | undefined, same: (a: unknown) => string): Score {
  const want: readonly (readonly [string, unknown])[] = [
    ['value', key.value],
    ...Object.entries(key.by ?? {}).map(([k, v]) => [`by:${k}`, v] as const),
  ]
  const own = new Map(Object.entries(got?.by ?? {}).map(([k, v]) => [same(k), v]))
  let [equal, falseZeros, invented] = [0, 0, 0]
  const misses: string[] = []
  for (const [cell, value] of want) {
    const label = same(cell.slice(3))
    const isThere = got !== undefined && (cell === 'value' || own.has(label))
    const said = cell === 'value' ? got?.value : own.get(label)
    const isEqual = isThere && (value === null ? said === null || said === undefined : same(said) === same(value))
    if (isEqual) equal += 1
    else misses.push(`${cell}: ${isThere ? JSON.stringify(said ?? null) : 'nothing'} for ${JSON.stringify(value)}`)
    if (value === null && isThere && said === 0) falseZeros += 1
    else if (value === null && isThere && said !== null && said !== undefined) invented += 1
  }
  const isState = got?.state === key.state
  if (!isState) misses.push(`state: ${got?.state ?? 'nothing'} for ${key.state}`)
  return { id: key.id, cells: want.length, equal, falseZeros, invented, isState, misses }
}
