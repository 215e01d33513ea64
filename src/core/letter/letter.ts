/** A letter as the office that gave it sees it, and what whoever holds it is told. */
import type { LetterGround } from '../entry/kinds/letter-issued.ts'

export type Letter = {
  /** The entry that issued it. */
  readonly letter: string
  readonly record: string
  readonly ground: LetterGround
  /** ISO day, the last on which it holds. */
  readonly until: string
  /** ISO instants. */
  readonly at: string
  readonly endedAt: string | null
}

export type LettersTold = {
  /** What a letter could stand on now; null where no record of the office says so. */
  readonly ground: LetterGround | null
  readonly letters: readonly Letter[]
}

export type LetterTold =
  | { readonly is: 'none' }
  /** `isWrong`: digits were said, and they are not this letter's. */
  | { readonly is: 'holds'; readonly until: string; readonly isWrong: boolean }
  /** Who answers for her; never on which ground, which is told to nobody whom she did not tell herself. */
  | { readonly is: 'told'; readonly until: string; readonly agency: string }
