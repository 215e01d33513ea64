/** What an unsealer fetches: all cells there are, of which his key tells him the few that hold something; and the witnesses' time. */
import { x25519 } from '@noble/curves/ed25519.js'
import { fromBase64Url, toBase64Url } from '../../core/bytes.ts'
import { readWitnessed, type Policy } from '../../core/ledger/policy.ts'
import { parseVkey } from '../../core/ledger/note.ts'
import { isCell, type Slot } from '../../core/plan/cell.ts'
import { Failure } from '../../errors.ts'
import { readOwnSlot, type PlanKeys } from './seal-plan.ts'
import { boundedFetch, textOf } from '../../outside/http/bounded-fetch.ts'
import { hpke } from '../../outside/hpke/hpke.ts'

export type Unsealer = { /** 0, 1 or 2. */ readonly number: number; readonly privateKey: Uint8Array }
/** A seal as an unsealer sees it: whose, since when, and of what hour; not what. */
export type Seal = {
  /** Hex. */
  readonly value: string
  readonly agency: string
  /** POSIX seconds: the server's word. */
  readonly keptAt: number
  /** POSIX seconds: the team's. */
  readonly action: number
  readonly cell: Uint8Array
  readonly slots: readonly Slot[]
}

/** Undefined when the key belongs to none of the three. @param text base64url, the secret half. */
export function unsealerOf(text: string, keys: PlanKeys): Unsealer | undefined {
  try {
    const privateKey = fromBase64Url(text.trim())
    const number = keys.unsealers.indexOf(toBase64Url(x25519.getPublicKey(privateKey)))
    return number < 0 ? undefined : { number, privateKey }
  } catch {
    return undefined // no key at all
  }
}

/** 250 cells, each of a few thousand characters. */
const PAGE = { most: 4 * 1024 * 1024, ms: 60_000 }

type Fetched = { readonly n: number; readonly value: string; readonly cell: string; readonly keptAt: number }
export type Place = { readonly url: string; /** A reader's token. */ readonly token: string }

/** Reads every cell and keeps what these unsealers' keys open. @throws Failure 'stream.refused' */
export async function readSeals(place: Place, unsealers: readonly Unsealer[]): Promise<readonly Seal[]> {
  const seals: Seal[] = []
  for (let after = 0; ;) {
    const { cells } = JSON.parse(await get(place, `/log/cells?after=${after}`)) as { cells: readonly Fetched[] }
    for (const fetched of cells) {
      const cell = fromBase64Url(fetched.cell)
      if (!isCell(cell)) continue
      const slots = (await Promise.all(unsealers.map((u) => readOwnSlot(cell, u.number, u.privateKey, hpke)))).filter(
        (s) => s !== undefined,
      )
      const [slot] = slots
      if (!slot) continue
      seals.push({ value: fetched.value, agency: slot.agency, keptAt: fetched.keptAt, action: slot.action, cell, slots })
    }
    const last = cells.at(-1)
    if (!last) return seals
    after = last.n
  }
}

async function get({ url, token }: Place, path: string): Promise<string> {
  const answer = await boundedFetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } }, PAGE).catch(() => undefined)
  if (!answer?.isOk) throw new Failure('stream.refused', { status: answer?.status ?? 0 })
  return textOf(answer) ?? ''
}

/** POSIX seconds by which a quorum of the reader's own witnesses had cosigned the newest state. Undefined when none has. */
export async function witnessTime(place: Place, keys: PlanKeys, policy: Policy): Promise<number | undefined> {
  const key = parseVkey(keys.vkey)
  const note = await get(place, '/log/witnessed').catch(() => undefined)
  if (key?.type !== 'note' || note === undefined) return undefined
  return readWitnessed(note, { ...policy, logs: [{ key, url: null }] })?.at ?? undefined
}
