/**
 * An information-sharing protocol: what one agency may show another, for how long, and who signed that. Without one
 * nothing flows between agencies, whatever grants say (DESIGN 6); it compiles to policy (core/access/compile-protocol.ts)
 * and prints as the document that both signed.
 */
import { sideOf } from '../access/side-of.ts'
import { PURPOSES, type Purpose } from '../entry/oversight-acts.ts'
import { isDay } from '../model/dates.ts'
import { SEALED_CLASSES } from '../model/fields.ts'
import { findRecordKind, listRecordKinds } from '../model/kinds.ts'
import { reportDoubles, reportMissing, type CheckWords, type Report } from './faults.ts'
import type { Country, Protocol } from './country.ts'

export const defineProtocol = (protocol: Protocol): Protocol => protocol

/** Never lawful on a record of a victim: a protocol that names one is refused, not only without effect (DESIGN 8.2). */
export const NEVER: readonly Purpose[] = ['prosecution-of-subject', 'immigration-control', 'removal', 'debt-recovery']
const LONGEST_YEARS = 3

export function checkProtocols(country: Country, report: Report, words: CheckWords): void {
  const { protocols, agencies } = country
  reportDoubles(
    'protocols',
    protocols.map((p) => p.id),
    report,
  )
  for (const p of protocols) {
    const path = `protocols/${p.id}`
    const ids = agencies.map((a) => a.id)
    words(path, p.words)
    words(`${path}.basis`, p.basis)
    for (const agency of [p.from, p.to, ...p.signedBy.map((s) => s.agency)]) reportMissing(path, 'agency', agency, ids, report)
    if (p.from === p.to) report(path, 'is between an agency and itself')
    if (!/^[a-z][a-z0-9-]{0,63}$/.test(p.id)) report(path, 'id must be small letters, digits and hyphens')
    if (p.kinds.length === 0) report(path, 'names no record kind')
    if (p.purposes.length === 0) report(path, 'names no purpose')
    for (const c of p.classes) reportMissing(path, 'sealed class', c, SEALED_CLASSES, report)
    for (const purpose of p.purposes) {
      reportMissing(path, 'purpose', purpose, PURPOSES, report)
      if (NEVER.includes(purpose)) report(path, `"${purpose}" is never a purpose (DESIGN 8.2)`)
    }
    for (const id of p.kinds) {
      const kind = findRecordKind(id)
      if (!kind)
        reportMissing(
          path,
          'record kind',
          id,
          listRecordKinds().map((k) => k.id),
          report,
        )
      else if (kind.side === 'oversight') report(path, `${id} is of the oversight body alone`)
      else if (kind.side === 'protection' && sideOf(country, p.to) === 'enforcement')
        report(path, `would carry ${id} over the wall to ${p.to} (DESIGN 8.1)`)
    }
    checkDays(path, p, report)
    for (const side of [p.from, p.to]) if (!p.signedBy.some((s) => s.agency === side)) report(path, `is not signed by ${side}`)
    for (const [i, s] of p.signedBy.entries()) words(`${path}.signedBy.${i + 1}`, s.office)
  }
}

function checkDays(path: string, p: Protocol, report: Report): void {
  const days = [p.since, p.until, ...p.signedBy.map((s) => s.on)]
  for (const day of days) if (!isDay(day)) report(path, `"${day}" is no day`)
  if (!days.every(isDay)) return
  if (p.since >= p.until) report(path, 'ends before it begins')
  const longest = `${Number(p.since.slice(0, 4)) + LONGEST_YEARS}${p.since.slice(4)}`
  if (p.until > longest) report(path, `lasts longer than ${LONGEST_YEARS} years`)
}
