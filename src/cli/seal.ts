import { join } from 'node:path'
import { loadCountry } from '../adapters/files/load-country.ts'
import { writeDurably } from '../adapters/files/durable.ts'
import { COUNTRIES, readEdgeKeys } from '../adapters/installation.ts'
import { hpke } from '../adapters/hpke/hpke.ts'
import { nodeRandom } from '../adapters/node-random.ts'
import { codesOf } from '../core/country/find.ts'
import type { Country, Form } from '../core/country/index.ts'
import type { EntrySigner } from '../core/entry/sign.ts'
import { readSigningKey, softwareSigner } from '../core/entry/software-key.ts'
import { parsePeriod, periodOf } from '../core/model/dates.ts'
import type { EdgeKeys } from '../flow/ports.ts'
import { seal, sealNil, type NilSlot } from '../flow/seal.ts'
import type { Sealed } from '../flow/stages.ts'
import { readArguments } from './arguments.ts'
import { Usage, type Command, type ExitCode, type Io } from './command.ts'
import { getForm, printRefused, readFileArgument, readReturn } from './read-return.ts'

export const command: Command = {
  name: 'seal',
  summary: 'parse, check and seal a return on the clerk’s own machine',
  usage: `saksi seal FILE --form ID --keys EDGE.json --out SEALED [--period P] [--sign KEY.json]
saksi seal --nil OFFICE:PERIOD[,OFFICE:PERIOD…] --form ID --keys EDGE.json --out SEALED [--sign KEY.json]

Needs no network and no server. Names and free text go into envelopes that only the vaults together can open; what
is written to SEALED may travel by any post. Any error refuses the whole file, and every problem is listed. With --sign
the file goes in under its author's signature, every row of it; a key in a file is for a demonstration alone. --nil says
that there was nothing: signed by the head of the office it counts, unsigned it waits and counts for nothing.

  saksi seal court-2023.xlsx --form court-return --keys record.edge/moj.edge.json --out court-2023.saksi
  saksi seal --nil CFI-X1:2023-Q3 --form court-return --keys record.edge/moj.edge.json \\
    --sign record.edge/moj.head.key.json --out nil.saksi`,
  async run(argv, io) {
    const { values, positionals } = readArguments(
      argv,
      Object.fromEntries(['form', 'keys', 'out', 'period', 'sign', 'nil'].map((name) => [name, { type: 'string' as const }])),
      ['FILE?'],
    )
    if (typeof values.out !== 'string') throw new Usage('--out is missing: where to write the sealed file')
    if (typeof values.keys !== 'string') throw new Usage('--keys is missing: the edge key file of your agency')
    readFileArgument(values.keys)
    const keys = readEdgeKeys(values.keys)
    const country = await loadCountry(join(COUNTRIES, keys.country))
    const form = getForm(country, values.form)
    const signer = typeof values.sign === 'string' ? readSigner(values.sign, keys) : undefined
    const who = { country, form, agency: keys.agency, random: nodeRandom, ...(signer ? { signer } : {}) }
    if (typeof values.nil === 'string') return write(await sealNil(readSlots(values.nil, form, country), who), values.out, io)
    if (positionals[0] === undefined) throw new Usage('FILE is missing; --nil says that there is nothing to send')
    const valid = await readReturn(positionals[0], form, country, values.period as string | undefined)
    if ('refused' in valid) {
      printRefused(valid, io)
      return 1
    }
    return write(await seal(valid, { ...who, keys, hpke }), values.out, io, valid.rows.length)
  },
}

function write(sealed: Sealed, out: string, io: Io, rows = 0): ExitCode {
  const isSigned = sealed.entries[0]?.signature !== null
  writeDurably(out, JSON.stringify(sealed))
  const what =
    rows > 0 ? `${rows} rows sealed` : `${sealed.entries.length} nil ${sealed.entries.length === 1 ? 'return' : 'returns'} written`
  if (io.json) io.out(JSON.stringify({ rows, out, signed: isSigned }))
  else io.out(`${what}${isSigned ? ' and signed' : ''} into ${out}`)
  return 0
}

/** @throws Usage when the file is no key, or the key of another agency: it would be refused on arrival. */
function readSigner(path: string, keys: EdgeKeys): EntrySigner {
  const key = readSigningKey(parseJson(readFileArgument(path)))
  if (!key) throw new Usage(`${path} is no signing key`)
  if (key.card.agency !== keys.agency || key.country !== keys.country)
    throw new Usage(`${path} is a key of ${key.card.agency}, and the file goes in from ${keys.agency}`)
  return softwareSigner(key)
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined // no key, and refused as such
  }
}

function readSlots(text: string, form: Form, country: Country): NilSlot[] {
  const offices = codesOf(country, form.slot.list).map((c) => c.code)
  return text.split(',').map((slot) => {
    const [office = '', period = '', ...rest] = slot.split(':')
    if (rest.length > 0 || !offices.includes(office)) throw new Usage(`"${slot}" is not written OFFICE:PERIOD with an office of ${form.id}`)
    const span = parsePeriod(period)
    if (!span || periodOf(span.from, form.slot.period) !== period) throw new Usage(`"${period}" is no ${form.slot.period} of ${form.id}`)
    return { office, period }
  })
}
