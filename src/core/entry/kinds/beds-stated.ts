/** Beds that are free in one office now, and the help that it gives, as it says itself. The newest statement stands. No address is in it, ever. */
import { tellingCodes, findCode } from '../../country/find.ts'
import { code, isCount, listOf, optional, unique, where } from '../../shape.ts'
import { HELPING_OFFICES, helps } from '../bodies.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { entryKind } from '../define.ts'

const beds = where(isCount, (n) => n <= 5_000)

export const LANGUAGE_LIST = 'languages'
export const HELP_LIST = 'service-types'
const HELP_MOST = 30
const LANGUAGES_MOST = 20
/** Nobody says of a house that its languages are unknown: it says nothing. */
export const isSpoken = (language: string): boolean => language !== 'unknown'

export const bedsStated = entryKind(
  {
    kind: 'beds.stated',
    door: 'act',
    members: {
      office: code,
      women: beds,
      men: beds,
      children: beds,
      /** Codes of those that somebody there speaks; left out where it is not said, as in older statements. */
      languages: optional(unique(listOf(code, 1, LANGUAGES_MOST))),
      /** Codes of the kinds of help that are given there; left out where it is not said, as in older statements. */
      help: optional(unique(listOf(code, 1, HELP_MOST))),
    },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, { country }) => {
      if (!helps(country, stub.agency)) return 'stub.agency'
      if (!findCode(country, HELPING_OFFICES, stub.office)) return 'stub.office'
      const known = new Set(tellingCodes(country, HELP_LIST).map((c) => c.code))
      if (!(stub.help ?? []).every((h) => known.has(h))) return 'stub.help'
      return (stub.languages ?? []).every((l) => isSpoken(l) && findCode(country, LANGUAGE_LIST, l)) ? undefined : 'stub.languages'
    },
    rows: (stub, recordedAt) => {
      const { women, men, children } = stub
      const textOf = (codes: readonly string[] | undefined): string | null => codes?.join(' ') ?? null
      const [languages, help] = [textOf(stub.languages), textOf(stub.help)]
      const said = { office: stub.office, women, men, children, languages, help }
      return [{ table: 'beds_stated', row: { agency_id: stub.agency, entry_id: stub.id, ...said, recorded_at: recordedAt } }]
    },
  },
)
