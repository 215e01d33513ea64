/**
 * A leak review: who could know of an action before its hour, and whether the place was empty when they came. The team hands its proofs to the oversight
 * body alone; over many actions the body sees who knew of those that found an empty place. That is a question to ask, and no answer: whoever could read
 * could also have been overheard, and an empty place is no proof of a warning.
 */
import { parseJson } from '../canonical.ts'
import { exactly, isCount, isFlag, isObject, listOf, nullOr, oneOf, upTo, type Shape } from '../shape.ts'
import type { Policy } from '../ledger/policy.ts'
import { readMinute, type Plan } from './plan.ts'
import { provePlan, type PlanProof } from './prove.ts'
import type { Unsealing } from './timeline.ts'

export const REVIEW_FORMAT = 'saksi-leak-review/1'
export const FOUND = ['empty', 'not_empty', 'not_said'] as const
export type Found = (typeof FOUND)[number]
const MOST_SEALINGS = 40

export type LeakReview = {
  readonly format: typeof REVIEW_FORMAT
  readonly found: Found
  /** Of each sealing of the plan: nobody can be struck off a team that was committed to. */
  readonly proofs: readonly PlanProof[]
  readonly unsealings: readonly Unsealing[]
}

const unsealing: Shape<Unsealing> = exactly({
  at: isCount,
  isEarly: isFlag,
  isExtended: isFlag,
  order: nullOr(upTo(100)),
  by: listOf(isCount, 0, 3),
})
const review = exactly({
  format: oneOf(REVIEW_FORMAT),
  found: oneOf(...FOUND),
  proofs: listOf((v: unknown): v is PlanProof => isObject(v), 1, MOST_SEALINGS),
  unsealings: listOf(unsealing, 0, MOST_SEALINGS),
})

/** @returns undefined where it is no review. What is in it is judged by `reviewed`. */
export function readReview(text: string): LeakReview | undefined {
  try {
    const value = parseJson(text)
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
/** One action, as its proofs bear it out. */
export type Reviewed = {
  readonly plan: string
  readonly agency: string
  /** POSIX seconds. */
  readonly action: number
  readonly found: Found
  /** Who could read it before the action, the first first. */
  readonly knew: readonly Knower[]
  /** Unsealers who read it before the action. */
  readonly unsealed: readonly Unsealing[]
}

/** @param policy the body's own witnesses. @returns undefined where a proof does not hold, or they are of several plans. */
export function reviewed({ found, proofs, unsealings }: LeakReview, vkey: string, policy?: Policy): Reviewed | undefined {
  const proved = proofs.map((proof) => provePlan(proof, vkey, policy))
  const sealings = proved.flatMap(({ plan, fixedAt }) => (plan && fixedAt !== undefined ? [{ plan, fixedAt }] : []))
  const first = sealings[0]?.plan
  if (!first || sealings.length < proofs.length || !sealings.every((s) => s.plan.plan === first.plan && s.plan.agency === first.agency))
    return undefined
  const last = sealings.reduce((a, b) => (a.fixedAt < b.fixedAt ? b : a))
  const action = readMinute(last.plan.action) ?? 0
  const knew = new Map<string, Knower>()
  for (const { plan, fixedAt } of sealings.toSorted((a, b) => a.fixedAt - b.fixedAt)) {
    const since = sealedAt(plan, fixedAt)
    if (since >= action) continue
    for (const { device, name } of plan.team) if (!knew.has(device)) knew.set(device, { device, name, since })
  }
  return {
    plan: first.plan,
    agency: first.agency,
    action,
    found,
    knew: [...knew.values()],
    unsealed: unsealings.filter((u) => u.at < action),
  }
}

/** It was there when the log fixed it; before, since when the device says that it sealed it. */
const sealedAt = (plan: Plan, fixedAt: number): number => Math.min(fixedAt, readMinute(plan.sealed) ?? fixedAt)

export type Weighed = {
  readonly actions: number
  /** Of those of which it is said. */
  readonly empty: { readonly n: number; readonly of: number }
  /** Two reviews of one action that say different things of it: said of neither. */
  readonly differing: readonly string[]
  readonly people: readonly {
    readonly device: string
    readonly names: readonly string[]
    readonly knew: number
    readonly empty: number
    readonly of: number
  }[]
}

/** By who knew: of how many actions, and how many of these found an empty place. In the order of devices, which ranks nobody. */
export function weighReviews(all: readonly Reviewed[]): Weighed {
  const byPlan = Map.groupBy(all, (r) => r.plan)
  const actions = [...byPlan].map(([plan, same]) => {
    const found = new Set(same.map((r) => r.found).filter((f) => f !== 'not_said'))
    const knew = new Map(same.flatMap((r) => r.knew.map((k) => [k.device, k.name] as const)))
    return { plan, found: found.size === 1 ? [...found][0] : undefined, differs: found.size > 1, knew }
  })
  const said = actions.filter((a) => a.found !== undefined)
  const devices = [...new Set(actions.flatMap((a) => [...a.knew.keys()]))].toSorted()
  return {
    actions: actions.length,
    empty: { n: said.filter((a) => a.found === 'empty').length, of: said.length },
    differing: actions.filter((a) => a.differs).map((a) => a.plan),
    people: devices.map((device) => {
      const known = actions.filter((a) => a.knew.has(device))
      return {
        device,
        names: [...new Set(known.flatMap((a) => a.knew.get(device) ?? []))],
        knew: known.length,
        empty: known.filter((a) => a.found === 'empty').length,
        of: known.filter((a) => a.found !== undefined).length,
      }
    }),
  }
}
