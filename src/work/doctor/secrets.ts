/** Who can read the server's secrets, and whether what belongs to others lies on this machine. */
import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { Failure } from '../../errors.ts'
import { listContents } from '../backup/contents.ts'
import type { Layout } from '../../store/files/layout.ts'
import type { Settings } from '../../store/files/settings.ts'
import { fault, ok, warn, type Check } from './check.ts'

/** Days after which somebody is asked whether a secret should have changed (docs/operate/secrets.md). */
const OLD_DAYS = 400

/** @param now milliseconds since 1970. */
export function checkSecrets(layout: Layout, settings: Settings, now: number): Check[] {
  return [
    checkModes(layout),
    checkAges(layout, now),
    checkInside(layout),
    ...checkOwner(layout),
    checkApart(layout, settings),
    ...checkSheets(layout),
    ...checkAsked(layout),
    checkKind(settings),
  ]
}

/** By when each file was written. What every receipt names changes in an emergency alone. */
function checkAges(layout: Layout, now: number): Check {
  const lasting = [layout.logKey, layout.anchorKey]
  const old = walk(layout.secrets).filter((path) => {
    const file = lstatSync(path)
    return !file.isDirectory() && !lasting.includes(path) && now - file.mtimeMs > OLD_DAYS * 86_400_000
  })
  return old.length === 0
    ? ok('secrets.age', `no secret that changes is older than ${OLD_DAYS} days`)
    : warn('secrets.age', `${old.join(', ')} is older than ${OLD_DAYS} days`, 'see docs/operate/secrets.md: who changes it, and how')
}

function checkModes(layout: Layout): Check {
  const open = walk(layout.secrets).filter((path) => (lstatSync(path).mode & 0o077) !== 0)
  return open.length === 0
    ? ok('secrets.modes', 'only their owner can read the secrets')
    : fault('secrets.modes', `others can read ${open.join(', ')}`, `run: chmod -R go= ${layout.secrets}`)
}

const walk = (path: string): string[] =>
  lstatSync(path).isDirectory() ? [path, ...readdirSync(path).flatMap((name) => walk(join(path, name)))] : [path]

function checkInside(layout: Layout): Check {
  try {
    const { leftOut } = listContents(layout)
    return leftOut.length === 0
      ? ok('secrets.inside', 'nothing foreign lies in the installation')
      : warn('secrets.inside', `${leftOut.join(', ')} is no part of an installation`, 'no backup holds it: move it elsewhere')
  } catch (error) {
    if (error instanceof Failure)
      return fault('secrets.inside', error.message, 'move it, and treat it as seen by the server’s administrator')
    throw error
  }
}

/** Of keys that nobody has fetched yet. */
const MOST_NAMED = 6

const filesIn = (paths: readonly string[]): string[] => paths.flatMap((path) => walk(path).filter((file) => lstatSync(file).isFile()))
const nameSome = (files: readonly string[], layout: Layout): string =>
  `${files
    .slice(0, MOST_NAMED)
    .map((file) => relative(dirname(layout.dir), file))
    .join(', ')}${files.length > MOST_NAMED ? ' …' : ''}`
const IN_A_TRIAL = 'Of a trial on one machine that is how it must be'

/** Vaults belong to other parties, on other machines. What waits for a vault lies beside their keys and is the server's own: it is no key, and stays. */
function checkApart(layout: Layout, settings: Settings): Check {
  const vaults = `${layout.dir}.vaults`
  const own = existsSync(vaults) ? readdirSync(vaults).map((name) => join(vaults, name)) : []
  const here = own.filter((path) => path !== layout.courierFolder)
  if (here.length === 0) return ok('secrets.apart', 'no key of a vault, of oversight or of an unsealer lies beside the server')
  const left = filesIn(here)
  if (left.length === 0)
    return warn(
      'secrets.apart',
      `${here.slice(0, MOST_NAMED).join(', ')}: nothing is in there any more`,
      `remove what is empty: find ${vaults} -type d -empty -delete`,
    )
  const says = `${left.length} keys of others lie on this machine: ${nameSome(left, layout)}`
  const mend = `one administrator could open sealed names: move each to the machine of its holder, before anybody signs in. ${IN_A_TRIAL}`
  return settings.demo ? warn('secrets.apart', `${says} (a demonstration)`, mend) : fault('secrets.apart', says, mend)
}

