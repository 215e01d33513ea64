/** A sheet at the worker: read, mended, handed back. Where one then stands is said to the page. */
import { startTransition } from 'react'
import type { Country, Form, Problem } from '../../../core/country/index.ts'
import { forget, learn, type Learned } from '../../../core/sheet/learned-columns.ts'
import { problem } from '../../../errors.ts'
import type { Drafts } from '../drafts.ts'
import { change, NO_HISTORY, realChanges, type Change, type undo } from './edits.ts'
import { edgeOf } from './edge.ts'
import { changesOf, keepEdits, keepFile } from './kept.tsx'
import { keepColumns, readColumns, readOffices } from './learned.ts'
import type { Opened, Place, SetPlace } from './place.ts'
import { keyOf, type Sheet } from './problems.ts'
import type { Confirmed, OpenCase } from './protocol.ts'
import { handOver, markedName } from './take-file.ts'
import { Turns } from './turns.ts'

type Desk = { readonly country: Country; readonly drafts: Drafts; readonly setPlace: SetPlace }

export class SheetWork {
  readonly #desk: Desk
  readonly #turns = new Turns()
  /** The file being worked at, for reading it again. */
  #opened: Opened | undefined

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** @returns the sheet as it was read; undefined where it could not be, or something is asked first. */
  read(file: Opened, confirmed?: Learned): Promise<Sheet | undefined> {
    return this.#turns.take(async () => {
      this.#opened = file
      this.#desk.setPlace({ at: 'reading', name: file.name })
      const place = await this.#placeAfter(file, confirmed)
      this.#desk.setPlace(place)
      return place.at === 'mend' ? place.sheet : undefined
    })
  }

  async #placeAfter(file: Opened, confirmed: Learned | undefined): Promise<Place> {
    const { country, drafts } = this.#desk
    const { name, bytes, form, again } = file
    const [known, learned] = await Promise.all([readOffices(drafts, form), confirmed ?? readColumns(drafts, form)])
    const own = [...known, ...(file.chosen ?? [])]
    const isSure = confirmed !== undefined
    const said = await edgeOf().ask({ kind: 'read', country: country.id, form: form.id, fileName: name, bytes, own, learned, isSure })
    if (said.kind === 'ended') return { at: 'drop', refused: [problem(`file.reading-took-${said.why}`)] }
    if (said.kind === 'refused') return { at: 'drop', refused: said.problems }
    if (said.kind !== 'read') return { at: 'broken' }
    const { sheet: title, headings, rows, problems, guesses } = said
    if (!again) void keepFile(drafts, { form: form.id, name, bytes })
    if (guesses.length > 0) {
      const free = form.fields.filter((f) => !(f.id in headings) && !(f.id in (form.constants ?? {}))).map((f) => f.id)
      return { at: 'columns', file, guesses, free }
    }
    const untouched = { was: new Map<string, string>(), history: NO_HISTORY, answered: new Set(again?.answered) }
    const sheet: Sheet = { fileName: name, form, name: title, headings, rows, problems, learned: said.learned, ...untouched }
    const mended = again && again.changes.length > 0 ? await this.#mendAgain(sheet, again.changes) : sheet
    return mended ? { at: 'mend', sheet: mended } : { at: 'broken' }
  }

  /** What was changed before, in the sheet that was read again. */
  async #mendAgain(sheet: Sheet, changes: readonly Change[]): Promise<Sheet | undefined> {
    const judged = await edgeOf().ask({ kind: 'edit', changes })
    return judged.kind === 'mended' ? { ...change(sheet, changes), problems: judged.problems } : undefined
  }

  /** What she says of her own headings is kept, and the file read by it. */
  async confirmColumns(file: Opened, confirmed: readonly Confirmed[]): Promise<void> {
    const { drafts } = this.#desk
    const learned = learn(await readColumns(drafts, file.form), confirmed)
    void keepColumns(drafts, file.form, learned)
    await this.read(file, learned)
  }

  /** What she confirmed is asked anew; what was mended meanwhile goes along. */
  async askColumns(sheet: Sheet): Promise<void> {
    const [file, { drafts }] = [this.#opened, this.#desk]
    if (!file) return
    const learned = await readColumns(drafts, file.form)
    const headings = sheet.learned.map((c) => c.heading)
    await keepColumns(drafts, file.form, forget(learned, headings))
    await this.read({ ...file, again: { changes: changesOf(sheet), answered: [...sheet.answered] } })
  }

  /** What changes nothing is no step. */
  edit(sheet: Sheet, asked: readonly Change[]): void {
    const changes = realChanges(sheet, asked)
    this.#show(change(sheet, changes), changes)
  }

  /** A step back or forward, where there is one. */
  step(moved: ReturnType<typeof undo>): void {
    if (moved) this.#show(moved.sheet, moved.changes)
  }

  /** The cells stand at once; what is wrong with them follows, and whatever is pressed meanwhile comes first. */
  #show(sheet: Sheet, changes: readonly Change[]): void {
    if (changes.length === 0) return
    const { drafts, setPlace } = this.#desk
    setPlace({ at: 'mend', sheet })
    void keepEdits(drafts, sheet)
    void this.#turns.take(async () => {
      const said = await edgeOf().ask({ kind: 'edit', changes })
      if (said.kind !== 'mended') return setPlace({ at: 'broken' })
      const { problems } = said
      startTransition(() => setPlace((was) => (was.at === 'mend' ? { ...was, sheet: { ...was.sheet, problems } } : was)))
    })
  }

  /** A question that its clerk has answered is not asked again. */
  answer(sheet: Sheet, asked: Problem): void {
    const { drafts, setPlace } = this.#desk
    const answered = { ...sheet, answered: new Set([...sheet.answered, keyOf(asked)]) }
    setPlace({ at: 'mend', sheet: answered })
    void keepEdits(drafts, answered)
  }

  /** The sheet back, with what is wrong said in its cells. */
  async takeMarked(sheet: Sheet): Promise<void> {
    const said = await this.#turns.take(() => edgeOf().ask({ kind: 'mark' }))
    if (said.kind === 'file') handOver(said.bytes, markedName(sheet.fileName))
  }

  /** An empty sheet of a form; `cases` are rows to begin with. */
  async takeTemplate(form: Form, cases: readonly OpenCase[], name: string): Promise<void> {
    const said = await this.#turns.take(() => edgeOf().ask({ kind: 'template', country: this.#desk.country.id, form: form.id, cases }))
    if (said.kind === 'file') handOver(said.bytes, name)
  }

  /** When the worker has heard of every change. */
  settled(): Promise<void> {
    return this.#turns.done()
  }
}
