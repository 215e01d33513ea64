/** Every row of the requirements: what it names exists, and what it is silent about is said. */
import { findRecordKind, listRecordKinds } from '../model/kinds.ts'
import type { CheckWords, Report } from './faults.ts'
import { reportDoubles, reportMissing } from './faults.ts'
import type { Country } from './country.ts'
import type { Requirement } from './requirement.ts'

export function checkRequirements(country: Country, report: Report, words: CheckWords): void {
  reportDoubles(
    'requirements',
    country.requirements.map((r) => r.id),
    report,
  )
  // Once for all the rows: there are hundreds of either.
  const fields = listRecordKinds().flatMap((k) => k.fields.map((f) => `${k.id}.${f.id}`))
  const known: Known = { country, fields, agencies: country.agencies.map((a) => a.id), forms: country.forms.map((f) => f.id) }
  for (const row of country.requirements) checkRow(row, known, report, words)
}

type Known = {
  readonly country: Country
  /** `kind.field` of every kind. */
  readonly fields: readonly string[]
  readonly agencies: readonly string[]
  readonly forms: readonly string[]
}

function checkRow(row: Requirement, known: Known, report: Report, words: CheckWords): void {
  const { country, fields, agencies, forms } = known
  const path = `requirements/${row.id}`
  words(path, row.asks)
  for (const id of row.owners) reportMissing(path, 'agency', id, agencies, report)
  for (const id of row.forms) reportMissing(path, 'form', id, forms, report)
  for (const id of row.fields) reportMissing(path, 'field', id, fields, report)
  if (row.secondSource !== undefined && row.secondSource !== 'none')
    reportMissing(`${path}.secondSource`, 'agency', row.secondSource, agencies, report)
  checkFeeding(path, row, known, report)
  const dimensions = new Set<string>()
  for (const query of row.queries) {
    reportMissing(
      `${path}.queries`,
      'indicator',
      query.indicator,
      country.indicators.map((i) => i.id),
      report,
    )
    const indicator = country.indicators.find((i) => i.id === query.indicator)
    if (!indicator) continue
    const cuts = Object.keys(indicator.dimensions)
    for (const id of cuts) dimensions.add(id)
    for (const id of [...(query.by ?? []), ...Object.keys(query.where ?? {})])
      reportMissing(`${path}.queries`, `dimension in ${indicator.id}`, id, cuts, report)
  }
  for (const cut of row.disaggregations) {
    if ('by' in cut) reportMissing(`${path}.disaggregations`, 'dimension', cut.by, [...dimensions], report)
    else if (cut.notAsked.trim() === '') report(`${path}.disaggregations`, `does not say why nobody is asked for "${cut.asked}"`)
  }
}

/** Context needs no answer; everything else has a field, a form that asks it, somebody who owes it, and a query. */
function checkFeeding(path: string, row: Requirement, { country, fields }: Known, report: Report): void {
  if (row.kind === 'CTX') return
  const owed =
    row.forms.length > 0 || row.queries.some((q) => country.indicators.find((i) => i.id === q.indicator)?.measure?.type === 'entries')
  if (row.owners.length === 0) report(path, 'nobody owes it')
  if (row.queries.length === 0) report(path, 'no query answers it')
  if (!owed) report(path, 'no form asks for it')
  for (const id of row.fields) {
    const [kind, field] = id.split('.')
    const isAsked = row.forms.some((f) => {
      const form = country.forms.find((x) => x.id === f)
      const derived = findRecordKind(kind ?? '')?.fields.some((x) => x.id === field && x.derived !== undefined)
      return form?.kind === kind && (form?.fields.some((x) => x.id === field) || (form?.derive !== undefined && derived))
    })
    if (!isAsked && fields.includes(id)) report(path, `none of its forms asks for ${id}`)
  }
  for (const f of row.forms) {
    if (country.forms.some((x) => x.id === f) && !country.agencies.some((a) => row.owners.includes(a.id) && a.sends.includes(f)))
      report(path, `none of its owners sends ${f}`)
  }
}
