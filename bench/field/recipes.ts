/**
 * Lists of which no form has the rows, split into records of several: by a recipe of the country where the list is a known program's export, and
 * by one that an analyst has made of the list (test/field/recipes), seeing its headings and what its words say.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codesOf, findForm } from '../../src/core/country/find.ts'
import type { Country, Form } from '../../src/core/country/index.ts'
import { sheetRowOf } from '../../src/core/sheet/row-id.ts'
import { fittingRecipes } from '../../src/core/sheet/recipe/recipe-table.ts'
import { TAKEN, LEFT_OUT } from '../../src/core/sheet/recipe/recipe-rows.ts'
import { recipeSchema, type Recipe } from '../../src/core/sheet/recipe/recipe.ts'
import type { Question } from '../../src/core/sheet/own/questions/questions.ts'
import { readGrids } from '../../src/exchange/sheet/read-grids.ts'
import { receiveSplit, trySplit } from '../../src/road/receive.ts'
import { FACTS, readFact, textOf, type Fact } from './register-facts.ts'
import { factsOf, NOTHING, WANTED, type Entry, type Row } from './register-truth.ts'
import { answerAll, countCodes, judge, sayProblem, TODAY, unpack, valuesOf, type Read, type Score } from './score.ts'

type Meant = {
  readonly part: string
  /** Of the country, or a file of test/field/recipes. */
  readonly recipe: string
  /** Whether a row is to become records at all; all of them where nothing is said. */
  readonly isOne?: (facts: Row['facts']) => boolean
  /** Word of a question whether rows are taken in → whether they are, as whoever keeps the list knows. */
  readonly isOfTrafficking?: RegExp
  /** Of records of several rows: the field that counts them. */
  readonly counts?: string
}

type Made = Omit<Meant, 'part'>

const TRAFFICKED = /traffick|ជួញដូរ|exploitation online/i
const has = (said: Fact | undefined, word: RegExp): boolean => word.test(Array.isArray(said) ? said.join(' ') : textOf(said))
const agreed = (f: Row['facts']): boolean => f['person_is'] === 'victim' && f['agreed'] === 'yes'

const LISTS: readonly Meant[] = [
  { part: 'Services matrix', recipe: 'services-matrix' },
  { part: 'htcds_table', recipe: 'htcds', isOne: agreed },
  { part: 'trafficking_case_data', recipe: 'htcds', isOne: agreed },
  { part: 'អតិថិជន_OSCaR', recipe: 'oscar-clients', isOne: (f) => f['about_trafficking'] === 'yes', isOfTrafficking: /បាទ|ចាស/ },
  { part: 'OSCaR', recipe: 'oscar-clients', isOne: (f) => has(f['reason'], TRAFFICKED), isOfTrafficking: TRAFFICKED },
  { part: 'primero_like', recipe: 'primero-cases', isOne: (f) => has(f['concerns'], /trafficked/), isOfTrafficking: /trafficked/ },
  {
    part: 'primero_cases_2025',
    recipe: 'primero-cases',
    isOne: (f) => has(f['protection_concerns'], /trafficked/),
    isOfTrafficking: /trafficked/,
  },
  ...['primero_cases_export_20250107', 'primero_cases_2024-06-30', 'cases_20241130-0912'].map((part) => ({
    part,
    recipe: 'primero-cases',
    isOne: (f: Row['facts']) => has(f['concerns'] ?? f['protection_concerns'], /traffick/),
    isOfTrafficking: /traffick/i,
  })),
  { part: 'primero_case_list', recipe: 'primero-cases', isOne: (f) => f['about_trafficking'] === 'yes', isOfTrafficking: /traffick/i },
  { part: 'primero_cases_wide', recipe: 'primero-cases', isOne: (f) => f['about_trafficking'] === 'yes', isOfTrafficking: /traffick/i },
  { part: 'oscar_client_list', recipe: 'oscar-clients', isOne: (f) => f['about_trafficking'] === 'yes', isOfTrafficking: TRAFFICKED },
  {
    part: 'primero_cases_export_20240930',
    recipe: 'primero-cases',
    isOne: (f) => f['about_trafficking'] === 'yes',
    isOfTrafficking: /traffick/i,
  },
  {
    part: 'primero_cases_export_2024-11',
    recipe: 'primero-cases',
    isOne: (f) => has(f['concerns'], /traffick/),
    isOfTrafficking: /traffick/i,
  },
  { part: 'htcds_individuals', recipe: 'htcds', isOne: agreed },
  { part: 'predeparture_participants', recipe: 'participants', counts: 'participants' },
  { part: 'វគ្គបណ្តុះបណ្តាល_វត្តមាន', recipe: 'attendance', counts: 'enrolled' },
  { part: 'វត្តមានវគ្គបណ្ដុះបណ្ដាល', recipe: 'attendance-days', counts: 'enrolled' },
  { part: 'វត្តមានសិក្ខាសាលា', recipe: 'attendance-signed', counts: 'enrolled' },
  { part: 'training_register', recipe: 'trainings', counts: 'enrolled' },
  { part: 'CaseTracker', recipe: 'case-tracker' },
  {
    part: 'returnee_followup',
    recipe: 'returnee-followup',
    isOne: (f) => ['food', 'work', 'health'].some((n) => f[`needs_${n}`] === 'yes'),
  },
  { part: 'partner_clients', recipe: 'partner-clients' },
]

