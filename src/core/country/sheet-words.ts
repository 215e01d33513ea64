/**
 * What a country says of the sheets that its offices keep: the words of headings and cells, as people write them. Data only; every phrase is
 * compared folded (core/text/fold.ts). Words of a code list beside the list's own stand here, because a list is what an answer may be, and
 * these are how an answer is written.
 */
import type { Words } from '../model/fields.ts'
import type { Recipe } from '../sheet/recipe/recipe.ts'

/** One phrase of a heading: the fields that a column so called may be, the likeliest first, and what else the phrase says of it. */
export type HeadingWords = {
  readonly fields: readonly string[]
  /** Which part of the field: the law or the article of a charge, the surname of a name, the years of a sentence. */
  readonly part?: HeadingPart
  /** It may mean something else as well: whether it is the field is asked. */
  readonly isLikely?: true
  /** Holds only in a form that has this field, because it says whose it is: elsewhere it is somebody's of whom nothing is asked. */
  readonly of?: string
  readonly phrases: readonly string[]
}
export type HeadingPart = 'law' | 'article' | 'title' | 'surname' | 'given' | 'latin' | 'birth_year' | 'male' | 'female'

export type Unit = 'year' | 'month' | 'day' | 'riel' | 'other_currency' | 'thousand' | 'ten_thousand' | 'hundred_thousand' | 'million'

export type LawWords = {
  /** Code of an article, by its number; of a number that is not there, `other`, or nothing. */
  readonly articles: Readonly<Record<string, string>>
  readonly other?: string
  /** Its first article that makes something an offence: what stands before it is of all offences, and charges nobody with one. */
  readonly offencesFrom?: number
  /** Articles before it that a charge names beside an offence: attempt, who took part. */
  readonly besideOffences?: readonly string[]
  /** The law is named and no article. */
  readonly unstated: string
  /** What it is called where somebody is asked which law is meant; without it, as its offence is. */
  readonly called?: Words
  readonly phrases: readonly string[]
}

type Phrases = Readonly<Record<string, readonly string[]>>
/** How the codes of a list are written, beside the list's own words. */
export type CodeWords = {
  readonly phrases?: Phrases
  /** These mean it only in a column that is headed so: yes, no, a tick. A figure does only where the heading says nothing else. */
  readonly weak?: Phrases
  /** Words that change nothing beside a code: of whom, where, by which means. */
  readonly beside?: readonly string[]
  /** Code → codes of which it is one kind: named in one breath with one of them, it is what is meant. */
  readonly kindOf?: Phrases
}

/** Code of a list, by the list. */
type CodesOf = Readonly<Record<string, string>>

/** How tables of counts are written, in which no row is a person or a case. */
export type CountWords = {
  /** What follows is some of what stands before. */
  readonly ofWhich: readonly string[]
  /** Whom a heading counts; `besideChildren`: what it says in a table that has boys or girls as well. */
  readonly people: readonly { readonly phrases: readonly string[]; readonly is: CodesOf; readonly besideChildren?: CodesOf }[]
  /** Headings of numbers of another time, and of numbers that are worked out of others. */
  readonly earlier: readonly string[]
  readonly shares: readonly string[]
  /** In a heading: what was there before the time of the table began. */
  readonly carried: readonly string[]
  /** Headings of a column that numbers the rows, and of one that holds days of a month. */
  readonly numbering: readonly string[]
  readonly days: readonly string[]
  readonly months: readonly string[]
  readonly years: readonly string[]
  readonly quarters: readonly string[]
  readonly halves: readonly string[]
  /** In a title: the time beside them is not, or not all, that of the numbers: nine months, a fiscal year, as of a day, the year of a law. */
  readonly unsureTimes: readonly string[]
  /** Headings of a column over all that stand beside it, where they are all of a heading. */
  readonly wholes: readonly string[]
  /** What a program writes over its own tables. */
  readonly captions: readonly string[]
  /** A row or column of those of whom it is not said. */
  readonly unstated: readonly string[]
  /** In a cell: there was none, and nobody knows or has said. */
  readonly none: readonly string[]
  readonly notReported: readonly string[]
  /** Behind a number: what is counted. */
  readonly units: readonly string[]
  /** Before a number: how sure it is. */
  readonly about: readonly string[]
  readonly atLeast: readonly string[]
  readonly moreThan: readonly string[]
  /** Indicator → how offices call what it counts: these are offered first, and never chosen. */
  readonly figures: Readonly<Record<string, readonly string[]>>
}

