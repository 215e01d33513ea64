import type { ComponentType } from 'react'
import type { Country } from '../../core/country/index.ts'
import { OWN_KINDS } from '../../core/story/own-kinds.ts'
import type { EdgeKeys } from '../../road/ports.ts'
import type { JOURNEYS as WORDS } from '../words/journeys.ts'
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

type Journey = {
  /** Folder, and address: `#/<id>`. */
  readonly id: string
  readonly title: keyof typeof WORDS
  /** Whether a person's day holds it. What each may see there, the application decides; this draws the navigation. */
  readonly isFor: (who: SignedIn, country: Country) => boolean
  /** Loaded when somebody goes there: the first load stays small (test/desk/desk-weight.test.ts). */
  readonly load: () => Promise<{ readonly default: ComponentType<JourneyProps> }>
}

const sendsSomething = (who: SignedIn, country: Country): boolean =>
  (country.agencies.find((a) => a.id === who.agency)?.sends.length ?? 0) > 0

/** A registrar enrols devices and sees no record (core/access/do-no-harm.cedar): that person's day is the account page. */
const isNoRegistrar = (who: SignedIn): boolean => !who.roles.includes('registrar')

/** To whom an office's own lists are shown, by the usual policy; what each may list, the application decides. */
const LISTS: readonly string[] = ['clerk', 'caseworker', 'head', 'reviewer']

/** Whoever records what a case begins with: an investigation, a dossier, a court's own. */
const hasCases = ({ sends }: Country['agencies'][number], { forms }: Country): boolean =>
  forms.some((f) => sends.includes(f.id) && (OWN_KINDS as readonly string[]).includes(f.kind))

const receivesReturns = (who: SignedIn, country: Country): boolean =>
  country.agencies.some((a) => a.id === who.agency && (a.type === 'oversight' || a.type === 'statistics'))

/** The desk's journeys, in the order of the navigation. Whoever signs in lands on the first that is theirs. */
export const JOURNEYS: readonly Journey[] = [
  {
    id: 'today',
    title: 'today',
    isFor: (who) => who.signer !== undefined && isNoRegistrar(who) && who.roles.some((r) => LISTS.includes(r)),
    load: () => import('./today/today-page.tsx'),
  },
  {
    id: 'oversee',
    title: 'oversee',
    // Of which body oversight is, the country's policies say; vaults and unsealers ask them.
    isFor: (who) => who.signer !== undefined && isNoRegistrar(who) && who.roles.includes('oversight'),
    load: () => import('./oversee/oversee-page.tsx'),
  },
  {
    id: 'return',
    title: 'return',
    isFor: (who, country) =>
      who.signer !== undefined &&
      sendsSomething(who, country) &&
      who.roles.some((r) => r === 'clerk' || r === 'head' || r === 'caseworker'),
    load: () => import('./return/return-page.tsx'),
  },
  {
    id: 'referral',
    title: 'referral',
    // Those who send or take referrals; everybody else finds nothing there (src/work/referrals/refer.ts).
    isFor: (who, country) =>
      who.signer !== undefined &&
      who.roles.some((r) => r === 'clerk' || r === 'head' || r === 'caseworker') &&
      (country.agencies.find((a) => a.id === who.agency)?.sends.includes('referral') ?? false),
    load: () => import('./referral/referral-page.tsx'),
  },
  {
    id: 'people',
    title: 'people',
    // Who helps, and has somebody to help; everybody else finds nothing there (src/work/people/read-person.ts).
    isFor: (who, country) =>
      who.signer !== undefined &&
      isNoRegistrar(who) &&
      who.roles.some((r) => r === 'caseworker' || r === 'head') &&
      (country.agencies.find((a) => a.id === who.agency)?.sends.includes('referral') ?? false),
    load: () => import('./people/people-page.tsx'),
  },
  {
    id: 'case',
    title: 'case',
    isFor: (who, country) => isNoRegistrar(who) && country.agencies.some((a) => a.id === who.agency && hasCases(a, country)),
    load: () => import('./case/case-page.tsx'),
  },
  {
    id: 'due',
    title: 'due',
    isFor: (who, country) => isNoRegistrar(who) && (sendsSomething(who, country) || receivesReturns(who, country)),
    load: () => import('./due/due-page.tsx'),
  },
  {
    id: 'answers',
    title: 'answers',
    // Who gathers the answers begins here; who owes some finds them (src/server/routes/answers.ts).
    isFor: (who, country) =>
      who.signer !== undefined &&
      who.roles.some((r) => r === 'reviewer' || r === 'head') &&
      country.agencies.some((a) => a.id === who.agency && a.side !== 'oversight'),
    load: () => import('./answers/answers-page.tsx'),
  },
  {
    id: 'open-name',
    title: 'open-name',
    isFor: (who) => who.signer !== undefined && who.roles.some((r) => r === 'clerk' || r === 'caseworker' || r === 'head'),
    load: () => import('./open-name/open-name-page.tsx'),
  },
  {
    id: 'find',
    title: 'find',
    isFor: (who) => who.signer !== undefined && isNoRegistrar(who) && who.roles.some((r) => LISTS.includes(r)),
    load: () => import('./find/find-page.tsx'),
  },
  {
    id: 'sign',
    title: 'sign',
    // Whoever stands for what others do: heads, reviewers, oversight. What waits for each, vaults and application decide.
    isFor: (who) =>
      who.signer !== undefined && isNoRegistrar(who) && who.roles.some((r) => r === 'head' || r === 'reviewer' || r === 'oversight'),
    load: () => import('./sign/sign-page.tsx'),
  },
  { id: 'account', title: 'account', isFor: () => true, load: () => import('./account/account-page.tsx') },
]
