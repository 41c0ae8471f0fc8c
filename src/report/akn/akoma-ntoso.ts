import type { PlanRecord } from '../../doc/plan.js'
import type { Writer } from '../../ports.js'
import type { RecordsView } from '../view/types.js'
import { xmlText } from '../xml.js'
import { aknBody } from './body.js'
import { aknMeta } from './meta.js'

/**
 * Documents as Akoma Ntoso 3.0 (OASIS LegalDocML): metadata, references, structure, in the element order of the published
 * schema. Give records with their text. One document stands alone; several are parts of a collection.
 */
export const plansAkn: Writer<RecordsView> = {
  ending: 'akn',
  mediaType: 'application/akn+xml',
  async write({ plans }) {
    const [first, ...others] = plans
    const root = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">'
    const one = first ? aknDocument(first, '') : emptyDocument
    const content = others.length === 0 ? one : aknCollection(plans)
    return new TextEncoder().encode(
      `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n${content}\n</akomaNtoso>\n`,
    )
  },
}

function aknDocument(plan: PlanRecord, prefix: string): string {
  const name = xmlText(plan.header.type?.value ?? 'văn bản')
  return `<doc name="${name}">\n${aknMeta(plan, prefix)}\n${aknBody(plan, prefix)}\n</doc>`
}

/** Ids have to be unique in the file, so each document's begin with a prefix of its own. */
function aknCollection(plans: readonly PlanRecord[]): string {
  const components = plans.map((plan, index) => {
    const prefix = `cmp_${index + 1}__`
    return `<component eId="cmp_${index + 1}">\n${aknDocument(plan, prefix)}\n</component>`
  })
  const body = `<collectionBody>\n${components.join('\n')}\n</collectionBody>`
  return `<documentCollection name="collection">\n${aknMeta(null, '')}\n${body}\n</documentCollection>`
}

/** No document at all: the schema has no empty file, so a document without text stands for it. */
const emptyDocument = `<doc name="văn bản">\n${aknMeta(null, '')}\n<mainBody>\n<p/>\n</mainBody>\n</doc>`
