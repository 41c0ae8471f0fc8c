import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { doichieu, root, scratchFolder } from '../end-to-end/command.js'

const folder = scratchFolder()
const plan = join(root, 'corpus/thanh-uy-tam-diep.txt')
mkdirSync(join(folder, 'rong'))
writeFileSync(join(folder, 'mau.docx'), 'no package')
writeFileSync(join(folder, 'ba.mjs'), 'export default 3')
writeFileSync(join(folder, 'loi.mjs'), "export default () => { throw new Error('hỏng') }")

interface Call {
  readonly args: readonly string[]
  readonly code: number
  /** What the Vietnamese sentence says. */
  readonly vi: RegExp
  /** What the English sentence says. */
  readonly en: RegExp
}

const calls: readonly Call[] = [
  { args: [], code: 2, vi: /Chưa có lệnh[\s\S]*Lệnh:\n {2}run/u, en: /No command was given/u },
  { args: ['--khac'], code: 2, vi: /Không có tùy chọn “--khac”/u, en: /no option “--khac”/u },
  { args: ['extrct', 'a'], code: 2, vi: /Không có lệnh “extrct”.*“extract”/u, en: /no command “extrct”.*“extract”/u },
  { args: ['zzz'], code: 2, vi: /Không có lệnh “zzz”[^?]*$/u, en: /no command “zzz”[^?]*$/u },
  { args: ['run', 'a', '--wokers', '2'], code: 2, vi: /“--wokers”.*“--workers”/u, en: /“--wokers”.*“--workers”/u },
  { args: ['extract'], code: 2, vi: /Thiếu tham số “FILE”/u, en: /argument “FILE” is missing/u },
  { args: ['run', 'a', 'b'], code: 2, vi: /Thừa tham số/u, en: /Too many arguments/u },
  { args: ['compare', plan], code: 2, vi: /Cần ít nhất hai tệp/u, en: /At least two files/u },
  { args: ['run', 'a', '--workers', '0'], code: 2, vi: /“0”: cần một số nguyên từ 1 đến 64/u, en: /“0”: a whole number from 1 to 64/u },
  { args: ['run', 'a', '--workers', '1.5'], code: 2, vi: /“1.5”/u, en: /“1.5”/u },
  { args: ['run', 'a', '--workers', 'hai'], code: 2, vi: /“hai”/u, en: /“hai”/u },
  { args: ['search', 'a', '--most', '-1'], code: 2, vi: /từ 1 đến 10000/u, en: /from 1 to 10000/u },
  { args: ['extract', plan, '--format', 'xml'], code: 2, vi: /“xml”.*table, json/u, en: /“xml”.*table, json/u },
  { args: ['extract', plan, '--format'], code: 2, vi: /“--format” cần một giá trị/u, en: /“--format” needs a value/u },
  { args: ['extract', plan, '--ocr', 'on'], code: 2, vi: /“on”.*auto, native, off/u, en: /“on”.*auto, native, off/u },
  { args: ['compare', plan, plan, '--out', 'a.odt'], code: 2, vi: /“\.odt”.*html, docx/u, en: /“\.odt”.*html, docx/u },
  { args: ['compare', plan, plan, '--out', 'a'], code: 2, vi: /“a”.*html, docx/u, en: /“a”.*html, docx/u },
  { args: ['run', 'a', '--formats', 'html,odt'], code: 2, vi: /“odt”.*html, docx/u, en: /“odt”.*html, docx/u },
  { args: ['compare', plan, plan, '--tracked'], code: 2, vi: /--tracked cần --out/u, en: /--tracked needs --out/u },
  { args: ['collate', plan, plan, '--tracked', '--out', 'a.html'], code: 2, vi: /cần --parent/u, en: /needs --parent/u },
  { args: ['compare', plan, plan, '--open'], code: 2, vi: /--open cần --out/u, en: /--open needs --out/u },
  { args: ['compare', plan, plan, '--out', 'a.html', '--template', 'x.docx'], code: 2, vi: /đuôi \.docx/u, en: /ending \.docx/u },
  { args: ['compare', plan, plan, '--out', 'a.docx', '--template', join(folder, 'khong.docx')], code: 2, vi: /tệp mẫu/u, en: /template/u },
  { args: ['run', folder, '--out', join(folder, 'ra'), '--template', join(folder, 'mau.docx')], code: 2, vi: /không phải là tệp Word/u, en: /no Word file/u },
  { args: ['run', folder, '--pipeline', join(folder, 'khong.mjs')], code: 2, vi: /khong\.mjs.*mô-đun ES/u, en: /khong\.mjs.*ES module/u },
  { args: ['run', folder, '--pipeline', join(folder, 'ba.mjs')], code: 2, vi: /ba\.mjs.*hàm/u, en: /ba\.mjs.*function/u },
  { args: ['run', folder, '--pipeline', join(folder, 'ba.mjs'), '--watch'], code: 2, vi: /--watch cùng --pipeline/u, en: /--watch does not go/u },
  { args: ['run', folder, '--pipeline', join(folder, 'loi.mjs')], code: 3, vi: /loi\.mjs.*dừng vì lỗi: hỏng/u, en: /loi\.mjs.*ended by an error: hỏng/u },
  { args: ['schema', 'khac'], code: 2, vi: /“khac”.*plan, comparison/u, en: /“khac”.*plan, comparison/u },
  { args: ['search', 'a', '--store', join(folder, 'khong')], code: 2, vi: /Không có kho dữ liệu/u, en: /no store/iu },
  { args: ['show', '1-KH/TU', '--store', join(folder, 'khong')], code: 2, vi: /Không có kho dữ liệu/u, en: /no store/iu },
  { args: ['extract', 'khong-co.txt'], code: 3, vi: /Không tìm thấy tệp “khong-co\.txt”/u, en: /no file “khong-co\.txt”/u },
  { args: ['extract', join(folder, 'rong')], code: 3, vi: /không phải là một tệp/u, en: /is not a file/u },
  { args: ['compare', join(folder, 'rong'), plan], code: 3, vi: /không phải là một tệp/u, en: /is not a file/u },
  { args: ['lineage', join(folder, 'rong')], code: 3, vi: /không có tệp nào/u, en: /holds no file/u },
  { args: ['run', join(folder, 'khong')], code: 3, vi: /Không tìm thấy thư mục/u, en: /no folder/u },
] // prettier-ignore

