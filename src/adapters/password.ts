/** Passwords by argon2id, as many at once as there are cores: who guesses in parallel waits in line, and nobody else's work stands still. */
import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'

/** OWASP's smallest recommended: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const
const MOST_WAITING = 50

/** Too many people wait already. */
export class QueueFull extends Error {
  override name = 'QueueFull'
}

let running = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= availableParallelism()) {
    if (waiting.length >= MOST_WAITING) throw new QueueFull()
    await new Promise<void>((go) => waiting.push(go))
  } else running++
  try {
    return await work()
  } finally {
    // The place goes to whoever waits, or is free.
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

/** The PHC string that is kept. @throws QueueFull */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password.normalize('NFKC'), COST))

/** @throws QueueFull */
export const isPassword = (kept: string, password: string): Promise<boolean> =>
  inTurn(() => verify(kept, password.normalize('NFKC')).catch(() => false))
