/**
 * Two records that may be one person, before anybody has said that they are: a program holds it likely, or somebody looked and cannot tell, or
 * knows two people. A yes is a link (link-asserted.ts). Nothing is counted as one by it: while it is undecided, a figure of people lies between.
 * Each agency has one last word; where one holds two people and another does not, it is undecided.
 */
import { code, isCount, nullOr, oneOf, where } from '../../shape.ts'
import { entryKind } from '../define.ts'
import { linked, pairFault } from '../linkable.ts'

/** `likely` a program says, and no person; the other two a person. */
export const PAIR_VERDICTS = ['likely', 'unsure', 'two'] as const

/** Odds of two to one: what is no likelier than not makes no figure lie between. */
const LEAST_BITS = 1

export const pairJudged = entryKind(
  {
    kind: 'pair.judged',
    door: 'act',
    members: {
      a: linked,
      b: linked,
      verdict: oneOf(...PAIR_VERDICTS),
      /** Of `likely`: the weight in bits, and which program by which model; null of a person's word. */
      bits: nullOr(where(isCount, (n) => n >= LEAST_BITS && n <= 1_000)),
      model: nullOr(code),
    },
    signed: { is: 'optional' },
    isPolicy: false,
    movesFigures: true,
    movesSigners: false,
  },
  {
    refers: (stub, known) => {
      const isProgram = stub.verdict === 'likely'
      if (isProgram !== (stub.model !== null)) return 'stub.model'
      if (isProgram !== (stub.bits !== null)) return 'stub.bits'
      return pairFault({ ...stub, relation: 'same_person' }, known)
    },
    rows: ({ agency, id, a, b, verdict, bits, model }, recordedAt) => {
      const between = { a_agency: a[0], a_record: a[2], b_agency: b[0], b_record: b[2] }
      const row = {
        agency_id: agency,
        entry_id: id,
        ...between,
        verdict,
        bits: bits ?? null,
        model: model ?? null,
        recorded_at: recordedAt,
      }
      return [{ table: 'pair_judgements', row }]
    },
  },
)
