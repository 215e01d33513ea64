/**
 * The privacy classes, and what each one means for where a value may lie.
 * A class decides at the edge whether a value is sealed; nothing later may change its mind.
 */

/** Sealed before it leaves the clerk's machine; the server never holds it in clear. */
export const SEALED_CLASSES = ['identity', 'intimate', 'sensitive', 'sealed'] as const
/** Clear coded values: bands and short lists, workflow times, public acts. */
export const CLEAR_CLASSES = ['quasi', 'operational', 'public'] as const

export type SealedClass = (typeof SEALED_CLASSES)[number]
export type ClearClass = (typeof CLEAR_CLASSES)[number]
export type PrivacyClass = SealedClass | ClearClass

/** The number of a class inside an envelope (docs/spec/envelope.md). Never renumber. */
export const SEALED_CLASS_NUMBER: Record<SealedClass, number> = { identity: 1, intimate: 2, sensitive: 3, sealed: 4 }

export const isSealedClass = (privacy: PrivacyClass): privacy is SealedClass => (SEALED_CLASSES as readonly string[]).includes(privacy)

/** A language by its tag (BCP 47): `km`, `en`, `vi`, `qaa-Arab`. */
export type Lang = string

/**
 * One sentence by language. English is always there: by it a country's folder says the sentence in another language
 * (core/text/languages.ts), and a stranger reads the code book. The others are the country's own, checked when it loads.
 */
export type Words = { readonly en: string; readonly [lang: Lang]: string }

/** A sentence of this program's own, which it has in two languages. Khmer is a draft until a native reader signs it. */
export type OwnWords = { readonly en: string; readonly km: string }

/**
 * How a value is written. There is no clear type for free text: `text` is only allowed in a sealed class.
 * code: a code of a named list · codes: several of them, sorted, each once, one space between · date: ISO day ·
 * integer: whole, >= 0 · amount: whole riel, >= 0 · case-number: the number of the office's register (core/model/register-number.ts) ·
 * deposit-number: five groups of four digits, the last two a check (core/ledger/deposit-number.ts)
 */
export type FieldType = 'code' | 'codes' | 'date' | 'integer' | 'amount' | 'case-number' | 'deposit-number' | 'text'

export type Value = string | number | null
