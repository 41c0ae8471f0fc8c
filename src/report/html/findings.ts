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
  const parentName = (file: number): string => {
    const head = view.parents[file]
    return head ? labels.name(head) : labels.say('parent')
  }
  return markup`
<article class="finding ${severity}" id="f${number}" tabindex="-1" data-severity="${severity}" data-kind="${code}" aria-label="${name}"><header><span>${number}</span><span class="severity ${severity}"><span aria-hidden="true">${signs[severity]}</span> ${labels.say(`severity-${severity}`)}</span><span>${labels.kind(code)}</span>${
    reason && markup`<span>${labels.say(`reason-${reason}`)}</span>`
  }<span>${labels.sure(confidence)} (${labels.percent(confidence)})</span></header><h3>${finding.text[labels.language]}</h3><div class="pair"><div>${
    finding.parent.length > 0
      ? finding.parent.map((passage) => quote(passage, labels, parentName(passage.file), quoted[severity]))
      : finding.child.length > 0 && markup`<p class="gone">${labels.say('empty-parent')}</p>`
  }</div><div>${
    finding.child.length > 0
      ? finding.child.map((passage) => quote(passage, labels, labels.name(view.child), quoted[severity]))
      : finding.parent.length > 0 && markup`<p class="gone">${labels.say('empty-child')}</p>`
  }</div></div>${row && markup`<footer><a href="#${row}">${labels.say('to-row')}</a></footer>`}</article>`
}
