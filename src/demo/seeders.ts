/**
 * The seeding is the clerk's side: it holds names in clear. It runs as a process of its own and is gone when it is done, so that the
 * server's memory, and a dump of it, never held one. It writes beside the server as `saksi import` does, and says how far it is. The other
 * country has no names, and kinds of its own: a process knows the kinds of one country, so its process begins, writes and serves it.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { CODE } from '../outside/host/own-code.ts'

/** So many parts of a country are written, and what the newest is. */
type Written = { readonly done: number; readonly of: number; readonly text: string }
export type OnPart = (written: Written) => void

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
/** So many of them are what its offices sent. */
export const KH_SENT = 2

export function startSeeder(base: string, part: Part, onPart: OnPart): Seeder {
  const { child, whole, close } = startPart(base, part)
  child.on('message', (written) => onPart(written as Written))
  // One that has ended says so by `whole`.
  return { begin: () => void (child.connected && child.send('begin')), whole, close }
}

/** The process of the other country: it begins its record, writes it, and serves it where it was given a port. */
export type Second = Pick<Seeder, 'whole' | 'close'> & {
  /** Its database runs, or its record is whole: where logs submit to the witnesses, of each. */
  begin(addresses: readonly string[]): void
  /** Its address, once it is served. @throws Error where it ended before. */
  readonly url: Promise<string>
}
type Heard = Written | { readonly isKnown: true } | { readonly url: string }

/** @param port to serve it at; undefined: it ends when it is written. @param heard.watched the witnesses know its log when they have read theirs. */
export function startSecond(
  base: string,
  port: number | undefined,
  heard: { readonly onPart: OnPart; readonly watched: () => void },
): Second {
  const { child, whole, close } = startPart(base, 'gb', port === undefined ? [] : ['--port', String(port)])
  const url = Promise.withResolvers<string>()
  child.on('message', (message) => {
    const said = message as Heard
    if ('url' in said) url.resolve(said.url)
    else if ('isKnown' in said) {
      heard.watched()
      child.send('watched')
    } else heard.onPart(said)
  })
  whole.then(() => url.reject(new Error('it ended')), url.reject)
  url.promise.catch(() => undefined)
  return { begin: (addresses) => void (child.connected && child.send(addresses)), whole, close, url: url.promise }
}

type Started = Pick<Seeder, 'whole' | 'close'> & { readonly child: ChildProcess }

function startPart(base: string, part: Part, more: readonly string[] = []): Started {
  const main = join(import.meta.dirname, '..', `main${CODE}`)
  const child = spawn(process.execPath, [main, 'demo', base, '--part', part, ...more], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // A Ctrl-C at the terminal is for whoever started it, who ends it; where that one is gone it ends by itself.
    detached: true,
  })
  const exit = once(child, 'exit') as Promise<[number | null]>
  const whole = exit.then(([code]) => {
    if (code !== 0) throw new Error('the demonstration could not be seeded; what stopped it stands above')
  })
  // Whoever waits for it hears of it; one that nobody waits for yet would end the process without a word.
  whole.catch(() => undefined)
  return {
    child,
    whole,
    close: () => endChild(child, exit, GRACE_MS),
  }
}

/** How long what a part has begun may take to end, its database among it. */
const GRACE_MS = 10_000

/** @param exit when it has ended, or could not even begin. @param grace milliseconds that it has for ending by itself. */
export async function endChild(child: ChildProcess, exit: Promise<unknown>, grace: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), grace)
  // What it ended of, `whole` says.
  await exit.catch(() => undefined)
  clearTimeout(late)
}

const endAtOnce = (): void => process.exit(1)

/** In the seeder: nobody is left to write for when whoever started it is gone, and the next start makes it again from nothing. */
export function endWithParent(): OnPart {
  if (process.channel === undefined) return () => undefined
  process.once('disconnect', endAtOnce)
  return (written) => void process.send?.(written)
}

/** In the other country's process, once it serves: it does not end at once any more, because its database would be left running. @returns when whoever started it is gone. */
export async function untilAlone(): Promise<void> {
  process.off('disconnect', endAtOnce)
  await once(process, 'disconnect')
}

/** In the seeder: until there is a record to write in. @returns what it was told; undefined, at once, where nobody started it who could say so. */
export async function untilBegun(): Promise<unknown> {
  if (process.channel === undefined) return undefined
  const [told] = (await once(process, 'message')) as [unknown]
  // Its end is still heard while there is work, and is no reason to go on living after it.
  process.channel.unref()
  return told
}

/** In the other country's process: until the witnesses have read that they know its log. */
export async function untilWatched(): Promise<void> {
  const answered = once(process, 'message')
  process.send?.({ isKnown: true } satisfies Heard)
  await answered
}

/** In the other country's process. */
export const sayServed = (url: string): void => void process.send?.({ url } satisfies Heard)
