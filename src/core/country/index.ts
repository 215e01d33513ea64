/**
 * What a country's folder is made of. A definition is data and small pure functions; every reference is checked when
 * the country loads, and all faults are listed at once (check.ts). The door `saksi/country` opens here.
 */
import type { Agency, Form, Country, Folders } from './country.ts'
import type { Language } from '../text/languages.ts'
import type { CodeList } from '../model/lists/define.ts'
import type { IndicatorFile } from './indicator.ts'
import type { Requirement } from './requirement.ts'
import type { SheetWords } from './sheet-words.ts'
import type { LimitFile } from '../worklist/limit.ts'
import type { Worklist } from '../worklist/worklist.ts'
import type { Recipe } from '../sheet/recipe/recipe.ts'

export type {
  Agency,
  Problem,
  Field,
  RowValues,
  Counts,
  EarlierVersion,
  EarlierColumn,
  Contradiction,
  Form,
  Country,
  Lots,
  Licence,
  Recommended,
  Observatory,
  PolicyFile,
  Folders,
} from './country.ts'
export type { Lang, Words } from '../model/fields.ts'
export type { Language } from '../text/languages.ts'
export { fromHtcds } from '../model/htcds.ts'
export { groupsOf, printedWhole } from '../model/lists/define.ts'
export type { Code, CodeList } from '../model/lists/define.ts'
export type { CodeWords, CountWords, HeadingPart, HeadingWords, LawWords, SheetWords, Unit } from './sheet-words.ts'
export type { Condition, Cut, Dimension, FunnelStage, Indicator, IndicatorFile, LinkRelation, Measure, Where } from './indicator.ts'
export type { Disaggregation, Requirement, RequirementQuery } from './requirement.ts'

/* Each returns what it is given: the name says what a file is, and the type refuses what does not belong. */
export const defineCodeList = (list: CodeList): CodeList => list
export const defineAgency = (agency: Agency): Agency => agency
export const defineForm = (form: Form): Form => form
export const defineIndicator = (indicator: IndicatorFile): IndicatorFile => indicator
/** The rows of one pillar: a file under requirements/. */
export const defineRequirements = (rows: readonly Requirement[]): readonly Requirement[] => rows
/** A language that the program does not speak itself: a file under words/, named by its tag. */
export const defineLanguage = (language: Language): Language => language
/** Open work over a kind that this country alone has: a file under worklists/. */
export const defineWorklist = (list: Worklist): Worklist => list
/** How long the law gives: a file under limits/, of one list or of an appeal. */
export const defineLimit = (limit: LimitFile): LimitFile => limit
/** How a well-known program's export is split into records: a file under sheets/recipes/, named by sheets/index.ts. */
export const defineRecipe = (recipe: Recipe): Recipe => recipe
/** How offices write in sheets of their own: the file sheets/index.ts. */
export const defineSheetWords = (words: SheetWords): SheetWords => words
/** The country's own file: everything but the folders, which the loader adds. */
export const defineCountry = (country: Omit<Country, keyof Folders>) => country

export { defineRecordKind, extendRecordKind } from './own-kinds.ts'
export { defineProtocol } from './protocol.ts'
export { principalCharge } from './principal-charge.ts'
export { fieldsFrom } from './fields-from.ts'
export { toKhmerDigits } from '../text/digits.ts'
export { spanOfCount } from '../text/count-span.ts'
export { spanOfDay } from '../text/about-when.ts'
export { firstDayOf } from '../model/dates.ts'
export { findCode, findForm, findIndicator, findList, codesOf } from './find.ts'
