/** A list of nobody says so, and a list of somebody never does, whatever else stands in it. */
import { expect, it } from 'vitest'
import { Lines } from './lines.ts'
import { saysNothing } from './says-nothing.ts'

const PHRASES = ['no case', 'nil', 'គ្មានសំណុំរឿង']
const says = (...sheets: (readonly (readonly string[])[])[]): boolean =>
  saysNothing(
    sheets.map((rows, n) => ({ sheet: `${n}`, rows: Lines.of(rows.map((cells, i) => ({ row: i + 1, cells }))) })),
    PHRASES,
  )
const HEADING = ['No.', 'Case number', 'Name', 'Sex']

it.each([
  ['under its headings', [['Court of Acorn'], HEADING, ['No cases this quarter'], ['', '', '', 'Acorn, 8 January 2026']]],
  ['in Khmer, with columns that are numbered', [['សាលាដំបូង'], HEADING, ['(១)', '(២)', '(៣)', '(៤)'], ['គ្មានសំណុំរឿងក្នុងត្រីមាសនេះទេ'], ['ក្រឡាបញ្ជី']]],
  ['merged over the row', [HEADING, ['NIL', 'NIL', 'NIL', 'NIL']]],
  ['and no more than that', [['No case in 2025']]],
])('a line that says it: %s', (_, rows) => expect(says(rows)).toBe(true))

it.each([
  ['a row above it', [HEADING, ['1', '12/2025', 'Wump', 'M'], ['No case in June']]],
  ['a row below it', [HEADING, ['No case in May'], ['June', '12/2025', 'Wump', 'M']]],
  ['a month without any among rows', [HEADING, ['May', 'no case', '', 'none'], ['June', '12/2025', 'Wump', 'M']]],
  ['headings alone', [HEADING]],
  ['a remark of a list of counts', [['May', '3', '4', '5'], ['No case is counted twice']]],
])('no, with %s', (_, rows) => expect(says(rows)).toBe(false))

it('every sheet that is shown says it, or is empty', () => {
  const nothing = [HEADING, ['No case']]
  expect(says(nothing, [['']])).toBe(true)
  expect(says(nothing, [HEADING, ['1', '12/2025', 'Wump', 'M']])).toBe(false)
  expect(says(nothing, [['Key: G, guilty']])).toBe(false)
})
