/** What the page asks its worker, and what the worker answers. Sheets are read, checked and sealed there. */
import type { Problem } from '../../../core/country/index.ts'
import type { AggregateStated } from '../../../core/entry/kinds/aggregate-stated.ts'
import type { Parts } from '../../../core/entry/make.ts'
import type { Words } from '../../../core/model/fields.ts'
import type { CountSheet, CountSheetOptions } from '../../../work/totals/count-sheet.ts'
import type { KeySignature } from '../../../core/ledger/signature.ts'
import type { EdgeKeys } from '../../../road/ports.ts'
import type { LookAlikes, SheetPerson } from '../../../core/review/look-alike.ts'
import type { SeenAmong } from '../../../core/review/seen-before.ts'
import type { Kept, Seen } from '../../../core/review/seen.ts'
import type { PackedRows, SheetRow } from '../../../core/sheet/sheet-rows.ts'
import type { ShownTable } from '../../../core/sheet/shown-table.ts'
import type { Answers, Question } from '../../../core/sheet/own/questions/questions.ts'
import type { Recipe } from '../../../core/sheet/recipe/recipe.ts'
import type { PointedSheet } from '../../../core/sheet/recipe/shown-sheet.ts'
import type { Learned } from '../../../core/sheet/learned-columns.ts'
import type { WaitingLine } from '../../../road/seal.ts'
import type { Guess, SealedData } from '../../../road/stages.ts'
import type { AlikeRows } from '../../../work/links/alike-rows.ts'
import type { VaultDoor } from '../../../work/openings/open.ts'
import type { HeldWords, Sent } from './send/are-held.ts'
import type { Change } from './changes.ts'
import type { Paper } from './drop/paper.ts'
import type { RecipeTried } from './recipe/tried.ts'

/** What the application shows an office of its own record: clear values, by field. */
export type OpenCase = Readonly<Record<string, string | number>>

/** A heading of the office's own, and the field it is; an empty one: no part of the form. */
export type Confirmed = { readonly heading: string; readonly field: string }

export type Row = SheetRow
export type RowGroups = readonly { readonly sheet: string; readonly part: number }[]

/** What is read of a table of counts, with what its figures are called: the page itself knows none of the country's. */
export type CountsRead =
  | { readonly refused: readonly Problem[] }
  | (CountSheet & {
      /** Indicator → its words, its form, and by each of its cuts the list that it is of. */
      readonly figures: Readonly<
        Record<string, { readonly words: Words; readonly form: string; readonly lists: Readonly<Record<string, string>> }>
      >
    })

export type Ask =
  | {
      readonly kind: 'read'
      readonly country: string
      readonly form: string
      /** Other forms that the office hands in: where this one does not fit, which of them would. */
      readonly others: readonly string[]
      /** Somebody has looked at the file and said that it is of this form: it is not asked again. */
      readonly isSaid: boolean
      readonly fileName: string
      readonly bytes: Uint8Array
      /** Offices this desk hands in for; empty while nobody has said. */
      readonly own: readonly string[]
      /** The body that hands in: no row of another body's office goes in its name. */
      readonly sender: string
      readonly learned: Learned
      /** What its clerk has answered about such sheets. */
      readonly answers?: Answers
      /** What was learned was confirmed of this very file. */
      readonly isSure: boolean
      /** By which the file is split: the form's records are read. */
      readonly recipe?: Recipe
      /** Recipes of this desk. Where one fits the file, that is said first; undefined: nobody wants to hear of it. */
      readonly recipes?: readonly Recipe[]
    }
  /** A sheet that somebody is to point at; the recipe that was made of it, on trial; one to take to another desk of the office, and one that was brought. */
  | { readonly kind: 'show'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'try'
      readonly country: string
      readonly agency: string
      readonly fileName: string
      readonly bytes: Uint8Array
      readonly recipe: Recipe
    }
  | { readonly kind: 'seal-recipe'; readonly recipe: Recipe; readonly keys: EdgeKeys }
  | { readonly kind: 'open-recipe'; readonly country: string; readonly bytes: Uint8Array; readonly keys: EdgeKeys }
  | { readonly kind: 'edit'; readonly changes: readonly Change[] }
  /** The sheet back, with what is wrong said in its cells. */
  | { readonly kind: 'mark' }
  /** An empty sheet of a form; `cases` are rows to begin with. */
  | {
      readonly kind: 'template'
      readonly country: string
      readonly agency: string
      readonly form: string
      readonly cases: readonly OpenCase[]
    }
  | {
      readonly kind: 'seal'
      readonly keys: EdgeKeys
      /** Rows at fault are left out, and wait. */
      readonly letWait: boolean
      /** When its papers came; `isSure`: what speaks against the day was read. */
      readonly paper?: Pick<Paper, 'day' | 'isSure'>
      /** Rows of earlier returns that wait no more, as somebody has said. */
      readonly waited: readonly string[]
      /** Credential of the device or key that the page will ask; absent: it goes in unsigned. */ readonly signer?: string
    }
  | { readonly kind: 'used' }
  /** A sheet that holds counts and no records. */
  | ({
      readonly kind: 'counts'
      readonly country: string
      readonly bytes: Uint8Array
    } & Omit<CountSheetOptions, 'country' | 'today'>)
  /** Totals as entries, signed: the page is asked once for each side of the wall. */
  | {
      readonly kind: 'sign-totals'
      readonly country: string
      readonly agency: string
      readonly totals: readonly AggregateStated[]
      readonly signer: string
    }
  /** Which of these rows of earlier returns are of its own offices and periods, and which of them it does not bring (road/seal.ts). */
  | { readonly kind: 'waited'; readonly keys: EdgeKeys; readonly letWait: boolean; readonly lines: readonly WaitingLine[] }
  /** Rows of the sheet that pass, each under the token that it has as a record: to be looked at here, and nothing is sealed. */
  | { readonly kind: 'people'; readonly keys: EdgeKeys }
  /** Which rows of the sheet may be one person, while it is on the desk. */
  | { readonly kind: 'alike'; readonly keys: EdgeKeys }
  /** Of the rows that pass, and are on record now, marks by which one who comes again is known (core/review/seen-before.ts). */
  | { readonly kind: 'marks'; readonly keys: EdgeKeys; readonly letWait: boolean }
  /** Whether records that are typed in look like somebody who was handed in from here before; `records` as `cellsFor` makes them. */
  | {
      readonly kind: 'seen-before'
      readonly country: string
      readonly form: string
      readonly keys: EdgeKeys
      readonly records: readonly Readonly<Record<string, string>>[]
      readonly kept: Kept
    }
  /** Which of such rows may be one person. */
  | { readonly kind: 'look-alikes'; readonly rows: readonly SheetPerson[] }
  /** The vaults' words for a return, which the server passed on: whether they are theirs, and say that they hold it. */
  | { readonly kind: 'held'; readonly words: HeldWords; readonly sent: Sent; readonly vaults: readonly VaultDoor[] }
  /** The page's answer to `sign`; null when the owner of the device turned away. */
  | { readonly kind: 'signed'; readonly signature: KeySignature | null }

