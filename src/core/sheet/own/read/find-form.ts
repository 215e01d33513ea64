/**
 * Which form a sheet is for: by how many of its columns are questions of the form, whether it says when and of which record each row is, and by
 * the words of its titles. Where two fit alike nobody guesses: which it is, is asked.
 */
import type { Country, Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { getRecordKind } from '../../../model/kinds.ts'
import { namesIn } from '../../../text/languages.ts'
import { fold } from '../../../text/fold.ts'
import { Lines } from '../../lines.ts'
import { headingsOf } from '../heading/heading.ts'
import { codeOfTitle } from '../whole-sheet/title-code.ts'
import { monthOf } from '../values/day.ts'
import { planColumns } from '../plan/plan.ts'
import { keyDaysOf } from '../values/period-day.ts'
import type { Question } from '../questions/questions.ts'
import { ACTS, isReturn, mayLackCase, NUMBERS } from '../column/return-table.ts'
import { SectionDays } from '../sections/section-days.ts'
import { SectionNumbers } from '../sections/section-numbers.ts'
import { findByShape, findTables, titleOf } from '../heading/table.ts'
import { foldAll, foldText } from '../words/fold-text.ts'
import { foldHeading } from '../../fold-heading.ts'
import { caseLinesOf } from '../sections/case-lines.ts'
import { isBesideTool, isOfTool } from '../grid/form-tool.ts'
import { once as onceFor } from '../words/once.ts'
import type { Column } from '../column/column.ts'
import type { SheetGrid, Table } from '../grid/grid.ts'
import { isOfStaff } from '../not-taken/of-staff.ts'
import { areThoseMet } from '../rows/rows-of-people.ts'
import { pairCards } from '../shapes/pair-cards.ts'
import { isPhraseOf, topOf, wordsOf } from '../grid/titles.ts'
import { turn } from '../grid/turn.ts'

export type FormFound =
  | { readonly form: Form }
  /** Several fit, the first of them best; or `isLoose`: none does, and in those that come nearest no row says when. `called`: whose names it bears. */
  | { readonly question: Question; readonly isLoose: boolean; readonly called: readonly Form[] }

/** What a title that names the form weighs, in columns. */
const TITLE = 2
/** Of the best, what another must reach before it is asked about. */
const NEAR = 0.7
const FEWEST = 3
/** Of a sheet's columns, what a form must ask for to be meant where no title says so. */
const MOST = 0.6
/** And where one does: a village's survey that is called a screening asks for other things. */
const MOST_TITLED = 0.3
/** What a column that is asked about weighs beside one that is known. */
const ASKED = 0.5
/** Forms between which somebody can choose. */
const MOST_OFFERED = 5
/** Beyond any column of a sheet, and beside those of lines over rows. */
const BEHIND = 500_000
/** The id of the question; answered by a form's own. */
export const FORM_QUESTION = 'form'

/**
 * @param forms those that whoever sends hands in
 * @param fileName its words count as a title's do
 * @returns undefined where the sheet is of none of them
 */
export function findForm(
  grids: readonly SheetGrid[],
  forms: readonly Form[],
  country: Country,
  words: SheetWords,
  fileName: string,
): FormFound | undefined {
  const heads = grids.map(headOf)
  const upright = listScores(heads, forms, country, words, fileName)
  const turned = (): readonly Scored[] =>
    listScores(
      heads.flatMap((g) => turn(g) ?? []),
      forms,
      country,
      words,
      fileName,
    )
  const carded = (): readonly Scored[] =>
    forms
      .flatMap((form) => {
        const cards = heads.flatMap((g) => pairCards(g, headingsOf(form, country, words)) ?? [])
        return cards.length > 0 ? listScores(cards, [form], country, words, fileName) : []
      })
      .toSorted((a, b) => b.score - a.score)
  const laid = [() => upright, carded, turned].map(once)
  // What lacks a day or a number may be of a form all the same: nobody takes it for that unasked.
  const scores = (laid.find((of) => of().some((s) => s.isFit)) ?? laid.find((of) => of().length > 0))?.() ?? []
  const fit = scores.filter((s) => s.isFit)
  const [best] = fit.length > 0 ? fit : scores
  if (!best) return undefined
  const near = (among: readonly Scored[]): readonly Scored[] => among.filter((s) => s.score >= best.score * NEAR)
  const [only, ...others] = near(fit)
  const titled = scores.filter((s) => s.isTitled)
  // Called by another form's name, it may be of that one: columns such as a number, a day and a name are in many.
  const isCalledOtherwise = only?.isTitled !== true && titled.length > 0
  if (only && others.length === 0 && only.isSure && !isCalledOtherwise) return { form: only.form }
  // What the list is called by is offered beside what its columns are most of, before whatever else comes near.
  const offered = [...new Set([best, ...titled, ...near(fit), ...near(scores)])].slice(0, MOST_OFFERED)
  return {
    question: ask(offered.map((s) => s.form)),
    isLoose: fit.length === 0 && !scores.some((s) => s.isDated),
    called: titled.map((s) => s.form),
  }
}
const once = <T>(of: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: of() }).value
}

