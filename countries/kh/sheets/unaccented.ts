/**
 * French as old programs and capitals write it, without its accents: `TRAVAIL FORCE`, `DECISION`. A word that means something else without them (`jugé`, and who
 * judges) keeps them, and so does a letter or two: in a font of signs `ü` is a tick.
 */
const ACCENTED = /[àâäçéèêëîïôöùûüœæ]/i
const OF_OTHERS = /(?![àâäçéèêëîïôöùûüœæ’])\P{ASCII}/u
const SHORTEST = 4
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .replace(/œ/g, 'oe')

/** @returns the same words, each list with its own once more without accents */
export function alsoUnaccented<Words>(words: Words): Words {
  const all = new Set(textsIn(words))
  return added(words, all) as Words
}

function* textsIn(of: unknown): Generator<string> {
  if (typeof of === 'string') yield of.toLowerCase()
  else if (Array.isArray(of)) for (const part of of) yield* textsIn(part)
  else if (isPlain(of)) for (const part of Object.values(of)) yield* textsIn(part)
}

function added(of: unknown, all: ReadonlySet<string>): unknown {
  if (Array.isArray(of)) {
    const parts: readonly unknown[] = of.map((part) => added(part, all))
    const more = of.flatMap((part) => {
      const bare = typeof part === 'string' && ACCENTED.test(part) && !OF_OTHERS.test(part.toLowerCase()) ? plain(part) : ''
      return bare.length >= SHORTEST && !all.has(bare.toLowerCase()) ? [bare] : []
    })
    return more.length > 0 ? [...parts, ...more] : parts
  }
  return isPlain(of) ? Object.fromEntries(Object.entries(of).map(([key, part]) => [key, added(part, all)])) : of
}

const isPlain = (of: unknown): of is Readonly<Record<string, unknown>> =>
  typeof of === 'object' && of !== null && Object.getPrototypeOf(of) === Object.prototype
