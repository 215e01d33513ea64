import { openInstallation } from '../../work/installation/installation.ts'
import { sayInAll } from '../../core/text/languages.ts'
import { ALERT_RULES, type AlertRule } from '../../core/alert/rules.ts'
import { isDay } from '../../core/model/dates.ts'
import { listAlerts } from '../../work/alerts/list-alerts.ts'
import { folder, readArguments } from '../arguments.ts'
import { DEMO_LINE } from '../demo-mark.ts'
import { Usage, type Command } from '../command.ts'

const SIDES = ['enforcement', 'protection', 'oversight'] as const

export const command: Command = {
  name: 'alerts',
  usage: `saksi alerts DIR --side enforcement|protection|oversight [--as-of DAY]

Each side of the wall is told of its own. Counts only; exit code 1 when something waits.

  saksi alerts ./demo --side protection`,
  async run(argv, io) {
    const { values, positionals } = readArguments(argv, { side: { type: 'string' }, 'as-of': { type: 'string' } }, ['DIR'])
    const side = SIDES.find((s): s is AlertRule['side'] => s === values.side)
    if (!side) throw new Usage(`--side must be one of ${SIDES.join(', ')}`)
    const asOf = typeof values['as-of'] === 'string' ? values['as-of'] : new Date().toISOString().slice(0, 10)
    if (!isDay(asOf)) throw new Usage('--as-of must be a day, written 2023-01-31')
    const installation = await openInstallation(folder(positionals[0] as string))
    try {
      const raised = await listAlerts(asOf, [side], installation.counts)
      const { demo } = installation.settings
      if (demo && !io.json) io.out(DEMO_LINE)
      if (io.json) io.out(JSON.stringify({ as_of: asOf, side, alerts: raised, demo }))
      else
        for (const a of raised) {
          const words = ALERT_RULES.find((r) => r.rule === a.rule)?.words
          const [what = a.rule, ...others] = words ? sayInAll(words, installation.country.languages) : []
          io.out(`${String(a.open).padStart(6)}  ${what}${a.oldest === null ? '' : `, the oldest since ${a.oldest}`}`)
          for (const other of others) io.out(`        ${other}`)
        }
      return raised.some((a) => a.open > 0) ? 1 : 0
    } finally {
      await installation.close()
    }
  },
}
