/**
 * Who of a body answers for one person, and what it means to do for her: a fold of signed acts in the order of the record. An act that may not follow is
 * passed over, so that two people who act at one moment end in one state, the same for everybody who reads it.
 */
import type { CareStep } from '../entry/kinds/care-moved.ts'
import type { PlanVerdict } from '../entry/kinds/care-judged.ts'

type Said = {
  readonly entry: string
  /** The record that it names. */
  readonly record: string
  /** Whose device signed it. */
  readonly person: string
  /** Whether that device is a head's. */
  readonly isHead: boolean
  /** ISO instant. */
  readonly at: string
}
export type PlanStep = { readonly what: string; /** ISO day. */ readonly by: string }
export type CareAct = Said &
  (
    | { readonly act: 'planned'; readonly over: readonly string[]; readonly steps: readonly PlanStep[] }
    | { readonly act: PlanVerdict; readonly plan: string }
    | { readonly act: CareStep; readonly colleague: string | null }
  )

export type Plan = {
  readonly plan: string
  readonly record: string
  readonly by: string
  /** ISO instant. */
  readonly at: string
  readonly steps: readonly PlanStep[]
  /** `waits` for somebody else's word; only what is `approved` binds. */
  readonly is: 'waits' | PlanVerdict
  readonly judgedBy: string | null
}
/** Whoever answers for her, or the head, has said of this record that it meets what was owed. `at`: ISO instant. */
export type Answer = {
  readonly record: string
  readonly by: string
  readonly at: string
  readonly takenBack: { readonly by: string; readonly at: string } | null
}
/** Somebody of the office rang whoever the record names: that a removal waits was asked. A word on a telephone is no decision: it may be asked again, every day. */
export const CALL_ANSWERS = ['agreed', 'refused', 'later', 'unreached'] as const
export type Call = {
  readonly record: string
  readonly by: string
  /** ISO instant. */
  readonly at: string
  readonly is: (typeof CALL_ANSWERS)[number]
}
/** Somebody of the office has told the vaults that a person's records are shared no more, and each has it: after the consent that this record is was taken back. */
export type Stop = {
  readonly record: string
  readonly by: string
  /** ISO instant. */
  readonly at: string
}
export type Care = {
  /** The one person who answers; null where nobody has said so. */
  readonly worker: { readonly person: string; readonly since: string } | null
  /** To whom it is offered, until that person answers or it is taken back. */
  readonly offered: { readonly to: string; readonly by: string; readonly since: string } | null
  /** What was said to meet what was owed, and what of it was taken back: both stay to be seen. */
  readonly answers: readonly Answer[]
  /** The newest last. */
  readonly calls: readonly Call[]
  /** The newest last. */
  readonly stops: readonly Stop[]
  /** What was written over no other, and what binds until something else is approved. The newest last. */
  readonly plans: readonly Plan[]
  /** Two people wrote at once, each not knowing of the other: both plans stand until one is written over both. */
  readonly isTwo: boolean
}

type Now = Pick<Care, 'worker' | 'offered' | 'answers'>

/** Whether it was said of this record, and not taken back. */
export const isSaid = ({ answers }: Pick<Care, 'answers'>, record: string): boolean =>
  answers.some((a) => a.record === record && a.takenBack === null)

/** @param acts of one person's records, in the order of the record. */
export function tellCare(acts: readonly CareAct[]): Care {
  let now: Now = { worker: null, offered: null, answers: [] }
  for (const act of acts) if (mayFollow(now, act)) now = after(now, act)
  const { plans, isTwo } = listPlans(acts)
  return { ...now, calls: listCalls(acts), stops: listStops(acts), plans, isTwo }
}

/** Anybody of the office may ring, and any of them counts. @param acts of whichever records, in the order of the record. */
export const listCalls = (acts: readonly CareAct[]): readonly Call[] =>
  acts.flatMap(({ act, record, person: by, at }) => {
    const is = CALL_ANSWERS.find((answer) => act === `rang_${answer}`)
    return is ? [{ record, by, at, is }] : []
  })

