import { once } from 'node:events'
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Below those that a system lends to connections going out: one of these could take a port between its probing and its use. */
const [FROM, TO] = [12_000, 32_000]
const given = new Set<number>()

/** A port that nobody has now, and that this process has not had. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FROM, TO)
    if (given.has(port)) continue
    given.add(port)
    const probe = createServer().listen(port, '127.0.0.1')
    try {
      await once(probe, 'listening')
    } catch {
      continue // somebody has it
    }
    probe.close()
    await once(probe, 'close')
    return port
  }
}
