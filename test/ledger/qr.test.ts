/** The QR code on a printed receipt, read by programs that we did not write: zbar of Debian, and the reader of the package `qr`. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import decodeQR from 'qr/decode.js'
import { afterAll, describe, expect, test } from 'vitest'
import { toBase45 } from '../../src/core/base45.ts'
import { compactReceipt } from '../../src/core/ledger/compact-receipt.ts'
import { verifyReceipt } from '../../src/core/ledger/receipt.ts'
import { qrModules } from '../../src/web/qr.ts'
import { makeReceipt } from '../e2e/receipts.ts'
import { findReferee } from '../referees/find-referee.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const SCALE = 4
const made = makeReceipt()
const payload = compactReceipt(made.receipt) as string
/** As long as the receipt of a log of a million entries with three witnesses. */
const long = `R1:${toBase45(Uint8Array.from({ length: 1090 }, (_, i) => (i * 89 + 7) % 256))}`

/** The code as a grey picture, as it is printed: dark modules, and the quiet zone around them. */
function picture(text: string): { width: number; grey: Uint8Array } {
  const modules = qrModules(text)
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
    const { width, grey } = picture(text)
    const data = new Uint8Array(width * width * 4)
    grey.forEach((g, i) => data.set([g, g, g, 255], 4 * i))
    expect(decodeQR({ width, height: width, data })).toBe(text)
  })

  const zbarimg = findReferee('zbarimg')
  const scratch = scratchDir('qr')
  afterAll(() => scratch.remove())
  test.skipIf(zbarimg === undefined).each([payload, long])('is read by zbar, to the letter', (text) => {
    const { width, grey } = picture(text)
    const file = join(scratch.path, 'code.pgm')
    writeFileSync(file, Buffer.concat([Buffer.from(`P5 ${width} ${width} 255\n`), grey]))
    const { stdout } = spawnSync(zbarimg ?? '', ['--raw', '--oneshot', '-q', file], { encoding: 'utf8' })
    expect(stdout.trimEnd()).toBe(text)
  })

  test('holds for whoever has the log’s key alone', () => expect(verifyReceipt(payload, made.key).ok).toBe(true))
})
