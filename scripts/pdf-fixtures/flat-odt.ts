/** A document as flat OpenDocument text, of the few parts that the fixtures need. LibreOffice makes the PDF of it. */
export interface Page {
  readonly landscape: boolean
  readonly pageNumbers?: 'top' | 'bottom'
  readonly blocks: readonly string[]
  readonly annex?: { readonly landscape: boolean; readonly blocks: readonly string[] }
}

interface Look {
  readonly centred?: boolean
  readonly justify?: boolean
  readonly indent?: boolean
  readonly size?: number
  readonly before?: number
  readonly after?: number
}

const styles = new Map<string, string>()

export const plain = (text: string, size = 14): string => span(text, '', size)
export const bold = (text: string, size = 14): string => span(text, 'fo:font-weight="bold"', size)
export const italic = (text: string, size = 14): string => span(text, 'fo:font-style="italic"', size)

function span(text: string, properties: string, size: number): string {
  const name = style('text', `<style:text-properties ${properties} fo:font-size="${size}pt"/>`)
  return `<text:span text:style-name="${name}">${escape(text)}</text:span>`
}

let notes = 0
export function footnote(text: string): string {
  notes++
  return (
    `<text:note text:id="ftn${notes}" text:note-class="footnote"><text:note-citation>${notes}</text:note-citation>` +
    `<text:note-body><text:p text:style-name="Footnote">${escape(text)}</text:p></text:note-body></text:note>`
  )
}

export function paragraph(spans: readonly string[], look: Look = {}): string {
  const align = look.centred ? 'center' : look.justify ? 'justify' : 'start'
  const properties =
    `<style:paragraph-properties fo:text-align="${align}" fo:text-indent="${look.indent ? '1.27cm' : '0cm'}" ` +
    `fo:margin-top="${look.before ?? 0}pt" fo:margin-bottom="${look.after ?? (look.indent ? 3 : 0)}pt" fo:line-height="115%"/>`
  const text = look.size
    ? spans.map((part) => part.replace(/T\d+/u, (name) => resized(name, look.size!)))
    : spans
  return `<text:p text:style-name="${style('paragraph', properties)}">${text.join('')}</text:p>`
}

function resized(name: string, size: number): string {
  const [content] = [...styles].find(([, value]) => value === name)!
  return style('text', content.slice(5).replace(/fo:font-size="\d+pt"/u, `fo:font-size="${size}pt"`))
}

/** Blocks side by side in a table without lines, as letterheads and signatures are set. Each line is a centred paragraph. */
export function twoColumns(sides: readonly (readonly string[])[], widths: readonly number[]): string {
  const cells = sides.map((lines, index) => {
    const left = lines[0]!.includes('Nơi nhận')
    const content = lines.map((line) => paragraph([line], left ? {} : { centred: true })).join('')
    return `<table:table-cell table:style-name="${style('table-cell', '<style:table-cell-properties fo:padding="0.05cm"/>')}">${content}</table:table-cell>${index < 0 ? '' : ''}`
  })
  return table(widths, `<table:table-row>${cells.join('')}</table:table-row>`)
}

/** A ruled table; its head is repeated on each page and its rows may be cut by a page. */
export function bodyTable(
  widths: readonly number[],
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const border = '<style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/>'
  const cell = (content: string): string =>
    `<table:table-cell table:style-name="${style('table-cell', border)}">${content}</table:table-cell>`
  const headRow = head.map((text) => cell(paragraph([bold(text, 13)], { centred: true }))).join('')
  const bodyRows = rows.map(
    (row) =>
      `<table:table-row>${row.map((text) => cell(paragraph([plain(text, 13)]))).join('')}</table:table-row>`,
  )
  return table(
    widths,
    `<table:table-header-rows><table:table-row>${headRow}</table:table-row></table:table-header-rows>${bodyRows.join('')}`,
  )
}

function table(widths: readonly number[], rows: string): string {
  const columns = widths.map((width) => {
    const name = style('table-column', `<style:table-column-properties style:rel-column-width="${width}*"/>`)
    return `<table:table-column table:style-name="${name}"/>`
  })
  const name = style('table', '<style:table-properties table:align="margins"/>')
  return `<table:table table:style-name="${name}">${columns.join('')}${rows}</table:table>`
}

function style(family: string, content: string): string {
  const key = `${family.slice(0, 5).padEnd(5)}${content}`
  const known = styles.get(key)
  if (known) return known
  const name = `${family === 'text' ? 'T' : family === 'paragraph' ? 'P' : family === 'table-cell' ? 'C' : family === 'table-column' ? 'O' : 'B'}${styles.size}`
  styles.set(key, name)
  return name
}

const families: Readonly<Record<string, string>> = {
  T: 'text',
  P: 'paragraph',
  C: 'table-cell',
  O: 'table-column',
  B: 'table',
}

export function flatOdt(page: Page): string {
  const number = '<text:p text:style-name="Number"><text:page-number/></text:p>'
  const header =
    page.pageNumbers === 'top'
      ? `<style:header>${number}</style:header><style:header-first><text:p/></style:header-first>`
      : ''
  const footer = page.pageNumbers === 'bottom' ? `<style:footer>${number}</style:footer>` : ''
  const annexStart = style('paragraph', '<style:paragraph-properties/>') // made below with its master page
  const annex = page.annex ? `<text:p text:style-name="AnnexStart"/>${page.annex.blocks.join('')}` : ''
  const content = page.blocks.join('') + annex
  const automatic = [...styles]
    .map(
      ([key, name]) =>
        `<style:style style:name="${name}" style:family="${families[name[0]!]}" ${name.startsWith('P') ? 'style:parent-style-name="Standard"' : ''}>${key.slice(5)}</style:style>`,
    )
    .join('')
  void annexStart
  const layout = (name: string, landscape: boolean): string =>
    `<style:page-layout style:name="${name}"><style:page-layout-properties fo:page-width="${landscape ? '29.7cm' : '21cm'}" fo:page-height="${landscape ? '21cm' : '29.7cm'}" ` +
    `style:print-orientation="${landscape ? 'landscape' : 'portrait'}" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="3cm" fo:margin-right="1.5cm"/>` +
    `${header ? '<style:header-style><style:header-footer-properties fo:min-height="0.8cm"/></style:header-style>' : ''}${footer ? '<style:footer-style><style:header-footer-properties fo:min-height="0.8cm"/></style:footer-style>' : ''}</style:page-layout>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Tinos" svg:font-family="Tinos"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="Tinos" fo:font-size="14pt" fo:language="vi" fo:country="VN"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Footnote" style:family="paragraph"><style:text-properties fo:font-size="10pt"/></style:style>
<style:style style:name="Number" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style>
</office:styles>
<office:automatic-styles>${automatic}
<style:style style:name="AnnexStart" style:family="paragraph" style:parent-style-name="Standard" style:master-page-name="Annex"/>
${layout('Upright', page.landscape)}${layout('Across', page.annex?.landscape ?? false)}
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Upright">${header}${footer}</style:master-page>
<style:master-page style:name="Annex" style:page-layout-name="Across">${header}${footer}</style:master-page></office:master-styles>
<office:body><office:text>${content}</office:text></office:body></office:document>`
}

function escape(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
}
