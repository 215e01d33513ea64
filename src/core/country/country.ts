/** A country as the program knows it, and what its folder is made of. Types alone: the door to them is index.ts. */
import type { FieldType, Lang, PrivacyClass, SealedClass, Value, Words } from '../model/fields.ts'
import type { Purpose } from '../entry/oversight-acts.ts'
import type { Language } from '../text/languages.ts'
import type { CountryTime } from '../text/local-time.ts'
import type { Granularity, PeriodLength } from '../model/dates.ts'
import type { AgencyType } from '../model/lifecycles.ts'
import type { InHundredths, RecordKind } from '../model/kinds/define.ts'
import type { Code, CodeList } from '../model/lists/define.ts'
import type { Indicator, Where } from './indicator.ts'
import type { Requirement } from './requirement.ts'
import type { SheetWords } from './sheet-words.ts'
import type { Limit } from '../worklist/limit.ts'
import type { Worklist } from '../worklist/worklist.ts'

export type Agency = {
  readonly id: string
  readonly words: Words
  readonly type: AgencyType
  /** Forms this agency sends. */
  readonly sends: readonly string[]
  /** Lists of the offices that are this body's own: of them no other body hands in a form that this one sends. */
  readonly offices?: readonly string[]
  readonly fictional?: boolean
  /** A telephone that somebody answers day and night: printed on what people carry, who may be stopped at a border at night. */
  readonly line?: string
  /**
   * Side of the wall, where it does not follow from the type: a ministry over the police, the prisons, the one body that
   * keeps allegations (core/access/side-of.ts).
   */
  readonly side?: 'enforcement' | 'oversight'
}

export type Problem = {
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly message: Words
  readonly sheet?: string
  /** 1-based, as the sheet shows it. */
  readonly row?: number
  /** The column's heading as the sheet has it, or the field's id. */
  readonly column?: string
  /** Field id. */
  readonly field?: string
  /** What would be right, where that can be said; the first is the likeliest. */
  readonly fixes?: readonly { readonly value: string; readonly words: Words }[]
}

export type Field = {
  readonly id: string
  readonly words: Words
  /** Other headings this column goes by in real sheets; matched after folding. */
  readonly headings?: readonly string[]
  readonly type: FieldType
  /** Code list id, for type `code`. */
  readonly list?: string
  readonly privacy: PrivacyClass
  readonly required?: boolean
  /** Of a required number that no row is found by: without it the row says nothing, or what is still owed could not be told. Any other may be left as not written. */
  readonly isAll?: true
  readonly max?: number
  /** What a number counts: days, months, riel. */
  readonly unit?: string
  /** Of a text: the field whose name it spells in Latin letters. A sheet that lacks the column is not asked about it. */
  readonly spells?: string
  /** Of a number: that of a paper, of whose words the first letters are kept. */
  readonly isTitled?: true
  /** Of a date that stands for its month or quarter: what is finer never leaves the edge. */
  readonly granularity?: Granularity
  /** Of a clear date that may be known about only: the column of the last day that it may have been. */
  readonly last?: string
  /** Of a number that may be about so many, at least, at most or between two: the column of the most that it may have been. */
  readonly most?: string
  /** Of an amount that may have hundredths: the column of those beyond its whole units. */
  readonly hundredths?: string
  /** Of such an amount: the field of its unit, and the units that have hundredths. */
  readonly inHundredths?: InHundredths
  /** The five that make a field lawful; a field without all of them fails the build. */
  readonly purpose: string
  readonly basis: string
  readonly recipients: string
  readonly retention: string
  readonly risk: string
}

export type RowValues = Readonly<Record<string, Value>>

/** A sheet of counts instead of one row a person: each row stands for `count` people. */
export type Counts = {
  /** Field id of the whole number. */
  readonly field: string
  /** The word that marks a margin in a dimension, as the source writes it. */
  readonly total: string
  /** Field ids of the dimensions, in the source's order. */
  readonly dimensions: readonly string[]
  /** Rows known only as totals: they become an aggregate return of this indicator. Cells arrive as the file has them. */
  readonly aggregate?: { readonly indicator: string; readonly when: (cells: Readonly<Record<string, string>>) => boolean }
  /** Field whose margin is written as a word of its own in one dimension (`Police total`). */
  readonly isMargin: (field: string, cell: string) => boolean
}

/**
 * A version of a form that is no longer given out, and still comes in. Only columns that were called or meant otherwise are listed; what
 * is not listed asked then what it asks now.
 */
export type EarlierVersion = {
  readonly version: number
  readonly columns: readonly EarlierColumn[]
}
export type EarlierColumn = {
  /** As its template wrote them, in either language. */
  readonly headings: readonly string[]
} & (
  | { /** Field that asks the same today. */ readonly now: string }
  | { /** What it asked, and why that is no answer today: two sentences, shown to the clerk. */ readonly why: Words }
)

