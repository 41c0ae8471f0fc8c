import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compare } from '../../pipelines/compare.js'

const folder = mkdtempSync(join(tmpdir(), 'doichieu-reports-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const head =
  'KẾ HOẠCH\nGiữ hồ sen\n\nThực hiện Chương trình số 9-CTr/HU của Huyện ủy, xã xây dựng kế hoạch như sau:\n'

async function leftOut(parent: readonly string[], child: readonly string[]): Promise<string[]> {
  const files = [parent, child].map((lines, at) => {
    const file = join(folder, `${at}.txt`)
    writeFileSync(file, `${head}${lines.join('\n')}\n`)
    return file
  })
  const { comparison } = await compare([files[0]!], files[1]!)
  return comparison!.parentUnits.filter(({ fate }) => fate === 'omitted').map(({ text }) => text)
}

const send = 'a) Xây dựng quy ước giữ hồ, gửi Phòng Sen và Ao hồ trước ngày 30/4/2031.'
const clean = 'b) Vớt bèo, thả cá chép giống sau mỗi mùa sen tàn.'
const parent = ['I. PHÂN CÔNG', '1. Các xóm quanh hồ', send, clean]

describe('orders to report', () => {
  it('do not take up an order to send something else once they have their own', async () => {
    const report = 'c) Báo cáo kết quả trước ngày 10/12 hằng năm.'
    const child = 'b) Báo cáo kết quả về Phòng Sen và Ao hồ trước ngày 25/11 hằng năm.'
    expect(await leftOut([...parent, report], ['I. PHÂN CÔNG', '1. Các xóm quanh hồ', clean, child])).toEqual(
      [send],
    )
  })
})