/** Anybody of the office may stop it, as anybody may tell the vaults. */
export const listStops = (acts: readonly CareAct[]): readonly Stop[] =>
  acts.flatMap(({ act, record, person: by, at }) => (act === 'sharing_stopped' ? [{ record, by, at }] : []))

/** Whether this act may follow what stands: asked by the door before it is on record, and by the fold afterwards. */
export function mayFollow(now: Now, act: CareAct): boolean {
  const { worker, offered } = now
  switch (act.act) {
    case 'taken':
      return worker === null
    case 'offered':
      return worker?.person === act.person && offered === null && act.colleague !== act.person
    case 'accepted':
    case 'declined':
      return offered?.to === act.person
    case 'taken_back':
      return offered?.by === act.person
    // Whoever has left the office hands nothing over: the head does.
    case 'let_go':
      return worker !== null && (worker.person === act.person || act.isHead)
    case 'answered':
      return (worker?.person === act.person || act.isHead) && !isSaid(now, act.record)
    // By anybody of the office: the worst that a wrong one does is that what may be there already is looked for again.
    case 'answer_taken_back':
      return isSaid(now, act.record)
    default:
      return true
  }
}

function after(now: Now, act: CareAct): Now {
  const { person, at, record } = act
  switch (act.act) {
    case 'taken':
    case 'accepted':
      return { ...now, worker: { person, since: at }, offered: null }
    case 'offered':
      return { ...now, offered: act.colleague === null ? null : { to: act.colleague, by: person, since: at } }
    case 'declined':
    case 'taken_back':
      return { ...now, offered: null }
    case 'let_go':
      return { ...now, worker: null, offered: null }
    case 'answered':
      return { ...now, answers: [...now.answers, { record, by: person, at, takenBack: null }] }
    case 'answer_taken_back':
      return {
        ...now,
        answers: now.answers.map((a) => (a.record === record && a.takenBack === null ? { ...a, takenBack: { by: person, at } } : a)),
      }
    default:
      return now
  }
}

/**
 * Whether this word on this plan counts: the first one of somebody else, on the record that the plan names, while nothing is written over it. Asked by the
 * door and by the fold, as above. Nobody approves a plan of their own, on whichever device.
 */
export const mayJudge = (plan: Pick<Plan, 'by' | 'is' | 'record'>, { person, record }: Pick<Said, 'person' | 'record'>): boolean =>
  plan.is === 'waits' && plan.by !== person && plan.record === record

type Written = Plan & { readonly over: readonly string[] }

function listPlans(acts: readonly CareAct[]): Pick<Care, 'plans' | 'isTwo'> {
  const plans = new Map<string, Written>()
  for (const act of acts) {
    if (act.act === 'planned') {
      const { entry: plan, record, person: by, at, steps } = act
      // It takes the place of what was there: an entry that names what came after it names nothing.
      plans.set(plan, { plan, record, by, at, steps, is: 'waits', judgedBy: null, over: act.over.filter((p) => plans.has(p)) })
    } else if (act.act === 'approved' || act.act === 'sent_back') {
      const plan = plans.get(act.plan)
      const isReplaced = [...plans.values()].some((p) => p.over.includes(act.plan))
      if (plan && !isReplaced && mayJudge(plan, act)) plans.set(act.plan, { ...plan, is: act.act, judgedBy: act.person })
    }
  }
  const all = [...plans.values()]
  const [replaced, outlived] = [beneath(all, plans), beneath(all.filter(isBinding), plans)]
  const heads = all.filter((p) => !replaced.has(p.plan))
  return {
    plans: all.filter((p) => heads.includes(p) || (isBinding(p) && !outlived.has(p.plan))).map(told),
    isTwo: heads.length > 1,
  }
}

const isBinding = ({ is }: Plan): boolean => is === 'approved'
const told = ({ plan, record, by, at, steps, is, judgedBy }: Written): Plan => ({ plan, record, by, at, steps, is, judgedBy })

/** All that these were written over, and what those were. */
function beneath(of: readonly Written[], plans: ReadonlyMap<string, Written>): ReadonlySet<string> {
  const found = new Set(of.flatMap((p) => p.over))
  for (const p of found) for (const under of plans.get(p)?.over ?? []) found.add(under)
  return found
}
