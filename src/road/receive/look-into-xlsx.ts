/** What a workbook says of itself: its sheets, from which day it counts, and what it carries that is not read. */
import type { Problem } from '../../core/country/index.ts'
import { problem } from '../../errors.ts'
import { attributeOf, brokenBook, XmlScan } from './xml-scan.ts'
import { mustBeFew, scanPart, type Zip } from './zip.ts'

type SheetPart = { readonly name: string; readonly path: string; readonly isHidden: boolean }

export type Book = {
  /** In order, with the part each lies in. */
  readonly sheets: readonly SheetPart[]
  /** A Mac's count of days begins four years later. */
  readonly from1904: boolean
}

/** Each sheet is a journey through the file, so there may not be many. @throws StopReading */
export async function readBook(zip: Zip): Promise<Book> {
  const targets = new Map<string, string>()
  const relations = new XmlScan({
    tag: (tag) => {
      if (tag.name === 'Relationship' && !tag.isEnd) targets.set(attributeOf(tag, 'Id') ?? '', attributeOf(tag, 'Target') ?? '')
    },
  })
  if (!(await scanPart(zip, 'xl/_rels/workbook.xml.rels', relations))) throw brokenBook('it does not say where its sheets are')
  const sheets: SheetPart[] = []
  let from1904 = false
  const book = new XmlScan({
    tag: (tag) => {
      if (tag.name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributeOf(tag, 'date1904') ?? '')
      if (tag.name !== 'sheet' || tag.isEnd) return
      const target = targets.get(attributeOf(tag, 'id') ?? '') ?? ''
      sheets.push({
        name: attributeOf(tag, 'name') ?? '',
        path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
        isHidden: /hidden/i.test(attributeOf(tag, 'state') ?? ''),
      })
      mustBeFew(sheets.length)
    },
  })
  await scanPart(zip, 'xl/workbook.xml', book)
  // However many sheets there are, the file is read once.
  if (new Set(sheets.map((s) => s.path)).size < sheets.length) throw brokenBook('two of its sheets are one')
  return { sheets, from1904 }
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
