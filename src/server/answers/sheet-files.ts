/** The answer sheet as a file. Its name says neither a person nor what it is about. */
import { writeXlsx } from 'hucre/xlsx'
import { printPdf } from '../../outside/chromium/print-pdf.ts'
import { zip } from '../../exchange/zip/zip.ts'
import { standingSignOffs, type StandingSignOff } from '../../work/answers/sign-offs.ts'
import type { Installation } from '../../work/installation/installation.ts'
import { toBase64, utf8 } from '../../core/bytes.ts'
import { hashOwed } from '../../work/answers/owed-answers.ts'
import type { Report } from '../../core/report/report.ts'
import type { AnswerSheet } from '../../work/answers/answer-sheet.ts'
import { renderAnswerSheet } from '../../web/sheet/answer-sheet.ts'
import type { SheetModel } from '../../web/sheet/sheet-model.ts'
import { printSheetDocx } from '../../web/sheet/sheet-docx.ts'
import type { Lang } from '../../web/words/khmer.ts'
import { chainRows, findingRows, sheetRows } from './sheet-csv.ts'
import { sheetFonts } from './sheet-fonts.ts'
import { sheetModel } from './sheet-model.ts'

export const SHEET_FORMATS = ['xlsx', 'docx', 'html', 'pdf'] as const
export type SheetFormat = (typeof SHEET_FORMATS)[number]
const OOXML = 'application/vnd.openxmlformats-officedocument'
const TYPES: Readonly<Record<SheetFormat, string>> = {
  xlsx: `${OOXML}.spreadsheetml.sheet`,
  docx: `${OOXML}.wordprocessingml.document`,
  html: 'text/html',
  pdf: 'application/pdf',
}

/** Question → who signed it; of several the body that owes the answer, else the newest. */
export function signaturesOf(
  sheet: AnswerSheet,
  report: Report,
  { country, layout }: Pick<Installation, 'country' | 'layout'>,
): ReadonlyMap<string, StandingSignOff> {
  const figures = new Map(sheet.answers.map((a) => [a.id, hashOwed(a, country)]))
  const owners = new Map(sheet.answers.map((a) => [a.id, a.owner]))
  const isOwner = (s: StandingSignOff): number => Number(owners.get(s.question) === s.agency)
  const all = standingSignOffs(layout, report.id, sheet.year, figures).toSorted((x, y) => isOwner(x) - isOwner(y))
  return new Map(all.map((s) => [s.question, s]))
}

/** @throws Failure `answers.no-chromium` for a PDF where none is installed. */
export async function sheetBytes(model: SheetModel, format: SheetFormat, lang: Lang): Promise<Uint8Array> {
  switch (format) {
    case 'html':
      return utf8(renderAnswerSheet(model, lang, sheetFonts()))
    case 'pdf':
      return printPdf(renderAnswerSheet(model, lang, sheetFonts()))
    case 'docx':
      return zip(printSheetDocx(model, lang))
    case 'xlsx':
      // Every cell is text or a number, none a formula: what begins like one is text in the file itself.
      return writeXlsx({
        sheets: [
          [String(model.sheet.year), sheetRows(model)] as const,
          ['chains', chainRows(model)] as const,
          ['findings', findingRows(model)] as const,
        ].map(([name, rows]) => ({ name, rows: rows.map((row) => row.map(cellOf)) })),
      })
    default:
      return format satisfies never
  }
}

const cellOf = (text: string): string | number => (/^-?\d{1,15}$/.test(text) ? Number(text) : /^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

export async function sheetFile(sheet: AnswerSheet, report: Report, installation: Installation, format: SheetFormat, lang: Lang) {
  const { country, settings } = installation
  const model = sheetModel(sheet, report, country, settings.demo, signaturesOf(sheet, report, installation))
  const bytes = await sheetBytes(model, format, lang)
  return { name: `answers-${sheet.year}.${format}`, type: TYPES[format], base64: toBase64(bytes) }
}
