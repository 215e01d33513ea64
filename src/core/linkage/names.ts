/**
 * Names of this region as bags of words: any order, any script, one word written as two, several names of one person. What
 * comes in is as it was written; titles and marks of an alias are taken off here (`wordsOf`).
 *
 * Surname first or last, mononyms, patronymics (bin, binti), shortened names (Ma. for Maria) and suffixes (Jr.) are met as they
 * are in Cambodian, Vietnamese, Chinese, Thai, Malay, Indonesian and Filipino papers; nothing tells a surname from a given name.
 */
import { wordsOf } from '../search/inputs.ts'
import { skeleton } from '../search/skeleton.ts'
import { toColumn } from './column.ts'
import type { Comparison } from './comparison.ts'
import { fineKey } from './fine-key.ts'
import { isHan, readHan, simplify } from './han.ts'
import { isWithinOneEdit, jaroWinkler, mostAlike, signature } from './likeness.ts'
import { heardOf, spellingKeys } from './spellings.ts'

/** Words that are no part of a name where others are: sons and daughters of, and who is the younger. */
const PARTICLES = new Set(['bin', 'bt', 'bte', 'binti', 'binte', 'anak', 'al', 'ap', 'jr', 'sr', 'ii', 'iii'])
const SHORT: ReadonlyMap<string, string> = new Map([
  ['ma', 'maria'],
  ['muh', 'muhammad'],
  ['muhd', 'muhammad'],
  ['mohd', 'muhammad'],
  ['mohammad', 'muhammad'],
  ['mohammed', 'muhammad'],
  ['moch', 'muhammad'],
  ['mochamad', 'muhammad'],
  ['mochammad', 'muhammad'],
  ['muhamad', 'muhammad'],
  ['sta', 'santa'],
  ['sto', 'santo'],
  ['jhon', 'john'],
])
/** More words than any name has, so that a paragraph in a name's place costs no more than a name. */
const MOST_WORDS = 6

type Word = {
  readonly plain: string
  readonly fine: string
  readonly bones: string
  readonly letters: number
  /** By the rules of a language that spells otherwise (spellings.ts); empty where there are none. */
  readonly indonesian: string
  readonly thai: string
  /** Fine key and skeleton of a Khmer word without its silent end; empty where it has none. */
  readonly heard: string
  readonly heardBones: string
}
/** One way in which somebody is called. */
export type Name = {
  readonly words: readonly Word[]
  /** Every two neighbours as one word, each once its place is known: "Srey Mom" is "Sreymom". */
  readonly neighbours: readonly Word[]
  readonly joined: string
  readonly letters: number
  /** Its words, their fine keys and their skeletons, each as a bag without order. */
  readonly sorted: string
  readonly fine: string
  readonly bones: string
}

const toPlain = (word: string): string => (isHan(word) ? simplify(word) : withoutMarks(word))
const withoutMarks = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .replaceAll('đ', 'd')
    .normalize('NFC')

function toWord(plain: string): Word {
  const heard = heardOf(plain)
  return {
    plain,
    fine: fineKey(plain) || plain,
    bones: skeleton(plain) || plain,
    letters: signature(plain),
    ...spellingKeys(plain),
    heard: fineKey(heard),
    heardBones: skeleton(heard),
  }
}

/** @param text a name as written, aliases in it. @returns each name it holds, one in Chinese letters also as it is read; none of an empty text. */
export function readNames(text: string): readonly Name[] {
  return wordsOf(text).flatMap((all) => {
    const own = all.filter((w) => !PARTICLES.has(w))
    const plain = (own.length > 0 ? own : all).slice(0, MOST_WORDS).map((w) => {
      const one = toPlain(w)
      return all.length > 1 ? (SHORT.get(one) ?? one) : one
    })
    return [plain, ...(plain.every(isHan) ? readHan(plain.join('')) : [])].map(toName)
  })
}

function toName(plain: readonly string[]): Name {
  const words = plain.map(toWord)
  const joined = plain.join('')
  const bag = (part: (w: Word) => string): string => words.map(part).toSorted().join(' ')
  return {
    words,
    neighbours: words.slice(1).map((right, i) => toWord((words[i] as Word).plain + right.plain)),
    joined,
    letters: signature(joined),
    sorted: bag((w) => w.plain),
    fine: bag((w) => w.fine),
    bones: bag((w) => w.bones),
  }
}

