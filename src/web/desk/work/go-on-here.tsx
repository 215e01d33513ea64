import type { JourneyProps } from '../journey.ts'
import { GoOn } from './go-on-button.tsx'
import { goOnWith } from './go-on.ts'

type Props = Pick<JourneyProps, 'api' | 'who' | 'country'> & { readonly kind: string; readonly record: string; readonly words: string }

/** The way to the form of the record that a page is of, for a page that begins without it; nothing where there is none. */
export function GoOnHere({ kind, record, words, ...props }: Props) {
  const goOn = goOnWith(props, kind)
  return (
    goOn && (
      <p className="row acts">
        <GoOn words={words} isMain onGo={() => goOn(record)} />
      </p>
    )
  )
}
