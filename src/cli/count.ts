import { openInstallation } from '../adapters/installation.ts'
import { canonical, type Json } from '../core/canonical.ts'
import { toHex, utf8 } from '../core/bytes.ts'
import { findUnknownCode, UnknownDimension } from '../core/count/compile.ts'
import { findIndicator } from '../core/country/find.ts'
import { isDay } from '../core/model/dates.ts'
import { purposeHash } from '../core/hash.ts'
import { count } from '../flow/count.ts'
import { link } from '../flow/link.ts'
import type { Counted } from '../flow/stages.ts'
import { folder, readArguments, readPairs } from './arguments.ts'
import { Usage, type Command, type Io } from './command.ts'

export const command: Command = {
  name: 'count',
  summary: 'one figure, with its unit, interval, coverage, state and lineage',
  usage: `saksi count DIR INDICATOR --from DAY --to DAY [--as-of DAY] [--by dim,dim] [--where dim=code,…]

The interval is half-open: --to is the first day that is out. On the operator's machine the figure is exact, and that
it was asked for is an entry of the log.

  saksi count ./uk people-referred --from 2022-04-01 --to 2023-07-01 --by sex`,
  async run(argv, io) {
    const { values, positionals } = readArguments(
      argv,
      { from: { type: 'string' }, to: { type: 'string' }, 'as-of': { type: 'string' }, by: { type: 'string' }, where: { type: 'string' } },
      ['DIR', 'INDICATOR'],
    )
    const interval = { from: day(values.from, '--from'), to: day(values.to, '--to') }
    if (interval.from >= interval.to) throw new Usage('--to must come after --from')
    const asOf = values['as-of'] === undefined ? new Date().toISOString().slice(0, 10) : day(values['as-of'], '--as-of')
    const by = typeof values.by === 'string' ? values.by.split(',').filter(Boolean) : []
    const where = readPairs(values.where)
    const installation = await openInstallation(folder(positionals[0] as string))
    try {
      const { country } = installation
      const indicator = findIndicator(country, positionals[1] as string)
      if (!indicator)
        throw new Usage(`there is no indicator ${positionals[1]}; there are ${country.indicators.map((i) => i.id).join(', ')}`)
      const unknown = findUnknownCode(country, indicator, where)
      if (unknown) throw new Usage(`${unknown} has no code "${where[unknown]}"`)
      const counted = await count(link({ entries: [] }, asOf), { indicator, interval, by, where }, country, installation.counts)
      const result = toHex(purposeHash('saksi/figure/1', utf8(canonical(counted as unknown as Json))))
      // The figure leaves the server: it is a release to a named recipient, and the log says so before it is shown.
      await installation.note({ kind: 'figure.answered', indicator: indicator.id, recipient: 'operator', ...interval, by, where, result })
      if (io.json) io.out(JSON.stringify(counted))
      else print(counted, io)
      return 0
    } catch (error) {
      if (error instanceof UnknownDimension) throw new Usage(error.message)
      throw error
    } finally {
      await installation.close()
    }
  },
}

function day(text: string | boolean | undefined, name: string): string {
  if (typeof text !== 'string' || !isDay(text)) throw new Usage(`${name} must be a day, written 2023-01-31`)
  return text
}

function print(c: Counted, io: Io): void {
  io.out(`${c.value.toLocaleString('en')} ${c.unit}   ${c.state}`)
  io.out(`${c.indicator}, definition ${c.definition}, from ${c.from} to before ${c.to}, as known on ${c.as_of}`)
  io.out(
    `coverage: ${c.coverage.received} of ${c.coverage.due} returns; ${c.lineage.entries} entries from ${Object.keys(c.lineage.agencies).length} agencies`,
  )
  if (!c.lineage.deduplicated) io.out('not de-duplicated across agencies')
  for (const cell of c.cells)
    io.out(
      `  ${String(cell.value).padStart(8)}  ${c.by.map((d) => cell.by[d]).join(' · ')}${cell.state === 'reported' ? '' : `  (${cell.state})`}`,
    )
}
