/** A text shown at a place, from the bottom left corner as PDF counts. */
export interface Shown {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  /** Name of one of the file's fonts. */
  readonly font?: string
  /** Quarter turns against the clock. */
  readonly turns?: number
  readonly invisible?: boolean
}

export interface MadePage {
  readonly width?: number
  readonly height?: number
  readonly shown?: readonly Shown[]
  /** Content stream code put before the text. */
  readonly code?: string
  /** Covers the page with a grey picture of one pixel, as a scan does. */
  readonly picture?: boolean
  /** A text that an annotation of this subtype shows in the top right corner. */
  readonly annotation?: { readonly subtype: string; readonly field?: string; readonly text: string }
  /** Replaces the content stream object, to break the page. */
  readonly broken?: string
}

/**
 * A PDF of pages with text in fonts that are not embedded, letters as Windows-1252 codes. `fonts` gives further fonts by name, with
 * a ToUnicode map from code to code where a wrong one is to be tried. Everything is written plainly, so that a test can break it.
 */
export function makePdf(
  pages: readonly MadePage[],
  options: { fonts?: Readonly<Record<string, Readonly<Record<number, number>> | null>>; extra?: string } = {},
): Uint8Array {
  const fonts: Record<string, Readonly<Record<number, number>> | null> = {
    'Times-Roman': null,
    ...options.fonts,
  }
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const stream = (content: string, dictionary = ''): string =>
    `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add('') // pages, filled in below
  const fontNumbers = Object.entries(fonts).map(([name, map]) => {
    const unicode = map ? `/ToUnicode ${add(stream(toUnicode(map)))} 0 R` : ''
    return add(
      `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${'500 '.repeat(224)}] ${unicode} >>`,
    )
  })
  const names = Object.keys(fonts)
  const fontList = fontNumbers.map((number, index) => `/F${index} ${number} 0 R`).join(' ')
  const image = add(
    stream(
      '\x80',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
    ),
  )
  const kids = pages.map((page) => {
    const { width = 595, height = 842 } = page
    const text = (page.shown ?? []).map((shown) => show(shown, names)).join('\n')
    const picture = page.picture ? `q ${width} 0 0 ${height} 0 0 cm /Im0 Do Q\n` : ''
    const content = add(page.broken ?? stream(`${page.code ?? ''}\n${picture}BT\n${text}\nET`))
    const annotation = page.annotation
      ? `/Annots [${annotationOf(page.annotation, add, stream, fontList)} 0 R]`
      : ''
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${content} 0 R /Resources << /Font << ${fontList} >> /XObject << /Im0 ${image} 0 R >> >> ${annotation} >>`,
    )
  })
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`
  return write(objects, options.extra ?? '')
}

function annotationOf(
  annotation: { subtype: string; field?: string; text: string },
  add: (body: string) => number,
  stream: (content: string, dictionary?: string) => string,
  fontList: string,
): number {
  const form = add(
    stream(
      `BT /F0 8 Tf 2 5 Td (${annotation.text}) Tj ET`,
      `/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << ${fontList} >> >>`,
    ),
  )
  const field = annotation.field ? `/FT /${annotation.field} /T (a)` : ''
  return add(
    `<< /Type /Annot /Subtype /${annotation.subtype} ${field} /F 4 /Rect [380 800 580 820] /AP << /N ${form} 0 R >> >>`,
  )
}

function show(
  { x, y, text, size = 14, font, turns = 0, invisible = false }: Shown,
  names: readonly string[],
): string {
  const matrix = [[1, 0, 0, 1], [0, 1, -1, 0], [-1, 0, 0, -1], [0, -1, 1, 0]][turns]!.join(' ') // prettier-ignore
  const escaped = text.replace(/[\\()]/gu, (sign) => `\\${sign}`)
  return `/F${Math.max(0, names.indexOf(font ?? ''))} ${size} Tf ${invisible ? 3 : 0} Tr ${matrix} ${x} ${y} Tm (${escaped}) Tj`
}

function toUnicode(map: Readonly<Record<number, number>>): string {
  const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0')
  const lines = Object.entries(map).map(([from, to]) => `<${hex(Number(from), 2)}> <${hex(to, 4)}>`)
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
${lines.length} beginbfchar
${lines.join('\n')}
endbfchar endcmap CMapName currentdict /CMap defineresource pop end end`
}

function write(objects: readonly string[], extra: string): Uint8Array {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  file += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(file, 'latin1'))
}
