/** Which records a finding is about: a figure that counts them is touched by it. */
import type { Country } from '../country/country.ts'
import { findForm } from '../country/find.ts'
import type { Finding } from './finding.ts'
import { FLOWS } from './flows.ts'

/** Record kinds. */
export function kindsOf(f: Finding, country: Country): readonly string[] {
  switch (f.rule) {
    case 'flow.differs': {
      const flow = FLOWS.find((x) => x.id === f.flow)
      return flow ? [flow.sent.kind, flow.received.kind] : []
    }
    // What was signed to be nothing is counted as nothing; what says otherwise is counted as it is.
    case 'nil.contradicted':
    case 'return.unsigned':
      return [findForm(country, f.form)?.kind ?? '']
    case 'number.missing':
      return [f.kind]
    case 'deposit.not-entered':
    case 'deposit.unknown-office':
    case 'deposit.number-twice':
      return ['lead']
    default:
      return f satisfies never
  }
}