describe('a call that is wrong', () => {
  it.each(calls.map((call) => [`doichieu ${call.args.join(' ').replaceAll(root, '')}`, call] as const))(
    '%s',
    async (_, { args, code, vi, en }) => {
      const [asked, logged] = await Promise.all([
        doichieu(args, { cwd: folder }),
        doichieu([...args, '--lang', 'en', '--log', 'json'], { cwd: folder }),
      ])
      expect(asked.err).toMatch(vi)
      for (const ran of [asked, logged]) {
        expect(ran.code).toBe(code)
        expect(ran.err).not.toMatch(/\n {4}at /u)
      }
      const lines = logged.err
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { text: string })
      expect(lines.map(({ text }) => text).join('\n')).toMatch(en)
      for (const line of lines)
        expect(line).toEqual({
          severity: expect.stringMatching(/^(?:info|warning|error)$/u) as string,
          code: expect.stringMatching(/^[a-z]+\/[a-z-]+$/u) as string,
          text: expect.any(String) as string,
        })
    },
  )

  it('says nothing that it does not know in one language alone', async () => {
    const wrong = await doichieu(['--lang', 'fr'], { cwd: folder })
    expect([wrong.code, wrong.err]).toEqual([
      2,
      'Lỗi: Tùy chọn “--lang” không nhận giá trị “fr”. Cần một trong các giá trị: vi, en.\n',
    ])
  })
})

describe('help', () => {
  const pages = ['', 'run', 'compare', 'collate', 'lineage', 'extract', 'search', 'list', 'show', 'schema']
  it.each(pages)('of %s is of one language and has examples', async (command) => {
    const [vi, en] = await Promise.all([
      doichieu([...(command ? [command] : []), '--help'], { cwd: folder }),
      doichieu([...(command ? [command] : []), '--lang', 'en', '--help'], { cwd: folder }),
    ])
    expect([vi!.code, en!.code, vi!.err, en!.err]).toEqual([0, 0, '', ''])
    expect(vi!.out).toMatch(/^Cách dùng: doichieu[\s\S]*Tùy chọn:[\s\S]*Ví dụ:\n {2}doichieu /u)
    expect(vi!.out).not.toMatch(/\b(?:options?|commands?|default|choices|display|help for)\b(?!>)/iu)
    expect(en!.out).toMatch(/^Usage: doichieu[\s\S]*Options:[\s\S]*Examples:\n {2}doichieu /u)
    expect(en!.out).not.toMatch(/[đươăạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/iu)
  })

  it('goes to standard output with the version as well', async () => {
    const { out, err, code } = await doichieu(['--version'])
    expect([out, err, code]).toEqual(['0.1.0\n', '', 0])
  })
})
