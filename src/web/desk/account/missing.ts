/** What is missing before the first return can come, of what a registrar may know: who is enrolled, and the country's own calendar. Pure. */
import { addDays, listDue } from '../../../core/count/coverage.ts'
import type { Agency, Country, Form } from '../../../core/country/index.ts'
import { codesOf } from '../../../core/country/find.ts'
import { isOwnOffice } from '../../../core/country/whose-office.ts'
import { isReviewer } from '../../../core/entry/bodies.ts'
import { RECORD_ROLES, type CredentialRole } from '../../../core/entry/credential-card.ts'

export type Person = { readonly person: string; readonly agency: string; readonly roles: readonly CredentialRole[] }
/** How a vault answered: as itself, not at all, or as another than the one whose card was taken. */
export type Heard = 'there' | 'silent' | 'another'
export type Known = {
  readonly country: Country
  /** One for each device that stands. */
  readonly devices: readonly Person[]
  readonly waiting: number
  /** By the vaults' names; undefined where this desk knows none. */
  readonly vaults: Readonly<Record<string, Heard>> | undefined
  /** Places of which was said that nobody is in them: nothing is missing there. */
  readonly absent: ReadonlySet<string>
  /** ISO day. */
  readonly today: string
}

export type Missing =
  | { readonly what: 'devices-wait'; readonly n: number }
  | { readonly what: 'no-vault' }
  | { readonly what: 'vault-silent' | 'vault-another'; readonly vault: string }
  /** With one of the two gone nobody can be enrolled any more. */
  | { readonly what: 'registrars-few'; readonly n: number }
  | { readonly what: 'nobody-reviews' | 'nobody-oversees' }
  | { readonly what: OfOffices; readonly offices: readonly Office[] }
/**
 * Places that the country keeps for bodies it cannot name, and nobody has named; offices with nobody; and those where nobody can say that nothing
 * happened, nor sign for a figure.
 */
type OfOffices = 'places-unnamed' | 'offices-empty' | 'offices-headless'
/** `forms`: how many it owes. */
export type Office = { readonly agency: string; readonly forms: number }

export type FirstDue = {
  readonly form: Form
  readonly agency: string
  readonly period: string
  readonly due: string
  readonly hasSender: boolean
}

/** Of two agencies two each, so that one may be ill and one device lost (docs/operate/first-day.md). */
export const REGISTRARS = 4

const has = (people: readonly Person[], ...roles: readonly CredentialRole[]): boolean =>
  people.some((p) => roles.some((r) => p.roles.includes(r)))
/** Of a body whose offices owe nothing of a form it is not waited for. */
const owedBy = (agency: Agency, country: Country): readonly Form[] =>
  country.forms.filter((f) => {
    if (!agency.sends.includes(f.id) || f.slot.isOwed === false) return false
    const own = codesOf(country, f.slot.list).filter(({ code }) => isOwnOffice(agency, code, country))
    return own.length === 0 || own.some((office) => !office.owesNothing)
  })

/** In the order in which it stands in the way; an agency's forms that no office owes are no gap. */
export function listMissing({ country, devices, waiting, vaults, absent }: Known): readonly Missing[] {
  const at = Map.groupBy(devices, (d) => d.agency)
  const registrars = new Set(devices.filter((d) => d.roles.includes('registrar')).map((d) => d.person)).size
  const owing = country.agencies.filter((a) => owedBy(a, country).length > 0)
  const offices = (what: OfOffices, isIn: (a: Agency) => boolean): Missing[] => {
    const found = owing.filter(isIn).map((a) => ({ agency: a.id, forms: owedBy(a, country).length }))
    return found.length > 0 ? [{ what, offices: found }] : []
  }
  const own = (a: Agency): readonly Person[] => at.get(a.id) ?? []
  return [
    ...(waiting > 0 ? [{ what: 'devices-wait', n: waiting } as const] : []),
    ...(vaults === undefined ? [{ what: 'no-vault' } as const] : []),
    ...Object.entries(vaults ?? {}).flatMap(([vault, heard]): Missing[] =>
      heard === 'there' ? [] : [{ what: heard === 'silent' ? 'vault-silent' : 'vault-another', vault }],
    ),
    ...(registrars < REGISTRARS ? [{ what: 'registrars-few', n: registrars } as const] : []),
    ...offices('places-unnamed', (a) => a.fictional === true && !absent.has(a.id)),
    ...offices('offices-empty', (a) => !a.fictional && !has(own(a), ...RECORD_ROLES)),
    ...offices('offices-headless', (a) => !a.fictional && has(own(a), ...RECORD_ROLES) && !has(own(a), 'head')),
    ...(devices.some((d) => isReviewer(country, d.agency) && has([d], 'reviewer', 'head')) ? [] : [{ what: 'nobody-reviews' } as const]),
    ...(has(devices, 'oversight') ? [] : [{ what: 'nobody-oversees' } as const]),
  ]
}

/**
 * Which return falls due first from today on: by the country's calendar alone, whatever came in, of the bodies that have a name. Of equals an office that can send stands first.
 * @returns undefined where none is owed
 */
export function firstDue({ country, devices, today }: Pick<Known, 'country' | 'devices' | 'today'>): FirstDue | undefined {
  const interval = { from: addDays(today, -400), to: addDays(today, 400) }
  const named = country.agencies.filter((agency) => agency.fictional !== true)
  const all = named.flatMap((agency) =>
    owedBy(agency, country).flatMap((form): FirstDue[] => {
      const next = listDue(country, form, interval)
        .filter((slot) => slot.due >= today)
        .toSorted((a, b) => a.due.localeCompare(b.due))[0]
      const hasSender = has(
        devices.filter((d) => d.agency === agency.id),
        ...RECORD_ROLES,
      )
      return next ? [{ form, agency: agency.id, period: next.period, due: next.due, hasSender }] : []
    }),
  )
  return all.toSorted((a, b) => a.due.localeCompare(b.due) || Number(b.hasSender) - Number(a.hasSender))[0]
}

export type Enrolled = {
  readonly agency: string
  readonly people: number
  readonly roles: Readonly<Partial<Record<CredentialRole, number>>>
}

/** By agency: how many people, and how many of each role; a person with two devices is one. */
export function countEnrolled(devices: readonly Person[]): readonly Enrolled[] {
  return [...Map.groupBy(devices, (d) => d.agency)].map(([agency, all]) => {
    const people = Map.groupBy(all, (d) => d.person)
    const roles: Partial<Record<CredentialRole, number>> = {}
    for (const own of people.values()) for (const role of new Set(own.flatMap((d) => d.roles))) roles[role] = (roles[role] ?? 0) + 1
    return { agency, people: people.size, roles }
  })
}
