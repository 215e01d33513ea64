/**
 * The lines, or the columns, of a table of counts taken together: which of them are times, codes of one list, sums and parts of others, and which say
 * what is counted. A heading by itself may be many things; beside the others it is one.
 */
import type { Country } from '../../country/country.ts'
import { codesOf, findList } from '../../country/find.ts'
import type { SheetWords } from '../../country/sheet-words.ts'
import { silenceOf } from '../../model/lists/silence.ts'
import { namesIn } from '../../text/languages.ts'
import { foldAll, foldText } from '../own/words/fold-text.ts'
import { listCodes } from '../own/words/vocabulary.ts'
import type { Answers, Question } from '../own/questions/questions.ts'
import { readLabel, type CodesOf, type Label, type Time } from './label.ts'
import type { Heading } from './shape.ts'

export type Entry = {
  readonly at: number
  /** As it stands, the outermost heading first. */
  readonly text: string
  readonly time?: Time
  /** By list; a code that is empty is none of its list, as somebody has said. */
  readonly is: CodesOf
  /** By list: the same heading as a code of other lists, where its level may be of any of them. */
  readonly alike: Readonly<Record<string, CodesOf>>
  /** What is counted, as it stands; undefined where the other headings say it. */
  readonly measure?: string
  readonly isTotal: boolean
  readonly isYear: boolean
  /** The place of the entry that it is some of. */
  readonly partOf?: number
  /** No number of this table, or somebody said so. */
  readonly isAside: boolean
  /** It belongs to an earlier time and is no part of this table; a sum beside it may include it. */
  readonly isEarlier: boolean
  /** What it is waits for an answer. */
  readonly isOpen: boolean
  /** It is some of what stands nowhere: nobody can say what it is. */
  readonly isLost?: true
}
export type Axis = { readonly entries: readonly Entry[]; readonly questions: readonly Question[] }

export type AxisContext = {
  readonly country: Country
  readonly words: SheetWords
  readonly answers: Answers
  /** That a figure may be cut by. */
  readonly lists: readonly string[]
  readonly notes: readonly string[]
  readonly isOfDays: boolean
  /** By level, lists that the heading over its labels names. */
  readonly named: readonly (readonly string[])[]
}

/** Of the headings of one level, so many must be codes of one list. */
const MOST = 0.6