/**
 * An office fetches its edge key when its first people are enrolled (docs/operate/first-day.md); from then on it is theirs alone.
 *
 * @param enrolled agencies whose people hold a device
 */
export function checkEdges(layout: Layout, settings: Settings, enrolled: ReadonlySet<string>): Check {
  const left = existsSync(layout.edgeFolder) ? filesIn([layout.edgeFolder]) : []
  if (left.length === 0) return ok('secrets.edges', 'no edge key of an agency lies beside the server')
  const late = left.filter((file) => enrolled.has(basename(file).replace(/\.edge\.json$/, '')))
  const mend = `each office takes its own, from hand to hand, when its first people are enrolled, and then it is removed here. ${IN_A_TRIAL}`
  return late.length > 0 && !settings.demo
    ? fault('secrets.edges', `offices whose people are enrolled have their edge keys here still: ${nameSome(late, layout)}`, mend)
    : warn(
        'secrets.edges',
        `edge keys of agencies lie here still: ${nameSome(left, layout)}${settings.demo ? ' (a demonstration)' : ''}`,
        mend,
      )
}

/** What another account wrote, the record's own may not be able to read: then nothing that reads it starts. */
function checkOwner({ dir, secrets, tlog }: Layout): Check[] {
  const { uid } = lstatSync(dir)
  // Root reads whatever there is, and its database belongs to another account by itself.
  if (uid === 0) return []
  const looked = [
    ...readdirSync(dir).map((name) => join(dir, name)),
    ...walk(secrets),
    ...readdirSync(tlog).map((name) => join(tlog, name)),
  ]
  // A file that all may read is read, and another is put in its place as whole as ever.
  const others = looked.filter((path) => {
    const file = lstatSync(path)
    return file.uid !== uid && (file.isDirectory() || (file.mode & 0o004) === 0)
  })
  return others.length === 0
    ? [ok('secrets.owner', 'all of the record belongs to the account that made it')]
    : [
        fault(
          'secrets.owner',
          `${others.slice(0, MOST_NAMED).join(', ')}: another account than the record’s wrote it`,
          `as root: chown -R --reference=${dir} ${dir}, and from then on give commands about the record as its account`,
        ),
      ]
}

/** What setup printed for the registrars holds the secret of both seats: whoever reads the folder could take them before they do. */
function checkSheets(layout: Layout): Check[] {
  const folder = `${layout.dir}.sheets`
  if (!existsSync(folder)) return []
  // Gone with the last seat that was taken.
  const hasSeats = existsSync(layout.ceremony)
  const left = readdirSync(folder).filter((name) => /^registrar-\d+\.txt$/.test(name))
  return left.length === 0
    ? [ok('secrets.sheets', 'no registrar’s sheet lies beside the record any more')]
    : [
        warn(
          'secrets.sheets',
          `${left.join(', ')} in ${folder}: ${hasSeats ? 'whoever reads them could take the seats of the first registrars, until both have signed' : 'both registrars have signed, and the links in them are dead'}`,
          hasSeats
            ? `hand each over on paper, then: shred -u ${folder}/registrar-*.txt (lost ones: saksi init ${layout.dir} --links)`
            : `remove them: shred -u ${folder}/registrar-*.txt`,
        ),
      ]
}

/** The record keeps the same passwords in its secrets. One that was killed after its last step but this left them, and whatever copies the folder above copies them. */
const checkAsked = ({ askedRoles }: Layout): Check[] =>
  existsSync(askedRoles)
    ? [
        fault(
          'secrets.asked',
          `${askedRoles} still lies beside the record: its passwords open the record's database`,
          `remove it: shred -u ${askedRoles}`,
        ),
      ]
    : []

const checkKind = (settings: Settings): Check =>
  settings.demo
    ? warn('secrets.kind', 'this is a demonstration: its people are invented and their keys lie in files', 'for a real record: saksi init')
    : ok('secrets.kind', 'this is a real installation')
