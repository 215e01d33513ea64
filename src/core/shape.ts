/**
 * What a value from outside may be, said once: a shape is a check, and the type of what passes it. So no type stands beside the check that
 * should go with it and differs from it one day. Nothing here lets a sentence through that a shape has not asked for.
 */
import { fromBase64Url } from './bytes.ts'
import { isDay, parsePeriod } from './model/dates.ts'

/** @returns whether the value is one; it throws for nothing. */
export type Shape<T> = (value: unknown) => value is T
export type Of<S> = S extends Shape<infer T> ? T : never
export type Members = Readonly<Record<string, Shape<unknown>>>
type Optional = { readonly isOptional: true }
export type OfMembers<M extends Members> = { readonly [K in keyof M as M[K] extends Optional ? never : K]: Of<M[K]> } & {
  readonly [K in keyof M as M[K] extends Optional ? K : never]?: Of<M[K]>
}

export const isObject = (v: unknown): v is Readonly<Record<string, unknown>> => typeof v === 'object' && v !== null && !Array.isArray(v)
/** These keys of its own, and no other. */
export const hasExactly = (v: unknown, keys: readonly string[]): v is Readonly<Record<string, unknown>> =>
  isObject(v) && Object.keys(v).length === keys.length && keys.every((k) => Object.hasOwn(v, k))

/** For what is read by a rule of its own. */
export const anything: Shape<unknown> = (v): v is unknown => v !== undefined
export const text =
  (pattern: RegExp): Shape<string> =>
  (v): v is string =>
    typeof v === 'string' && pattern.test(v)
/** Any text of no more than `most` letters, as JavaScript counts them. */
export const upTo =
  (most: number): Shape<string> =>
  (v): v is string =>
    typeof v === 'string' && v.length <= most
export const oneOf =
  <const W extends string>(...words: readonly W[]): Shape<W> =>
  (v): v is W =>
    words.some((word) => word === v)
export const listOf =
  <T>(shape: Shape<T>, least = 0, most = 10_000): Shape<readonly T[]> =>
  (v): v is readonly T[] =>
    Array.isArray(v) && v.length >= least && v.length <= most && v.every(shape)
export const tuple =
  <const S extends readonly Shape<unknown>[]>(...shapes: S): Shape<{ readonly [I in keyof S]: Of<S[I]> }> =>
  (v): v is { readonly [I in keyof S]: Of<S[I]> } =>
    Array.isArray(v) && v.length === shapes.length && shapes.every((shape, i) => shape(v[i]))
/** By codes. */
export const mapOf =
  <T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  (v): v is Readonly<Record<string, T>> =>
    isObject(v) && Object.entries(v).every(([key, value]) => CODE.test(key) && shape(value))
/** By whatever somebody wrote. */
export const byAnyText =
  <T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  (v): v is Readonly<Record<string, T>> =>
    isObject(v) && Object.values(v).every(shape)
/** By some of these words. */
export const someOf =
  <const W extends string, T>(words: readonly W[], shape: Shape<T>): Shape<Readonly<Partial<Record<W, T>>>> =>
  (v): v is Readonly<Partial<Record<W, T>>> =>
    isObject(v) && Object.entries(v).every(([key, value]) => words.some((word) => word === key) && shape(value))
/** A member that may be missing: one that came to be asked later, which older entries are without; or that only some of them have. */
export const optional = <T>(shape: Shape<T>): Shape<T> & Optional =>
  Object.assign((v: unknown): v is T => shape(v), { isOptional: true } as const)
/** These members and no other, whatever they hold. */
export const hasMembers = (v: Readonly<Record<string, unknown>>, members: Members, beside: readonly string[] = []): boolean =>
  Object.keys(v).every((key) => Object.hasOwn(members, key) || beside.includes(key)) &&
  [...beside, ...Object.keys(members)].every((key) => Object.hasOwn(v, key) || 'isOptional' in (members[key] ?? {}))
/** The first member that is not what its shape says; undefined where all are. */
export const misfit = (v: Readonly<Record<string, unknown>>, members: Members): string | undefined =>
  Object.entries(members).find(([key, shape]) => Object.hasOwn(v, key) && !shape(v[key]))?.[0]
export const exactly =
  <M extends Members>(members: M): Shape<OfMembers<M>> =>
  (v): v is OfMembers<M> =>
    isObject(v) && hasMembers(v, members) && misfit(v, members) === undefined
export const nullOr =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (v): v is T | null =>
    v === null || shape(v)
export const either =
  <A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> =>
  (v): v is A | B =>
    one(v) || other(v)
/** Of such values those that hold together. */
export const where =
  <T>(shape: Shape<T>, holds: (value: T) => boolean): Shape<T> =>
  (v): v is T =>
    shape(v) && holds(v)

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
export const TOKEN = /^[0-9a-f]{32}$/
export const HASH = /^[0-9a-f]{64}$/
const CODE = /^[A-Za-z0-9<][A-Za-z0-9_.:+<>@-]{0,63}$/

export const uuid = text(UUID)
export const token = text(TOKEN)
export const hash = text(HASH)
export const code = text(CODE)
/** Base64url of so many bytes. */
export const bytes =
  (length: number): Shape<string> =>
  (v): v is string =>
    typeof v === 'string' && v.length <= 2 * length && lengthOf(v) === length
function lengthOf(text: string): number | undefined {
  try {
    return fromBase64Url(text).length
  } catch {
    return undefined // not base64url
  }
}
/** Base64url, 32 bytes. */
export const key32 = text(/^[A-Za-z0-9_-]{43}$/)
export const anyText = text(/^/)
export const day = where(anyText, isDay)
export const isPeriod = where(anyText, (v) => parsePeriod(v) !== undefined)
export const isCount: Shape<number> = (v): v is number => typeof v === 'number' && Number.isSafeInteger(v) && v >= 0
export const isNumber: Shape<number> = (v): v is number => typeof v === 'number'
export const isFlag: Shape<boolean> = (v): v is boolean => typeof v === 'boolean'

export const isUnique = (list: readonly unknown[]): boolean => new Set(list).size === list.length
export const unique = <T>(shape: Shape<readonly T[]>): Shape<readonly T[]> => where(shape, isUnique)
/** Two, and not the same twice. */
export const twoOf = <T>(shape: Shape<T>): Shape<readonly T[]> => unique(listOf(shape, 2, 2))
