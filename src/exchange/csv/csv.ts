/**
 * Comma-separated text by RFC 4180, read strictly and printed plainly.
 * Lines end in LF or CRLF; a byte-order mark is taken off; blank lines are passed over.
 */

/** `row` is the line of the file on which the record begins, from 1; `column` counts fields from 1. */
export type CsvProblem = {
  readonly code: 'unbalanced_quote' | 'stray_quote' | 'ragged_row'
  readonly row: number
  readonly column: number
  readonly message: string
}
/** `lines[i]` is the line of the file on which `rows[i]` begins: quoted fields may hold line breaks. */
export type Csv = { readonly rows: string[][]; readonly lines: number[]; readonly problems: CsvProblem[] }

const BOM = '\uFEFF'

/**
 * Reads a whole text. Every problem is listed, none is thrown; rows are kept as far as they could be read, so that a
 * caller may name more faults. Some languages' spreadsheets write a semicolon between. A row whose number of fields differs from the first row's is a problem.
 */
export function parseCsv(text: string, separator: ',' | ';' = ','): Csv {
  const rows: string[][] = []
  const lines: number[] = []
  const problems: CsvProblem[] = []
  let row: string[] = []
  let line = 1
  let start = 1
  let blank = true
  let at = text.startsWith(BOM) ? 1 : 0

  const endRow = (): void => {
    if (!blank) {
      const width = rows[0]?.length ?? row.length
      if (row.length !== width) {
        const message = `row ${start} has ${row.length} fields, the first row has ${width}`
        problems.push({ code: 'ragged_row', row: start, column: Math.min(row.length, width) + 1, message })
      }
      rows.push(row)
      lines.push(start)
    }
    row = []
    blank = true
  }
  const report = (code: CsvProblem['code'], what: string): void => {
    const column = row.length + 1
    problems.push({ code, row: start, column, message: `row ${start}, field ${column}: ${what}` })
  }

  while (at < text.length) {
    let field = ''
    if (text[at] === '"') {
      at++
      blank = false
      for (;;) {
        const close = text.indexOf('"', at)
        if (close < 0) {
          report('unbalanced_quote', 'a quote is opened and never closed')
          field += text.slice(at)
          at = text.length
          break
        }
        field += text.slice(at, close)
        at = close + 1
        if (text[at] !== '"') break
        field += '"'
        at++
      }
      for (const c of field) if (c === '\n') line++
    }
    const end = endOfField(text, at, separator)
    const bare = text.slice(at, end)
    if (bare !== '' && (bare.includes('"') || text[at - 1] === '"'))
      report('stray_quote', 'a quote stands inside a field that is not quoted')
    row.push(field + bare)
    if (bare !== '' || text[end] === separator) blank = false
    at = end
    if (text[at] === separator) {
      at++
      if (at === text.length) row.push('')
      continue
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    endRow()
    line++
    start = line
  }
  if (row.length > 0) endRow()
  return { rows, lines, problems }
}

/** A lone CR is part of the field: only CRLF and LF end a line. */
function endOfField(text: string, from: number, separator: string): number {
  for (let i = from; i < text.length; i++) {
    const c = text[i]
    if (c === separator || c === '\n' || (c === '\r' && text[i + 1] === '\n')) return i
  }
  return text.length
}

/** Prints rows with CRLF line ends; quotes only what needs it. The inverse of `parseCsv` for rows of one width. */
export const printCsv = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.map(printField).join(',')}\r\n`).join('')

const printField = (field: string, _index: number, row: readonly string[]): string =>
  /[",\r\n\uFEFF]/.test(field) || (row.length === 1 && field === '') ? `"${field.replaceAll('"', '""')}"` : field
