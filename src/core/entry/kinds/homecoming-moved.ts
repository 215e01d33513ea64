/**
 * Somebody who called from abroad comes a step nearer home, as the consul signs it. Codes and the token of the call: no day of travel, for whoever waits at the
 * border would know it, and no name. Whether the step fits what stands in the record, work/homecomings/move-homecoming.ts asks.
 */
import { code, oneOf, token } from '../../shape.ts'
import { bringsHome, helps } from '../bodies.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { type BodyOf, entryKind } from '../define.ts'

/** In the order in which they come. */
export const HOME_STAGES = ['answered', 'asked', 'identity', 'papers', 'flight', 'arrived', 'handed'] as const
export type HomeStage = (typeof HOME_STAGES)[number]
export const HOME_STEPS = [...HOME_STAGES, 'stopped', 'reopened'] as const
export type HomeStep = (typeof HOME_STEPS)[number]

/**
 * What is said with a step. Before home learns of her she has said that she wants to go; whether somebody who is no official asked if she fears to return is said with it
 * (DESIGN 8.4).
 */
export const HOME_SAID = {
  answered: ['none'],
  asked: ['wants_fear_asked', 'wants_fear_not_asked'],
  identity: ['confirmed'],
  papers: ['issued', 'has_own'],
  flight: ['none'],
  arrived: ['none'],
  /** `body`: of those who help, in `to`. */
  handed: ['body', 'family', 'alone'],
  stopped: ['not_wanted', 'fears_return', 'no_citizen', 'contact_lost', 'came_alone', 'no_help_needed'],
  reopened: ['none'],
} as const satisfies Record<HomeStep, readonly string[]>
export type HomeSaid = (typeof HOME_SAID)[HomeStep][number]

export const homecomingMoved = entryKind(
  {
    kind: 'homecoming.moved',
    door: 'act',
    members: {
      /** The call, of one's own register. */
      record: token,
      step: oneOf(...HOME_STEPS),
      said: oneOf(...new Set(Object.values(HOME_SAID).flat())),
      /** The body to which she was handed over; else `none`. */
      to: code,
    },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, { country }) => {
      if (!bringsHome(country, stub.agency)) return 'stub.agency'
      const said: readonly string[] = HOME_SAID[stub.step]
      if (!said.includes(stub.said)) return 'stub.said'
      return (stub.said === 'body' ? helps(country, stub.to) && stub.to !== stub.agency : stub.to === 'none') ? undefined : 'stub.to'
    },
    rows: ({ agency, id, record, step, said, to }, recordedAt, nth) => [
      {
        table: 'homecoming_steps',
        row: { agency_id: agency, entry_id: id, record_id: record, step, said, to_body: to, recorded_at: recordedAt, place: nth },
      },
    ],
  },
)
export type HomecomingMoved = BodyOf<typeof homecomingMoved>
