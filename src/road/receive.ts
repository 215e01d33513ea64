/**
 * Step 1, at the edge: bytes → Draft. Finds out what the file is, reads its sheet as text and lays the form's headings
 * on it. Nothing in a cell is judged yet. Runs in the browser as well: no disk, no network.
 */
import type { Country, EarlierVersion, Form, Problem } from '../core/country/index.ts'
import { findForm } from '../core/country/find.ts'
import { parsePeriod } from '../core/model/dates.ts'
import { problem } from '../errors.ts'
import { isOfCounts } from './receive/choose-form.ts'
import { findHeader, findThen, listWanted, placeOf } from './receive/find-header.ts'
import type { Header, Wanted } from './receive/find-header.ts'
import type { Grid } from '../exchange/sheet/grid.ts'
import { StopReading } from '../exchange/sheet/grid.ts'
import { LIMITS } from '../exchange/sheet/limits.ts'
import { ColumnGuesser } from './receive/guess-columns.ts'
import { guessHeader } from './receive/guess-header.ts'
import { learn, NOT_PART, type Learned } from '../core/sheet/learned-columns.ts'
import { showTable, type ShownColumn } from '../core/sheet/shown-table.ts'
import { letters } from '../core/sheet/letters.ts'
import { groupOf, sheetRowOf } from '../core/sheet/row-id.ts'
import { saysNothing } from '../core/sheet/says-nothing.ts'
import { SheetRows } from '../core/sheet/sheet-rows.ts'
import { applyRecipe, type RecipeFault, type Split, type SplitGrid } from '../core/sheet/recipe/apply-recipe.ts'
import type { Recipe } from '../core/sheet/recipe/recipe.ts'
import { unreadSheets, type UnreadSheet } from '../core/sheet/recipe/recipe-table.ts'
import { tryRecipe, type Tried } from '../core/sheet/recipe/try-recipe.ts'
import { readLetterhead } from './receive/letterhead.ts'
import { onlyReadable } from './receive/never-taken.ts'
import { asOneLine } from './receive/one-line.ts'
import { draftOwn } from './receive/own-sheet.ts'
import { columnId, NOTHING, type Answers, type Question } from '../core/sheet/own/questions/questions.ts'
import { readGrids } from '../exchange/sheet/read-grids.ts'
import { isInSum } from './receive/sum-columns.ts'
import { sayColumns, sayOther } from './receive/say-columns.ts'
import { checkMark, readMark, type Mark } from './receive/template-mark.ts'
import { takeRows, type Taken } from './receive/take-rows.ts'
import { askWords } from './receive/words-of-lists.ts'
import type { Draft, DraftData, Guess, Refused } from './stages.ts'
import { stamp } from './stages.ts'

export type ReceiveOptions = {
  readonly form: Form
  readonly country: Country
  /** For the period in its name only; what the file is, its content says. */
  readonly fileName: string
  /** What was confirmed of this sheet's own headings before. */
  readonly learned?: Learned
  /** It was confirmed of this very file: values that do not fit are mended, as in any other column. */
  readonly isSure?: boolean
  /** What somebody has answered about this sheet, or about earlier ones of the same office. */
  readonly answers?: Answers
  /** Offices that whoever sends hands in for: of a sheet that names none, the only one it can be. */
  readonly own?: readonly string[]
  /** They hand in for several offices: for which they did before says nothing of this sheet, and where it names none it is asked. */
  readonly isOfMany?: boolean
  /** ISO day of reading: no act of an office is later. Absent, nothing is held against it. */
  readonly today?: string
  /** `2023`, `2023-Q2` or `2023-05`, for forms whose rows carry no date. */
  readonly period?: string
}

/**
 * A file that cannot be read at all is refused here; faults of its columns travel with the Draft, so that `validate` lists them with the rest.
 * @param source the file, or its sheets where they have been read before
 */
