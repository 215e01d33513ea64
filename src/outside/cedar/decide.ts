/**
 * A country's policies → the one decision. Vault, server and greyed button each make one for themselves, from the files on
 * their own machine. Fails closed: what cannot be judged is refused.
 */
import {
  policyToJson,
  preparsePolicySet,
  preparseSchema,
  statefulIsAuthorized,
  type CedarValueJson,
  type StatefulAuthorizationCall,
  type TypeAndId,
} from '@cedar-policy/cedar-wasm/nodejs'
import type { AccessRequest, Decide, Decision } from '../../core/access/decision.ts'
import type { Country } from '../../core/country/index.ts'
import { isDay } from '../../core/model/dates.ts'
import type { AgencyType } from '../../core/model/lifecycles.ts'
import { findRecordKind } from '../../core/model/kinds.ts'
import { readPolicySet, type PolicySet } from './policy-set.ts'

const NO: Decision = { isAllowed: false, because: [] }

/**
 * So many answers are remembered; then all are forgotten, so that nobody fills the memory. A decision takes two milliseconds, and a case asks a dozen (bench/RESULTS.md),
 * and which purposes a kind may be opened for some hundreds. What is remembered cannot be out of date: role, grant, freeze and day are in the question, and what is asked changes when they do.
 */
const MOST_REMEMBERED = 5000

/** @param today ISO day; a vault's is witness time. Protocols begin and end by it. @throws what readPolicySet throws. */
export const openDecide = (country: Country, today: () => string): Decide => decideBy(readPolicySet(country), today)

type Parsed = { readonly name: string; readonly types: ReadonlyMap<string, AgencyType>; readonly named: ReadonlySet<string> }
const known = new WeakMap<PolicySet, Parsed>()
let sets = 0

/** A set is parsed once, however many decide by it. */
function parsed(set: PolicySet): Parsed {
  const before = known.get(set)
  if (before) return before
  // The names are the library's keys of what it has parsed, and keep two sets of one process apart.
  const name = `saksi-${++sets}-${set.hash}`
  const read = [
    preparseSchema(name, set.schema),
    preparsePolicySet(name, { staticPolicies: Object.fromEntries([...set.rules].map(([id, r]) => [id, r.text])) }),
  ]
  if (read.some((p) => p.type === 'failure')) throw new Error('impossible: policies that were judged sound do not parse')
  // The trustee is no agency of the country, and watches as an oversight body does.
  const types = new Map<string, AgencyType>([
    [set.country.trustee.id, 'oversight'],
    ...set.country.agencies.map((a) => [a.id, a.type] as const),
  ])
  const made = { name, types, named: namedIn(set) }
  known.set(set, made)
  return made
}

export function decideBy(set: PolicySet, today: () => string, most = MOST_REMEMBERED): Decide {
  const { name, types, named } = parsed(set)
  const remembered = new Map<string, Decision>()
  return (request) => {
    const day = today()
    if (!isDay(day) || !holdsTogether(request, types)) return NO
    const asked = withoutFalseApprovers(request, types)
    const isClosed = asked.principal.closed?.includes(asked.resource.record) === true
    const question = JSON.stringify(callOf(asClass(asked, named), day, isClosed))
    const before = remembered.get(question)
    if (before) return before
    const answer = statefulIsAuthorized({
      ...callOf(asked, day, isClosed),
      preparsedPolicySetId: name,
      preparsedSchemaName: name,
      validateRequest: true,
    })
    // A forbid that could not be worked out would count as absent: any error is a no, and is asked again.
    if (answer.type === 'failure' || answer.response.diagnostics.errors.length > 0) return NO
    const { decision, diagnostics } = answer.response
    const decided: Decision = Object.freeze({ isAllowed: decision === 'allow', because: Object.freeze(diagnostics.reason.toSorted()) })
    if (remembered.size >= most) remembered.clear()
    remembered.set(question, decided)
    return decided
  }
}

/**
 * The question as the policies can tell it from another. A person, a record, a kind or an agency that no policy names can only be found equal to
 * another or not: entities have no parents and no order. So kinds of one side, concern and classes are one question, and agencies that only differ
 * by name too; which of them are the same stays.
 */
