/** The sheet between a page that draws late and a worker that answers late: nothing either of them said is lost, and nothing goes unseen. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Country, Form, Problem } from '../../../core/country/index.ts'
import type { Question } from '../../../core/sheet/own/questions/questions.ts'
import { Drafts } from '../drafts.ts'
import type { Edge } from './edge.ts'
import type { Place, SetPlace } from './place.ts'
import { readKept } from './kept/kept.ts'
import { listOpen, type Sheet } from './mend/problems.ts'
import type { Answer, Ask } from './protocol.ts'
import { SheetWork } from './sheet-work.ts'

const form = { id: 'court', fields: [], slot: { list: 'courts' } } as unknown as Form
const found = (code: string, severity: Problem['severity'] = 'warning'): Problem => ({
  severity,
  code,
  row: 4,
  field: 'sex',
  message: { en: code, km: code },
})
const FILE = { id: 'a', name: 'a.csv', bytes: new Uint8Array(), form }
const to = (value: string, field = 'sex') => [{ row: 4, field, value }]
type Send = Parameters<SheetWork['send']>[0]

/** Answers that the test gives, in their order. */
let open: ((answer: Answer) => void)[]
let asked: string[]
let reads: (Ask & { kind: 'read' })[]
let places: Place[]
let work: SheetWork
const edge = {
  ask: (question) => {
    asked.push(question.kind)
    if (question.kind === 'read') reads.push(question)
    return new Promise((done) => open.push(done as (answer: Answer) => void))
  },
} satisfies Pick<Edge, 'ask'>
const setPlace: SetPlace = (next) => void places.push(typeof next === 'function' ? next(at()) : next)
const at = (): Place => places.at(-1) ?? { at: 'drop', refused: [] }
const sheet = (): Sheet => (at() as Place & { at: 'mend' }).sheet
const codes = (): string[] => listOpen(sheet()).map((p) => p.code)
/** The worker's next answer, when it was asked for one. */
async function say(answer: Answer): Promise<void> {
  await vi.waitFor(() => expect(open.length).toBeGreaterThan(0))
  open.shift()?.(answer)
  await new Promise((done) => setTimeout(done))
}
const mended = (...problems: Problem[]): Answer => ({ kind: 'mended', problems })
async function read(headings: Record<string, string> = { sex: 'Sex' }, ...problems: Problem[]): Promise<void> {
  const rows = [{ row: 4, cells: { sex: 'male' } }]
  await say({ kind: 'read', sheet: '', headings, rows, problems, learned: [{ heading: 'Sex', field: 'sex' }], guesses: [], tables: [] })
}

beforeEach(async () => {
  ;[open, asked, reads, places] = [[], [], [], []]
  // Outside a browser nothing is kept; the work stands in the window.
  const drafts = new Drafts({ contentKey: '' } as never, 'somebody')
  work = new SheetWork({ country: { id: 'kh' } as Country, agency: 'moj', forms: [form], drafts, edge, setPlace })
  void work.read(FILE)
})

it('a last change that raises a question is shown and not sent', async () => {
  const send = vi.fn<Send>(async () => true)
  await read()
  work.edit(to('femal'))
  expect(codes()).toEqual([]) // the button to send is still there
  const sent = work.send(send)
  expect(at().at).toBe('sealing')
  await say(mended(found('cell.odd')))
  await sent
  expect([at().at, codes(), send.mock.calls.length]).toEqual(['mend', ['cell.odd'], 0])
  // And so is an error; mended, it goes.
  work.answer(found('cell.odd'))
  work.edit(to('x'))
  const again = work.send(send)
  await say(mended(found('cell.unknown-code', 'error')))
  await again
  expect([at().at, codes(), send.mock.calls.length]).toEqual(['mend', ['cell.unknown-code'], 0])
  work.edit(to('female'))
  const last = work.send(send)
  await say(mended())
  await last
  expect(send).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ rows: [{ row: 4, cells: { sex: 'female' } }] }))
})

it('while it is sent a second asking is none, and nothing in it changes', async () => {
  const arriving = Promise.withResolvers<boolean>()
  const send = vi.fn<Send>(() => arriving.promise)
  await read({ sex: 'Sex' }, found('cell.odd'))
  work.answer(found('cell.odd'))
  const sent = [work.send(send), work.send(send)]
  await vi.waitFor(() => expect(send).toHaveBeenCalled())
  work.edit(to('female'))
  work.answer(found('row.doubled'))
  expect([at().at, asked]).toEqual(['sealing', ['read']])
  arriving.resolve(false)
  await Promise.all(sent)
  expect(send).toHaveBeenCalledTimes(1)
  // It did not arrive: she goes on with it.
  work.edit(to('female'))
  expect(sheet().rows[0]?.cells).toEqual({ sex: 'female' })
})

