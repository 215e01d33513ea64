/** Passwords by argon2id, as many at once as there are cores: who guesses in parallel waits in line, and nobody else's work stands still. */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import { makeQueue } from '../../core/waiting-line.ts'

type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number }
/** OWASP's smallest recommended: 19 MiB, two passes, one lane. */
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 }
const MOST_WAITING = 50
const SALT_BYTES = 16
const TAG_BYTES = 32

const inTurn = makeQueue({ atOnce: availableParallelism(), waiting: MOST_WAITING })
const compute = promisify(argon2)

/** @param tagLength in bytes. */
const hash = (password: string, nonce: Uint8Array, cost: Cost, tagLength = TAG_BYTES): Promise<Buffer> =>
  compute('argon2id', { message: password.normalize('NFKC'), nonce, tagLength, ...cost })

/** A PHC string: https://github.com/P-H-C/phc-string-format, base64 without padding. */
const PHC = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,3})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/
const bare = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '')

/** The PHC string that is kept. @throws QueueFull */
export const hashPassword = (password: string): Promise<string> =>
  inTurn(async () => {
    const salt = randomBytes(SALT_BYTES)
    const tag = await hash(password, salt, COST)
    return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${bare(salt)}$${bare(tag)}`
  })

/** False as well where what is kept is no such string. @throws QueueFull */
export const isPassword = (kept: string, password: string): Promise<boolean> =>
  inTurn(async () => {
    const [, memory, passes, parallelism, salt = '', tag = ''] = PHC.exec(kept) ?? []
    const held = Buffer.from(tag, 'base64')
    if (held.length < SALT_BYTES) return false
    const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
    // A string that asks for what argon2 refuses (RFC 9106, 3.1) was written by nobody of ours.
    const given = await hash(password, Buffer.from(salt, 'base64'), cost, held.length).catch(() => undefined)
    return given !== undefined && timingSafeEqual(given, held)
  })
