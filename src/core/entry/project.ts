/**
 * From entries to rows: the fold that serves requests, rebuilds and verifies is this one (style habit 11). State is a
 * function of entries in the order of arrival; no row is ever made in another way.
 */
import type { Json } from '../canonical.ts'
import { parsePeriod } from '../model/dates.ts'
import { getRecordKind } from '../model/kinds.ts'
import type { StatedCell } from './aggregate-kinds.ts'
import type { CredentialCard } from './credential-kinds.ts'
import type { Stub } from './kinds.ts'
import type { ReferralOffered } from './referral-kinds.ts'
import { VERDICTS } from './return-kinds.ts'
import { isSignedBy } from './signers.ts'

export type Row = Readonly<Record<string, Json>>
export type TableRow = { readonly table: string; readonly row: Row }

/** The head of one record as it stands: what a new version must know. */
export type Head = {
  /** Null when it was withdrawn. */ readonly version: number | null
  readonly entry: string
  readonly mac: string
  /** Highest number given so far; above `version` after a conflict. */ readonly last: number
  /** What its status field says, for kinds with a lifecycle; null where it says nothing, or there is none. */
  readonly state: string | null
}

/** Rows an entry adds, but for record versions, which need their predecessor (projectVersion). */
export function projectEntry(stub: Stub, recordedAt: string): readonly TableRow[] {
  switch (stub.kind) {
    case 'return.received':
      return stub.slots.map(([office, period, rows]) => ({
        table: 'returns',
        row: {
          agency_id: stub.agency,
          entry_id: stub.id,
          form: stub.form,
          office,
          period,
          ...spanOf(period),
          rows,
          is_nil: false,
          is_signed: isSignedBy(stub.author),
          recorded_at: recordedAt,
        },
      }))
    case 'return.nil': {
      const said = { rows: 0, is_nil: true, is_signed: !stub.waiting, recorded_at: recordedAt }
      return stub.slots.map(([office, period]) => ({
        table: 'returns',
        row: { agency_id: stub.agency, entry_id: stub.id, form: stub.form, office, period, ...spanOf(period), ...said },
      }))
    }
    case 'return.missed': {
      const slot = { form: stub.form, office: stub.office, period: stub.period, due_on: stub.due }
      return [{ table: 'missed_returns', row: { agency_id: stub.agency, entry_id: stub.id, ...slot, recorded_at: recordedAt } }]
    }
    case 'return.waived':
    case 'return.asked':
    case 'return.accepted':
    case 'return.sent_back':
    case 'return.locked':
    case 'return.reopened':
      return reviewRows(stub, recordedAt)
    case 'return.countersigned': {
      const row = { agency_id: stub.agency, entry_id: stub.id, return_id: stub.return, recorded_at: recordedAt }
      return [{ table: 'return_countersigns', row }]
    }
    case 'act.countersigned':
      return stub.acts.map(([act]) => {
        const row = { agency_id: stub.agency, entry_id: stub.id, act_id: act, recorded_at: recordedAt }
        return { table: 'act_countersigns', row }
      })
    case 'registrars.enrolled':
      return stub.cards.map((card) => credentialRow(stub, card, recordedAt))
    case 'credential.enrolled':
      return [credentialRow(stub, stub.card, recordedAt)]
    case 'aggregate.return':
      return stub.cells.map((cell, i) => ({
        table: 'aggregate_cells',
        row: {
          agency_id: stub.agency,
          entry_id: stub.id,
          cell: i,
          indicator: stub.indicator,
          office: stub.office,
          ...spanOf(stub.period),
          dims: cell.by,
          value: cell.value,
          recorded_at: recordedAt,
        },
      }))
    case 'aggregate.stated':
      return stub.cells.map((cell, i) => ({ table: 'aggregate_cells', row: statedRow(stub, cell, i, recordedAt) }))
    case 'referral.offered': {
      const asked = { to_agency: stub.to, to_office: stub.office, reason: stub.reason, bed: stub.bed }
      const known = { agreed: stub.agreed.toSorted().join(' '), told: printTold(stub.told), recorded_at: recordedAt }
      const row = { agency_id: stub.agency, entry_id: stub.id, record_id: stub.record, ...asked, ...known }
      return [{ table: 'referral_offers', row }]
    }
    case 'referral.moved': {
      const about = { of_agency: stub.of, offer: stub.offer, to_agency: stub.to }
      const row = { agency_id: stub.agency, entry_id: stub.id, ...about, step: stub.step, reason: stub.reason, recorded_at: recordedAt }
      return [{ table: 'referral_steps', row }]
    }
    case 'beds.stated': {
      const { women, men, children } = stub
      const row = { agency_id: stub.agency, entry_id: stub.id, office: stub.office, women, men, children, recorded_at: recordedAt }
      return [{ table: 'beds_stated', row }]
    }
    case 'record.version':
    case 'record.withdrawn':
    case 'installation.created':
    case 'country.adopted':
    case 'figure.answered':
    case 'release.published':
    case 'draft.shown':
    case 'log.padded':
    case 'answer.signed':
    case 'answer.asked':
    case 'credential.revoked':
    case 'subject.linked':
    case 'link.asserted':
    case 'link.revoked':
    case 'plan.opened':
    case 'record.conflict':
    case 'erasure.ordered':
    case 'erasure.stopped':
    case 'record.erased':
    case 'oversight.row':
    case 'export.made':
    case 'program.started':
    case 'bundle.published':
    case 'clock.alarm':
    case 'recovery.done':
    case 'key.adopted':
    case 'key.rotated':
    case 'policy.adopted':
    case 'policy.changed':
    case 'sign-in.opened':
    case 'sign-in.refused':
    case 'backup.begun':
    case 'backup.restored':
      return []
    default:
      return stub satisfies never
  }
}

