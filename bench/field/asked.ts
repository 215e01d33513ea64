/**
 * Questions as commands of the product, and a key to compare with. A line of questions.txt is a number, the command of the value, and after bars what else
 * belongs to the answer: `by COMMAND` its cells, `cell LABEL = COMMAND` one cell, `name CODE=LABEL;…` what a code is called, `keys` where the value is the list
 * of its cells, `count` where it is how many they are.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

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
  readonly unit?: string
  /** Of a set that has a word for it: `between`. */
  readonly qualifier?: string
}
/** A question of a key by its id, or by a bare number. */
type Numbered = KeyQuestion | (Omit<KeyQuestion, 'id'> & { readonly n: number })

/** One set keeps its questions in a list, another beside its closing day; and one numbers them without a letter. */
export function readKey(path: string): readonly KeyQuestion[] {
  const key = JSON.parse(readFileSync(path, 'utf8')) as readonly Numbered[] | { readonly questions: readonly Numbered[] }
  return ('questions' in key ? key.questions : key).map((q) => ('id' in q ? q : { ...q, id: `Q${String(q.n).padStart(3, '0')}` }))
}

/** Where a key is wrong by the words of a paper: what the paper has instead, and those words. */
type Amended = Partial<Pick<KeyQuestion, 'value' | 'by' | 'state'>> & {
  readonly id: string
  readonly paper: string
  readonly words: string
  readonly why: string
}
/** @returns the key as the papers have it. @throws Error for words that do not stand in their paper, and for a question or a cell that the key does not have */
export function amendKey(key: readonly KeyQuestion[], path: string, files: string): readonly KeyQuestion[] {
  const list = JSON.parse(readFileSync(path, 'utf8')) as readonly Amended[]
  for (const { id, paper, words, by = {} } of list) {
    const asked = key.find((q) => q.id === id)
    const cells = Object.keys(by).filter((cell) => asked?.by === undefined || !(cell in asked.by))
    if (!asked || cells.length > 0) throw new Error(`${id}: the key has no ${cells.join(', ') || 'such question'}`)
    if (!readFileSync(join(files, `${paper}.txt`), 'utf8').includes(words)) throw new Error(`${id}: ${paper} does not say "${words}"`)
  }
  return key.map((q) => {
    const amended = list.find((a) => a.id === q.id)
    if (!amended) return q
    const { value = q.value, state = q.state, by } = amended
    return { ...q, value, state, ...(q.by ? { by: { ...q.by, ...by } } : {}) }
  })
}

