/** Tables with their headings above them → rows of the form: which of a file's sheets are its list, and each of them in turn. */
import type { Form } from '../../../country/country.ts'
import { notWrittenOf } from '../../../country/not-written.ts'
import { joinAlike, showTable, type ShownColumn } from '../../shown-table.ts'
import { setApart } from '../shapes/abreast.ts'
import { listAcross } from '../book/across.ts'
import { Asking } from '../asking/asking.ts'
import { blocksOf } from '../shapes/case-blocks.ts'
import type { Plan } from '../column/column.ts'
import { copiesOf } from '../book/copies.ts'
import { monthOf } from '../values/day.ts'
import type { SheetGrid, Table } from '../grid/grid.ts'
import { spellHeadings } from '../heading/explained-headings.ts'
import { headingsOf, type Headings } from '../heading/heading.ts'
import { Diary } from '../rows/hearings.ts'
import { partLines } from '../shapes/in-one-column.ts'
import { joinChoices, joinId, joinSheets, joinsOf, noteOf } from '../book/join-sheets.ts'
import { foldLabels } from '../shapes/label-blocks.ts'
import { factsBeside } from '../shapes/facts-above.ts'
import { readLegend } from '../column/legend.ts'
import { partCells } from '../shapes/lines-in-cells.ts'
import type { Note } from '../lines/note.ts'
import { joinNames } from '../shapes/names-below.ts'
import type { OwnContext } from '../questions/own-context.ts'
import { Output, type OwnRows } from '../rows/own-rows.ts'
import { dayOf } from '../values/period-day.ts'
import { planColumns } from '../plan/plan.ts'
import { onlyGiven } from '../plan/not-given.ts'
import { columnId, NOTHING, type Answers } from '../questions/questions.ts'
import { readTable, type NamedFor } from './read-table.ts'
import { isCounts, isReturn, NUMBERS } from '../column/return-table.ts'
import { saidByParts } from '../sections/said-by-parts.ts'
import { aboveOf, explainedIn, notesOf, numbersBeginAnew, stagesOf, yearsOf } from '../whole-sheet/said-by-sheet.ts'
import { SectionDays } from '../sections/section-days.ts'
import { SectionNumbers } from '../sections/section-numbers.ts'
import { withMonths } from '../sections/section-months.ts'
import { findByShape, findTables, titleOf } from '../heading/table.ts'
import { areOfBooks } from './table-readers.ts'
import { untickArticles } from '../shapes/ticked-articles.ts'
import { foldText } from '../words/fold-text.ts'
import { foldRecords } from '../shapes/by-headings.ts'

/** A name and what became of it. */
const FEWEST_OF_BLOCKS = 2