type Review = Extract<Stub, { kind: keyof typeof VERDICTS }>

/** A waiver and a reminder speak of slots for which nothing came, the others of slots of one return. What was said of its cells stays in the entry. */
function reviewRows(stub: Review, recordedAt: string): readonly TableRow[] {
  const said = { verdict: VERDICTS[stub.kind], reason: 'reason' in stub ? stub.reason : null, recorded_at: recordedAt }
  const of = {
    of_agency: 'of' in stub ? stub.of : null,
    return_id: 'return' in stub ? stub.return : null,
    form: 'form' in stub ? stub.form : null,
  }
  const slots = 'slots' in stub ? stub.slots : [[stub.office, stub.period] as const]
  return slots.map(([office, period]) => ({
    table: 'return_reviews',
    row: { agency_id: stub.agency, entry_id: stub.id, office, period, ...of, ...said },
  }))
}

/** `sex:female province:KH-1`; null where nothing was told. */
function printTold(told: ReferralOffered['told']): string | null {
  const pairs = Object.entries(told).map((pair) => pair.join(':'))
  return pairs.length === 0 ? null : pairs.toSorted().join(' ')
}

function statedRow(stub: Extract<Stub, { kind: 'aggregate.stated' }>, cell: StatedCell, i: number, recordedAt: string): Row {
  const place = { agency_id: stub.agency, entry_id: stub.id, cell: i, indicator: stub.indicator, office: stub.office }
  const said = {
    period_from: stub.from,
    period_to: stub.to,
    dims: cell.by,
    value: cell.value,
    qualifier: cell.qualifier,
    most: cell.most ?? null,
  }
  const rests = {
    is_stated: true,
    is_signed: isSignedBy(stub.author),
    definition: stub.definition,
    source: stub.source,
    corrects: stub.corrects ?? null,
  }
  const money = { currency: stub.money?.currency ?? null, rate: stub.money?.rate ?? null, rate_on: stub.money?.rateOn ?? null }
  return { ...place, ...said, ...rests, ...money, recorded_at: recordedAt }
}

/** Credentials are the installation's rows: whose they are is a column, because registrars of two agencies approve one. */
function credentialRow(stub: Stub, card: CredentialCard, recordedAt: string): TableRow {
  const { credential, person, agency, roles, alg, publicKey, protection, rp } = card
  const key = {
    of_agency: agency,
    person,
    roles: roles.join('+'),
    algorithm: alg,
    public_key: publicKey,
    is_software: protection === 'software',
    rp,
  }
  const times = { recorded_at: recordedAt, superseded_at: null }
  return { table: 'credentials', row: { agency_id: stub.agency, credential, entry_id: stub.id, ...key, ...times } }
}

function spanOf(period: string): { period_from: string; period_to: string } {
  const span = parsePeriod(period)
  if (!span) throw new Error('impossible: an entry with no period passed the check')
  return { period_from: span.from, period_to: span.to }
}

/** The content token of a version whose other parts an erasure destroyed: its row stays, and still counts. */
export const ERASED_TOKEN = '0'.repeat(32)

/**
 * The row of a new version. Two versions made from one parent are a conflict: both stay, the first stays current, and
 * the second is marked; nothing is merged silently.
 */
export function projectVersion(
  stub: Extract<Stub, { kind: 'record.version' }>,
  mac: string,
  other: Readonly<Record<string, string | number>>,
  recordedAt: string,
  head: Head | undefined,
): { readonly row: Row; readonly supersedes: number | null } {
  const isConflict = head !== undefined && stub.replaces !== 'latest' && !stub.replaces.includes(head.entry)
  const columns: Record<string, string | number | null> = {}
  for (const column of getRecordKind(stub.type).columns) columns[column.id] = stub.values[column.id] ?? other[column.id] ?? null
  const row = {
    agency_id: stub.agency,
    record_id: stub.record,
    version: (head?.last ?? 0) + 1,
    entry_id: stub.id,
    form: stub.form,
    content_mac: mac === '' ? ERASED_TOKEN : mac,
    recorded_at: recordedAt,
    superseded_at: isConflict ? recordedAt : null,
    is_conflict: isConflict,
    ...columns,
  }
  return { row, supersedes: head && !isConflict ? head.version : null }
}
