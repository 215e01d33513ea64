/**
 * For every entry kind: who may send it, and what each member of its stub may hold. A kind without a line does not
 * compile. No rule here lets a sentence through: a member is a code, a token, a hash, a day, a count, or one of a
 * closed list. What a country's forms add is asked in check.ts.
 */
import { CREDENTIAL_ROLES, REVOCATION_REASONS, type CredentialCard } from './credential-kinds.ts'
import type { EntryBody } from './kinds.ts'
import { QUALIFIERS } from './aggregate-kinds.ts'
import { ASKED_STEPS, OFFERER_STEPS, REFERRAL_BEDS, TOLD_FIELDS } from './referral-kinds.ts'
import { LINK_BASES, LINK_REVOCATIONS } from './link-kinds.ts'
import { isDay, parsePeriod } from '../model/dates.ts'
import { CELL_COMMENTS, REOPEN_REASONS, SEND_BACK_REASONS, WAIVER_REASONS } from './return-kinds.ts'
import { ERASURE_STOPS } from './erasure-kinds.ts'
import { ACCESS_POLICY, CLOCK_SOURCES, ERASURE_GROUNDS, EXPORT_FORMATS, SIGN_IN_DOORS, SIGN_IN_REFUSALS } from './run-kinds.ts'

/**
 * `return`: inside a sealed return, by the agency that sends the form · `act`: one act of an agency, signed by a
 * device · `oversight`: a sealed row, by whoever asks · `installation`: nobody may send it; the program writes it.
 */
export type Door = 'return' | 'act' | 'oversight' | 'installation'
type Rule = (value: unknown) => boolean
type Rules = Readonly<Record<string, Rule>>
type Members<Body extends EntryBody> = Exclude<keyof Body, 'kind'>
/** Members that came to be asked later: older entries are without them. */
type Later<Body extends EntryBody> = { [M in Members<Body>]: undefined extends Body[M] ? M : never }[Members<Body>]
type Shape<Body extends EntryBody> = {
  readonly door: Door
  readonly members: { readonly [M in Exclude<Members<Body>, Later<Body>>]-?: Rule }
} & ([Later<Body>] extends [never] ? { readonly later?: never } : { readonly later: { readonly [M in Later<Body>]-?: Rule } })

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
export const TOKEN = /^[0-9a-f]{32}$/
export const HASH = /^[0-9a-f]{64}$/
const CODE = /^[A-Za-z0-9<][A-Za-z0-9_.:+<>@-]{0,63}$/
const HOST = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/
const ORIGIN = /^[a-z0-9][a-z0-9./-]{0,120}$/

const matches =
  (pattern: RegExp): Rule =>
  (v) =>
    typeof v === 'string' && pattern.test(v)
const oneOf =
  (...words: readonly unknown[]): Rule =>
  (v) =>
    words.includes(v)
const listOf =
  (rule: Rule, least = 0, most = 10_000): Rule =>
  (v) =>
    Array.isArray(v) && v.length >= least && v.length <= most && v.every(rule)
const mapOf =
  (rule: Rule): Rule =>
  (v) =>
    isObject(v) && Object.entries(v).every(([key, value]) => CODE.test(key) && rule(value))

export const isObject = (v: unknown): v is Readonly<Record<string, unknown>> => typeof v === 'object' && v !== null && !Array.isArray(v)
export const isCount = (v: unknown): v is number => typeof v === 'number' && Number.isSafeInteger(v) && v >= 0
export const isPeriod = (v: unknown): boolean => typeof v === 'string' && parsePeriod(v) !== undefined
const isFlag: Rule = (v) => typeof v === 'boolean'
const isUnique: Rule = (v) => Array.isArray(v) && new Set(v).size === v.length

