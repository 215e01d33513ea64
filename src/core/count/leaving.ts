/** Which entries leave every figure of an answer sheet as it was: what is kept of a sheet still stands after them. */
import type { Country } from '../country/index.ts'
import type { EntryBody } from '../entry/kinds.ts'

/**
 * None of these writes a row of a table that a figure is counted from (core/entry/project.ts; test/count/kept-sheets.test.ts holds the two
 * together). What is not named here counts, so that a new kind costs time at most and never makes a figure wrong.
 */
const LEAVING = [
  'answer.asked',
  'answer.signed',
  'backup.begun',
  'backup.restored',
  'beds.stated',
  'bundle.published',
  'clock.alarm',
  'credential.enrolled',
  'credential.revoked',
  'erasure.ordered',
  'erasure.stopped',
  'export.made',
  'figure.answered',
  'key.adopted',
  'key.rotated',
  'log.padded',
  'oversight.row',
  'policy.adopted',
  'policy.changed',
  'program.started',
  'referral.moved',
  'referral.offered',
  'registrars.enrolled',
  'release.published',
  'return.accepted',
  'return.asked',
  'return.locked',
  'return.reopened',
  'return.sent_back',
  'return.waived',
  'sign-in.opened',
  'sign-in.refused',
  'subject.linked',
] as const satisfies readonly EntryBody['kind'][]

/** Some figures count the entries themselves: releases, answers to one recipient. Those kinds leave nothing as it was. */
export function kindsLeavingFigures({ indicators }: Pick<Country, 'indicators'>): readonly EntryBody['kind'][] {
  const counted = new Set<string>(indicators.flatMap(({ measure }) => (measure?.type === 'entries' ? measure.kinds : [])))
  return LEAVING.filter((kind) => !counted.has(kind))
}
