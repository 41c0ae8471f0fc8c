import type { Labels } from '../labels.js'
import type { ComparisonView, FindingView } from '../view/types.js'
import { markup, type Markup } from './markup.js'
import { quote } from './passages.js'

/** How much of a passage is quoted; the whole stands in the table, one click away. */
const quoted = { high: 440, medium: 320, low: 200 } as const
const signs = { high: '▲', medium: '◆', low: '●' } as const

/** The findings by rank, each with both passages, and the filters over them. */
export function findingsSection(view: ComparisonView, labels: Labels): Markup {
  const { findings } = view
  return markup`<section id="findings"><h2>${labels.say('findings')}</h2>${
    findings.length === 0
      ? markup`<p>${labels.say('no-findings')}</p>`
      : markup`${filterForm(findings, labels)}${findings.map((finding) => findingArticle(finding, view, labels))}`
  }</section>`
}

function filterForm(findings: readonly FindingView[], labels: Labels): Markup {
  const severities = (['high', 'medium', 'low'] as const).filter((severity) =>
    findings.some((finding) => finding.severity === severity),
  )
  const kinds = [...new Set(findings.map((finding) => finding.code))]
  return markup`<form hidden data-for="#findings .finding" aria-label="${labels.say('filter')}"><label>${labels.say('filter-severity')}<select data-key="severity"><option value="">${labels.say('filter-all')}</option>${severities.map(
    (severity) => markup`<option value="${severity}">${labels.say(`severity-${severity}`)}</option>`,
  )}</select></label><label>${labels.say('filter-kind')}<select data-key="kind"><option value="">${labels.say('filter-all')}</option>${kinds.map(
    (kind) => markup`<option value="${kind}">${labels.kind(kind)}</option>`,
  )}</select></label><label>${labels.say('filter-search')}<input type="search" autocomplete="off"></label><label class="check"><input type="checkbox" data-keys checked>${labels.say('keys')}</label><span role="status" data-text="${labels.say('filter-shown')}"></span></form>`
}

function findingArticle(finding: FindingView, view: ComparisonView, labels: Labels): Markup {
  const { number, severity, code, confidence, reason, row } = finding
  const name = labels.say('finding', { number })
  return markup`
<article class="finding ${severity}" id="f${number}" tabindex="-1" data-severity="${severity}" data-kind="${code}" aria-label="${name}"><header><span>${number}</span><span class="severity ${severity}"><span aria-hidden="true">${signs[severity]}</span> ${labels.say(`severity-${severity}`)}</span><span>${labels.kind(code)}</span>${
    reason && markup`<span>${labels.say(`reason-${reason}`)}</span>`
  }<span>${labels.sure(confidence)} (${labels.percent(confidence)})</span></header><h3>${finding.text[labels.language]}</h3>${passages(finding, view, labels)}${row && markup`<footer><a href="#${row}">${labels.say('to-row')}</a></footer>`}</article>`
}

/** Both passages side by side; a side that has none is a remark below the other. */
function passages(finding: FindingView, view: ComparisonView, labels: Labels): Markup | null {
  // Several passages on one side share its room.
  const several = Math.max(finding.parent.length, finding.child.length, 1)
  const limit = Math.max(120, Math.round(quoted[finding.severity] / Math.sqrt(several)))
  const parents = finding.parent.map((passage) => {
    const head = view.parents[passage.file]
    return quote(passage, labels, head ? labels.name(head) : labels.say('parent'), limit)
  })
  const children = finding.child.map((passage) => quote(passage, labels, labels.name(view.child), limit))
  if (parents.length > 0 && children.length > 0) {
    return markup`<div class="pair"><div>${parents}</div><div>${children}</div></div>`
  }
  if (parents.length === 0 && children.length === 0) return null
  const gone = labels.say(parents.length > 0 ? 'empty-child' : 'empty-parent')
  return markup`<div class="pair one"><div>${parents}${children}<p class="gone">${gone}</p></div></div>`
}
