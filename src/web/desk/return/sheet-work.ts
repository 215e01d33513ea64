/** A sheet at the worker: read, mended, handed back. It stands here; the page is told what it is, and where one then stands. */
import { startTransition } from 'react'
import type { Country, Form, Problem } from '../../../core/country/index.ts'
import { forget, learn, NOT_PART, type Learned } from '../../../core/sheet/learned-columns.ts'
import { problem } from '../../../errors.ts'
import type { DraftStore } from '../drafts.ts'
import { carry, type Again } from './kept/carry.ts'
import { change, NO_HISTORY, realChanges, redo, undo } from './mend/edits.ts'
import type { Change } from './changes.ts'
import type { Edge } from './edge.ts'
import { againOf, keepEdits, keepFile } from './kept/kept.ts'
import { answersIn, columnsIn, remember, rememberColumns } from '../../../core/sheet/own/questions/memory.ts'
import { onlyOf, type Answers } from '../../../core/sheet/own/questions/questions.ts'
import { officesFor } from '../../../core/country/whose-office.ts'
import { changeKnown, keepHeard, keepRules, learnOffices, readHeard, readKnown, readOffices, readRules } from './learned.ts'
import type { Opened, Place, SetPlace } from './place.ts'
import { keyOf, listOpen, type Sheet } from './mend/problems.ts'
import type { Ask, Confirmed, OpenCase } from './protocol.ts'
import type { Recipe } from '../../../core/sheet/recipe/recipe.ts'
import { formsLeft, keepRecipe, readRecipes } from './recipe/kept-recipes.ts'
import { Turns } from './turns.ts'

/** Fetched with the grid (return-page.tsx), and there when the line is not. */
const takeFile = () => import('./drop/take-file.ts')

/** Reads, mends and hands back. It seals nothing: who sends a sheet asks the edge itself. */
export type SheetEdge = { ask(question: Extract<Ask, { kind: 'read' | 'edit' | 'mark' | 'template' }>): ReturnType<Edge['ask']> }

type Desk = {
  readonly country: Country
  /** Of the body that hands in. */
  readonly agency: string
  /** That the office hands in. */
  readonly forms: readonly Form[]
  readonly drafts: DraftStore
  readonly edge: SheetEdge
  readonly setPlace: SetPlace
}

/** What a list does not keep, or keeps beside, it does so every month: who has heard it once is not told again while it stays the same. */
const OF_EVERY_FILE = ['file.columns-absent', 'file.columns-needed', 'file.columns-not-asked']
const isOfEveryFile = ({ code }: Problem): boolean => OF_EVERY_FILE.includes(code)
const sayingOf = ({ code, message }: Problem): string => `${code} ${message.en}`

const today = (): string => new Date().toISOString().slice(0, 10)

