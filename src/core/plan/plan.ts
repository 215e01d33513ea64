/**
 * A plan before its hour (docs/spec/plan.md). What leaves the team's devices is a commitment of 32 bytes that nobody can
 * tell from chance. Who may read is part of what is committed to: nobody can be struck off the team afterwards.
 */
import { concat, toHex, utf8 } from '../bytes.ts'
import { canonical, isCanonical, type Json } from '../canonical.ts'
import { exactly, hash, hasExactly, isUnique, listOf, token, TOKEN, unique, upTo, where } from '../shape.ts'
import { purposeHash } from '../hash.ts'

export type Member = {
  /** As the team calls this person: free words, and sealed like the rest. */
  readonly name: string
  /** Hex, 16 bytes: hash of the public key that this member's device reads with. */
  readonly device: string
}
export type Plan = {
  /** 1: of the time before a sealing named the one that it follows. */
  readonly v: 1 | 2
  /** Token of the plan: the same for every sealing of it. */
  readonly plan: string
  readonly agency: string
  /** UTC, to the minute: `2026-11-25T04:30Z`. */
  readonly action: string
  /** UTC, by the clock of the device that sealed it: a claim, which the log's time bounds. */
  readonly sealed: string
  readonly team: readonly Member[]
  /** A page. A longer document is named by its SHA-256. */
  readonly text: string
  /**
   * Which sealings of the same plan this one follows (sealingMark), as its device had them: so one that is left out of a leak review is missed by whatever
   * followed it. More than one where two devices sealed again at once. Not in version 1.
   */
  readonly after?: readonly string[]
}

/** Bytes of a plan's canonical text: what fits into a cell (cell.ts). */
export const PLAN_BYTES = 3379
export const TEAM_MOST = 20
export const AFTER_MOST = 4

const HOUR = 3600
const DAY = 24 * HOUR
export const OPENS_AFTER_ACTION = 72 * HOUR
export const OPENS_AFTER_SEALING = 30 * DAY
/** One extension, by oversight. */
export const EXTENSION = 30 * DAY
/** How long oversight has to find a seal that opens by itself at the latest 60 days after it was made: then the stream forgets it. */
export const KEPT_DAYS = 75
/** Days that an order may hold from the day on which it is used: long enough to carry it, too short to keep it for a bad day. */
export const ORDER_DAYS = 14

const MINUTE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/
const isName = where(upTo(60), (name) => name.trim() === name && name !== '' && !/\p{C}/u.test(name))
const isTeam = listOf(exactly({ name: isName, device: token }), 1, TEAM_MOST)

/** POSIX seconds of a minute; undefined when it is none (a 31st of February, an hour 24). */
export function readMinute(text: unknown): number | undefined {
  if (typeof text !== 'string' || !MINUTE.test(text)) return undefined
  const ms = Date.parse(text)
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 16) !== text.slice(0, 16) ? undefined : ms / 1000
}
/** @param seconds POSIX. */
export const printMinute = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(0, 16)}Z`

/** The one spelling that is committed to. @throws RangeError when it is no plan, or longer than a page. */
export function printPlan(plan: Plan): string {
  const fault = planFault(plan)
  if (fault !== undefined) throw new RangeError(`no plan: ${fault}`)
  return canonical(plan)
}

const FIRST = ['v', 'plan', 'agency', 'action', 'sealed', 'team', 'text']
const isAfter = unique(listOf(hash, 0, AFTER_MOST))

/** Where a plan does not hold together; never what it says. */
export function planFault(plan: unknown): 'form' | 'action' | 'sealed' | 'team' | 'text' | 'length' | undefined {
  const isFirst = hasExactly(plan, FIRST) && plan.v === 1
  if (!isFirst && !(hasExactly(plan, [...FIRST, 'after']) && plan.v === 2 && isAfter(plan.after))) return 'form'
  if (!TOKEN.test(String(plan.plan)) || !/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(String(plan.agency))) return 'form'
  if (readMinute(plan.action) === undefined) return 'action'
  if (readMinute(plan.sealed) === undefined) return 'sealed'
  if (!isTeam(plan.team) || !isUnique(plan.team.map((m) => m.device))) return 'team'
  if (typeof plan.text !== 'string' || plan.text.trim() === '' || !plan.text.isWellFormed()) return 'text'
  return utf8(canonical(plan as Json)).length > PLAN_BYTES ? 'length' : undefined
}

const isPlan = (value: unknown): value is Plan => planFault(value) === undefined

/** Undefined when the text is no plan in its one spelling. */
export function readPlan(text: string): Plan | undefined {
  try {
    const value = JSON.parse(text) as Json
    return isCanonical(value, text) && isPlan(value) ? value : undefined
  } catch {
    return undefined // no JSON, and no plan
  }
}

/** What the log holds. @param nonce 32 fresh random bytes: a page that somebody can guess must not be testable. */
export const commitPlan = (nonce: Uint8Array, text: string): Uint8Array => purposeHash('saksi/plan/1', concat(nonce, utf8(text)))

/** Hex: how a later sealing names this one. Of the text alone: one whose answer was lost goes out again under another nonce, and is the same sealing. */
export const sealingMark = (text: string): string => toHex(purposeHash('saksi/plan-sealing/1', utf8(text)))

/** The sealings that no other of these follows. @param texts of one plan, in their one spelling. */
export function lastOf(texts: readonly string[]): readonly string[] {
  const followed = new Set(texts.flatMap((text) => readPlan(text)?.after ?? []))
  return texts.map(sealingMark).filter((mark) => !followed.has(mark))
}

/** When a seal opens by itself, POSIX seconds. @param since when it was recorded or first seen, which the team cannot choose. */
export const opensAt = (action: number, since: number, isExtended = false): number =>
  Math.min(action + OPENS_AFTER_ACTION, since + OPENS_AFTER_SEALING) + (isExtended ? EXTENSION : 0)
