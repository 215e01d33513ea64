/** One thing that a cell says of each of several people: `both, each 8 years`, `ទាំង២នាក់ ម្នាក់ៗ ៨ឆ្នាំ`. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { once } from '../words/once.ts'
import { foldText, holdsAny } from '../words/fold-text.ts'

/**
 * The text without the word that says it of each, and without how many they are. @returns undefined where no such word stands in it, or where it says it of so many as
 * these are not.
 */
export function saidOfEach(text: string, each: readonly string[], people: number, words: SheetWords): string | undefined {
  const flat = text.replace(/\s+/g, ' ').trim()
  const word = each.toSorted((a, b) => b.length - a.length).find((w) => flat.toLowerCase().includes(w))
  if (word === undefined) return undefined
  const at = flat.toLowerCase().indexOf(word)
  const around = [flat.slice(0, at), flat.slice(at + word.length)]
  // `Not the same`, `to the same victim`, `at the same time`: the word is of something else, and whose it is, is asked.
  if (beforeOther(words).test(around[0] ?? '') || (/^the same$/.test(word) && /^\s*\p{L}/u.test(around[1] ?? ''))) return undefined
  // `4 million to each victim` is so much for every victim, and of several accused together; whoever else is named, it may be of those.
  if (holdsAny(flat, othersOf(words))) return undefined
  const parts = around.map((part) => part.replace(AT_ENDS, ''))
  const said = parts.map((part) => withoutHowMany(part, people, words))
  // `The same` and nothing else says nothing.
  return said.includes(undefined) ? undefined : said.filter((part) => part !== '').join(' ') || undefined
}
/** At the end of what stands before it. */
const beforeOther = once<SheetWords, RegExp>(({ notOfEach }) => {
  const names = notOfEach.map((name) => (/^[a-z]/.test(name) ? `\\b${name}` : name))
  return new RegExp(`(?:${names.join('|')})\\s*$`, 'iu')
})
const othersOf = once<SheetWords, readonly string[]>(({ parties, kin, otherSheets }) => [
  ...parties.others,
  ...kin,
  ...(otherSheets?.people ?? []),
])
const AT_ENDS = /^[\s:៖,–—-]+|[\s:៖,–—-]+$/g

/** What `both` or `all three` say, where somebody has said that it is of each. @returns undefined where it is said of another number of people */
export function withoutHowMany(text: string, people: number, words: SheetWords): string | undefined {
  const { patterns, numbers } = howManyOf(words)
  for (const { pattern, isBoth } of patterns) {
    const found = pattern.exec(toLatinDigits(foldText(text)))
    if (!found) continue
    const [said, count = ''] = found
    const counted = isBoth ? 2 : count === '' ? people : (numbers.get(count) ?? Number(count))
    if (counted !== people) return undefined
    // Folding takes nothing out of a text between its ends; what it says is found again by what stands beside it.
    const rest = foldText(text)
    const beside = [rest.slice(0, found.index), rest.slice(found.index + said.length)].map((part) => part.replace(AT_ENDS, ''))
    return beside.filter((part) => part !== '').join(' ')
  }
  return text
}

/** `All three: acquitted`: behind their number and a colon, words that hold of each of them; of a time or an amount somebody says so. */
export function behindHowMany(text: string, people: number, words: SheetWords): string | undefined {
  const [, who = '', said = ''] = /^([^:៖]{1,40})[:៖]\s*(\S.*)$/su.exec(text.trim()) ?? []
  return said !== '' && !/\p{Nd}/u.test(said) && withoutHowMany(who, people, words) === '' ? said : undefined
}

/** `all Khmer`, `Khmer (both)`, `ខ្មែរទាំងអស់`: of what somebody is, a word that says it of all says it of each. @returns undefined where it is said of another number of people, or of nobody */
export function saidOfAll(text: string, people: number, words: SheetWords): string | undefined {
  const counted = withoutHowMany(text, people, words)
  if (counted === undefined || counted !== text) return counted || undefined
  const [, before, after] = wholesOf(words).exec(foldText(text)) ?? []
  const said = (before ?? after ?? '').trim()
  return said || undefined
}
const wholesOf = once<SheetWords, RegExp>(({ howMany }) => {
  const all = howMany.all.map(foldText).filter((word) => [...word].length > 2)
  const names = all.toSorted((a, b) => b.length - a.length).join('|')
  return new RegExp(`^(?:${names})[\\s,:៖]+(\\p{L}.*)$|^(\\p{L}.*?)(?:[\\s,(]+|(?<=[\\u1780-\\u17D3])(?=ទាំង))(?:${names})[\\s).]*$`, 'u')
})

type Pattern = { readonly pattern: RegExp; readonly isBoth: boolean }

/** At the beginning of a text, then at its end, then before a colon in it; and numbers in words. */
const howManyOf = once<SheetWords, { readonly patterns: readonly Pattern[]; readonly numbers: ReadonlyMap<string, number> }>((words) => {
  const { howMany } = words
  const numbers = new Map(Object.entries(words.numbers).map(([word, n]) => [foldText(word), n]))
  const any = (names: readonly string[]): string =>
    names
      .map(foldText)
      .toSorted((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|')
  const [all, both, who] = [any(howMany.all), any(howMany.both), any(howMany.people)]
  const count = `(\\d{1,2}|${any([...numbers.keys()])})`
  const stop = '(?=\\s*(?:$|[,:៖)–—-]))'
  const ways: readonly (readonly [string, boolean])[] = [
    [`(?:(?:${who})\\s*)?(?:${both})(?:\\s*(?:${who}))?(?![a-z])`, true],
    // Before the word for people a number counts them; before a unit it counts years.
    [`(?:(?:${who})\\s*)?(?:${all})\\s*${count}\\s*(?:(?:${who})(?![a-z])|${stop})`, false],
    [`(?:(?:${who})\\s*)?(?:${all})\\s*(?:${who})(?![a-z])`, false],
    [`(?:(?:${who})\\s*)?(?:${all})(?:${stop}|(?=\\s+\\d))`, false],
    [`${count}\\s*(?:${who})(?![a-z])`, false],
  ]
  return {
    patterns: [
      ...ways.map(([way, isBoth]) => ({ pattern: new RegExp(`^[(\\s]*${way}[\\s,:៖)–—-]*`, 'u'), isBoth })),
      ...ways.map(([way, isBoth]) => ({ pattern: new RegExp(`(?:^|[\\s(,])+${way}[\\s).]*$`, 'u'), isBoth })),
      // `Judgment 44 of 22 May 2024. All three accused: imprisonment, each 10 years`: between the two, with its colon.
      ...ways.map(([way, isBoth]) => ({ pattern: new RegExp(`[\\s(,]+${way}\\s*[:៖][\\s–—-]*`, 'u'), isBoth })),
    ],
    numbers,
  }
})
