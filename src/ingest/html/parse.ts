import { Parser } from 'htmlparser2'

/** What the page's tags tell, in order. Names and attributes in small letters. */
export interface HtmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  text(text: string): void
}

/** Walks through HTML, however broken. Scripts are not run and nothing is fetched. */
export function parseHtml(html: string, events: HtmlEvents): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => events.open(name, attributes),
      onclosetag: (name) => events.close(name),
      ontext: (text) => events.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.write(html)
  parser.end()
}
