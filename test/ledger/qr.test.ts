/** The QR code on a printed receipt, and on a letter that somebody carries, read by programs that we did not write: zbar of Debian, and the reader of the package `qr`. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import decodeQR from 'qr/decode.js'
import { afterAll, describe, expect, test } from 'vitest'
import { toBase45 } from '../../src/core/base45.ts'
import { compactReceipt } from '../../src/core/ledger/compact-receipt.ts'
import { verifyReceipt } from '../../src/core/ledger/receipt.ts'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { numberFrom } from '../../src/core/letter/number.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { LetterPaper } from '../../src/web/desk/people/letter/letter-paper.tsx'
import { qrModules } from '../../src/web/qr.ts'
import { makeReceipt } from '../e2e/receipts.ts'
import { findReferee } from '../referees/find-referee.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const SCALE = 4
const made = makeReceipt()
const payload = compactReceipt(made.receipt) as string
/** As long as the receipt of a log of a million entries with three witnesses. */
const long = `R1:${toBase45(Uint8Array.from({ length: 1090 }, (_, i) => (i * 89 + 7) % 256))}`

type Modules = readonly (readonly boolean[])[]

/** The code as a grey picture, as it is printed: dark modules, and the quiet zone around them. */
function picture(modules: Modules): { width: number; grey: Uint8Array } {
  const width = modules.length * SCALE
  const grey = new Uint8Array(width * width).fill(255)
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++) if (modules[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)]) grey[y * width + x] = 0
  return { width, grey }
}

describe('the code of a receipt', () => {
  test.each([
    ['of a small log', payload, 69],
    ['of a million entries and three witnesses', long, 137],
  ])('%s is read by the package that drew it', (_, text, modules) => {
    expect(qrModules(text).length).toBeLessThanOrEqual(modules)
    const { width, grey } = picture(qrModules(text))
    const data = new Uint8Array(width * width * 4)
    grey.forEach((g, i) => data.set([g, g, g, 255], 4 * i))
    expect(decodeQR({ width, height: width, data })).toBe(text)
  })

  const zbarimg = findReferee('zbarimg')
  const scratch = scratchDir('qr')
  afterAll(() => scratch.remove())
  const readByZbar = (modules: Modules): string => {
    const { width, grey } = picture(modules)
    const file = join(scratch.path, 'code.pgm')
    writeFileSync(file, Buffer.concat([Buffer.from(`P5 ${width} ${width} 255\n`), grey]))
    return spawnSync(zbarimg ?? '', ['--raw', '--oneshot', '-q', file], { encoding: 'utf8' }).stdout.trimEnd()
  }
  test.skipIf(zbarimg === undefined).each([payload, long])('is read by zbar, to the letter', (text) => {
    expect(readByZbar(qrModules(text))).toBe(text)
  })
  // As it stands on the sheet: out of the picture that is printed, and of no more signs than a telephone reads off a folded paper.
  test.skipIf(zbarimg === undefined)('that a letter bears is read by zbar off the sheet, and is of version 12 at most', async () => {
    const country = await loadCountry(`${import.meta.dirname}/../../countries/kh`)
    const number = numberFrom(Uint8Array.from({ length: 16 }, (_, i) => (i * 53 + 11) % 256))
    const config = { api: 'https://record.social-affairs.example.gov.kh', demo: false } as const
    const paper = { number, until: '2027-03-01', line: '1288' }
    const sheet = renderToStaticMarkup(createElement(LetterPaper, { country, config: config as never, paper }))
    const [, side = '0', path = ''] = /viewBox="0 0 (\d+) \1"[^>]*>.*?<path[^>]* d="([^"]+)"/s.exec(sheet) ?? []
    const modules = Array.from({ length: Number(side) }, () => Array.from({ length: Number(side) }, () => false))
    for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      for (let i = 0; i < Number(run); i++) (modules[Number(y)] ?? [])[Number(x) + i] = true
    expect(readByZbar(modules)).toBe(`${config.api}/letter?n=${number}`)
    // Of version 12 a side has 65 modules, and white around them.
    expect(Number(side)).toBeLessThanOrEqual(65 + 8)
  })

  test('holds for whoever has the log’s key alone', () => expect(verifyReceipt(payload, made.key).ok).toBe(true))
})