/** What two names may be to each other, the nearest first; `compareNames` answers a place in it. */
export const NAME_LEVELS = [
  'not known',
  'same words',
  'same words in another order, or joined',
  'same sound in any order or script',
  'each word alike',
  'same consonants',
  'one name is part of the other',
  'one word shared',
  'somewhat alike',
  'different',
] as const
const DIFFERENT = NAME_LEVELS.length - 1
const [PART, ONE_SHARED] = [6, 7]

/**
 * Brothers, sisters and twins have a family's name, home, mother and day of being found in common, and evidence that is added up
 * makes them one. So two whose names are known and share a word at most are kept apart, whatever else they share; where they are one
 * person all the same, somebody says so. @param byName what `names` made. @param byNumber of a paper that is one person's alone.
 */
export const keepSiblingsApart =
  (byName: Comparison, byNumber?: Comparison) =>
  (i: number, j: number): boolean =>
    byName.compare(i, j) >= ONE_SHARED && byNumber?.compare(i, j) !== 1

/**
 * What a program never joins, whatever the weights say: siblings, and who is met by one word, "Bopha" with "Chan Bopha", because half a family and
 * fifty of one compound are. Such a pair is proposed, and somebody decides.
 */
export const mayNotJoin = (byName: Comparison, byNumber?: Comparison): ((i: number, j: number) => boolean) => {
  const areApart = keepSiblingsApart(byName, byNumber)
  return (i, j) => areApart(i, j) || (byName.isByOneWord?.(i, j) === true && byNumber?.compare(i, j) !== 1)
}

const isSpeltAlike = (a: Word, b: Word): boolean => a.thai !== '' && (a.thai === b.thai || a.indonesian === b.indonesian)

const meet = (a: Word, b: Word, own: 'fine' | 'bones', heard: 'heard' | 'heardBones'): boolean =>
  (a[heard] !== '' && (a[heard] === b[own] || a[heard] === b[heard])) || (b[heard] !== '' && b[heard] === a[own])

/** How near two words are: 0 written alike, 1 one sound, 2 a slip of the pen, 3 one skeleton, 4 alike, 5 different. */
function compareWords(a: Word, b: Word): number {
  if (a.plain === b.plain) return 0
  if (a.fine === b.fine || meet(a, b, 'fine', 'heard')) return 1
  const isNear = mostAlike(a.plain.length, a.letters, b.plain.length, b.letters) >= 0.8
  const likeness = isNear ? jaroWinkler(a.plain, b.plain) : 0
  if (likeness >= 0.92 || (a.plain.length > 3 && isWithinOneEdit(a.plain, b.plain))) return 2
  if (a.bones === b.bones && a.bones.length > 1) return 3
  if (a.bones.length > 1 && b.bones.length > 1 && meet(a, b, 'bones', 'heardBones')) return 3
  if (isSpeltAlike(a, b)) return 2
  return likeness >= 0.8 ? 4 : 5
}

/** Grades of every word with every other, kept between calls: this is the innermost loop. */
const GRADES = new Int8Array(MOST_WORDS * MOST_WORDS)
const FOUND = new Int8Array(MOST_WORDS)

/**
 * Every word of the shorter name with another of the longer one, the nearest first. How near the k-th best are is then in
 * FOUND[k]. @param without words of either that are passed over, as bits. @returns the worst grade; 0 of nothing.
 */
function assign(short: readonly Word[], long: readonly Word[], without = 0, withoutLong = 0): number {
  for (let s = 0; s < short.length; s++)
    for (let l = 0; l < long.length; l++)
      GRADES[s * MOST_WORDS + l] = (without >> s) & 1 || (withoutLong >> l) & 1 ? -1 : compareWords(short[s] as Word, long[l] as Word)
  let done = without
  let taken = withoutLong
  let many = 0
  for (let grade = 0; grade <= 5; grade++)
    for (let s = 0; s < short.length; s++) {
      if ((done >> s) & 1) continue
      for (let l = 0; l < long.length; l++) {
        if ((taken >> l) & 1 || GRADES[s * MOST_WORDS + l] !== grade) continue
        done |= 1 << s
        taken |= 1 << l
        FOUND[many++] = grade
        break
      }
    }
  return many === 0 ? 0 : (FOUND[many - 1] as number)
}

const isAlikeJoined = (a: Name, b: Name): boolean =>
  mostAlike(a.joined.length, a.letters, b.joined.length, b.letters) >= 0.92 && jaroWinkler(a.joined, b.joined) >= 0.92

