/** What agencies put on record under the figures of an answer sheet: of each figure what they said last, in the order of the log. */
import type { AnswerSigned } from '../../core/entry/kinds/answer-signed.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { Client, Db } from '../../store/postgres/connect.ts'

export type AnswerOnRecord = AnswerSigned & {
  readonly agency: string
  /** The entry's id. */
  readonly id: string
  /** A device stands for it: its own signature, or one that came after it. */
  readonly isSigned: boolean
}

/** One agency's word under one figure. */
export const answerKey = (report: string, year: number, question: string, agency: string): string =>
  JSON.stringify([report, year, question, agency])

/** @param reader the reader's role. @param agency all of them where none is named. @returns by `answerKey`. */
export async function readAnswersOnRecord(reader: Db | Client, agency: string | null = null): Promise<ReadonlyMap<string, AnswerOnRecord>> {
  const { rows } = await reader.query<{ agency: string; id: string; stub: string; isSigned: boolean }>(
    `select e.agency_id as agency, e.entry_id::text as id, e.stub,
            (e.stub::json->>'author' not like 'unsigned:%' or c.act_id is not null) as "isSigned"
       from saksi.entries e
       join saksi.log_leaves l on l.agency_id = e.agency_id and l.entry_id = e.entry_id
       left join saksi.act_countersigns c on c.agency_id = e.agency_id and c.act_id = e.entry_id
      where e.kind = 'answer.signed' and ($1::text is null or e.agency_id = $1)
      order by l.idx`,
    [agency],
  )
  return new Map(
    rows.map(({ stub, ...on }) => {
      const said = JSON.parse(stub) as Extract<Stub, { kind: 'answer.signed' }>
      return [answerKey(said.report, said.year, said.question, on.agency), { ...said, ...on }]
    }),
  )
}
