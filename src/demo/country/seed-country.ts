/** The invented country as its agencies would have sent it: sheets, nil returns, totals from documents, and who is one person. */
import type { Installation } from '../../adapters/installation.ts'
import { nodeRandom } from '../../adapters/node-random.ts'
import { utf8 } from '../../core/bytes.ts'
import { findIndicator } from '../../core/country/find.ts'
import { appendActs, makeUnsigned } from '../../flow/append-acts.ts'
import { assertLinks } from '../../flow/assert-links.ts'
import { handIn, sayNothing } from '../hand-in.ts'
import { makeNils, makeSheets, printSheet, type Sheet } from './make-sheets.ts'
import { EVERYDAY, FIGURES, NEVER_CAME, STATED, TRAPS } from './recipes.ts'

const SEED = 30_330
/** Knows that three records are one person: it has one of them itself. */
const ASSERTER = 'mosavy'

export type Seeded = { readonly records: number; readonly nils: number }

/** @param court the court sheet that is handed in beside these, as rows of clear cells: its slots are not empty. */
export async function seedCountry(installation: Installation, court: Sheet): Promise<Seeded> {
  const { country } = installation
  const sheets = makeSheets(country, [...FIGURES, ...EVERYDAY, ...TRAPS], SEED)
  const tokens = new Map<string, string[]>()
  let records = 0
  for (const { form, agency, rows } of sheets) {
    const { sealed, logged } = await handIn(installation, form, utf8(printSheet({ form, rows })), `${form.id}.csv`, agency)
    records += logged.accepted
    if (form.id === 'identification') tokens.set(agency, sealed.entries.flatMap(recordOf))
  }
  const nils = makeNils(country, [...sheets, court], NEVER_CAME)
  for (const { form, agency, slots } of nils) await sayNothing(installation, form, agency, slots)
  await stateTotals(installation)
  await linkOnePerson(installation, tokens)
  return { records, nils: nils.reduce((sum, n) => sum + n.slots.length, 0) }
}

const recordOf = ({ stub }: { readonly stub: string }): string[] => {
  const said = JSON.parse(stub) as { readonly kind: string; readonly record?: string }
  return said.kind === 'record.version' && said.record !== undefined ? [said.record] : []
}

async function stateTotals({ country, store }: Installation): Promise<void> {
  for (const { agency, indicator, from, to, cells } of STATED) {
    const definition = findIndicator(country, indicator)?.version
    if (definition === undefined) throw new Error(`impossible: no indicator ${indicator}`)
    const said = {
      kind: 'aggregate.stated' as const,
      indicator,
      definition,
      office: 'ALL',
      from,
      to,
      source: `DEMO-${indicator.toUpperCase()}-${from.slice(0, 4)}`,
      money: null,
      cells: cells.map(({ value, qualifier }) => ({ by: {}, value, qualifier: qualifier ?? ('exact' as const) })),
    }
    await appendActs([makeUnsigned(agency, said, nodeRandom)], ['aggregate.stated'], 'total', { agency, country, store })
  }
}

/** One person seen by three agencies: three records of one, joined by what the social ministry asserts. */
async function linkOnePerson({ country, store }: Installation, tokens: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const seen = [...tokens].flatMap(([agency, list]) => (list[0] === undefined ? [] : [{ agency, record: list[0] }]))
  const first = seen.find((s) => s.agency === ASSERTER)
  if (!first) return
  const others = seen.filter((s) => s !== first)
  const acts = others.map((other) =>
    makeUnsigned(
      ASSERTER,
      {
        kind: 'link.asserted',
        relation: 'same_person',
        a: [first.agency, 'identification', first.record],
        b: [other.agency, 'identification', other.record],
        basis: 'same-document',
      },
      nodeRandom,
    ),
  )
  await assertLinks(acts, ASSERTER, country, store)
}
