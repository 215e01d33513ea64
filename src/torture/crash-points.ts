/**
 * Loaded before the program in a process that is to be broken (`node --import …/crash-points.ts src/main.ts …`): it
 * stands between the program and node:fs and pg, and does one thing at one step. The program itself knows nothing of
 * it, so a crash point costs nothing where nobody is tortured.
 *
 * SAKSI_TORTURE is JSON: an `Order`.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import pg from 'pg'
import { fileStep, statementStep } from './steps.ts'

export type Act = 'kill' | 'kill-postmaster' | 'ENOSPC' | 'EIO'
export type Order = {
  /** Paths outside are not the installation's, and are left alone. */ readonly dir: string
  /** Every step is written here, one a line, as it begins. */ readonly trace: string
  /** The step to act at: the nth of all (from 1), or the nth of a name; none only traces. */
  readonly at?: { readonly step?: string; readonly nth: number }
  /** `during` tears a write in two, and sends a statement without waiting for its answer. */
  readonly when?: 'before' | 'during' | 'after'
  readonly act?: Act
  /** PostgreSQL's data folder, for kill-postmaster. */ readonly data?: string
}

const order = JSON.parse(process.env['SAKSI_TORTURE'] ?? '{"dir":"","trace":""}') as Order
const real = { ...fs }
const traced = order.trace === '' ? undefined : real.openSync(order.trace, 'a')
const seen = new Map<string, number>()
let steps = 0
let brokenAt = ''

/** Counts the step and says whether this is the one. */
function isHere(step: string): boolean {
  const nth = (seen.get(step) ?? 0) + 1
  seen.set(step, nth)
  steps++
  if (traced !== undefined) real.writeSync(traced, `${step}\n`)
  const { at } = order
  const isIt = at !== undefined && (at.step === undefined ? steps === at.nth : at.step === step && nth === at.nth)
  if (isIt) brokenAt = step
  return isIt
}

function kill(): void {
  if (traced !== undefined) real.writeSync(traced, `! ${brokenAt}\n`)
  if (order.act === 'kill') process.kill(process.pid, 'SIGKILL')
  const pid = Number(real.readFileSync(`${order.data}/postmaster.pid`, 'utf8').split('\n')[0])
  if (order.act === 'kill-postmaster') process.kill(pid, 'SIGKILL')
}

const fault = (syscall: string, path: string): Error =>
  Object.assign(new Error(`${order.act}: injected, ${syscall} '${path}'`), {
    code: order.act,
    errno: order.act === 'EIO' ? -5 : -28,
    syscall,
    path,
  })

const isFault = order.act === 'ENOSPC' || order.act === 'EIO'
const isOurs = (path: unknown): path is string =>
  typeof path === 'string' && order.dir !== '' && (path.startsWith(order.dir) || path.startsWith('/var/lib/saksi/'))
const paths = new Map<number, { path: string; isFolder: boolean }>()

let isInside = false
/** Node's own writeFileSync opens, and appendFileSync writes: what happens inside one step is no step of its own. */
function inside<T>(work: () => T): T {
  if (isInside) return work()
  isInside = true
  try {
    return work()
  } finally {
    isInside = false
  }
}

/** Runs one file step. `torn` does half of it. */
function step<T>(verb: string, path: string, syscall: string, doIt: () => T, torn?: () => void): T {
  const work = (): T => inside(doIt)
  if (isInside || !isHere(fileStep(verb, path))) return work()
  if (isFault) {
    if (order.when === 'during' && torn) inside(torn)
    if (traced !== undefined) real.writeSync(traced, `! ${brokenAt}\n`)
    throw fault(syscall, path)
  }
  if (order.when === 'before') kill()
  // Who lives on after the database was killed writes on as well: nothing of it is torn.
  if (order.when === 'during' && torn && order.act === 'kill') {
    inside(torn)
    kill()
  }
  const result = work()
  if (order.when !== 'before') kill()
  return result
}

const halfOf = (data: unknown): Uint8Array => {
  const bytes = typeof data === 'string' ? Buffer.from(data) : (data as Uint8Array)
  return bytes.subarray(0, bytes.length >> 1)
}
const pathOf = (target: unknown): string | undefined =>
  typeof target === 'number' ? paths.get(target)?.path : isOurs(target) ? target : undefined

Object.assign(fs, {
  openSync: (path: unknown, flags: unknown = 'r', mode?: unknown) => {
    const open = (): number => real.openSync(path as string, flags as string, mode as number)
    if (!isOurs(path)) return open()
    const creates = typeof flags === 'string' && /[wa]/.test(flags)
    const handle = creates ? step('create', path, 'open', open) : open()
    paths.set(handle, { path, isFolder: !creates && real.fstatSync(handle).isDirectory() })
    return handle
  },
  closeSync: (handle: number) => {
    paths.delete(handle)
    real.closeSync(handle)
  },
  fsyncSync: (handle: number) => {
    const at = paths.get(handle)
    return at ? step(at.isFolder ? 'sync-folder' : 'sync', at.path, 'fsync', () => real.fsyncSync(handle)) : real.fsyncSync(handle)
  },
  writeFileSync: (target: unknown, data: unknown, options?: unknown) => {
    const path = pathOf(target)
    const write = (bytes: unknown): void => real.writeFileSync(target as string, bytes as string, options as object)
    return path === undefined
      ? write(data)
      : step(
          'write',
          path,
          'write',
          () => write(data),
          () => write(halfOf(data)),
        )
  },
  appendFileSync: (path: unknown, data: unknown, options?: unknown) => {
    const append = (bytes: unknown): void => real.appendFileSync(path as string, bytes as string, options as object)
    return isOurs(path)
      ? step(
          'append',
          path,
          'write',
          () => append(data),
          () => append(halfOf(data)),
        )
      : append(data)
  },
  renameSync: (from: string, to: string) =>
    isOurs(to) ? step('rename', to, 'rename', () => real.renameSync(from, to)) : real.renameSync(from, to),
  linkSync: (from: string, to: string) => (isOurs(to) ? step('link', to, 'link', () => real.linkSync(from, to)) : real.linkSync(from, to)),
  rmSync: (path: string, options?: object) =>
    isOurs(path) && real.existsSync(path) ? step('remove', path, 'unlink', () => real.rmSync(path, options)) : real.rmSync(path, options),
  mkdirSync: (path: string, options?: object) =>
    isOurs(path) && !real.existsSync(path)
      ? step('folder', path, 'mkdir', () => real.mkdirSync(path, options))
      : real.mkdirSync(path, options),
})

