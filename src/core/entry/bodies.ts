/** What an agency is in its country. */
import { sideOf } from '../access/side-of.ts'
import type { Country } from '../country/country.ts'

/** Whose people may have a device: the country's agencies, and its trustee. An invented one approves nothing. */
export const isBody = (country: Country, agency: string): boolean =>
  agency === country.trustee.id || country.agencies.some((a) => a.id === agency)

/** Whoever receives returns; nobody accepts his own. */
export const isReviewer = (country: Country, agency: string): boolean =>
  country.agencies.some((a) => a.id === agency && (a.type === 'oversight' || a.type === 'statistics'))

/** Those who send or take referrals: bodies of the protection side whose form it is. Nobody across the wall offers, answers or says what is free (DESIGN 8.1). */
export const helps = (country: Country, agency: string): boolean =>
  sideOf(country, agency) === 'protection' && (country.agencies.find((a) => a.id === agency)?.sends.includes('referral') ?? false)

/** Offices that are asked for help, in every country. */
export const HELPING_OFFICES = 'service-offices'

const sendsKind = ({ agencies, forms }: Country, agency: string, kinds: readonly string[]): boolean =>
  (agencies.find((a) => a.id === agency)?.sends ?? []).some((id) => kinds.includes(forms.find((f) => f.id === id)?.kind ?? ''))

/** Those who keep a register of leads: what came in is theirs to sort, to hand on and to decide. */
export const keepsLeads = (country: Country, agency: string): boolean =>
  sideOf(country, agency) !== 'oversight' && sendsKind(country, agency, ['lead'])

/** Those whom people call from abroad, and who bring them home: on the protection side, across which nothing of it shows. */
export const bringsHome = (country: Country, agency: string): boolean =>
  sideOf(country, agency) === 'protection' && sendsKind(country, agency, ['mission_contact'])

/** Offices that have a dossier each, in every country that has prosecutors. */
export const DOSSIER_OFFICES = 'prosecution-offices'

/** Those whose teams plan operations, and seal the plans: of bodies that hand operations in. */
export const seals = (country: Country, agency: string): boolean => sendsKind(country, agency, ['operation'])

/** Those among whose offices dossiers go from one to another. */
export const movesDossiers = (country: Country, agency: string): boolean =>
  sideOf(country, agency) === 'enforcement' && sendsKind(country, agency, ['dossier'])

/** Those whose offices visit workplaces by lot. */
export const drawsLots = ({ agencies, lots }: Country, agency: string): boolean =>
  lots !== undefined && (agencies.find((a) => a.id === agency)?.offices ?? []).includes(lots.offices)

/** Those whom the country names to read what workers leave for them without an account. */
export const takesComplaints = ({ complaints }: Country, agency: string): boolean => complaints?.to.includes(agency) ?? false

/** Those to whom a lead can be handed: bodies that keep leads themselves, investigate or screen, of either side of the wall. */
export const takesLeads = (country: Country, agency: string): boolean =>
  sideOf(country, agency) !== 'oversight' && sendsKind(country, agency, ['lead', 'investigation', 'screening'])