/** The level of two names of one person each; 0 is never answered. */
export function compareNames(a: Name, b: Name): number {
  if (a.joined === b.joined) return a.words.length === b.words.length ? 1 : 2
  if (a.sorted === b.sorted) return 2
  if (a.fine === b.fine) return 3
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  const worst = assign(short, long)
  const best = FOUND[0] as number
  if (short.length === long.length) {
    if (worst <= 2) return 4
    if (worst <= 3) return 5
    if (isAlikeJoined(a, b)) return 4
  } else {
    // One word written as two, in some order: the whole is compared without its gaps.
    if (isJoined(short, b.words === long ? b : a)) return 3
    if (worst <= 1) return 6
    if (isAlikeJoined(a, b)) return 4
  }
  if (short.length > 1 && best <= 1) return 7
  return worst <= 4 ? 8 : DIFFERENT
}

/** Whether the longer name's words, two neighbours of it joined, are the shorter one's. */
function isJoined(short: readonly Word[], { words, neighbours }: Name): boolean {
  if (words.length !== short.length + 1) return false
  return neighbours.some((joined, i) => {
    const at = short.findIndex((w) => w.plain === joined.plain || w.fine === joined.fine)
    return at >= 0 && assign(short, words, 1 << at, 3 << i) <= 2
  })
}

/**
 * @param cells for each record its names as written, all of them in one text or in several; empty where none is known.
 * The nearest of any two names counts: a person of five names is one.
 */
export function names(name: string, cells: readonly (readonly string[])[]): Comparison {
  const texts = cells.map((all) => all.filter((t) => t.trim() !== '').join(' / '))
  const { values, ids } = toColumn(texts)
  const read = values.map(readNames)
  const own = Array.from(ids, (id) => (id < 0 ? [] : (read[id] as readonly Name[])))
  const shares = [(n: Name) => n.sorted, (n: Name) => n.fine, (n: Name) => n.bones].map((part) => countShares(own, part))
  /** The level, and below it which of the first record's names met: level * 64 + place. */
  const nearest = (i: number, j: number): number => {
    const [left, right] = [own[i] as readonly Name[], own[j] as readonly Name[]]
    if (left.length === 0 || right.length === 0) return 0
    let found = DIFFERENT * 64
    for (let a = 0; a < left.length; a++)
      for (let b = 0; b < right.length; b++) found = Math.min(found, compareNames(left[a] as Name, right[b] as Name) * 64 + Math.min(a, 63))
    return found
  }
  return {
    name,
    levels: NAME_LEVELS,
    isByOneWord: (i, j) => {
      if (nearest(i, j) >> 6 !== PART) return false
      const many = (own[i] ?? []).filter((n) => n.words.length > 1)
      const others = (own[j] ?? []).filter((n) => n.words.length > 1)
      return !many.some((a) => others.some((b) => compareNames(a, b) === PART))
    },
    compare: (i, j) => {
      const [a, b] = [ids[i] as number, ids[j] as number]
      return a < 0 || b < 0 ? 0 : a === b && read[a]?.length ? 1 : nearest(i, j) >> 6
    },
    share: (i, j, level) => {
      if (level === 0 || level > 5 || level === 4) return 0
      const at = own[i]?.[nearest(i, j) & 63]
      if (!at) return 0
      return level <= 2 ? (shares[0]?.get(at.sorted) ?? 0) : level === 3 ? (shares[1]?.get(at.fine) ?? 0) : (shares[2]?.get(at.bones) ?? 0)
    },
  }
}

function countShares(all: readonly (readonly Name[])[], part: (n: Name) => string): Map<string, number> {
  const counts = new Map<string, number>()
  let known = 0
  for (const own of all) {
    if (own.length > 0) known++
    for (const n of own) counts.set(part(n), (counts.get(part(n)) ?? 0) + 1)
  }
  for (const [key, count] of counts) counts.set(key, count / known)
  return counts
}

/** Keys under which somebody may be looked for: the skeleton of each way she is called, without order, and of its words by another spelling. */
export function nameKeys(text: string): readonly string[] {
  const bag = (words: readonly string[]): string => words.toSorted().join(' ')
  const by = (n: Name, of: 'indonesian' | 'thai'): string => bag(n.words.map((w) => skeleton(w[of]) || w.bones))
  const heard = (n: Name): string => bag(n.words.map((w) => w.heardBones || w.bones))
  return [...new Set(readNames(text).flatMap((n) => [n.bones, by(n, 'indonesian'), by(n, 'thai'), heard(n)]))]
}
