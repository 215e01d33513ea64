/** Workbooks that are made to use up a computer: small files of great cost, each with what is said of it. */
import { zip } from '../../src/exchange/zip/zip.ts'

export type Bomb = {
  readonly name: string
  readonly bytes: () => Uint8Array
  /** Problems of the file, by their codes. */
  readonly said: readonly string[]
  /** It is known by its directory: nothing of it is unpacked. */
  readonly isSeen: boolean
}

const MB = 1024 * 1024
const SHEETS = 'xl/worksheets/sheet'
type Parts = readonly (readonly [name: string, text: string])[]

/** A workbook of these sheets' XML. */
function book(sheets: readonly string[], more: Parts = []): Uint8Array {
  const at = sheets.map((_, i) => i + 1)
  return zip([
    ['xl/workbook.xml', `<workbook><sheets>${at.map((i) => `<sheet name="${i}" r:id="r${i}"/>`).join('')}</sheets></workbook>`],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships>${at.map((i) => `<Relationship Id="r${i}" Target="worksheets/sheet${i}.xml"/>`).join('')}</Relationships>`,
    ],
    ...sheets.map((xml, i) => [`${SHEETS}${i + 1}.xml`, xml] as const),
    ...more,
  ])
}
const rows = (count: number, row: (n: number) => string): string => Array.from({ length: count }, (_, i) => row(i + 1)).join('')
const ods = (content: string): Uint8Array =>
  stored([
    ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
    ['content.xml', content],
  ])

/** Changes each record of a zip's directory: offsets as in PKWARE APPNOTE 4.3.12. */
function inDirectory(bytes: Uint8Array, change: (view: DataView, at: number, i: number) => void): Uint8Array {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  let at = view.getUint32(changed.length - 6, true)
  const count = view.getUint16(changed.length - 12, true)
  for (let i = 0; i < count; i++) {
    change(view, at, i)
    at += 46 + view.getUint16(at + 28, true)
  }
  return changed
}

/** An ODS is known by a first part that is not packed. */
function stored([first, ...others]: Parts): Uint8Array {
  const [name, text] = first as Parts[number]
  // A stored part is its text: written by hand before what `zip` writes of the others, whose places move by as much.
  const packed = zip(others)
  const head = zip([[name, text]])
  const body = new TextEncoder().encode(text)
  const front = new Uint8Array(30 + name.length + body.length)
  front.set(head.subarray(0, 30 + name.length))
  front.set(body, 30 + name.length)
  const frontView = new DataView(front.buffer)
  frontView.setUint16(8, 0, true)
  frontView.setUint32(18, body.length, true)
  const whole = new Uint8Array(front.length + packed.length)
  whole.set(front)
  whole.set(packed, front.length)
  const view = new DataView(whole.buffer)
  view.setUint32(whole.length - 6, view.getUint32(whole.length - 6, true) + front.length, true)
  return inDirectory(whole, (v, at) => v.setUint32(at + 42, v.getUint32(at + 42, true) + front.length, true))
}

export const BOMBS: readonly Bomb[] = [
  {
    name: 'sheets that lie over each other',
    bytes: () => {
      const xml = `<sheetData>${rows(20_000, (n) => `<row r="${n}"><c r="A${n}" t="inlineStr"><is><t>${n * 7919}</t></is></c></row>`)}</sheetData>`
      let first: number | undefined
      return inDirectory(book([xml, ...Array.from({ length: 90 }, () => '<sheetData/>')]), (view, at, i) => {
        if (i < 2) return
        first ??= at
        // All sheets are the first.
        for (const offset of [16, 20, 24, 42]) view.setUint32(at + offset, view.getUint32(first + offset, true), true)
      })
    },
    said: ['file.packed-to-hurt'],
    isSeen: true,
  },
  {
    name: 'a part inside another',
    bytes: () => {
      const whole = book([`<sheetData>${rows(3_000, (n) => `<row r="${n}"/>`)}</sheetData>`])
      return inDirectory(whole, (view, at, i) => {
        // The second part reaches into the third.
        if (i === 1) view.setUint32(at + 20, view.getUint32(at + 20, true) + 40, true)
      })
    },
    said: ['file.packed-to-hurt'],
    isSeen: true,
  },
  {
    name: 'a sheet that packs a thousand to one',
    bytes: () => book([`<sheetData>${'<row/>'.repeat(20 * MB)}</sheetData>`]),
    said: ['file.packed-to-hurt'],
    isSeen: true,
  },
  {
    name: 'shared texts that pack a thousand to one, beside a sound sheet',
    bytes: () => book(['<sheetData/>'], [['xl/sharedStrings.xml', `<sst><si><t>${'x'.repeat(60 * MB)}</t></si></sst>`]]),
    said: ['file.packed-to-hurt'],
    isSeen: true,
  },
  {
    name: 'many parts that are each small enough',
    bytes: () => book(Array.from({ length: 90 }, () => `<sheetData>${'<row/>'.repeat(150_000)}</sheetData>`)),
    said: ['file.packed-to-hurt'],
    isSeen: true,
  },
  {
    name: 'a part that says it is small',
    bytes: () =>
      inDirectory(book([`<sheetData>${'<row/>'.repeat(10 * MB)}</sheetData>`]), (view, at) => {
        if (view.getUint32(at + 24, true) > MB) view.setUint32(at + 24, 4_000, true)
      }),
    said: ['file.packed-to-hurt'],
    isSeen: false,
  },
  {
    name: 'a thousand sheets',
    bytes: () => book(Array.from({ length: 1_000 }, (_, i) => `<sheetData><row r="1"><c r="A1"><v>${i}</v></c></row></sheetData>`)),
    said: ['file.too-many-sheets'],
    isSeen: true,
  },
  {
    name: 'one cell at the far end of every row',
    bytes: () =>
      book([`<sheetData>${rows(60_000, (n) => `<row r="${n}"><c r="GR${n}"><v>${(n * 7919) % 9973}</v></c></row>`)}</sheetData>`]),
    said: ['file.too-many-cells'],
    isSeen: false,
  },
  {
    name: 'a row that says it stands there two hundred thousand times',
    bytes: () =>
      ods(
        '<table:table table:name="1"><table:table-row table:number-rows-repeated="200000">' +
          '<table:table-cell table:number-columns-repeated="200" office:value-type="string"><text:p>x</text:p></table:table-cell>' +
          '</table:table-row></table:table>',
      ),
    said: ['file.too-many-cells'],
    isSeen: false,
  },
  {
    name: 'a hundred sheets of which each is within the limits, and all together are not',
    bytes: () =>
      ods(
        rows(
          100,
          (n) =>
            `<table:table table:name="${n}"><table:table-row table:number-rows-repeated="100000"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>`,
        ),
      ),
    said: ['file.too-many-rows'],
    isSeen: false,
  },
  {
    name: 'a million rows of which none holds anything',
    bytes: () => book([`<sheetData>${rows(1_000_000, (n) => `<row r="${n}" s="${n % 7}"/>`)}</sheetData>`]),
    said: ['file.empty'],
    isSeen: false,
  },
]