export function readUpright(
  sheets: readonly SheetGrid[],
  context: OwnContext,
  turned: readonly Note[],
  isByTitle: boolean,
): OwnRows | 'counts' | undefined {
  const { form, words, country } = context
  const headings = headingsOf(form, country, words)
  const asking = new Asking(context)
  const isOfAccused = form.fields.some((f) => f.id === 'accused_name')
  const spelled = sheets.map((grid) => spellHeadings(grid, headings, form))
  const unticked = isOfAccused ? spelled.map((grid) => untickArticles(grid, headings, words)) : spelled
  const lines = unticked.map((grid) => partLines(grid, headings))
  const beneath = isOfAccused ? lines.map((grid) => factsBeside(grid, headings, words)) : lines
  const apart = isOfAccused ? beneath.map((grid) => setApart(grid, headings, words, context.answers)) : beneath
  const folded = new Map(isOfAccused ? apart.map((grid) => [grid, foldRecords(grid, headings, form)] as const) : [])
  const whole = apart.map((grid) => folded.get(grid) ?? grid)
  const named = isOfAccused ? whole.map((grid) => joinNames(grid, headings, form)) : whole
  const grids = named.map((grid) => (isOfAccused ? partCells(grid, headings, form, country, words) : withMonths(grid, words)))
  const legend = readLegend(grids, form, country, words)
  const found = grids.flatMap((grid) => (grid.isHidden ? [] : findTables(grid, headings, Math.min(3, form.fields.length))))
  // Without any table, cases with their people below them may still be one.
  const known =
    found.length > 0 || !isOfAccused
      ? found
      : grids.flatMap((grid) => {
          const blocks = grid.isHidden ? undefined : blocksOf(foldLabels(grid, headings, form), form, country, words)
          // Its one row of headings was made; "in absentia" and a sentence beside a name are no second.
          const [made] = blocks ? findTables(blocks, headings, FEWEST_OF_BLOCKS) : []
          return made ? [{ ...made, end: made.grid.rows.length, isByShape: true as const }] : []
        })
  // Whose words nobody knows still keeps a list: where no sheet has known headings, its shape says where they are.
  const tables =
    known.length > 0 || isOfAccused ? known : grids.flatMap((grid) => (grid.isHidden ? [] : (findByShape(grid, headings) ?? [])))
  const areDays = areOfDays(tables, form)
  const all = tables.map((table) => {
    const plan = planColumns(table, { ...context, legend })
    // What lines between the rows say when is a column like any other.
    const title = [...titleOf(table), table.grid.sheet]
    const days = new SectionDays(form, monthOf(title)).columnOf(table, plan.columns, isByTitle || form.isOfOneDay || areDays ? title : [])
    const whose = new SectionNumbers(form, country, words).columnsOf(table, plan.columns)
    return { table, plan: { ...plan, columns: [...plan.columns, ...days, ...whose] } }
  })
  const isAnswered = ({ leftOut }: Plan): boolean => leftOut.some(({ heading }) => columnId(heading) in context.answers)
  const rows = all.filter(({ table, plan }) => isReturn(table, plan, form, true, isAnswered(plan)))
  // A sheet of which hardly a word is known may be the longer list of the same matters.
  const shaped = isOfAccused
    ? []
    : shapedBeside(grids, all, headings).map((table) => ({ table, plan: planColumns(table, { ...context, legend }) }))
  const joins = joinsOf([...all, ...shaped], rows, form, words)
  for (const join of joins) asking.rule('join', join.main.table.grid.rows.rowOf(join.main.table.at), joinChoices(join), joinId(join))
  const agreed = joins.filter((join) => context.answers[`rule:join:${joinId(join)}`] === 'yes')
  const joined =
    agreed.length > 0 ? readUpright(joinSheets(sheets, agreed), context, [...turned, ...agreed.map(noteOf)], isByTitle) : undefined
  if (joined !== undefined && joined !== 'counts') return joined
  // Only after every other way of laying it out has been tried.
  const returns = rows.length > 0 || isOfAccused || !isByTitle ? rows : onlyList(all)
  // Where one sheet says when, another that does not is of something else: who the clients are beside what was done for them.
  const day = form.fields.some((f) => f.id === 'accused_name') ? undefined : dayOf(form)?.id
  const dated = day === undefined ? [] : returns.filter(({ plan }) => plan.columns.some((c) => c.fields.includes(day)))
  const ofWhen = dated.length > 0 ? dated : returns
  const read = isOfAccused ? ofWhen : ofNumbered(ofWhen, form)
  const copies = copiesOf(read, context, asking)
  const planned = inOneBook(
    read.flatMap(({ table, plan }) => (copies.has(table) ? [] : [{ table, plan: onlyGiven(table, plan, context, asking) }])),
  )
  if (planned.length === 0) return all.some(({ table, plan }) => isCounts(table, plan)) ? 'counts' : undefined
  const out = new Output(form, notWrittenOf(form, country))
  const onLines = [...folded.values(), ...named.filter((grid) => !whole.includes(grid))].flatMap((grid): readonly Note[] =>
    grid ? [{ code: 'on-several-lines', sheet: grid.sheet }] : [],
  )
  for (const { abreast } of apart) for (const rule of abreast?.asked ?? []) asking.rule(rule, abreast?.head ?? 1)
  const beside = apart.flatMap((grid): readonly Note[] => (grid.abreast ? [{ code: 'abreast', sheet: grid.sheet }] : []))
  const notes: Note[] = [...turned, ...beside, ...onLines].filter((n) => planned.some(({ table }) => table.grid.sheet === n.sheet))
  const hidden: Note[] = grids.flatMap((g) =>
    g.isHidden && findTables(g, headings, 3).length > 0 ? [{ code: 'sheet-hidden', sheet: g.sheet } as const] : [],
  )
  notes.push(...hidden)
  const left = new Set(returns.flatMap((r) => (ofWhen.includes(r) ? [] : [r.table.grid.sheet])))
  for (const { table } of ofWhen)
    if (!read.some((r) => r.table.grid.sheet === table.grid.sheet)) notes.push({ code: 'list-unread', sheet: table.grid.sheet })
  for (const sheet of left) if (!planned.some(({ table }) => table.grid.sheet === sheet)) notes.push({ code: 'sheet-left-out', sheet })
  notes.push(...listsUnread(isOfAccused ? [] : grids, all, [...returns, ...planned], headings, legend.sheets))
  for (const [copy, of] of copies) notes.push({ code: 'sheet-copied', sheet: copy.grid.sheet, of: of.grid.sheet })
  const years = yearsOf(planned.map(({ table }) => table))
  const isAnew = years.length > 0 && numbersBeginAnew(planned, years, form)
  const stages = stagesOf(
    planned.map(({ table }) => table.grid.sheet),
    context,
  )
  const parts = isOfAccused ? saidByParts(planned, context, asking) : undefined
  const others = grids.filter((grid) => !grid.isHidden && !all.some(({ table }) => table.grid === grid))
  const written = { lines: others.flatMap(notesOf), explained: explainedIn(others) }
  const isOfBooks = areOfBooks(planned, form)
  const namedFor = (table: Table, i: number): NamedFor => {
    const [year, stage, said] = [years[i], stages.get(table.grid.sheet), parts?.get(table)]
    return {
      beside: written,
      isOfBooks,
      ...(year === undefined ? {} : { year, isAnew }),
      ...(stage === undefined ? {} : { stage }),
      ...(said ? { said } : {}),
    }
  }
  const diary = new Diary(context.answers)
  const taken = planned.map(({ table, plan }, i) => ({
    table,
    columns: plan.columns,
    rows: readTable(table, plan, legend, context, asking, out, notes, diary, namedFor(table, i)),
  }))
  diary.end(asking, notes, out)
  if (!form.fields.some((f) => f.id === 'accused_name')) notes.push(...listAcross(taken, grids, form))
  return out.finish(
    planned,
    asking,
    notes,
    planned.flatMap(({ table }) => aboveOf(table)),
    joinAlike(planned.map(({ table, plan }) => showTable(table.grid, table.at, table.end, showColumns(table, plan, context.answers)))),
  )
}

