/** Answers the questions that figures are made of out of the tables: each by the statement that it compiles to. */
import type { About, QuestionName, Row } from '../../../core/count/questions.ts'
import type { CountStore } from '../../../road/ports.ts'
import type { Db } from '../connect.ts'
import { runningTogether, type Rows, type Run } from './run-together.ts'
import { STATEMENTS_FOR } from './statements.ts'

export const openCountStore = (db: Db, isDemo: boolean): CountStore => answerBy(runningTogether(db), isDemo)

const answerBy = (run: Run, isDemo: boolean): CountStore => ({
  isDemo,
  // A statement names its columns as the question's rows do; that they are those is what test/count and verify --figures hold.
  ask: async <Q extends QuestionName>(question: Q, about: About<Q>) => (await run(STATEMENTS_FOR[question](about))) as readonly Row<Q>[],
  once: () => answerBy(readOnce(run), isDemo),
})

function readOnce(run: Run): Run {
  const known = new Map<string, Promise<Rows>>()
  return (compiled) => {
    const key = `${compiled.sql} ${JSON.stringify(compiled.params)}`
    const found = known.get(key) ?? run(compiled)
    known.set(key, found)
    return found
  }
}
