/** One way to print the same text otherwise: nothing that it changes is a change of content. */
export interface Style {
  readonly name: string
  readonly apply: (lines: readonly string[]) => string[]
}

const each = (change: (line: string) => string) => (lines: readonly string[]) => lines.map(change)

const newer: Readonly<Record<string, string>> = {
  òa: 'oà', óa: 'oá', ỏa: 'oả', õa: 'oã', ọa: 'oạ',
  òe: 'oè', óe: 'oé', ỏe: 'oẻ', õe: 'oẽ', ọe: 'oẹ',
  ùy: 'uỳ', úy: 'uý', ủy: 'uỷ', ũy: 'uỹ', ụy: 'uỵ',
} // prettier-ignore
const older = Object.fromEntries(Object.entries(newer).map(([first, second]) => [second, first]))

/** The other school of tone placement, whichever the text keeps to. */
function otherTones(line: string): string {
  return line.replace(/(?<![qQ])(?:[òóỏõọ][ae]|o[àáảãạèéẻẽẹ]|[ùúủũụ]y|u[ỳýỷỹỵ])(?!\p{L})/gu, (final) => {
    return newer[final] ?? older[final] ?? final
  })
}

function otherBullets(line: string): string {
  return line
    .replace(/^(\s*)-(?=\s)/u, '$1+')
    .replace(/^(\s*)([IVX]+|\d+(?:\.\d+)*)-(?=\s)/u, '$1$2.')
    .replace(/^(\s*)([IVX]+|\d+(?:\.\d+)*)\.(?=\s)/u, (whole, blanks: string, label: string) =>
      line.startsWith(`${blanks}${label}-`) ? whole : `${blanks}${label}-`,
    )
}

function otherDates(line: string): string {
  return line.replace(
    /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu,
    (_, day: string, month: string, year: string) =>
      `${day.padStart(2, '0')} tháng ${month.padStart(2, '0')} năm ${year}`,
  )
}

/** Hard wraps as an e-mail or a recognised page leaves them. */
function wrapped(line: string): string {
  let out = ''
  let width = 0
  for (const word of line.split(' ')) {
    if (width > 0 && width + word.length > 76) {
      out += `\n${word}`
      width = word.length
    } else {
      out += width > 0 ? ` ${word}` : word
      width += word.length + 1
    }
  }
  return out
}

/** The seven variants of the track. */
export const styles: readonly Style[] = [
  { name: 'NFD', apply: each((line) => line.normalize('NFD')) },
  { name: 'tone placement', apply: each(otherTones) },
  { name: 'bullets', apply: each(otherBullets) },
  {
    name: 'quotes, dashes',
    apply: each((line) =>
      line
        .replace(/[“”]/gu, '"')
        .replace(/(?<=\s)-(?=\s)/gu, '–')
        .replace(/…/gu, '...'),
    ),
  },
  {
    name: 'spaced numbers',
    apply: each((line) => line.replace(/(?<=\d)-(?=\p{Lu}+\/\p{Lu})/gu, ' - ')),
  },
  { name: 'date style', apply: each(otherDates) },
  { name: 'hard wraps', apply: each(wrapped) },
]
