/**
 * The seeding is the clerk's side: it holds names in clear. Each country's runs as a process of its own and is gone when it is done, so that the
 * server's memory, and a dump of it, never held one. It writes beside the server as `saksi import` does, and says how far it is.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { CODE } from '../outside/host/own-code.ts'

/** Says that so many parts of a country are written, and what the newest is. */
export type OnPart = (written: { readonly done: number; readonly of: number; readonly text: string }) => void

export type Seeder = {
  /** Its record is there, empty: until it hears this it only makes itself ready. The desk's waits for nothing. */
  begin(): void
  /** @throws Error when it did not end well; what stopped it stands on the terminal. */
  readonly whole: Promise<void>
  /** Ends it where it has not ended by itself. */
  close(): Promise<void>
}

/** `desk` is the bundle: what builds it is as large as a seeding, and no server should carry it in its memory. */
export type Part = 'kh' | 'gb' | 'desk'

/** How many parts the invented Cambodia is written in: the first has something to show. */
export const KH_PARTS = 6

export function startSeeder(base: string, part: Part, onPart: OnPart): Seeder {
  const main = join(import.meta.dirname, '..', `main${CODE}`)
  const child = spawn(process.execPath, [main, 'demo', base, '--part', part], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // A Ctrl-C at the terminal is for whoever started it, who ends it; where that one is gone it ends by itself.
    detached: true,
  })
  child.on('message', (written) => onPart(written as Parameters<OnPart>[0]))
  const exit = once(child, 'exit') as Promise<[number | null]>
  const whole = exit.then(([code]) => {
    if (code !== 0) throw new Error('the demonstration could not be seeded; what stopped it stands above')
  })
  // Whoever waits for it hears of it; one that nobody waits for yet would end the process without a word.
  whole.catch(() => undefined)
  return {
    // One that has ended says so by `whole`.
    begin: () => void (child.connected && child.send('begin')),
    whole,
    close: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await exit
    },
  }
}

/** In the seeder: nobody is left to write for when whoever started it is gone, and the next start makes it again from nothing. */
export function endWithParent(): OnPart {
  if (process.channel === undefined) return () => undefined
  process.once('disconnect', () => process.exit(1))
  return (written) => void process.send?.(written)
}

/** In the seeder: until there is a record to write in; at once where nobody started it who could say so. */
export async function untilBegun(): Promise<void> {
  if (process.channel === undefined) return
  await once(process, 'message')
  // Its end is still heard while there is work, and is no reason to go on living after it.
  process.channel.unref()
}