/** A known export whose file nobody has looked into: the product finds out which it is, and whoever keeps it knows which of its rows are of trafficking. */
const UNSEEN: readonly Made[] = [
  {
    recipe: 'primero-cases',
    isOne: (f) => has(f['concern'] ?? f['concerns'] ?? f['protection_concerns'], /traffick/i),
    isOfTrafficking: /traffick/i,
  },
  { recipe: 'oscar-clients', isOne: (f) => has(f['reason'], TRAFFICKED), isOfTrafficking: TRAFFICKED },
]

/** @returns undefined where nobody has made a recipe of such a list */
export async function scoreSplit(name: string, bytes: Uint8Array, entry: Entry, country: Country): Promise<Score | undefined> {
  const fitting = fittingRecipes(await readGrids(bytes).catch(() => []), country.sheetWords?.recipes ?? [], country.sheetWords)
  const known = LISTS.find((l) => name.includes(l.part))
  const meant = known ?? UNSEEN.find((l) => fitting.some((r) => r.id === l.recipe))
  // What is to be refused nobody splits.
  if (!meant || entry.outcome === 'refuse') return undefined
  const recipe = country.sheetWords?.recipes.find((r) => r.id === meant.recipe) ?? readOwn(meant.recipe)
  // An export without the column by which the recipe knows what is asked for is a list like any other.
  if (recipe.source !== undefined && !fitting.includes(recipe)) return undefined
  const source = await unpack(bytes)
  const forms = [...new Set(recipe.records.map((r) => r.form))].flatMap((id) => findForm(country, id) ?? [])
  // A list of the same name that another hand has laid out otherwise is one that nobody has made a recipe of.
  const [one] = forms
  const tried = one && (await receiveSplit(source, recipe, { form: one, country, fileName: name, answers: {}, today: TODAY }))
  if (tried && 'refused' in tried && tried.refused.some((p) => p.code === 'recipe.no-table')) return undefined
  const sums = { equal: 0, all: 0 }
  const [silent, asked, said, whys]: [string[], string[], string[], string[]] = [[], [], [], []]
  let doubled = 0
  for (const form of forms) {
    const office = codesOf(country, form.slot.list)[0]?.code ?? ''
    const done = await answerAll(
      async (answers) => {
        const how = { form, country, fileName: name, answers: { office, ...answers }, today: TODAY }
        return judge(await receiveSplit(source, recipe, how), form, country, [], answers)
      },
      (then) => {
        const { equal, silent: wrong } = compare(then, entry, form, country, meant)
        return { equal, silent: wrong.length }
      },
      (question) => answersOf(question, country, meant),
    )
    const found = compare(done.read, entry, form, country, meant)
    sums.equal += found.equal
    sums.all += found.all
    silent.push(...found.silent)
    doubled += found.doubled
    asked.push(...done.asked)
    said.push(...done.read.problems.map(sayProblem))
    const errors = done.read.problems.filter((p) => p.severity === 'error')
    const wrongRows = entry.errors.flatMap((e) => Number(/\d+/.exec(e.cell ?? '')?.[0] ?? 0) || [])
    const falsely = errors.filter((p) => p.row === undefined || !wrongRows.includes(sheetRowOf(p.row)))
    if (falsely.length > 0) whys.push(`${form.id} refused: ${countCodes(falsely)}`)
    // A cell that nobody reads, of a row that is left out, goes nowhere; and that it is not read is said.
    const missed = entry.errors.filter((e) => {
      const row = Number(/\d+/.exec(e.cell ?? '')?.[0] ?? 0)
      const isNamed = done.rows.includes(row) || done.read.problems.some((p) => p.row !== undefined && sheetRowOf(p.row) === row)
      return !isNamed && done.read.rows.some((r) => sheetRowOf(r.row) === row)
    })
    const tried =
      missed.length > 0
        ? await trySplit(bytes, recipe, { country, fileName: name, answers: { office, ...done.read.answers }, today: TODAY })
        : undefined
    const unread = new Set(tried?.unread ?? [])
    const headings = entry.tables[0]?.columns.map((c) => c.heading) ?? []
    const left = missed.filter((e) => !unread.has(headings[(e.cell ?? 'A').charCodeAt(0) - 65] ?? ''))
    if (left.length > 0) whys.push(`not named: ${left.map((e) => e.cell).join(', ')}`)
  }
  const why = [...new Set(whys), ...(silent.length > 0 ? ['values differ'] : [])].join('; ')
  return {
    ...NOTHING,
    name,
    wanted: WANTED[entry.outcome],
    isRight: why === '' && doubled === 0,
    why: `by ${recipe.id}: ${forms.map((f) => f.id).join(', ')} ${why}`,
    values: sums,
    silent,
    asked,
    listed: entry.questions.length,
    said,
    doubled,
  }
}

