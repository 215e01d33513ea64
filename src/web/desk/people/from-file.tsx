import type { Form } from '../../../core/country/index.ts'
import { isOfFile } from '../../../core/person/next.ts'
import { speaker } from '../../words/say.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { CodeBox } from './code-box.tsx'
import { NEXT } from './file/next-words.ts'
import { wish } from './wished.ts'
import './people.css'

/** Before a form is begun anew: of somebody whose file is here it is begun from there, and what was told already is not asked again. */
export default function FromFile({ api, form }: Pick<JourneyProps, 'api'> & { readonly form: Form }) {
  const say = speaker(NEXT, useLang())
  if (!isOfFile(form)) return null
  return (
    <details className="known people" onToggle={(e) => wish(e.currentTarget.open ? form.id : undefined)}>
      <summary>{say('next-has-file')}</summary>
      <p className="s1 mut">{say('next-has-file-how')}</p>
      <CodeBox api={api} />
      <p>
        <a href={pathTo('people')}>{say('next-all-files')}</a>
      </p>
    </details>
  )
}