const uuid = matches(UUID)
const token = matches(TOKEN)
const hash = matches(HASH)
const code = matches(CODE)
const day: Rule = (v) => typeof v === 'string' && isDay(v)
/** A number, a code, or several codes: whether they are of the field's own list, check.ts asks. */
const value: Rule = (v) => isCount(v) || matches(/^[A-Za-z0-9<][A-Za-z0-9_.:+<>-]*(?: [A-Za-z0-9<][A-Za-z0-9_.:+<>-]*)*$/)(v)
const nilSlot: Rule = (v) => Array.isArray(v) && v.length === 2 && code(v[0]) && isPeriod(v[1])
const reviewedSlots = listOf(nilSlot, 1, 1_000)
const cellComment: Rule = (v) => Array.isArray(v) && v.length === 3 && isCount(v[0]) && code(v[1]) && oneOf(...CELL_COMMENTS)(v[2])
const countersignedAct: Rule = (v) => Array.isArray(v) && v.length === 2 && uuid(v[0]) && hash(v[1])
const twoOf =
  (rule: Rule): Rule =>
  (v) =>
    listOf(rule, 2, 2)(v) && isUnique(v)

export const hasExactly = (v: unknown, keys: readonly string[]): v is Readonly<Record<string, unknown>> =>
  isObject(v) && Object.keys(v).length === keys.length && keys.every((k) => Object.hasOwn(v, k))

/** A card that holds together: a device has a relying party, a software key has none, and a key has its algorithm's length. */
export function isCard(v: unknown): v is CredentialCard {
  if (!hasExactly(v, ['credential', 'person', 'agency', 'roles', 'alg', 'publicKey', 'protection', 'rp'])) return false
  const isKey =
    (v.alg === 'ed25519' && matches(/^[A-Za-z0-9_-]{43}$/)(v.publicKey)) ||
    (v.alg === 'es256' && matches(/^[A-Za-z0-9_-]{44}$/)(v.publicKey))
  const isKept = (v.protection === 'software' && v.rp === null) || (v.protection === 'device' && v.alg === 'es256' && matches(HOST)(v.rp))
  const roles = listOf(oneOf(...CREDENTIAL_ROLES), 1, CREDENTIAL_ROLES.length)(v.roles) && isUnique(v.roles)
  return isKey && isKept && roles && token(v.credential) && token(v.person) && code(v.agency)
}

const slot: Rule = (v) => Array.isArray(v) && v.length === 3 && code(v[0]) && isPeriod(v[1]) && isCount(v[2])
const cell: Rule = (v) => hasExactly(v, ['by', 'value']) && mapOf(code)(v.by) && isCount(v.value)

const statedCell: Rule = (v) =>
  isObject(v) &&
  hasExactly(v, ['by', 'value', 'qualifier', ...(v.qualifier === 'between' ? ['most'] : [])]) &&
  mapOf(code)(v.by) &&
  isCount(v.value) &&
  oneOf(...QUALIFIERS)(v.qualifier) &&
  (v.qualifier !== 'between' || (isCount(v.most) && v.most >= v.value))
const money: Rule = (v) =>
  v === null ||
  (hasExactly(v, ['currency', 'rate', 'rateOn']) && matches(/^[A-Z]{3}$/)(v.currency) && isCount(v.rate) && v.rate > 0 && day(v.rateOn))
const beds: Rule = (v) => isCount(v) && v <= 5_000
const linked: Rule = (v) => Array.isArray(v) && v.length === 3 && code(v[0]) && code(v[1]) && token(v[2])