export async function receive(source: Uint8Array | readonly Grid[], options: ReceiveOptions): Promise<Draft | Refused> {
  const problems: Problem[] = []
  const period = findPeriod(options, problems)
  try {
    const { sheet, header, layout, columns, letterhead, taken, asked } = readSheet(
      source instanceof Uint8Array ? await readGrids(source) : source,
      options,
    )
    if (taken.rows.length > LIMITS.rows) throw new StopReading(problem('file.too-many-rows', { limit: LIMITS.rows }))
    // One by one: a large sheet has more of them than a call takes arguments.
    for (const p of taken.problems) problems.push(p)
    const words = asked ? undefined : askWords(taken.rows, header.headings, { ...options, answers: options.answers ?? {} })
    if (taken.rows.length === 0) problems.push(problem('file.no-rows', {}, sheet ? { sheet } : {}))
    const data: DraftData = {
      form: options.form.id,
      ...(period ? { period } : {}),
      sheet,
      headings: header.headings,
      layout,
      columns,
      letterhead,
      rows: words?.rows ?? taken.rows,
      totals: taken.totals,
      problems,
      ...(words && words.questions.length > 0 ? { questions: words.questions, waiting: words.waiting } : asked),
      ...(options.today === undefined ? {} : { today: options.today }),
    }
    return stamp<Draft>(data)
  } catch (cause) {
    if (cause instanceof StopReading) return { refused: [cause.problem, ...problems], checked: 0 }
    throw cause
  }
}

/** The rows of one form that a recipe has made of a file: read as an office's own sheet is, with what else is asked about it. */
export async function receiveSplit(
  source: Uint8Array | readonly Grid[],
  recipe: Recipe,
  options: ReceiveOptions,
): Promise<Draft | Refused> {
  try {
    const all = source instanceof Uint8Array ? await readGrids(source) : source
    const grids = onlyReadable(all, [options.form], options.country, options.fileName, options.answers)
    const splits = applyRecipe(grids, recipe, options.country.sheetWords, options.answers)
    if ('faults' in splits) return { refused: splits.faults.map(sayRecipe), checked: 0 }
    const split = splits.find((s) => s.form === options.form.id)
    if (split && split.questions.length > 0) return asksFirst(split, options)
    // A sheet that became several says its faults with the first of them.
    const faultsOf = ({ sheet, from }: SplitGrid) => (sheet === from ? (grids.find((g) => g.sheet === from)?.problems ?? []) : [])
    const lines = split?.grids.map((grid) => ({ ...grid, problems: faultsOf(grid) })) ?? []
    // Its headings are the fields themselves: what each column is was said when the recipe was made.
    const said = Object.fromEntries(options.form.fields.map(({ id }) => [columnId(id), id]))
    const currencies = (options.country.sheetWords?.currency ?? []).map((heading): [string, string] => [columnId(heading), NOTHING])
    const found = ownOf(lines, { ...options, answers: { ...options.answers, ...Object.fromEntries(currencies), ...said } })
    if (!found || found === 'counts') return { refused: [problem('file.no-rows')], checked: 0 }
    const { sheet, header, layout, columns, letterhead, taken, asked } = found
    return stamp<Draft>({
      form: options.form.id,
      sheet,
      headings: header.headings,
      layout,
      columns,
      letterhead,
      rows: taken.rows,
      totals: taken.totals,
      problems: [...unreadSheets(grids, recipe).flatMap(sayUnread), ...taken.problems],
      ...asked,
      ...(options.today === undefined ? {} : { today: options.today }),
    })
  } catch (cause) {
    if (cause instanceof StopReading) return { refused: [cause.problem], checked: 0 }
    throw cause
  }
}

/** Which of its rows are records of the form is asked before any is read. */
const asksFirst = ({ questions, grids }: Split, { form, today }: ReceiveOptions): Draft =>
  stamp<Draft>({
    form: form.id,
    sheet: grids[0]?.from ?? '',
    headings: {},
    layout: { heading: 1, columns: {} },
    columns: { learned: [], guesses: [], tables: [] },
    letterhead: [],
    rows: new SheetRows(),
    totals: 0,
    problems: [],
    questions,
    waiting: new Set(),
    groups: [],
    ...(today === undefined ? {} : { today }),
  })

