/**
 * What a link of one person would join: not two records but the two clusters that they stand in. Where either holds a record of a kind that people are
 * counted from, two people of the agency have to have said that they are one; and nobody but whoever asks may have said that any two of them are two.
 */
import type { RecordRef } from '../entry/links.ts'
import type { Word } from './pairs.ts'

/** One person's last word on one pair. */
export type PairWord = {
  readonly a: RecordRef
  readonly b: RecordRef
  readonly person: string
  readonly word: Word
  /** Whether this person still has a device that counts: a no of whoever has left holds nobody back, two people are needed all the same. */
  readonly isStanding: boolean
}
export type KnownOfLinks = {
  /** Records that links which stand make one person, cluster by cluster; a record in none of them stands alone. */
  readonly clusters: Iterable<readonly RecordRef[]>
  /** Whether figures of people are counted from it. */
  readonly moves: (record: RecordRef) => boolean
  readonly words: Iterable<PairWord>
}

type Cluster = { readonly members: Set<string>; moves: boolean }

export class Joining {
  readonly #clusters = new Map<string, Cluster>()
  readonly #moves: KnownOfLinks['moves']
  /** Record → the words on pairs that it is in, from its side. */
  readonly #words = new Map<string, (PairWord & { readonly other: string })[]>()

  constructor({ clusters, moves, words }: KnownOfLinks) {
    this.#moves = moves
    for (const members of clusters) {
      const cluster: Cluster = { members: new Set(members.map(keyOf)), moves: members.some(moves) }
      for (const member of cluster.members) this.#clusters.set(member, cluster)
    }
    for (const word of words)
      for (const [from, to] of [
        [word.a, word.b],
        [word.b, word.a],
      ] as const) {
        const said = this.#words.get(keyOf(from))
        if (said) said.push({ ...word, other: keyOf(to) })
        else this.#words.set(keyOf(from), [{ ...word, other: keyOf(to) }])
      }
  }

  isOne(a: RecordRef, b: RecordRef): boolean {
    return this.#of(a) === this.#of(b)
  }

  /**
   * Joins the two where this may be, so that the next link is asked of what they are then.
   * @param person whose device signed it; undefined of what no device signed.
   */
  join(a: RecordRef, b: RecordRef, person: string | undefined): boolean {
    const [left, right] = [this.#of(a), this.#of(b)]
    if (left === right) return true
    if (!this.#mayJoin(left, right, person)) return false
    const [small, large] = left.members.size < right.members.size ? [left, right] : [right, left]
    large.moves ||= small.moves
    for (const member of small.members) {
      large.members.add(member)
      this.#clusters.set(member, large)
    }
    return true
  }

  #mayJoin(left: Cluster, right: Cluster, person: string | undefined): boolean {
    const ones = new Set<string>()
    const [from, to] = left.members.size < right.members.size ? [left, right] : [right, left]
    for (const member of from.members)
      for (const { other, word, person: by, isStanding } of this.#words.get(member) ?? []) {
        if (!to.members.has(other)) continue
        if (word === 'two' && isStanding && by !== person) return false
        if (word === 'one') ones.add(by)
      }
    if (!left.moves && !right.moves) return true
    // Her own word has to be on record too: by asking for the link alone nobody learns what another has said.
    return ones.size >= 2 && (person === undefined || ones.has(person))
  }

  #of(record: RecordRef): Cluster {
    const key = keyOf(record)
    const known = this.#clusters.get(key)
    if (known) return known
    const alone: Cluster = { members: new Set([key]), moves: this.#moves(record) }
    this.#clusters.set(key, alone)
    return alone
  }
}

const keyOf = ({ agency, record }: RecordRef): string => `${agency} ${record}`