/** A sheet for each month, all under the same headings: below the last one may stand what the year comes to. */
function inOneBook(planned: readonly Planned[]): readonly Planned[] {
  const headed = ({ table }: Planned): string => table.headings.map((h) => foldText(h.text)).join('|')
  let before: Table | undefined
  return planned.map((one, i) => {
    const last = planned[i - 1]
    const follows = last && last.table.grid !== one.table.grid && headed(last) === headed(one) ? before : undefined
    const table: Table = follows ? { ...one.table, follows } : one.table
    before = table
    return { ...one, table }
  })
}

/**
 * Somebody has said what each row of the file is, and no table says by which number or day: the one that says most of it is what was meant. What the form must
 * have and the list has not is then asked, or told.
 */
function onlyList(all: readonly Planned[]): readonly Planned[] {
  const said = ({ plan }: Planned): number =>
    new Set([...plan.columns.flatMap((c) => c.fields), ...plan.questions.flatMap((q) => q.likely.slice(0, 1).map((l) => l.value))]).size
  const most = Math.max(...all.map(said))
  const lists = all.filter((p) => said(p) === most && p.table.end - p.table.at > FEWEST_ROWS)
  // A book has one for each month or year, under the same headings.
  const headed = new Set(lists.map(({ table }) => table.headings.map((h) => foldText(h.text)).join('|')))
  return most >= FEWEST_SAID && headed.size === 1 ? lists : []
}
type Planned = { readonly table: Table; readonly plan: Plan }
/** Fields that a list says of each row; and its rows. */
const [FEWEST_SAID, FEWEST_ROWS] = [2, 3]

