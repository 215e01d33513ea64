import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Country, Form } from '../../../../core/country/index.ts'
import { nameOffices } from '../../../../core/country/name-offices.ts'
import { pick } from '../../../words/say.ts'
import type { Drafts } from '../../drafts.ts'
import { useLang, useSay } from '../../lang.tsx'
import { forgetOffices, readOffices } from '../learned.ts'

type Props = { readonly drafts: Drafts; readonly form: Form; readonly country: Country }

/** Whose returns this desk has handed in so far, and the way out for a clerk who moved, or who does another's work as well. */
export function HandsInFor({ drafts, form, country }: Props) {
  const lang = useLang()
  const say = useSay()
  const [offices, setOffices] = useState<readonly string[]>([])
  useEffect(() => void readOffices(drafts, form).then(setOffices), [drafts, form])
  if (offices.length === 0) return null
  return (
    <p className="s2 row">
      <span>{say('hands-in-for', { offices: pick(nameOffices(offices, form, country), lang) })}</span>
      <Button
        className="plain"
        onPress={() => {
          setOffices([])
          void forgetOffices(drafts, form)
        }}
      >
        {say('hands-in-change')}
      </Button>
    </p>
  )
}
