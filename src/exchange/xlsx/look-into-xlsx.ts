/** What a workbook says of itself: its sheets, from which day it counts, and what it carries that is not read. */
import type { Problem } from '../../core/country/index.ts'
import { problem } from '../../errors.ts'
import { Notes, OUR_AUTHOR } from '../sheet/notes.ts'
import { attributeOf, brokenBook, XmlScan } from '../xml/xml-scan.ts'
import { mustBeFew, scanPart, type Zip } from '../zip/open-zip.ts'

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

/**
 * Where notes stand on a sheet, those of threads included: its relations name the parts that hold them. A part that several sheets share is read
 * with the first of them.
 * @throws StopReading
 */
export async function readNotes(zip: Zip, sheet: string, read: Set<string>): Promise<Notes> {
  const parts: string[] = []
  const relations = new XmlScan({
    tag: (tag) => {
      if (tag.name === 'Relationship' && !tag.isEnd && /\/(?:comments|threadedComment)$/.test(attributeOf(tag, 'Type') ?? ''))
        parts.push(partAt(sheet, attributeOf(tag, 'Target') ?? ''))
    },
  })
  await scanPart(zip, sheet.replace(/[^/]*$/, '_rels/$&.rels'), relations)
  const notes = new Notes()
  for (const part of parts) {
    if (read.has(part)) continue
    read.add(part)
    const ours = new Set<string>()
    let [authors, author]: [number, string | undefined] = [0, undefined]
    const scan = new XmlScan({
      tag: (tag) => {
        if (tag.name === 'author') {
          if (author === OUR_AUTHOR) ours.add(String(authors - 1))
          author = tag.isEnd || tag.isEmpty ? undefined : ''
          if (!tag.isEnd) authors++
        } else if ((tag.name === 'comment' || tag.name === 'threadedComment') && !tag.isEnd) {
          const place = placeOf(attributeOf(tag, 'ref'))
          if (place && !ours.has(attributeOf(tag, 'authorId') ?? '')) notes.add(place.row, place.column)
        }
      },
      text: (text) => {
        if (author !== undefined && author.length <= OUR_AUTHOR.length) author += text
      },
    })
    await scanPart(zip, part, scan)
  }
  return notes
}

/** A relation's target, from where its sheet lies. */
function partAt(sheet: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const at = sheet.split('/').slice(0, -1)
  for (const step of target.split('/'))
    if (step === '..') at.pop()
    else if (step !== '.') at.push(step)
  return at.join('/')
}

/** `AB12` → row 12, column 27; columns are counted from 0. */
function placeOf(reference = ''): { readonly row: number; readonly column: number } | undefined {
  const [, row] = /^[A-Z]{1,3}(\d{1,7})$/i.exec(reference) ?? []
  const column = columnOf(reference)
  return row === undefined || column === undefined ? undefined : { row: Number(row), column }
}

/** `AB12` → 27, counted from 0. */
export function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined
  let column = 0
  for (let i = 0; i < reference.length; i++) {
    const c = reference.charCodeAt(i) & ~0x20
    if (c < 65 || c > 90) break
    column = column * 26 + c - 64
  }
  return column > 0 ? column - 1 : undefined
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
