/** The shape of SPEC.json, checked before anything is read from it. */
import { levelsStanding } from './protected.ts'
import { z } from 'zod'
import { DEFAULT_WIDTH } from '../attack/need.ts'
import { LEAST_BASE } from '../attack/rounding.ts'
import { baseFor } from './methods/round/index.ts'
import { NUMBER } from './spec-wide.ts'
import { levelsOf } from './spec-type.ts'
import type { AmountRules } from './methods/amounts/rules.ts'
import type { Spec, SpecProblem } from './spec-type.ts'

const name = z.string().min(1)
const shape = z.strictObject({
  format: z.literal('saksi-protect/1').optional(),
  title: name.optional(),
  unit: name.optional(),
  population: name.optional(),
  data: name,
  count: name.optional(),
  amount: name.optional(),
  decimals: z.int().min(0).max(4).optional(),
  least_contributors: z.int().min(2).max(1000).optional(),
  dominance: z.strictObject({ n: z.int().min(1).max(20), k: z.number().gt(0).max(100) }).optional(),
  dimensions: z.array(name).min(1).max(12),
  hierarchy: z.record(name, z.union([name, z.record(name, name)])).optional(),
  codes: z.record(name, z.array(name).min(1)).optional(),
  merge: z
    .record(name, z.array(z.strictObject({ name, names: z.record(name, name).optional(), codes: z.array(name).min(2) })).min(1))
    .optional(),
  stand: z.array(z.union([z.array(name), z.record(name, name)])).optional(),
  total: z.union([name, z.array(name)]).optional(),
  totals_differ: z.boolean().optional(),
  apart: z.array(name).optional(),
  blank: name.optional(),
  wide: z.strictObject({ name, columns: z.array(name).min(2) }).optional(),
  detail_only: z.boolean().optional(),
  skip: z.array(z.strictObject({ column: name, ends_with: name.optional(), equals: z.string().optional() })).optional(),
  tables: z.union([z.literal('propose'), z.array(z.array(name).min(1)).min(1)]).optional(),
  threshold: z.int().min(2).max(1000).optional(),
  width: z.int().min(1).max(100).optional(),
  span: z
    .strictObject({ series: name, from: z.iso.date(), to: z.iso.date(), adds: z.boolean() })
    .refine((s) => s.from < s.to, 'to must be after from')
    .optional(),
  attributes: z.array(name).optional(),
  silent: z.array(name).optional(),
  contributor: name.optional(),
  single_source: z.boolean().optional(),
  p_percent: z.number().gt(0).max(100).optional(),
  exact: z.enum(['value', 'cells']).optional(),
  round_to: z.union([z.literal('threshold'), z.int().min(LEAST_BASE).max(1000)]).optional(),
  inside: z.boolean().optional(),
  published: z.boolean().optional(),
  withheld: z.array(z.string()).optional(),
})

export type ParsedSpec = { readonly spec: Spec; readonly problems: readonly [] } | { readonly problems: readonly SpecProblem[] }

/** @param json the parsed file. Unknown keys are refused: a misspelt option must not be ignored. */
export function parseSpec(json: unknown): ParsedSpec {
  const result = shape.safeParse(json)
  if (!result.success) {
    return { problems: result.error.issues.map((i) => ({ message: i.path.length > 0 ? `${i.path.join('.')}: ${i.message}` : i.message })) }
  }
  const s = result.data
  const published = s.published ?? false
  const spec: Spec = {
    title: s.title ?? s.data,
    unit: s.unit ?? 'people',
    population: s.population ?? s.data,
    data: s.data,
    count: s.amount ?? s.count ?? (s.wide ? NUMBER : undefined),
    amounts: s.amount === undefined ? undefined : { decimals: s.decimals ?? 0, rules: amountRules(s) },
    dimensions: s.dimensions,
    hierarchy: s.hierarchy ?? {},
    codes: s.codes ?? {},
    merge: Object.fromEntries(
      Object.entries(s.merge ?? {}).map(([dimension, all]) => [
        dimension,
        all.map(({ name: code, names, codes: of }) => ({ code, of, ...(names ? { names } : {}) })),
      ]),
    ),
    stand: s.stand ?? [],
    // Where each row is a person, none is a total unless somebody says so.
    totals: typeof s.total === 'string' ? [s.total] : (s.total ?? (isPeople(s) && !published ? [] : ['Total'])),
    totalsDiffer: s.totals_differ ?? false,
    apart: s.apart ?? [],
    blank: s.blank,
    wide: s.wide,
    // A published file is attacked with its margins; a file to protect is counted from its detail.
    detailOnly: s.detail_only ?? !published,
    skip: (s.skip ?? []).map((k) => ({
      column: k.column,
      ...(k.ends_with === undefined ? {} : { endsWith: k.ends_with }),
      ...(k.equals === undefined ? {} : { equals: k.equals }),
    })),
    tables: s.tables ?? [s.dimensions],
    threshold: s.threshold ?? 5,
    width: s.width ?? DEFAULT_WIDTH,
    span: s.span,
    contributor: s.contributor,
    singleSource: s.single_source ?? false,
    pPercent: s.p_percent,
    exact: s.exact,
    roundTo: s.round_to === 'threshold' ? baseFor(s.threshold ?? 5) : s.round_to,
    inside: s.inside ?? s.contributor !== undefined,
    attributes: s.attributes ?? [],
    silent: s.silent ?? [],
    published,
    withheld: s.withheld ?? ['', '*', '-', 'c', 'x', `<${s.threshold ?? 5}`],
  }
  const problems = [...checkAmounts(s), ...checkNames(spec)]
  return problems.length > 0 ? { problems } : { spec, problems: [] }
}