it('a worker that breaks at the last change is not asked to seal', async () => {
  const send = vi.fn<Send>(async () => true)
  await read()
  work.edit(to('female'))
  const sent = work.send(send)
  await say({ kind: 'broken', message: 'Error' })
  await sent
  expect([at().at, send.mock.calls.length]).toEqual(['broken', 0])
})

it('"as it stands" keeps what the worker said while the page still showed the sheet of before', async () => {
  await read({ sex: 'Sex' }, found('cell.odd'))
  work.edit(to('femal'))
  const shown = places.length
  await say(mended(found('cell.odd'), found('cell.unknown-code', 'error')))
  // The answer is drawn later than what is pressed: the page is where it was.
  places.length = shown
  work.answer(found('cell.odd'))
  expect(codes()).toEqual(['cell.unknown-code'])
})

it('two changes before the page has drawn the first are both made, and taken back one by one', async () => {
  await read()
  const drawn = places.length
  work.edit(to('female'))
  places.length = drawn
  work.edit(to('A', 'court'))
  expect(sheet().rows[0]?.cells).toEqual({ sex: 'female', court: 'A' })
  work.undo()
  work.undo()
  expect(sheet().rows[0]?.cells).toEqual({ sex: 'male', court: '' })
  work.redo()
  expect(sheet().rows[0]?.cells['sex']).toBe('female')
})

function confirmAnew(): void {
  work.lookAtColumns()
  const { at: where, file } = at() as Place & { at: 'columns' }
  expect(where).toBe('columns')
  void work.confirmColumns(file, [], [])
}
it('columns that are read otherwise leave their mended cells behind, and say how many', async () => {
  await read({ sex: 'Sex' })
  work.edit(to('female'))
  await say(mended())
  confirmAnew()
  await read({ age: 'Sex' })
  expect(asked).toEqual(['read', 'edit', 'read'])
  expect([sheet().dropped, sheet().was.size, at().at]).toEqual([1, 0, 'mend'])
})
it('columns that are read as before take their mended cells along', async () => {
  await read({ sex: 'Sex' })
  work.edit(to('female'))
  await say(mended())
  confirmAnew()
  await read({ sex: 'Sex' })
  await say(mended())
  expect([sheet().dropped, sheet().rows[0]?.cells['sex']]).toEqual([0, 'female'])
})

describe('a sheet that leaves something open', () => {
  const question = { id: 'rule:law', kind: 'rule', words: { en: '?', km: '?' }, about: {}, cells: 2, likely: [] } as const
  const groups = [{ sheet: 'May', part: 0 }]
  const own = (questions: readonly Question[]): Answer => ({
    kind: 'read',
    sheet: 'May',
    headings: { sex: 'Sex' },
    rows: [{ row: 4, cells: { sex: 'male' } }],
    problems: [],
    learned: [],
    guesses: [],
    tables: [],
    questions,
    groups,
  })
  const answersAsked = (): unknown[] => reads.map((r) => r.answers)
  const opened = () => (at() as Place & { at: 'questions' }).file

  it('is asked about before it is mended, and read again by the answers; a further question keeps those of before', async () => {
    await say(own([question]))
    expect(at()).toMatchObject({ at: 'questions', questions: [question] })
    void work.answerQuestions(opened(), { 'rule:law': 'L2008' })
    await say(own([{ ...question, id: 'rule:era' }]))
    expect(at().at).toBe('questions')
    void work.answerQuestions(opened(), { 'rule:era': '543' })
    await say(own([]))
    expect(answersAsked()).toEqual([{}, { 'rule:law': 'L2008' }, { 'rule:law': 'L2008', 'rule:era': '543' }])
    expect([at().at, sheet().answers]).toEqual(['mend', { 'rule:law': 'L2008', 'rule:era': '543' }])
  })

  it('is asked about anew when she looks at her answers again: what she mended goes along, what she took as it stands is asked', async () => {
    await say(own([question]))
    void work.answerQuestions(opened(), { 'rule:law': 'L2008' })
    await say(own([]))
    work.edit(to('female'))
    await say(mended(found('cell.odd')))
    work.answer(found('cell.odd'))
    expect(codes()).toEqual([])
    void work.askQuestions()
    await say(own([question]))
    expect([at(), answersAsked().at(-1)]).toEqual([expect.objectContaining({ at: 'questions', kept: { 'rule:law': 'L2008' } }), {}])
    void work.answerQuestions(opened(), { 'rule:law': 'LCC' })
    await say(own([]))
    await say(mended(found('cell.odd')))
    expect([sheet().rows[0]?.cells, codes(), answersAsked().at(-1)]).toEqual([{ sex: 'female' }, ['cell.odd'], { 'rule:law': 'LCC' }])
  })
})

