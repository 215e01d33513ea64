/**
 * What is asked about a sheet, and what was answered: one structure for the command line and the desk. A question is about a column, a word
 * or a rule, never about a single row of many, and its answer decides all cells that it names. What it quotes was typed into the sheet and
 * may be a name, so questions and answers stay at the edge.
 */
import type { Words } from '../../../model/fields.ts'
import { foldHeading } from '../../fold-heading.ts'

export type QuestionKind =
  /** Which field a column is. */
  | 'column'
  /** What a word means, in all its cells. */
  | 'word'
  /** In which unit a column's numbers are. */
  | 'unit'
  /** How days, years or a missing field are to be taken, in the whole file. */
  | 'rule'
  /** Whose file it is. */
  | 'office'
  /** Which form it is for. */
  | 'form'

export type Choice = { readonly value: string; readonly words: Words }

export type Question = {
  /** The same when the file is read again, and in the office's next file: made of what is asked, not of where it stands. */
  readonly id: string
  readonly kind: QuestionKind
  readonly words: Words
  readonly about: {
    readonly sheet?: string
    /** 1-based rows, the first few. */
    readonly rows?: readonly number[]
    /** 0-based. */
    readonly column?: number
    readonly heading?: string
    readonly field?: string
    /** As it stands in the sheet. */
    readonly text?: string
    readonly samples?: readonly string[]
  }
  /** How many cells the answer decides. */
  readonly cells: number
  /** Likeliest first. */
  readonly likely: readonly Choice[]
  /** What else may be answered: a code of this list, any field of the form, or nothing but what is likely. */
  readonly others?: { readonly list: string } | 'fields'
}

/** Question id → value of a choice; `''` says that it is no part of the form, or is not recorded. */
export type Answers = Readonly<Record<string, string>>

/** Id of the question what a column so called is. */
export const columnId = (heading: string): string => `column:${foldHeading(heading)}`

/**
 * What columns are called, in their order: their headings, and of several under one heading the second and those after it by their place among
 * them, `Date (2)`. The first keeps the plain name, under which an answer to all of them was remembered once.
 */
export function nameColumns(headings: readonly string[]): readonly string[] {
  const taken = new Set(headings.map(foldHeading))
  const alike = Map.groupBy(headings, foldHeading)
  const seen = new Set<string>()
  return headings.map((heading) => {
    const key = foldHeading(heading)
    if (key === '' || !seen.has(key) || (alike.get(key)?.length ?? 0) > MOST_ALIKE) {
      seen.add(key)
      return heading
    }
    // A sheet may have a heading that is written like such a name.
    let place = 2
    while (taken.has(foldHeading(`${heading} (${place})`))) place++
    const name = `${heading} (${place})`
    taken.add(foldHeading(name))
    return name
  })
}

/** More of one heading than this are no columns of a list, but cards that lie beside one another. */
const MOST_ALIKE = 4

/** It is no part of the form; the cell says nothing that is asked. */
export const NOTHING = ''
/** What stands beside a name is a part of it. */
export const OF_NAME = 'of-name'

/** @returns undefined for what no answers file is. */
export function readAnswers(value: unknown): Answers | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const entries = Object.entries(value as Record<string, unknown>)
  return entries.every(([, answer]) => typeof answer === 'string') ? (value as Answers) : undefined
}

/** Answers about these kinds of things alone. */
export const onlyOf = (answers: Answers, ...kinds: readonly QuestionKind[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => kinds.some((kind) => id === kind || id.startsWith(`${kind}:`))))
