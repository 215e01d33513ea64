/**
 * Every attack over everything that was released together. The report says how many cells, never which.
 */
import { amounts } from './attacks/amounts/index.ts'
import { bounds } from './attacks/bounds/index.ts'
import { contributors } from './attacks/contributors/index.ts'
import { elimination } from './attacks/elimination/index.ts'
import { group } from './attacks/group/index.ts'
import { history } from './attacks/history/index.ts'
import { integer } from './attacks/integer/index.ts'
import { published } from './attacks/published/index.ts'
import { replay } from './attacks/replay/index.ts'
import { rule } from './attacks/rule/index.ts'
import { self } from './attacks/self/index.ts'
import type { Attack, AttackFinding, AttackInput, LinearBounds } from './attack.ts'
import { tellEditions } from './editions.ts'
import { placeTruth } from './inside.ts'
import type { Truth } from './inside.ts'
import { solveBounds } from './linear.ts'
import { DEFAULT_WIDTH } from './need.ts'
import { limitSolver, MOST_WORK } from './limit.ts'
import type { Limited } from './limit.ts'
import { attackSupposed } from './same-people.ts'
import type { LinearSolver } from './solver.ts'
import { readTogether } from './view.ts'
import type { Release } from './view.ts'

export const ATTACKS: readonly Attack[] = [published, elimination, bounds, integer, history, rule, replay, group, contributors, self]
/** Of amounts no number is small: what counts is whether one can be worked out. */
const OF_AMOUNTS: readonly Attack[] = [amounts]

/** The contract of `attack --json` (docs/spec/release.md). */
export type AttackReport = {
  readonly attacks: readonly ({ readonly id: string; readonly exact: number; readonly violations: number } & Readonly<
    Record<string, number | string | boolean>
  >)[]
  /** Sensitive cells that a reader can determine, printed or solved, each counted once. */
  readonly exact: number
  readonly violations: number
  readonly passed: boolean
  /** It ended before all was tried, by its work or its time: what was not settled counts as if it kept less than it must. */
  readonly partial?: true
  /** Attacks that need what only those inside know, and did not have it; and `replay`, where it is not known by which rule something was withheld. */
  readonly not_tried: readonly string[]
  readonly releases: number
  readonly threshold: number
  readonly width: number
  readonly solver: string
}

export type AttackLimits = {
  /** Asked again and again: once true, what is left is not tried, and the verdict is no. */
  isOver?(): boolean
  /** Work after which the same holds; `MOST_WORK` when left out. Where it is cut off does not depend on the machine. */
  readonly most?: number
  /** Told before each attack. */
  onAttack?(id: string): void
  /** The true numbers of one population, for the replay to start from: no attack from inside is made of them. */
  readonly truth?: Truth
  /** What went out of other figures about the same days: looked at only for whether it is of the same people. */
  readonly others?: readonly Release[]
  /** Ends with the first attack that finds somebody: for whoever only asks whether one does. */
  readonly untilFound?: boolean
}

/** Releases that cannot be attacked together as they are; `message` says why. */
export class UnreadableReleases extends Error {
  override readonly name = 'UnreadableReleases'
}

/**
 * Attacks releases jointly: those about the same people, or of one series, each with the largest threshold among its own. What is about others
 * tells nothing of them, and a threshold of theirs is no promise to them.
 * @param all in the order in which they went out: of one that is stated again the last is the newest.
 * @param inside what the publisher knows: with it, what a contributor or a counted person could do is tried as well.
 * @param limits when it must end; without them it ends when all is tried.
 * @throws UnreadableReleases when they contradict each other, or nothing fits what they print.
 */
export function attackTables(
  all: readonly Release[],
  solver: LinearSolver,
  width = DEFAULT_WIDTH,
  inside?: Truth,
  limits: AttackLimits = {},
): AttackReport {
  const { truth, others = [], isOver, most = MOST_WORK, ...how } = limits
  // Releases only grow in number: what went out of others must not use up the work that these may take.
  const limited = () => limitSolver(solver, isOver, most)
  const ifOf = (group: readonly Release[], own: Truth | undefined): Truth | undefined =>
    group.some((r) => r.population === own?.population) ? own : undefined
  const report = merge(
    relatedReleases(all).map((group) => {
      const fitting = ifOf(group, truth)
      return attackRelated(group, limited(), width, ifOf(group, inside), { ...how, ...(fitting ? { truth: fitting } : {}) })
    }),
  )
  const supposing = limited()
  const { groups, ...found } = attackSupposed(all, others, supposing, width)
  if (groups === 0) return report
  return {
    ...report,
    attacks: [...report.attacks, { id: 'same_people', ...found, groups }],
    exact: report.exact + found.exact,
    violations: report.violations + found.violations,
    passed: report.passed && found.violations === 0 && !supposing.wasStopped(),
    ...(supposing.wasStopped() ? { partial: true as const } : {}),
  }
}

/** In the order in which they went out, within each group. */
function relatedReleases(all: readonly Release[]): readonly (readonly Release[])[] {
  // How many there are, and how much they have, are numbers of different things, whoever they are about.
  const namesOf = (r: Release): string[] => {
    const names = [`population ${r.population}`, ...(r.span ? [`series ${r.span.series}`] : [])]
    return r.amounts ? names.map((name) => `${r.unit} of ${name}`) : names
  }
  const groups: { readonly names: Set<string>; readonly members: Set<Release> }[] = []
  for (const release of all) {
    const own = { names: new Set(namesOf(release)), members: new Set([release]) }
    for (const other of groups.filter((g) => namesOf(release).some((name) => g.names.has(name)))) {
      for (const name of other.names) own.names.add(name)
      for (const member of other.members) own.members.add(member)
      groups.splice(groups.indexOf(other), 1)
    }
    groups.push(own)
  }
  return groups.map(({ members }) => all.filter((r) => members.has(r)))
}