/** What this desk keeps, in memory. */
function keeper() {
  const kept = new Map<string, Uint8Array>()
  const drafts = {
    keep: async (name: string, ...content: readonly Uint8Array[]) => {
      kept.set(name, Uint8Array.from(content.flatMap((piece) => [...piece])))
      return true
    },
    read: async (name: string) => kept.get(name),
    drop: async (...names: readonly string[]) => names.forEach((name) => kept.delete(name)),
  } as unknown as Drafts
  return { kept, drafts }
}

it('what a list does not keep is said of the first file, and not of the next that keeps as little', async () => {
  const { kept, drafts } = keeper()
  const absent = (columns: string): Problem => ({
    severity: 'warning',
    code: 'file.columns-absent',
    message: { en: columns, km: columns },
  })
  ;[open, places] = [[], []]
  work = new SheetWork({ country: { id: 'kh' } as Country, agency: 'moj', forms: [form], drafts, edge, setPlace })
  void work.read(FILE)
  await read({ sex: 'Sex' }, absent('Sector'), found('cell.odd'))
  expect(codes()).toEqual(['file.columns-absent', 'cell.odd'])
  work.answer(absent('Sector'))
  work.answer(found('cell.odd'))
  await vi.waitFor(() => expect([...kept.keys()]).toContain('heard/court'))
  // What was asked of a row is asked again, and so is a column more that is not there.
  void work.read({ ...FILE, id: 'b' })
  await read({ sex: 'Sex' }, absent('Sector'), found('cell.odd'))
  expect(codes()).toEqual(['cell.odd'])
  void work.read({ ...FILE, id: 'c' })
  await read({ sex: 'Sex' }, absent('Sector, Role'))
  expect(codes()).toEqual(['file.columns-absent'])
})

it('what a list does not keep is not asked again of whoever has just confirmed its columns, which list it, nor of the same file once more', async () => {
  const { kept, drafts } = keeper()
  const absent: Problem = { severity: 'warning', code: 'file.columns-absent', message: { en: 'Sector', km: 'Sector' } }
  ;[open, places] = [[], []]
  work = new SheetWork({ country: { id: 'kh' } as Country, agency: 'moj', forms: [form], drafts, edge, setPlace })
  void work.confirmColumns(FILE, [{ heading: 'S', field: 'sex' }], [])
  await read({ sex: 'S' }, absent, found('cell.odd'))
  expect(codes()).toEqual(['cell.odd'])
  await vi.waitFor(() => expect([...kept.keys()]).toContain('heard/court'))
  void work.read({ ...FILE, id: 'b' })
  await read({ sex: 'S' }, absent, found('cell.odd'))
  expect(codes()).toEqual(['cell.odd'])
})

it('rows at fault may wait: the sheet is handed on with them, and the file stays here; what is asked is not passed over without that', async () => {
  const send = vi.fn<Send>(async () => true)
  await read({ sex: 'Sex' }, found('cell.unknown-code', 'error'))
  await work.send(send)
  expect([at().at, send.mock.calls.length]).toEqual(['mend', 0])
  await work.send(send, true)
  expect(send.mock.calls.map(([sent]) => listOpen(sent).map((p) => p.code))).toEqual([['cell.unknown-code']])
})

it('the file stays for the rows that wait, and it is noted that it was sent; with none it goes', async () => {
  const { kept, drafts } = keeper()
  ;[open, places] = [[], []]
  work = new SheetWork({ country: { id: 'kh' } as Country, agency: 'moj', forms: [form], drafts, edge, setPlace })
  void work.read(FILE)
  await read({ sex: 'Sex' }, found('cell.unknown-code', 'error'))
  await work.send(async () => true, true)
  await vi.waitFor(async () => expect(await readKept(drafts, [form])).toMatchObject({ id: 'a', waits: true }))
  void work.read(FILE)
  await read()
  await work.send(async () => true)
  await vi.waitFor(() => expect([...kept.keys()]).toEqual([]))
})

describe('a sheet that by its own words is of another form', () => {
  const other = { ...form, id: 'shelter' } as Form
  it('is asked about before anything is read, and read as what she says without being asked again', async () => {
    const drafts = new Drafts({ contentKey: '' } as never, 'somebody')
    work = new SheetWork({ country: { id: 'kh' } as Country, agency: 'moj', forms: [form, other], drafts, edge, setPlace })
    ;[open, reads] = [[], []]
    void work.read(FILE)
    await say({ kind: 'which-form', fits: ['shelter'] })
    expect(at()).toMatchObject({ at: 'drop', isAsked: true, refused: [], fits: [{ id: 'court' }, { id: 'shelter' }] })
    void work.read({ ...FILE, form: other, isSaid: true })
    await read()
    expect(reads.map((r) => [r.form, r.isSaid])).toEqual([
      ['court', false],
      ['shelter', true],
    ])
    expect(at().at).toBe('mend')
  })
})
