/**
 * A leak review: who could know of an action before its hour, and whether the place was empty when they came. The team hands its proofs to the oversight
 * body alone; over many actions the body sees who knew of those that found an empty place. That is a question to ask, and no answer: whoever could read
 * could also have been overheard, and an empty place is no proof of a warning.
 *
 * What is proved is that each sealing here was fixed before its hour. A sealing names the one that it follows, so whoever leaves one out that another here follows
 * is found. That none was made after the newest here no review proves: whoever hands over chooses what, so each member hands in his own and all are laid
 * together, what two unsealers read beside them; what the unsealers hold and nobody brought is named (missing.ts). What was found, and who unsealed, is the
 * team's word; a review is signed by nobody, and so takes away no other.
 */
import { fromBase64Url, toHex } from '../bytes.ts'
import { parseJson } from '../canonical.ts'
import { exactly, isCount, isFlag, isObject, listOf, nullOr, oneOf, text, type Shape } from '../shape.ts'
import type { Policy } from '../ledger/policy.ts'
import type { HeldSeals } from './held.ts'
import { commitPlan, readMinute, readPlan, sealingMark, type Plan } from './plan.ts'
import { provePlan, type PlanProof } from './prove.ts'
import type { Unsealing } from './timeline.ts'

export const REVIEW_FORMAT = 'saksi-leak-review/1'
export const FOUND = ['empty', 'not_empty', 'not_said'] as const
export type Found = (typeof FOUND)[number]
const MOST_SEALINGS = 40

export type LeakReview = {
  readonly format: typeof REVIEW_FORMAT
  readonly found: Found
  /** Of the sealings of the plan that this device was handed. */
  readonly proofs: readonly PlanProof[]
  readonly unsealings: readonly Unsealing[]
}

const unsealing: Shape<Unsealing> = exactly({
  at: isCount,
  isEarly: isFlag,
  isExtended: isFlag,
  order: nullOr(text(/^[\w-]{1,100}$/)),
  by: listOf(isCount, 0, 3),
})
const review = exactly({
  format: oneOf(REVIEW_FORMAT),
  found: oneOf(...FOUND),
  proofs: listOf((v: unknown): v is PlanProof => isObject(v), 1, MOST_SEALINGS),
  unsealings: listOf(unsealing, 0, MOST_SEALINGS),
})

/** @returns undefined where it is no review. What is in it is judged by `reviewed`. */
export function readReview(written: string): LeakReview | undefined {
  try {
    const value = parseJson(written)
    return review(value) ? value : undefined
  } catch {
    return undefined
  }
}

export type Knower = {
  /** Hex, 16 bytes: of the device, which is the same from plan to plan. */
  readonly device: string
  readonly name: string
  /** POSIX seconds: since when, at the latest. */
  readonly since: number
}
/** POSIX seconds: the latest moment by which it was fixed. */
type Fixed = { readonly plan: Plan; readonly fixedAt: number }
type Sealed = Fixed & { /** Hex: as the log holds it. */ readonly value: string; readonly mark: string }
/** A sealing that was fixed only when the hour was over: it moves no hour and strikes nobody off. Times in POSIX seconds. */
export type LateSealing = { readonly fixedAt: number; readonly hour: number; readonly names: readonly string[] }
/** One action, as its proofs bear it out. */
export type Reviewed = {
  readonly plan: string
  readonly agency: string
  /** POSIX seconds: by the newest of the sealings that count. */
  readonly action: number
  /** How many of these are here. */
  readonly sealings: number
  /** Marks of all that are here, and of those that they follow and that are not (`left out`). A newer one than all of these nothing misses. */
  readonly marks: readonly string[]
  /** Each that is here, counted or late: `value`, hex, is by which the unsealers hold it. */
  readonly fixed: readonly { readonly value: string; readonly fixedAt: number }[]
  readonly leftOut: readonly string[]
  readonly late: readonly LateSealing[]
  readonly found: Found
  /** Who could read it before the action, the first first. */
  readonly knew: readonly Knower[]
  /** Unsealers who read it before the action, as the team says. */
  readonly unsealed: readonly Unsealing[]
}

/**
 * @param policy the body's own witnesses.
 * @returns undefined where a proof does not hold, they are of several plans, or none was fixed before its hour.
 */
export function reviewed({ found, proofs, unsealings }: LeakReview, vkey: string, policy?: Policy): Reviewed | undefined {
  const sealings = proofs.flatMap((proof): readonly Sealed[] => {
    const { plan, fixedAt } = provePlan(proof, vkey, policy)
    return plan && fixedAt !== undefined ? [{ plan, fixedAt, ...namesOf(fromBase64Url(proof.nonce), proof.text) }] : []
  })
  return sealings.length < proofs.length ? undefined : told(sealings, found, unsealings)
}