/** A record kind whose `office` column names the same offices as the form's slot, on a day in the period. */
export type Contradiction = { readonly kind: string; readonly office: string; readonly date: string; readonly where?: Where }

/** From when on a record has said that it asks for returns (asked-from.ts), each in its turn. Days are ISO days. */
export type Asked = {
  /** On which the record was made: what fell due before it was owed to nobody. */
  readonly since: string
  readonly said: readonly { readonly from: string; readonly on: string }[]
}

export type Form = {
  readonly id: string
  readonly words: Words
  readonly version: number
  /** What was otherwise in the versions before, each told from today's. */
  readonly earlier?: readonly EarlierVersion[]
  /** Record kind that a row becomes. */
  readonly kind: string
  readonly fields: readonly Field[]
  /** Agencies that send it beside those whose own file says so: a new form needs no other file. */
  readonly sentBy?: readonly string[]
  /** Fields that name the same thing in a resend, as a keyed token where one is sealed; `ordinal` numbers the rows within one key when the sheet does not. */
  readonly naturalKey: readonly string[]
  readonly ordinal?: string
  /** The day of each row is that of the list, as its title says it: no other day of a row stands for it. */
  readonly isOfOneDay?: true
  /** Which return a row belongs to: the office that owes it and the period of its date. */
  readonly slot: {
    readonly office: string
    readonly list: string
    readonly date: string
    readonly period: PeriodLength
    readonly dueDays: number
    readonly from: string
    /** From when on the record that is kept asks for it (asked-from.ts). No part of a country's folder. */
    readonly asked?: Asked
    /** False: it is sent when there is something to say, and no office owes it. */
    readonly isOwed?: false
    /** Fields of what goes on in a row when its period is over, a date among them. A locked slot takes these, dated after it, and nothing else. */
    readonly afterwards?: readonly string[]
  }
  /** Field filled from the return's period when the sheet has no such column. */
  readonly periodField?: { readonly field: string; readonly fromName: RegExp }
  /**
   * A sheet may lack the columns that need not be answered: the registers of courts and offices are older than the form.
   * Each is said, and stays unknown. A heading that is nearly the missing one is still an error: it is a slip of the pen.
   */
  readonly mayLackColumns?: true
  /** Field filled with one code for the whole file. */
  readonly constants?: RowValues
  readonly counts?: Counts
  /**
   * Whoever fills this form hands leads over: a deposit's number on it says that the deposit is its own. On any other
   * form the number says that the lead was received and entered.
   */
  readonly deposits?: 'made'
  /** Records that show that something did happen: a nil return of an office and period that one of them names is contradicted. */
  readonly contradictedBy?: readonly Contradiction[]
  /** Coded values worked out at the edge from what was typed, sealed fields too: a band from an age, a flag from two days. Pure. */
  readonly derive?: (row: RowValues) => RowValues
  /**
   * What follows where an office's own sheet is silent: that a case with a judgment is decided, that nobody was present where nobody was
   * tried. Of texts as the form writes them; said beside the row, and only where no cell says it. Pure.
   */
  readonly supposes?: (row: Readonly<Record<string, string>>) => Readonly<Record<string, string>>
  /** Rules across cells of one row. */
  readonly check?: (row: RowValues) => readonly Omit<Problem, 'row' | 'sheet'>[]
}

/** What one agency shows another: what it is held to, protocol.ts says. */
export type Protocol = {
  readonly id: string
  readonly words: Words
  /** Agency whose records are shown. */
  readonly from: string
  /** Agency that may see them, person by person, each under a grant. */
  readonly to: string
  /** Record kind ids. */
  readonly kinds: readonly string[]
  /** Sealed classes that may be opened; none: only clear values are read. */
  readonly classes: readonly SealedClass[]
  readonly purposes: readonly Purpose[]
  /** The law or agreement that it stands on. */
  readonly basis: Words
  /** ISO days, half-open. At most three years: what nobody renews ends. */
  readonly since: string
  readonly until: string
  /** Both sides, by office and day; names of people are no part of it. */
  readonly signedBy: readonly { readonly agency: string; readonly office: Words; readonly on: string }[]
  /** A model for negotiation, which nobody has signed in the world outside. */
  readonly fictional?: true
}

/** Whose offices draw, and the hour of the day from which the lot is open, in the country's own time. */
export type Lots = {
  /** List of offices. */
  readonly offices: string
  /** `06:00`. */
  readonly opensAt: string
  /** Of UTC. */
  readonly minutesEast: number
}

