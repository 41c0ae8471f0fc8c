import { beforeAll, describe, expect, it } from 'vitest'
import { createContext } from '../../pipelines/context.js'
import { readDocument } from '../../pipelines/ingest.js'
import { compareDocs } from '../../src/compare/index.js'
import type { Comparison } from '../../src/doc/comparison.js'
import type { Doc } from '../../src/doc/doc.js'
import { loadModels } from '../../src/models/load.js'
import { defaultReadOptions } from '../../src/ports.js'

const models = loadModels()
let context: Awaited<ReturnType<typeof createContext>>

beforeAll(async () => {
  context = await createContext(defaultReadOptions)
})

const parentHead = ['TỈNH ỦY SÔNG LAM THƯỢNG', '*', 'Số 703-KH/TU']
const childHead = ['HUYỆN ỦY ĐỒI CỌ', '*', 'Số 64-KH/HU']
const body = `Hà Đông Thượng, ngày 08 tháng 4 năm 2024

KẾ HOẠCH
khôi phục các guồng nước

BASIS
I. MỤC ĐÍCH
- Giữ các guồng nước cũ cho ruộng bậc thang và cho khách đến xem.
- Mỗi thôn phải cử ít nhất 09 thợ mộc theo học cách đóng guồng.
II. NỘI DUNG
- Sở Xây dựng đo vẽ 240 guồng nước, hoàn thành trước ngày 25/7/2024.
- Các huyện, thành phố khơi mương dẫn nước trong quý III/2024.
- Sở Du lịch mở 14 lớp dạy kể chuyện guồng nước, mỗi lớp phải có thợ già đứng lớp.
III. TỔ CHỨC THỰC HIỆN
1. Ban Tuyên giáo Tỉnh ủy in sách tranh về guồng nước, phát hành trước ngày 18/5/2024.
2. Các huyện ủy, thành ủy báo cáo kết quả về Ban Thường vụ Tỉnh ủy trước ngày 12/11 hằng năm.

Nơi nhận:
- Các huyện ủy, thành ủy,
- Lưu Văn phòng.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Lò Văn Guồng
`

async function docOf(head: readonly string[], basis: string, edit: (text: string) => string): Promise<Doc> {
  const text = [...head, edit(body.replace('BASIS', basis))].join('\n')
  return readDocument({ name: 'test.txt', bytes: new TextEncoder().encode(text) }, context)
}

async function compared(edit: (text: string) => string): Promise<Comparison> {
  const says = 'Ban Thường vụ xây dựng kế hoạch như sau:'
  const parent = await docOf(
    parentHead,
    `Thực hiện Kết luận số 905-KL/TW của Ban Bí thư, ${says}`,
    (text) => text,
  )
  const child = await docOf(childHead, `Thực hiện Kế hoạch số 703-KH/TU của Tỉnh ủy, ${says}`, edit)
  return compareDocs({ parents: [parent], child, models })
}

describe('one thing changed in a document that is the same otherwise', () => {
  it('nothing changed: nothing found', async () => {
    const { findings, duties } = await compared((text) => text)
    expect(findings.map(({ text }) => text.vi)).toEqual([])
    expect([...new Set(duties.map(({ relation }) => relation))]).toEqual(['same'])
  })

  it.each([
    { from: ', hoàn thành trước ngày 25/7/2024', to: '', code: 'deadline-dropped', why: 'a date gone' },
    { from: ' trong quý III/2024', to: '', code: 'deadline-dropped', why: 'a quarter gone' },
    { from: ' trước ngày 12/11 hằng năm', to: '', code: 'deadline-dropped', why: 'a yearly day gone' },
    {
      from: 'guồng nước cũ',
      to: 'guồng nước cũ, trước ngày 30/9/2024,',
      code: 'deadline-new',
      why: 'a date more',
    },
    { from: '25/7/2024', to: '25/8/2024', code: 'deadline-later', why: 'a month later' },
    { from: '18/5/2024', to: '18/5/2025', code: 'deadline-later', why: 'a year later' },
    { from: 'quý III/2024', to: 'quý IV/2024', code: 'deadline-later', why: 'a quarter later' },
    { from: '12/11 hằng', to: '12/12 hằng', code: 'deadline-later', why: 'later in its round' },
    { from: '18/5/2024', to: '08/5/2024', code: 'deadline-earlier', why: 'earlier' },
    { from: 'trước ngày 25/7', to: 'sau ngày 25/7', code: 'deadline-changed', why: 'from its day on' },
    {
      from: 'Ban Tuyên giáo Tỉnh ủy in',
      to: 'Ban Dân vận Tỉnh ủy in',
      code: 'body-exchanged',
      why: 'another body',
    },
    {
      from: 'Sở Xây dựng đo',
      to: 'Sở Công Thương đo',
      code: 'body-exchanged',
      why: 'another department, told once',
    },
    { from: '240 guồng', to: '204 guồng', code: 'number-lowered', why: 'a count lowered' },
    { from: 'mở 14 lớp', to: 'mở 4 lớp', code: 'number-lowered', why: 'a figure lost' },
    { from: 'ít nhất 09', to: 'ít nhất 06', code: 'number-lowered', why: 'a least number lowered' },
    { from: 'mở 14 lớp', to: 'mở 24 lớp', code: 'number', why: 'a count raised' },
    {
      from: 'Mỗi thôn phải cử',
      to: 'Khuyến khích mỗi thôn cử',
      code: 'weakened',
      why: 'advice for an order',
    },
    { from: 'mỗi lớp phải có', to: 'mỗi lớp có thể có', code: 'weakened', why: 'leave for an order' },
  ])('$why: $code alone, with its two sides', async ({ from, to, code }) => {
    const { findings, childUnits, parentUnits } = await compared((text) => text.replace(from, () => to))
    expect(findings.map((finding) => finding.code)).toEqual([`compare/${code}`])
    const [changed] = childUnits.filter(({ relation }, at) => relation !== 'same' && at > 0)
    const [finding] = findings
    expect(finding!.child).toEqual([changed!.id])
    expect(finding!.parent).toEqual(changed!.parents)
    expect(parentUnits.find(({ id }) => id === finding!.parent[0])!.text).toContain(from.trim())
  })

  it('a report asked for behind every one that is wanted above is asked about, not claimed', async () => {
    const { findings } = await compared((text) =>
      text.replace('2. Các huyện ủy', () =>
        [
          '2. Các đội thợ gửi báo cáo số guồng mới về Văn phòng Huyện ủy trước ngày 05/12 hằng năm.',
          '3. Các huyện ủy',
        ].join('\n'),
      ),
    )
    const late = findings.filter((finding) => finding.code === 'compare/report-late')
    expect(late.map(({ text }) => [text.vi.includes('không?'), text.en.includes('?')])).toEqual([
      [true, true],
    ])
    const early = await compared((text) =>
      text.replace('2. Các huyện ủy', () =>
        [
          '2. Các đội thợ gửi báo cáo số guồng mới về Văn phòng Huyện ủy trước ngày 05/11 hằng năm.',
          '3. Các huyện ủy',
        ].join('\n'),
      ),
    )
    expect(early.findings.map((finding) => finding.code)).not.toContain('compare/report-late')
  })
})
