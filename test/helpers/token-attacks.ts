/**
 * Lists of invented people as tokens, and whoever attacks them knowing much: by how often each is there, and by who has which in common with whom.
 * The bench prints how far they come, and a test holds it under a ceiling.
 */
import { createHash } from 'node:crypto'
import { bornByAge, bornOn } from '../../src/core/linkage/birth.ts'
import type { Field } from '../../src/core/linkage/fields.ts'
import { CAP, KINDS } from '../../src/core/overlap/recipe.ts'
import { prepare, type Prepared, type Submission, type WallSide } from '../../src/core/overlap/submission.ts'
import { mulberry32 } from '../../src/core/seeded.ts'
import { inventPeople } from '../../src/demo/people.ts'

export type List = { readonly name: string; readonly size: number; readonly truth: readonly string[]; readonly fields: readonly Field[] }
/** Of each record its tokens. */
export type Graph = readonly (readonly (readonly [kind: number, text: string])[])[]
type Handed = Submission & { readonly truthOf: ReadonlyMap<string, string | undefined>; readonly prepared: readonly Prepared[] }

/** An input stands for its token: equal inputs make equal tokens, and others do not (test/walls/overlap.test.ts). */
export const handingIn = (chance: () => number) => {
  const below = (n: number): number => Math.floor(chance() * n)
  const id = (): string =>
    below(2 ** 48)
      .toString(16)
      .padStart(16, '0')
  return ({ name, size, truth, fields }: List, side: WallSide = 'victims'): Handed => {
    const { records: prepared, chance: shared } = prepare(size, fields, { below, id })
    return {
      office: name,
      side,
      prepared,
      chance: shared,
      records: prepared.map((p) => ({ id: p.id, tokens: p.inputs.map(({ kind, text }) => [kind, text] as const) })),
      truthOf: new Map(prepared.map((p) => [p.id, p.row === null ? undefined : truth[p.row]])),
    }
  }
}

/** Invented people of the region, a list for each office; nobody twice in one, as the how-to asks for. */
export function inventLists(many: number): readonly List[] {
  const { rows, truth } = inventPeople(many, mulberry32(7))
  const all = rows.map((row, i) => ({ row, person: truth[i] ?? '' }))
  return [...Map.groupBy(all, ({ row }) => row.office)].map(([name, mine]): List => {
    const own = [...new Map(mine.map((m) => [m.person, m])).values()]
    const of = own.map(({ row }) => row)
    return {
      name,
      size: own.length,
      truth: own.map(({ person }) => person),
      fields: [
        { as: 'name', label: 'name', cells: of.map((r) => [r.name]) },
        { as: 'code', label: 'sex', cells: of.map((r) => r.sex) },
        {
          as: 'birth',
          label: 'birth',
          births: of.map((r) => bornOn(r.birth) ?? (r.age === '' ? undefined : bornByAge(Number(r.age), r.recorded))),
        },
        { as: 'place', label: 'home', paths: of.map((r) => r.home), ranks: ['province', 'district', 'commune'] },
        { as: 'name', label: 'mother', cells: of.map((r) => [r.mother]) },
        { as: 'shared', label: 'event', sets: of.map((r) => (r.event === '' ? [] : [r.event])) },
      ],
    }
  })
}

/** Frequencies: whoever knows how often each text is in the list, and sees how often each token is, names those that are as frequent as no other. */
export function byFrequency(records: Graph): number {
  const often = new Map<string, { kind: number; n: number }>()
  for (const own of records) for (const [kind, text] of own) often.set(text, { kind, n: (often.get(text)?.n ?? 0) + 1 })
  const groups = Map.groupBy(often.values(), ({ kind, n }) => `${kind} ${n}`)
  return [...groups.values()].filter((g) => g.length === 1).length / often.size
}

/** Graphs: a list that overlaps this one, its own graph of equal tokens, and colours of Weisfeiler and Lehman that are met once in both. */
function colours(records: Graph): readonly string[] {
  const bearing = new Map<string, number[]>()
  records.forEach((own, i) => own.forEach(([kind, text]) => bearing.set(`${kind} ${text}`, [...(bearing.get(`${kind} ${text}`) ?? []), i])))
  const near = records.map((own, i) =>
    own.flatMap(([kind, text]) => (bearing.get(`${kind} ${text}`) ?? []).filter((j) => j !== i).map((j) => [kind, j] as const)),
  )
  let colour = records.map(
    (own, i) =>
      `${own
        .map(([k]) => k)
        .toSorted((a, b) => a - b)
        .join()} ${(near[i] ?? [])
        .map(([k]) => k)
        .toSorted((a, b) => a - b)
        .join()}`,
  )
  for (let round = 0; round < 3; round++) {
    const next = colour.map(
      (own, i) =>
        `${own}|${(near[i] ?? [])
          .map(([k, j]) => `${k}:${colour[j]}`)
          .toSorted()
          .join(';')}`,
    )
    const names = new Map<string, string>()
    colour = next.map((c) => {
      if (!names.has(c)) names.set(c, createHash('sha256').update(c).digest('hex').slice(0, 16))
      return names.get(c) ?? ''
    })
  }
  return colour
}
export function byGraph(
  seen: Graph,
  whose: readonly (string | undefined)[],
  list: Graph,
  known: readonly string[],
): { readonly right: number; readonly wrong: number } {
  const [a, b] = [colours(seen), colours(list)]
  const once = (all: readonly string[]): ReadonlyMap<string, number> =>
    new Map(
      [
        ...Map.groupBy(
          all.map((c, i) => ({ c, i })),
          ({ c }) => c,
        ),
      ].flatMap(([c, own]) => (own.length === 1 ? [[c, own[0]?.i ?? 0] as const] : [])),
    )
  const [left, right] = [once(a), once(b)]
  let [hit, miss] = [0, 0]
  for (const [c, i] of left) {
    const j = right.get(c)
    if (j === undefined) continue
    if (whose[i] !== undefined && whose[i] === known[j]) hit++
    else miss++
  }
  return { right: hit, wrong: miss }
}
export const withCap = (records: Graph): Graph => {
  const often = new Map<string, number>()
  for (const own of records) for (const [, text] of own) often.set(text, (often.get(text) ?? 0) + 1)
  return records.map((own) => own.filter(([kind, text]) => KINDS[kind]?.isSure || (often.get(text) ?? 0) <= CAP))
}
