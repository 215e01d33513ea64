/**
 * A person → what is turned into tokens. Several, of different sharpness, so that another spelling, another order, one name
 * written as two, or the other script still meets: a match is counted, not believed.
 */
import { fold } from '../text/fold.ts'
import { skeleton } from './skeleton.ts'

export type Sought = {
  /** As written, with aliases in it or several of them. */
  readonly names: readonly string[]
  /** Years of birth that are possible; none when nothing is known. */
  readonly years: readonly number[]
}

/** Slots of a block (block.ts). A person with more than this has the sharpest first. */
export const INPUTS_MOST = 24
/** Tokens of one search: as many in every one, filled with chance. */
export const SOUGHT_MOST = 12

const TITLES = new Set(
  ['លោក', 'លោកស្រី', 'អ្នក', 'អ្នកស្រី', 'អ្នកនាង', 'កញ្ញា', 'នាង', 'កុមារ', 'កុមារី', 'ឯកឧត្តម', 'mr', 'mrs', 'ms', 'miss', 'dr'].map(fold),
)
const ALIAS = /[([{/;,«»")\]}]|(?:^|\s+)(?:ហៅថា|ហៅ|alias|aka|a\.k\.a\.?)\s+/giu
const isWord = (w: string): boolean => w !== '' && !TITLES.has(w.replace(/\.$/, ''))

/** One list of words a name: titles off, aliases apart. */
export function wordsOf(name: string): readonly (readonly string[])[] {
  return name
    .split(ALIAS)
    .map((part) =>
      fold(part)
        .split(/[\s.\-'’]+/)
        .filter(isWord),
    )
    .filter((words) => words.length > 0)
}

/**
 * Labelled, so that one kind is never another: `full` its letters, `bones` its words' skeletons, `run` the same as one word,
 * `word` one word. None of them minds the order.
 */
export function inputsOf({ names, years }: Sought): readonly string[] {
  const all = names.flatMap(wordsOf)
  const sharp: string[] = []
  const dated: string[] = []
  const loose: string[] = []
  for (const words of all) {
    const full = sortedLetters(words.join(''))
    const bones = words
      .map(skeleton)
      .filter((s) => s !== '')
      .toSorted()
    const marks = [
      `full:${full}`,
      ...(bones.join('').length > 1 ? [`bones:${bones.join(' ')}`, `run:${sortedLetters(bones.join(''))}`] : []),
    ]
    sharp.push(...marks)
    for (const year of years) dated.push(...marks.slice(0, 2).map((m) => `${m}@${year}`))
    if (words.length > 1) for (const year of years) loose.push(...words.map((w) => `word:${w}@${year}`))
  }
  return [...new Set([...sharp, ...dated, ...loose])].slice(0, INPUTS_MOST)
}

const sortedLetters = (text: string): string => [...text].toSorted().join('')

/** A year that is known to a year either way is three; so that heaping at ages ending in 0 and 5 still meets. */
export const around = (year: number): readonly number[] => [year, year - 1, year + 1]
