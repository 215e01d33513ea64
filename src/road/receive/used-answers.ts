/** Which of somebody's answers a sheet was read by: those whose question it asks while they are not given. */
import type { Answers, Question } from '../../core/sheet/own/questions/questions.ts'

/** An answer may open another question, which may open a third. */
const MOST_ROUNDS = 8

export async function listUsed(ask: (answers: Answers) => Promise<readonly Question[]>, answers: Answers): Promise<readonly string[]> {
  let used: Answers = {}
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const asked = (await ask(used)).flatMap(({ id }) => (Object.hasOwn(answers, id) && !Object.hasOwn(used, id) ? [id] : []))
    if (asked.length === 0) break
    used = { ...used, ...Object.fromEntries(asked.map((id) => [id, answers[id] ?? ''])) }
  }
  return Object.keys(used)
}
