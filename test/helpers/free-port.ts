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

/** Of a demonstration: the first server, its desk, the second, three witnesses and two vaults. */
const OF_DEMO = [0, 1, 2, 5, 6, 7, 8, 9]

/** A port whose neighbours are free as well, as far as a demonstration needs them. */
export async function demoPort(): Promise<number> {
  for (;;) {
    const port = await freePort()
    const answers = OF_DEMO.map((n) =>
      fetch(`http://localhost:${port + n}`).then(
        () => true,
        () => false,
      ),
    )
    if (!(await Promise.all(answers)).includes(true)) return port
  }
}