export class SheetWork {
  readonly #desk: Desk
  readonly #turns = new Turns()
  readonly #keeping = new Turns()
  /** The file being worked at, for reading it again. */
  #opened: Opened | undefined
  /** As it stands now: the page may be drawing an older one still, and what is pressed there is done to this one. */
  #sheet: Sheet | undefined
  #isSending = false
  /** A file of several forms, of which one was handed in. */
  #rest: Opened | undefined

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** @returns the sheet as it was read; undefined where it could not be, or something is asked first. */
  read(file: Opened): Promise<Sheet | undefined> {
    return this.#turns.take(async () => {
      this.#opened = file
      this.#sheet = undefined
      this.#desk.setPlace({ at: 'reading', name: file.name })
      const place = await this.#placeAfter(file)
      if (place.at === 'mend') this.#sheet = place.sheet
      this.#desk.setPlace(place)
      return this.#sheet
    })
  }

  async #placeAfter(file: Opened): Promise<Place> {
    const { country, agency, forms, drafts, edge } = this.#desk
    const { name, bytes, form, again } = file
    const { recipe } = file
    const [offices, known, rules, heard, recipes] = await Promise.all([
      readOffices(drafts, form),
      readKnown(drafts),
      readRules(drafts, form),
      readHeard(drafts, form),
      recipe || file.isPlain ? [] : readRecipes(drafts),
    ])
    const { learned = columnsIn(known, form) } = file
    const kept = { ...rules, ...onlyOf(answersIn(known, form.id), 'word', 'unit') }
    // What a word or a number under a heading means is so in the next file too; how days or laws are taken was said of one file, and would be
    // wrong in silence in another that is written otherwise.
    const { answers = onlyOf(kept, 'word', 'unit') } = file
    // Which office it is of she has said of this file; for a file of more offices none is known, and it is asked whose they are.
    const { office } = answers
    const own = [...(file.isOfMore ? [] : offices), ...(file.chosen ?? []), ...(office === undefined ? [] : [office])]
    const how = { own, sender: agency, learned, isSure: file.learned !== undefined, answers }
    const others = forms.flatMap((f) => (f.id === form.id ? [] : [f.id]))
    const split = recipe ? { recipe } : file.isPlain ? {} : { recipes: recipes.map((k) => k.recipe) }
    // What was read before, or split, or chosen office by office, is of this form already.
    const isSaid = [file.isSaid, file.answers, file.learned, file.chosen?.[0], again, recipe].some((x) => x !== undefined)
    const of = { country: country.id, form: form.id, others, isSaid, fileName: name, bytes }
    const said = await edge.ask({ kind: 'read', ...of, ...how, ...split })
    if (said.kind === 'which-form')
      return { at: 'drop', refused: [], of: file, fits: forms.filter((f) => f.id === form.id || said.fits.includes(f.id)), isAsked: true }
    if (said.kind === 'fits') return { at: 'parts', file, recipe: said.recipe }
    if (said.kind === 'ended') return { at: 'drop', refused: [problem(`file.reading-took-${said.why}`)] }
    if (said.kind === 'refused') {
      const fits = forms.filter((f) => said.fits?.includes(f.id))
      return { at: 'drop', refused: said.problems, of: file, fits }
    }
    if (said.kind !== 'read') return { at: 'broken' }
    const { sheet: title, headings, rows, problems, guesses, questions = [], tables, groups } = said
    if (!again) void this.#keeping.take(() => keepFile(drafts, file))
    if (guesses.length > 0 && !recipe) return { at: 'columns', file, tables, guesses }
    if (questions.length > 0) return { at: 'questions', file: { ...file, answers }, questions, kept: { ...kept, ...file.before } }
    // The page of the columns lists what a sheet has no column for: who has just confirmed it there has heard it.
    const ofEvery = problems.filter(isOfEveryFile)
    const told = file.learned === undefined ? ofEvery.filter((p) => heard.includes(sayingOf(p))) : ofEvery
    for (const p of told) if (!heard.includes(sayingOf(p))) void this.#keeping.take(() => keepHeard(drafts, form, sayingOf(p)))
    const answered = new Set(told.map(keyOf))
    const untouched = { was: new Map<string, string>(), history: NO_HISTORY, answered }
    // What its columns are was said when the recipe was made: a split sheet has fields for headings.
    const shown = recipe ? { recipe, learned: [], tables: [] } : { learned: said.learned, tables }
    const read = { fileName: name, form, name: title, headings, rows, problems, ...shown, ...untouched }
    const sheet: Sheet = groups ? { ...read, groups, answers } : read
    const mended = again ? await this.#mendAgain(sheet, again) : sheet
    return mended ? { at: 'mend', sheet: mended } : { at: 'broken' }
  }

  /** What was done before, in the sheet that was read again. */
  async #mendAgain(read: Sheet, again: Again): Promise<Sheet | undefined> {
    const { changes, answered, dropped } = carry(again, read.headings, read.groups)
    const sheet: Sheet = { ...read, answered: new Set([...read.answered, ...answered]), dropped }
    if (changes.length === 0) return sheet
    const judged = await this.#desk.edge.ask({ kind: 'edit', changes })
    return judged.kind === 'mended' ? { ...change(sheet, changes), problems: judged.problems } : undefined
  }

  /**
   * What she says of her own headings is kept, and the file read by it.
   * @param unsure headings of which she does not know: not read in this file, and asked about again in the next
   */
  async confirmColumns(file: Opened, confirmed: readonly Confirmed[], unsure: readonly string[]): Promise<void> {
    const { form } = file
    const now = (known: Learned): Learned => learn(forget(known, unsure), confirmed)
    const known = await changeKnown(this.#desk.drafts, (all) => rememberColumns(all, form, now(columnsIn(all, form)), today()))
    const left = unsure.map((heading) => ({ heading, field: NOT_PART }))
    await this.read({ ...file, learned: learn(columnsIn(known, form), left) })
  }

  /** The file is read by what she answers. Whose file it is she says of each; the rest is kept. */
  async answerQuestions(file: Opened, given: Answers): Promise<void> {
    const { drafts } = this.#desk
    const { form } = file
    void changeKnown(drafts, (known) => remember(known, form.id, onlyOf(given, 'word', 'unit'), today()))
    void keepRules(drafts, form, { ...(await readRules(drafts, form)), ...onlyOf(given, 'rule') })
    await this.read({ ...file, answers: { ...file.answers, ...given } })
  }

  /** Everything is asked anew, with what she answered before chosen already. Whatever she took as it stands may be something else then. */
  async askQuestions(): Promise<void> {
    const [file, sheet] = [this.#opened, this.#sheet]
    if (file && sheet) await this.read({ ...file, answers: {}, before: { ...sheet.answers }, again: { ...againOf(sheet), answered: [] } })
  }

  /** The columns once more, each to be changed; what was mended meanwhile goes along. */
  lookAtColumns(): void {
    const [file, sheet, { setPlace }] = [this.#opened, this.#sheet, this.#desk]
    if (file && sheet && !this.#isSending)
      setPlace({ at: 'columns', file: { ...file, again: againOf(sheet) }, tables: sheet.tables, guesses: [] })
  }

  /** What changes nothing is no step. */
  edit(asked: readonly Change[]): void {
    const sheet = this.#sheet
    const changes = sheet ? realChanges(sheet, asked) : []
    this.#show(sheet && { sheet: change(sheet, changes), changes })
  }

  /** A step back, where there is one. */
  undo(): void {
    this.#show(this.#sheet && undo(this.#sheet))
  }

  /** A step forward again, where there is one. */
  redo(): void {
    this.#show(this.#sheet && redo(this.#sheet))
  }

  /** The cells stand at once; what is wrong with them follows, and whatever is pressed meanwhile comes first. */
  #show(moved: ReturnType<typeof undo>): void {
    if (!moved || moved.changes.length === 0 || this.#isSending) return
    const { edge, setPlace } = this.#desk
    this.#put(moved.sheet)
    void this.#turns.take(async () => {
      const said = await edge.ask({ kind: 'edit', changes: moved.changes })
      if (said.kind !== 'mended') return this.#break()
      if (!this.#sheet) return
      const sheet = (this.#sheet = { ...this.#sheet, problems: said.problems })
      startTransition(() => setPlace((was) => (was.at === 'mend' ? { ...was, sheet } : was)))
    })
  }

  /** Questions that their clerk has answered are not asked again. */
  /** Of whose office the rows are, said once for every office that the body hands in for: no file of one of them is asked about again. */
  answerForAll(asked: Problem): void {
    const [sheet, { drafts }] = [this.#sheet, this.#desk]
    if (!sheet || this.#isSending) return
    void this.#keeping.take(() => learnOffices(drafts, sheet.form, this.#officesOf(sheet.form)))
    this.answer(asked)
  }

  /** The desk hands in for more than it was told: the same file is read again, and asked about, or taken as one of all of them. What it was told stands. */
  async readFor(file: Opened, all: boolean): Promise<void> {
    const { drafts } = this.#desk
    if (all) await this.#keeping.take(() => learnOffices(drafts, file.form, this.#officesOf(file.form)))
    await this.read(all ? file : { ...file, isOfMore: true })
  }

  #officesOf(form: Form): readonly string[] {
    const { agency, country } = this.#desk
    return officesFor(form, agency, country).map((o) => o.code)
  }

  answer(...asked: readonly Problem[]): void {
    const [sheet, { drafts }] = [this.#sheet, this.#desk]
    if (!sheet || this.#isSending) return
    for (const p of asked.filter(isOfEveryFile)) void this.#keeping.take(() => keepHeard(drafts, sheet.form, sayingOf(p)))
    this.#put({ ...sheet, answered: new Set([...sheet.answered, ...asked.map(keyOf)]) })
  }

  #put(sheet: Sheet): void {
    const [file, { drafts, setPlace }] = [this.#opened, this.#desk]
    this.#sheet = sheet
    setPlace({ at: 'mend', sheet })
    if (file) void this.#keeping.take(() => keepEdits(drafts, file, sheet))
  }

  /** The worker and the page no longer speak of the same sheet: nothing more is done to it. */
  #break(): void {
    this.#sheet = undefined
    this.#desk.setPlace({ at: 'broken' })
  }

  /**
   * Hands it on once the worker has heard of every change and nothing is left to ask: the last change may have raised a question that
   * nobody has seen, and then it is shown instead. Nothing can be changed meanwhile, and a second asking is none.
   * @param send seals what the worker holds, says where one then stands, and whether it is on record: then it is kept here no longer
   * @param letWait rows at fault may wait: `send` asks whether they can, and the file stays here until those have come (kept.ts)
   */
  async send(send: (sheet: Sheet) => Promise<boolean>, letWait = false): Promise<void> {
    const { drafts, setPlace } = this.#desk
    if (!this.#sheet || this.#isSending) return
    this.#isSending = true
    setPlace({ at: 'sealing', sheet: this.#sheet })
    await this.#turns.done()
    const sheet = this.#sheet
    const open = sheet ? listOpen(sheet) : []
    if (sheet && open.length > 0 && !letWait) setPlace({ at: 'mend', sheet })
    else if (sheet && (await send(sheet))) {
      const file = this.#opened
      if (file?.recipe) this.#rest = { ...file, done: [...(file.done ?? []), file.form.id] }
      this.#sheet = this.#opened = undefined
      if (open.length > 0 && file) void this.#keeping.take(() => keepEdits(drafts, file, sheet, true))
      else void this.#keeping.take(() => drafts.drop('file', 'edits', 'typed'))
    }
    this.#isSending = false
  }

  /** Somebody shows on this file how its rows are split. */
  pointAt(file: Pick<Opened, 'name' | 'bytes'>): void {
    this.#desk.setPlace({ at: 'point', file })
  }

  /** What was shown is kept, sealed, and the file it was shown on is the first that is split by it. */
  async keepRecipe(file: Pick<Opened, 'name' | 'bytes'>, recipe: Recipe): Promise<void> {
    const { drafts, forms, setPlace } = this.#desk
    await keepRecipe(drafts, recipe, today())
    const [form] = forms.filter((f) => formsLeft(recipe).includes(f.id))
    if (form) setPlace({ at: 'parts', file: { ...file, id: crypto.randomUUID(), form }, recipe })
  }

  /** Whether the file that was handed in holds records of another form as well. */
  get hasMore(): boolean {
    return this.#rest?.recipe !== undefined && formsLeft(this.#rest.recipe, this.#rest.done).length > 0
  }

  /** Where one goes from a receipt: to what else the file holds, or to the next file. */
  next(): Place {
    const [file, hasMore] = [this.#rest, this.hasMore]
    this.#rest = undefined
    return file?.recipe && hasMore ? { at: 'parts', file, recipe: file.recipe } : { at: 'drop', refused: [] }
  }

  /** The sheet back, with what is wrong said in its cells. */
  async takeMarked(): Promise<void> {
    const name = this.#opened?.name ?? ''
    const said = await this.#turns.take(() => this.#desk.edge.ask({ kind: 'mark' }))
    if (said.kind !== 'file') return
    const { handOver, markedName } = await takeFile()
    handOver(said.bytes, markedName(name))
  }

  /** An empty sheet of a form; `cases` are rows to begin with. */
  async takeTemplate(form: Form, cases: readonly OpenCase[], name: string): Promise<void> {
    const said = await this.#turns.take(() =>
      this.#desk.edge.ask({ kind: 'template', country: this.#desk.country.id, agency: this.#desk.agency, form: form.id, cases }),
    )
    if (said.kind === 'file') (await takeFile()).handOver(said.bytes, name)
  }
}
