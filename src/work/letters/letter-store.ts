/** Letters: of a body's own records as saksi_desk (migrations/000043-letters.sql), and one by its mark for whoever holds the paper. */
import type { Reader } from '../../core/access/reader.ts'
import type { Letter } from '../../core/letter/letter.ts'
import { asPersonOf, inTransaction, type Db } from '../../store/postgres/connect.ts'

export type FoundLetter = Pick<Letter, 'ground' | 'until'> & {
  readonly agency: string
  /** Hash of the digits that belong to it. */
  readonly digits: string
}
export type LetterStore = {
  /** The newest first. */
  of(reader: Reader, records: readonly string[]): Promise<readonly Letter[]>
  /** The one of this mark that nothing has ended. @param mark of its number. */
  find(mark: string): Promise<FoundLetter | undefined>
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
                 from saksi.letters l where agency_id = $1 and record_id = any($2::text[]) order by recorded_at desc, entry_id limit 50`,
        values: [of.agency, records],
      })
      return rows
    }),
  find: async (mark) => {
    const { rows } = await reader.query<FoundLetter>({
      name: 'letter-find',
      text: `select agency_id as agency, ground, until::text, digits from saksi.letters l
              where mark = $1 and ${ENDS} is null order by recorded_at, entry_id limit 1`,
      values: [mark],
    })
    return rows[0]
  },
})