export type Country = {
  readonly id: string
  readonly words: Words
  /** Tags of the languages that its offices work in, the first one first. Each sentence of the country is in all of them. */
  readonly languages: readonly Lang[]
  /** Tags of languages for the public pages alone: of people whom its offices do not work with in their own. */
  readonly guestLanguages?: readonly Lang[]
  readonly thresholds: { readonly victim: number; readonly perpetrator: number }
  /** The clock of its offices, by which the desk says when something was. Without it hours are of UTC, by which days of the record go. */
  readonly time?: CountryTime
  /** What it records beyond the model: kinds of its own, and kinds of the model with more fields. */
  readonly kinds: readonly RecordKind[]
  readonly lists: readonly CodeList[]
  readonly agencies: readonly Agency[]
  readonly forms: readonly Form[]
  readonly indicators: readonly Indicator[]
  /** What the outside asks this country, row by row, and what answers it. */
  readonly requirements: readonly Requirement[]
  /** `fictional`: a place that a real record must name (name-bodies.ts). */
  readonly trustee: { readonly id: string; readonly words: Words; readonly fictional?: boolean }
  /**
   * What stands on a paper, or a page, that somebody may carry whom it would endanger to be known by it (DESIGN 8.6): a name that says nothing of this
   * program, of a category of people, or of why.
   */
  readonly neutralName: Words
  /** How the country's own citizens are called in its list of citizenships. Without it nobody is known to be of elsewhere, and no permit to stay is owed to anybody. */
  readonly citizens?: string
  /** Who may do what, in Cedar: what no country can change first, then the files of policies/ in the order of their names. */
  readonly policies: readonly PolicyFile[]
  readonly protocols: readonly Protocol[]
  /** Languages that the program does not speak itself: a file each under words/. */
  readonly packs: readonly Language[]
  /** What a coalition keeps alone, before any ministry joins; without it there is no such record of this country. */
  readonly observatory?: Observatory
  /** It is cut down to that (observatory.ts). */
  readonly isObservatory?: true
  /** Then: every agency of the whole country, which policies may name and nobody here is. */
  readonly namedBodies?: readonly string[]
  /** Workplaces are visited by lot (core/lot); without it nobody draws. */
  readonly lots?: Lots
  /** Whom workers can leave a complaint for without an account: agencies. Without it there is no such page. */
  readonly complaints?: { readonly to: readonly string[] }
  /** Under which its released figures may be used. Without it no page and no file says that anything is allowed. */
  readonly licence?: Licence
  /** Who recommended what its requirements of kind REC follow. */
  readonly recommended?: Recommended
  /** Numbers that somebody in danger can call, each with what it is: on every screen of people, where workers complain and, without what it is, on somebody’s own page. None is made up. */
  readonly helplines?: readonly { readonly words: Words; readonly number: string }[]
  /** How its offices write in sheets of their own. Without it only the forms' own headings are known. */
  readonly sheetWords?: SheetWords
  /** How long its law gives for the work of a list (core/worklist), by the list's id, and for an appeal. What has none has a clock and no end. */
  readonly limits?: Readonly<Record<string, Limit>>
  /** Lists of open work over kinds that it alone has. */
  readonly worklists?: readonly Worklist[]
}

/** `asks`: by a requirement's id, what is to be done, in our own words. */
export type Recommended = { readonly by: Words; readonly document: Words; readonly asks: Readonly<Record<string, Words>> }

/** `name`: of the list of SPDX; `path`: where its text stands. */
export type Licence = { readonly name: string; readonly title: string; readonly path: string }

export type Observatory = {
  /** Agencies that are in it as they are. */
  readonly bodies: readonly string[]
  /** In place of an agency that stands for many: each of them a body of its own, which reads its own records alone. */
  readonly members: readonly Member[]
  /** Forms that they send. */
  readonly forms: readonly string[]
  /** Lists of the offices that owe them. */
  readonly offices: readonly string[]
  /**
   * What its members saw of what a ministry records elsewhere: forms that exist there alone, and nobody but a member sends. A figure of their kind is
   * counted from them, under this caveat.
   */
  readonly seen?: { readonly forms: readonly Form[]; readonly caveat: Words }
}

/** A place for one body that the country cannot name: an agency with one office. */
export type Member = {
  readonly id: string
  /** The agency that stands for all of its kind where ministries keep the record: of its type, with its forms. */
  readonly of: string
  readonly office: Code
}

export type PolicyFile = { readonly name: string; readonly text: string }

/** What lies in the country's folders; the loader adds it. A file is a part of the country, but for the words of sheets, which are one. */
export type Folders = Pick<
  Country,
  | 'kinds'
  | 'lists'
  | 'agencies'
  | 'forms'
  | 'indicators'
  | 'requirements'
  | 'policies'
  | 'protocols'
  | 'packs'
  | 'sheetWords'
  | 'limits'
  | 'worklists'
>
