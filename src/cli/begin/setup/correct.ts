import type { Country } from '../../../core/country/index.ts'
import { formerly, withNames } from '../../../core/country/name-bodies.ts'
import { readCredentials } from '../../../store/postgres/credentials.ts'
import { writeSettings } from '../../../store/files/settings.ts'
import { makeLinks, type SeatLink } from '../../../work/enrolment/first-registrars.ts'
import { openInstallation } from '../../../work/installation/installation.ts'
import { stateSettings } from '../../../work/installation/state-settings.ts'
import { WillNotDo } from '../../command.ts'
import type { Setup } from './sheets.ts'

/** From which day on returns are owed, as is on record; null where nothing is. */
export async function standingDay(dir: string): Promise<string | null> {
  const installation = await openInstallation(dir)
  const { asked } = installation
  await installation.close()
  return asked.said.at(-1)?.from ?? null
}

/** On record since the first entry, or in the hands of others. */
const STAYS = ['country', 'url', 'desk', 'observatory'] as const

/**
 * Names anew who was named wrongly, or is called otherwise now, and says from which day on returns are owed. Ids stay, so nothing that was signed changes; the log says that
 * the settings are other ones, and the day.
 *
 * @returns new links for the first two registrars, which end the old; none once somebody is enrolled.
 * @throws WillNotDo where anything but a name would be another one, or a body would be taken out whose people hold devices
 */
export async function correctNames(dir: string, setup: Setup, country: Country): Promise<readonly SeatLink[]> {
  const installation = await openInstallation(dir)
  try {
    const { layout, settings, pools, sequencer, asked, clock } = installation
    for (const what of STAYS)
      if (settings[what] !== setup[what]) throw new WillNotDo(`${what}: this record’s is ${settings[what] ?? 'none'}, and it stays`)
    const devices = (await readCredentials(pools.saksi_reader)).filter((device) => !device.isRevoked)
    const held = Object.entries(setup.names).flatMap(([id, name]) => (name === null && devices.some((d) => d.agency === id) ? [id] : []))
    if (held.length > 0) throw new WillNotDo(`names.${held.join(', ')}: its people hold devices here; a registrar revokes them first`)
    const former = formerly(settings.names ?? {}, setup.names, settings.formerNames ?? {}, clock.today())
    const { formerNames: _, ...rest } = settings
    writeSettings(layout, { ...rest, names: setup.names, ...(Object.keys(former).length > 0 ? { formerNames: former } : {}) })
    await stateSettings(installation)
    const { askedFrom: from } = setup
    if (from !== undefined && from !== asked.said.at(-1)?.from) await installation.note({ kind: 'collection.began', from })
    await sequencer.flush()
    return devices.length > 0 ? [] : makeLinks(layout, withNames(country, setup.names))
  } finally {
    await installation.close()
  }
}
