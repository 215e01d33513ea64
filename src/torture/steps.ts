/**
 * Every durable step of the program, by name: what a crash there leaves behind, and who finishes. The kills of
 * `saksi doctor --torture` and of test/road/crash.test.ts are made at these names, and nowhere else is anything durable:
 * a step that acts and is not in this list fails the test, and so does a new place in the sources (test/road/durable-sites.ts).
 *
 * A name is `thing.verb`. Things are told by the path of a file, or by the database role that speaks.
 */

export type Step = { readonly name: string; readonly leaves: string; readonly finishes: string }
type Thing = {
  readonly thing: string
  readonly path: RegExp
  readonly steps: Readonly<Record<string, readonly [leaves: string, finishes: string]>>
}

const again = 'the same command, run again'
const nothing = 'nothing to finish'

/** A file of writeDurably: temporary file, fsync, rename, fsync of the folder. */
const durable = (what: string, finishes: string): Thing['steps'] => ({
  folder: ['an empty folder', finishes],
  create: [`an empty .tmp that nobody reads, no ${what}`, finishes],
  write: [`a torn .tmp that nobody reads, no ${what}`, finishes],
  sync: [`a .tmp that nobody reads, no ${what}`, finishes],
  rename: [`the old ${what} or the new one, whole either way`, finishes],
  'sync-folder': [`the new ${what}; after a power cut perhaps the old one`, finishes],
})
/** A file that is written whole and renamed, or only made and taken away. */
const brief = (leaves: string, finishes: string, ...verbs: readonly string[]): Thing['steps'] =>
  Object.fromEntries(verbs.map((v) => [v, [leaves, finishes] as const]))

const operatorInit = 'the operator removes the three folders and runs init again; init refuses them until then'

/** The first pattern that a path matches names its thing. */
const FILES: readonly Thing[] = [
  {
    thing: 'courier',
    path: /\.vaults\/courier(\/|$)/,
    steps: {
      ...durable('courier part; no entry speaks of it', again),
      remove: ['what an older program kept a courier part in, beside the file that it goes to its vaults from', again],
    },
  },
  { thing: 'later-state', path: /\/tlog\/ahead(\.tmp)?$/, steps: durable('mark of a later state', again) },
  // The public anchor has tiles of its own; its openings in the database say which must be there.
  {
    thing: 'anchor',
    path: /\/anchor(\/|$)/,
    steps: {
      ...durable('tile or checkpoint of the anchor', 'the next server, when it starts'),
      remove: ['partial tiles beside the full one', 'nobody need'],
    },
  },
  {
    thing: 'witnessed',
    path: /\/tlog\/witnessed(\.tmp)?$|\/witness-policy/,
    steps: durable('cosigned checkpoint, or policy', 'the next round of the witnesses, or taking the policy again'),
  },
  { thing: 'answers', path: /\/answers(\/|$)/, steps: durable('sign-off of an answer', again) },
  {
    thing: 'entries',
    path: /\/tlog\/tile\/entries(\/|$)(?!.*\.p$)/,
    steps: durable('bundle that a checkpoint speaks of', 'the next flush of any sequencer'),
  },
  {
    thing: 'partials',
    path: /\/tlog\/tile\/.*\.p$/,
    steps: {
      ...durable('tile that a checkpoint speaks of', 'the next flush of any sequencer'),
      remove: ['partial tiles beside the full one that holds them', 'nobody need: readers take the full one'],
    },
  },
  { thing: 'tile', path: /\/tlog\/tile(\/|$)/, steps: durable('tile that a checkpoint speaks of', 'the next flush of any sequencer') },
  {
    thing: 'checkpoint',
    path: /\/tlog\/checkpoint(\.tmp)?$/,
    steps: durable('checkpoint: the file is older than the head', 'the next sequencer, when it takes over'),
  },
  {
    thing: 'log-folder',
    path: /\/tlog$/,
    steps: brief(
      'the new checkpoint; after a power cut perhaps the old one',
      'the next sequencer, when it takes over',
      'folder',
      'sync-folder',
    ),
  },
  {
    thing: 'release',
    path: /\/(releases|given)(\/|$)/,
    steps: {
      ...durable(
        'release: it is none without its manifest, which comes last',
        'the log has it: the next look; else saksi release publish, run again',
      ),
      remove: ['nothing of a release that never came to be', 'saksi release publish, run again'],
    },
  },
  {
    thing: 'annual',
    path: /\/annual(\/|$)/,
    steps: {
      ...durable(
        'annual report that is out, or as it is written at the desk; that it is frozen or put out is on record before',
        'saksi annual --publish, run again; at the desk whoever kept or signed it, once more',
      ),
      remove: [
        'nothing of it; that it is taken away, or that it is out and no more at the desk, is on record before',
        'saksi annual --withdraw, run again; at the desk nobody',
      ],
    },
  },
  {
    thing: 'password',
    path: /\/new-\d+\.password$/,
    steps: brief('a file that the next initdb removes', again, 'create', 'write', 'remove'),
  },
  {
    thing: 'cluster',
    path: /\/(postgres|saksi\/[0-9a-f-]+)(\/(new-\d+|data))?$/,
    steps: brief('no data folder, or a whole one', again, 'folder', 'remove', 'rename', 'sync-folder'),
  },
  {
    thing: 'socket',
    path: /\/run$|\/saksi-[^/]+$|\.s\.PGSQL\.\d+(\.lock)?$/,
    steps: brief('a stale socket, or none', 'the next start', 'folder'),
  },
  { thing: 'cluster-record', path: /\/cluster\.json/, steps: durable('cluster.json', again) },
  {
    thing: 'lock',
    path: /\/(cluster|init|serve|witnessing)\.lock/,
    steps: brief('a lock whose process is dead', 'whoever wants it next takes it over', 'create', 'write', 'link', 'rename', 'remove'),
  },
  // What the server keeps for itself: the texts that it runs by, and how far the machine's clock is off.
  {
    thing: 'adopted-policies',
    path: /\/adopted-policies\.json(\.tmp)?$/,
    steps: durable('texts of the adopted policies: the log has their hash', 'the next server, when it starts'),
  },
  {
    thing: 'clock',
    path: /\/log\/clock\.json(\.tmp)?$/,
    steps: durable('offset of the clock: without it the wall clock is followed', 'the next server, when it starts'),
  },
  {
    thing: 'journal',
    path: /\/log(\/|$)/,
    steps: brief('a line less in a log file', nothing, 'folder', 'create', 'append', 'rename', 'sync-folder'),
  },
  { thing: 'secret', path: /\/secrets(\/|$)/, steps: durable('secret', operatorInit) },
  { thing: 'verifier-key', path: /\/tlog\/vkey(\.tmp)?$/, steps: durable('verifier key', operatorInit) },
  { thing: 'edge-key', path: /\.edge(\/|$)/, steps: durable('edge key', operatorInit) },
  { thing: 'vault-key', path: /\.vaults(\/|$)/, steps: durable('vault key', operatorInit) },
  { thing: 'settings', path: /\/saksi\.json(\.tmp)?$/, steps: durable('settings: without them it is no installation', operatorInit) },
  { thing: 'installation', path: /(^|\/)[^/]+$/, steps: brief('an empty folder', again, 'folder', 'sync-folder') },
]

