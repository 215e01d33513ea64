/**
 * What of an installation `verify` holds against the log, and what it does not, with the reason: a list that is printed with the result, so that
 * "none altered" is never read as more than it says. test/ledger/scope.test.ts holds it against a real database and a real folder.
 */
type Scope = 'read' | { readonly why: string }
const unread = (why: string): Scope => ({ why })

/** Tables that are neither projections of entries (`listProjections`) nor without rows. */
export const TABLES: Readonly<Record<string, Scope>> = {
  'saksi.entries': 'read',
  'saksi.entry_parts': 'read',
  'saksi.log_leaves': 'read',
  'saksi.log_outbox': 'read',
  'saksi.log_head': 'read',
  'saksi.log_anchors': 'read',
  'saksi.log_lease': unread('which server writes the log now: what it wrote is compared instead'),
  'saksi.log_drops': unread('what devices handed into the stream before the log took it; the seals bind themselves'),
  'saksi.log_drop_trees': unread('trees over what devices handed in; a leaf of the log fixes each'),
  'saksi.suspended_devices': 'read',
  'saksi.fallbacks': 'read',
  'saksi.enrolment_requests': 'read',
  'public.saksi_migrations': unread('which migrations ran: what they made is compared instead'),
}

type FileScope = { readonly files: RegExp; readonly is: Scope }
const files = (pattern: string, is: Scope): FileScope => ({ files: new RegExp(`^${pattern}$`), is })

/** Files under DIR by their path; the first that fits. */
export const FILES: readonly FileScope[] = [
  files('tlog/(?:checkpoint|vkey|witnessed|tile/.*)', 'read'),
  files('witness-policy', 'read'),
  files('anchor/.*', 'read'),
  files('releases/.*', 'read'),
  files('given/.*', 'read'),
  files('annual/.*', unread('the server shows none that the log has not as it stands, and finds its numbers in the releases')),
  files('answers/.*', 'read'),
  files('tlog/earlier/?.*', unread('keys of the logs before this one: they check older receipts and nothing else')),
  files('saksi\\.json', 'read'),
  files('oidc\\.json', 'read'),
  files('doors\\.json', unread('whom the desk hands its parts to: the vaults’ own signatures say whether it was they')),
  files('secrets/(?:submitters|readers)\\.json', 'read'),
  files('secrets/.*', unread('keys, passwords and links of the server: a wrong one opens nothing')),
  files('drafts/.*', 'read'),
  files('(?:policy-proposal|adopted-policies)\\.json', unread('texts of policies: the server refuses what is not the adopted hash')),
  files('erasures-asked\\.json', unread('what one has signed counts for nothing before a second has, and both signatures are judged then')),
  files('reminders\\.json', unread('whom to remind')),
  files('(?:erased|held)/.*', unread('the vaults’ signed words, checked where they are used')),
  files('(?:log|run)/.*', unread('what the server did today')),
  files('(?:last-backup|last-restore|archive|cluster|witness-lapses)\\.json', unread('what the doctor and the launcher remember')),
  files('recovering', unread('that a recovery was cut off: no server starts on it')),
  files('demo-.*', unread('marks of a demonstration')),
  files('[^/]*\\.lock', unread('locks')),
  files('postgres/.*', unread('the database’s own files, which are read through the database')),
]

/** What no reading of an installation's own files and tables can hold. */
const BEYOND: readonly (readonly [what: string, why: string])[] = [
  ['a request to enrol that names nobody who is here', 'any stranger may send one, and two registrars sign what they read'],
  ['a code of a fallback that was used and is put back as unused', 'its password is asked all the same, and it opens and signs nothing'],
  ['the program and the country’s folder as they run', 'the hash of each is in the log, and they say it themselves'],
  ['libraries that PostgreSQL loads, and PostgreSQL itself', 'figures are made again without them by --figures'],
  ['figures that were told to the operator before today', 'their questions are asked again, not what was answered then'],
  ['the record rewound as a whole, where nobody outside kept a checkpoint', '--since, and witnesses'],
]

/** @property of 'place': a table or a file of the installation, which has its reason; 'beyond': what no such reading can hold. */
export type Unheld = { readonly of: 'place' | 'beyond'; readonly what: string; readonly why: string }

/** As a folder is listed: `last-backup.json, last-restore.json` and `annual/*` for what the expression says. */
function sayFiles({ source }: RegExp): string {
  const plain = source.slice(1, -1).replaceAll('\\', '').replaceAll('[^/]*', '*').replaceAll('.*', '*').replaceAll('/?', '/')
  const [, before = '', either = plain, after = ''] = /^(.*)\(\?:(.*)\)(.*)$/.exec(plain) ?? []
  return either
    .split('|')
    .map((one) => `${before}${one}${after}`)
    .join(', ')
}

/** @param major of PostgreSQL, where its own functions are not known to this program. */
export function listUnheld(major: number | undefined): readonly Unheld[] {
  const place = (what: string, is: Scope): readonly Unheld[] => (is === 'read' ? [] : [{ of: 'place', what, why: is.why }])
  const tables = Object.entries(TABLES).flatMap(([what, is]) => place(what, is))
  const kept = FILES.flatMap(({ files: pattern, is }) => place(sayFiles(pattern), is))
  const own =
    major === undefined ? [] : place(`PostgreSQL ${major}`, unread('its own functions and operators are not known to this program'))
  return [...tables, ...kept, ...own, ...BEYOND.map(([what, why]) => ({ of: 'beyond', what, why }) as const)]
}
