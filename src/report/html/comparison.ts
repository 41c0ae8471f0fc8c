import { labelsFor } from '../labels.js'
import type { Writer } from '../../ports.js'
import type { ComparisonView } from '../view/types.js'
import { citationsSection, referencesSection } from './citations.js'
import { documentCards, lineageChain, summarySection } from './documents.js'
import { dutiesSection } from './duties.js'
import { fieldsSection, localisationsSection, messagesSection } from './fields.js'
import { findingsSection } from './findings.js'
import { lineageSection } from './lineage.js'
import { markup } from './markup.js'
import { page } from './page.js'
import { unitsSection } from './units.js'

/** The report of a comparison as one HTML file: documents, summary, findings, paragraph by paragraph, duties, citations. */
export const comparisonHtml: Writer<ComparisonView> = {
  ending: 'html',
  mediaType: 'text/html; charset=utf-8',
  async write(view, { language }) {
    const labels = labelsFor(language)
    const parents = view.parents.map((head) => labels.name(head)).join('; ')
    const title = labels.say('between', { child: labels.name(view.child), parents })
    const sections = [
      { anchor: 'summary', name: labels.say('summary'), body: summarySection(view, labels) },
      { anchor: 'findings', name: labels.say('findings'), body: findingsSection(view, labels) },
      { anchor: 'units', name: labels.say('units'), body: unitsSection(view, labels) },
      { anchor: 'duties', name: labels.say('duties'), body: dutiesSection(view, labels) },
      { anchor: 'fields', name: labels.say('fields'), body: fieldsSection(view, labels) },
      {
        anchor: 'localisations',
        name: labels.say('localisations'),
        body: localisationsSection(view, labels),
      },
      { anchor: 'citations', name: labels.say('citations'), body: citationsSection(view.citations, labels) },
      { anchor: 'references', name: labels.say('references'), body: referencesSection(view, labels) },
      { anchor: 'lineage', name: labels.say('lineage'), body: lineageSection(view.lineage, labels) },
      { anchor: 'messages', name: labels.say('messages'), body: messagesSection(view, labels) },
    ].filter(({ body }) => body !== null)
    const body = markup`<p class="over">${labels.say('comparison-title')}</p><h1>${labels.name(view.child)}</h1>${
      view.child.title && markup`<p class="lead">${view.child.title}</p>`
    }${documentCards([...view.parents, view.child], labels)}${lineageChain(view.lineage, labels)}
${sections.map((section) => section.body)}`
    return page({ title, body, labels, contents: sections })
  },
}
