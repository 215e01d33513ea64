import { plain, type Labels } from '../../../core/release/code-list.ts'
import { neutralise } from '../../../core/release/columns.ts'
import type { OwnNames as Names } from '../../../core/release/own-names.ts'
import { languageOf } from '../../../core/text/languages.ts'
import { RELEASES } from '../../words/releases.ts'
import { speaker } from '../../words/say.ts'
import { MendIcon } from '../first-icons.tsx'
import { useLang } from '../lang.tsx'

type Props = {
  readonly names: Names
  /** As this window's country has them: what a file says otherwise is said beside it. */
  readonly here: Labels | undefined
}

/** The words that are signed with a release's numbers, as its own files have them: its title, what it says of itself, its licence and sources, and each row of its list of names. */
export function OwnNames({ names, here }: Props) {
  const say = speaker(RELEASES, useLang())
  const { title, description, licences, sources, languages, rows } = names
  const known = new Map(here?.rows.map(({ column, code, words }) => [`${column}\u001F${code}`, words]))
  const all = rows.map(({ column, code, names: said }) => {
    const own = known.get(`${column}\u001F${code}`)
    const cells = languages.map((tag, i) => {
      const there = said[i] ?? ''
      const ours = own === undefined ? '–' : neutralise(plain(own, tag))
      return { tag, there, ...(ours === there ? {} : { ours }) }
    })
    return { column, code, cells }
  })
  const others = all.filter(({ cells }) => cells.some(({ ours }) => ours !== undefined)).length
  return (
    <section className="own-names" aria-label={say('rel-names')}>
      <h5 className="h3">{say('rel-names')}</h5>
      <p className="mut">{say('rel-names-how', { file: 'codes.csv' })}</p>
      <dl className="kv">
        <div>
          <dt>{say('rel-names-title')}</dt>
          <dd>{title}</dd>
        </div>
        {description !== undefined && (
          <div>
            <dt>{say('rel-names-about')}</dt>
            <dd>{description}</dd>
          </div>
        )}
        <div>
          <dt>{say('rel-names-licence')}</dt>
          <dd>{licences.length === 0 ? say('rel-names-none') : licences.join('; ')}</dd>
        </div>
        <div>
          <dt>{say('rel-names-sources')}</dt>
          <dd>{sources.length === 0 ? say('rel-names-none') : sources.join('; ')}</dd>
        </div>
      </dl>
      {others > 0 && (
        <p className="card stop narrow" role="alert">
          <MendIcon /> {say('rel-names-other', { n: others })}
        </p>
      )}
      <div className="wide" role="region" tabIndex={0} aria-label="codes.csv">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('rel-names-column')}</th>
              <th scope="col">{say('rel-names-code')}</th>
              {languages.map((tag) => (
                <th key={tag} scope="col">
                  {languageOf(tag).tag === tag ? languageOf(tag).name : tag}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map(({ column, code, cells }) => (
              <tr key={`${column}\u001F${code}`}>
                <td>
                  <code>{column}</code>
                </td>
                <td>{code === '' ? <span className="mut">{say('rel-names-itself')}</span> : <code>{code}</code>}</td>
                {cells.map(({ tag, there, ours }) => (
                  <td key={tag}>
                    <span lang={tag}>{there}</span>
                    {ours !== undefined && (
                      <p className="s2">
                        <MendIcon /> {say('rel-names-here', { words: ours })}
                      </p>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
