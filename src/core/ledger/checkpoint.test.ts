import { describe, expect, it } from 'vitest'
import { madeSigner } from '../../../test/helpers/made-ledger.ts'
import { checkpointText, openCheckpoint, parseAnyCheckpoint, parseCheckpoint } from './checkpoint.ts'
import { cosign, printNote, signNote } from './note.ts'

const log = madeSigner('saksi.local/toyland/test', 9)

describe('a checkpoint', () => {
  const checkpoint = { origin: log.key.name, size: 1700, root: new Uint8Array(32).fill(3) }
  const text = checkpointText(checkpoint)
  it('is three lines, and opens as it was made', () => {
    expect(text.split('\n')).toHaveLength(4)
    expect(openCheckpoint(signNote(log, text), log.key)).toEqual(checkpoint)
  })
  it.each([
    ['a size with a leading zero', text.replace('1700', '01700')],
    ['a negative size', text.replace('1700', '-1')],
    ['a size beyond exact numbers', text.replace('1700', '9'.repeat(16))],
    ['a short root', text.replace(/AwMD/, '')],
    ['no origin', text.replace(log.key.name, '')],
    ['no last newline', text.trimEnd()],
    ['an empty extension line', `${text}\n`],
  ])('with %s is refused, by a witness too', (_, bad) => {
    expect(bad).not.toBe(text)
    expect(parseCheckpoint(bad)).toBeUndefined()
    expect(parseAnyCheckpoint(bad)).toBeUndefined()
  })
  it('with an extension line is none of ours, and a witness reads it', () => {
    expect(parseCheckpoint(`${text}extension\n`)).toBeUndefined()
    expect(parseAnyCheckpoint(`${text}extension\n`)).toEqual(checkpoint)
  })
  it('under a foreign origin is refused though the key signed it: a key speaks for one log', () => {
    const fork = checkpointText({ ...checkpoint, origin: 'saksi.local/toyland/fork' })
    expect(openCheckpoint(signNote(log, fork), log.key)).toBeUndefined()
  })
  it('that only a cosigner signed, under the log’s own name, is not signed by the log', () => {
    const cosigner = madeSigner(log.key.name, 9, 'cosignature')
    expect(openCheckpoint(printNote(text, [cosign(cosigner, text, 1)]), cosigner.key)).toBeUndefined()
  })
})
