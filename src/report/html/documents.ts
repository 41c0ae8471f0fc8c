import type { Labels } from '../labels.js'
import { summarySentences, totalsOf } from '../summary.js'
import type { ComparisonView, DocumentHead, LineagePicture } from '../view/types.js'
import { markup, type Markup } from './markup.js'

/** The documents of a comparison as cards: parents, then the child. */
export function documentCards(heads: readonly DocumentHead[], labels: Labels): Markup {
  return markup`<div class="docs">${heads.map((head) => documentCard(head, labels))}</div>`
}

function documentCard(head: DocumentHead, labels: Labels): Markup {
  const pages = head.pages ? labels.say('pages', { count: head.pages }) : ''
  const read = [labels.say(`status-${head.status}`), pages, head.ocr ? labels.say('recognised') : '']
  const lines: [string, string | null][] = [
    [labels.say('field-issuer'), [head.superior, head.issuer].filter(Boolean).join(' – ') || null],
    [labels.say('field-date'), [head.place, labels.date(head.date)].filter(Boolean).join(', ') || null],
    [labels.say('file'), head.file],
    [labels.say('column-status'), read.filter(Boolean).join(', ')],
  ]
  return markup`<article class="doc ${head.role}"><p class="over">${labels.say(head.role)}</p><h2>${labels.name(head)}</h2>${
    head.title && markup`<p>${head.title}</p>`
  }<dl>${lines.map(([name, value]) => value && markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl></article>`
}

/** The lineage in one line, from the highest document down; the picture is one click away. */
export function lineageChain(picture: LineagePicture | null, labels: Labels): Markup | null {
  if (!picture || picture.nodes.length < 2) return null
  const levels = picture.levels.map(({ y, height }) =>
    picture.nodes
      .filter((node) => node.y >= y && node.y <= y + height)
      .map((node) =>
        node.kind === 'missing' ? `${node.name} (${labels.say('lineage-missing')})` : node.name,
      ),
  )
  return markup`<p class="chain"><a href="#lineage">${labels.say('lineage')}</a>: ${levels
    .map((names) => names.join('; '))
    .join(' → ')}</p>`
}

/** What the comparison came to: sentences, a bar of what became of the parent's units, how far both sides were read. */
export function summarySection(view: ComparisonView, labels: Labels): Markup {
  const { lead, reading } = summarySentences(view, labels)
  return markup`<section class="summary" id="summary"><h2>${labels.say('summary')}</h2>${lead.map(
    (sentence) => markup`<p class="lead">${sentence}</p>`,
  )}${coverageBar(view, labels)}<h3>${labels.say('reading')}</h3>${reading.map(
    (sentence) => markup`<p>${sentence}</p>`,
  )}<p class="caution">${labels.say('caution')}</p></section>`
}

const fates = ['kept', 'edited', 'reworked', 'omitted'] as const

function coverageBar(view: ComparisonView, labels: Labels): Markup | null {
  const { parentUnits } = view.summary
  if (parentUnits === 0) return null
  let x = 0
  const parts = fates.map((fate) => {
    const width = Math.round((view.summary[fate] / parentUnits) * 10000) / 10
    const part = markup`<rect class="${fate}" x="${x}" y="0" width="${width}" height="20"/>`
    x = Math.round((x + width) * 10) / 10
    return part
  })
  return markup`<svg class="bar" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">${parts}</svg><ul class="counts bar-key">${totalsOf(
    view,
  ).map(
    ({ fate, count }) =>
      markup`<li>${
        fates.some((known) => known === fate) &&
        markup`<svg class="bar" viewBox="0 0 10 10" aria-hidden="true"><rect class="${fate}" width="10" height="10"/></svg>`
      }${labels.say(`fate-${fate}`)}: <b>${count}</b></li>`,
  )}</ul>`
}
