/**
 * Brings waiting courier parts to the vaults, and lets go of them:
 *
 *   1  the vaults say, signed, that they hold these very parts    crash after: they are brought again, and held already
 *   2  their words are kept, synced, once enough have said so      crash after: brought again, kept again
 *   3  what they hold goes from the courier's file                 crash after: the same; the file is replaced whole
 *   4  with the last part the file goes                            from here on no copy is outside the vaults
 *
 * Enough are as many as can open: the agency's vault, and the trustee or two of its three. A vault that is down costs nothing but
 * time: its parts wait where they lay. Of a trustee's third party its own part alone waits, sealed to it; without the agency's share
 * and the third of the trustee's it is worth nothing, to the server either.
 */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseJson } from '../../core/canonical.ts'
import { code, exactly, oneOf, someOf, upTo, type Of } from '../../core/shape.ts'
import { parseVkey } from '../../core/ledger/note.ts'
import { isEnough, isSide, SIDES, type Side } from '../../core/seal/sides.ts'
import { courierHash, readHeldCourier } from '../../core/vault/courier.ts'
import type { CourierParts } from '../../road/stages.ts'
import { boundedFetch, textOf } from '../../outside/http/bounded-fetch.ts'
import { syncFolder, writeDurably } from '../../store/files/durable.ts'
import type { Layout } from '../../store/files/layout.ts'
import { readVaults, type KnownVault } from '../openings/known-vaults.ts'

/** One line of a courier file. */
export const isWaiting = exactly({ format: oneOf('saksi-courier/1'), agency: code, batch: code, courier: someOf(SIDES, upTo(Infinity)) })
type Waiting = Of<typeof isWaiting>
/** A vault's signed note, by side. */
export type Words = Readonly<Partial<Record<Side, string>>>
export type Brought = { readonly brought: number; readonly waiting: number }

const ANSWER = { most: 4_000, ms: 30_000 }

/** @returns of how many batches every part is with its vault now, and of how many some wait. Nothing is lost by a failure; it is named in `log`. */
export async function bringCouriers(layout: Layout, log: (line: string) => void = () => undefined): Promise<Brought> {
  const vaults = readVaults(layout)
  const files = listFiles(layout)
  if (!isEnough(vaults.map((v) => v.side))) return { brought: 0, waiting: files.length }
  let [brought, waiting] = [0, 0]
  for (const path of files) {
    const couriers = readWaiting(path)
    // One file that the disk damaged keeps no other waiting.
    if (!couriers) {
      log(`courier file ${path} is damaged, and stays where it lies`)
      waiting++
      continue
    }
    const left: Waiting[] = []
    for (const one of couriers) {
      const parts = await bring(layout, one, vaults, log)
      if (Object.keys(parts).length > 0) left.push({ ...one, courier: parts })
    }
    brought += couriers.length - left.length
    waiting += left.length
    if (left.length === 0) {
      rmSync(path, { force: true }) // another that brought it at the same time may have let go of it already
      syncFolder(dirname(path))
    } else if (countParts(left) < countParts(couriers)) {
      writeDurably(path, left.map((one) => `${JSON.stringify(one)}\n`).join(''), { mode: 0o600 })
    }
  }
  return { brought, waiting }
}

/**
 * One batch, past all that wait: somebody is kept waiting for it. Its file stays until the next round, which finds the vaults holding it.
 * @param ms what each vault has to answer in.
 */
export async function bringAtOnce(layout: Layout, one: Pick<Waiting, 'agency' | 'batch' | 'courier'>, ms: number): Promise<void> {
  await bring(layout, { format: 'saksi-courier/1', ...one }, readVaults(layout), () => undefined, ms)
}

/** A batch whose parts some vault does not have yet. */
export type Undelivered = {
  readonly agency: string
  readonly batch: string
  readonly sides: readonly Side[]
  /** Milliseconds since 1970. */
  readonly since: number
}

