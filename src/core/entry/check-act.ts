/**
 * Entries that come one by one: an agency's act, a sealed oversight row, and what the installation itself writes. As in
 * check.ts everything is read from the bytes, and a refusal says where, never what.
 */
import { codesOf } from '../country/find.ts'
import { RECORD_KINDS, type RecordKind } from '../model/kinds.ts'
import type { Country } from '../country/index.ts'
import { fromBase64Url, toHex } from '../bytes.ts'
import { parsePeriod } from '../model/dates.ts'
import { parseSignature } from '../ledger/signature.ts'
import { readRowEpoch } from '../seal/oversight-row.ts'
import { referralFault } from './check-referral.ts'
import { statedFault } from './check-stated.ts'
import { entryFault, isAuthored, parseObject, type CheckedEntry, type EntryFault } from './check.ts'
import { NO_ADVOCATE } from './erasure-kinds.ts'
import { INSTALLATION, type Stub } from './kinds.ts'
import type { Parts } from './make.ts'
import type { ReviewedSlots } from './return-kinds.ts'
import { isCell } from '../plan/cell.ts'
import { cellHashOf } from '../plan/stream.ts'
import { hasExactly, shapeFault, type Door } from './shapes.ts'

function readStub(parts: Parts, door: Door): Stub | EntryFault {
  const fault = entryFault(parts)
  if (fault !== undefined) return { where: fault }
  const stub = parseObject(parts.stub) as Stub | undefined
  if (!stub || stub.id !== parts.id) return { where: 'stub' }
  const misshapen = shapeFault(stub, door)
  if (misshapen !== undefined) return { where: misshapen }
  return parts.coded === '{}' ? stub : { where: 'coded' }
}
const isStub = (x: Stub | EntryFault): x is Stub => 'kind' in x

/** Two agencies stand behind each of these, so they are neither's. */
const OF_THE_INSTALLATION: ReadonlySet<Stub['kind']> = new Set([
  'credential.enrolled',
  'credential.revoked',
  'subject.linked',
  'key.rotated',
  'policy.changed',
])

/** An act of an agency. Who may sign it, and whether he did, the store asks of the log (signers.ts). */
export function checkAct(parts: Parts, country: Country, agency: string): CheckedEntry | EntryFault {
  const stub = readStub(parts, 'act')
  if (!isStub(stub)) return stub
  if (stub.agency !== (OF_THE_INSTALLATION.has(stub.kind) ? INSTALLATION : agency)) return { where: 'stub' }
  if (!isAuthored(stub.author, agency, parts.signature)) return { where: 'stub' }
  if (parts.signature !== null && !parseSignature(parts.signature)) return { where: 'signature' }
  if (stub.kind === 'plan.opened' ? !holdsCell(parts.sealed, stub.cell) : parts.sealed !== '{}') return { where: 'sealed' }
  const fault = actFault(stub, country, parts.signature !== null)
  return fault === undefined ? { stub, other: {} } : { where: fault }
}

/** Nothing but the cell that the act names. */
function holdsCell(text: string, hash: string): boolean {
  const sealed = parseObject(text)
  if (!sealed || !hasExactly(sealed, ['cell']) || typeof sealed.cell !== 'string') return false
  try {
    const cell = fromBase64Url(sealed.cell)
    return isCell(cell) && toHex(cellHashOf(cell)) === hash
  } catch {
    return false // no base64url, and so no cell
  }
}

function actFault(stub: Stub, country: Country, isSigned: boolean): string | undefined {
  switch (stub.kind) {
    case 'return.nil':
      if (stub.waiting === isSigned) return 'stub.waiting'
      return nilFault(stub, country)
    case 'return.waived':
      return slotFault(stub, country, () => isReviewer(country, stub.agency))
    case 'return.asked':
      return askFault(stub, country)
    case 'return.accepted':
    case 'return.sent_back':
    case 'return.locked':
    case 'return.reopened':
      return reviewFault(stub, country)
    case 'aggregate.stated':
      return statedFault(stub, stub.agency, country)
    case 'link.asserted':
      return linkFault(stub, country)
    case 'referral.offered':
    case 'referral.moved':
    case 'beds.stated':
      return referralFault(stub, stub.agency, country)
    case 'answer.asked':
      if (!isReviewer(country, stub.agency)) return 'stub.agency'
      return country.agencies.some((a) => a.id === stub.of) ? undefined : 'stub.of'
    case 'answer.signed':
      return stub.by === stub.agency ? undefined : 'stub.by'
    case 'erasure.ordered':
      return orderFault(stub, country)
    case 'credential.enrolled':
      return isBody(country, stub.card.agency) ? undefined : 'stub.card'
    case 'subject.linked':
      return isBody(country, stub.of) ? undefined : 'stub.of'
    default:
      return undefined
  }
}

/** Whose people may have a device: the country's agencies, and its trustee. An invented one approves nothing. */
export const isBody = (country: Country, agency: string): boolean =>
  agency === country.trustee.id || country.agencies.some((a) => a.id === agency)

/**
 * Two records that may be one: of kinds that can be, on one side of the wall. A victim is never linked to an accused,
 * and no link leads from a protection record to a court's: who could read it would know who is protected.
 */
