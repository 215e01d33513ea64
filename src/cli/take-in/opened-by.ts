/** What is sealed in a return that nobody of the body that seals it may open: said before it goes, since afterwards it is too late. */
import type { Country, Form } from '../../core/country/index.ts'
import type { AccessRequest } from '../../core/access/decision.ts'
import { approvingAgencies } from '../../core/access/approving.ts'
import { resourceOf } from '../../core/access/resource.ts'
import { RECORD_ROLES } from '../../core/entry/credential-card.ts'
import { PURPOSES } from '../../core/entry/oversight-acts.ts'
import { isSealedClass } from '../../core/model/fields.ts'
import { openDecide } from '../../outside/cedar/decide.ts'
import type { Valid } from '../../road/stages.ts'
import type { Io } from '../command.ts'

const NOBODY = '0'.repeat(32)
/** As it is every day: no grant, no emergency; alone or with an approval. */
const CONTEXT: AccessRequest['context'] = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }

export function printShut(
  { rows }: Pick<Valid, 'rows'>,
  form: Form,
  { country, agency }: { readonly country: Country; readonly agency: string },
  io: Io,
): void {
  const sealed = form.fields.filter((f) => isSealedClass(f.privacy))
  const held = sealed.filter((f) => [...rows].some((row) => (row.values[f.id] ?? null) !== null))
  if (
    held.length === 0 ||
    mayOpen(
      form,
      held.map((f) => f.id),
      country,
      agency,
    )
  )
    return
  const names = held.map((f) => f.id).join(', ')
  io.err(
    `  · nobody of ${agency} opens what it seals: of these rows ${names} could be read again in an emergency alone. What has to be read again goes in by a body that opens its own.`,
  )
}

function mayOpen(form: Form, fields: readonly string[], country: Country, agency: string): boolean {
  const type = country.agencies.find((a) => a.id === agency)?.type
  if (type === undefined) return true
  const decide = openDecide(country, () => new Date().toISOString().slice(0, 10))
  const resource = resourceOf({ agency, kind: form.kind, record: NOBODY, fields }, form.fields)
  // Whoever keeps records is none of those who oversee: a policy may forbid both to one person.
  return ([RECORD_ROLES, ['oversight']] as const).some((roles) => {
    const principal = { credential: NOBODY, person: NOBODY, agency, agencyType: type, roles, signedInBy: 'device' } as const
    return PURPOSES.some((purpose) => {
      const question = { principal, action: 'open', purpose, resource, context: CONTEXT } as const
      return decide(question).isAllowed || approvingAgencies(decide, question, country.agencies).length > 0
    })
  })
}