/** What a file becomes by a recipe, counted as it is read and not as it is split; undefined where it is none of the recipe's. */
export async function trySplit(bytes: Uint8Array, recipe: Recipe, options: Omit<ReceiveOptions, 'form'>): Promise<Tried | undefined> {
  const { country } = options
  const grids = await readGrids(bytes)
  const splits = applyRecipe(grids, recipe, country.sheetWords, options.answers)
  if ('faults' in splits) return undefined
  const made = new Map<string, { sheet: string; row: number }[]>()
  for (const split of splits) {
    const form = findForm(country, split.form)
    const draft = form && (await receiveSplit(grids, recipe, { ...options, form }))
    if (!draft || 'refused' in draft) continue
    const fromOf = new Map(split.grids.map((g) => [g.sheet, g.from]))
    const rows = [...draft.rows].map(({ row }) => {
      const sheet = draft.groups?.[groupOf(row)]?.sheet ?? draft.sheet
      return { sheet: fromOf.get(sheet) ?? sheet, row: sheetRowOf(row) }
    })
    if (rows.length > 0) made.set(split.form, rows)
  }
  return tryRecipe(grids, recipe, country.sheetWords, made)
}

const sayRecipe = (fault: RecipeFault): Problem =>
  fault.kind === 'no-table'
    ? problem('recipe.no-table', { columns: fault.missing.join(', ') }, fault.sheet === undefined ? {} : { sheet: fault.sheet })
    : problem('recipe.unknown-words', { column: fault.column, words: fault.words.join(', ') }, { column: fault.column })

const sayUnread = ({ kind, sheet }: UnreadSheet): readonly Problem[] =>
  kind === 'nearly' ? [] : [problem(kind === 'hidden' ? 'file.sheet-hidden' : 'recipe.sheet-left-out', { sheet }, { severity: 'warning' })]

type Found = {
  readonly sheet: string
  readonly header: Header
  readonly layout: DraftData['layout']
  readonly columns: DraftData['columns']
  readonly letterhead: readonly string[]
  readonly taken: Taken
  /** Some column is not written as the form writes it: under the form's own heading, or only under one that somebody has confirmed. */
  readonly isOtherwise?: 'as-headed' | 'as-confirmed'
  /** Of a sheet that an office keeps in its own way. */
  readonly asked?: Pick<DraftData, 'questions' | 'waiting' | 'groups'>
}

/** The one sheet that has the form's headings and rows; a workbook may begin with a cover, and end with an empty template. */
function readSheet(all: readonly Grid[], options: ReceiveOptions): Found {
  if (saysNothing(all, options.country.sheetWords?.nothing ?? [])) throw new StopReading(problem('file.says-nothing'))
  // The form's own headings make no such list fit to be kept.
  const grids = onlyReadable(all, [options.form], options.country, options.fileName, options.answers).map(
    asOneLine(options.country.sheetWords),
  )
  const byName = readSheets(grids, options, {})
  const ours = isTheForms(byName) ? undefined : ownOf(grids, { ...options, learned: confirmedOf(byName, options) })
  // Some headings of counts are the form's too; a list of cases has their numbers.
  if (ours === 'counts' && !byName.found.some(({ header }) => 'case_number' in header.headings))
    throw new StopReading(problem('file.counts-only'))
  if (ours && ours !== 'counts') return ours
  // An office may have a word of its own for every column.
  const first = byName.found.length > 0 || !byName.seen ? byName : readSheets(grids, options, { byContent: true })
  const { form, country } = options
  const { mark } = first
  const then = mark ? form.earlier?.find((e) => mark.form === form.id && e.version === mark.version) : first.earlier
  // The mark stands behind the sheet, so sheets of an earlier version are gone through twice.
  const found = then ? readSheets(grids, options, { earlier: then }) : first
  const said = then ? [problem('file.older-template', { version: then.version, form: form.words }, { severity: 'warning' })] : []
  const full = found.found.filter(({ taken }) => taken.rows.length > 0)
  // Reading one of them would lose the others without a word.
  if (full.length > 1) throw new StopReading(problem('file.several-sheets', { sheets: full.map((f) => f.sheet).join(', ') }))
  const marked = mark ? checkMark(mark, form, country, then) : []
  const stop = marked.find((p) => p.severity === 'error')
  if (stop) throw new StopReading(stop)
  const [only] = full.length > 0 ? full : found.found
  const other = only && !mark && !then ? sayOther(only.header, only.taken.problems, only.columns.guesses, form) : undefined
  if (only && other) throw new StopReading({ ...other, sheet: only.sheet })
  if (only) return { ...only, taken: { ...only.taken, problems: [...marked, ...said, ...only.taken.problems] } }
  if (!found.seen) throw new StopReading(problem('file.empty'))
  if (isOfCounts(grids, country)) throw new StopReading(problem('file.counts-only'))
  const wanted = mostNeeded(form)
  const expected = { en: wanted.map((w) => w.label.en).join(', '), km: wanted.map((w) => w.label.km).join(', ') }
  throw new StopReading(problem('file.no-header', { form: form.words, expected }))
}

