import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadModels } from '../../src/models/load.js'
import { guidance } from './documents/guidance.js'
import { random, type Random } from './random.js'
import { renderText } from './render-text.js'
import { bullet, derive, heading, type Edit, type Unit, type WrittenDocument } from './source.js'

/** A generated corpus: its documents in order, and who was made under whom. */
export interface Generated {
  readonly documents: readonly WrittenDocument[]
  /** Id of a document to the id of its parent. */
  readonly parents: ReadonlyMap<string, string>
}

export interface GenerateOptions {
  readonly count: number
  readonly seed: number
  /** Paragraphs put behind the sample's own, so that a plan has the length of real ones. */
  readonly extraUnits?: number
}

/**
 * A corpus of any size in the shape of the sample: central guidances, the provinces' plans under each, localities below those;
 * names and dates localised, paragraphs dropped and added, deadlines pushed, all from the seed.
 */
export function generate({ count, seed, extraUnits = 24 }: GenerateOptions): Generated {
  const chance = random(seed)
  const provinces = loadModels().provinces.filter(({ from }) => from === null).map(({ name }) => name)
  const documents: WrittenDocument[] = []
  const parents = new Map<string, string>()
  for (let campaign = 0; documents.length < count; campaign++) {
    const centre = central(campaign, chance, extraUnits)
    documents.push(centre)
    for (const province of provinces) {
      if (documents.length >= count) break
      const plan = provincial(centre, province, campaign, chance)
      documents.push(plan)
      parents.set(plan.id, centre.id)
      const below = 4 + chance.below(6)
      for (let at = 0; at < below && documents.length < count; at++) {
        const local = locality(plan, province, at, campaign, chance)
        documents.push(local)
        parents.set(local.id, plan.id)
      }
    }
  }
  return { documents, parents }
}

const subjects = ['tủ sách', 'buổi đọc chung', 'sổ mượn trả', 'góc thiếu nhi', 'ngày hội sách', 'bản tin giới thiệu sách']
const actions = ['Rà soát', 'Củng cố', 'Nhân rộng', 'Đánh giá', 'Hướng dẫn quản lý', 'Bổ sung', 'Kiểm tra việc duy trì']
const places = ['khu dân cư', 'trường học', 'hợp tác xã', 'bến cá', 'khu công nghiệp', 'trạm y tế', 'nhà văn hóa thôn']
const manners = ['thiết thực, tiết kiệm', 'đúng đối tượng', 'có người phụ trách cụ thể', 'gắn với sinh hoạt thường kỳ', 'công khai']

function extraParagraph(chance: Random, name: string): Unit {
  const month = 1 + chance.below(12)
  return bullet(
    name,
    `${chance.pick(actions)} ${chance.pick(subjects)} tại ${chance.pick(places)} và ${chance.pick(places)}, bảo đảm ${chance.pick(manners)}; ` +
      `phấn đấu có ít nhất ${10 + chance.below(90)} lượt người tham gia mỗi đợt, ${chance.pick(manners)}, tránh hình thức; ` +
      `${chance.chance(0.4) ? `hoàn thành trước ngày ${1 + chance.below(28)}/${month}/2023` : `lồng ghép với ${chance.pick(subjects)} của đơn vị`}.`,
  )
}

function central(campaign: number, chance: Random, extraUnits: number): WrittenDocument {
  const extra = Array.from({ length: extraUnits }, (_, at) => extraParagraph(chance, `extra-${at}`))
  const at = guidance.units.findIndex(({ name }) => name === 'II.3')
  const units = [...guidance.units.slice(0, at), heading('extra', 2, 'Nhiệm vụ theo địa bàn'), ...extra, ...guidance.units.slice(at)]
  return { ...guidance, id: `trung-uong-${campaign}`, head: { ...guidance.head, number: String(200 + campaign) }, units }
}

const tasks = /^(?:extra-\d+|demand-|shelf-|event-|media-|board-)/u

function edits(parent: WrittenDocument, basis: string, chance: Random): Edit[] {
  const made: Edit[] = [{ do: 'replace', unit: 'basis', from: textOf(parent, 'basis'), to: basis, why: 'basis' }]
  const free = parent.units.filter(({ name }) => tasks.test(name))
  for (const unit of free) {
    if (chance.chance(0.1)) made.push({ do: 'drop', unit: unit.name })
    else if (chance.chance(0.08)) {
      const name = `own-${parent.id}-${unit.name}`
      made.push({ do: 'add', after: unit.name, unit: extraParagraph(chance, name) })
    }
  }
  return made
}

