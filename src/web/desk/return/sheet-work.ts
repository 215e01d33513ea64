/** A sheet at the worker: read, mended, handed back. It stands here; the page is told what it is, and where one then stands. */
import { startTransition } from 'react'
import type { Country, Form, Problem } from '../../../core/country/index.ts'
import { forget, learn } from '../../../core/sheet/learned-columns.ts'
import { problem } from '../../../errors.ts'
import type { Drafts } from '../drafts.ts'
import { carry, type Again } from './carry.ts'
import { change, NO_HISTORY, realChanges, redo, undo } from './edits.ts'
import type { Change } from './changes.ts'
import type { Edge } from './edge.ts'
import { againOf, keepEdits, keepFile } from './kept.ts'
import { onlyOf, type Answers } from '../../../core/sheet/own/questions.ts'
import { keepAnswered, keepColumns, keepHeard, readAnswered, readColumns, readHeard, readOffices } from './learned.ts'
import type { Opened, Place, SetPlace } from './place.ts'
import { keyOf, listOpen, type Sheet } from './problems.ts'
import type { Confirmed, OpenCase } from './protocol.ts'
import { handOver, markedName } from './take-file.ts'
import { Turns } from './turns.ts'

type Desk = { readonly country: Country; readonly drafts: Drafts; readonly edge: Pick<Edge, 'ask'>; readonly setPlace: SetPlace }

/** What a list does not keep, or keeps beside, it does so every month: who has heard it once is not told again while it stays the same. */
const isOfEveryFile = ({ code }: Problem): boolean => code === 'file.columns-absent' || code === 'file.columns-not-asked'
const sayingOf = ({ code, message }: Problem): string => `${code} ${message.en}`

export class SheetWork {
  readonly #desk: Desk
  readonly #turns = new Turns()
  readonly #keeping = new Turns()
  /** The file being worked at, for reading it again. */
  #opened: Opened | undefined
  /** As it stands now: the page may be drawing an older one still, and what is pressed there is done to this one. */
  #sheet: Sheet | undefined
  #isSending = false

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
    const { country, drafts, edge } = this.#desk
    const { name, bytes, form, again } = file
    const [known, learned, kept, heard] = await Promise.all([
      readOffices(drafts, form),
      file.learned ?? readColumns(drafts, form),
      readAnswered(drafts, form),
      readHeard(drafts, form),
    ])
    const own = [...known, ...(file.chosen ?? [])]
    // What a word or a number under a heading means is so in the next file too; how days or laws are taken was said of one file, and would be
    // wrong in silence in another that is written otherwise.
    const { answers = onlyOf(kept, 'word', 'unit') } = file
    const how = { own, learned, isSure: file.learned !== undefined, answers }
    const said = await edge.ask({ kind: 'read', country: country.id, form: form.id, fileName: name, bytes, ...how })
    if (said.kind === 'ended') return { at: 'drop', refused: [problem(`file.reading-took-${said.why}`)] }
    if (said.kind === 'refused') return { at: 'drop', refused: said.problems }
    if (said.kind !== 'read') return { at: 'broken' }
    const { sheet: title, headings, rows, problems, guesses, questions = [], groups } = said
    if (!again) void this.#keeping.take(() => keepFile(drafts, file))
    if (guesses.length > 0) {
      const free = form.fields.filter((f) => !(f.id in headings) && !(f.id in (form.constants ?? {}))).map((f) => f.id)
      return { at: 'columns', file, guesses, free }
    }
    if (questions.length > 0) return { at: 'questions', file: { ...file, answers }, questions, kept: { ...kept, ...file.before } }
    const answered = new Set(problems.filter((p) => isOfEveryFile(p) && heard.includes(sayingOf(p))).map(keyOf))
    const untouched = { was: new Map<string, string>(), history: NO_HISTORY, answered }
    const read = { fileName: name, form, name: title, headings, rows, problems, learned: said.learned, ...untouched }
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

  /** What she says of her own headings is kept, and the file read by it. */
  async confirmColumns(file: Opened, confirmed: readonly Confirmed[]): Promise<void> {
    const { drafts } = this.#desk
    const learned = learn(await readColumns(drafts, file.form), confirmed)
    void keepColumns(drafts, file.form, learned)
    await this.read({ ...file, learned })
  }

  /** The file is read by what she answers. Whose file it is she says of each; the rest is kept. */
  async answerQuestions(file: Opened, given: Answers): Promise<void> {
    const { drafts } = this.#desk
    const kept = await readAnswered(drafts, file.form)
    void keepAnswered(drafts, file.form, { ...kept, ...onlyOf(given, 'word', 'unit', 'rule') })
    await this.read({ ...file, answers: { ...file.answers, ...given } })
  }

  /** Everything is asked anew, with what she answered before chosen already. Whatever she took as it stands may be something else then. */
  async askQuestions(): Promise<void> {
    const [file, sheet] = [this.#opened, this.#sheet]
    if (file && sheet) await this.read({ ...file, answers: {}, before: { ...sheet.answers }, again: { ...againOf(sheet), answered: [] } })
  }

  /** What she confirmed is asked anew; what was mended meanwhile goes along. */
  async askColumns(): Promise<void> {
    const [file, sheet, { drafts }] = [this.#opened, this.#sheet, this.#desk]
    if (!file || !sheet) return
    const learned = await readColumns(drafts, file.form)
    const headings = sheet.learned.map((c) => c.heading)
    await keepColumns(drafts, file.form, forget(learned, headings))
    const { learned: _, ...forgotten } = file
    await this.read({ ...forgotten, again: againOf(sheet) })
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

  /** A question that its clerk has answered is not asked again. */
  answer(asked: Problem): void {
    const [sheet, { drafts }] = [this.#sheet, this.#desk]
    if (!sheet || this.#isSending) return
    if (isOfEveryFile(asked)) void this.#keeping.take(() => keepHeard(drafts, sheet.form, sayingOf(asked)))
    this.#put({ ...sheet, answered: new Set([...sheet.answered, keyOf(asked)]) })
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
   */
  async send(send: (sheet: Sheet) => Promise<boolean>): Promise<void> {
    const { drafts, setPlace } = this.#desk
    if (!this.#sheet || this.#isSending) return
    this.#isSending = true
    setPlace({ at: 'sealing', sheet: this.#sheet })
    await this.#turns.done()
    const sheet = this.#sheet
    if (sheet && listOpen(sheet).length > 0) setPlace({ at: 'mend', sheet })
    else if (sheet && (await send(sheet))) {
      this.#sheet = this.#opened = undefined
      void this.#keeping.take(() => drafts.drop('file', 'edits', 'typed'))
    }
    this.#isSending = false
  }

  /** The sheet back, with what is wrong said in its cells. */
  async takeMarked(): Promise<void> {
    const name = this.#opened?.name ?? ''
    const said = await this.#turns.take(() => this.#desk.edge.ask({ kind: 'mark' }))
    if (said.kind === 'file') handOver(said.bytes, markedName(name))
  }

  /** An empty sheet of a form; `cases` are rows to begin with. */
  async takeTemplate(form: Form, cases: readonly OpenCase[], name: string): Promise<void> {
    const said = await this.#turns.take(() =>
      this.#desk.edge.ask({ kind: 'template', country: this.#desk.country.id, form: form.id, cases }),
    )
    if (said.kind === 'file') handOver(said.bytes, name)
  }
}
