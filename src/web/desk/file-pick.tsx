import { useId } from 'react'
import { useSay } from './lang.tsx'

type Props = { readonly label: string; readonly accept: string; readonly onPick: (file: File | undefined) => void }

/** Takes one file. The browser's own button says its words in the language of the browser, and not of the reader. */
export function FilePick({ label, accept, onPick }: Props) {
  const say = useSay()
  const [name, choose] = [useId(), useId()]
  return (
    <div className="field">
      <span id={name}>{label}</span>
      <label className="btn file-pick">
        <span id={choose}>{say('choose-file')}</span>
        <input type="file" accept={accept} aria-labelledby={`${name} ${choose}`} onChange={(e) => onPick(e.target.files?.[0])} />
      </label>
    </div>
  )
}