export type SheetWords = {
  /** How well-known programs' exports are split into records (core/sheet/recipe). */
  readonly recipes: readonly Recipe[]
  readonly headings: readonly HeadingWords[]
  /** Columns that many offices keep and no form asks for: remarks, the judge, the lawyer. */
  readonly notAsked: readonly string[]
  /** Such headings where nothing else stands beside them: beside another word each may be of something that is asked. */
  readonly notAskedAlone: readonly string[]
  /**
   * Words of a heading, in small letters, that say of what the numbers below are: `cases`, another office's number of the case, which may stand for
   * the court's own; `persons`, a document or a telephone of somebody, which is never what rows are found by.
   */
  readonly numbersOf: {
    /** Of a case, by any office; and those under which the court itself finds it. */
    readonly cases: readonly string[]
    readonly court: readonly string[]
    readonly persons: readonly string[]
  }
  /** Words by which one of a family is called beside another: below her mother a child has a line of her own. */
  readonly kin: readonly string[]
  /** Who else than one of the family is written of beside a person: an employer, a guardian, whoever brought her. In small letters. */
  readonly somebodyElse: readonly string[]
  /** Headings, whole, under which articles are the charge and need no question; under any other they may be of a detention, an appeal or an acquittal. */
  readonly charges?: readonly string[]
  /** What somebody is charged with, whole, that says no form of what was done to anybody: `human trafficking`. */
  readonly chargesOfNoForm?: readonly string[]
  /** Words, in small letters, of a day in court, which need not be that of the trial: who was there need not have been at the other. */
  readonly hearings?: readonly string[]
  /** Words, in small letters, of a hearing before the trial, before the last or still to come. */
  readonly otherHearings?: readonly string[]
  /** Words, in small letters, beside which a day or a paper is of another instance, office or step of the case. */
  readonly ofAnother?: readonly string[]
  /** Headings of a day that may be of several papers: in a column its cells tell, in a line over a case nothing does. */
  readonly notInLines?: readonly string[]
  /** Words, in small letters, behind which a line above a list names an office that it goes to, or came from: nobody's whose list it is. */
  readonly addressed?: readonly string[]
  /** Words, in small letters, of a heading whose days are of a court above, or of bail. */
  readonly ofAbove?: readonly string[]
  /** Words, in small letters, by which the name or title of a sheet says that it is of something else than the sheet whose rows it might be added to. */
  readonly otherSheets?: {
    /** Steps of a case, each in all its words. */
    readonly stages: readonly (readonly string[])[]
    /** Offices of one kind, and the lists of those whose own they are. */
    readonly offices: readonly { readonly lists: readonly string[]; readonly words: readonly string[] }[]
    /** People beside those who are prosecuted; in headings as well. */
    readonly people: readonly string[]
  }
  /** Headings, whole, of how something was decided, whatever it was, and the fields that may be meant. */
  readonly results?: { readonly headings: readonly string[]; readonly fields: readonly string[] }
  /** Words above or below a list that say that it may be put into no other system. */
  readonly forbids?: readonly string[]
  /** Words, in small letters, of a heading or title that say of an act that it was asked for, planned or refused; and the fields that say which act it is. */
  readonly notGiven?: { readonly fields: readonly string[]; readonly phrases: readonly string[] }
  /** Words, in small letters, of lists that say where protected people live now, or who works in secret. */
  readonly hidden?: {
    /** Who hides, or is protected from somebody; and houses that nobody may find, or that are called so in an ordinary list. */
    readonly hiding: readonly string[]
    readonly kept: readonly string[]
    /** What of a title of `threatened` makes one of those who hide; and what says that it is of those who learn how to protect. */
    readonly threat: readonly string[]
    readonly taught: readonly string[]
    /** That a title is of those whom somebody misses or a court has called for; and of whoever was heard. */
    readonly sought: readonly string[]
    readonly heard: readonly string[]
    /** Phrases of a heading in which a word of a place is of none; and whole headings of a person's number. */
    readonly ordinary: readonly string[]
    readonly numbered: readonly string[]
    /** Words of a heading by which whoever hides is found, and anybody else is not: a village, a telephone. */
    readonly findable: readonly string[]
    readonly sheltered: readonly string[]
    /** People who may be in danger, and of those whom an office helps. */
    readonly people: readonly string[]
    readonly helped: readonly string[]
    /** Those of them of whom it is enough that a column says where they are now. */
    readonly threatened: readonly string[]
    /** In a title: at this time, and on a day of which it is a list. */
    readonly now: readonly string[]
    readonly asOf: readonly string[]
    /** Where somebody is at this time, in a heading or a title; in a heading alone; and what says in a heading where somebody went, or who guards it. */
    readonly whereNow: readonly string[]
    readonly nowHeaded: readonly string[]
    readonly whereHeaded: readonly string[]
    /** Whole headings of a place, ordinary in other lists; words of a heading of where somebody lives; and of where they come from or something was done. */
    readonly place: readonly string[]
    readonly dwelling: readonly string[]
    readonly elsewhere: readonly string[]
    /** Words of a heading that nobody reads in any list of people. */
    readonly shut: readonly string[]
    /** Of whoever is prosecuted; and that nobody knows where somebody is. */
    readonly prosecuted: readonly string[]
    readonly lost: readonly string[]
    /** That a line says that no place stands there. */
    readonly noPlace: readonly string[]
    /** Who works in secret, as what a title is of; and words that say it only of a list of names, or beside who runs them. */
    readonly secret: readonly string[]
    readonly informers: readonly string[]
    readonly sources: readonly string[]
    /** Before what a title is of; before what it only mentions; and that it says what may not be. */
    readonly listOf: readonly string[]
    readonly besides: readonly string[]
    readonly notSaid: readonly string[]
    /** Headings of what people are called, and of calls to a hotline. */
    readonly called: readonly string[]
    readonly calls: readonly string[]
    /** Headings that together say that people here have two names, or are somebody's sources. */
    readonly realName: readonly string[]
    readonly secretName: readonly string[]
    readonly otherName: readonly string[]
    readonly runBy: readonly string[]
  }
  /** A heading that may be of where somebody is held as well as of how long, and words, in small letters, for a place where people are. */
  readonly prisons?: { readonly headings: readonly string[]; readonly places: readonly string[] }
  /** Headings, whole, under which stands why somebody came to an office that helps people of every kind; words for trafficking, and that it is none. */
  readonly reasons?: {
    readonly headings: readonly string[]
    readonly trafficking: readonly string[]
    readonly others: readonly string[]
    /** Under whatever heading: kinds of trafficking, and what else brings somebody to those who help. */
    readonly kinds: readonly string[]
    readonly beside: readonly string[]
  }
  /** The same of offices whose rows are no accused: what one word means there it need not mean in a court. */
  readonly registers: readonly HeadingWords[]
  readonly registersNotAsked: readonly string[]
  /** How a heading over several columns says which court's judgment they are of: the one that tries first, or one above it. */
  readonly courtLevels: {
    readonly first: readonly string[]
    readonly higher: readonly string[]
    /** Behind a heading of a higher court's list: `Sentence below`. */
    readonly below?: readonly string[]
  }
  /** Words of a title that names an office, or more people than its other words do: "children" beside them are not all who are listed. */
  readonly notOfAll: readonly string[]
  /** Form → words of a title or a file's name that say that a sheet is of it. */
  readonly forms: Readonly<Record<string, readonly string[]>>
  /** Beginnings, folded, of a line that says that there was nothing to list. */
  readonly nothing: readonly string[]
  /** Words of a heading that say nothing by themselves: no., date, of, the. */
  readonly headingFillers: readonly string[]
  /** Field → words of a heading that change nothing beside its own: `provincial court`. */
  readonly besideHeadings: Phrases
  /** Words that make of a heading a day. */
  readonly dayWords: readonly string[]
  /** Headings of a column that says of which currency a row's amounts are. */
  readonly currency: readonly string[]
  /** By list. */
  readonly codes: Readonly<Record<string, CodeWords>>
  readonly units: Readonly<Record<Unit, readonly string[]>>
  /** Field → words that say in a cell that what stands beside them is this field. */
  readonly cues: Readonly<Record<string, readonly string[]>>
  /** Beside a time: the sentence where the cell says no other, else it may be how long somebody was held before it. */
  readonly held: readonly string[]
  readonly laws: Readonly<Record<string, LawWords>>
  readonly article: readonly string[]
  /** What a heading of days calls the paper: an order, which may end a case or send it on, or a judgment, which ends it. */
  readonly papers: { readonly orders: readonly string[]; readonly judgments: readonly string[] }
  /** Before the number of a paper, behind the word for it: `judgment no. 33`. */
  readonly numbered: readonly string[]
  /** Before the number of a part of an article. */
  readonly paragraph: readonly string[]
  /** Words, folded, by which a charge names a law or takes one back; where they are not part of a law that is known, nobody knows which. */
  readonly otherLaw: readonly string[]
  /** Nothing is there, or does not apply. */
  readonly none: readonly string[]
  /** It is not known. */
  readonly unknown: readonly string[]
  /** Words that courts use of two codes, as of a charge that is dropped and of an accused who is found innocent: what they mean here is always asked. */
  readonly twofold: readonly string[]
  /** Nothing is decided yet. */
  readonly open: readonly string[]
  readonly ticks: readonly string[]
  readonly ditto: readonly string[]
  readonly half: readonly string[]
  /** What follows is a part of what stands before: `5 years, of which 2 suspended`. */
  readonly within: readonly string[]
  /** `serve 3 years, the rest suspended`; `all suspended`. */
  readonly serve: readonly string[]
  readonly rest: readonly string[]
  readonly whole: readonly string[]
  /** Alone under what is suspended: all of the sentence. */
  readonly allOfIt: readonly string[]
  /** What a court above says of a judgment that it leaves, or changes in its sentence alone: who is sentenced there stays convicted. */
  readonly stands: readonly string[]
  /** What follows holds for each of several people in a row; in small letters. */
  readonly each: readonly string[]
  /** Words right before such a word with which it says nothing of each: `not the same`, `to each of the victims`. */
  readonly notOfEach: readonly string[]
  /** Before what stood in a cell until somebody put it right: `9 years (corrected from 8 years)`. */
  readonly correctedFrom?: readonly string[]
  /** Heads what short forms mean, beside the column's own heading. */
  readonly meaning: readonly string[]
  /** Stands there where no column's heading does: the short forms below it are of any column. */
  readonly shortForms: readonly string[]
  /** The same of a word: a number that follows may be of all of them together. */
  readonly ofAll: readonly string[]
  /** `all three accused`, `both`: how many it is said of, beside the word for each. `people` are those of whom a list is; all in small letters. */
  readonly howMany: {
    readonly all: readonly string[]
    readonly both: readonly string[]
    readonly people: readonly string[]
    /** Under a number of people: that there are none, which a dash does not say. */
    readonly none?: readonly string[]
  }
  /** A name by which somebody is called beside his own. */
  readonly nameCue: readonly string[]
  /** Beside a name and none of it: where or how somebody is, beside the words of presence and of custody. */
  readonly besideNames: readonly string[]
  /** Headings of what was paid, and of what it was paid of. */
  readonly paidOf?: { readonly paid: readonly string[]; readonly awarded: readonly string[] }
  /** How a row begins to say that nothing came of it. */
  readonly voided?: readonly string[]
  /** `Sok Dara + 2 others`: what stands behind the number, and before it. */
  readonly others?: { readonly behind: readonly string[]; readonly before: readonly string[] }
  readonly fillers: readonly string[]
  /** Heads what somebody wrote beside a row of it. */
  readonly remarks: readonly string[]
  /** Pieces of a remark that change nothing of what else it says of a sentence, or of who came. */
  readonly besideRemarks: readonly string[]
  /** A line that shows how a form is filled in. */
  readonly examples: readonly string[]
  /** Field → words that stand before it in a line over the people of one case. */
  readonly caseLine: Readonly<Record<string, readonly string[]>>
  /** How the Buddhist era is named. */
  readonly buddhistEra: readonly string[]
  /** Who somebody is in a case; a list may hold them all, and only the accused are of it. */
  readonly parties: {
    readonly headings: readonly string[]
    readonly accused: readonly string[]
    readonly others: readonly string[]
    /** Of the others those who serve in a case: what they are paid is nobody's compensation. */
    readonly serving: readonly string[]
    /** Words of a list of an office's own people, which no form asks for. */
    readonly staff: readonly string[]
    /** And those that say so only as the whole of a title. */
    readonly staffAlone: readonly string[]
    /** Headings of post and duty, which others may have as well; and those of a payroll, of which several are of nobody else. */
    readonly staffColumns: readonly string[]
    readonly payColumns: readonly string[]
    /** In a title: lists of another matter, as of people hurt on the road, which “traffic” is as well. */
    readonly elsewhere: readonly string[]
  }
  readonly numbers: Readonly<Record<string, number>>
  readonly totals: readonly string[]
  /** How a line begins that carries what stands above to the next page, or brings it from there. */
  readonly carried: readonly string[]
  readonly counts: CountWords
  /** Fields that are often kept together in one cell. */
  readonly together: readonly (readonly string[])[]
  /** Of several charges, the one that a person is counted by. */
  readonly gravest: (codes: readonly string[]) => string
}
