/** The statement that answers each question. */
import type { About, QuestionName } from '../../../core/count/questions.ts'
import { compileAlert } from './alerts.ts'
import {
  compileAggregates,
  compileByAgency,
  compileContradicted,
  compileCount,
  compileLineage,
  compileMayBe,
  compileUndated,
  compileReceived,
  compileRowsWait,
  compileWithin,
  hasBegun,
  knownAbout,
  knownTotals,
  knownUnwritten,
} from './compile.ts'
import {
  compileAllReceived,
  compileAsked,
  compileRecordsOf,
  compileReviews,
  compileSaidReturns,
  compileSentBack,
  compileToSign,
  compileUnreviewed,
  compileStubs,
  compileWaitingRows,
} from './due.ts'
import { compilePlaces } from './places.ts'
import { compileLooked, compileResolved, compileUndecided, knownReviews } from './reviewed.ts'
import { compileDays, compileDeposits, compileDisproved, compileNumbers, compileSaid, compileUnsigned } from './reconcile.ts'
import { endedNils, type Compiled } from './statement.ts'
import { compileUnsure } from './units.ts'

export const STATEMENTS_FOR: { readonly [Q in QuestionName]: (about: About<Q>) => Compiled } = {
  cells: compileCount,
  places: compilePlaces,
  agencies: compileByAgency,
  lineage: compileLineage,
  undated: compileUndated,
  doubts: compileMayBe,
  unsure: compileUnsure,
  resolved: compileResolved,
  undecided: compileUndecided,
  looked: compileLooked,
  reviewed: ({ asOf }) => knownReviews(asOf),
  totals: compileAggregates,
  within: ({ query, spans }) => compileWithin(query, spans),
  endedNils,
  received: (known) => compileReceived(known, known.form),
  rowsWait: (known) => compileRowsWait(known, known.form),
  contradicted: (known) => compileContradicted(known, known.by),
  begun: ({ before, asOf }) => hasBegun(before, asOf),
  knownAbout,
  knownUnwritten,
  indicatorsWithTotals: () => knownTotals,
  saidReturns: ({ form, interval }) => compileSaidReturns(form, interval),
  reviews: ({ form, interval }) => compileReviews(form, interval),
  allReceived: ({ agency, interval }) => compileAllReceived(agency, interval),
  asked: ({ agency, interval }) => compileAsked(agency, interval),
  toSign: ({ agency }) => compileToSign(agency),
  sentBack: ({ agency, interval }) => compileSentBack(agency, interval),
  unreviewed: ({ interval }) => compileUnreviewed(interval),
  recordsOf: compileRecordsOf,
  waitingRows: ({ agency, form }) => compileWaitingRows(agency, form),
  stubs: (entries) =>
    compileStubs(
      entries.map((e) => e.by),
      entries.map((e) => e.entry),
    ),
  deposits: ({ register, asOf }) => compileDeposits(register, asOf),
  numbers: (known) => compileNumbers(known.register, known),
  days: (known) => compileDays(known.side, known),
  unsigned: compileUnsigned,
  disproved: compileDisproved,
  said: compileSaid,
  alert: ({ rule, asOf }) => compileAlert(rule, asOf),
}