/** What a list of the form must say; of a form that compels nothing, what it may. */
function mostNeeded(form: Form): ReturnType<typeof listWanted> {
  const all = listWanted(form)
  const needed = all.filter((w) => form.fields.some((f) => f.id === w.id && f.required === true))
  return needed.length > 0 ? needed : all
}

/** Whether it is the form's own template, or is headed like it, with nothing that is not known. */
const isTheForms = ({ found, mark, earlier }: Sheets): boolean => {
  const full = found.filter(({ taken }) => taken.rows.length > 0)
  const said = full[0]?.taken.problems ?? []
  // A heading that is nearly the form's own is a slip of the pen in its own sheet.
  const isOdd = said.some((p) => (p.code === 'file.missing-column' && p.fixes === undefined) || p.code === 'file.doubled-column')
  // Where a form may lack columns, a word or two that it shares with an office's own list make that no sheet of the form.
  const isMost = (full[0]?.header.unknown.length ?? 0) <= Object.keys(full[0]?.header.headings ?? {}).length
  // Under the form's own words an office may write in its own way.
  return mark !== undefined || earlier !== undefined || (full.length === 1 && !isOdd && isMost && full[0]?.isOtherwise === undefined)
}

/**
 * What was confirmed of a sheet's headings. Of one that is the form's but for what a confirmed column holds, whoever confirmed it saw which of its other
 * headings are left out without a question: nobody is asked about them once more.
 */
function confirmedOf({ found }: Sheets, { learned = {}, isSure }: ReceiveOptions): Learned {
  const [only, ...others] = found.filter(({ taken }) => taken.rows.length > 0)
  if (!isSure || !only || others.length > 0 || only.isOtherwise !== 'as-confirmed') return learned
  const leftOut = only.header.unknown.filter(({ column }) => !only.columns.guesses.some((g) => g.column === column))
  return learn(
    learned,
    leftOut.map(({ heading }) => ({ heading, field: NOT_PART })),
  )
}