/** The same step where it is waited for. Others go on meanwhile, so nothing is kept from counting as a step of its own. */
async function stepLater<T>(verb: string, path: string, syscall: string, work: () => Promise<T>, torn?: () => Promise<void>): Promise<T> {
  if (!isHere(fileStep(verb, path))) return work()
  if (isFault) {
    if (order.when === 'during') await torn?.()
    if (traced !== undefined) real.writeSync(traced, `! ${brokenAt}\n`)
    throw fault(syscall, path)
  }
  if (order.when === 'before') kill()
  if (order.when === 'during' && torn && order.act === 'kill') {
    await torn()
    kill()
  }
  const result = await work()
  if (order.when !== 'before') kill()
  return result
}

const later = { ...fs.promises }
type Handle = Awaited<ReturnType<typeof later.open>>

/** A handle whose writes and syncs are steps. */
function watched(handle: Handle, path: string, isFolder: boolean): Handle {
  const { writeFile, write, sync, datasync } = handle
  const synced = (work: () => Promise<void>): Promise<void> => stepLater(isFolder ? 'sync-folder' : 'sync', path, 'fsync', work)
  return Object.assign(handle, {
    writeFile: (data: string, options?: object) =>
      stepLater(
        'write',
        path,
        'write',
        () => writeFile.call(handle, data, options),
        () => writeFile.call(handle, halfOf(data)),
      ),
    write: (...args: Parameters<typeof write>) => stepLater('write', path, 'write', () => write.apply(handle, args)),
    sync: () => synced(() => sync.call(handle)),
    datasync: () => synced(() => datasync.call(handle)),
  })
}

Object.assign(fs.promises, {
  open: async (path: unknown, flags: unknown = 'r', mode?: unknown) => {
    const open = (): Promise<Handle> => later.open(path as string, flags as string, mode as number)
    if (!isOurs(path)) return open()
    const creates = typeof flags === 'string' && /[wa]/.test(flags)
    const handle = creates ? await stepLater('create', path, 'open', open) : await open()
    return watched(handle, path, !creates && (await handle.stat()).isDirectory())
  },
  writeFile: (path: unknown, data: string, options?: object) => {
    const write = (bytes: string | Uint8Array): Promise<void> => later.writeFile(path as string, bytes, options)
    return isOurs(path)
      ? stepLater(
          'write',
          path,
          'write',
          () => write(data),
          () => write(halfOf(data)),
        )
      : write(data)
  },
  rename: (from: string, to: string) =>
    isOurs(to) ? stepLater('rename', to, 'rename', () => later.rename(from, to)) : later.rename(from, to),
  rm: (path: string, options?: object) =>
    isOurs(path) && real.existsSync(path) ? stepLater('remove', path, 'unlink', () => later.rm(path, options)) : later.rm(path, options),
  mkdir: (path: string, options?: object) =>
    isOurs(path) && !real.existsSync(path)
      ? stepLater('folder', path, 'mkdir', () => later.mkdir(path, options))
      : later.mkdir(path, options),
})
syncBuiltinESMExports()

type Query = (this: pg.Client, ...args: unknown[]) => unknown
const query = pg.Client.prototype.query as unknown as Query
const open = new WeakSet<pg.Client>()

/** One statement: before it is sent, after its answer, or (`during`) sent and not waited for. */
function ask(this: pg.Client, ...args: unknown[]): unknown {
  const [first] = args
  const sql = typeof first === 'string' ? first : ((first as { text?: string } | undefined)?.text ?? '')
  const name = statementStep((this as unknown as { user: string }).user, sql, open.has(this))
  if (/^\s*begin/i.test(sql)) open.add(this)
  if (/^\s*(commit|rollback)/i.test(sql)) open.delete(this)
  if (name === undefined || !isHere(name)) return query.apply(this, args)
  if (isFault) return refuse(args)
  if (order.when === 'before') kill()
  const last = args.at(-1)
  if (order.when === 'after' && typeof last === 'function')
    args[args.length - 1] = (...answer: unknown[]) => (kill(), (last as (...a: unknown[]) => unknown)(...answer))
  const running = query.apply(this, args)
  if (order.when === 'during') setImmediate(kill)
  return order.when === 'after' && running instanceof Promise ? running.finally(kill) : running
}

/** As PostgreSQL says that its disk is full, or fails. */
function refuse(args: unknown[]): unknown {
  if (traced !== undefined) real.writeSync(traced, `! ${brokenAt}\n`)
  const error = Object.assign(new Error('could not extend file: injected'), { code: order.act === 'ENOSPC' ? '53100' : '58030' })
  const last = args.at(-1)
  if (typeof last !== 'function') return Promise.reject(error)
  setImmediate(() => (last as (e: Error) => void)(error))
  return undefined
}
Object.assign(pg.Client.prototype, { query: ask })