/** What the database does, by the role that asks. A statement outside a transaction is its own commit. */
const STATEMENTS: Readonly<Record<string, Thing['steps']>> = {
  saksi_app: {
    begin: ['nothing', again],
    write: ['nothing: the server rolls back', again],
    commit: ['the whole return, recorded, or nothing; its leaves wait in the outbox', 'the next flush of any sequencer'],
    rollback: ['nothing: the server rolls back', again],
  },
  saksi_sequencer: {
    begin: ['leaves that wait in the outbox', 'the next flush of any sequencer'],
    write: ['leaves that wait in the outbox: the server rolls back', 'the next flush of any sequencer'],
    commit: ['numbered leaves above the head, or leaves in the outbox', 'the next flush of any sequencer'],
    rollback: ['leaves that wait in the outbox', 'the next flush of any sequencer'],
    take: ['leaves in the outbox, or numbered leaves above the head', 'the next flush of any sequencer'],
    move: ['tiles that no checkpoint speaks of, or a head whose checkpoint file is older', 'the next sequencer, when it takes over'],
    open: ['an opening of the anchor without its tile, or none', 'the next server, when it starts'],
  },
  saksi_owner: {
    begin: ['the old projections', again],
    write: ['the old projections', again],
    commit: ['old or new projections, whole', again],
    rollback: ['the old projections', again],
    move: ['the old state, or the new', again],
  },
  postgres: {
    begin: ['no schema', operatorInit],
    write: ['no schema', operatorInit],
    commit: ['a whole schema or none', operatorInit],
    rollback: ['no schema', operatorInit],
    move: ['a database without a schema, or a log without entries', operatorInit],
  },
}
const SPEAKERS: Readonly<Record<string, string>> = {
  saksi_app: 'record',
  saksi_sequencer: 'log',
  saksi_owner: 'projection',
  postgres: 'schema',
}

const listed = (thing: string, steps: Thing['steps']): Step[] =>
  Object.entries(steps).map(([verb, [leaves, finishes]]) => ({ name: `${thing}.${verb}`, leaves, finishes }))

export const STEPS: readonly Step[] = [
  ...FILES.flatMap((f) => listed(f.thing, f.steps)),
  ...Object.entries(STATEMENTS).flatMap(([role, steps]) => listed(SPEAKERS[role] as string, steps)),
]
const NAMES = new Set(STEPS.map((s) => s.name))

/** The step that `verb` on this file is. Undefined for a file that does not belong to the installation. @throws nothing; an unlisted step is `unnamed …`. */
export function fileStep(verb: string, path: string): string {
  // A file that is being written bears its writer's mark (store/files/durable.ts).
  const plain = path.replace(/\.[0-9a-f]{8}\.tmp$/, '.tmp')
  const thing = FILES.find((f) => f.path.test(plain))?.thing ?? 'unnamed'
  const name = `${thing}.${verb}`
  return NAMES.has(name) ? name : `unnamed ${verb} ${path}`
}

/** The step that a statement is; undefined when it only reads. @param isOpen whether its connection is inside a transaction. */
export function statementStep(role: string, sql: string, isOpen: boolean): string | undefined {
  const text = sql.trim().toLowerCase()
  const verb = /^(begin|commit|rollback)\b/.exec(text)?.[1]
  const writes = /\b(insert into|update saksi|delete from|truncate|create|alter|grant|drop|copy)\b/.test(text)
  if (!verb && !writes) return undefined
  const alone = /\bsaksi\.log_anchors\b/.test(text) ? 'open' : /\bsaksi\.log_outbox\b/.test(text) ? 'take' : 'move'
  const name = `${SPEAKERS[role] ?? 'unnamed'}.${verb ?? (isOpen ? 'write' : alone)}`
  return NAMES.has(name) ? name : `unnamed ${verb ?? 'statement'} of ${role}`
}
