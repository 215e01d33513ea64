import { codesOf } from '../../../core/country/find.ts'
import type { Country, Field } from '../../../core/country/index.ts'
import { pick, speaker } from '../../words/say.ts'
import { Choose } from '../form/choose.tsx'
import { useLang } from '../lang.tsx'
import { CALL } from './call-words.ts'

type CellProps = { readonly field: Field | undefined; readonly value: string; readonly onChoose: (value: string) => void }

/** One of a field's list. */
export function Listed({ country, field, value, onChoose }: CellProps & { readonly country: Country }) {
  const lang = useLang()
  if (!field) return null
  return (
    <Choose
      label={pick(field.words, lang)}
      value={value}
      empty={speaker(CALL, lang)('choose')}
      options={optionsOf(country, field, lang)}
      onChoose={onChoose}
    />
  )
}

/** A field in somebody's own words. */
export function Written({ field, value, onChoose }: CellProps) {
  const lang = useLang()
  if (!field) return null
  return (
    <label className="field">
      {pick(field.words, lang)}
      <input type="text" autoComplete="off" maxLength={500} value={value} onChange={(event) => onChoose(event.target.value)} />
    </label>
  )
}

/** A field's list, in words. */
export const optionsOf = (country: Country, field: Field | undefined, lang: Parameters<typeof pick>[1]) =>
  codesOf(country, field?.list ?? '').map((c) => [c.code, pick(c.words, lang)] as const)
