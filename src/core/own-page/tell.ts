/**
 * What a person reads of her own matter. Somebody may hold her telephone, her code and her word: so no place, no office, no day, no amount, no kind of help
 * stands here, nothing of courts, police or a journey, and not that there is any such thing (docs/decisions/0043).
 */
import type { PersonFile } from '../person/tell.ts'

/** In the order in which help goes. */
export const STEPS = ['met', 'decision', 'help', 'after'] as const
/** `part`: one decision is made, and another is still owed to her. `later`: its time has not come. */
export const STEP_IS = ['done', 'part', 'open', 'later'] as const
/** What is promised to her and not done yet: support, a decision, another office's answer, or that somebody asks how she is. */
export const PROMISED = ['support', 'decision', 'answer', 'asked-after'] as const
/** Purposes that are told: what says where she goes, or that she speaks with a court, is not. */
export const TOLD_PURPOSES = ['service', 'referral', 'statistics', 'research'] as const

export type PageTold = {
  readonly steps: readonly { readonly step: (typeof STEPS)[number]; readonly is: (typeof STEP_IS)[number] }[]
  readonly promised: readonly { readonly what: (typeof PROMISED)[number]; readonly n: number; readonly isLate: boolean }[]
  /** Whether it may be done now: what was taken back, or never held, is no yes. */
  readonly agreed: readonly { readonly purpose: (typeof TOLD_PURPOSES)[number]; readonly isYes: boolean }[]
}
/** `records`: tokens of all that her office has of her, for her to end the sharing of, among others that are nobody's; `filled` (fill.ts) says nothing. */
export type OwnPageTold = PageTold & {
  /** Where it is not so nothing else of it is anybody's: it is as long, so that whoever watches the line does not see which. */
  readonly opens: boolean
  readonly until: string
  readonly records: readonly string[]
  readonly filled: string
}
/** Asked for when she stops sharing, and not before: a vault takes the act for the body that keyed her page. */
export type BodyTold = { readonly agency: string; readonly filled: string }

const PROMISE: Partial<Record<PersonFile['owed'][number]['owed'], (typeof PROMISED)[number]>> = {
  allowance: 'support',
  need: 'support',
  plan_step: 'support',
  decision: 'decision',
  recognition: 'decision',
  referral_answer: 'answer',
  follow_up: 'asked-after',
}

export function tellHerself({ records, owed, agreed, status, clock, care }: PersonFile): PageTold {
  const isHelped = care.plans.some((p) => p.is === 'approved') || records.some((r) => HELP.has(r.kind))
  const isDecided = status !== null || (clock !== null && clock.decided !== null)
  const after = records.findLast((r) => r.kind === 'reintegration')
  const promised = owed.flatMap((o) => {
    const what = PROMISE[o.owed]
    return what === undefined ? [] : [{ what, isLate: o.isLate }]
  })
  return {
    steps: [
      { step: 'met', is: 'done' },
      { step: 'decision', is: !isDecided ? 'open' : promised.some((p) => p.what === 'decision') ? 'part' : 'done' },
      { step: 'help', is: isHelped ? 'done' : 'open' },
      { step: 'after', is: after === undefined ? 'later' : after.values['stage'] === 'closed' ? 'done' : 'open' },
    ],
    promised: PROMISED.flatMap((what) => {
      const of = promised.filter((p) => p.what === what)
      return of.length === 0 ? [] : [{ what, n: of.length, isLate: of.some((p) => p.isLate) }]
    }),
    agreed: TOLD_PURPOSES.flatMap((purpose) => {
      const found = agreed.find((a) => a.purpose === purpose)
      // A guardian was asked for the child that she was; she herself was not asked yet.
      return found && found.is !== 'of_age' ? [{ purpose, isYes: found.is === 'given' || found.is === 'guardian' }] : []
    }),
  }
}
const HELP: ReadonlySet<string> = new Set(['service_episode', 'shelter_stay'])
