/**
 * Every command of the program, once: its group, the line that says what it is for, and where it lies. Help, completion and the manual
 * are made from this alone, so that none of them loads what a command needs to run.
 */
import type { Command } from './command.ts'

export type Listed = { readonly group: string; readonly summary: string; load(): Promise<{ readonly command: Command }> }

/** In the order in which an office meets them; a group's commands stand together. */
export const COMMANDS: Readonly<Record<string, Listed>> = {
  demo: {
    group: 'Begin',
    summary: 'a seeded demonstration: Cambodia invented, the United Kingdom’s published counts',
    load: () => import('./begin/demo.ts'),
  },
  setup: {
    group: 'Begin',
    summary: 'begin a real record: who is in it, and a sheet with his own commands for each',
    load: () => import('./begin/setup.ts'),
  },
  init: { group: 'Begin', summary: 'make a new, empty installation', load: () => import('./begin/init.ts') },
  roles: {
    group: 'Begin',
    summary: 'what the administrator of a managed PostgreSQL runs first, where nobody else may make roles',
    load: () => import('./begin/roles.ts'),
  },
  serve: { group: 'Begin', summary: 'serve an installation, and the desk beside it', load: () => import('./begin/serve.ts') },
  seal: { group: 'Take in', summary: 'parse, check and seal a return on the clerk’s own machine', load: () => import('./take-in/seal.ts') },
  import: {
    group: 'Take in',
    summary: 'take a sealed return, or a file that holds nothing to seal',
    load: () => import('./take-in/import.ts'),
  },
  enter: {
    group: 'Take in',
    summary: 'type a paper form in at the terminal, question by question',
    load: () => import('./take-in/enter.ts'),
  },
  link: {
    group: 'Take in',
    summary: 'say that two records are one person, one case or one place, or take it back',
    load: () => import('./take-in/link.ts'),
  },
  match: {
    group: 'Take in',
    summary: 'which rows of any tables are one person, and how many people that makes',
    load: () => import('./take-in/match.ts'),
  },
  review: {
    group: 'Take in',
    summary: 'how often one person is there: draw records, say what people found, say which pairs wait',
    load: () => import('./take-in/review.ts'),
  },
  overlap: {
    group: 'Take in',
    summary: 'how many people offices have in common, without a name leaving any of them',
    load: () => import('./take-in/overlap.ts'),
  },
  indicators: {
    group: 'Ask',
    summary: 'which figures can be asked, by the words in their names',
    load: () => import('./ask/indicators.ts'),
  },
  forms: { group: 'Ask', summary: 'which forms come in, from whom, with which columns', load: () => import('./ask/forms.ts') },
  count: {
    group: 'Ask',
    summary: 'one figure, with its unit, interval, coverage, state and lineage',
    load: () => import('./ask/count.ts'),
  },
  papers: { group: 'Ask', summary: 'what papers say of one matter, where no figure holds it', load: () => import('./ask/papers.ts') },
  ask: {
    group: 'Ask',
    summary: 'a figure as an agency may have it: whole months, protected, beside all that was ever given out',
    load: () => import('./ask/ask.ts'),
  },
  answers: {
    group: 'Ask',
    summary: 'every question of a report, answered: figure, state, coverage, the year before',
    load: () => import('./ask/answers.ts'),
  },
  place: {
    group: 'Ask',
    summary: 'one place followed like a case: leads, persons asked for, permissions, operations, what closed and opened again',
    load: () => import('./ask/place.ts'),
  },
  promise: {
    group: 'Ask',
    summary: 'what was publicly said, beside what was on record on that day and what is now; dates and counts, no verdict',
    load: () => import('./ask/promise.ts'),
  },
  alerts: {
    group: 'Ask',
    summary: 'what must not wait: the rules that are broken now, how often and since when',
    load: () => import('./ask/alerts.ts'),
  },
  reconcile: {
    group: 'Ask',
    summary: 'what should be there and is not: deposits, nil returns, flows, running numbers, signatures',
    load: () => import('./ask/reconcile.ts'),
  },
  answered: {
    group: 'Ask',
    summary: 'what became of leads with a deposit, laid beside what those who asked recorded: two records, no names',
    load: () => import('./ask/answered.ts'),
  },
  release: { group: 'Publish', summary: 'draft, attack, approve and publish figures', load: () => import('./publish/release.ts') },
  annual: {
    group: 'Publish',
    summary: 'the annual report, from its outline to the frozen file',
    load: () => import('./publish/annual.ts'),
  },
  protect: { group: 'Publish', summary: 'protect any table or microdata file', load: () => import('./publish/protect.ts') },
  noise: { group: 'Publish', summary: 'counts with noise, out of a budget that is never passed', load: () => import('./publish/noise.ts') },
  attack: { group: 'Publish', summary: 'attack one or several releases together', load: () => import('./publish/attack.ts') },
  verify: {
    group: 'Check',
    summary: 'the log, the entries, the projections, the releases; or a receipt',
    load: () => import('./check/verify.ts'),
  },
  log: {
    group: 'Check',
    summary: 'the day’s root for the newspaper; who may read the private log; what the public anchor opens to',
    load: () => import('./check/log.ts'),
  },
  lot: {
    group: 'Check',
    summary: 'whether visits were drawn by nobody: each lot drawn again from its frame and the anchor’s root',
    load: () => import('./check/lot.ts'),
  },
  witness: { group: 'Check', summary: 'run an outside witness, or leave a deposit with one', load: () => import('./check/witness.ts') },
  doctor: { group: 'Check', summary: 'look an installation over, and say what to mend', load: () => import('./check/doctor.ts') },
  vault: {
    group: 'Names',
    summary: 'keep a share that names are sealed under, and judge each opening',
    load: () => import('./names/vault.ts'),
  },
  open: {
    group: 'Names',
    summary: 'open sealed fields of one record, through the vaults, once the asking is on record',
    load: () => import('./names/open.ts'),
  },
  search: {
    group: 'Names',
    summary: 'find own records of a person by tokens, once the search is on record',
    load: () => import('./names/search.ts'),
  },
  plan: {
    group: 'Names',
    summary: 'seal a plan before its hour, open it after, prove that it is older',
    load: () => import('./names/plan.ts'),
  },
  rotate: {
    group: 'Names',
    summary: 'exchange the key that names are sealed to: two registrars sign it, the edges take it',
    load: () => import('./names/rotate.ts'),
  },
  policy: {
    group: 'Names',
    summary: 'adopt changed policies: two people of two agencies sign who may see whom',
    load: () => import('./names/policy.ts'),
  },
  erase: {
    group: 'Names',
    summary: 'erase a record: ordered by two agencies, held thirty days, then carried out',
    load: () => import('./names/erase.ts'),
  },
  notes: {
    group: 'Names',
    summary: 'for the oversight body: read what was left for it without a name, and answer',
    load: () => import('./names/notes.ts'),
  },
  backup: {
    group: 'Keep',
    summary: 'one encrypted file of everything the server holds, while it works',
    load: () => import('./keep/backup.ts'),
  },
  share: {
    group: 'Keep',
    summary: 'let a second machine take the record over when this one is gone',
    load: () => import('./keep/share.ts'),
  },
  salvage: {
    group: 'Keep',
    summary: 'all that is left in a database that lacks entries its log was signed for',
    load: () => import('./keep/salvage.ts'),
  },
  recover: {
    group: 'Keep',
    summary: 'go on in the same log after the database was put back to a point in time',
    load: () => import('./keep/recover.ts'),
  },
  restore: {
    group: 'Keep',
    summary: 'make an installation from a backup, or refuse an old or a false one',
    load: () => import('./keep/restore.ts'),
  },
  upgrade: { group: 'Keep', summary: 'bring an installation to this version; its log goes on', load: () => import('./keep/upgrade.ts') },
  rebuild: { group: 'Keep', summary: 'throw away everything derived and fold the entries again', load: () => import('./keep/rebuild.ts') },
  completion: {
    group: 'Shell',
    summary: 'what a shell needs to complete commands, options and names: bash, zsh, fish',
    load: () => import('./shell/completion.ts'),
  },
}

/** Groups in order, each with its commands. */
export const listGroups = (): [string, [string, Listed][]][] => [...Map.groupBy(Object.entries(COMMANDS), ([, { group }]) => group)]
