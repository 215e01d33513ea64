/**
 * Who may do what in Cambodia, in plain code, written from DESIGN 6 and 8 and the rules of the pack as people say them, and
 * never from the Cedar text: two tellings of one thing, so that a slip in either shows. It knows the eleven protocols by hand.
 */
import type { AccessRequest } from '../../src/core/access/decision.ts'

type Flow = { from: string; to: string; kinds: string; classes: string; purposes: string; since: string; until: string }
const FLOWS: readonly Flow[] = [
  {
    from: 'moi',
    to: 'ahtjp',
    kinds: 'entry_permission',
    classes: '',
    purposes: 'prosecution',
    since: '2026-01-01',
    until: '2029-01-01',
  },
  {
    from: 'mosavy',
    to: 'ngo-coalition',
    kinds: 'referral victim_episode service_need',
    classes: 'identity sensitive',
    purposes: 'protection referral',
    since: '2026-01-01',
    until: '2029-01-01',
  },
  {
    from: 'ngo-coalition',
    to: 'mosavy',
    kinds: 'shelter_stay reintegration custody_transfer consent',
    classes: 'identity',
    purposes: 'protection referral family-tracing',
    since: '2026-01-01',
    until: '2029-01-01',
  },
  {
    from: 'mosavy',
    to: 'embassies',
    kinds: 'repatriation',
    classes: 'identity',
    purposes: 'family-tracing referral',
    since: '2026-01-01',
    until: '2028-01-01',
  },
  {
    from: 'ahtjp',
    to: 'prosecution',
    kinds: 'investigation suspect evidence_item lead',
    classes: 'identity sensitive',
    purposes: 'prosecution',
    since: '2026-01-01',
    until: '2029-01-01',
  },
  {
    from: 'molvt',
    to: 'ahtjp',
    kinds: 'criminal_referral',
    classes: 'sensitive',
    purposes: 'prosecution',
    since: '2025-01-01',
    until: '2026-01-01',
  },
  {
    from: 'courts',
    to: 'ahtjp',
    kinds: 'hearing supervision absconding warrant',
    classes: '',
    purposes: 'prosecution',
    since: '2026-01-01',
    until: '2029-01-01',
  },
  {
    from: 'courts',
    to: 'prosecution',
    kinds: 'hearing supervision absconding warrant',
    classes: '',
    purposes: 'prosecution',
    since: '2026-01-01',
    until: '2029-01-01',
  },
  {
    from: 'moj',
    to: 'ahtjp',
    kinds: 'accused_episode charge proceeding verdict review settlement reparation',
    classes: '',
    purposes: 'prosecution',
    since: '2026-01-01',
    until: '2029-01-01',
  },
  {
    from: 'moj',
    to: 'prosecution',
    kinds: 'accused_episode charge proceeding verdict review settlement reparation',
    classes: '',
    purposes: 'prosecution',
    since: '2026-01-01',
    until: '2029-01-01',
  },
  {
    from: 'prosecution',
    to: 'ahtjp',
    kinds: 'dossier',
    classes: '',
    purposes: 'prosecution',
    since: '2026-01-01',
    until: '2029-01-01',
  },
]

const isOneOf = (value: string, list: string): boolean => list.split(' ').includes(value)