/** What the worker says; the page's end of it lays the rows out. */
export type Said = Exclude<Answer, { kind: 'read' }> | (Omit<Answer & { kind: 'read' }, 'rows'> & { readonly rows: PackedRows })

export type Answer =
  /** The file could not be taken at all; or rows of it that may not wait. */
  | {
      readonly kind: 'refused'
      readonly problems: readonly Problem[]
      /** Other forms that it may be for. */ readonly fits?: readonly string[]
    }
  | {
      readonly kind: 'read'
      readonly sheet: string
      readonly headings: Readonly<Record<string, string>>
      readonly rows: readonly Row[]
      readonly problems: readonly Problem[]
      readonly learned: readonly Confirmed[]
      /** Columns that wait to be confirmed: until then the sheet is not to be mended, for half of it may be unread. */
      readonly guesses: readonly Guess[]
      /** All columns, with what each is taken for. */
      readonly tables: readonly ShownTable[]
      /** What is asked before it can be taken; each is among the problems too. */
      readonly questions?: readonly Question[]
      /** Of an office's own sheet: which sheet and person a row is, by the group of its number (core/sheet/row-id.ts). */
      readonly groups?: RowGroups
    }
  /** By its own words the file is of these forms, and of the one that was chosen perhaps not. */
  | { readonly kind: 'which-form'; readonly fits: readonly string[] }
  /** A recipe of this desk or of the country makes records of several forms of it. */
  | { readonly kind: 'fits'; readonly recipe: Recipe }
  | { readonly kind: 'shown'; readonly sheets: readonly PointedSheet[] | { readonly refused: readonly Problem[] } }
  | { readonly kind: 'tried'; readonly tried: RecipeTried }
  /** Undefined: none of this office's. */
  | { readonly kind: 'recipe'; readonly recipe: Recipe | undefined }
  | { readonly kind: 'mended'; readonly problems: readonly Problem[] }
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  /** `offices`: whose rows they are; once they are on record this desk remembers that it hands in for them. */
  | {
      readonly kind: 'sealed'
      readonly sealed: SealedData
      readonly offices: readonly string[]
      readonly waiting: number
      /** Of each record in it, in its order: where its row stands (core/sheet/row-id.ts). */
      readonly rows: readonly number[]
    }
  /** Nothing was sealed: the papers cannot have come on that day, or hardly. */
  | { readonly kind: 'asks-paper'; readonly asked: Problem }
  | { readonly kind: 'waited'; readonly tokens: readonly string[]; readonly missing: readonly string[] }
  | { readonly kind: 'held'; readonly areHeld: boolean }
  | { readonly kind: 'people'; readonly people: readonly SheetPerson[] }
  | { readonly kind: 'look-alikes'; readonly found: LookAlikes }
  | { readonly kind: 'marks'; readonly seen: readonly Seen[] }
  | ({ readonly kind: 'seen-before' } & SeenAmong)
  | { readonly kind: 'alike'; readonly found: { readonly pairs: readonly AlikeRows[]; readonly more: number } }
  /** Which of what was said of earlier sheets this one was read by. */
  | { readonly kind: 'used'; readonly ids: readonly string[] }
  | { readonly kind: 'counts'; readonly read: CountsRead }
  | { readonly kind: 'totals-signed'; readonly sheets: readonly (readonly Parts[])[] }
  /** Halfway through sealing: the page must have this hash signed, for no worker can ask a device. */
  | { readonly kind: 'sign'; readonly hash: Uint8Array }
  /** The owner of the device turned away; nothing was sealed. */
  | { readonly kind: 'not-signed' }
  /** Made by the page: the worker took too long, or more memory than this machine has, and was ended. */
  | { readonly kind: 'ended'; readonly why: 'time' | 'memory' }
  /** A bug, or a machine at its limits; the message names no content. */
  | { readonly kind: 'broken'; readonly message: string }