export function readAxis(headings: readonly Heading[], context: AxisContext): Axis {
  const { answers, isOfDays } = context
  const questions: Question[] = []
  const labels = headings.map(({ texts }) => texts.map((text) => labelOf(text, context)))
  const all = labels.flat()
  const hasChildren = all.some(({ is }) => is['sexes'] !== undefined && is['age-bands'] === '<18')
  const grown = hasChildren ? undefined : grownQuestion(labels)
  if (grown && answers[grown.id] === undefined) questions.push(grown)
  const areGrown = hasChildren || (grown !== undefined && answers[grown.id] === '18+')
  const depth = Math.max(0, ...labels.map((l) => l.length))
  const levels = Array.from({ length: depth }, (_, k) =>
    listOfLevel(
      labels.flatMap((l) => l[k] ?? []),
      context,
      context.named[k] ?? [],
    ),
  )
  const measures = new Set(
    labels
      .flatMap((l) => l.flatMap((label, k) => (levels[k]?.list === undefined && label.bare === undefined ? label.rest : [])))
      .filter((r) => r !== ''),
  )
  // `victims (men)` and `victims (women)`, and no `victims`: together they are the whole. Women and children would not be.
  const cut = Map.groupBy(
    all.filter((l) => l.bare !== undefined && !l.isPart && !measures.has(l.bare.rest)),
    (l) => l.bare?.rest ?? '',
  )
  const divided = new Set(
    [...cut].flatMap(([rest, parts]) => {
      const lists = new Set(
        parts.map((p) =>
          Object.keys(p.bare?.is ?? {})
            .toSorted()
            .join(),
        ),
      )
      const codes = new Set(parts.map((p) => JSON.stringify(p.bare?.is)))
      return rest !== '' && lists.size === 1 && codes.size > 1 ? [rest] : []
    }),
  )
  const entries: Entry[] = labels.map((own, i) => {
    let [time, isOpen]: [Time | undefined, boolean] = [undefined, false]
    const is: Record<string, string> = {}
    const said: string[] = []
    const alike: Record<string, CodesOf> = {}
    let isBare = false
    for (const [k, label] of own.entries()) {
      if (label.time) time = mergeLabels(time, label.time)
      Object.assign(is, areGrown ? (label.besideChildren ?? label.is) : label.is)
      if (label.besideChildren && grown && answers[grown.id] === undefined) isOpen = true
      const level = levels[k]
      // Where one such heading stands for several levels, it is of them all.
      const unstated = label.isUnstated ? levels.slice(k, k === own.length - 1 && !label.isTotal ? undefined : k + 1) : []
      for (const { list, lists, others } of unstated) {
        for (const l of lists) Object.assign(is, unknownIn(l, context.country))
        if (list !== undefined) alike[list] = Object.assign({}, ...others.map((o) => unknownIn(o.list, context.country))) as CodesOf
      }
      if (label.rest === '') continue
      if (level?.list !== undefined) {
        const code = level.codes.get(label.rest) ?? answers[wordId(level.list, label.rest)]
        if (code === undefined) {
          isOpen = true
          questions.push(askWord(label, level.list, context.country))
        } else is[level.list] = code
        alike[level.list] = Object.fromEntries(
          level.others.flatMap((o) => (o.codes.has(label.rest) ? [[o.list, o.codes.get(label.rest) ?? '']] : [])),
        )
      } else if (label.bare && measures.has(label.bare.rest)) {
        Object.assign(is, label.bare.is)
        said.push(all.find((l) => l.rest === label.bare?.rest)?.text ?? label.text)
        isBare = true
      } else if (label.bare && !label.isPart && divided.has(label.bare.rest)) {
        Object.assign(is, label.bare.is)
        said.push(label.bare.rest)
      } else if (isOfDays && /^\d{1,2}$/.test(label.rest)) time = mergeLabels(time, { day: Number(label.rest) })
      else said.push(textOf(label))
    }
    const heading = headings[i] as Heading
    return {
      at: heading.at,
      text: heading.texts.join(' / '),
      ...(time ? { time } : {}),
      is,
      alike,
      ...(said.length > 0 ? { measure: said.join(' / ') } : {}),
      // What stands under no heading of its own may be a sum of the others, and is held against them as one.
      isTotal: own.some((l) => l.isTotal) || isUnlabelled(own, labels),
      isYear: own.some((l) => l.isYear),
      ...(isBare || own.some((l) => l.isPart) ? { partOf: -1 } : {}),
      isAside: own.some((l) => l.isAside),
      isEarlier: own.some((l) => l.isEarlier),
      isOpen,
    }
  })
  return { entries: joinParts(entries, answers, questions), questions }
}

/** Men and women beside children: all of them, of whom the children are some, or those who are grown up? No word says it. */
function grownQuestion(labels: readonly (readonly Label[])[]): Question | undefined {
  const depth = Math.max(0, ...labels.map((l) => l.length))
  for (let k = 0; k < depth; k++) {
    const level = labels.flatMap((l) => l[k] ?? []).filter((l) => !l.isPart && !l.isAside)
    const grown = [...new Set(level.flatMap((l) => (l.besideChildren ? [l.text] : [])))]
    const children = level.find((l) => l.is['age-bands'] === '<18' && l.is['sexes'] === undefined)
    if (grown.length === 0 || !children) continue
    const [names, child] = [grown.join(', '), children.text]
    return {
      id: `counts:adults:${foldText(`${names}, ${child}`)}`,
      kind: 'rule',
      words: {
        en: `“${names}” stand beside “${child}”. Are they the grown-up ones, or all of them?`,
        km: `«${names}» ឋិតក្បែរ «${child}»។ តើរាប់តែមនុស្សពេញវ័យ ឬទាំងអស់?`,
      },
      about: { heading: names },
      cells: 1,
      likely: [
        { value: '18+', words: { en: 'The grown-up ones: the children are beside them', km: 'តែមនុស្សពេញវ័យ៖ កុមាររាប់ដោយឡែក' } },
        { value: 'all', words: { en: 'All of them: the children are among them', km: 'ទាំងអស់៖ កុមារនៅក្នុងចំណោមនោះ' } },
      ],
    }
  }
  return undefined
}

