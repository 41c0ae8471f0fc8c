import type { Genre } from './genres.js'

/** The ways in which conversion leaves a letterhead in two columns. */
export const layouts: Readonly<Record<string, (genre: Genre) => string>> = {
  'left block first': ({ left, right, below }) => [...left, '', ...right, '', ...below].join('\n'),
  'right block first': ({ left, right, below }) => [...right, '', ...left, '', ...below].join('\n'),
  'line by line': (genre) => [...rows(genre).flat(), ...genre.below].filter((line) => line !== '').join('\n'),
  'a tab between': (genre) => [...rows(genre).map((row) => row.join('\t')), '', ...genre.below].join('\n'),
  'many spaces between': (genre) =>
    [...rows(genre).map(([left, right]) => `${left!.padEnd(38)}        ${right!}`), '', ...genre.below].join(
      '\n',
    ),
  'bars of a table': (genre) => [...genre.left, '|', ...genre.right, '|', ...genre.below].join('\n'),
  'one blank between': (genre) =>
    [...rows(genre).map((row) => row.join(' ').trim()), ...genre.below].join('\n'),
  'narrow cells': ({ left, right, below }) =>
    [
      ...left.map((line) => line.replace(/^(Số:) (?=\d)/u, '$1\n')),
      '|',
      ...right.map((line) =>
        line.replace('XÃ HỘI CHỦ', 'XÃ HỘI\nCHỦ').replace(/(ngày \d+) (?=tháng)/u, '$1\n'),
      ),
      '|',
      ...below,
    ].join('\n'),
}

function rows({ left, right }: Genre): string[][] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    left[index] ?? '',
    right[index] ?? '',
  ])
}