/**
 * What still waits for a vault, the longest first. A part that was sealed to a key which nobody holds is refused at every try and waits
 * here for ever: then the names of its batch are lost, unless whoever sealed them does it again from the sheet.
 */
export function listUndelivered(layout: Layout, agency?: string): Undelivered[] {
  return listFiles(layout)
    .flatMap((path) => {
      const since = statSync(path).mtimeMs
      return (readWaiting(path) ?? []).map((one) => ({
        agency: one.agency,
        batch: one.batch,
        sides: Object.keys(one.courier).filter(isSide),
        since,
      }))
    })
    .filter((one) => agency === undefined || one.agency === agency)
    .toSorted((a, b) => a.since - b.since)
}

/** Undefined where a line is not of this shape. */
function readWaiting(path: string): readonly Waiting[] | undefined {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(parseJson)
  return lines.every(isWaiting) ? lines : undefined
}

function listFiles(layout: Layout): string[] {
  const folder = layout.courierFolder
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[^/]+\/[^/]+\.jsonl$/.test(name))
    .map((name) => join(folder, name))
}

const countParts = (some: readonly Waiting[]): number => some.reduce((n, { courier }) => n + Object.keys(courier).length, 0)

/** @returns the parts that wait still: all of them until enough vaults have said that they hold theirs. */
async function bring(
  layout: Layout,
  one: Waiting,
  vaults: readonly KnownVault[],
  log: (line: string) => void,
  ms = ANSWER.ms,
): Promise<CourierParts> {
  const unknown = Object.keys(one.courier).filter((side) => !vaults.some((v) => v.side === side))
  if (unknown.length > 0) log(`courier ${one.batch} is for ${unknown.join(' and ')}, and no such vault is known`)
  const said = await Promise.all(vaults.map(async (vault) => [vault.side, await handOver(vault, one, log, ms)] as const))
  const now: Words = Object.fromEntries(said.filter(([, word]) => word !== undefined))
  const words: Words = { ...readWords(layout, one.agency, one.batch), ...now }
  if (!isEnough(sidesOf(words))) return one.courier
  if (sidesOf(now).length > 0) writeDurably(layout.held(one.agency, one.batch), JSON.stringify(words), { mode: 0o600 })
  return Object.fromEntries(Object.entries(one.courier).filter(([side]) => !Object.hasOwn(now, side)))
}

/** The vault's word; undefined where nothing waits for it, and where it gives none that its key signed over this part. */
async function handOver(
  vault: KnownVault,
  { agency, batch, courier }: Waiting,
  log: (line: string) => void,
  ms: number,
): Promise<string | undefined> {
  const part = courier[vault.side]
  if (part === undefined) return undefined
  try {
    const headers = { authorization: `Bearer ${vault.courierToken}` }
    const body = JSON.stringify({ agency, batch, part })
    const answer = await boundedFetch(`${vault.url.replace(/\/+$/, '')}/courier`, { method: 'POST', headers, body }, { ...ANSWER, ms })
    const [note, key] = [textOf(answer) ?? '', parseVkey(vault.vkey)]
    const held = answer.isOk && key ? readHeldCourier(note, key) : undefined
    if (held?.agency === agency && held.batch === batch && held.hash === courierHash(part)) return note
    log(`courier refused by ${vault.name} ${answer.status}`)
  } catch (error) {
    log(`courier waits for ${vault.name} ${(error as Error).name}`)
  }
  return undefined
}

/** The vaults' words for a batch; null while too few of them hold it to open it, and where nothing was sealed. */
export function readHeld(layout: Layout, agency: string, batch: string): Words | null {
  const words = readWords(layout, agency, batch)
  return isEnough(sidesOf(words)) ? words : null
}

const sidesOf = (words: Words): Side[] => SIDES.filter((side) => words[side] !== undefined)

function readWords(layout: Layout, agency: string, batch: string): Words {
  const path = layout.held(agency, batch)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Words) : {}
}
