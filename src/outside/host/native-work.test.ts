import { expect, it } from 'vitest'
import { worthOf } from '../../core/note/work.ts'
import { nativeWorth } from './native-work.ts'

it('what a browser finds by the plain scrypt is worth as much to the server, by its own', async () => {
  for (const [byte, work] of [
    [0, 0],
    [7, 1],
    [255, 999_999],
  ] as const) {
    const place = new Uint8Array(32).fill(byte)
    expect(await nativeWorth(place, work)).toBe(worthOf(place, work))
  }
})