const readOwn = (name: string): Recipe =>
  recipeSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../test/field/recipes', `${name}.json`), 'utf8')))

/** Whoever keeps the list knows what it is about. */
function answersOf(question: Question, country: Country, { isOfTrafficking }: Made): readonly string[] {
  if (!question.likely.some((l) => l.value === TAKEN)) return valuesOf(question, country, [])
  return [isOfTrafficking?.test(question.about.text ?? '') ? TAKEN : LEFT_OUT]
}

function compare(read: Read, entry: Entry, form: Form, country: Country, { isOne = () => true, counts }: Made) {
  const silent: string[] = []
  let [equal, all, doubled] = [0, 0, 0]
  const people = entry.tables.reduce((n, t) => n + t.count_of_all_rows, 0)
  if (counts !== undefined) {
    const counted = read.rows.reduce((n, r) => n + Number(r.values[counts] ?? 0), 0)
    if (read.isTaken && counted !== people) silent.push(`${counts}: ${counted} and not ${people}`)
    return { equal: counted === people ? 1 : 0, all: 1, silent, doubled }
  }
  const told = new Set(read.problems.map((p) => `${p.row ?? ''} ${p.field ?? ''}`))
  const isText = /\.(?:csv|tsv|txt)$/.test(entry.file)
  const theirs = Map.groupBy(read.rows, (r) => `${r.at.replace(/ #\d+(?=!)/, '')}`)
  for (const table of entry.tables.slice(0, 1))
    for (const row of table.rows.map(factsOf)) {
      const found = theirs.get(`${isText ? '' : table.sheet}!${row.at}`) ?? []
      if (!isOne(row.facts)) {
        doubled += read.isTaken ? found.length : 0
        continue
      }
      // Of the services of a month a client may have none.
      if (found.length === 0 && read.isTaken && !isOfMarks(form)) silent.push(`${row.at}: no record`)
      for (const [fact, field] of Object.entries(FACTS[form.id] ?? {})) {
        // Of two numbers of a child its short one is the one that the office goes by.
        if (fact === 'case_id' && 'short_id' in row.facts) continue
        const wanted = row.facts[fact] === undefined ? undefined : readFact(row.facts[fact], fact, field, row.facts, form, country)
        if (wanted === undefined || (found.length === 0 && isOfMarks(form))) continue
        all++
        const values = [...new Set(found.map((r) => r.values[field] ?? null))]
        if (values.length === 1 && values[0] !== undefined && wanted.includes(values[0])) equal++
        else if (values.some((v) => v !== null) && !found.some((r) => told.has(`${r.row} ${field}`)))
          silent.push(`${row.at} ${field}: ${values.join(', ')} and not ${String(wanted[0])}`)
      }
    }
  return { equal, all, silent, doubled }
}
const isOfMarks = ({ id }: Form): boolean => id === 'service-return' || id === 'need-return'