const mergeLabels = (outer: Time | undefined, own: Time): Time => (outer ? { ...outer, ...own } : own)
const isUnlabelled = (own: readonly Label[], all: readonly (readonly Label[])[]): boolean => own.length === 0 && all.length > 1
/** Without its time: `2022 calls` and `2023 calls` count the same. */
const textOf = ({ text, rest, time, isTotal }: Label): string => (time || isTotal ? rest : text)

function labelOf(text: string, { words, notes }: AxisContext): Label {
  const short = foldText(text)
  // `W women, G girls` under the table says what its letters are.
  if ([...short].length > 2 || !/^\p{L}+$/u.test(short)) return readLabel(text, words)
  const pattern = new RegExp(`(?<![\\p{L}\\d])${short}(?:\\s*[=:–-]\\s*|\\s+)([\\p{L}\\p{M}]{3,})`, 'u')
  const said = notes.map(foldText).flatMap((n) => pattern.exec(n)?.[1] ?? [])[0]
  return readLabel(text, words, said)
}

type Level = {
  /** The list that its headings are codes of. */
  readonly list?: string
  readonly codes: ReadonlyMap<string, string>
  /** Lists that have as many of them. */
  readonly others: readonly { readonly list: string; readonly codes: ReadonlyMap<string, string> }[]
  /** All lists that any of its headings speaks of. */
  readonly lists: readonly string[]
}

function listOfLevel(labels: readonly Label[], { country, words, lists }: AxisContext, named: readonly string[]): Level {
  const people = [...new Set(labels.flatMap((l) => Object.keys(l.is)))]
  const rests = [...new Set(labels.filter((l) => !l.isAside).map((l) => l.rest))].filter((r) => r !== '')
  // What offices call figures is what is counted, though a list may have the words as well.
  const figures = foldAll(Object.values(words.counts.figures).flat())
  if (rests.filter((r) => figures.has(r)).length * 2 > rests.length) return { codes: new Map(), others: [], lists: people }
  const found = lists.map((list) => {
    const [phrases, own] = [phrasesOf(list, words, country), namesOf(list, country)]
    const codes = new Map(rests.flatMap((r) => (phrases.has(r) ? [[r, phrases.get(r) ?? ''] as const] : [])))
    return {
      list,
      codes,
      weight: codes.size + (named.includes(list) ? 1 : 0) + rests.filter((r) => own.has(r)).length / (rests.length + 1),
    }
  })
  // A court is often called by its province alone: the list whose own names these are comes first, and no other stands for it.
  const most = Math.max(0, ...found.map((f) => f.weight))
  const [best, ...others] = found.filter((f) => f.weight === most)
  if (best && best.codes.size >= 2 && best.codes.size >= rests.length * MOST) return { ...best, others, lists: [...people, best.list] }
  return { codes: new Map(), others: [], lists: people }
}

const namesOf = (list: string, country: Country): ReadonlySet<string> =>
  new Set(codesOf(country, list).flatMap((c) => namesIn(c.words).map(foldText)))
const phrasesOf = (list: string, words: SheetWords, country: Country): ReadonlyMap<string, string> =>
  new Map(
    listCodes(list, words, country).flatMap(([phrase, term]) => (term.kind === 'code' ? [[foldText(phrase), term.code] as const] : [])),
  )

