/** What a reader of values does not tell of a workbook: its sheets, the rows that are really there, formulas without a result. */
import type { Problem } from '../../core/country/index.ts'
import { problem } from '../../errors.ts'
import { LIMITS, StopReading } from './grid.ts'
import { attributeOf, brokenBook, XmlScan } from './xml-scan.ts'
import { scanPart, type Zip } from './zip.ts'

type SheetPart = { readonly name: string; readonly path: string }

/** The sheets of a workbook in order, with the part each lies in. Each is a journey through the file, so there may not be many. */
export async function listSheets(zip: Zip): Promise<readonly SheetPart[]> {
  const targets = new Map<string, string>()
  const relations = new XmlScan({
    tag: (tag) => {
      if (tag.name === 'Relationship' && !tag.isEnd) targets.set(attributeOf(tag, 'Id') ?? '', attributeOf(tag, 'Target') ?? '')
    },
  })
  if (!(await scanPart(zip, 'xl/_rels/workbook.xml.rels', relations))) throw brokenBook('it does not say where its sheets are')
  const sheets: SheetPart[] = []
  const book = new XmlScan({
    tag: (tag) => {
      if (tag.name !== 'sheet' || tag.isEnd) return
      const target = targets.get(attributeOf(tag, 'id') ?? '') ?? ''
      sheets.push({ name: attributeOf(tag, 'name') ?? '', path: target.startsWith('/') ? target.slice(1) : `xl/${target}` })
      mustBeFew(sheets.length)
    },
  })
  await scanPart(zip, 'xl/workbook.xml', book)
  // However many sheets there are, the file is read once.
  if (new Set(sheets.map((s) => s.path)).size < sheets.length) throw brokenBook('two of its sheets are one')
  return sheets
}

/** Programs and links to other files that the workbook carries: neither is run, followed or kept. */
export const listCarried = ({ entries }: Zip): readonly Problem[] =>
  CARRIED.flatMap(([code, pattern]) =>
    [...entries.keys()].some((name) => pattern.test(name)) ? [problem(code, {}, { severity: 'warning' })] : [],
  )

const CARRIED = [
  ['file.macros-left-out', /vbaProject|macrosheets\//i],
  ['file.links-left-out', /^xl\/externalLinks\//i],
] as const

/** @throws StopReading beyond the limit: each sheet is another journey through the whole file. */
export function mustBeFew(count: number): void {
  if (count > LIMITS.sheets) throw new StopReading(problem('file.too-many-sheets', { count, limit: LIMITS.sheets }))
}

/** How many `<row>` elements there are, and which cells hold a formula that nobody worked out: `L2`, the first hundred. */
export type SheetScan = { readonly rows: number; readonly unread: readonly string[] }

const MOST_NAMED = 100

/** Undefined when the part is not where the workbook says. */
export async function scanSheet(zip: Zip, path: string): Promise<SheetScan | undefined> {
  let rows = 0
  const unread: string[] = []
  let cell: { readonly name: string; hasFormula: boolean; hasResult: boolean } | undefined
  let inResult = false
  const leave = (): void => {
    if (cell?.hasFormula && !cell.hasResult && unread.length < MOST_NAMED) unread.push(cell.name)
    cell = undefined
  }
  const scan = new XmlScan({
    tag: (tag) => {
      if (tag.name === 'row' && !tag.isEnd) rows++
      else if (tag.name === 'c') {
        leave()
        // `<c t="str"><f>…</f><v></v></c>` is a result, and an empty one; a cell with no type at all has none.
        if (!tag.isEnd && !tag.isEmpty)
          cell = { name: attributeOf(tag, 'r') ?? '', hasFormula: false, hasResult: attributeOf(tag, 't') === 'str' }
      } else if (tag.name === 'f' && cell && !tag.isEnd) cell.hasFormula = true
      else if (tag.name === 'v') inResult = !tag.isEnd && !tag.isEmpty
    },
    text: (text) => {
      if (inResult && cell && text !== '') cell.hasResult = true
    },
  })
  if (!(await scanPart(zip, path, scan))) return undefined
  return { rows, unread }
}
