/**
 * Where the sources of an installation write, sync, rename, remove or commit, as data: file by file, by callee. A file
 * or a callee that is not here fails test/road/crash.test.ts. To add one: give its step a name in src/torture/steps.ts, see
 * that the kills reach it, and only then write it here.
 */
const MUTATING =
  /(?<![.\w])(writeFileSync|appendFileSync|writeSync|fsyncSync|fdatasyncSync|renameSync|linkSync|symlinkSync|rmSync|unlinkSync|rmdirSync|mkdirSync|mkdtempSync|copyFileSync|cpSync|truncateSync|ftruncateSync|createWriteStream|writeFile|appendFile|rename|rm|mkdir|writeDurably|writeAllDurably|replaceDurably|replaceWhole|writeWhole|inTransaction)\(|'(commit)'|\b(insert into saksi|update saksi|delete from saksi|truncate \$)/g

/** The callees of one source, each once; comments and definitions left out. */
export function sitesOf(text: string): string[] {
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/\bfunction \w+/g, '')
  return [...new Set([...code.matchAll(MUTATING)].map((m) => m[1] ?? m[2] ?? m[3] ?? ''))].sort()
}

/** What is durable there, by the names of src/torture/steps.ts; `none` where nothing of an installation is. */
type Site = { readonly things: readonly string[]; readonly calls: readonly string[] }
export const SITES: Readonly<Record<string, Site>> = {
  // A backup is written and read beside the installation, and put in its place at once; its own tests break it.
  'src/work/backup/backup.ts': {
    things: [],
    calls: ['inTransaction', 'mkdirSync', 'renameSync', 'rmSync', 'writeDurably', 'writeFile'],
  },
  'src/work/backup/begin-new-log.ts': { things: [], calls: ['renameSync', 'update saksi', 'writeDurably'] },
  'src/work/backup/fill.ts': { things: [], calls: ['inTransaction', 'mkdirSync', 'writeAllDurably', 'writeDurably'] },
  // Each step is run again whole by the next run (test/operate/point-in-time.test.ts).
  'src/work/backup/recover.ts': { things: [], calls: ['rmSync', 'update saksi', 'writeDurably'] },
  'src/work/backup/staging.ts': { things: [], calls: ['mkdirSync', 'renameSync', 'rmSync', 'rmdirSync'] },
  'src/work/backup/tables.ts': { things: [], calls: ['truncate $'] },
  // Which backup was last read whole: a kill leaves the older word, and the next try writes its own.
  'src/work/backup/check-backup.ts': { things: [], calls: ['writeDurably'] },
  // Damage that a demo does to itself to be found, in one statement.
  'src/work/demonstration/break-in.ts': { things: [], calls: ['update saksi'] },
  // Keys of invented people in files: a demonstration that the power cut short is made anew.
  'src/work/enrolment/demo-ceremony.ts': { things: [], calls: ['mkdirSync', 'writeFileSync'] },
  // A sheet is printed in a folder of its own, taken away afterwards.
  'src/outside/chromium/print-pdf.ts': { things: [], calls: ['mkdtempSync', 'rmSync', 'writeFileSync'] },
  // A file of its own, written to time the disk and taken away.
  'src/work/doctor/machine.ts': { things: [], calls: ['fsyncSync', 'rmSync', 'writeSync'] },
  // One transaction each, of tables that no entry is made from: a kill leaves the request as it was (test/desk/enrolment.test.ts).
  'src/work/enrolment/enrolments.ts': { things: [], calls: ['delete from saksi', 'inTransaction', 'insert into saksi'] },
  // Its own test cuts it off at each step (test/walls/erase.test.ts).
  'src/work/erasing/destroy.ts': { things: [], calls: ['delete from saksi', 'inTransaction', 'update saksi'] },
  // One transaction, of what an entry in the log names; a kill before it leaves the words there, and the next run ends it (test/walls/complaints-kept.test.ts).
  'src/work/complaints/forget-complaints.ts': { things: [], calls: ['delete from saksi', 'inTransaction'] },
  // What waits for a second signature: whoever signed first sees that it is not there, and signs again.
  'src/work/erasing/asked.ts': { things: [], calls: ['writeDurably'] },
  'src/work/sign-in/fallbacks.ts': {
    things: [],
    calls: ['delete from saksi', 'inTransaction', 'insert into saksi', 'update saksi'],
  },
  // Made before the first second factor is encrypted with it.
  'src/work/sign-in/fallback-key.ts': { things: [], calls: ['writeDurably'] },
  // Handed again until all of it is there; a kill between leaves what was written.
  'src/work/couriers/hand-secrets.ts': { things: [], calls: ['writeDurably'] },
  // An upgrade writes a courier's new file before it takes the old one away: a crash between leaves both, and the next goes on.
  'src/store/files/couriers.ts': { things: ['courier'], calls: ['mkdirSync', 'replaceDurably', 'rmSync', 'writeDurably'] },
  // The parties of an overlap, in folders of their own: no part of an installation, each file written whole, and begun anew where a kill left none.
  'src/work/overlap/office.ts': { things: [], calls: ['rmSync', 'writeDurably'] },
  'src/store/files/overlap-runs.ts': { things: [], calls: ['rmSync'] },
  'src/work/overlap/party.ts': { things: [], calls: ['mkdirSync', 'rmSync', 'rmdirSync', 'writeDurably'] },
  // Whom to ask for an opening: on the edge, written whole, and again by the vault's keeper.
  'src/work/openings/doors.ts': { things: [], calls: ['writeDurably'] },
  // What waits to be approved: made again by the command that was cut off, and no draft until its last file is there.
  'src/work/releases/drafts.ts': { things: [], calls: ['rmSync', 'writeDurably'] },
  'src/store/files/durable.ts': {
    things: ['courier', 'tile', 'entries', 'partials', 'checkpoint', 'secret', 'settings'],
    calls: ['fsyncSync', 'mkdir', 'mkdirSync', 'rename', 'renameSync', 'writeFileSync'],
  },
  'src/store/files/later-state.ts': { things: ['later-state'], calls: ['writeDurably'] },
  // A copy of the old key, while a restore begins another anchor; the new key is written after it, so a kill between loses neither.
  'src/store/files/earlier-anchors.ts': { things: [], calls: ['writeDurably'] },
  // Killed before it is written, the next round hears the same of the witness and writes it then.
  'src/store/files/witness-lapses.ts': { things: [], calls: ['writeDurably'] },
  'src/store/files/make-log-key.ts': { things: ['secret', 'verifier-key'], calls: ['writeDurably'] },
  // On the device of a team's member, no part of an installation; written whole and put in its place at once.
  'src/work/plans/plan-box.ts': { things: [], calls: ['mkdirSync', 'renameSync', 'rmSync', 'writeDurably'] },
  // Of this machine alone: without it, the wall clock is all there is.
  'src/outside/host/clocks.ts': { things: ['clock'], calls: ['writeDurably'] },
  'src/work/policies/adopted-file.ts': { things: ['adopted-policies'], calls: ['writeDurably'] },
  // What waits for two signatures: proposed again where a crash left none.
  'src/work/policies/proposal-file.ts': { things: [], calls: ['rmSync', 'writeDurably'] },
  'src/work/releases/released-files.ts': { things: ['release', 'secret'], calls: ['rmSync', 'writeAllDurably', 'writeDurably'] },
  // What is out is printed again as it is, whatever the key: where a crash left none, another is made.
  'src/work/interests/closings.ts': { things: [], calls: ['writeDurably'] },
  'src/work/releases/rounding-key.ts': { things: [], calls: ['writeDurably'] },
  // The roles that an administrator made are taken away when they stand in the record: a kill between leaves a file that the doctor names.
  'src/store/files/settings.ts': { things: ['settings'], calls: ['rmSync', 'writeDurably'] },
  'src/work/answers/sign-offs.ts': { things: ['answers'], calls: ['mkdirSync', 'writeDurably'] },
  'src/store/files/tile-log.ts': { things: ['partials', 'anchor'], calls: ['rm'] },
  'src/store/files/vault-key.ts': { things: ['vault-key'], calls: ['writeDurably'] },
  'src/store/files/where.ts': { things: [], calls: ['writeDurably'] },
  'src/store/files/witnessed.ts': { things: ['witnessed'], calls: ['writeDurably'] },
  // The ceremony of a real record: seats in a table, links in files, and one entry at its end (test/desk/enrolment.test.ts).
  'src/work/enrolment/first-registrars.ts': {
    things: [],
    calls: ['delete from saksi', 'insert into saksi', 'rmSync', 'update saksi', 'writeDurably'],
  },
  // Written while an installation is made: a killed `init` is one of the victims of the torture.
  'src/work/installation/init.ts': {
    things: ['installation', 'secret', 'verifier-key', 'vault-key', 'edge-key'],
    calls: ['mkdirSync', 'rmdirSync', 'writeDurably'],
  },
  // One transaction each, like the enrolments above (test/desk/enrolment.test.ts).
  'src/work/enrolment/invitations.ts': { things: [], calls: ['delete from saksi', 'inTransaction', 'insert into saksi'] },
  // Where the vaults are reached; said again by `saksi vault know`.
  'src/work/openings/installation-openings.ts': { things: [], calls: ['writeDurably'] },
  'src/store/postgres/anchor-log.ts': { things: ['log', 'anchor'], calls: ['insert into saksi', 'replaceDurably', 'writeAllDurably'] },
  'src/store/postgres/append/commit-group.ts': { things: ['record'], calls: ['inTransaction'] },
  'src/store/postgres/append/link-rows.ts': { things: ['record'], calls: ['update saksi'] },
  'src/store/postgres/append/write.ts': { things: ['record'], calls: ['insert into saksi', 'update saksi'] },
  // These read only, in a transaction that sets who asks or holds one state.
  'src/work/cases/case-store.ts': { things: [], calls: ['inTransaction'] },
  // Holds a lock while others append; writes nothing itself.
  'src/work/links/one-at-a-time.ts': { things: [], calls: ['inTransaction'] },
  'src/work/cases/linked-records.ts': { things: [], calls: ['inTransaction'] },
  'src/work/annual-report/at-desk.ts': { things: ['annual'], calls: ['rmSync', 'writeDurably'] },
  'src/work/annual-report/published.ts': { things: ['annual'], calls: ['rmSync', 'writeDurably'] },
  'src/work/own-pages/own-page-store.ts': { things: [], calls: ['inTransaction'] },
  'src/work/people/care-store.ts': { things: [], calls: ['inTransaction'] },
  'src/work/people/person-store.ts': { things: [], calls: ['inTransaction'] },
  'src/work/leads/lead-store.ts': { things: [], calls: ['inTransaction'] },
  'src/work/letters/letter-store.ts': { things: [], calls: ['inTransaction'] },
  'src/work/places/place-store.ts': { things: [], calls: ['inTransaction'] },
  'src/work/installation/check-upgrade.ts': { things: [], calls: ['inTransaction'] },
  'src/work/doctor/catalogue.ts': { things: [], calls: ['inTransaction'] },
  // Of an installation that was never whole: killed here, the next one takes away what is left.
  'src/store/postgres/server/remove-cluster.ts': { things: [], calls: ['rmSync'] },
  'src/work/homecomings/homecoming-store.ts': { things: [], calls: ['inTransaction'] },
  'src/work/statements/read-matter.ts': { things: [], calls: ['inTransaction'] },
  'src/work/transfers/transfer-store.ts': { things: [], calls: ['inTransaction'] },
  'src/work/referrals/referral-store.ts': { things: [], calls: ['inTransaction'] },
  'src/work/doctor/clear-columns.ts': { things: [], calls: ['inTransaction'] },
  'src/store/postgres/server/cluster-place.ts': {
    things: ['cluster', 'cluster-record', 'secret'],
    calls: ['cpSync', 'mkdirSync', 'renameSync', 'rmSync', 'writeFileSync', 'writeWhole'],
  },
  'src/store/postgres/connect.ts': { things: ['record', 'log', 'projection', 'schema'], calls: ['commit'] },
  'src/work/records/desk-store.ts': { things: [], calls: ['inTransaction'] },
  // Reads alone.
  'src/work/records/open-work-store.ts': { things: [], calls: ['inTransaction'] },
  'src/work/plans/list-opened.ts': { things: [], calls: ['inTransaction'] },
  // What a kill takes of the stream is chance, or is handed in again by the device that did not see it held (test/walls/sealed-plans.test.ts).
  'src/work/plans/drops.ts': { things: [], calls: ['delete from saksi', 'inTransaction', 'insert into saksi'] },
  'src/store/postgres/server/find-binaries.ts': { things: [], calls: ['symlinkSync'] },
  'src/work/searches/find-records.ts': { things: [], calls: ['inTransaction'] },
  'src/store/postgres/server/launch.ts': { things: ['installation'], calls: ['mkdirSync'] },
  // By hash what lies in files already: a kill before it leaves what nobody was told counts, and the next start says it.
  'src/store/postgres/kept-secrets.ts': { things: [], calls: ['update saksi'] },
  'src/store/postgres/lease.ts': { things: ['log'], calls: ['commit', 'update saksi'] },
  // Made of what the database holds, byte-equal each time; test/operate/two-servers.test.ts takes it over half way.
  'src/store/postgres/mirror-log.ts': { things: ['tile', 'entries', 'checkpoint'], calls: ['replaceWhole', 'writeAllDurably'] },
  // Run again it keeps the token that is there (src/work/installation/share.ts says what a crash between leaves).
  'src/store/files/other-server.ts': { things: ['secret'], calls: ['writeDurably'] },
  'src/work/installation/share.ts': { things: [], calls: ['update saksi'] },
  'src/store/postgres/lock-installation.ts': { things: ['lock'], calls: ['linkSync', 'renameSync', 'rmSync', 'writeFileSync'] },
  'src/store/postgres/server/make-cluster.ts': {
    things: ['cluster', 'password', 'secret'],
    calls: ['mkdirSync', 'renameSync', 'rmSync', 'writeFileSync', 'writeWhole'],
  },
  // What a failed init takes back, never what a killed one left: the next says that.
  'src/store/files/undo-made.ts': { things: [], calls: ['rmSync'] },
  // What an administrator is handed to run is one transaction of his own.
  'src/store/postgres/new-on-server.ts': { things: [], calls: ['commit', 'inTransaction'] },
  'src/store/postgres/migrate.ts': { things: ['schema'], calls: ['inTransaction'] },
  'src/store/postgres/server/postmaster.ts': { things: ['socket', 'journal'], calls: ['mkdirSync', 'renameSync'] },
  'src/store/postgres/rebuild.ts': { things: ['projection'], calls: ['inTransaction', 'truncate $'] },
  'src/store/postgres/sequencer.ts': {
    things: ['log', 'tile', 'entries', 'checkpoint'],
    calls: ['delete from saksi', 'insert into saksi', 'replaceWhole', 'update saksi', 'writeAllDurably', 'writeDurably'],
  },
  'src/store/postgres/server/socket-path.ts': { things: ['socket'], calls: ['mkdirSync', 'mkdtempSync'] },
  // Requests that wait for two registrars, one transaction each, like the enrolments above.
  'src/work/sign-in/subjects.ts': { things: [], calls: ['delete from saksi', 'insert into saksi'] },
  // A lock around what is asked and what is logged: the database lets go of it when a process dies, and nothing is written by it.
  'src/work/releases/one-at-a-time.ts': { things: [], calls: ['inTransaction'] },
  // A lock around the entry and its words: a kill between is said by verify, and mended by the same entry sent again.
  'src/work/answers/sign-answer.ts': { things: [], calls: ['inTransaction'] },
  'src/work/enrolment/two-registrars.ts': { things: [], calls: ['inTransaction', 'update saksi'] },
  'src/work/plans/unsealers.ts': { things: ['vault-key'], calls: ['writeDurably'] },
  // Taken away only after both vaults have said in writing that they hold it; a kill before brings it again (src/vault/shares.ts).
  'src/work/couriers/bring-couriers.ts': { things: [], calls: ['rmSync', 'writeDurably'] },
  'src/work/erasing/bring-erasures.ts': { things: [], calls: ['writeDurably'] },
  'src/work/verify/verify-installation.ts': { things: [], calls: ['inTransaction'] },
  'src/server/build-web.ts': { things: [], calls: ['mkdirSync', 'rmdirSync', 'writeFileSync'] },
  // When a vault last spoke: a kill leaves an older instant, which counts as a longer silence (test/walls/awaited.test.ts).
  'src/server/jobs/last-words.ts': { things: [], calls: ['writeDurably'] },
  // Which reminders went out: a kill before it is written sends one twice.
  'src/server/jobs/reminders.ts': { things: [], calls: ['writeDurably'] },
  'src/server/request-log.ts': { things: ['journal'], calls: ['appendFile', 'appendFileSync'] },
  // Of a log beyond 10 MiB, which no kill here grows: emptied only after its copy, so a kill leaves lines twice; where no copy fits, half a copy.
  'src/server/jobs/turn-logs-over.ts': { things: [], calls: ['copyFileSync', 'renameSync', 'rmSync', 'truncateSync'] },
  'src/server/serve.ts': { things: ['journal'], calls: ['mkdirSync'] },
}
