/** A block of cells as spreadsheet programs put it on the clipboard: tabs between cells, line ends between rows, quotes where needed. */

/** @returns rows of cells; a last line end makes no row. */
export function parseBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let cell = ''
  let inQuotes = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? ''
    if (inQuotes) {
      if (c !== '"') cell += c
      else if (text[i + 1] === '"') cell += text[++i]
      else inQuotes = false
    } else if (c === '"' && cell === '' && closes(text, i + 1)) inQuotes = true
    else if (c === '\t' || c === '\n') {
      rows.at(-1)?.push(cell)
      cell = ''
      if (c === '\n') rows.push([])
    } else if (c !== '\r' || text[i + 1] !== '\n') cell += c
  }
  rows.at(-1)?.push(cell)
  if (rows.length > 1 && rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === '') rows.pop()
  return rows
}

/** A quotation mark begins a quoted cell where it is also closed at a cell's end; else it is a letter that somebody typed. */
function closes(text: string, from: number): boolean {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at++
    else return at + 1 === text.length || '\t\r\n'.includes(text[at + 1] ?? '')
  }
  return false
}

export const printBlock = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n')
