/** Lists of a court or another office as the tests write them, read as the product reads a sheet. Everybody and everything in them is invented. */
import { findForm } from '../../src/core/country/find.ts'
import type { Form } from '../../src/core/country/country.ts'
import type { SheetWords } from '../../src/core/country/sheet-words.ts'
import { teachKinds } from '../../src/core/model/kinds.ts'
import { Lines } from '../../src/core/sheet/lines.ts'
import type { Answers } from '../../src/core/sheet/own/questions/questions.ts'
import { readOwnSheets } from '../../src/core/sheet/own/read/read-sheets.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'

export const country = await loadCountry(`${import.meta.dirname}/../../countries/kh`)
export const words: SheetWords = country.sheetWords ?? impossible()
function impossible(): never {
  throw new Error('impossible: the country has its words')
}

/** A file before the one that is run may have loaded another country in its process, and this module is loaded once. */
export const knowIt = (): void => teachKinds(country.kinds)

/** What is read of a book's sheets, each of lines whose cells are parted by `|`. @throws where no list is found. */
export function readBook(form: string, book: Readonly<Record<string, readonly string[]>>, answers: Answers = {}) {
  knowIt()
  const grids = Object.entries(book).map(([sheet, lines]) => ({
    sheet,
    rows: Lines.of(lines.map((line, i) => ({ row: i + 1, cells: line.split('|').map((cell) => cell.trim().replaceAll('⏎', '\n')) }))),
  }))
  const said = readOwnSheets(grids, { form: findForm(country, form) as Form, country, words, answers, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no list was found')
  const rows = [...said.rows].map((r) => r.cells)
  return {
    rows,
    of: (field: string) => rows.map((r) => r[field] ?? ''),
    asked: said.questions.map((q) => q.id),
    questions: said.questions,
    /** What columns that are asked about may be. */
    offered: said.questions.flatMap((q) => (q.kind === 'column' ? q.likely.map((c) => c.value) : [])),
    /** Fields whose cells wait for an answer: while there are any, nothing is sealed. */
    waiting: [...said.waiting],
    left: said.leftOut.map((c) => c.heading),
    notes: said.notes,
    /** Fields that were filled where the list says nothing, and where it says that it is still open. */
    silent: said.silent,
    open: said.open,
    faults: said.faults.map((f) => `${f.field} ${f.fault}`),
  }
}

/** The same of sheets that are each one text, a line a row; lines of one cell are parted by `⏎`. */
export const readLists = (form: string, sheets: readonly string[], answers: Answers = {}) =>
  readBook(
    form,
    Object.fromEntries(sheets.map((sheet, n) => [`List ${n + 1}`, sheet.split('\n').filter((line) => line.trim() !== '')])),
    answers,
  )

/** 1-based rows of lines that were left out, of other parties as well. */
export const leftOutOf = (notes: ReturnType<typeof readBook>['notes']): readonly number[] =>
  notes.flatMap((n) => (n.code === 'lines-left-out' || n.code === 'others-left-out' ? n.rows : []))
