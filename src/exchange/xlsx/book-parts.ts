/** Parts of a workbook that its sheets refer to: texts by number, and which formats are days (ECMA-376, part 1, sections 18.4 and 18.8). */
import { problem } from '../../errors.ts'
import { StopReading } from '../sheet/grid.ts'
import { attributeOf, XmlScan } from '../xml/xml-scan.ts'
import { scanPart, type Zip } from '../zip/open-zip.ts'

/** The shared texts, by number. A reading aid above a word (`rPh`) is no part of the word. */
export async function readTexts(zip: Zip): Promise<readonly string[]> {
  const texts: string[] = []
  let text: string | undefined
  let [inText, aside] = [false, 0]
  const scan = new XmlScan({
    tag: (tag) => {
      if (tag.name === 'si') {
        if (!tag.isEnd) text = ''
        if (tag.isEnd || tag.isEmpty) {
          texts.push(unescapeCells(text ?? ''))
          text = undefined
        }
      } else if (tag.name === 't') inText = !tag.isEnd && !tag.isEmpty && aside === 0
      else if (tag.name === 'rPh' && !tag.isEmpty) aside += tag.isEnd ? -1 : 1
    },
    text: (piece) => {
      if (inText && text !== undefined) text += piece
    },
  })
  await scanPart(zip, 'xl/sharedStrings.xml', scan)
  return texts
}

/** `_x000D_`: how Excel writes a letter that XML cannot hold (section 22.4.2.4). */
export const unescapeCells = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text

/** Numbers of the built-in formats that show a day; between 27 and 58 those of East Asian and Thai programs. */
const isBuiltInDay = (id: number): boolean =>
  (id >= 14 && id <= 17) ||
  id === 22 ||
  (id >= 27 && id <= 31) ||
  id === 36 ||
  (id >= 50 && id <= 58) ||
  (id >= 71 && id <= 76) ||
  id === 81

/** Whether a format written out shows a day or a year, outside quotes, escapes and brackets. */
const showsDay = (code: string): boolean => /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, ''))

/** No fill, and white. */
const NO_COLOURS = ['', '00000000', 'FFFFFFFF', '64']

export type Styles = {
  /** Which cell styles show a number as a day, by the style's number. */
  readonly days: ReadonlySet<number>
  /** Which fill their cells with a colour, and with which. */
  readonly colours: ReadonlyMap<number, string>
  /** Which strike their cells out. */
  readonly struck: ReadonlySet<number>
  /** Which show a number with words or a currency before or behind it. */
  readonly around: ReadonlyMap<number, Around>
}

/** What a format puts around a number and the cell does not hold: `$`, ` ៛`, ` years`. */
export type Around = readonly [before: string, behind: string]

