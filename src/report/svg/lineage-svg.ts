import { markup, type Markup } from '../html/markup.js'
import type { Labels } from '../labels.js'
import { shorten } from '../view/marked-text.js'
import type { LineageNode, LineagePicture } from '../view/types.js'

/** The lineage as SVG: bands of levels, boxes, lines; what is missing is dashed. `styled` adds colours for a file of its own. */
export function lineageSvg(picture: LineagePicture, labels: Labels, styled = false): Markup {
  const byId = new Map(picture.nodes.map((node) => [node.id, node]))
  const { width, height, record } = picture
  const alternative = labels.say('lineage-alternative', {
    documents: record.documents.length,
    links: record.links.length,
    missing: record.missing.length,
  })
  return markup`<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-labelledby="lineage-name lineage-text"><title id="lineage-name">${labels.say('lineage')}</title><desc id="lineage-text">${alternative}</desc>${
    styled && ownStyle
  }${picture.levels.map(
    ({ level, y, height: bandHeight }) =>
      markup`<rect class="band" x="0" y="${y - 26}" width="${width}" height="${bandHeight + 38}"/><text class="small" x="8" y="${y - 9}">${labels.say(level === null ? 'level-unknown' : `level-${level}`)}</text>`,
  )}${picture.edges.map((edge) => {
    const from = byId.get(edge.from)
    const to = byId.get(edge.to)
    return from && to && line(from, to, edge.missing, picture)
  })}${picture.nodes.map((node) => box(node, picture, labels))}</svg>`
}

const ownStyle = markup`<metadata>doichieu</metadata><style>svg{background:#fff;font-family:Arial,sans-serif}rect{fill:#fff;stroke:#1b232c;stroke-width:1.5}.band{fill:#f1f3f5;stroke:none}.missing rect{stroke:#98202a;stroke-dasharray:6 4}.group rect{stroke-width:3}path{fill:none;stroke:#4d5965;stroke-width:1.5}path.missing{stroke-dasharray:6 4}text{fill:#1b232c;font-size:13px}.key{font-weight:600}.small{fill:#4d5965;font-size:11.5px}</style>`

function line(from: LineageNode, to: LineageNode, missing: boolean, picture: LineagePicture): Markup {
  const x1 = from.x + picture.boxWidth / 2
  const y1 = from.y + picture.boxHeight
  const x2 = to.x + picture.boxWidth / 2
  const bend = Math.max(24, (to.y - y1) / 2)
  return markup`<path${missing && markup` class="missing"`} d="M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${to.y - bend} ${x2} ${to.y}"/>`
}

function box(node: LineageNode, picture: LineagePicture, labels: Labels): Markup {
  const { x, y } = node
  const lines =
    node.kind === 'missing'
      ? [node.issuer, labels.say('lineage-missing')]
      : node.kind === 'group'
        ? [shorten(node.name, 26)]
        : [node.issuer, labels.date(node.date)]
  const head = node.kind === 'group' ? labels.say('lineage-group', { count: node.count }) : node.name
  return markup`<g class="${node.kind}"><rect x="${x}" y="${y}" width="${picture.boxWidth}" height="${picture.boxHeight}"/><text class="key" x="${x + 10}" y="${y + 22}">${shorten(head, 24)}</text>${lines
    .filter(Boolean)
    .map(
      (text, index) =>
        markup`<text class="small" x="${x + 10}" y="${y + 40 + index * 16}">${shorten(text ?? '', 28)}</text>`,
    )}</g>`
}
