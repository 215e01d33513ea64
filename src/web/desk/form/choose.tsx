import { useId, type ReactNode } from 'react'

/** What is kept, what stands for it on the page, and whether it cannot be taken now. */
export type Option<T extends string> = readonly [value: T, words: string, isOff?: boolean]

type ChooseProps<T extends string> = {
  readonly label: string
  readonly value: T
  readonly options: readonly Option<T>[]
  /** What stands there while nothing is chosen (`''`); without it something always is. */
  readonly empty?: string
  /** A class of the list itself. */
  readonly className?: string
  /** The id of what explains it. */
  readonly describedBy?: string
  readonly isOff?: boolean
  readonly onChoose: (value: T) => void
}

/** One of a list, under its label. */
export function Choose<T extends string>({ label, value, options, empty, className, describedBy, isOff, onChoose }: ChooseProps<T>) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={className}
        value={value}
        disabled={isOff}
        aria-describedby={describedBy}
        onChange={(event) => onChoose(event.target.value as T)} // it knows no other value
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(([of, words]) => (
          <option key={of} value={of}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

type OneOfProps<T extends string> = {
  /** Of the group, once on a page. */
  readonly name: string
  readonly value: T | undefined
  readonly options: readonly (readonly [value: T, words: ReactNode, isOff?: boolean])[]
  readonly onChoose: (value: T) => void
}

/** One of a few, all in sight: inside a `fieldset` that asks. */
export const OneOf = <T extends string>({ name, value, options, onChoose }: OneOfProps<T>) =>
  options.map(([of, words, isOff]) => (
    <label key={of}>
      <input type="radio" name={name} disabled={isOff} checked={value === of} onChange={() => onChoose(of)} /> {words}
    </label>
  ))

type SomeOfProps<T extends string> = {
  readonly values: readonly T[]
  readonly options: readonly Option<T>[]
  readonly onChoose: (values: readonly T[]) => void
}

/** Any of a few, all in sight: inside a `fieldset` that asks. */
export const SomeOf = <T extends string>({ values, options, onChoose }: SomeOfProps<T>) =>
  options.map(([of, words]) => (
    <label key={of}>
      <input
        type="checkbox"
        checked={values.includes(of)}
        onChange={(event) => onChoose(event.target.checked ? [...values, of] : values.filter((v) => v !== of))}
      />{' '}
      {words}
    </label>
  ))
