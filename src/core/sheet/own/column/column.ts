/** What a column of a sheet is taken for. Who works that out is `plan.ts`; who reads by it asks nobody. */
import type { HeadingPart, Unit } from '../../../country/sheet-words.ts'
import type { Question } from '../questions/questions.ts'
import { foldText } from '../words/fold-text.ts'

export type Column = {
  readonly column: number
  readonly heading: string
  /** Of a sheet that was made of another's rows: whose (grid.ts). */
  readonly madeBy?: string
  /** What the heading names; more than one where they share a cell. */
  readonly fields: readonly string[]
  readonly part?: HeadingPart
  readonly unit?: Unit
  /** A cell holds several numbers, each in its unit: `3/6` under "years/months". */
  readonly units?: readonly Unit[]
  readonly law?: string
  readonly group?: string
  /** Its heading is a phrase of the field and nothing else, or somebody said what it is: there a figure may be a yes. */
  readonly isWhole?: true
  /** A tick here means this code. */
  readonly code?: string
  /** Whoever has something here is this: ages in a column of men and one of women. */
  readonly also?: { readonly field: string; readonly code: string }
  /** Its heading is a code's own word over a yes or a no: what a yes means. */
  readonly yesCode?: string
  /** No heading says that it is this; it is the only one of the table that can be. */
  readonly isOnly?: true
  /** A column that no form asks for, some of whose cells say what the list has no column for: whether that counts is asked. */
  readonly isRemark?: true
  /** Of such a column: what it says where the row's own columns say nothing of it, how it ended among them. */
  readonly fills?: readonly string[]
  /** Says whether anything of a sentence is suspended, and not how much. */
  readonly isYesOrNo?: true
  /** Of a day that stands in three columns, its day, its month or its year. */
  readonly dayPart?: 'day' | 'month' | 'year'
  /** Numbers of several such columns are one number: men and women. */
  readonly isSummed?: true
  /** Columns that count a part of what this one counts. */
  readonly parts?: readonly number[]
  /** No column of the table: the day, ISO, that its title says. */
  readonly day?: string
  /** By what it was chosen. */
  readonly by: 'heading' | 'answer' | 'words' | 'script'
}

export type Plan = {
  readonly columns: readonly Column[]
  /** Columns that hold something and are not read: no part of the form, or without a heading. */
  readonly leftOut: readonly { readonly column: number; readonly heading: string }[]
  readonly questions: readonly Question[]
  /** The field without which a row says nothing that was done, and is not taken: columns of it were left out. */
  readonly onlyWith?: string
}

/** Id of the question what a word of this column means. @param folded the word, folded */
export const wordId = ({ fields, fills = [] }: Column, folded: string): string => `word:${[...fields, ...fills].join('+')}:${folded}`
/** Id of the question in which unit its numbers are. */
export const unitId = ({ heading, madeBy }: Column): string => `unit:${madeBy === undefined ? '' : `${madeBy}@`}${foldText(heading)}`
