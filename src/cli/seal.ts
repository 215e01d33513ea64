import { join } from 'node:path'
import { loadCountry } from '../adapters/files/load-country.ts'
import { writeDurably } from '../adapters/files/durable.ts'
import { COUNTRIES, readEdgeKeys } from '../adapters/installation.ts'
import { hpke } from '../adapters/hpke/hpke.ts'
import { nodeRandom } from '../adapters/node-random.ts'
import { seal } from '../flow/seal.ts'
import { readArguments } from './arguments.ts'
import { Usage, type Command } from './command.ts'
import { getForm, printRefused, readFileArgument, readReturn } from './read-return.ts'

export const command: Command = {
  name: 'seal',
  summary: 'parse, check and seal a return on the clerk’s own machine',
  usage: `saksi seal FILE --form ID --keys EDGE.json --out SEALED [--period P]

Needs no network and no server. Names and free text go into envelopes that only the vaults together can open; what
is written to SEALED may travel by any post. Any error refuses the whole file, and every problem is listed.

  saksi seal court-2023.xlsx --form court-return --keys record.edge/moj.edge.json --out court-2023.saksi`,
  async run(argv, io) {
    const { values, positionals } = readArguments(
      argv,
      { form: { type: 'string' }, keys: { type: 'string' }, out: { type: 'string' }, period: { type: 'string' } },
      ['FILE'],
    )
    if (typeof values.out !== 'string') throw new Usage('--out is missing: where to write the sealed file')
    if (typeof values.keys !== 'string') throw new Usage('--keys is missing: the edge key file of your agency')
    readFileArgument(values.keys)
    const keys = readEdgeKeys(values.keys)
    const country = await loadCountry(join(COUNTRIES, keys.country))
    const form = getForm(country, values.form)
    const valid = await readReturn(positionals[0] as string, form, country, values.period as string | undefined)
    if ('refused' in valid) {
      printRefused(valid, io)
      return 1
    }
    const sealed = await seal(valid, { country, form, agency: keys.agency, keys, random: nodeRandom, hpke })
    writeDurably(values.out, JSON.stringify(sealed))
    io.out(io.json ? JSON.stringify({ rows: valid.rows.length, out: values.out }) : `${valid.rows.length} rows sealed into ${values.out}`)
    return 0
  },
}