/** Of whom it is not said; nothing where the list has no such code: they are then left over, and lost to no total. */
function unknownIn(list: string, country: Country): CodesOf {
  const found = findList(country, list)
  const code = found?.codes.find((c) => silenceOf(found, c.code) === 'unknown')
  return { [list]: code?.code ?? 'unknown' }
}

const wordId = (list: string, folded: string): string => `counts:word:${list}:${folded}`
const askWord = ({ text, rest }: Label, list: string, country: Country): Question => {
  const name = findList(country, list)?.words ?? { en: list, km: list }
  return {
    id: wordId(list, rest),
    kind: 'rule',
    words: {
      en: `“${text}” stands among answers to “${name.en}”. Which is it?`,
      km: `«${text}» ឋិតក្នុងចំណោមចម្លើយនៃ «${name.km}»។ តើវាជាអ្វី?`,
    },
    about: { heading: text, text },
    cells: 1,
    likely: codesOf(country, list).length <= 8 ? codesOf(country, list).map((c) => ({ value: c.code, words: c.words })) : [],
    others: { list },
  }
}

/** What is some of another stands behind it. Where no word says so, it is asked: women behind workers may be workers, or others. */
function joinParts(entries: readonly Entry[], answers: Answers, questions: Question[]): readonly Entry[] {
  const out: Entry[] = []
  for (const entry of entries) {
    const isWhole = (e: Entry): boolean => e.measure !== undefined && e.partOf === undefined && !e.isTotal && !e.isAside
    const before = out.findLastIndex((e) => isWhole(e) && sameTime(e.time, entry.time))
    const whole = out[before]
    if (entry.partOf !== undefined) {
      const own =
        entry.measure === undefined ? whole : out.find((e) => isWhole(e) && e.measure === entry.measure && sameTime(e.time, entry.time))
      // What is some of several that are one whole together is no part of the last of them.
      const isOfSeveral =
        own !== undefined && Object.keys(own.is).length > 0 && out.some((e) => e !== own && isWhole(e) && e.measure === own.measure)
      if (isOfSeveral && own?.measure !== undefined) {
        const { partOf: _, ...all } = entry
        out.push({ ...all, measure: own.measure })
        continue
      }
      const at = own ? out.indexOf(own) : -1
      out.push(own?.measure === undefined ? { ...entry, isOpen: true, isLost: true } : { ...entry, measure: own.measure, partOf: at })
    } else if (
      whole?.measure === undefined ||
      entry.measure !== undefined ||
      entry.isAside ||
      entry.isTotal ||
      Object.keys(entry.is).length === 0
    ) {
      out.push(entry)
    } else {
      const id = `counts:part:${foldText(entry.text)}:${foldText(whole.measure)}`
      const answer = answers[id]
      if (answer === 'part') out.push({ ...entry, measure: whole.measure, partOf: before })
      else if (answer === 'own') out.push({ ...entry, measure: entry.text, is: {} })
      else {
        questions.push(askPart(id, entry, whole.measure))
        out.push({ ...entry, isOpen: true })
      }
    }
  }
  return out
}

const sameTime = (a: Time | undefined, b: Time | undefined): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

const askPart = (id: string, { text }: Entry, whole: string): Question => ({
  id,
  kind: 'rule',
  words: {
    en: `Are “${text}” some of “${whole}”, or counted by themselves?`,
    km: `តើ «${text}» ជាផ្នែកមួយនៃ «${whole}» ឬរាប់ដោយឡែក?`,
  },
  about: { heading: text },
  cells: 1,
  likely: [
    { value: 'part', words: { en: `Some of “${whole}”`, km: `ជាផ្នែកមួយនៃ «${whole}»` } },
    { value: 'own', words: { en: 'Counted by themselves', km: 'រាប់ដោយឡែក' } },
  ],
})
