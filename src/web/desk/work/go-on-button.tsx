import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { WORK } from './words.ts'

type Props = {
  readonly words: string
  /** Of which record, where several such buttons stand on a page. */
  readonly of?: string
  readonly isMain?: boolean
  readonly onGo: () => Promise<boolean>
}

/** The way to the form of one record; where it could not be read, that is said, and nothing was begun. */
export function GoOn({ words, of, isMain = false, onGo }: Props) {
  const say = speaker(WORK, useLang())
  const [isGone, setGone] = useState(false)
  return (
    <>
      <Button
        className={isMain ? 'btn p' : 'btn'}
        {...(of === undefined ? {} : { 'aria-label': `${words}: ${of}` })}
        onPress={() => void onGo().then((went) => setGone(!went))}
      >
        {words}
      </Button>
      {isGone && <span role="alert">{say('work-not-read')}</span>}
    </>
  )
}