export type Answered = {
  readonly value: unknown
  readonly by: Readonly<Record<string, unknown>>
  /** Labels of the cells that were asked for by name or by cut, without what the whole brings with it. */
  readonly cells: readonly string[]
  readonly state: string
  /** It lies between two numbers. */
  readonly isFromTo: boolean
  readonly unit: string
  /** The value has no unit, whatever its cells have: how many, beside terms. */
  readonly isBare?: boolean
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

/**
 * Words by meaning, as the key's own page asks: bring labels and words to one wording first. A cell's label is found by its whole wording, then as the only one
 * that has all its words or has them all of its own (`AZMI` and `AZMI Rekaan`), then as one that names the same source and says the same
 * (`003` and `003 margin`); where papers contradict each other, by the paper that says it. A cell that repeats the value is answered by the value.
 */
export function score(key: KeyQuestion, answered: Answered | undefined, same: (a: unknown) => string): Score {
  const got = answered && asKeyed(answered, key)
  const parts = Object.entries(key.by ?? {})
  // Of what papers contradict, the answer names each paper: the key's own names for them are found by what they say.
  const papers = got?.state === 'contradicted' && key.state === 'contradicted' ? (key.papers ?? []) : []
  const isOfValue = (value: unknown): boolean => value !== null && same(value) === same(key.value) && isSaid(got?.value, value, same)
  const own = pair(parts, Object.entries(got?.by ?? {}), same, { papers, cells: got?.cells ?? [], isOfValue })
  let [equal, falseZeros, invented] = [0, 0, 0]
  const misses: string[] = []
  const take = (cell: string, value: unknown, isThere: boolean, said: unknown): void => {
    const isEqual = isThere && isSaid(said, value, same)
    if (isEqual) equal += 1
    else misses.push(`${cell}: ${isThere ? JSON.stringify(said ?? null) : 'nothing'} for ${JSON.stringify(value)}`)
    if (value === null && isThere && said === 0) falseZeros += 1
    else if (value === null && isThere && said !== null && said !== undefined) invented += 1
  }
  take('value', key.value, got !== undefined, got?.value)
  for (const [label, value] of parts) {
    const isWhole = !own.has(label) && isOfValue(value)
    take(`by:${label}`, value, own.has(label) || isWhole, isWhole ? got?.value : own.get(label))
  }
  const isState = got?.state === key.state
  if (!isState) misses.push(`state: ${got?.state ?? 'nothing'} for ${key.state}`)
  return { id: key.id, cells: 1 + parts.length, equal, falseZeros, invented, isState, misses }
}

/**
 * In the unit of the question; and what lies between two numbers has no one value where the key has a word for it, or is its lower end where the key gives the
 * upper one as "at most".
 */
function asKeyed(answered: Answered, { unit: given, qualifier, question, by }: KeyQuestion): Answered {
  // A key that has no years of a term means all of it by its months.
  const { years, months, ...others } = answered.by
  const isSpoken = years !== undefined && months !== undefined && by?.['years'] === undefined
  const got = isSpoken ? { ...answered, by: others } : answered
  const ends = by?.['at most'] !== undefined && !('at most' in got.by) ? endsOf(got) : undefined
  if (ends) return { ...got, value: ends[0], by: { ...got.by, 'at most': ends[1] }, state: 'at least' }
  const bounds = by?.['low'] !== undefined && by['high'] !== undefined ? endsOf(got) : undefined
  if (bounds) return { ...got, value: bounds[0], by: { ...got.by, low: bounds[0], high: bounds[1] }, state: 'at least' }
  // Of several currencies, the amount in that of the question.
  if (got.value === null && given !== undefined && given !== null && typeof got.by[given] === 'number')
    return { ...got, value: got.by[given] }
  const unit = given ?? (/\b(how many|in) years\b/i.test(question) ? 'years' : undefined)
  if (got.isFromTo && qualifier === 'between') return { ...got, value: null, state: 'known' }
  if (unit !== 'years' || got.unit !== 'months') return got
  const inYears = (n: unknown): unknown => (typeof n === 'number' ? n / 12 : n)
  return {
    ...got,
    value: got.isBare === true ? got.value : inYears(got.value),
    by: Object.fromEntries(Object.entries(got.by).map(([k, n]) => [k, inYears(n)])),
  }
}

/** Both ends of what lies between two numbers, in figures or in words that were opened: “between 15 and 17”. */
function endsOf({ isFromTo, by, value }: Answered): readonly [unknown, unknown] | undefined {
  if (isFromTo) return [by.from, by.to]
  const [, from, to] = typeof value === 'string' ? (/\bbetween (\d+) and (\d+)\b/.exec(value) ?? []) : []
  return from === undefined || to === undefined ? undefined : [Number(from), Number(to)]
}

/** Free words of a paper are said where the answer has them in it; and a number says whether there is any. */
function isSaid(said: unknown, value: unknown, same: (a: unknown) => string): boolean {
  if (value === null) return said === null || said === undefined
  if (same(said) === same(value)) return true
  // Several numbers, written in one line: “26, 28”.
  if (Array.isArray(said) && typeof value === 'string') return same(said.join(', ')) === same(value)
  // How often, asked for whether at all.
  if (typeof said === 'number' && (value === 'yes' || value === 'no')) return value === (said > 0 ? 'yes' : 'no')
  // A year or an age that stands in words: “born 1981”.
  if (typeof said === 'string' && typeof value === 'number') return (said.match(/\d+/g) ?? []).join(' ') === String(value)
  if (typeof said !== 'string' || typeof value !== 'string' || !value.includes(' ')) return false
  // A list's own word for it, of several words, is as much as the record was asked to hold.
  const word = same(said)
  return said.toLowerCase().includes(value.toLowerCase()) || (wordsOf(word).length > 1 && within(word, value))
}

type Part = readonly [string, unknown]
/** @returns what was answered to each label of the key that has an answer */
function pair(
  parts: readonly Part[],
  answered: readonly Part[],
  same: (a: unknown) => string,
  {
    papers,
    cells,
    isOfValue,
  }: { readonly papers: readonly string[]; readonly cells: readonly string[]; readonly isOfValue: (x: unknown) => boolean },
): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>()
  const left = [...answered]
  const match = (isLike: (a: Part, b: Part) => boolean): void => {
    for (const part of parts) {
      if (found.has(part[0])) continue
      const like = left.filter((a) => isLike(part, a))
      // Another part that it would fit as well leaves it open which is meant; not where both say the same, and there is one for each.
      const others = parts.filter((p) => p !== part && !found.has(p[0]) && like.some((a) => isLike(p, a)))
      const isOpen = others.length >= like.length || others.some((p) => same(p[1]) !== same(part[1]))
      const [one] = like
      if (one === undefined || isOpen || like.some(([, said]) => same(said) !== same(one[1]))) continue
      found.set(part[0], one[1])
      left.splice(left.indexOf(one), 1)
    }
  }
  // Two parts of one paper that contradict each other: what a key calls them ("total", "sum") is its own, and the paper tells them by what each says.
  const own = papers.filter((p) => parts.filter(([label]) => wordsOf(label).includes(p)).length > 1)
  match(([a, x], [b, y]) => own.some((p) => wordsOf(a).includes(p) && wordsOf(b).includes(p)) && same(x) === same(y))
  match(([a], [b]) => same(a) === same(b))
  match(([a], [b]) => within(a, b) || within(b, a))
  match(([a, x], [b, y]) => isSaid(y, x, same) && wordsOf(a).some((w) => wordsOf(b).includes(w)))
  // Who waits is found by the day since when, as the keys' own pages ask.
  match(([, x], [, y]) => isDay(x) && x === y)
  match(([, x], [b, y]) => x !== null && papers.some((p) => wordsOf(b).includes(p)) && same(x) === same(y))
  // One part and one cell that was asked for, and nothing else is left: they are each other's.
  const rest = parts.filter(([label, x]) => !found.has(label) && !isOfValue(x))
  const cell = left.filter(([label]) => cells.includes(label))
  if (rest.length === 1 && cell.length === 1) for (const [label] of rest) found.set(label, cell[0]?.[1])
  return found
}
const isDay = (x: unknown): boolean => typeof x === 'string' && /^\d{4}-\d\d-\d\d$/.test(x)
const SMALL = new Set(['the', 'of', 'in', 'to', 'on', 'a', 'and', 'for', 'by', 'invented', 'their', 'its'])
const wordsOf = (label: string): string[] =>
  label
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((w) => w !== '' && !SMALL.has(w))
const within = (a: string, b: string): boolean => wordsOf(a).length > 0 && wordsOf(a).every((w) => wordsOf(b).includes(w))
