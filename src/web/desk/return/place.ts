/** Where one stands in handing in a return: the screen, and what it shows. */
import type { Dispatch, SetStateAction } from 'react'
import type { Form, Problem } from '../../../core/country/index.ts'
import type { ReturnSlot } from '../../../core/entry/kinds/return-received.ts'
import type { Guess, LoggedData } from '../../../road/stages.ts'
import type { Screen } from '../explained.ts'
import type { Typed } from '../typed/records.ts'
import type { Answers, Question } from '../../../core/sheet/own/questions/questions.ts'
import type { ShownTable } from '../../../core/sheet/shown-table.ts'
import type { Recipe } from '../../../core/sheet/recipe/recipe.ts'
import type { Learned } from '../../../core/sheet/learned-columns.ts'
import type { Again } from './kept/carry.ts'
import type { RowName } from './grid/row-name.ts'
import type { KeptFile } from './kept/kept.ts'
import type { Sheet } from './mend/problems.ts'
import type { Sent } from './send/send.ts'

/** A file with what was done to it before. */
export type Opened = Pick<KeptFile, 'id' | 'name' | 'bytes' | 'form' | 'recipe' | 'done'> & {
  readonly again?: Again
  /** Offices that were chosen in the form itself: whose rows they are is said already. */
  readonly chosen?: readonly string[]
  /** Whoever dropped it says that the desk hands in for its offices as well: it is asked about, and not turned away. */
  readonly isOfMore?: true
  /** What was confirmed of the columns of this very file, and what was answered of it; absent: as this desk remembers. */
  readonly learned?: Learned
  readonly answers?: Answers
  /** What was answered of it before it was asked anew. */
  readonly before?: Answers
  /** Which form it is for was asked, and said. */
  readonly isSaid?: true
  /** It is a list of one form: whoever dropped it wants no recipe. */
  readonly isPlain?: true
}

/** Which row became which record. */
export type Which = RowName & {
  /** The number of its case or file, where it has one in clear. */
  readonly number?: string
  readonly record: string
  /** That holds what was sent of it. */
  readonly entry: string
}

/** What a receipt is of. */
export type HandedIn = {
  readonly form: Form
  /** Rows that were left out, and wait. */
  readonly waiting?: number
  /** What the vaults say that they hold. */
  readonly batch?: string
  /** Office, period and rows of each slot that was handed in. */
  readonly slots?: readonly ReturnSlot[]
  /** The record that was sent, where it was one alone. */
  readonly records?: readonly string[]
  readonly which?: readonly Which[]
  /** Consents that were handed in as taken back. */
  readonly takenBack?: readonly string[]
}

/** Rows of earlier returns of which this sheet does not say whether they are in it. `since`: ISO day. */
export type Missing = { readonly rows: number; readonly since: string }

export type Place =
  | {
      readonly at: 'drop'
      readonly refused: readonly Problem[]
      /** The file that was, and other forms that it may be for. */
      readonly of?: Opened
      readonly fits?: readonly Form[]
      /** Which of them it is for is asked: nothing is wrong with it. */
      readonly isAsked?: true
    }
  | { readonly at: 'typing'; readonly form: Form; readonly typed: Typed }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'columns'; readonly file: Opened; readonly tables: readonly ShownTable[]; readonly guesses: readonly Guess[] }
  | { readonly at: 'questions'; readonly file: Opened; readonly questions: readonly Question[]; readonly kept: Answers }
  /** A row holds records of several forms, which are handed in one after the other. */
  | { readonly at: 'parts'; readonly file: Opened; readonly recipe: Recipe }
  /** Somebody shows at a sheet how its rows are split. */
  | { readonly at: 'point'; readonly file: Pick<Opened, 'name' | 'bytes'> }
  /** A table of counts, from what it is understood as to its receipts. */
  | { readonly at: 'counts'; readonly file: Pick<Opened, 'name' | 'bytes'> }
  | { readonly at: 'mend'; readonly sheet: Sheet; readonly unsent?: Exclude<Sent, { ok: true }> }
  /** Asked before it is sealed. */
  | { readonly at: 'missing'; readonly sheet: Sheet; readonly missing: Missing; readonly onSaid: (areHere: boolean | undefined) => void }
  | { readonly at: 'sealing' | 'sending'; readonly sheet: Sheet }
  | ({ readonly at: 'receipt'; readonly logged: LoggedData } & HandedIn)
  | { readonly at: 'broken' }

export type SetPlace = Dispatch<SetStateAction<Place>>

/** Where the journey's own explanation is not the screen's. */
export const SCREENS: Partial<Record<Place['at'], Screen>> = {
  typing: 'typing',
  mend: 'mend',
  point: 'point',
  parts: 'parts',
  receipt: 'receipt',
}