const SHAPES: { readonly [K in EntryBody['kind']]: Shape<Extract<EntryBody, { kind: K }>> } = {
  'return.received': {
    door: 'return',
    members: { form: code, formVersion: isCount, batch: token, rows: isCount, root: hash, slots: listOf(slot, 0, 1_000_000) },
  },
  'record.version': {
    door: 'return',
    members: {
      type: code,
      form: code,
      formVersion: isCount,
      batch: token,
      record: token,
      replaces: (v) => v === 'latest' || listOf(uuid, 1)(v),
      values: mapOf(value),
    },
  },
  'aggregate.return': {
    door: 'return',
    members: { indicator: code, office: code, period: isPeriod, batch: token, cells: listOf(cell, 0, 1_000_000) },
  },
  'return.nil': { door: 'act', members: { form: code, formVersion: isCount, slots: listOf(nilSlot, 1, 10_000), waiting: isFlag } },
  'return.waived': { door: 'act', members: { form: code, office: code, period: isPeriod, reason: oneOf(...WAIVER_REASONS) } },
  'return.asked': { door: 'act', members: { of: code, form: code, slots: reviewedSlots } },
  'return.accepted': { door: 'act', members: { of: code, return: uuid, slots: reviewedSlots } },
  'return.sent_back': {
    door: 'act',
    members: { of: code, return: uuid, slots: reviewedSlots, reason: oneOf(...SEND_BACK_REASONS), cells: listOf(cellComment, 0, 500) },
  },
  'return.locked': { door: 'act', members: { of: code, return: uuid, slots: reviewedSlots } },
  'return.reopened': { door: 'act', members: { of: code, return: uuid, slots: reviewedSlots, reason: oneOf(...REOPEN_REASONS) } },
  'return.countersigned': { door: 'act', members: { return: uuid, root: hash } },
  'act.countersigned': { door: 'act', members: { acts: listOf(countersignedAct, 1, 1000) } },
  'aggregate.stated': {
    door: 'act',
    members: {
      indicator: code,
      definition: (v) => isCount(v) && v > 0,
      office: code,
      from: day,
      to: day,
      source: code,
      money,
      cells: listOf(statedCell),
    },
    later: { corrects: (v) => v === null || code(v) },
  },
  'link.asserted': {
    door: 'act',
    members: { relation: oneOf('same_person', 'same_case'), a: linked, b: linked, basis: oneOf(...LINK_BASES) },
  },
  'link.revoked': { door: 'act', members: { of: code, link: uuid, reason: oneOf(...LINK_REVOCATIONS) } },
  'plan.opened': {
    door: 'act',
    members: { value: hash, cell: hash, padded: uuid, index: isCount, size: isCount, path: listOf(hash, 0, 20) },
  },
  'referral.offered': {
    door: 'act',
    members: {
      record: token,
      to: code,
      office: code,
      reason: code,
      bed: oneOf(...REFERRAL_BEDS),
      agreed: (v) => listOf(code, 1, 10)(v) && isUnique(v),
      told: (v) => mapOf(code)(v) && isObject(v) && Object.keys(v).every((k) => oneOf(...TOLD_FIELDS)(k)),
    },
  },
  'referral.moved': {
    door: 'act',
    members: {
      of: code,
      offer: uuid,
      to: code,
      step: oneOf(...ASKED_STEPS, ...OFFERER_STEPS),
      reason: code,
    },
  },
  'beds.stated': { door: 'act', members: { office: code, women: beds, men: beds, children: beds } },
  'return.missed': { door: 'installation', members: { form: code, office: code, period: isPeriod, due: day } },
  'record.withdrawn': {
    door: 'installation',
    members: { type: code, form: code, record: token, replaces: listOf(uuid), because: uuid },
  },
  'record.conflict': { door: 'installation', members: { type: code, record: token, between: twoOf(uuid) } },
  'erasure.ordered': {
    door: 'act',
    members: {
      type: code,
      record: token,
      entries: listOf(uuid, 1),
      ground: oneOf(...ERASURE_GROUNDS),
      advocate: code,
      approvedBy: twoOf(token),
    },
  },
  'erasure.stopped': { door: 'act', members: { of: code, order: uuid, reason: oneOf(...ERASURE_STOPS) } },
  'record.erased': {
    door: 'act',
    members: { type: code, record: token, entries: listOf(uuid, 1), ground: oneOf(...ERASURE_GROUNDS), approvedBy: twoOf(token) },
  },
  'registrars.enrolled': { door: 'installation', members: { cards: listOf(isCard, 2, 2) } },
  'credential.enrolled': { door: 'act', members: { card: isCard, approvedBy: twoOf(token) } },
  'credential.revoked': { door: 'act', members: { credential: token, reason: oneOf(...REVOCATION_REASONS) } },
  'subject.linked': { door: 'act', members: { person: token, of: code, subject: token, approvedBy: twoOf(token) } },
  'log.padded': { door: 'installation', members: { noise: hash } },
  'oversight.row': { door: 'oversight', members: { epoch: isCount } },
  'installation.created': { door: 'installation', members: { country: code, demo: isFlag, origin: matches(ORIGIN) } },
  'country.adopted': { door: 'installation', members: { country: code, hash } },
  'figure.answered': {
    door: 'installation',
    members: { indicator: code, recipient: code, from: day, to: day, by: listOf(code), where: mapOf(code), result: hash },
  },
  'release.published': {
    door: 'installation',
    members: { release: code, manifest: hash, certificate: hash, approvedBy: listOf(code, 2) },
  },
  'draft.shown': { door: 'installation', members: { draft: code, recipient: code, manifests: listOf(hash, 1) } },
  'answer.signed': {
    door: 'act',
    members: { report: code, year: isCount, question: code, by: code, figure: hash, narrative: hash },
  },
  'answer.asked': { door: 'act', members: { report: code, year: isCount, question: code, of: code } },
  'export.made': {
    door: 'installation',
    members: { format: oneOf(...EXPORT_FORMATS), recipient: code, entries: isCount, result: hash },
  },
  'program.started': {
    door: 'installation',
    members: { command: code, version: code, runtime: code, source: hash, country: hash, lockfile: hash },
  },
  'bundle.published': { door: 'installation', members: { bundle: oneOf('desk'), sums: hash } },
  'clock.alarm': {
    door: 'installation',
    members: { source: oneOf(...CLOCK_SOURCES), direction: oneOf('ahead', 'behind'), milliseconds: isCount },
  },
  'recovery.done': { door: 'installation', members: { what: oneOf('sequencer', 'projections'), entries: isCount } },
  'backup.begun': { door: 'installation', members: { recipients: listOf(hash, 1, 100) } },
  'backup.restored': { door: 'installation', members: { origin: matches(ORIGIN), size: isCount, root: hash, held: isCount } },
  'key.adopted': {
    door: 'installation',
    members: { use: oneOf('log', 'vault', 'oversight', 'unsealer'), holder: code, epoch: isCount, key: matches(/^[A-Za-z0-9_-]{43}$/) },
  },
  'key.rotated': {
    door: 'act',
    members: { use: oneOf('vault'), holder: code, epoch: isCount, key: matches(/^[A-Za-z0-9_-]{43}$/), approvedBy: twoOf(token) },
  },
  'policy.changed': { door: 'act', members: { policy: oneOf(ACCESS_POLICY), hash, approvedBy: twoOf(token) } },
  'policy.adopted': { door: 'installation', members: { policy: code, hash } },
  'sign-in.opened': { door: 'installation', members: { door: oneOf(...SIGN_IN_DOORS), credential: token } },
  'sign-in.refused': {
    door: 'installation',
    members: { door: oneOf(...SIGN_IN_DOORS), reason: oneOf(...SIGN_IN_REFUSALS), times: isCount },
  },
}