/** A sheet in its office's own words; undefined where none of them is known. */
function ownOf(grids: readonly Grid[], options: ReceiveOptions): Found | 'counts' | undefined {
  const { form, country, fileName, answers = {}, own, isOfMany = false, learned = {}, today = LAST_DAY } = options
  const columns = Object.fromEntries(Object.entries(learned).map(([heading, field]) => [`column:${heading}`, field]))
  const draft = draftOwn(grids, { form, country, fileName, answers: { ...columns, ...answers }, today, isOfMany, ...(own ? { own } : {}) })
  if (!draft || draft === 'counts') return draft
  const { headings, layout, sheet, letterhead, rows, totals, questions, waiting, groups, tables, learned: read } = draft
  const header = { at: 0, columns: new Map<number, string>(), headings, unknown: [], learned: [], problems: [] }
  // Of a list on its side the rows are its columns.
  const isTurned = (p: Problem): boolean => draft.problems.some((o) => o.code === 'file.on-its-side' && o.sheet === p.sheet)
  const isInSums = (p: Problem): boolean => [...(draft.summed.get(p.sheet ?? '') ?? [])].some((row) => letters(row) === p.column)
  // A key or a title above the headings is no cell of anybody's, nor is a sum below the rows: those are counted again.
  const isBeside = (p: Problem): boolean =>
    p.code === 'cell.formula-unread' &&
    ((p.sheet === sheet && (p.row ?? 0) < layout.heading) ||
      (isTurned(p) ? isInSums(p) : draft.summed.get(p.sheet ?? '')?.has(p.row ?? 0) === true) ||
      isInSum(p, tables, country.sheetWords?.totals ?? []))
  // On a sheet of which nothing is read it is no cell of the list: it is told, and stops nothing.
  const isRead = (p: Problem): boolean => p.sheet === undefined || p.sheet === sheet || groups.some((g) => g.sheet === p.sheet)
  const found = grids
    .flatMap((g) => g.problems)
    .filter((p) => !isBeside(p) && (!OF_WHAT_IS_READ.has(p.code) || isRead(p)))
    .map((p): Problem => (p.code === 'cell.formula-unread' && !isRead(p) ? { ...p, severity: 'warning' } : p))
  const problems = [...found, ...draft.problems]
  return {
    sheet,
    header,
    layout,
    columns: { learned: read, guesses: questions.flatMap(guessOf), tables },
    letterhead,
    taken: { rows, problems, totals },
    asked: { questions, waiting, groups },
  }
}
/** A column that is asked about, as the page of columns shows it. */
const guessOf = ({ kind, about, cells, likely }: Question): Guess[] =>
  kind === 'column' && about.column !== undefined && about.heading !== undefined
    ? [
        {
          column: about.column,
          heading: about.heading,
          of: cells,
          samples: about.samples ?? [],
          fields: likely.flatMap((l) => (l.value === '' ? [] : [{ id: l.value, fits: cells, words: l.words }])),
        },
      ]
    : []
const LAST_DAY = '9999-12-31'
/** What is told of a sheet where something of it is read. */
const OF_WHAT_IS_READ: ReadonlySet<string> = new Set(['cell.typed-over', 'file.notes-unread'])

type Sheets = {
  readonly found: readonly Found[]
  readonly mark: Mark | undefined
  /** What the headings say where no mark does. */
  readonly earlier: EarlierVersion | undefined
  /** Whether anything stands in the file at all. */
  readonly seen: boolean
}

type How = { readonly earlier?: EarlierVersion; readonly byContent?: true }

function readSheets(grids: readonly Grid[], options: ReceiveOptions, { earlier: as, byContent }: How): Sheets {
  const wanted = listWanted(options.form)
  const found: Found[] = []
  let [seen, mark, earlier]: [boolean, Mark | undefined, EarlierVersion | undefined] = [false, undefined, undefined]
  for (const grid of grids) {
    if (!holdsAnything(grid)) continue
    seen = true
    mark ??= readMark(grid)
    const guesser = new ColumnGuesser(grid, options.form, options.country)
    const fits = (at: number, column: number, field: string): boolean => options.isSure === true || guesser.fits(at, column, field)
    const named = findHeader(grid, wanted, { earlier: as, learned: options.learned, fits })
    const header = named ?? (byContent && !readMark(grid) ? guessHeader(grid, wanted, guesser) : undefined)
    if (!header) continue
    earlier ??= findThen(grid.rows.at(header.at)?.cells ?? [], options.form)
    found.push(layForm(grid, header, wanted, guesser, options))
  }
  return { found, mark, earlier, seen }
}

function holdsAnything(grid: Grid): boolean {
  for (const { cells } of grid.rows) if (cells.some((cell) => cell.trim() !== '')) return true
  return false
}

