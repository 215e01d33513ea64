/** Lists of a court or another office as the tests write them, read as the product reads a sheet. Everybody and everything in them is invented. */
import { findForm } from '../../src/core/country/find.ts'
import type { Form } from '../../src/core/country/country.ts'
import { Lines } from '../../src/core/sheet/lines.ts'
import type { Answers } from '../../src/core/sheet/own/questions.ts'
import { readOwnSheets } from '../../src/core/sheet/own/read-sheets.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'

const country = await loadCountry(`${import.meta.dirname}/../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')

/** Cells are parted by `|`, lines of one cell by `⏎`; each sheet begins with its first line. @throws where no list is found. */
export function readLists(form: string, sheets: readonly string[], answers: Answers = {}) {
  const grids = sheets.map((sheet, n) => ({
    sheet: `List ${n + 1}`,
    rows: Lines.of(
      sheet
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, i) => ({ row: i + 1, cells: line.split('|').map((cell) => cell.trim().replaceAll('⏎', '\n')) })),
    ),
  }))
  const said = readOwnSheets(grids, { form: findForm(country, form) as Form, country, words: words!, answers, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no list was found')
  const list = [...said.rows].map((r) => r.cells)
  return {
    of: (field: string) => list.map((r) => r[field] ?? ''),
    asked: said.questions.map((q) => q.id),
    left: said.leftOut.map((c) => c.heading),
    notes: said.notes,
    faults: said.faults.map((f) => `${f.field} ${f.fault}`),
  }
}