function linkFault(stub: Extract<Stub, { kind: 'link.asserted' }>, country: Country): string | undefined {
  const kinds = [stub.a, stub.b].map(([, kind]) => RECORD_KINDS.find((k) => k.id === kind))
  for (const [i, [agency]] of [stub.a, stub.b].entries()) {
    const where = i === 0 ? 'stub.a' : 'stub.b'
    if (!kinds[i] || kinds[i].side === 'oversight' || !country.agencies.some((x) => x.id === agency)) return where
  }
  const [a, b] = kinds as [RecordKind, RecordKind]
  if (stub.a[0] === stub.b[0] && stub.a[2] === stub.b[2]) return 'stub.b'
  const isOneSide = a.side === b.side || a.side === 'shared' || b.side === 'shared'
  const isOnePerson = a.concerns === b.concerns && a.concerns !== 'nobody'
  if (!isOneSide || (stub.relation === 'same_person' && !isOnePerson)) return 'stub.relation'
  const isConcerned = stub.a[0] === stub.agency || stub.b[0] === stub.agency || isReviewer(country, stub.agency)
  return isConcerned ? undefined : 'stub.agency'
}

/** Somebody must speak for the survivor, and it is nobody who erases. */
function orderFault(stub: Extract<Stub, { kind: 'erasure.ordered' }>, country: Country): string | undefined {
  const kind = RECORD_KINDS.find((k) => k.id === stub.type)
  if (!kind) return 'stub.type'
  if (stub.advocate === NO_ADVOCATE) return kind.concerns === 'victim' ? 'stub.advocate' : undefined
  const advocate = country.agencies.find((a) => a.id === stub.advocate)
  const speaks = advocate && (advocate.type === 'ngo' || advocate.type === 'social')
  return speaks && advocate.id !== stub.agency ? undefined : 'stub.advocate'
}

/** Whoever receives returns; nobody accepts his own. */
export const isReviewer = (country: Country, agency: string): boolean =>
  country.agencies.some((a) => a.id === agency && (a.type === 'oversight' || a.type === 'statistics'))

/** Every slot is one that the sender owes, and is named once. */
const nilFault = ({ agency, form, formVersion, slots }: Extract<Stub, { kind: 'return.nil' }>, country: Country): string | undefined =>
  owedFault(slots, { agency, form }, country, formVersion)

/** Whoever receives returns asks another for what it owes. */
function askFault({ agency, of, form, slots }: Extract<Stub, { kind: 'return.asked' }>, country: Country): string | undefined {
  if (!isReviewer(country, agency)) return 'stub.agency'
  if (of === agency || !country.agencies.some((a) => a.id === of && a.sends.includes(form))) return 'stub.of'
  return owedFault(slots, { agency: of, form }, country)
}

function owedFault(
  slots: ReviewedSlots,
  { agency, form }: { readonly agency: string; readonly form: string },
  country: Country,
  version?: number,
): string | undefined {
  if (new Set(slots.map((slot) => slot.join(' '))).size < slots.length) return 'stub.slots'
  for (const [office, period] of slots) {
    const fault = slotFault({ agency, form, office, period }, country, (sends) => sends.includes(form), version)
    if (fault) return fault
  }
  return undefined
}

/** Whoever reviews sends none of it himself; he names each slot once, and columns that one of the sender's forms has. */
function reviewFault(
  stub: Extract<Stub, { kind: 'return.accepted' | 'return.sent_back' | 'return.locked' | 'return.reopened' }>,
  country: Country,
): string | undefined {
  if (!isReviewer(country, stub.agency)) return 'stub.agency'
  const sender = country.agencies.find((a) => a.id === stub.of && a.id !== stub.agency)
  if (!sender) return 'stub.of'
  if (new Set(stub.slots.map((slot) => slot.join(' '))).size < stub.slots.length) return 'stub.slots'
  if (stub.kind !== 'return.sent_back') return undefined
  const fields = new Set(country.forms.filter((f) => sender.sends.includes(f.id)).flatMap((f) => f.fields.map((field) => field.id)))
  return stub.cells.every(([, field]) => fields.has(field)) ? undefined : 'stub.cells'
}

function slotFault(
  stub: { readonly agency: string; readonly form: string; readonly office: string; readonly period: string },
  country: Country,
  may: (sends: readonly string[]) => boolean,
  version?: number,
): string | undefined {
  const form = country.forms.find((f) => f.id === stub.form)
  if (!form || (version !== undefined && version !== form.version)) return 'stub.form'
  if (!may(country.agencies.find((a) => a.id === stub.agency)?.sends ?? [])) return 'stub.agency'
  if (!codesOf(country, form.slot.list).some((c) => c.code === stub.office)) return 'stub.office'
  const length = /^\d{4}$/.test(stub.period) ? 'year' : stub.period.includes('Q') ? 'quarter' : 'month'
  const span = parsePeriod(stub.period)
  return span && length === form.slot.period && span.to > form.slot.from ? undefined : 'stub.period'
}

/** A sealed row: its size, its key's epoch, and that nothing stands beside it. @param epoch of the oversight key in use. */
export function checkRow(parts: Parts, epoch: number): CheckedEntry | EntryFault {
  if (parts.signature !== null) return { where: 'signature' }
  const stub = readStub(parts, 'oversight')
  if (!isStub(stub)) return stub
  if (stub.agency !== INSTALLATION || stub.author !== `unsigned:${INSTALLATION}`) return { where: 'stub' }
  if (stub.kind !== 'oversight.row' || stub.epoch !== epoch) return { where: 'stub.epoch' }
  const sealed = parseObject(parts.sealed)
  const text = sealed && Object.keys(sealed).length === 1 && typeof sealed.row === 'string' ? sealed.row : ''
  return rowEpoch(text) === epoch ? { stub, other: {} } : { where: 'sealed' }
}

function rowEpoch(text: string): number | undefined {
  try {
    return readRowEpoch(fromBase64Url(text))
  } catch {
    return undefined // no base64url, and so no row
  }
}

/** What the program is about to write in its own name. @returns where it does not hold together; undefined when it does. */
export function ownFault(parts: Parts): string | undefined {
  const stub = readStub(parts, 'installation')
  if (!isStub(stub)) return stub.where
  return parts.sealed === '{}' ? undefined : 'sealed'
}
