/** What a journey of the desk is. Each stands in the folder of its pages (`journey.ts`), and in the order of the navigation in `journeys.ts`. */
import type { ComponentType } from 'react'
import type { Country } from '../../core/country/index.ts'
import { RECORD_ROLES } from '../../core/entry/credential-card.ts'
import type { OwnWords } from '../../core/model/fields.ts'
import type { EdgeKeys } from '../../road/ports.ts'
import type { Api } from './account/api.ts'
import type { SignedIn } from './account/session.ts'
import type { DeskConfig } from './config.ts'

/** What every journey's page is given. */
export type JourneyProps = {
  readonly config: DeskConfig
  readonly country: Country
  readonly api: Api
  readonly who: SignedIn
  /** What the address says behind the journey's own name. */
  readonly path: readonly string[]
  /** The office's keys, once somebody has brought them: they stay in `who` until the session's end. */
  readonly onKeys: (keys: EdgeKeys) => void
}

export type Journey = {
  /** Folder, and address: `#/<id>`. */
  readonly id: string
  /** As the navigation says it. */
  readonly title: OwnWords
  /** What its screens are for, by their names; fetched when somebody asks. */
  readonly explain: () => Promise<{ readonly EXPLAIN: Readonly<Record<string, OwnWords>> }>
  /** Whether a person's day holds it. What each may see there, the application decides; this draws the navigation. */
  readonly isFor: (who: SignedIn, country: Country) => boolean
  /** No part of the navigation: other pages lead there. */
  readonly isAside?: true
  /** Loaded when somebody goes there: the first load stays small (test/desk/desk-weight.test.ts). */
  readonly load: () => Promise<{ readonly default: ComponentType<JourneyProps> }>
}

export const sendsSomething = (who: SignedIn, country: Country): boolean =>
  (country.agencies.find((a) => a.id === who.agency)?.sends.length ?? 0) > 0

/** Whoever hands records in for an office, or heads it, by a device of their own. */
export const signsRecords = ({ signer, roles }: SignedIn): boolean =>
  signer !== undefined && roles.some((r) => RECORD_ROLES.some((own) => own === r))

/** A registrar enrols devices and sees no record (core/access/do-no-harm.cedar): that person's day is the account page. */
export const isNoRegistrar = (who: SignedIn): boolean => !who.roles.includes('registrar')

/** To whom an office's own lists are shown, by the usual policy; what each may list, the application decides. */
const LISTS: readonly string[] = ['clerk', 'caseworker', 'head', 'reviewer']
export const readsLists = (who: SignedIn): boolean => isNoRegistrar(who) && who.roles.some((r) => LISTS.includes(r))
