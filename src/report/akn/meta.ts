import type { PlanRecord } from '../../doc/plan.js'
import { xmlText } from '../xml.js'

/** The `meta` block: identification (work, expression, manifestation), then the documents cited and the bodies named. */
export function aknMeta(plan: PlanRecord | null, prefix: string): string {
  const date = frbrDate(plan?.header.date?.value ?? null)
  const uri = workUri(plan)
  const author = `#${prefix}issuer`
  const core = (address: string, kind: string): string =>
    `<FRBRthis value="${address}/!main"/><FRBRuri value="${address}"/><FRBRdate date="${date.date}" name="${kind === 'work' ? date.name : kind}"/><FRBRauthor href="${author}"/>`
  const number = plan?.key ? `<FRBRnumber value="${xmlText(plan.key)}"/>` : ''
  const name = plan?.header.title ? `<FRBRname value="${xmlText(plan.header.title.value)}"/>` : ''
  const expression = `${uri}/vie@${date.date}`
  return `<meta>
<identification source="#${prefix}doichieu">
<FRBRWork>${core(uri, 'work')}<FRBRcountry value="vn"/>${number}${name}</FRBRWork>
<FRBRExpression>${core(expression, 'expression')}<FRBRlanguage language="vie"/></FRBRExpression>
<FRBRManifestation>${core(`${expression}.akn`, 'manifestation')}<FRBRformat value="application/akn+xml"/></FRBRManifestation>
</identification>
${references(plan, prefix)}
</meta>`
}

function references(plan: PlanRecord | null, prefix: string): string {
  const cited = (plan?.references ?? []).map((reference, index) => {
    const shown = [reference.type, reference.key ?? reference.name].filter(Boolean).join(' ')
    return `<activeRef eId="${prefix}ref_${index + 1}" href="${referenceUri(reference)}" showAs="${xmlText(shown)}"/>`
  })
  const issuer = plan?.header.issuer?.value ?? plan?.source.file ?? 'doichieu'
  const organizations = [
    organization(`${prefix}issuer`, issuer),
    organization(`${prefix}doichieu`, 'doichieu'),
    ...(plan?.header.superior ? [organization(`${prefix}superior`, plan.header.superior.value)] : []),
  ]
  return `<references source="#${prefix}doichieu">\n${[...cited, ...organizations].join('\n')}\n</references>`
}

function organization(id: string, name: string): string {
  return `<TLCOrganization eId="${id}" href="/akn/ontology/organization/vn/${encodePart(name)}" showAs="${xmlText(name)}"/>`
}

/** The schema wants a whole day. A date left open by the document is filled up and named so; none at all is year 1. */
export function frbrDate(iso: string | null): { date: string; name: string } {
  if (!iso) return { date: '0001-01-01', name: 'unknown' }
  const [year, month = '01', day = '01'] = iso.split('-')
  return { date: `${year}-${month}-${day}`, name: iso.length === 10 ? 'issued' : 'issued-partial' }
}

function workUri(plan: PlanRecord | null): string {
  const date = plan?.header.date?.value ?? 'nodate'
  const part = plan ? (plan.key ?? plan.source.sha256) : 'collection'
  return `/akn/vn/doc/${encodePart(date)}/${encodePart(part)}`
}

/** The address of a cited document: what the citation says of it, nothing guessed. */
export function referenceUri(
  reference: Pick<PlanRecord['references'][number], 'key' | 'name' | 'date'>,
): string {
  return `/akn/vn/doc/${encodePart(reference.date ?? 'nodate')}/${encodePart(reference.key ?? reference.name ?? 'unknown')}`
}

function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/'/gu, '%27')
}
