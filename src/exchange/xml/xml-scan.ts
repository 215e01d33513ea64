/**
 * XML in pieces, as a row of tags and text, in one pass whose work grows with the text and with nothing else. Names are taken
 * without their prefix. What a spreadsheet never needs is refused: a document type (and with it every entity), a tag or comment
 * beyond all measure, an end that is cut off.
 */
import { problem } from '../../errors.ts'
import { StopReading } from '../sheet/grid.ts'

export type Tag = {
  /** Local name: `table-row` for `table:table-row`. */
  readonly name: string
  readonly isEnd: boolean
  /** `<c/>`: it begins and ends here. */
  readonly isEmpty: boolean
  /** The text it stands in, and where in it its attributes lie: for `attributeOf`. */
  readonly text: string
  readonly from: number
  readonly to: number
}
type Handlers = { readonly tag: (tag: Tag) => void; readonly text?: (text: string) => void }

/** Characters of one tag or comment; the longest cell any program writes has 32,767. */
const LONGEST = 1_000_000

export const brokenBook = (detail: string): StopReading => new StopReading(problem('file.broken-xlsx', { detail }))

/** Give it the pieces in order, then `end`. @throws StopReading */
export class XmlScan {
  readonly #on: Handlers
  #rest = ''

  constructor(on: Handlers) {
    this.#on = on
  }

  push(piece: string): void {
    const text = this.#rest + piece
    let at = 0
    for (;;) {
      const open = text.indexOf('<', at)
      if (open < 0 || (open > at && this.#on.text)) {
        // A reference that is cut in two (`&am` `p;`) waits for its second half.
        const to = open < 0 ? keepReference(text, at) : open
        if (to > at) this.#on.text?.(unescapeXml(text.slice(at, to)))
        at = to
        if (open < 0) break
      }
      const close = endOf(text, open)
      if (close < 0) {
        at = open
        break
      }
      this.#take(text, open, close)
      at = close
    }
    this.#rest = text.slice(at)
    if (this.#rest.length > LONGEST) throw brokenBook('something in it has no end')
  }

  end(): void {
    if (this.#rest.startsWith('<')) throw brokenBook('it ends in the middle of a tag')
    if (this.#rest !== '') this.#on.text?.(unescapeXml(this.#rest))
    this.#rest = ''
  }

  #take(text: string, open: number, close: number): void {
    const second = text.charCodeAt(open + 1)
    if (second === QUESTION || text.startsWith('<!--', open)) return
    if (text.startsWith('<![CDATA[', open)) return this.#on.text?.(text.slice(open + 9, close - 3))
    if (second === EXCLAMATION) throw brokenBook('it declares a document type, which no spreadsheet needs')
    const isEnd = second === SLASH
    const isEmpty = !isEnd && text.charCodeAt(close - 2) === SLASH
    const to = isEmpty ? close - 2 : close - 1
    const begin = isEnd ? open + 2 : open + 1
    let local = begin
    let from = begin
    for (; from < to; from++) {
      const c = text.charCodeAt(from)
      if (isSpace(c)) break
      if (c === COLON) local = from + 1
    }
    this.#on.tag({ name: text.slice(local, from), isEnd, isEmpty, text, from, to })
  }
}

const [EXCLAMATION, DOUBLE, SINGLE, SLASH, COLON, EQUALS, GREATER, QUESTION] = [0x21, 0x22, 0x27, 0x2f, 0x3a, 0x3d, 0x3e, 0x3f]
const isSpace = (c: number): boolean => c === 0x20 || c === 0x0a || c === 0x09 || c === 0x0d

/** Just behind the markup that begins here; -1 while its end is not there. A `>` inside quotes ends no tag. */
function endOf(text: string, open: number): number {
  const until = (mark: string): number => {
    const found = text.indexOf(mark, open)
    return found < 0 ? -1 : found + mark.length
  }
  if (text.startsWith('<!', open)) {
    if (text.startsWith('<!--', open)) return until('-->')
    if (text.startsWith('<![CDATA[', open)) return until(']]>')
    // Too short to tell which of them it will be.
    return text.length - open < 9 ? -1 : until('>')
  }
  if (text.startsWith('<?', open)) return until('?>')
  for (let at = open + 1; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === GREATER) return at + 1
    if (c !== DOUBLE && c !== SINGLE) continue
    at = text.indexOf(text[at] ?? '', at + 1)
    if (at < 0) return -1
  }
  return -1
}

function keepReference(text: string, from: number): number {
  const amp = text.lastIndexOf('&')
  return amp >= from && text.length - amp < 12 && !text.includes(';', amp) ? amp : text.length
}

/** The value of an attribute by its local name, in either quotes; undefined when it is not there. */
export function attributeOf({ text, from, to }: Tag, name: string): string | undefined {
  let at = from
  while (at < to) {
    while (at < to && isSpace(text.charCodeAt(at))) at++
    let local = at
    let end = at
    for (; end < to; end++) {
      const c = text.charCodeAt(end)
      if (c === EQUALS || isSpace(c)) break
      if (c === COLON) local = end + 1
    }
    at = end
    while (at < to && isSpace(text.charCodeAt(at))) at++
    // A name with nothing behind it says nothing.
    if (text.charCodeAt(at) !== EQUALS) continue
    at++
    while (at < to && isSpace(text.charCodeAt(at))) at++
    const quote = text.charCodeAt(at)
    if (quote !== DOUBLE && quote !== SINGLE) return undefined
    const close = text.indexOf(quote === DOUBLE ? '"' : "'", at + 1)
    if (close < 0 || close > to) return undefined
    if (end - local === name.length && text.startsWith(name, local)) return unescapeXml(text.slice(at + 1, close))
    at = close + 1
  }
  return undefined
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** A reference to nothing that can be stands as it is. */
const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(lt|gt|quot|apos|amp));/gi,
        (whole, hex?: string, decimal?: string, named?: string) => {
          if (named !== undefined) return NAMED[named.toLowerCase()] ?? whole
          const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole
        },
      )
    : text
