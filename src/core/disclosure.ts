/**
 * The door `saksi/disclosure`: protect tables of people, attack what was released, write a release. Pure; the solver is
 * handed in (`LinearSolver`), so any page, server or worker may use it.
 */
export { buildModel, cellKey, countCells, fillCells, findLevel } from './protect/table.ts'
export type { CellModel, DetailRow, Dimension, TableSet, TableShape, TableSpec } from './protect/table.ts'
export { DEPTH_GATE, findCoarser, measureDepth } from './protect/gate.ts'
export type { Depth } from './protect/gate.ts'
export { protectTables } from './protect/protect.ts'
export type { Protected, ProtectParams, Refusal } from './protect/protect.ts'
export { proposeTables } from './protect/propose.ts'
export type { Proposal } from './protect/propose.ts'
export { attackTables, ATTACKS, auditTables, UnreadableReleases } from './attack/index.ts'
export { printedBefore } from './attack/editions.ts'
export type { Attack } from './attack/attack.ts'
export type { AttackReport, AuditReport, Release } from './attack/index.ts'
export type { LinearModel, LinearProblem, LinearSolver, Solution } from './attack/solver.ts'
export { loadPublished, loadTableSet } from './protect/spec.ts'
export { parseSpec } from './protect/spec-schema.ts'
export type { Spec, SpecProblem } from './protect/spec-type.ts'
export { commitInput, writeRelease } from './release/write.ts'
export type { ReleaseInfo } from './release/write.ts'
export { readRelease, UnreadableRelease } from './release/read.ts'
export type { Certificate } from './release/certificate.ts'
