/** The worth of a note's work (core/note/work.ts), by the machine's own scrypt and beside the thread that answers. */
import { scrypt } from 'node:crypto'
import { STRETCH, tryOf, worthIn } from '../../core/note/work.ts'

export const nativeWorth = (place: Uint8Array, work: number): Promise<number> =>
  new Promise((done, fail) => {
    const [bytes, salt] = tryOf(place, work)
    scrypt(bytes, salt, STRETCH.dkLen, { N: STRETCH.N, r: STRETCH.r, p: STRETCH.p }, (error, hash) =>
      error ? fail(error) : done(worthIn(hash)),
    )
  })
