/** A sum that does not fit what it sums, or a part that is more than its whole: which of the two holds, somebody says. */
import { letters } from '../letters.ts'
import { NOTHING, type Answers } from '../own/questions/questions.ts'
import type { Findings } from './findings.ts'
import type { SumFault } from './sums.ts'

/** @returns undefined where nobody has said yet: it is asked */
export function sumAnswer(fault: SumFault, sheet: string, answers: Answers, findings: Findings): string | undefined {
  const place = `${letters(fault.column + 1)}${fault.row}`
  const id = `counts:sum:${sheet}!${place}`
  const answer = answers[id]
  if (answer !== undefined) return answer
  const [n, m] = [String(fault.stated), String(fault.added)]
  const isPart = fault.kind === 'part'
  findings.ask({
    id,
    kind: 'rule',
    words: isPart
      ? {
          en: `Cell ${place} says ${n}, which is more than the ${m} that it is some of. Which is left out?`,
          km: `ក្រឡា ${place} និយាយថា ${n} ដែលលើស ${m} ដែលវាជាផ្នែកមួយ។ តើត្រូវទុកមួយណាចោល?`,
        }
      : {
          en: `Cell ${place} says ${n}; what it sums adds up to ${m}. Which holds?`,
          km: `ក្រឡា ${place} និយាយថា ${n}។ អ្វីដែលវាបូក ស្មើ ${m}។ តើមួយណាត្រឹមត្រូវ?`,
        },
    about: { sheet, rows: [fault.row], column: fault.column },
    cells: 1,
    likely: isPart
      ? [
          { value: 'part', words: { en: `${n}, the part`, km: `${n} គឺផ្នែក` } },
          { value: 'whole', words: { en: `${m}, the whole`, km: `${m} គឺចំនួនសរុប` } },
        ]
      : [
          { value: 'rows', words: { en: `${m}: what it sums`, km: `${m}៖ អ្វីដែលវាបូក` } },
          ...(fault.mayStand
            ? [{ value: 'sheet', words: { en: `${n}: as it stands; some are in no part`, km: `${n}៖ ដូចក្នុងតារាង ខ្លះមិននៅក្នុងផ្នែកណាទេ` } }]
            : []),
          { value: NOTHING, words: { en: 'Neither: the sum is left out', km: 'មិនមែនទាំងពីរ៖ ទុកផលបូកចោល' } },
        ],
  })
  return undefined
}
