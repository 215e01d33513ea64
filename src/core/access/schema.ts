/**
 * The vocabulary of a country's policies, as a Cedar schema: every word that a policy may use is one of these, so that a
 * misspelt role, purpose, kind or agency is refused when the country loads, and not silently true of nobody.
 */
import type { Country } from '../country/country.ts'
import { CREDENTIAL_ROLES } from '../entry/credential-card.ts'
import { PURPOSES } from '../entry/oversight-acts.ts'
import { SEALED_CLASSES } from '../model/fields.ts'
import { listRecordKinds } from '../model/kinds.ts'
import type { Side } from '../model/kinds/define.ts'
import { AGENCY_TYPES } from '../model/lifecycles.ts'
import { ACTIONS } from './decision.ts'

const SIDES = ['enforcement', 'protection', 'shared', 'oversight'] as const satisfies readonly Side[]
const CONCERNS = ['victim', 'accused', 'nobody'] as const

const words = (name: string, ids: readonly string[]): string => `entity ${name} enum [${ids.map((id) => JSON.stringify(id)).join(', ')}];`

export type Vocabulary = Pick<Country, 'agencies' | 'trustee' | 'namedBodies' | 'observatory'>

/** Human-readable Cedar schema text (language 4.5). */
export const printAccessSchema = ({ agencies, trustee, namedBodies, observatory }: Vocabulary): string =>
  `${[
    words(
      'Agency',
      // The trustee sends nothing and owns no record; its people watch.
      // Members of an observatory are in the words of every record: a vault folds all of a country by one set.
      [...new Set([...(namedBodies ?? agencies.map((a) => a.id)), ...(observatory?.members ?? []).map((m) => m.id)]), trustee.id],
    ),
    words('AgencyType', AGENCY_TYPES),
    words('Role', CREDENTIAL_ROLES),
    words('Purpose', PURPOSES),
    words(
      'Kind',
      listRecordKinds().map((k) => k.id),
    ),
    words('Side', SIDES),
    words('Concerns', CONCERNS),
    words('Class', SEALED_CLASSES),
    words('SignIn', ['device', 'software', 'password', 'oidc', 'token']),
    // `isOne`: one record is asked for, and not a list.
    `entity Person { agency: Agency, agencyType: AgencyType, roles: Set<Role>, signedInBy: SignIn };`,
    `entity Record { agency: Agency, kind: Kind, side: Side, concerns: Concerns, classes: Set<Class>, isOne: Bool };`,
    `action ${ACTIONS.map((a) => JSON.stringify(a)).join(', ')} appliesTo { principal: [Person], resource: [Record], context: {`,
    // `isClosed`: an interest closes the record to whoever asks. `approvals`: how many different agencies have approved.
    `  purpose: Purpose, today: datetime, isGranted: Bool, isFrozen: Bool, isEmergency: Bool, isClosed: Bool, peopleIn30Days: Long,`,
    `  approvals: Long, approverAgencies: Set<Agency>, approverTypes: Set<AgencyType>`,
    `} };`,
  ].join('\n')}\n`
