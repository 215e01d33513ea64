/** Passwords by argon2id, as many at once as there are cores: who guesses in parallel waits in line, and nobody else's work stands still. */
import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'
import { makeQueue } from '../../core/waiting-line.ts'

/** OWASP's smallest recommended: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const
const MOST_WAITING = 50

const inTurn = makeQueue({ atOnce: availableParallelism(), waiting: MOST_WAITING })

/** The PHC string that is kept. @throws QueueFull */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password.normalize('NFKC'), COST))

/** @throws QueueFull */
export const isPassword = (kept: string, password: string): Promise<boolean> =>
  inTurn(() => verify(kept, password.normalize('NFKC')).catch(() => false))
