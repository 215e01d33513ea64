/**
 * A child is at risk tonight, and log, witnesses or the other vault are down: the keepers of as many vaults as open, on the telephone,
 * each give their part by hand. Nothing of the protocol holds then but this: no keeper has another's part, each vault writes it
 * down first, and within a day it is merged into the log, or the vault opens nothing more.
 */
import { exactly, hasExactly, key32, listOf, oneOf, text, upTo, uuid } from '../shape.ts'
import { readStub } from '../entry/shapes.ts'
import { toHex, utf8 } from '../bytes.ts'
import { purposeHash } from '../hash.ts'
import type { ProvenRecord } from './prove.ts'

export const MERGE_SECONDS = 86_400
/** Unmerged ones that a vault allows at once. */
const MOST_OPEN = 3
/** Why it cannot wait for the log: a closed list, because a sentence could say who she is. Oversight reads it afterwards. */
export const EMERGENCY_REASONS = ['child-at-risk', 'life-at-risk'] as const
export type EmergencyReason = (typeof EMERGENCY_REASONS)[number]

export type EmergencyRequest = {
  readonly format: 'saksi-emergency/2'
  readonly id: string
  readonly why: EmergencyReason
  /** The record's entry, by its stub: nothing proves it tonight, and a false one gives a part that opens nothing. */
  readonly stub: string
  readonly fields: readonly string[]
  /** Base64url, 32 bytes: what the answer is sealed to. */
  readonly key: string
}
/** What a keeper adds: who they are, himself first. Two; three where the trustee is three parties. */
export type EmergencyCall = {
  readonly request: EmergencyRequest
  readonly keepers: readonly string[]
  readonly code: string
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{1,60}$/
const FIELD = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/

const isRequest = exactly({
  format: oneOf('saksi-emergency/2'),
  id: uuid,
  why: oneOf(...EMERGENCY_REASONS),
  stub: upTo(39_999),
  fields: listOf(text(FIELD), 1, 12),
  key: key32,
})

/** Undefined for anything else. */
export const readEmergencyRequest = (v: unknown): EmergencyRequest | undefined => (isRequest(v) && emergencyRecord(v) ? v : undefined)

export function emergencyRecord(r: EmergencyRequest): ProvenRecord | undefined {
  const stub = readStub(r.stub, 'return')
  return stub?.kind === 'record.version' ? stub : undefined
}

/** @param needed how many keepers it takes: as many as vaults that open. */
export function readEmergencyCall(v: unknown, needed: number): EmergencyCall | undefined {
  if (!hasExactly(v, ['request', 'keepers', 'code']) || !Array.isArray(v.keepers) || typeof v.code !== 'string') return undefined
  const request = readEmergencyRequest(v.request)
  const keepers = v.keepers.filter((k): k is string => typeof k === 'string' && NAME.test(k))
  const areNamed = v.keepers.length === needed && new Set(keepers).size === needed
  return request && areNamed ? { request, keepers, code: v.code } : undefined
}

/** Eight digits of the request: its keepers read them to each other, so that both act on the same one. */
export function emergencyCode(request: EmergencyRequest): string {
  const { id, why, stub, fields, key } = request
  const hash = toHex(purposeHash('saksi/emergency/2', utf8(JSON.stringify([id, why, stub, fields, key]))))
  return String(Number.parseInt(hash.slice(0, 12), 16) % 100_000_000).padStart(8, '0')
}

export type EmergencyEvent = {
  readonly is: 'emergency'
  /** POSIX seconds, by this machine's clock: nobody else's is to be had. */
  readonly at: number
  readonly id: string
  /** Absent in journals of earlier versions. */
  readonly why?: EmergencyReason
  readonly agency: string
  /** Kind of the record, as who asked said; absent in journals of earlier versions. */
  readonly type?: string
  readonly record: string
  readonly entry: string
  readonly fields: readonly string[]
  readonly keepers: readonly string[]
}
export type EmergencyFault = 'emergency.code' | 'emergency.doubled' | 'emergency.too-many' | 'emergency.unmerged'

export class Emergencies {
  readonly #unmerged = new Map<string, EmergencyEvent>()
  readonly #known = new Map<string, EmergencyEvent>()
  /** Id → POSIX seconds, by the witnesses. */
  readonly #merged = new Map<string, number>()

  take(event: EmergencyEvent): void {
    this.#known.set(event.id, event)
    this.#unmerged.set(event.id, event)
  }

  /** Oversight has entered it in the log, and looked. @param at POSIX seconds, by the witnesses. */
  merge(id: string, at: number): void {
    if (this.#unmerged.delete(id)) this.#merged.set(id, at)
  }

  get unmerged(): readonly EmergencyEvent[] {
    return [...this.#unmerged.values()]
  }

  /** All that this vault ever gave by telephone, in their order; `merged` null for those that wait. */
  get all(): readonly (EmergencyEvent & { readonly merged: number | null })[] {
    return [...this.#known.values()].map((event) => ({ ...event, merged: this.#merged.get(event.id) ?? null }))
  }

  /** Whether some has waited for more than a day: then this vault opens nothing but what two of its keepers still may. */
  isOverdue(now: number): boolean {
    return this.unmerged.some((e) => now - e.at > MERGE_SECONDS)
  }

  judge({ request, code }: EmergencyCall, now: number): EmergencyFault | undefined {
    if (code.replaceAll(' ', '') !== emergencyCode(request)) return 'emergency.code'
    if (this.#known.has(request.id)) return 'emergency.doubled'
    if (this.isOverdue(now)) return 'emergency.unmerged'
    return this.#unmerged.size >= MOST_OPEN ? 'emergency.too-many' : undefined
  }
}