/** What a list is of shows in its first rows; a hundred thousand more say nothing else. */
const FIRST_ROWS = 100
function headOf(grid: SheetGrid): SheetGrid {
  if (grid.rows.length <= FIRST_ROWS) return grid
  const lines = Array.from({ length: FIRST_ROWS }, (_, i) => grid.rows.at(i)).filter((l) => l !== undefined)
  return { ...grid, rows: Lines.of(lines) }
}

type Scored = Fit & { readonly form: Form }
function listScores(
  grids: readonly SheetGrid[],
  forms: readonly Form[],
  country: Country,
  words: SheetWords,
  fileName: string,
): readonly Scored[] {
  return forms
    .filter((f) => !f.counts)
    .map((form) => ({ form, ...scoreOf(grids, form, country, words, fileName) }))
    .filter((s) => s.score > 0)
    .toSorted((a, b) => b.score - a.score)
}

type Fit = {
  readonly score: number
  /** Each row says when and of which record it is; else it is offered where nothing does, and never taken. */
  readonly isFit: boolean
  readonly isTitled: boolean
  readonly isDated: boolean
  /** The sheet is called by the form's name, or most of its columns are questions of the form; else it is asked, however alone the form is. */
  readonly isSure: boolean
}
const NONE: Fit = { score: 0, isFit: false, isTitled: false, isDated: false, isSure: false }