/** A book of a sheet for each day: each is named for its own, or says it over its list. */
function areOfDays(tables: readonly Table[], form: Form): boolean {
  const sheets = new Set(tables.map(({ grid }) => grid.sheet))
  const days = tables.map((table) => new SectionDays(form, undefined).ofTitle([...titleOf(table), table.grid.sheet]))
  return tables.length > 1 && sheets.size === tables.length && !days.includes(undefined) && new Set(days).size === days.length
}

/** Tables by their shape alone, in sheets where no table is known. */
const shapedBeside = (grids: readonly SheetGrid[], all: readonly Planned[], headings: Headings): readonly Table[] =>
  all.length === 0
    ? []
    : grids.flatMap((grid) =>
        grid.isHidden || all.some(({ table }) => table.grid.sheet === grid.sheet) ? [] : (findByShape(grid, headings) ?? []),
      )

/**
 * Where one sheet has the number by which its rows are found, another without one, most of whose headings are its own, is of something else: the places that were
 * looked at, beside the cases.
 */
function ofNumbered(returns: readonly Planned[], form: Form): readonly Planned[] {
  const isNumber = (id: string): boolean =>
    form.naturalKey.includes(id) && form.fields.some((f) => f.id === id && (f.type === 'case-number' || NUMBERS.includes(id)))
  const numbered = returns.filter(({ plan }) => plan.columns.some((c) => c.fields.some(isNumber)))
  const headsOf = ({ table }: Planned): ReadonlySet<string> =>
    new Set(table.headings.flatMap(({ text }) => (text.trim() === '' ? [] : [foldText(text)])))
  const known = new Set(numbered.flatMap((r) => [...headsOf(r)]))
  const isAlike = (r: Planned): boolean => {
    const heads = [...headsOf(r)]
    return heads.filter((h) => known.has(h)).length * 2 >= heads.length
  }
  return numbered.length === 0 ? returns : returns.filter((r) => numbered.includes(r) || isAlike(r))
}

/** Every column of a table that holds anything under a heading. */
function showColumns({ headings }: Table, { columns, questions }: Plan, answers: Answers): readonly ShownColumn[] {
  return headings.flatMap(({ name: heading }, column): ShownColumn[] => {
    if (heading.trim() === '') return []
    const read = columns.find((c) => c.column === column)
    if (read && read.fields.length > 0) return [{ column, heading, fields: read.fields, by: read.by === 'script' ? 'words' : read.by }]
    const isAsked = questions.some((q) => q.about.column === column)
    const isLeft = answers[columnId(heading)] === NOTHING
    return [{ column, heading, fields: [], by: isAsked ? 'asked' : isLeft ? 'answer' : 'not-asked' }]
  })
}

/**
 * Lists in whose sheets no heading is known, and lists that say too little of what the form asks to be its rows, beside those that are read: what nobody reads
 * is said.
 *
 * @param known whatever is read, or told for itself; @param explained sheets of nothing but short forms, which are read as that
 */
function listsUnread(
  grids: readonly SheetGrid[],
  all: readonly Planned[],
  known: readonly Planned[],
  headings: Headings,
  explained: ReadonlySet<string>,
): readonly Note[] {
  const isOf = (of: readonly Planned[], sheet: string): boolean => of.some(({ table }) => table.grid.sheet === sheet)
  const unknown = grids.filter((grid) => grid.isHidden !== true && !isOf(all, grid.sheet) && findByShape(grid, headings) !== undefined)
  const others = all.filter(
    ({ table, plan }) => !isOf(known, table.grid.sheet) && table.end - table.at > FEWEST_ROWS && !isCounts(table, plan),
  )
  const sheets = new Set([...unknown, ...others.map(({ table }) => table.grid)].map((grid) => grid.sheet))
  return [...sheets].filter((sheet) => !explained.has(sheet)).map((sheet) => ({ code: 'list-unread', sheet }))
}
