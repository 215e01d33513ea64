/**
 * What people of one agency said of its pairs, each on her own, and where a pair stands by it. Of every person the last word stands. A yes of one
 * person makes no link where a figure would move by it: somebody else has to say so too, who is not told what the first one said.
 */
import type { LinkedRecord } from '../entry/linkable.ts'
import { pairName, type PeopleReviewed } from '../entry/kinds/people-reviewed.ts'

export type Word = PeopleReviewed['pairs'][number]['said']
/** What stands in the log of one pair, in the order of the log. */
export type Said = {
  readonly a: LinkedRecord
  readonly b: LinkedRecord
  /** A person, or whoever speaks for the agency without a device; a program's word is nobody's. */
  readonly by: string | undefined
  readonly said: Word | 'likely'
  /** Of a program's word. */
  readonly bits?: number
  readonly model?: string
}
export type Pair = {
  readonly name: string
  readonly a: LinkedRecord
  readonly b: LinkedRecord
  readonly words: ReadonlyMap<string, Word>
  /** The newest word of a program: how likely it holds it, in bits, and by which model. */
  readonly likely: { readonly bits: number; readonly model: string } | undefined
}

/** @returns the pairs, each once, in the order in which they were first named. */
export function foldPairs(said: Iterable<Said>): readonly Pair[] {
  const pairs = new Map<string, { a: LinkedRecord; b: LinkedRecord; words: Map<string, Word>; likely: Pair['likely'] }>()
  for (const { a, b, by, said: word, bits, model } of said) {
    const name = pairName(a, b)
    const pair = pairs.get(name) ?? { a, b, words: new Map<string, Word>(), likely: undefined }
    pairs.set(name, pair)
    if (word === 'likely') pair.likely = { bits: bits ?? 0, model: model ?? '' }
    else if (by !== undefined) pair.words.set(by, word)
  }
  return [...pairs].map(([name, pair]) => ({ name, ...pair }))
}

/**
 * `open`: nobody has decided · `second`: one person says one, and nobody against it · `differ`: some say one, others two · `two`: two, and nobody
 * says one · `linked`: a link stands, whoever made it.
 */
export type Standing = 'open' | 'second' | 'differ' | 'two' | 'linked'
export function standingOf({ words }: Pick<Pair, 'words'>, isLinked: boolean): Standing {
  const said = [...words.values()]
  const [isOne, isTwo] = [said.includes('one'), said.includes('two')]
  if (isOne && isTwo) return 'differ'
  if (isLinked) return isTwo ? 'differ' : 'linked'
  return isOne ? 'second' : isTwo ? 'two' : 'open'
}

/** Two people decided it alike: shown to a third, unmarked, it says how well she decides. */
export const isKnown = ({ words }: Pick<Pair, 'words'>): boolean => {
  const said = [...words.values()].filter((word) => word !== 'unsure')
  return said.length >= 2 && new Set(said).size === 1
}

export type Agreement = {
  /** Pairs that this person and another decided, one of each such pair of words. */
  readonly both: number
  readonly alike: number
  /** Cohen's kappa (1960): agreement beyond what their habits alone would give; undefined where one of the two words was never said. */
  readonly kappa: number | undefined
}

/** How far this person's decisions are those of the others, over every pair that she and another decided. "Cannot tell" is no decision. */
export function agreementOf(pairs: readonly Pick<Pair, 'words'>[], person: string): Agreement {
  const table = { oneOne: 0, oneTwo: 0, twoOne: 0, twoTwo: 0 }
  for (const { words } of pairs) {
    const own = words.get(person)
    if (own === undefined || own === 'unsure') continue
    for (const [by, word] of words) {
      if (by === person || word === 'unsure') continue
      table[`${own}${word === 'one' ? 'One' : 'Two'}`]++
    }
  }
  const both = table.oneOne + table.oneTwo + table.twoOne + table.twoTwo
  const alike = table.oneOne + table.twoTwo
  const [ownOnes, otherOnes] = [(table.oneOne + table.oneTwo) / both, (table.oneOne + table.twoOne) / both]
  const byHabit = ownOnes * otherOnes + (1 - ownOnes) * (1 - otherOnes)
  return { both, alike, kappa: both === 0 || byHabit === 1 ? undefined : (alike / both - byHabit) / (1 - byHabit) }
}
