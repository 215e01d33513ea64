import { describe, expect, it } from 'vitest'
import { madeLog, madeSigner } from '../../../test/helpers/made-ledger.ts'
import { judgeAddCheckpoint, parseAddCheckpoint, printAddCheckpoint, type Judged, type KnownLog } from './add-checkpoint.ts'
import { checkpointText } from './checkpoint.ts'
import { noteLine, printNote, signNote } from './note.ts'
import { EMPTY_ROOT } from './tree.ts'

const signer = madeSigner('saksi.local/toyland/test', 1)
const log = madeLog(signer, 70)
const other = madeLog(signer, 70, 'x', 20)
const ask = (at: number, body: string): Judged => {
  const known: KnownLog = { origin: signer.key.name, keys: [signer.key], head: { size: at, root: log.root(at) } }
  return judgeAddCheckpoint(body, (origin) => (origin === known.origin ? known : undefined))
}
const request = (old: number, size: number, from = log): string =>
  printAddCheckpoint({ old, proof: old > 0 && old <= size ? from.proof(old, size) : [], note: from.note(size) })
const why = (judged: Judged): string => (judged.status === 200 ? '200' : `${judged.status} ${judged.why}`)

describe('a request', () => {
  it('is read back as it was printed, at every size', () => {
    for (const [old, size] of [
      [0, 1],
      [1, 2],
      [31, 64],
      [64, 64],
      [3, 70],
    ] as const)
      expect(printAddCheckpoint(parseAddCheckpoint(request(old, size)) as never)).toBe(request(old, size))
  })
  const good = request(3, 7)
  it.each([
    ['an old size with a leading zero', good.replace('old 3', 'old 03')],
    ['a negative old size', good.replace('old 3', 'old -3')],
    ['no old size', good.replace('old 3\n', '')],
    ['two spaces', good.replace('old 3', 'old  3')],
    ['a proof line that is no hash', good.replace('old 3\n', 'old 3\nAAAA\n')],
    ['sixty-four proof lines', good.replace('old 3\n', `old 3\n${`${'A'.repeat(43)}=\n`.repeat(64)}`)],
    ['carriage returns', good.replaceAll('\n', '\r\n')],
    ['nothing', ''],
    ['a checkpoint alone', log.note(7)],
  ])('with %s is 400', (_, body) => {
    expect(body).not.toBe(good)
    expect(why(ask(3, body))).toBe('400 no-request')
  })
})

describe('a witness', () => {
  it('cosigns every growth, and the same head again', () => {
    for (let old = 0; old <= 40; old++) for (let size = old; size <= 70; size += 9) expect(why(ask(old, request(old, size)))).toBe('200')
  })
  it('gives exactly the text that was signed, for exactly that origin', () => {
    expect(ask(5, request(5, 9))).toMatchObject({ status: 200, origin: signer.key.name, text: log.text(9), checkpoint: { size: 9 } })
  })
  it('knows no other origin: 404, before anything else', () => {
    const elsewhere = madeLog(madeSigner('saksi.local/toyland/else', 1), 9)
    expect(why(ask(0, request(0, 9, elsewhere)))).toBe('404 unknown-origin')
    expect(why(ask(0, printAddCheckpoint({ old: 9, proof: [], note: elsewhere.note(4) })))).toBe('404 unknown-origin')
  })
  it('takes no signature of another key, no unsigned note, no failing line beside a good one: 403', () => {
    const stranger = madeSigner(signer.key.name, 7)
    expect(why(ask(0, request(0, 9, madeLog(stranger, 9))))).toBe('403 not-signed')
    expect(why(ask(0, printAddCheckpoint({ old: 0, proof: [], note: printNote(log.text(9), []) })))).toBe('403 not-signed')
    const doubled = printNote(log.text(9), [log.note(9).split('\n\n')[1] as string, noteLine(signer.key, new Uint8Array(64))])
    expect(why(ask(0, printAddCheckpoint({ old: 0, proof: [], note: doubled })))).toBe('403 not-signed')
  })
  it('takes no old size above the new one: 400', () => {
    expect(why(ask(9, printAddCheckpoint({ old: 9, proof: [], note: log.note(4) })))).toBe('400 old-beyond-size')
  })
  it('starts from nothing but its latest, and says which: 409', () => {
    for (const old of [0, 3, 12]) expect(ask(9, request(old, 20))).toMatchObject({ status: 409, size: 9 })
    expect(ask(9, request(4, 5))).toMatchObject({ status: 409, size: 9 })
  })
  it('takes no rewritten past: 422', () => {
    for (let size = 25; size <= 70; size += 5) expect(why(ask(24, request(24, size, other)))).toBe('422 bad-proof')
    expect(why(ask(24, request(24, 24, other)))).toBe('422 another-root')
  })
  it('takes no proof with old 0, none that is missing, reversed, cut or too long: 422', () => {
    const proof = log.proof(24, 60)
    const refused = [[], proof.slice(1), proof.slice(0, -1), proof.toReversed(), [...proof, log.root(1)]]
    for (const p of refused) expect(why(ask(24, printAddCheckpoint({ old: 24, proof: p, note: log.note(60) })))).toBe('422 bad-proof')
    expect(why(ask(0, printAddCheckpoint({ old: 0, proof: [log.root(1)], note: log.note(60) })))).toBe('422 bad-proof')
    expect(why(ask(24, printAddCheckpoint({ old: 24, proof, note: log.note(24) })))).toBe('422 bad-proof')
  })
  it('takes an empty log with the empty root only', () => {
    const empty = (root: Uint8Array): string =>
      printAddCheckpoint({ old: 0, proof: [], note: signNote(signer, checkpointText({ origin: signer.key.name, size: 0, root })) })
    expect(why(ask(0, empty(EMPTY_ROOT)))).toBe('200')
    expect(why(ask(0, empty(log.root(1))))).toBe('422 empty-root')
  })
})