const namesOf = (nonce: Uint8Array, written: string) => ({ value: toHex(commitPlan(nonce, written)), mark: sealingMark(written) })

/** POSIX seconds: the year 10000, of which no minute can be printed. */
const END_OF_TIME = 253_402_300_800
/** What two unsealers read of one seal, as `saksi plan unseal` writes it. */
export type ReadByUnsealers = Sealed & { readonly by: readonly number[] }
const unsealed = (v: unknown): v is { value: string; since: number; by: readonly number[]; text: string; nonce: string } =>
  isObject(v) &&
  v.format === 'saksi-plan-unsealed/1' &&
  isCount(v.since) &&
  v.since < END_OF_TIME &&
  typeof v.value === 'string' &&
  [v.text, v.nonce].every((t) => typeof t === 'string') &&
  listOf(isCount, 2, 3)(v.by)

/** @returns undefined where it is no such file, is of the time before it said since when, or holds another plan than the log's value commits to. */
export function readUnsealed(written: string): ReadByUnsealers | undefined {
  try {
    const said = parseJson(written)
    const plan = unsealed(said) ? readPlan(said.text) : undefined
    if (!unsealed(said) || !plan) return undefined
    const names = namesOf(fromBase64Url(said.nonce), said.text)
    return names.value === said.value ? { plan, fixedAt: said.since, ...names, by: said.by } : undefined
  } catch {
    return undefined // no JSON, or no base64url
  }
}

/** What a list has for since when of a seal, and the file or another list otherwise. POSIX seconds. */
export type Differing<T> = { readonly reading: T; readonly listed: number; readonly otherwise: readonly number[] }
/**
 * A reading is signed by nobody, and whoever carries it could have made it up, with an innocent person in it: its text and nonce make its own value and no more. The
 * stream held that value where a list of oversight's own unsealer has it, or where a proof does that somebody handed in. Since when, a list says, or that proof; never
 * the file: a later moment there would strike off whoever stood in it. Of two lists the newer counts.
 */
export function bearOut<T extends ReadByUnsealers>(
  readings: readonly T[],
  lists: readonly HeldSeals[],
  proved: readonly Reviewed[],
): { readonly borneOut: readonly T[]; readonly unproved: readonly T[]; readonly differing: readonly Differing<T>[] } {
  const fixed = new Map(proved.flatMap((r) => r.fixed.map((f) => [f.value, f.fixedAt])))
  const listed = Map.groupBy(
    lists.toSorted((a, b) => b.at.localeCompare(a.at)).flatMap((l) => l.agencies.flatMap((a) => a.seals)),
    (s) => s.value,
  )
  const sinces = (value: string) => (listed.get(value) ?? []).map((s) => readMinute(s.since) ?? 0)
  const since = (value: string) => sinces(value)[0] ?? fixed.get(value)
  return {
    borneOut: readings.flatMap((r) => {
      const fixedAt = since(r.value)
      return fixedAt === undefined ? [] : [{ ...r, fixedAt }]
    }),
    unproved: readings.filter((r) => since(r.value) === undefined),
    differing: readings.flatMap((reading) => {
      const [first, ...more] = sinces(reading.value)
      // A list says it to the minute.
      const otherwise = new Set([reading.fixedAt - (reading.fixedAt % 60), ...more].filter((s) => s !== first))
      return first === undefined || otherwise.size === 0 ? [] : [{ reading, listed: first, otherwise: [...otherwise] }]
    }),
  }
}

/** Readings of one plan that were all fixed only when its hour was over: they make no review, and are shown. */
export type AllLate<T> = { readonly readings: readonly T[]; readonly late: readonly LateSealing[] }
/**
 * What unsealers read, and is borne out, stands beside what teams hand in, one plan a review: so a sealing that nobody of its team hands in is there all the same. By
 * when it was fixed is the server's word here, and nothing of what was found.
 */
export function reviewsOfUnsealers<T extends ReadByUnsealers>(
  all: readonly T[],
): { readonly reviews: readonly Reviewed[]; readonly allLate: readonly AllLate<T>[] } {
  const plans = [...Map.groupBy(all, (s) => `${s.plan.agency} ${s.plan.plan}`).values()].map((same) => ({
    same,
    said: told(same, 'not_said', []),
  }))
  return {
    reviews: plans.flatMap((p) => p.said ?? []),
    allLate: plans.flatMap(({ same, said }) => (said ? [] : [{ readings: same, late: countSealings(same).late }])),
  }
}