const BASE = ['v', 'id', 'agency', 'author', 'kind']
const AUTHOR = /^(?:saksi|unsigned:[A-Za-z0-9][A-Za-z0-9_.-]{0,63}|[0-9a-f]{32})$/

/** Who may send this kind; undefined when there is no such kind. */
export const doorOf = (kind: unknown): Door | undefined =>
  typeof kind === 'string' && Object.hasOwn(SHAPES, kind) ? SHAPES[kind as EntryBody['kind']].door : undefined

/** Where a stub is not what its kind allows (`stub.<member>`, never the value); undefined when it is. */
export function shapeFault(stub: unknown, door: Door): string | undefined {
  if (!isObject(stub) || doorOf(stub.kind) !== door) return 'stub.kind'
  const { members, later = {} }: { readonly members: Rules; readonly later?: Rules } = SHAPES[stub.kind as EntryBody['kind']]
  const there = Object.entries(later).filter(([name]) => Object.hasOwn(stub, name))
  if (!hasExactly(stub, [...BASE, ...Object.keys(members), ...there.map(([name]) => name)])) return 'stub'
  if (stub.v !== 1 || !matches(UUID)(stub.id) || !code(stub.agency) || !matches(AUTHOR)(stub.author)) return 'stub'
  for (const [name, rule] of [...Object.entries(members), ...there]) if (!rule(stub[name])) return `stub.${name}`
  return undefined
}
