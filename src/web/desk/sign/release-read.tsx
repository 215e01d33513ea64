import './no-eval.ts'
import { useEffect, useMemo, type ReactNode } from 'react'
import { toHex, utf8 } from '../../../core/bytes.ts'
import type { Country } from '../../../core/country/index.ts'
import { sha256 } from '../../../core/hash.ts'
import { toComeOf } from '../../../core/release/to-come.ts'
import type { Certificate } from '../../../core/release/certificate.ts'
import { readOwnNames } from '../../../core/release/own-names.ts'
import { readWhole } from '../../../core/release/read.ts'
import { CERTIFICATE } from '../../../core/release/write.ts'
import { digits, formatNumber } from '../../words/khmer.ts'
import { labelsOf } from '../../../core/release/words/labels.ts'
import { countedWords, findDefinition, intervalWords } from '../../../core/release/words/of-release.ts'
import { RELEASES } from '../../words/releases.ts'
import { sayReturns, sayStillToCome, sayUnsigned } from '../../words/returns-in.ts'
import { pick, speaker } from '../../words/say.ts'
import { MendIcon } from '../first-icons.tsx'
import { useLang } from '../lang.tsx'
import type { DraftShown } from './draft.ts'
import { withIndicators } from './indicators.ts'
import { NoisyRelease, readNoise } from './noisy-read.tsx'
import { OwnNames } from './own-names.tsx'
import { ReleaseTable } from './release-table.tsx'

type Props = {
  readonly shown: DraftShown
  readonly country: Country
  /** The tables of this release were opened. */
  readonly onOpened: (release: string) => void
  /** How it is signed: shown once every release of it could be read, since one signature is under all of them. */
  readonly children: ReactNode
}

/** Every release of a draft, as its files say it: what it counts, what is withheld, how it was attacked, and each table. */
export function ReleaseRead({ shown, country, onOpened, children }: Props) {
  const counting = useMemo(() => withIndicators(country), [country])
  const all = useMemo(
    () => Object.entries(shown.releases).map(([id, files]) => ({ id, noisy: readNoise(files), read: readFiles(files) })),
    [shown],
  )
  return (
    <>
      <div className="releases">
        {all.map(({ id, noisy, read }) =>
          noisy ? (
            <NoisyRelease key={id} read={noisy} country={counting} onOpened={() => onOpened(id)} />
          ) : (
            <OneRelease key={id} id={id} read={read} isOnly={all.length === 1} country={counting} onOpened={() => onOpened(id)} />
          ),
        )}
      </div>
      {all.every(({ noisy, read }) => noisy ?? read) && children}
    </>
  )
}

type OneProps = {
  readonly id: string
  readonly read: ReturnType<typeof readFiles>
  /** The one release of its draft: its tables stand open, for nobody signs numbers that are folded away. Of many each is opened. */
  readonly isOnly: boolean
  readonly country: Country
  readonly onOpened: () => void
}
function OneRelease({ id, read, isOnly, country, onOpened }: OneProps) {
  const lang = useLang()
  const say = speaker(RELEASES, lang)
  const standsOpen = isOnly && read !== undefined
  // What stands open from the beginning is toggled by nobody.
  useEffect(() => {
    if (standsOpen) onOpened()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it is there; `onOpened` is another one each time
  }, [standsOpen])
  if (!read) return <p className="card stop narrow">{`${id}: ${say('rel-unreadable')}`}</p>
  const { release, tables, certificate, hash, names } = read
  const { cells, attack, warnings } = certificate
  const [, of = '', from = '', to = ''] = release.population.split('/')
  const definition = findDefinition(country, of)
  const title = definition
    ? say('rel-of', { what: pick(countedWords(definition.words, release), lang), when: digits(pick(intervalWords(from, to), lang), lang) })
    : id
  const isWaiting = release.qualifier === 'at_least' && release.coverage !== undefined && release.coverage.received >= release.coverage.due
  const { toCome } = toComeOf(release)
  const changed = release.definition === definition?.indicator.version ? definition?.indicator.changed : undefined
  const n = (value: number): string => formatNumber(value, lang)
  const fact = (name: string, text: string) => (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  )
  return (
    <section aria-label={title}>
      <h4 className="h3">{title}</h4>
      {/* Before any number: it is what whoever approves has to weigh. */}
      {warnings.length > 0 && (
        <p className="card ask narrow" role="note">
          {say(cells.withheld === 0 ? 'rel-thin-shown' : 'rel-thin', { n: warnings.length })}
        </p>
      )}
      {release.coverage?.unsigned !== undefined && (
        <p className="card stop narrow" role="note">
          <MendIcon /> {sayUnsigned(release.coverage, lang)}
        </p>
      )}
      <dl className="kv">
        {fact(
          say('rel-cells'),
          release.rounding
            ? say('rel-cells-rounded', { rounded: n(cells.rounded ?? 0), base: n(release.rounding.base), empty: n(cells.empty) })
            : say('rel-cells-are', { printed: n(cells.printed + cells.empty), withheld: n(cells.withheld) }),
        )}
        {fact(
          say('rel-tried'),
          say('rel-tried-are', {
            attacks: n(attack.attacks.length),
            beside: n(attack.releases - 1),
            exact: n(attack.exact),
            narrow: n(attack.violations),
          }),
        )}
        {release.coverage &&
          fact(
            say('rel-coverage'),
            isWaiting && !toCome
              ? say(release.coverage.due === 0 ? 'rel-coverage-unasked' : 'rel-coverage-waiting', {
                  received: release.coverage.received,
                  due: release.coverage.due,
                })
              : sayReturns(release.coverage, lang),
          )}
        {definition && fact(say('rel-caveat'), pick(definition.indicator.caveat, lang))}
        {changed && fact(say('rel-changed', { n: release.definition ?? 1 }), pick(changed.words, lang))}
        <div>
          <dt>{say('rel-certificate')}</dt>
          <dd>
            <code>{hash}</code>
          </dd>
        </div>
      </dl>
      {toCome && (
        <p className="card stop narrow" role="note">
          <MendIcon /> {sayStillToCome(toCome, release.coverage, lang)} {say('rel-to-come')}
        </p>
      )}
      <details open={isOnly} onToggle={(event) => event.currentTarget.open && onOpened()}>
        <summary>{tables.length === 1 ? say('rel-open-one') : say('rel-open', { tables: tables.length })}</summary>
        {tables.map((table) => (
          <ReleaseTable key={table.id} table={table} release={release} of={definition?.indicator} country={country} />
        ))}
        {names && <OwnNames names={names} here={labelsOf(country, release)} />}
      </details>
    </section>
  )
}

function readFiles(files: Readonly<Record<string, string>>) {
  try {
    const text = files[CERTIFICATE] ?? ''
    return {
      ...readWhole(files),
      names: readOwnNames(files),
      certificate: JSON.parse(text) as Certificate,
      hash: toHex(sha256(utf8(text))),
    }
  } catch {
    return undefined // said in its place
  }
}