const isPeople = ({ count, amount, wide }: z.infer<typeof shape>): boolean =>
  count === undefined && amount === undefined && wide === undefined

const amountRules = ({ least_contributors: least, dominance, p_percent: p }: z.infer<typeof shape>): AmountRules => ({
  ...(least === undefined ? {} : { leastContributors: least }),
  ...(dominance === undefined ? {} : { dominance }),
  ...(p === undefined ? {} : { pPercent: p }),
})

/** Keys that say something of people only, or of amounts only. A rule that would be ignored is refused. */
function checkAmounts(s: z.infer<typeof shape>): SpecProblem[] {
  const OF_AMOUNTS = ['decimals', 'least_contributors', 'dominance'] as const
  const OF_PEOPLE = [
    'count',
    'threshold',
    'width',
    'single_source',
    'exact',
    'round_to',
    'attributes',
    'silent',
    'stand',
    'inside',
  ] as const
  if (s.amount === undefined)
    return OF_AMOUNTS.filter((key) => s[key] !== undefined).map((key) => ({
      message: `${key} is about amounts: name their column with "amount"`,
    }))
  const problems = OF_PEOPLE.filter((key) => s[key] !== undefined).map((key) => ({
    message: `${key} is about people, and "amount" about amounts`,
  }))
  if (s.contributor === undefined && !s.published)
    problems.push({ message: 'amount needs the column "contributor": whose each amount is, for whom one can be worked out depends on it' })
  if (s.tables === 'propose') problems.push({ message: 'tables: of amounts none are proposed; name them' })
  return problems
}

function checkWide({ wide, dimensions, published, amounts }: Spec): SpecProblem[] {
  if (!wide) return []
  const problems: string[] = []
  if (!dimensions.includes(wide.name)) problems.push(`wide: ${wide.name} must stand among the dimensions`)
  if (wide.columns.some((column) => dimensions.includes(column))) problems.push('wide: its columns are numbers, and no dimensions')
  if (published || amounts) problems.push('wide is about counts that are to be protected')
  return problems.map((message) => ({ message }))
}

function checkNames(spec: Spec): SpecProblem[] {
  const problems: SpecProblem[] = checkWide(spec)
  const levels = spec.dimensions.flatMap((d) => levelsOf(spec, d).map((level) => ({ level, dimension: d })))
  const say = (message: string): void => {
    problems.push({ message })
  }
  const names = levels.map((l) => l.level)
  for (const level of new Set(names)) if (names.indexOf(level) !== names.lastIndexOf(level)) say(`dimensions: ${level} is there twice`)
  for (const reserved of ['value', 'state'])
    if (names.includes(reserved)) say(`dimensions: ${reserved} is a column of the release itself; rename it`)
  for (const key of [...Object.keys(spec.hierarchy), ...Object.keys(spec.codes), ...Object.keys(spec.merge)])
    if (!spec.dimensions.includes(key)) say(`${key} is not among the dimensions`)
  for (const [dimension, all] of Object.entries(spec.merge)) {
    const codes = all.flatMap((m) => m.of)
    for (const code of new Set(codes))
      if (codes.indexOf(code) !== codes.lastIndexOf(code)) say(`merge.${dimension}: ${code} is there twice`)
    for (const { code } of all) if (codes.includes(code)) say(`merge.${dimension}: ${code} is a code already: another name is needed`)
  }
  if (spec.stand.length > 0 && spec.roundTo !== undefined) say('stand: with round_to every number is rounded, and none is withheld')
  for (const level of spec.stand.flatMap(levelsStanding))
    if (!names.includes(level)) say(`stand: ${level} is neither a dimension nor above one`)
  if (spec.contributor === undefined && (spec.singleSource || spec.pPercent !== undefined))
    say('single_source and p_percent need the column "contributor"')
  if (spec.roundTo !== undefined && spec.exact) say('round_to and exact are two methods: name one')
  if (spec.roundTo !== undefined && !spec.published && spec.attributes.length > 0)
    say('round_to guards no attributes of whole groups: it prints who is nobody')
  if (spec.silent.length > 0 && spec.attributes.length === 0) say('silent names codes of attributes: name those')
  for (const level of spec.apart) if (!names.includes(level)) say(`apart: ${level} is neither a dimension nor above one`)
  for (const level of spec.attributes) if (!names.includes(level)) say(`attributes: ${level} is neither a dimension nor above one`)
  if (spec.tables === 'propose') return problems
  spec.tables.forEach((by, i) => {
    const used = by.map((level) => {
      const found = levels.find((l) => l.level === level)
      if (!found) say(`tables.${i}: ${level} is neither a dimension nor above one`)
      return found?.dimension ?? level
    })
    if (new Set(used).size < used.length) say(`tables.${i}: two levels of one dimension; name the finer one, its groups come with it`)
  })
  return problems
}
