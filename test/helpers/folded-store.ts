/** What figures are made of, answered from a folded book alone: no database, so that a register of ten rows is asked in a millisecond. */
import {
  byAgencyIn,
  cellsIn,
  contradictedIn,
  endedNilsIn,
  lineageIn,
  knownAboutIn,
  knownUnwrittenIn,
  mayBeIn,
  receivedIn,
  rowsWaitIn,
  totalsIn,
} from '../../src/core/count/folded/answers.ts'
import type { Answered } from '../../src/core/count/folded/answered.ts'
import type { Book } from '../../src/core/count/folded/book.ts'
import { momentOf } from '../../src/core/count/folded/moment.ts'
import { lookedIn, resolvedIn, reviewsIn, undecidedIn } from '../../src/core/count/folded/reviewed.ts'
import { unsureIn } from '../../src/core/count/folded/units.ts'
import type { About, QuestionName } from '../../src/core/count/questions.ts'
import type { CountStore } from '../../src/road/ports.ts'

type Answers = { readonly [Q in QuestionName]?: (about: About<Q>) => Answered }

/** Of a book to which nothing more comes. @param asOf ISO day. */
export function foldedStore(book: Book, asOf: string): CountStore {
  const moment = momentOf(asOf)
  const answers: Answers = {
    cells: (query) => cellsIn(query, book, moment),
    agencies: (query) => byAgencyIn(query, book, moment) ?? [],
    lineage: (query) => lineageIn(query, book, moment),
    doubts: (query) => mayBeIn(query, book, moment),
    totals: (query) => totalsIn(query, book, moment),
    received: (known) => receivedIn(known, known.form, book, moment),
    rowsWait: (known) => rowsWaitIn(known, known.form, book, moment),
    contradicted: (known) => contradictedIn(known, known.by, book, moment),
    endedNils: () => endedNilsIn(book, moment),
    unsure: (query) => unsureIn(query, book, moment),
    resolved: (query) => resolvedIn(query, book, moment),
    undecided: (query) => undecidedIn(query, book, moment),
    reviewed: () => reviewsIn(book, moment),
    knownAbout: () => knownAboutIn(book),
    knownUnwritten: () => knownUnwrittenIn(book),
    looked: (query) => lookedIn(query, book, moment),
    begun: () => [{ begun: 1 }],
  }
  const store: CountStore = {
    isDemo: false,
    ask: async <Q extends QuestionName>(question: Q, about: About<Q>) => {
      const answer = answers[question] as ((about: About<Q>) => Answered) | undefined
      if (!answer) throw new Error(`a folded book is not asked for ${question} here`)
      return answer(about) as never
    },
    once: () => store,
  }
  return store
}
