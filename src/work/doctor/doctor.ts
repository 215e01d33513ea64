/** All checks of an installation, one after another. Each group is a file; it may not change anything but a temporary file of its own. */
import { Failure } from '../../errors.ts'
import { layoutOf } from '../../store/files/layout.ts'
import { readSettings } from '../../store/files/settings.ts'
import { readCredentials } from '../../store/postgres/credentials.ts'
import { openInstallation, type Installation } from '../installation/installation.ts'
import { checkArchive } from './archive.ts'
import { checkBackups } from './backups.ts'
import { checkObjects } from './catalogue.ts'
import { fault, type Check } from './check.ts'
import { checkClock } from './clock.ts'
import { checkCouriers } from './couriers.ts'
import { checkDatabase } from './database.ts'
import { checkDesk } from './desk.ts'
import { checkPages } from './pages.ts'
import { checkPagesDoor } from './pages-door.ts'
import { checkDoors } from './doors.ts'
import { checkFront } from './front.ts'
import { checkLogState } from './log.ts'
import { checkMachine } from './machine.ts'
import { checkPeople, examinePeople, type People } from './people.ts'
import { checkPolicies } from './policies.ts'
import { checkEdges, checkSecrets } from './secrets.ts'
import { checkSeparation } from './separation.ts'

export type Examination = {
  readonly dir: string
  /** The public address; unchecked when it is not given. */
  readonly url?: string
  /** The desk's address; unchecked when it is not given. */
  readonly desk?: string
  /** The trustee's address of people's own pages; unchecked when it is not given. */
  readonly pages?: string
  /** File → text of a checkpoint or receipt that somebody holds. */
  readonly shown: ReadonlyMap<string, string>
  readonly now: () => number
}

/** `people` is missing where the record could not be opened. */
export type Examined = { readonly checks: readonly Check[]; readonly people?: People }

/**
 * The checks of an installation that is open, also one that is being served: none of them holds up a request for long.
 * @param shown texts of checkpoints or receipts that others hold, by file.
 */
export async function examineOpen(installation: Installation, shown: ReadonlyMap<string, string>, now: () => number): Promise<Check[]> {
  const { layout } = installation
  return [
    ...(await checkDatabase(installation, now)),
    await checkArchive(installation, now()),
    ...(await checkClock(installation, now)),
    await checkObjects(installation),
    ...(await checkLogState(installation, shown, now())),
    ...(await checkPolicies(installation, now())),
    ...(await checkSeparation(installation)),
    ...checkDoors(layout),
    ...(await checkPagesDoor(installation, now())),
    checkCouriers(layout, now()),
    ...checkBackups(layout, (await installation.checkpoint()).size, now()),
  ]
}

export async function examine({ dir, url, desk, pages, shown, now }: Examination): Promise<Examined> {
  const layout = layoutOf(dir)
  const settings = readSettings(layout)
  let people: People | undefined
  const checks = [...checkMachine(dir), ...checkSecrets(layout, settings, now())]
  try {
    const installation = await openInstallation(dir)
    try {
      const enrolled = (await readCredentials(installation.pools.saksi_reader)).filter((device) => !device.isRevoked)
      checks.push(checkEdges(layout, settings, new Set(enrolled.map(({ agency }) => agency))))
      checks.push(...(await examineOpen(installation, shown, now)))
      if (desk !== undefined) checks.push(...(await checkDesk(installation, desk)))
      if (pages !== undefined) checks.push(...(await checkPages(installation, pages)))
      people = await examinePeople(installation)
      checks.push(...checkPeople(people))
    } finally {
      await installation.close()
    }
  } catch (error) {
    // What cannot be opened is a finding too; the other groups have been looked at by then.
    const { message } = error as Error
    checks.push(fault(error instanceof Failure ? 'database.schema' : 'database.opens', message, 'see docs/operate/trouble.md'))
  }
  if (url !== undefined) checks.push(...(await checkFront(url)))
  return { checks, ...(people ? { people } : {}) }
}