function merge(reports: readonly AttackReport[]): AttackReport {
  const [first, ...others] = reports
  if (!first) throw new RangeError('no release to attack')
  return others.reduce(
    (a, b) => ({
      attacks: [...ATTACKS, ...OF_AMOUNTS].flatMap(({ id }) => {
        const both = [a, b].flatMap((r) => r.attacks.filter((attack) => attack.id === id))
        return both.length < 2 ? both : [addUp(both[0]!, both[1]!)]
      }),
      exact: a.exact + b.exact,
      violations: a.violations + b.violations,
      passed: a.passed && b.passed,
      // That one was drawn says nothing of the other.
      not_tried: [...ATTACKS, ...OF_AMOUNTS]
        .map(({ id }) => id)
        .filter((id) => [a, b][id === 'replay' ? 'some' : 'every']((r) => r.not_tried.includes(id))),
      ...(a.partial || b.partial ? { partial: true as const } : {}),
      releases: a.releases + b.releases,
      threshold: Math.max(a.threshold, b.threshold),
      width: a.width,
      solver: a.solver,
    }),
    first,
  )
}

const addUp = <T extends AttackReport['attacks'][number]>(a: T, b: T): T =>
  Object.fromEntries(Object.entries(a).map(([key, value]) => [key, typeof value === 'number' ? value + Number(b[key]) : value])) as T

function attackRelated(
  all: readonly Release[],
  solver: Limited,
  width: number,
  inside: Truth | undefined,
  { onAttack = () => undefined, untilFound = false, truth }: Pick<AttackLimits, 'onAttack' | 'untilFound' | 'truth'>,
): AttackReport {
  const releases = tellEditions(all)
  const view = readTogether(releases)
  if (view.contradictions > 0) {
    throw new UnreadableReleases(
      `${view.contradictions} cells have two different numbers: releases about different people need different populations`,
    )
  }
  if (view.disagreements > 0)
    throw new UnreadableReleases(`${view.disagreements} totals are not the sum of their parts: they do not add up`)
  // Of amounts no width is promised that a reader could ask for: the rules' numbers are the publisher's.
  const need = { threshold: Math.max(...releases.map((r) => r.threshold)), width: releases.some((r) => r.amounts) ? 0 : width }
  const fitting = truth ?? inside
  const given = {
    releases,
    view,
    need,
    solver,
    ...(inside ? { inside: placeTruth(view, inside) } : {}),
    ...(fitting ? { fitting: placeTruth(view, fitting).values } : {}),
  }
  const { runs, findings } = runAttacks(given, untilFound, onAttack)
  const isPartial = solver.wasStopped()
  if (findings.some((f) => f.impossible))
    throw new UnreadableReleases('no table of people fits the numbers that were printed: they do not add up')
  const count = (which: 'exact' | 'violations'): number => new Set(findings.flatMap((f) => f[which])).size
  const groups = findings.reduce((n, f) => n + (f.groups ?? 0), 0)
  return {
    attacks: findings.map((f) => ({ id: f.id, exact: f.exact.length, violations: f.violations.length + (f.groups ?? 0), ...f.counts })),
    exact: count('exact'),
    violations: count('violations') + groups,
    passed: count('violations') + groups === 0 && !isPartial && !findings.some((f) => f.incomparable),
    ...(isPartial ? { partial: true as const } : {}),
    not_tried: runs.flatMap(({ id, finding }) => (finding ? [] : [id])),
    releases: releases.length,
    ...need,
    solver: solver.name,
  }
}

/**
 * Every attack, one after the other; `linear` are the bounds from which several of them start.
 * @param untilFound whether the rest may be left out as soon as one finds somebody: for a publisher who has to draw again anyway.
 */
export function runAttacks(
  given: Omit<AttackInput, 'linear'>,
  untilFound = false,
  onAttack: (id: string) => void = () => undefined,
): {
  readonly runs: readonly { readonly id: string; readonly finding: AttackFinding | undefined }[]
  readonly findings: readonly (AttackFinding & { readonly id: string })[]
  linear(): LinearBounds
} {
  let solved: LinearBounds | undefined
  const linear = (): LinearBounds => (solved ??= solveBounds(given.view, given.need, given.solver))
  const runs: { id: string; finding: AttackFinding | undefined }[] = []
  let isFound = false
  for (const attack of given.releases.some((r) => r.amounts) ? OF_AMOUNTS : ATTACKS) {
    if (!isFound) onAttack(attack.id)
    const finding: AttackFinding | undefined = isFound ? undefined : attack.run({ ...given, linear })
    runs.push({ id: attack.id, finding })
    isFound ||= untilFound && finding !== undefined && finding.violations.length > 0
  }
  return { runs, findings: runs.flatMap(({ id, finding }) => (finding ? [{ id, ...finding }] : [])), linear }
}

export { auditTables } from './audit.ts'
export type { AuditReport } from './audit.ts'
export type { Release } from './view.ts'
