import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { readInput } from '../../src/files/input.js'
import { listFolder } from '../../src/files/list.js'
import { isOurs } from '../../src/files/ours.js'
import { safeName, writeOutput } from '../../src/files/output.js'

const top = mkdtempSync(join(tmpdir(), 'doichieu-files-'))
afterAll(() => rmSync(top, { recursive: true, force: true }))
let folder = ''
let count = 0
beforeEach(() => {
  folder = join(top, String(count++))
  mkdirSync(folder)
})

describe('listing a folder', () => {
  it('lists files below it by name, without hidden ones, lock files and the folders left out', async () => {
    mkdirSync(join(folder, 'b/.an'), { recursive: true })
    mkdirSync(join(folder, 'bao-cao'))
    for (const name of [
      'b/2.txt',
      'a.txt',
      '.an.txt',
      '~$a.docx',
      'b/.an/x.txt',
      'bao-cao/x.html',
      'b/Ế.txt',
    ]) {
      writeFileSync(join(folder, name), 'x')
    }
    const { files, refused } = await listFolder(folder, [join(folder, 'bao-cao')])
    expect(files.map(({ name }) => name)).toEqual(['a.txt', 'b/2.txt', 'b/Ế.txt'])
    expect(refused).toEqual([])
  })

  it('refuses a link that leads out, and takes a file inside only once', async () => {
    writeFileSync(join(top, 'ngoai.txt'), 'x')
    writeFileSync(join(folder, 'trong.txt'), 'x')
    symlinkSync(join(top, 'ngoai.txt'), join(folder, 'ra-ngoai.txt'))
    symlinkSync(join(folder, 'trong.txt'), join(folder, 'vao-trong.txt'))
    symlinkSync(join(folder, 'khong-co'), join(folder, 'cut.txt'))
    const { files, refused } = await listFolder(folder)
    expect(files.map(({ name }) => name)).toEqual(['trong.txt'])
    expect(refused).toEqual([
      { name: 'cut.txt', code: 'files/link-leads-out' },
      { name: 'ra-ngoai.txt', code: 'files/link-leads-out' },
    ])
  })

  it.each([
    ['is not there', 'khong-co'],
    ['is a file', 'tep.txt'],
  ])('says of a folder that %s that there is none', async (_, name) => {
    writeFileSync(join(folder, 'tep.txt'), 'x')
    await expect(listFolder(join(folder, name))).rejects.toMatchObject({ code: 'files/no-folder' })
  })
})

describe('reading a file', () => {
  it('gives its bytes under the name asked for', async () => {
    writeFileSync(join(folder, 'a\nb.txt'), 'đối chiếu')
    const { name, bytes } = await readInput(join(folder, 'a\nb.txt'), 'a\nb.txt', 100)
    expect([name, Buffer.from(bytes).toString('utf8')]).toEqual(['a\nb.txt', 'đối chiếu'])
  })

  it.each([
    [10, null],
    [9, 'files/too-large'],
  ])('with a cap of %i bytes takes or refuses a file of 10', async (cap, code) => {
    writeFileSync(join(folder, 'a'), '0123456789')
    const read = readInput(join(folder, 'a'), 'a', cap)
    if (code === null) await expect(read).resolves.toMatchObject({ name: 'a' })
    else await expect(read).rejects.toMatchObject({ code })
  })

  it('says what a name without a file, and a folder named x.pdf, are', async () => {
    mkdirSync(join(folder, 'x.pdf'))
    await expect(readInput(join(folder, 'khong-co'), 'khong-co', 10)).rejects.toMatchObject({
      code: 'files/not-found',
    })
    await expect(readInput(join(folder, 'x.pdf'), 'x.pdf', 10)).rejects.toMatchObject({
      code: 'files/not-a-file',
    })
  })
})

describe('writing a file', () => {
  it('writes it whole, makes its folder, and leaves nothing else there', async () => {
    await writeOutput(join(folder, 'sau/bao-cao.json'), '{"schema":"doichieu/run@1"}')
    await writeOutput(join(folder, 'sau/bao-cao.json'), '{"schema":"doichieu/run@1","x":1}')
    expect(readFileSync(join(folder, 'sau/bao-cao.json'), 'utf8')).toContain('"x":1')
    expect(readdirSync(join(folder, 'sau'))).toEqual(['bao-cao.json'])
  })

  it('overwrites nothing that is not the program’s own', async () => {
    writeFileSync(join(folder, 'cua-nguoi-khac.md'), 'ghi chép')
    await expect(writeOutput(join(folder, 'cua-nguoi-khac.md'), 'x')).rejects.toMatchObject({
      code: 'files/not-ours',
    })
    expect(readFileSync(join(folder, 'cua-nguoi-khac.md'), 'utf8')).toBe('ghi chép')
    expect(readdirSync(folder)).toEqual(['cua-nguoi-khac.md'])
  })

  it('says where it cannot write', async () => {
    writeFileSync(join(folder, 'tep'), 'x')
    await expect(writeOutput(join(folder, 'tep/ben-trong.md'), 'x')).rejects.toMatchObject({
      code: 'files/not-writable',
    })
  })
})

describe('knowing its own files', () => {
  const packed = (name: string, content: string): Buffer => {
    const data = deflateRawSync(content)
    const local = Buffer.alloc(30)
    local.writeUInt32BE(0x504b0304)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(data.length, 18)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32BE(0x504b0102)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt16LE(name.length, 28)
    return Buffer.concat([local, Buffer.from(name), data, entry, Buffer.from(name)])
  }
  it.each([
    ['a page of ours', Buffer.from('<meta name="generator" content="doichieu">'), 'x.html', true],
    ['a page of others', Buffer.from('<p>báo cáo</p>'), 'x.html', false],
    ['an empty file', Buffer.alloc(0), 'x.html', true],
    ['a package of ours', packed('docProps/core.xml', '<dc:creator>doichieu</dc:creator>'), 'x.docx', true],
    ['a package of others', packed('docProps/core.xml', '<dc:creator>Vân</dc:creator>'), 'x.docx', false],
    ['a package that only holds the word', packed('word/document.xml', 'doichieu'), 'x.docx', false],
  ])('tells %s', (_, bytes, name, ours) => {
    expect(isOurs(bytes, name)).toBe(ours)
  })
})

describe('a safe name', () => {
  it.each([
    ['48-KH/ĐUK', '48-KH-ĐUK', 'a slash is no path'],
    ['../../etc/passwd', 'etc-passwd', 'dots lead nowhere'],
    ['Kế hoạch: “số 1”?', 'Kế-hoạch-số-1', 'signs that Windows refuses'],
    ['CON', 'tep-CON', 'a device of Windows'],
    ['con.txt', 'tep-con.txt', 'a device with an ending is one too'],
    ['', 'tep-', 'nothing left'],
    ['a'.repeat(300), 'a'.repeat(80), 'a name of any length'],
    ['bản\ncuối', 'bản-cuối', 'a line feed'],
  ])('of %j is %j: %s', (text, name) => {
    expect(safeName(text)).toBe(name)
  })
})