function scoreOf(grids: readonly SheetGrid[], form: Form, country: Country, words: SheetWords, fileName: string): Fit {
  const titles = [fileName, ...grids.map((g) => g.sheet)].map(fold)
  const isOfAccused = getRecordKind(form.kind).concerns === 'accused'
  const isOfPeople = form.fields.some((f) => f.id === 'sex') && !isOfAccused
  // Whoever is suspected is nobody's client: a list that calls its people so is of no form of those who are helped or held.
  const isCalled = (as: readonly string[]): boolean => titles.some((t) => as.some((word) => [...word].length > 4 && t.includes(fold(word))))
  // "Suspected victims" are victims.
  const isOfOthers = isCalled(words.parties.others)
  if (isOfPeople && isCalled(words.parties.accused) && !isOfOthers) return NONE
  // So is whoever works there.
  const tops = [fileName, ...grids.flatMap((g) => (g.isHidden ? [] : [g.sheet, ...topOf(g)]))].map((t) => fold(t.replaceAll('_', ' ')))
  const isOf = (phrases: readonly string[]): boolean => tops.some((t) => phrases.some((word) => isPhraseOf(fold(word), t)))
  if (isOfPeople && isOfStaff(tops, words)) return NONE
  // A police of traffic also finds victims: where a title or a heading speaks of these, whose list it is is asked.
  const isElsewhere = isOf(words.parties.elsewhere)
  const speaks = (texts: readonly string[]): boolean =>
    texts.some((text) => [...words.parties.others, ...(words.forms[form.id] ?? [])].some((word) => isPhraseOf(fold(word), fold(text))))
  const isSpoken = isElsewhere && speaks(tops)
  const headings = headingsOf(form, country, words)
  let best = NONE
  // Its people are suspects: then no title makes it of this form.
  let isOfNone = false
  for (const grid of grids) {
    if (grid.isHidden) continue
    const known = findTables(grid, headings, Math.min(FEWEST, form.fields.length))
    for (const table of known.length > 0 ? known : [findByShape(grid, headings)].filter((t) => t !== undefined)) {
      if (isElsewhere && !isSpoken && !speaks(table.headings.map((h) => h.text))) continue
      const isOfSuspects = namesSuspects(table, words)
      if (isOfPeople && isOfSuspects) {
        isOfNone = true
        continue
      }
      const read = planColumns(table, { form, country, words, answers: {} })
      const title = [grid.sheet, ...titleOf(table)]
      const behind = [
        ...new SectionDays(form, monthOf(title)).columnOf(table, read.columns),
        ...caseLinesOf(form, country, words).columnsOf(table, read.columns),
        ...new SectionNumbers(form, country, words).columnsOf(table, read.columns),
      ]
      const above = Array.from({ length: table.from }, (_, i) => (grid.rows.at(i)?.cells ?? []).join(' '))
      const listed = new Set([...read.columns, ...behind].flatMap((c) => c.fields))
      const titled = codeOfTitle([...above, grid.sheet], form, listed, country, words)
      const ofTitle: readonly Column[] = titled
        ? [{ column: table.headings.length + BEHIND, heading: titled.field, fields: [titled.field], by: 'words' }]
        : []
      const plan = { ...read, columns: [...read.columns, ...behind, ...ofTitle] }
      const isOfSuspected = isOfOthers && isOfAccused
      const isTitled = !isOfSuspected && [fileName, grid.sheet, ...above].some((text) => names(text, form, words))
      const isRows = table.isByShape !== true && isReturn(table, plan, form)
      const byTitle = new SectionDays(form, monthOf(title)).columnOf(table, read.columns, title)
      const mayBeRows = (more: readonly Column[]): boolean => isReturn(table, { ...plan, columns: [...plan.columns, ...more] }, form, true)
      // Of what is called by the form's name it is asked, whatever its headings are.
      if (!isRows && !isTitled && (table.isByShape === true || !(mayBeRows([]) || mayBeRows(byTitle)))) continue
      const fields = new Set(plan.columns.flatMap((c) => c.fields))
      const asked = new Set(read.questions.flatMap((q) => q.likely.map((l) => l.value)))
      // People whom somebody met are no visits, of which each row is one.
      const absent = form.fields.flatMap((f) => (fields.has(f.id) ? [] : [f.id]))
      if (
        !isTitled &&
        areThoseMet(
          table.headings.map((h) => ({ heading: h.text })),
          absent,
          form,
          words,
        )
      )
        continue
      // Codes beside the names behind them, and nothing that was done or happened: a key, which is nobody's return.
      if (isKeyToNames([...fields, ...asked])) continue
      const keys = form.fields.filter((f) => f.required && fields.has(f.id) && (form.naturalKey.includes(f.id) || f.type === 'date'))
      // A row is found again by what it is called by: that stands there, or the row is numbered.
      const isKeyed = form.naturalKey.every(
        (id) =>
          fields.has(id) ||
          id === form.slot.office ||
          id === form.ordinal ||
          [...NUMBERS, ...ACTS].includes(id) ||
          isDay(form, id) ||
          (isOfSuspects && mayLackCase(form)),
      )
      // Names, sexes and ages stand in every list of people: what a list is of, its days say.
      const days = keyDaysOf(form).map((f) => f.id)
      const isDated = days.some((id) => fields.has(id))
      // Which of its columns of days it is may have to be asked; that such a list is of the form then is as well.
      const isFit = isRows && isKeyed && (isDated || (isTitled && days.some((id) => asked.has(id))))
      const more = form.fields.filter((f) => asked.has(f.id) && !fields.has(f.id)).length
      const others = countQuestions(
        [...plan.leftOut.map((c) => c.heading), ...plan.questions.map((q) => q.about.heading ?? '')],
        table.headings.map((h) => h.text),
      )
      const isMost = (share: number): boolean => plan.columns.length >= share * (plan.columns.length + others)
      if (!isFit && !isTitled && (isOfAccused || !isMost(MOST_TITLED))) continue
      // A lawyer's clients may be accused, or victims: a list in which nobody is called an accused is of them only if somebody says so.
      const isOfClients = isOfAccused && !isTitled && !form.fields.some((f) => f.id.endsWith('_name') && fields.has(f.id))
      // A name, a number, a place and a bare "date" stand in lists of anything: of this form it is by what else it says.
      const isOwn = plan.columns.some(
        (c) => c.fields.some((id) => !OF_ANY_LIST.includes(id)) && !isBareDay(table.headings[c.column]?.text ?? c.heading, words),
      )
      const score = fields.size + keys.length + (isTitled ? TITLE : 0) + (isFit ? 0 : more * ASKED)
      if ((isFit ? 1 : 0) > (best.isFit ? 1 : 0) || (isFit === best.isFit && score > best.score))
        best = {
          score,
          isFit,
          isTitled,
          isDated,
          isSure:
            isFit &&
            isDated &&
            !isOfSuspected &&
            !isElsewhere &&
            !isOfClients &&
            (isTitled || isOwn) &&
            isMost(isTitled ? MOST_TITLED : MOST),
        }
    }
  }
  if (best.score > 0 || isElsewhere || isOfNone || (isOfOthers && isOfAccused)) return best
  // In words that nobody knows it may still say what it is.
  const isCalledSo = grids.some(
    (g) => !g.isHidden && g.rows.length > FEWEST && [fileName, g.sheet, ...topOf(g)].some((text) => names(text, form, words)),
  )
  return isCalledSo ? { ...NONE, score: TITLE, isTitled: true } : NONE
}