function textOf(document: WrittenDocument, name: string): string {
  const unit = document.units.find((each) => each.name === name)
  return unit && unit.kind !== 'table' ? unit.text : ''
}

function provincial(centre: WrittenDocument, province: string, campaign: number, chance: Random): WrittenDocument {
  const { number, symbol } = centre.head
  const basis = `Thực hiện Hướng dẫn số ${number}-${symbol}, ngày ${printed(centre.head.date)} của Ban Tuyên giáo Trung ương về ${centre.title}, Ban Thường vụ Tỉnh ủy ${province} xây dựng kế hoạch thực hiện như sau:`
  return derive(
    centre,
    {
      id: `tinh-${campaign}-${plain(province)}`,
      head: {
        superior: null,
        issuer: `Tỉnh ủy ${province}`,
        number: String(20 + campaign * 7 + chance.below(6)),
        symbol: 'KH/TU',
        place: province,
        date: `2023-0${2 + chance.below(2)}-${10 + chance.below(18)}`,
      },
      type: 'Kế hoạch',
      title: centre.title,
      recipients: ['Ban Tuyên giáo Trung ương (để báo cáo)', 'Các huyện ủy, thành ủy', 'Lưu Văn phòng Tỉnh ủy'],
      foot: { authority: 'T/M BAN THƯỜNG VỤ', role: 'PHÓ BÍ THƯ', name: signer(chance) },
    },
    [['Các tỉnh ủy, thành ủy', 'Các huyện ủy, thành ủy']],
    edits(centre, basis, chance),
  ).document
}

function locality(plan: WrittenDocument, province: string, at: number, campaign: number, chance: Random): WrittenDocument {
  const bloc = at === 0
  const issuer = bloc ? 'Đảng ủy Khối các cơ quan tỉnh' : `Huyện ủy ${syllables[at]!} ${chance.pick(syllables)}`
  const { number, symbol, date } = plan.head
  const basis = `Thực hiện Kế hoạch số ${number}-${symbol}, ngày ${printed(date)} của Ban Thường vụ Tỉnh ủy ${province} về ${plan.title}, Ban Thường vụ ${issuer} xây dựng kế hoạch triển khai như sau:`
  return derive(
    plan,
    {
      id: `dia-phuong-${campaign}-${plain(province)}-${at}`,
      head: {
        superior: `Tỉnh ủy ${province}`,
        issuer,
        number: String(40 + campaign * 5 + at),
        symbol: bloc ? 'KH/ĐUK' : 'KH/HU',
        place: province,
        date: `2023-04-${10 + chance.below(18)}`,
      },
      title: plan.title,
      recipients: ['Ban Tuyên giáo Tỉnh ủy (để báo cáo)', 'Các chi, đảng bộ cơ sở', 'Lưu Văn phòng'],
      foot: { authority: 'T/M BAN THƯỜNG VỤ', role: 'PHÓ BÍ THƯ', name: signer(chance) },
    },
    [
      ['Các huyện ủy, thành ủy', 'Các chi, đảng bộ cơ sở'],
      ['ở cấp tỉnh', bloc ? 'ở cấp Khối' : 'ở cấp huyện'],
    ],
    edits(plan, basis, chance),
  ).document
}

const syllables = ['An', 'Bình', 'Châu', 'Định', 'Giang', 'Hòa', 'Khánh', 'Long', 'Minh', 'Phú', 'Sơn', 'Tân', 'Thạnh', 'Vĩnh']
const familyNames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi']

function signer(chance: Random): string {
  return `${chance.pick(familyNames)} ${chance.pick(syllables)} ${chance.pick(syllables)}`
}

function printed(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').replace(/[^A-Za-z]+/gu, '-').toLowerCase()
}

/** Writes a corpus as text files, a folder a campaign. */
export function writeCorpus(folder: string, corpus: Generated): void {
  for (const document of corpus.documents) {
    const campaign = /-(\d+)/u.exec(document.id)?.[1] ?? '0'
    mkdirSync(join(folder, campaign), { recursive: true })
    writeFileSync(join(folder, campaign, `${document.id}.txt`), renderText(document))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [count, folder, seed] = [Number(process.argv[2]), process.argv[3], Number(process.argv[4] ?? 1)]
  if (!Number.isInteger(count) || count < 1 || !folder || !Number.isInteger(seed)) {
    console.error('npm run corpus:generate -- COUNT FOLDER [SEED]')
    process.exit(2)
  }
  writeCorpus(folder, generate({ count, seed }))
  console.log(`${count} documents in ${folder}, seed ${seed}`)
}
