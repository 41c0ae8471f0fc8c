import { printable } from './printable.js'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text for XML, between tags or in a quoted attribute. `>` is escaped too, so that `]]>` cannot stand in it. */
export function xmlText(text: string): string {
  return escapeXml(printable(text))
}

/** The same for text that has to come back character for character: only what XML cannot hold at all is replaced. */
export function xmlExact(text: string): string {
  return escapeXml(text.replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd'))
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => escapes[sign]!)
}
