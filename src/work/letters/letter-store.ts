/** Letters: of a body's own records as saksi_desk (migrations/000043-letters.sql), and one by its mark for whoever holds the paper. */
import type { Reader } from '../../core/access/reader.ts'
import type { Letter } from '../../core/letter/letter.ts'
import { asPersonOf, inTransaction, type Db } from '../../store/postgres/connect.ts'

export type FoundLetter = Pick<Letter, 'until'> & {
  readonly agency: string
  /** Hash of the digits that belong to it. */
  readonly digits: string
}
export type LetterStore = {
  /** Those that nothing has ended first, and of them the newest. */
  of(reader: Reader, records: readonly string[]): Promise<readonly Letter[]>
  /** Whether this is a letter of one of these records, however many others there are. */
  has(reader: Reader, records: readonly string[], letter: string): Promise<boolean>
  /** How many of them hold. @param today ISO day. */
  count(reader: Reader, records: readonly string[], today: string): Promise<number>
  /** The one of this mark that nothing has ended. @param mark of its number. */
  find(mark: string): Promise<FoundLetter | undefined>
  /** Whether another letter has this mark, whoever issued it. @param letter the entry that asks. */
  isTaken(mark: string, letter: string): Promise<boolean>
}

const AT = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const ENDS = `(select min(e.recorded_at) from saksi.letter_ends e where e.agency_id = l.agency_id and e.letter = l.entry_id)`

export const openLetterStore = ({
  saksi_reader: reader,
  saksi_desk: desk,
}: {
  readonly saksi_reader: Db
  readonly saksi_desk: Db
}): LetterStore => ({
  of: (of, records) =>
    inTransaction(desk, async (client) => {
      await asPersonOf(client, of)
      const { rows } = await client.query<Letter>({
        name: 'letters-of',
        text: `select entry_id as letter, record_id as record, ground, until::text, ${AT('recorded_at')} as at, ${AT(ENDS)} as "endedAt"
                 from saksi.letters l where agency_id = $1 and record_id = any($2::text[]) order by ${ENDS} is not null, recorded_at desc, entry_id limit 50`,
        values: [of.agency, records],
      })
      return rows
    }),
  has: (of, records, letter) =>
    inTransaction(desk, async (client) => {
      await asPersonOf(client, of)
      const text = 'select 1 from saksi.letters where agency_id = $1 and record_id = any($2::text[]) and entry_id = $3'
      return (await client.query({ name: 'letter-has', text, values: [of.agency, records, letter] })).rows.length > 0
    }),
  count: (of, records, today) =>
    inTransaction(desk, async (client) => {
      await asPersonOf(client, of)
      const { rows } = await client.query<{ n: number }>({
        name: 'letters-holding',
        text: `select count(*)::int as n from saksi.letters l where agency_id = $1 and record_id = any($2::text[]) and until >= $3 and ${ENDS} is null`,
        values: [of.agency, records, today],
      })
      return rows[0]?.n ?? 0
    }),
  find: async (mark) => {
    const { rows } = await reader.query<FoundLetter>({
      name: 'letter-find',
      // The first of its mark alone: a copy that somebody issued as his own does not hold when the paper is ended.
      text: `select agency_id as agency, until::text, digits
               from (select * from saksi.letters where mark = $1 order by recorded_at, entry_id limit 1) l where ${ENDS} is null`,
      values: [mark],
    })
    return rows[0]
  },
  isTaken: async (mark, letter) => {
    const text = 'select 1 from saksi.letters where mark = $1 and entry_id <> $2 limit 1'
    return (await reader.query({ name: 'letter-taken', text, values: [mark, letter] })).rows.length > 0
  },
})