/** Letters and signs of currency are what somebody reads; dashes, brackets and figures are only how a number is drawn. */
const SHOWN = /^[\p{L}\p{M}\p{Sc}. ]*$/u
const DRAWN = /^[#0?,.\s]*$/
/** A comma behind the last place, or before the point, shows a thousandth of the number: `0.0,,"M"`. */
const SCALED = /,(?=[^#0?]*(?:$|\.))/

/** @param code a number format (ECMA-376, part 1, section 18.8.31); of its sections the one of positive numbers counts, unless it is of some of them */
export function aroundNumber(code: string): Around | undefined {
  let [before, behind, number] = ['', '', '']
  const put = (text: string): void => {
    if (number.trim() === '') before += text
    else behind += text
  }
  for (const [piece, quoted, escaped, bracketed] of code.matchAll(/"([^"]*)"|\\(.)|\[([^\]]*)\]|[_*].|[^"\\[_*]/gsu)) {
    if (piece === ';') break
    if (quoted !== undefined) put(quoted)
    else if (escaped !== undefined) put(escaped)
    // `[>=1000]`: of other numbers something else is shown.
    else if (bracketed !== undefined && /^[<>=]/.test(bracketed)) return undefined
    // `[$៛-453]`: a currency and the language in which it is written; other brackets hold a colour.
    else if (bracketed !== undefined) put(/^\$([^-]*)/.exec(bracketed)?.[1] ?? '')
    else if (/\p{Sc}/u.test(piece)) put(piece)
    else if (!/^[_*]./su.test(piece)) number += piece
  }
  const texts = [before.trim(), behind.trim()] as const
  const isPlain = /[#0?]/.test(number) && DRAWN.test(number) && !SCALED.test(number) && texts.every((t) => SHOWN.test(t))
  return isPlain && texts.some((t) => t !== '') ? texts : undefined
}

/** Excel writes no longer format, and no workbook has more of its own than some hundreds: cells' styles name them tens of thousands of times. */
const [LONGEST_FORMAT, MOST_FORMATS] = [255, 5_000]

type Shown = { readonly isDay: boolean; readonly around?: Around | undefined }

/** A workbook's formats by number: each is read once, however many styles name it. */
export class Formats {
  readonly #codes = new Map<number, string>()
  readonly #shown = new Map<number, Shown>()

  /** @throws StopReading for what no program writes */
  add(id: number, code: string): void {
    if (code.length > LONGEST_FORMAT || this.#codes.size >= MOST_FORMATS) throw new StopReading(problem('file.packed-to-hurt'))
    this.#codes.set(id, code)
  }

  shownBy(id: number): Shown {
    const known = this.#shown.get(id)
    if (known) return known
    const code = this.#codes.get(id)
    const isDay = code === undefined ? isBuiltInDay(id) : showsDay(code)
    const shown = { isDay, around: code === undefined || isDay ? undefined : aroundNumber(code) }
    this.#shown.set(id, shown)
    return shown
  }
}

export async function readStyles(zip: Zip): Promise<Styles> {
  const formats = new Formats()
  const days = new Set<number>()
  const fills: string[] = []
  const colours = new Map<number, string>()
  const fonts: boolean[] = []
  const struck = new Set<number>()
  const around = new Map<number, Around>()
  let [styles, inCells, inFills, inFonts] = [0, false, false, false]
  const scan = new XmlScan({
    tag: (tag) => {
      if (tag.name === 'numFmt' && !tag.isEnd) formats.add(Number(attributeOf(tag, 'numFmtId')), attributeOf(tag, 'formatCode') ?? '')
      else if (tag.name === 'fills') inFills = !tag.isEnd && !tag.isEmpty
      else if (tag.name === 'fill' && inFills && !tag.isEnd) fills.push('')
      else if (tag.name === 'fgColor' && inFills && !tag.isEnd)
        fills[fills.length - 1] = attributeOf(tag, 'rgb') ?? attributeOf(tag, 'theme') ?? attributeOf(tag, 'indexed') ?? ''
      else if (tag.name === 'fonts') inFonts = !tag.isEnd && !tag.isEmpty
      else if (tag.name === 'font' && inFonts && !tag.isEnd) fonts.push(false)
      else if (tag.name === 'strike' && inFonts && !tag.isEnd)
        fonts[fonts.length - 1] = !['0', 'false'].includes(attributeOf(tag, 'val') ?? '')
      else if (tag.name === 'cellXfs') inCells = !tag.isEnd && !tag.isEmpty
      else if (tag.name === 'xf' && inCells && !tag.isEnd) {
        const shown = formats.shownBy(Number(attributeOf(tag, 'numFmtId')))
        if (shown.isDay) days.add(styles)
        const colour = fills[Number(attributeOf(tag, 'fillId') ?? 0)]
        if (colour !== undefined && !NO_COLOURS.includes(colour.toUpperCase())) colours.set(styles, colour)
        if (fonts[Number(attributeOf(tag, 'fontId') ?? 0)] === true) struck.add(styles)
        if (shown.around) around.set(styles, shown.around)
        styles++
      }
    },
  })
  await scanPart(zip, 'xl/styles.xml', scan)
  return { days, colours, struck, around }
}

const MS_A_DAY = 86_400_000

/**
 * An ISO day from a spreadsheet's count of days; undefined beyond what any program shows. Excel counts a 29 February 1900 that never
 * was, so its first sixty days stand one later.
 */
export function dayOfSerial(serial: number, from1904: boolean): string | undefined {
  const days = Math.floor(serial)
  if (!(days >= 0 && days < 2_958_466)) return undefined
  const shift = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30)
  return new Date(shift + days * MS_A_DAY).toISOString().slice(0, 10)
}
