/** A sheet as it lies before the reader, and a table that was found in it. */
import type { Lines } from '../../lines.ts'
import type { Said } from '../words/said.ts'

export type SheetGrid = {
  readonly sheet: string
  readonly rows: Lines
  readonly merges?: readonly Merge[]
  /** 1-based rows that the program hides. */
  readonly hiddenRows?: ReadonlySet<number>
  /** 0-based columns that the program hides. */
  readonly hiddenColumns?: ReadonlySet<number>
  readonly isHidden?: boolean
  /** Colour of a row's cells, by 1-based row, where the whole of it has one. */
  readonly colours?: ReadonlyMap<number, string>
  /** 1-based rows that are struck out, the whole of them. */
  readonly struckRows?: ReadonlySet<number>
  /** Of a sheet that was made of another's rows. */
  readonly made?: MadeOf
  /** Of accused who stood side by side and have a line each now (abreast.ts). */
  readonly abreast?: {
    /** 1-based rows that hold several. */
    readonly rows: ReadonlySet<number>
    /** Columns that are of one of them. */
    readonly columns: ReadonlySet<number>
    /** 1-based rows in which it is not plain who somebody is. */
    readonly unclear: ReadonlySet<number>
    /** What is asked of them, and the 1-based row of their headings. */
    readonly asked: readonly ('abreast' | 'abreast-each')[]
    readonly head: number
  }
}

/** What a sheet that was made of another's rows keeps of that: its own headings are the fields. */
export type MadeOf = {
  /** Whose questions these are: what was answered of one list is no word about another. */
  readonly by: string
  /** By column, the heading under which its cells stood, the outermost of its rows first; none where they stood under none. */
  readonly headings: readonly (readonly string[])[]
  /** 1-based rows of which the one above in that sheet is not the one above here: nothing is as above. */
  readonly apart: ReadonlySet<number>
}

/** 1-based rows, 0-based columns; both ends belong to it. */
export type Merge = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }

export type Table = {
  readonly grid: SheetGrid
  /** Index of the last row of headings, and of the first. */
  readonly at: number
  readonly from: number
  /** Nobody knows its headings: where it is, its shape says. */
  readonly isByShape?: true
  /** Index of the first row of headings of the table before, where these are the same below another title: a sum at the end may be of both. */
  readonly again?: number
  /** Of a sheet with several tables: index of the first row of headings of the first, and of the last of the table before. */
  readonly first?: number
  readonly before?: number
  /** The table of the sheet before, where a book has one for each month under the same headings: the last may sum them all up. */
  readonly follows?: Table
  /** Index after the last line. */
  readonly end: number
  /** By column: the heading as it stands, what the column is called (of several under one heading each has its own name), and what it says. */
  readonly headings: readonly { readonly text: string; readonly name: string; readonly said: Said }[]
}