/** @param realTypes what kind of body each agency of the pack really is. @param day ISO. */
export function mayBeDone(request: AccessRequest, day: string, realTypes: ReadonlyMap<string, string>): boolean {
  const { principal: who, action, purpose, resource: record, context } = request
  // Nobody passes for another body, and no record is of a body that does not exist.
  if (realTypes.get(who.agency) !== who.agencyType || !realTypes.has(record.agency)) return false
  const seconds = context.approvers.filter((a) => realTypes.get(a.agency) === a.agencyType)
  const agenciesBehind = new Set(seconds.map((a) => a.agency)).size
  const isOwn = who.agency === record.agency
  const looks = isOneOf(action, 'open read list search')
  const handles = isOneOf(action, 'open read list search grant approve')
  const has = (roles: string): boolean => who.roles.some((r) => isOneOf(r, roles))
  const onlyClasses = (list: string): boolean => record.classes.every((c) => isOneOf(c, list))
  const enforces = isOneOf(who.agencyType, 'police prosecution court')
  const protects = isOneOf(who.agencyType, 'social ngo')

  // 8.2: never against the person.
  const isOfAVictim = record.side === 'protection' || record.concerns === 'victim'
  if (isOfAVictim && isOneOf(purpose, 'prosecution-of-subject immigration-control removal debt-recovery')) return false
  if (record.side === 'protection') {
    if (purpose === 'prosecution') return false
    // 8.1: the wall, and here also the ministry over the police, and the prisons.
    if (handles && (enforces || isOneOf(who.agency, 'moi gdp'))) return false
    if (action === 'open' && !seconds.some((a) => isOneOf(a.agencyType, 'social ngo'))) return false
  }
  // 8.1: what a paper says of a matter in clear is its own body's alone, and so is whom it asked for by name.
  if (handles && isOneOf(record.kind, 'paper_statement named_person') && !isOwn) return false
  // 8.5: allegations are one body's.
  if (record.side === 'oversight' && who.agency !== 'oversight-body') return false
  // 8.4: an embassy, one person at a time.
  if (who.agencyType === 'consular' && !isOwn && !(isOneOf(action, 'open read') && context.isGranted && record.record !== '')) return false

  // How one comes in, and what that is good for.
  const isByDevice = isOneOf(who.signedInBy, 'device software')
  if (!isByDevice && isOneOf(action, 'open search grant approve sign oversee')) return false
  if (who.signedInBy === 'token' && action !== 'append') return false
  if (has('registrar') && !isOneOf(action, 'append sign')) return false
  if (context.isFrozen && isOneOf(action, 'open search grant approve')) return false
  // A conflict of interest, whoever found it.
  if (who.closed?.includes(record.record) === true && isOneOf(action, 'open read list search grant approve')) return false
  if (record.record === '' && isOneOf(action, 'open read grant approve')) return false
  if (!isOwn && isOneOf(action, 'list search append sign grant')) return false
  if (action === 'open') {
    if (context.peopleIn30Days >= 20 && agenciesBehind === 0) return false
    if (context.isEmergency && agenciesBehind < 2) return false
    if (record.classes.includes('intimate') && !(protects && isOneOf(purpose, 'protection referral correction erasure'))) return false
    if (record.classes.includes('sealed') && record.side === 'enforcement' && !isOwn) return false
  }
  // Who watches does not look at names.
  if (isOneOf(who.agencyType, 'oversight statistics') && isOneOf(action, 'open search') && record.side !== 'oversight') return false

  const help = isOneOf(record.side, 'protection shared')
  const cases = isOneOf(record.side, 'enforcement shared')
  switch (action) {
    case 'append':
      return isOneOf(purpose, 'recording correction') && (who.signedInBy === 'token' || has('clerk caseworker head'))
    case 'sign':
      return isOneOf(purpose, 'recording correction') && has('clerk caseworker head reviewer')
    case 'grant':
      if (!has('caseworker head')) return false
      if (help && isOneOf(purpose, 'protection referral family-tracing')) return true
      return cases && (enforces || who.agencyType === 'ministry') && purpose === 'prosecution'
    case 'approve':
      if (who.agency === 'oversight-body' && has('oversight') && purpose === 'erasure') return true
      if (!has('head reviewer')) return false
      if (help && (protects || who.agencyType === 'labour'))
        return isOneOf(purpose, 'protection referral family-tracing correction erasure')
      return cases && (enforces || who.agencyType === 'ministry') && isOneOf(purpose, 'prosecution correction')
    case 'oversee':
      return who.agency === 'oversight-body' && has('oversight') && purpose === 'oversight'
    case 'open':
    case 'read':
    case 'list':
    case 'search':
      break
    default:
      return action satisfies never
  }
  if (!looks) return false

  // Another body's: by a protocol and a grant, or behind broken glass.
  if (!isOwn) {
    const isAgreed = FLOWS.some(
      (f) =>
        f.from === record.agency &&
        f.to === who.agency &&
        isOneOf(record.kind, f.kinds) &&
        onlyClasses(f.classes) &&
        isOneOf(purpose, f.purposes) &&
        day >= f.since &&
        day < f.until,
    )
    if (isAgreed && context.isGranted && has('caseworker head')) return true
  }
  const breaksGlass =
    action === 'open' &&
    context.isEmergency &&
    agenciesBehind >= 2 &&
    has('caseworker head') &&
    (protects || who.agencyType === 'labour') &&
    help &&
    purpose === 'protection' &&
    onlyClasses('identity sensitive intimate')
  if (breaksGlass) return true
  if (!isOwn) return false

  if (
    who.agency === 'oversight-body' &&
    record.side === 'oversight' &&
    has('oversight caseworker') &&
    isOneOf(purpose, 'oversight protection')
  )
    return true
  if (action === 'read' || action === 'list')
    return has('clerk caseworker head reviewer') && isOneOf(purpose, 'recording correction statistics protection referral prosecution')
  if (action === 'open' && has('clerk caseworker') && purpose === 'correction' && onlyClasses('identity')) return true
  if (!has('caseworker')) return false
  if (enforces) {
    if (cases && purpose === 'prosecution') {
      // Whoever prosecutes looks by name for the accused, and for no victim.
      if (action !== 'search') return true
      return record.side === 'enforcement' && record.concerns !== 'victim'
    }
    return who.agencyType === 'police' && record.side === 'shared' && record.concerns === 'victim' && purpose === 'protection'
  }
  if (!help) return false
  if (protects) return isOneOf(purpose, 'protection referral family-tracing correction erasure')
  return isOneOf(who.agencyType, 'labour consular ministry') && isOneOf(purpose, 'protection referral family-tracing')
}
