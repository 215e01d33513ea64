/**
 * People by cells, each once where her records agree. One person stands in several records, and not each says everything: what one of them says
 * wins over what another leaves open, so that she is not counted as a woman and as unknown. Where two say different things of who she is,
 * she is in a cell of its own, `contradicted`. Whoever is linked to nobody is read as a record always was: few are linked, and only they are gathered.
 */
import { CONTRADICTED, dimensionOf, isSeveral } from '../../../core/count/dimensions.ts'
import { isOfPerson, silentCodes } from '../../../core/count/people.ts'
import type { CountQuery } from '../../../core/count/query.ts'
import { compileCuts } from './cuts.ts'
import { compileSource, linkJoin } from './source.ts'
import { Params, type Compiled } from './statement.ts'

/** Rows of (d0, d1, …, n), as compileCount makes them. The records are read once, for those linked and those who are not. @throws UnknownDimension */
export function compilePersons(query: CountQuery): Compiled {
  const { indicator, country, by, where, basis } = query
  const params = new Params(query)
  const source = compileSource(query, params)
  const names = by.map((_, i) => `d${i}`)

  // What is asked of the person is asked of all her records together; what is asked of a record, of each.
  const asked = Object.entries(where).filter(([id]) => isOfPerson(indicator, id))
  const all = [...by, ...asked.flatMap(([id]) => (by.includes(id) ? [] : [id]))]
  const ofRecords = Object.fromEntries(Object.entries(where).filter(([id]) => !isOfPerson(indicator, id)))
  const { cuts, joins, conditions } = compileCuts({ ...query, by: all, where: ofRecords }, params)
  const ofAlone = asked.map(([id, code]) => `(l.cluster is not null or ${cuts[all.indexOf(id)]?.expression} = ${params.add(code)})`)
  const records = `select ${['l.cluster as c', ...cuts.map(({ expression }, i) => `${expression} as x${i}`)].join(', ')}
      from ${[source.from, linkJoin('t', 'same_person', basis), ...joins].join(' ')}
      where ${[...source.conditions, ...conditions, ...ofAlone].join(' and ')}`
  const unlinked = `select ${[...names.map((d, i) => `x${i} as ${d}`), 'count(*) as n'].join(', ')} from r where c is null${names.length > 0 ? ` group by ${names.map((_, i) => i + 1).join(', ')}` : ''}`

  const said = all.map((id, i) => {
    const silent = params.add(silentCodes(dimensionOf(indicator, id), country))
    return `coalesce(array_agg(distinct x${i}) filter (where x${i} <> all(${silent}::text[])), '{}') as a${i}, min(x${i}) as s${i}`
  })
  const person = `select ${['c', ...said].join(', ')} from r where c is not null group by 1`
  const placeOf = (i: number): string => {
    const id = all[i] as string
    const isOne = isOfPerson(indicator, id) && !isSeveral(indicator, dimensionOf(indicator, id).column)
    const known = isOne ? `when cardinality(a${i}) > 1 then array['${CONTRADICTED}'] ` : ''
    return `case when cardinality(a${i}) = 0 then array[s${i}] ${known}else a${i} end`
  }
  const places = by.map((_, i) => `cross join lateral unnest(${placeOf(i)}) as u${i}(d${i})`)
  const isOf = asked.map(([id, code]) => {
    const place = by.indexOf(id)
    return place >= 0 ? `u${place}.d${place} = ${params.add(code)}` : `${params.add(code)} = any(${placeOf(all.indexOf(id))})`
  })
  const linked = `select ${[...by.map((_, i) => `u${i}.d${i}`), 'count(*) as n'].join(', ')} from (${person}) as p ${places.join(' ')}
      ${isOf.length > 0 ? `where ${isOf.join(' and ')}` : ''}${names.length > 0 ? ` group by ${names.map((_, i) => i + 1).join(', ')}` : ''}`
  const list = names.map((_, i) => i + 1).join(', ')
  return {
    sql: `with r as (${records}) select ${[...names, 'sum(n)::bigint as n'].join(', ')} from (${unlinked} union all ${linked}) as q${list === '' ? '' : ` group by ${list} order by ${list}`}`,
    params: params.values,
  }
}
