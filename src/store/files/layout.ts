/**
 * Where an installation's things lie. Three folders, never one in another, because three parties hold them:
 *
 *   DIR          the server's: database, log tiles, releases, secrets of the server
 *   DIR.edge     each agency's own machine: edge keys, and in a demo the clerks' spreadsheets (names in clear)
 *   DIR.vaults   the vaults' private keys, and the courier parts that wait for them
 *
 * Nothing under DIR can open an envelope. In production the other two are other machines.
 */
import { join } from 'node:path'

export type Layout = ReturnType<typeof layoutOf>

export const layoutOf = (dir: string) => ({
  dir,
  settings: join(dir, 'saksi.json'),
  secrets: join(dir, 'secrets'),
  logKey: join(dir, 'secrets', 'log.key'),
  databaseUrl: join(dir, 'secrets', 'database.url'),
  roles: join(dir, 'secrets', 'roles.json'),
  /** The same while the database's administrator makes them, and nothing is made here yet (`saksi roles`). */
  askedRoles: `${dir}.roles.json`,
  submitters: join(dir, 'secrets', 'submitters.json'),
  /** Hashes of the links for the first two registrars; gone when they are enrolled. */
  ceremony: join(dir, 'secrets', 'ceremony.json'),
  /** Encrypts the second factors of the fallback; made when the first is set. */
  fallbackKey: join(dir, 'secrets', 'fallback.key'),
  /** What rounded figures are drawn from; made when the first is. */
  roundingKey: join(dir, 'secrets', 'rounding.key'),
  /** Keys of the rows that close records to somebody who has an interest in them; made with the first. */
  closings: join(dir, 'secrets', 'closings.json'),
  /** The OpenID provider, where there is one: docs/operate/oidc.md. */
  oidc: join(dir, 'oidc.json'),
  /** Whom to remind by mail, where anybody is: docs/operate/reminders.md. */
  reminders: join(dir, 'reminders.json'),
  tlog: join(dir, 'tlog'),
  vkey: join(dir, 'tlog', 'vkey'),
  /** Who must cosign, and where they are reached. */
  witnessPolicy: join(dir, 'witness-policy'),
  /** The newest checkpoint that a quorum of witnesses cosigned. */
  witnessed: join(dir, 'tlog', 'witnessed'),
  /** Witnesses that remembered less than they had cosigned. */
  witnessLapses: join(dir, 'witness-lapses.json'),
  anchor: join(dir, 'anchor'),
  anchorKey: join(dir, 'secrets', 'anchor.key'),
  anchorVkey: join(dir, 'anchor', 'vkey'),
  /** Who may read the private log. */
  readers: join(dir, 'secrets', 'readers.json'),
  /** Changed policies that wait for two people. */
  policyProposal: join(dir, 'policy-proposal.json'),
  /** Erasures that one has signed, and that wait for the second. */
  erasuresAsked: join(dir, 'erasures-asked.json'),
  /** The texts of those that the log has adopted. */
  adoptedPolicies: join(dir, 'adopted-policies.json'),
  /** The two vaults: where they are, their keys, and the token that brings couriers. */
  vaults: join(dir, 'secrets', 'vaults.json'),
  /** Oversight's key and where the vaults are, for the desk: a keeper wrote it and gave it by hand; a browser holds the server that hands it out to the first it was given. No secret. */
  doors: join(dir, 'doors.json'),
  /** The other server of a shared record, and the token that both know. */
  otherServer: join(dir, 'secrets', 'other-server.json'),
  /** A database that was put back goes on, and not all of that is done (src/work/backup/recover.ts). */
  recovering: join(dir, 'recovering'),
  /** What the operator has said of the server, as each keeper says of a vault (saksi vault declare). */
  where: join(dir, 'secrets', 'where.json'),
  /** The vaults' signed words about an erasure. */
  erasureSaid: (entry: string) => join(dir, 'erased', `${entry}.json`),
  /** The vaults' signed word that they hold a batch's shares. */
  held: (agency: string, batch: string) => join(dir, 'held', agency, `${batch}.json`),
  releases: join(dir, 'releases'),
  /** Releases that wait to be approved. */
  drafts: join(dir, 'drafts'),
  /** What was given to one recipient who asked, protected like a release. */
  given: join(dir, 'given'),
  /** Annual reports that are out, frozen, a file a year. */
  annual: (year: number | string) => join(dir, 'annual', `${year}.json`),
  annualFolder: join(dir, 'annual'),
  /** Those that are being written at the desk, a file a year. */
  annualDesk: (year: number | string) => join(dir, 'annual', 'desk', `${year}.json`),
  annualDeskFolder: join(dir, 'annual', 'desk'),
  /** Words under answers. */
  answers: join(dir, 'answers'),
  signOffs: (report: string, year: number) => join(dir, 'answers', `${report}-${year}.json`),
  /** When each vault last said anything to this machine's server: no part of a backup. */
  lastWords: join(dir, 'log', 'last-words.json'),
  /** How far this machine's clock and its own count of time lie apart, since it started: no part of a backup. */
  clock: join(dir, 'log', 'clock.json'),
  /** What the last whole backup was: for `saksi doctor`. */
  lastBackup: join(dir, 'last-backup.json'),
  /** What came of restoring the last one that was tried. */
  lastRestore: join(dir, 'last-restore.json'),
  /** What the archive of the write-ahead log holds, as whoever keeps it put it there. */
  archive: join(dir, 'archive.json'),
  /** Verifier keys of logs that this one goes on from: receipts of their time are checked with them. */
  earlierKeys: join(dir, 'tlog', 'earlier'),
  edge: (agency: string) => join(`${dir}.edge`, `${agency}.edge.json`),
  signingKey: (agency: string, role: string) => join(`${dir}.edge`, `${agency}.${role}.key.json`),
  edgeFolder: `${dir}.edge`,
  /** The same where it was before the desk's own place for it, and where an office keeps it beside its edge keys. */
  officeDoors: join(`${dir}.edge`, 'doors.json'),
  /** What every device that seals plans is given by hand: the log's key and the unsealers' public ones. */
  planKeys: join(`${dir}.edge`, 'plan-keys.json'),
  vaultKey: (holder: string) => join(`${dir}.vaults`, holder, 'vault.key'),
  vaultFolder: `${dir}.vaults`,
  courierFolder: join(`${dir}.vaults`, 'courier'),
  /** Couriers that were kept together, one a line; named by the first one's batch. */
  couriers: (agency: string, batch: string) => join(`${dir}.vaults`, 'courier', agency, `${batch}.jsonl`),
})