/**
 * How many questions these columns are of. In an export of a form tool its own columns are none, and the answers that could be ticked to one question stand in a
 * column each, and once more together.
 */
function countQuestions(headings: readonly string[], all: readonly string[]): number {
  if (!all.some(isOfTool)) return headings.length
  const several = all.filter((h) => all.filter((o) => o.startsWith(`${h}/`)).length > 1)
  const asked = headings.filter((h) => !isBesideTool(h))
  return new Set(asked.map((h) => several.find((s) => h.startsWith(`${s}/`)) ?? h)).size
}
/** Whoever each number is, and no more. */
const isKeyToNames = (fields: readonly string[]): boolean =>
  fields.some((id) => NUMBERS.includes(id)) && fields.includes('person_name') && fields.every((id) => [...WHO, ...NUMBERS, ''].includes(id))
const WHO = ['person_name', 'person_name_latin', 'age_band', 'birth_date']

/** Its people stand under the word for a suspect, and under no other: whoever is suspected is nobody's client. */
function namesSuspects({ headings }: Table, words: SheetWords): boolean {
  const { suspects, people } = namesOf(words)
  const parts = headings.map(({ text }) => [text, ...text.split(/[\n/]/)].map(foldHeading))
  return parts.some((p) => p.some((h) => suspects.has(h))) && !parts.some((p) => p.some((h) => people.has(h)))
}
const namesOf = onceFor(({ registers }: SheetWords) => {
  const of = (field: string): ReadonlySet<string> =>
    new Set(registers.flatMap((e) => (e.fields.includes(field) ? e.phrases.map(foldHeading) : [])))
  const people = of('person_name')
  return { people, suspects: new Set([...of('suspect_name')].filter((name) => !people.has(name))) }
})

/** Fields whose columns stand in lists of anything. */
const OF_ANY_LIST = ['person_name', 'person_name_latin', 'sex', 'age_band', 'citizenship', 'province', 'reporter', 'place', ...NUMBERS]
const isBareDay = (heading: string, { dayWords }: SheetWords): boolean => foldAll(dayWords).has(foldText(heading))

const isDay = (form: Form, id: string): boolean => form.fields.some((f) => f.id === id && f.type === 'date')

function names(text: string, form: Form, { forms }: SheetWords): boolean {
  // `LegalAid_case_list`: words of a file's name that a great letter parts.
  const folded = fold(text.replaceAll('_', ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
  return [...namesIn(form.words), ...(forms[form.id] ?? [])].some((name) => isPhraseOf(wordsOf(fold(name)), folded))
}

const ask = (forms: readonly Form[]): Question => ({
  id: FORM_QUESTION,
  kind: 'form',
  words: { en: 'What does each row of this sheet stand for?', km: 'ជួរនីមួយៗក្នុងតារាងនេះជាអ្វី?' },
  about: {},
  cells: forms.length,
  likely: forms.map((f) => ({ value: f.id, words: f.words })),
})
