import { createHash } from 'node:crypto'
import type { Labels } from '../labels.js'
import { markup, trusted, type Markup } from './markup.js'
import { script } from './script.js'
import { styles } from './styles.js'

export interface Page {
  readonly title: string
  readonly body: Markup
  readonly labels: Labels
  /** Anchors and names of the page's parts, in order. */
  readonly contents: readonly { readonly anchor: string; readonly name: string }[]
}

/** One self-contained HTML file: nothing is loaded, and only the style and the script written here are let in, by their hashes. */
export function page({ title, body, labels, contents }: Page): Uint8Array {
  const css = styles(labels)
  const policy = [
    "default-src 'none'",
    `style-src '${hash(css)}'`,
    `script-src '${hash(script)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const { markup: text } = markup`<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="doichieu">
<title>${title}</title>
<style>${trusted(css)}</style>
</head>
<body>
<a class="skip" href="#content">${labels.say('skip')}</a>
<nav aria-label="${labels.say('contents')}"><ul>${contents.map(
    ({ anchor, name }) => markup`<li><a href="#${anchor}">${name}</a></li>`,
  )}</ul></nav>
<main id="content">
${body}
</main>
<script>${trusted(script)}</script>
</body>
</html>
`
  return new TextEncoder().encode(text)
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
}
