/** Compares the wall clock with what this machine has counted, with the witnesses, and with what the log says of it. */
import { readWitnesses, TOLERANCE_MS } from '../../core/clock.ts'
import { askTimes } from '../../outside/witness/heads.ts'
import { readClockSpans } from '../../store/postgres/clock-alarms.ts'
import type { Installation } from '../installation/installation.ts'
import { ageOf, fault, ok, type Check } from './check.ts'

const MEND = 'set it by NTP (timedatectl set-ntp true), and read docs/operate/clock.md'
/** The witnesses' dates are whole seconds, asked for over a line. */
const WITNESSED_MS = 5000

/** @param now milliseconds since 1970, by the wall clock. */
export async function checkClock(installation: Installation, now: () => number): Promise<Check[]> {
  return [checkCount(installation, now()), ...(await checkOthers(installation, now)), ...(await checkSaid(installation))]
}

const sayOff = (ms: number): string => `${ageOf(Math.abs(ms) / 1000)} ${ms > 0 ? 'ahead' : 'behind'}`

function checkCount({ clock }: Pick<Installation, 'clock'>, now: number): Check {
  const off = now - clock.now()
  return Math.abs(off) <= TOLERANCE_MS
    ? ok('clock.counted', 'the clock goes as this machine counts')
    : fault(
        'clock.counted',
        `the clock jumped: it is ${sayOff(off)} of what this machine has counted, and the record does not follow it`,
        MEND,
      )
}

/** At least two that agree, so that one with a wrong clock of its own says nothing. */
async function checkOthers(installation: Installation, now: () => number): Promise<Check[]> {
  const policy = installation.policyInUse()
  const offsets = policy === null ? [] : await askTimes(policy)
  const reading = readWitnesses(offsets, now())
  if (!reading) return []
  const off = reading.server - reading.reference
  return [
    Math.abs(off) <= WITNESSED_MS
      ? ok('clock.witnessed', `the clocks of ${offsets.length} witnesses agree with it`)
      : fault('clock.witnessed', `the clock is ${sayOff(off)} of the witnesses’`, MEND),
  ]
}

async function checkSaid({ pools }: Pick<Installation, 'pools'>): Promise<Check[]> {
  const open = (await readClockSpans(pools.saksi_reader)).filter((span) => span.to === null)
  return open.map(({ from, alarm }) =>
    fault(
      'clock.said',
      `since entry ${from} the log says that the clock is ${sayOff(alarm.milliseconds * (alarm.direction === 'ahead' ? 1 : -1))} (${alarm.source})`,
      'the server says in the log when it is true again; where it is true now, start the server',
    ),
  )
}