/** What is taken from a sheet. */
function layForm(grid: Grid, header: Header, wanted: readonly Wanted[], guesser: ColumnGuesser, { form, country }: ReceiveOptions): Found {
  // A spelling in other letters may be left out without a word; where the sheet has one under a heading of its own, it is asked about.
  const isSpelling = (id: string): boolean => form.fields.some((f) => f.id === id && f.spells !== undefined)
  const free = new Set(wanted.filter((w) => (!w.optional || isSpelling(w.id)) && !(w.id in header.headings)).map((w) => w.id))
  const guesses = header.unknown.flatMap((u) => guesser.guess(header.at, u, free) ?? [])
  const taken = takeRows(grid, header, form)
  const otherwise = [...header.columns].filter(([column, field]) => guesser.isOtherwise(header.at, column, field))
  const isConfirmed = ([column]: readonly [number, string]): boolean => header.learned.some((c) => c.column === column)
  const said = [...header.problems, ...sayColumns(grid, header, wanted, guesses)]
  return {
    sheet: grid.sheet,
    header,
    layout: {
      heading: placeOf(grid, header.at).row,
      columns: Object.fromEntries([...header.columns].map(([column, field]) => [field, column])),
    },
    columns: { learned: header.learned, guesses, tables: [showTable(grid, header.at, grid.rows.length, showColumns(header, guesses))] },
    letterhead: readLetterhead(grid, header.at, form, country),
    ...(otherwise.length > 0 ? { isOtherwise: otherwise.every(isConfirmed) ? 'as-confirmed' : 'as-headed' } : {}),
    taken: { ...taken, problems: [...grid.problems, ...said, ...taken.problems] },
  }
}

/** Its own headings need no word; any other that stands there says nothing to the form, or is asked about. */
function showColumns({ columns, headings, unknown, learned }: Header, guesses: readonly Guess[]): readonly ShownColumn[] {
  const isLearned = (column: number): boolean => learned.some((c) => c.column === column)
  return [
    ...[...columns].map(([column, field]): ShownColumn => {
      return { column, heading: headings[field] ?? field, fields: [field], by: isLearned(column) ? 'answer' : 'form' }
    }),
    ...learned.flatMap(({ column, heading, field }): ShownColumn[] =>
      field === NOT_PART ? [{ column, heading, fields: [], by: 'answer' }] : [],
    ),
    ...unknown.map(({ column, heading }): ShownColumn => {
      return { column, heading, fields: [], by: guesses.some((g) => g.column === column) ? 'asked' : 'not-asked' }
    }),
  ]
}

/** The period given, else the one in the file's name (`…_2023_q2.csv`); a form whose rows are dated needs none. */
function findPeriod({ form, fileName, period }: ReceiveOptions, problems: Problem[]): string | undefined {
  const given = period ?? (form.periodField ? periodFromName(form.periodField.fromName, fileName) : undefined)
  if (given === undefined) {
    if (form.periodField) problems.push(problem('file.no-period', {}, { field: form.periodField.field }))
    return undefined
  }
  if (parsePeriod(given)) return given
  problems.push(problem('file.bad-period', { period: given }))
  return undefined
}

/** The pattern's groups are year and, if any, quarter (`q2`, `2`) or month (`05`); named groups `year`, `quarter`, `month` are taken by name. */
function periodFromName(pattern: RegExp, fileName: string): string | undefined {
  const match = pattern.exec(fileName)
  if (!match) return undefined
  const year = match.groups?.['year'] ?? match[1]
  const quarter = match.groups?.['quarter'] ?? (match.groups?.['month'] ? undefined : match[2])
  if (!year) return match[0]
  const month = match.groups?.['month']
  if (month) return `${year}-${month.padStart(2, '0')}`
  if (!quarter) return year
  return /^q?[1-4]$/i.test(quarter) ? `${year}-Q${quarter.slice(-1)}` : `${year}-${quarter.padStart(2, '0')}`
}
