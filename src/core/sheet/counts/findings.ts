/** What comes up while a sheet of counts is read: questions, each once however many cells wait for it, faults, and notes. */
import type { Question } from '../own/questions/questions.ts'
import type { CountFault, CountNote } from './understood.ts'

export class Findings {
  readonly #questions = new Map<string, Question>()
  readonly faults: CountFault[] = []
  readonly notes: CountNote[] = []

  get questions(): readonly Question[] {
    return [...this.#questions.values()]
  }

  asked(id: string): Question | undefined {
    return this.#questions.get(id)
  }

  ask(question: Question, cells = question.cells): void {
    const before = this.#questions.get(question.id)
    this.#questions.set(question.id, before ? { ...before, cells: before.cells + cells } : question)
  }
}