function asClass(request: AccessRequest, named: ReadonlySet<string>): AccessRequest {
  const { principal, resource, context } = request
  const [credential, record, kind] = (
    [
      ['Person', principal.credential],
      ['Record', resource.record],
      ['Kind', resource.kind],
    ] as const
  ).map(([type, id]) => (id === '' || named.has(`${type} ${id}`) ? id : '*')) as [string, string, string]
  const places = [principal.agency, resource.agency, ...context.approvers.map((a) => a.agency)]
  const agencyOf = (id: string): string => (named.has(`Agency ${id}`) ? id : `*${places.indexOf(id)}`)
  return {
    ...request,
    principal: { ...principal, credential, agency: agencyOf(principal.agency) },
    resource: { ...resource, record, kind, agency: agencyOf(resource.agency) },
    context: { ...context, approvers: context.approvers.map((a) => ({ ...a, agency: agencyOf(a.agency) })) },
  }
}

const NAMEABLE = ['Person', 'Record', 'Kind', 'Agency']
/** People, records, kinds and agencies that some policy names, as `Type id`. */
function namedIn({ rules }: PolicySet): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { text } of rules.values()) {
    const read = policyToJson(text)
    if (read.type === 'failure') throw new Error('impossible: a policy that was judged sound does not parse')
    JSON.stringify(read.json, (_key, value: unknown) => {
      if (isEntity(value) && NAMEABLE.includes(value.type)) ids.add(`${value.type} ${value.id}`)
      return value
    })
  }
  return ids
}
const isEntity = (value: unknown): value is TypeAndId =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as TypeAndId).type === 'string' &&
  typeof (value as TypeAndId).id === 'string'

/** What the country and the model know better than whoever asks: an invented agency, another type, another side of the wall. */
function holdsTogether({ principal, resource, context }: AccessRequest, types: ReadonlyMap<string, string>): boolean {
  const kind = findRecordKind(resource.kind)
  return (
    types.get(principal.agency) === principal.agencyType &&
    types.has(resource.agency) &&
    kind?.side === resource.side &&
    kind.concerns === resource.concerns &&
    Number.isSafeInteger(context.peopleIn30Days) &&
    context.peopleIn30Days >= 0
  )
}

const entity = (type: string, id: string): { __entity: TypeAndId } => ({ __entity: { type, id } })
const entities = (type: string, ids: readonly string[]): CedarValueJson[] => [...new Set(ids)].map((id) => entity(type, id))

/** An approver of an agency that this country does not have, or of another type than it has there, has approved nothing. */
const withoutFalseApprovers = (request: AccessRequest, types: ReadonlyMap<string, string>): AccessRequest => ({
  ...request,
  context: { ...request.context, approvers: request.context.approvers.filter((a) => types.get(a.agency) === a.agencyType) },
})

function callOf(
  { principal, action, purpose, resource, context: { approvers, ...context } }: AccessRequest,
  day: string,
  isClosed: boolean,
): Pick<StatefulAuthorizationCall, 'principal' | 'action' | 'resource' | 'context' | 'entities'> {
  const agencies = [...new Set(approvers.map((a) => a.agency))]
  const [asker, record] = [
    { type: 'Person', id: principal.credential },
    { type: 'Record', id: resource.record },
  ]
  return {
    principal: asker,
    action: { type: 'Action', id: action },
    resource: record,
    context: {
      purpose: entity('Purpose', purpose),
      today: { __extn: { fn: 'datetime', arg: day } },
      isGranted: context.isGranted,
      isFrozen: context.isFrozen,
      isEmergency: context.isEmergency,
      isClosed,
      peopleIn30Days: context.peopleIn30Days,
      approvals: agencies.length,
      approverAgencies: entities('Agency', agencies),
      approverTypes: entities(
        'AgencyType',
        approvers.map((a) => a.agencyType),
      ),
    },
    entities: [
      {
        uid: asker,
        attrs: {
          agency: entity('Agency', principal.agency),
          agencyType: entity('AgencyType', principal.agencyType),
          roles: entities('Role', principal.roles),
          signedInBy: entity('SignIn', principal.signedInBy),
        },
        parents: [],
      },
      {
        uid: record,
        attrs: {
          agency: entity('Agency', resource.agency),
          kind: entity('Kind', resource.kind),
          side: entity('Side', resource.side),
          concerns: entity('Concerns', resource.concerns),
          classes: entities('Class', resource.classes),
          isOne: resource.record !== '',
        },
        parents: [],
      },
    ],
  }
}
