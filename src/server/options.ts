/** What the server’s routes are given. */
import type { FastifyInstance } from 'fastify'
import type { Installation } from '../work/installation/installation.ts'
import type { Provider } from '../outside/oidc/oidc.ts'
import type { AnchorLog } from '../store/postgres/anchor-log.ts'
import type { PolicyStanding } from '../work/policies/standing.ts'
import type { Decide } from '../core/access/decision.ts'
import type { Awaited } from './jobs/awaited.ts'
import type { DropPool } from './jobs/drop-pool.ts'
import type { Refusals } from './jobs/refusals.ts'
import type { Reminding } from './jobs/reminders.ts'
import type { Filling } from './filling.ts'
import type { PublicMoment } from './public/moment.ts'
import type { SayWhy } from './say-why.ts'
import type { Allowance } from './session/allowance.ts'
import type { FileBrake } from './session/file-brake.ts'
import type { Guard } from './session/guard.ts'

export type ServeOptions = {
  readonly installation: Installation
  readonly anchor: AnchorLog
  readonly moment: PublicMoment
  /** A demonstration that is still being written. */
  readonly filling?: Filling | undefined
  /** The one origin that may call the API from a browser; null where no desk is served. */
  readonly deskOrigin: string | null
  /** The trustee's, of people's own pages, as the keepers' file of doors says it now; null where there is none. It may call what these pages ask, and nothing else. */
  readonly pagesOrigin: () => string | null
  /** The application's own origin, as browsers reach it: known when it listens. */
  readonly apiOrigin: () => string
  /** Folder of the built style, fonts and script. */
  readonly assets: string
  /** One line a request: method, route, status, milliseconds. Never an address with its query, never a body. */
  readonly log: (line: string) => void
  readonly refusals: Refusals
  /** What the next padding entry takes. */
  readonly drops: DropPool
  /** Says who somebody is, where the installation has one. */
  readonly provider?: Provider | undefined
  /** Whether something waits for oversight. */
  readonly awaited: Pick<Awaited, 'isAwaited'>
  /** Where reminders go by mail, where somebody wants them. */
  readonly reminding?: Reminding | undefined
  /** Whether the log has adopted them; until then people can sign them and little else. */
  readonly standing: Pick<PolicyStanding, 'waits' | 'look'>
  /** Who may do what: the policies that the log has adopted. */
  readonly decide: Decide
  readonly sayWhy: SayWhy
  /** The sheets that most begin at are counted when the server starts, before anybody asks. */
  readonly isCountedAhead?: boolean
}

/** What a route has that asks who is there. */
export type Guarded = ServeOptions & { readonly guard: Guard }

/** What a route has that shows clear values of people: one counter over all such routes. */
export type Braked = ServeOptions & { readonly brake: FileBrake }

/** What a route has that takes in what is kept for good: how much one agency may hand in, over all such routes. */
export type Taking = ServeOptions & { readonly allowance: Allowance }

export type App = FastifyInstance
