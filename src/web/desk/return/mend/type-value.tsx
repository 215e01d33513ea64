import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { CodeList } from '../../../../core/country/index.ts'
import { pick } from '../../../words/say.ts'
import { useLang } from '../../lang.tsx'
import { useWords } from '../use-words.ts'

type Props = {
  /** The list, for a coded cell: its codes are offered, so that none has to be spelled. */
  readonly list?: CodeList
  readonly onUse: (value: string) => void
  readonly onLeave: () => void
}

/** Another value for one cell, typed or taken from its list. */
export function TypeValue({ list, onUse, onLeave }: Props) {
  const lang = useLang()
  const say = useWords()
  const [value, setValue] = useState('')
  return (
    <form
      className="fix"
      onSubmit={(event) => {
        event.preventDefault()
        onUse(value)
      }}
    >
      <label className="field">
        {say('new-value')}
        {list ? (
          <select autoFocus value={value} onChange={(event) => setValue(event.target.value)}>
            {/* One press must not convict whom nobody chose to convict. */}
            <option value="">{say('choose-value')}</option>
            {list.codes.map((code) => (
              <option key={code.code} value={code.code}>
                {pick(code.words, lang)}
              </option>
            ))}
          </select>
        ) : (
          <input
            type="text"
            autoFocus
            autoComplete="off"
            spellCheck={false}
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        )}
      </label>
      <Button className="btn p l" type="submit" isDisabled={list !== undefined && value === ''}>
        {say('take-value')}
      </Button>
      <Button className="btn l" onPress={onLeave}>
        {say('cancel')}
      </Button>
    </form>
  )
}
