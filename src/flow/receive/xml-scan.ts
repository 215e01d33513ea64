/**
 * XML in pieces, as a row of tags and text, in one pass whose work grows with the text and with nothing else. Names are taken
 * without their prefix. What a spreadsheet never needs is refused: a document type (and with it every entity), a tag or comment
 * beyond all measure, an end that is cut off.
 */
import { problem } from '../../errors.ts'
import { StopReading } from './grid.ts'

export type Tag = {
  /** Local name: `table-row` for `table:table-row`. */
  readonly name: string
  readonly isEnd: boolean
  /** `<c/>`: it begins and ends here. */
  readonly isEmpty: boolean
  /** What stands behind the name, for `attributeOf`. */
  readonly attributes: string
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
      this.#take(text.slice(open, close))
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

  #take(markup: string): void {
    if (markup.startsWith('<!--') || markup.startsWith('<?')) return
    if (markup.startsWith('<![CDATA[')) return this.#on.text?.(markup.slice(9, -3))
    if (markup.startsWith('<!')) throw brokenBook('it declares a document type, which no spreadsheet needs')
    const isEnd = markup[1] === '/'
    const isEmpty = !isEnd && markup.at(-2) === '/'
    const inside = markup.slice(isEnd ? 2 : 1, isEmpty ? -2 : -1)
    const space = inside.search(/\s/)
    const whole = space < 0 ? inside : inside.slice(0, space)
    this.#on.tag({ name: localOf(whole), isEnd, isEmpty, attributes: space < 0 ? '' : inside.slice(space) })
  }
}

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
    if (c === 0x3e) return at + 1
    if (c !== 0x22 && c !== 0x27) continue
    at = text.indexOf(text[at] ?? '', at + 1)
    if (at < 0) return -1
  }
  return -1
}

function keepReference(text: string, from: number): number {
  const amp = text.lastIndexOf('&')
  return amp >= from && text.length - amp < 12 && !text.includes(';', amp) ? amp : text.length
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The value of an attribute by its local name, in either quotes; undefined when it is not there. */
export function attributeOf({ attributes }: Tag, name: string): string | undefined {
  for (const [, key, double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (localOf(key ?? '') === name) return unescapeXml(double ?? single ?? '')
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