function told(sealings: readonly Sealed[], found: Found, unsealings: readonly Unsealing[]): Reviewed | undefined {
  const { inTime, late } = countSealings(sealings)
  const last = inTime.at(-1)?.plan
  if (!last || !sealings.every((s) => s.plan.plan === last.plan && s.plan.agency === last.agency)) return undefined
  const action = hourOf(last)
  const marks = sealings.map((s) => s.mark).toSorted()
  const knew = new Map<string, Knower>()
  for (const { plan, fixedAt } of inTime)
    for (const { device, name } of plan.team) if (!knew.has(device)) knew.set(device, { device, name, since: sealedAt(plan, fixedAt) })
  return {
    plan: last.plan,
    agency: last.agency,
    action,
    sealings: inTime.length,
    marks,
    fixed: sealings.map(({ value, fixedAt }) => ({ value, fixedAt })),
    leftOut: [...new Set(sealings.flatMap((s) => s.plan.after ?? []))].filter((mark) => !marks.includes(mark)).toSorted(),
    late,
    found,
    knew: [...knew.values()],
    unsealed: unsealings.filter((u) => u.at < action),
  }
}

/**
 * Which sealings of one plan count: each that was fixed before its own hour, and before the hour that stood until then. So an hour is put off or brought
 * forward while it is not over, and never afterwards; and whoever seals again strikes nobody off, for each sealing before his was fixed before his hour.
 */
export function countSealings(sealings: readonly Fixed[]): { readonly inTime: readonly Fixed[]; readonly late: readonly LateSealing[] } {
  const inTime: Fixed[] = []
  const late: LateSealing[] = []
  for (const sealing of sealings.toSorted((a, b) => a.fixedAt - b.fixedAt)) {
    const { plan, fixedAt } = sealing
    const hour = Math.min(hourOf(plan), hourOf(inTime.at(-1)?.plan ?? plan))
    if (fixedAt < hour) inTime.push(sealing)
    else late.push({ fixedAt, hour, names: plan.team.map((m) => m.name) })
  }
  return { inTime, late }
}

const hourOf = (plan: Plan): number => readMinute(plan.action) ?? 0
/** It was there when the log fixed it; before, since when the device says that it sealed it. */
const sealedAt = (plan: Plan, fixedAt: number): number => Math.min(fixedAt, readMinute(plan.sealed) ?? fixedAt)

/** Of the actions of which a review says what was found: how many one says were empty, and of how many another says otherwise. */
export type Emptied = { readonly empty: number; readonly of: number; readonly differing: number }
export type Weighed = {
  readonly actions: number
  readonly found: Emptied
  /** Plans of which two reviews say different things: both are shown, and neither takes away the other. */
  readonly differing: readonly string[]
  /** Plans of which a sealing is missing that another here follows, with how many: who stood in it and knew is not known. */
  readonly leftOut: readonly { readonly plan: string; readonly sealings: number }[]
  readonly people: readonly (Emptied & { readonly device: string; readonly names: readonly string[]; readonly knew: number })[]
}

/** What one member leaves out another may bring: all reviews of a plan are laid together. */
const leftOutOf = (all: readonly Reviewed[]): Weighed['leftOut'] =>
  [...Map.groupBy(all, (r) => r.plan)].flatMap(([plan, same]) => {
    const here = new Set(same.flatMap((r) => r.marks))
    const missing = new Set(same.flatMap((r) => r.leftOut).filter((mark) => !here.has(mark)))
    return missing.size === 0 ? [] : [{ plan, sealings: missing.size }]
  })

/** By who knew, in whichever review: of how many actions, and how many of these found an empty place. In the order of devices, which ranks nobody. */
export function weighReviews(all: readonly Reviewed[]): Weighed {
  const actions = [...Map.groupBy(all, (r) => r.plan)].map(([plan, same]) => ({
    plan,
    found: new Set(same.map((r) => r.found).filter((f) => f !== 'not_said')),
    knew: new Map(same.flatMap((r) => r.knew.map((k) => [k.device, k.name] as const))),
  }))
  const emptied = (of: typeof actions): Emptied => ({
    empty: of.filter((a) => a.found.has('empty')).length,
    of: of.filter((a) => a.found.size > 0).length,
    differing: of.filter((a) => a.found.size > 1).length,
  })
  const devices = [...new Set(actions.flatMap((a) => [...a.knew.keys()]))].toSorted()
  return {
    actions: actions.length,
    found: emptied(actions),
    differing: actions.filter((a) => a.found.size > 1).map((a) => a.plan),
    leftOut: leftOutOf(all),
    people: devices.map((device) => {
      const known = actions.filter((a) => a.knew.has(device))
      return { device, names: [...new Set(known.flatMap((a) => a.knew.get(device) ?? []))], knew: known.length, ...emptied(known) }
    }),
  }
}
