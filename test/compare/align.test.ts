import { describe, expect, it } from 'vitest'
import { applyWords, compareDocs } from '../../src/compare/index.js'
import { comparisonSchema, type Comparison } from '../../src/doc/comparison.js'
import { docOfLines } from './generate.js'
import { noModels } from './models.js'

const basis = 'Thực hiện Chương trình số 9-CTr/HU của Huyện ủy, xã xây dựng kế hoạch giữ nghề gốm như sau:'
const plan = [
  basis,
  'I. MỤC ĐÍCH',
  '- Giữ nghề gốm của làng, truyền cho lớp thợ trẻ cách chọn đất, vuốt gốm và trông lửa.',
  '- Làm cho chợ phiên đầu tháng có gian gốm của các hộ trong làng.',
  'II. NỘI DUNG',
  '1. Lò nung',
  '- Tu bổ ba lò bầu ở bến sông, thay gạch vòm đã nứt và dựng lại mái che củi.',
  '- Thời gian: hai tuần, xong trước mùa mưa.',
  '2. Lớp học',
  '- Mở lớp vuốt gốm cho thanh niên vào tối thứ bảy; mỗi lớp không quá mười người.',
  '- Mời các nghệ nhân cao tuổi kể chuyện nghề và chấm sản phẩm cuối khóa.',
  '- Thời gian: hai tuần, xong trước mùa mưa.',
  '3. Chợ phiên',
  '- Dựng gian hàng bằng tre, có bảng ghi tên người thợ và loại đất đã dùng.',
  '- Thời gian: hai tuần, xong trước mùa mưa.',
]

function compare(parent: readonly (readonly string[])[], child: readonly string[]): Comparison {
  const record = compareDocs({
    parents: parent.map((lines, at) => docOfLines(lines, `parent-${at}.txt`)),
    child: docOfLines(child),
    models: noModels,
  })
  return comparisonSchema.parse(record)
}

const at = (record: Comparison, text: string): Comparison['childUnits'][number] => {
  const unit = record.childUnits.find((candidate) => candidate.text.startsWith(text))
  if (!unit) throw new Error(`no unit begins with ${text}`)
  return unit
}
const parentsOf = (record: Comparison, text: string): string[] =>
  at(record, text).parents.map((id) => record.parentUnits.find((unit) => unit.id === id)!.text)

const without = (...starts: string[]): string[] =>
  plan.filter((line) => !starts.some((start) => line.startsWith(start)))

describe('alignment', () => {
  it('keeps repeated units with their sections and names the equals as alternatives', () => {
    const record = compare([plan], plan)
    const repeated = record.childUnits.filter((unit) => unit.text.startsWith('- Thời gian'))
    expect(repeated.map((unit) => unit.parents)).toEqual([['p8'], ['p12'], ['p15']])
    expect(repeated[0]!.alternatives).toEqual([['p12'], ['p15']])
    expect(repeated[0]!.confidence).toBeLessThan(0.9)
  })

  it('gives a repeated unit to the section that it stands under when others are gone', () => {
    const child = plan.filter((line, index) => !line.startsWith('- Thời gian') || index === 11)
    const record = compare([plan], child)
    expect(at(record, '- Thời gian').parents).toEqual(['p12'])
  })

  it('takes a heading that runs into its text apart inside, as one unit outside', () => {
    const child = [
      ...plan.slice(0, 5),
      '1. Lò nung: Tu bổ ba lò bầu ở bến sông, thay gạch vòm đã nứt và dựng lại mái che củi.',
      ...plan.slice(7),
    ]
    const record = compare([plan], child)
    expect(parentsOf(record, '1. Lò nung')).toEqual([plan[5], plan[6]])
    expect(at(record, '1. Lò nung').relation).toBe('reworked')
    expect(record.summary.omitted).toBe(0)
  })

  it('finds two paragraphs gathered into one', () => {
    const merged =
      '- Giữ nghề gốm của làng, truyền cho lớp thợ trẻ cách chọn đất, vuốt gốm và trông lửa; làm cho chợ phiên đầu tháng có gian gốm của các hộ trong làng.'
    const record = compare([plan], [basis, plan[1]!, merged, ...plan.slice(4)])
    expect(parentsOf(record, '- Giữ nghề gốm')).toEqual([plan[2], plan[3]])
    expect(record.parentUnits.filter((unit) => unit.fate === 'omitted')).toEqual([])
  })

  it('finds one paragraph split in two, and gives each its part of the words', () => {
    const [first, second] = [
      '- Mở lớp vuốt gốm cho thanh niên vào tối thứ bảy.',
      '- Mỗi lớp không quá mười người học một lúc.',
    ]
    const source =
      '- Mở lớp vuốt gốm cho thanh niên vào tối thứ bảy; mỗi lớp không quá mười người học một lúc.'
    const parent = plan.map((line, index) => (index === 9 ? source : line))
    const record = compare([parent], [...plan.slice(0, 9), first, second, ...plan.slice(10)])
    expect([parentsOf(record, first), parentsOf(record, second)]).toEqual([[source], [source]])
    expect([at(record, first).relation, at(record, second).relation]).toEqual(['reworked', 'reworked'])
    const sides = [first, second].map((text) => applyWords(at(record, text).words, 'parent'))
    expect(sides.join(' ').split(/\s+/u)).toEqual(source.split(' '))
  })

  it('flags the later of two paragraphs that changed places', () => {
    const child = [...plan.slice(0, 9), plan[10]!, plan[9]!, ...plan.slice(11)]
    const record = compare([plan], child)
    expect(record.childUnits.filter((unit) => unit.moved).map((unit) => unit.text)).toEqual([plan[9]])
    expect(record.summary).toMatchObject({ omitted: 0, added: 0, moved: 1 })
  })

  it('finds a paragraph that moved and was edited', () => {
    const moved = '- Mời những nghệ nhân cao tuổi kể chuyện nghề gốm và chấm sản phẩm cuối khóa.'
    const record = compare([plan], [...plan.slice(0, 3), moved, ...without('- Mời các').slice(3)])
    expect(at(record, '- Mời')).toMatchObject({ relation: 'edited', moved: true, parents: ['p11'] })
  })

  it('gives a copy that moved and was edited to the one that the copies in their places left over', () => {
    const order = '- Trông lửa theo phiên, ghi sổ giờ nhóm lò, giờ tắt lò và số củi của từng mẻ.'
    const parent = plan.flatMap((line) => (line.startsWith('- Thời gian') ? [order] : [line]))
    const moved = '- Trông lửa cả đêm, nhớ sổ giờ nhóm lò, hễ nguội tắt lò và số củi ai góp.'
    const last = parent.lastIndexOf(order)
    const child = [...parent.slice(0, last), ...parent.slice(last + 1)]
    child.splice(3, 0, moved)
    const record = compare([parent], child)
    expect(at(record, moved).parents).toEqual([`p${last + 1}`])
    expect(record.parentUnits.filter(({ fate }) => fate === 'omitted')).toEqual([])
  })

  it('finds a paragraph that was put first, before what the document is made under', () => {
    const late = plan[9]!
    const record = compare([plan], [late, ...plan.filter((line) => line !== late)])
    expect(at(record, late)).toMatchObject({ relation: 'same', moved: true })
    expect(record.summary).toMatchObject({ omitted: 0, added: 0 })
  })

  it('finds a moved paragraph that reads as a heading on one side and as a heading and its text on the other', () => {
    const text =
      '3. Phí: mỗi hộ góp ba gánh đất sét, hai bó củi khô và một chum nước giếng làng cho buổi chấm gốm'
    const blurred = text.replace('Phí: mỗi hộ', 'Phí cả hai bên')
    const parent = [...plan.slice(0, 2), text, ...plan.slice(2)]
    const record = compare([parent], [...plan, blurred])
    expect(parentsOf(record, '3. Phí')).toEqual([text])
    expect(record.summary).toMatchObject({ omitted: 0, added: 0 })
  })

  it('gives a paragraph that left its place to the one whose words it has, not to one in its section', () => {
    const long = (start: string, end: string): string =>
      `- ${start} đắp lại vồng đất cao, giữ tro bếp ủ phân, gom vỏ trấu phủ gốc và ${end}.`
    const [own, near] = [
      long('Khuyên các hộ ven sông', 'thay nhau canh nước đêm trăng lên'),
      long('Nhắc thợ trẻ mới học', 'dựng giàn mướp che nắng vườn ươm'),
    ]
    const parent = [...plan.slice(0, 4), own, ...plan.slice(4, 9), near, ...plan.slice(9)]
    const edited = own.replace('các hộ', 'bà con').replace('trăng lên', 'khuya vắng')
    const record = compare([parent], [...plan.slice(0, 12), edited, ...plan.slice(12)])
    expect(parentsOf(record, edited)).toEqual([own])
  })

  it('lets a heading follow its contents, whatever body it names', () => {
    const parent = [
      basis,
      'I. VIỆC LÀM',
      '1. Các hộ làm gốm ở bến sông',
      plan[6]!,
      plan[9]!,
      '2. Hợp tác xã',
      plan[10]!,
      plan[13]!,
    ]
    const child = [
      basis,
      'I. VIỆC LÀM',
      '1. Đội thợ xóm chùa',
      plan[6]!,
      plan[9]!,
      '2. Hợp tác xã',
      plan[10]!,
      plan[13]!,
    ]
    const record = compare([parent], child)
    expect(at(record, '1. Đội thợ')).toMatchObject({ relation: 'reworked', parents: ['p3'] })
  })

  it('calls a paragraph added only where no parent says it', () => {
    const other = [
      'Căn cứ Đề án số 4-ĐA/TU về nghề cổ, tỉnh hướng dẫn như sau:',
      '1. Khảo sát các làng nghề ven biển và lập sổ theo dõi nguồn đất sét.',
    ]
    const record = compare(
      [plan, other],
      [...plan, '4. Khảo sát các làng nghề ven biển và lập sổ theo dõi nguồn đất sét.'],
    )
    expect(at(record, '4. Khảo sát')).toMatchObject({ relation: 'same', parents: ['p17'] })
    expect(record.childUnits.filter((unit) => unit.relation === 'added')).toEqual([])
    expect(record.parentUnits.at(-1)).toMatchObject({ file: 1, fate: 'kept' })
  })

  it('draws a paragraph together out of two parents', () => {
    const other = [
      'Căn cứ Đề án số 4-ĐA/TU về nghề cổ, tỉnh hướng dẫn như sau:',
      'I. VIỆC LÀM',
      '- Khảo sát các làng nghề ven biển và lập sổ theo dõi nguồn đất sét trắng.',
      '- Chụp ảnh các lò cổ rồi treo ở nhà làng cho khách xem trong phiên chợ.',
    ]
    const drawn =
      '- Tu bổ ba lò bầu ở bến sông, thay gạch vòm đã nứt và dựng lại mái che củi; khảo sát các làng nghề ven biển và lập sổ theo dõi nguồn đất sét trắng.'
    const record = compare([plan, other], [...plan.slice(0, 6), drawn, ...plan.slice(7)])
    expect(parentsOf(record, '- Tu bổ')).toEqual([plan[6], other[2]])
    expect(at(record, '- Tu bổ')).toMatchObject({ relation: 'reworked', moved: false })
    expect(applyWords(at(record, '- Tu bổ').words, 'parent')).toBe(`${plan[6]}\n${other[2]}`)
    expect(applyWords(at(record, '- Tu bổ').words, 'child')).toBe(drawn)
    expect(record.parentUnits.filter((unit) => unit.fate === 'omitted').map((unit) => unit.text)).toEqual([
      other[0],
      other[1],
      other[3],
    ])
  })

  it('a child that goes through two parents by turns has moved nothing', () => {
    const other = [
      'Thực hiện Chương trình số 4-CTr/HU của Huyện ủy, hội nghề gốm hướng dẫn như sau:',
      '- Vẽ hoa chanh lên vai chum, tráng men tro rồi phơi trong bóng râm.',
      '- Xếp chồng bát đĩa theo lò, chèn rơm giữa các lớp khi chở thuyền.',
      '- Ghi sổ từng mẻ nung: ngày nhóm lửa, giờ tắt lửa, số chum nứt.',
    ]
    const child = [
      ...plan.slice(0, 7),
      ...other.slice(1, 3),
      ...plan.slice(7, 11),
      other[3]!,
      ...plan.slice(11),
    ]
    const record = compare([plan, other], child)
    expect(record.childUnits.filter(({ moved }) => moved)).toEqual([])
    expect(record.summary.added).toBe(0)
  })

  it('a heading over a paragraph answers to no paragraph that a heading runs into', () => {
    const parent = [
      ...plan.slice(0, 5),
      '1. Lò nung: Tu bổ ba lò bầu ở bến sông, thay gạch vòm đã nứt và dựng lại mái che củi.',
      ...plan.slice(8),
    ]
    const child = [...plan.slice(0, 5), '1. Bến thuyền', plan[6]!, ...plan.slice(8)]
    const record = compare([parent], child)
    expect(parentsOf(record, '1. Bến thuyền')).not.toContain(parent[5])
  })

  it('leaves nothing out that two parents both say', () => {
    const record = compare([plan, plan], plan)
    expect(record.summary.omitted).toBe(0)
    expect(record.childUnits.every((unit) => unit.relation === 'same' && unit.parents.length === 1)).toBe(
      true,
    )
  })

  it('puts the two halves of a broken paragraph together', () => {
    const child = [
      ...plan.slice(0, 13),
      '- Dựng gian hàng bằng tre, có bảng ghi tên người thợ',
      '(và loại đất đã dùng).',
      ...plan.slice(14),
    ]
    const parent = plan.map((line, index) =>
      index === 13 ? '- Dựng gian hàng bằng tre, có bảng ghi tên người thợ (và loại đất đã dùng).' : line,
    )
    const record = compare([parent], child)
    expect(record.summary).toMatchObject({ omitted: 0, added: 0 })
  })

  it('puts two halves together though recognition misread a word of the second', () => {
    const whole = 'II. NỘI DUNG, HÌNH THỨC, THỜI GIAN TU BỔ LÒ VÀ TRIỂN KHAI LỚP VUỐT GỐM'
    const parent = plan.flatMap((line, index) =>
      index === 4 ? ['II. NỘI DUNG, HÌNH THỨC, THỜI GIAN TU BỔ LÒ', 'VÀ TRIỂN KHAI LỚP VUỐT GỐM'] : [line],
    )
    const child = plan.map((line, index) => (index === 4 ? whole.replace('TRIỂN', 'TRIỀN') : line))
    expect(compare([parent], child).summary).toMatchObject({ omitted: 0, added: 0 })
    // A short line of its own that shares a word with the end of the one above is no half.
    const own = plan.flatMap((line, index) => (index === 6 ? [line, 'Phủ mái che rơm'] : [line]))
    expect(compare([own], plan).summary.omitted).toBe(1)
  })

  it('takes a rule for no paragraph', () => {
    const record = compare([plan], [basis, '-----', '***', ...plan.slice(1)])
    expect(record.childUnits).toHaveLength(plan.length)
  })
})

describe('passages told in the same phrases', () => {
  const target = '- 100% nghệ nhân cao tuổi kể chuyện nghề, chấm sản phẩm cuối khóa đúng hẹn.'
  const long =
    '- Sửa đường ra bãi đất sét, rải sỏi những đoạn lầy lội; kê lại kho củi, che bạt chống dột ngay đầu năm; thả bè chở đất dọc bờ sông.'

  it('links an order with the target that it became, though its words stand in another order', () => {
    const order = '- Chấm sản phẩm cuối khóa, kể chuyện nghề là việc của nghệ nhân cao tuổi.'
    const parent = [...plan.slice(0, 10), order, ...plan.slice(11)]
    const record = compare([parent], [basis, 'I. CHỈ TIÊU', target, ...without('- Mời', basis).slice(1)])
    expect(parentsOf(record, target)).toEqual([order])
  })

  it('gives each clause of a long paragraph the point that was made of it', () => {
    const points = [
      '- Tổ thợ kê lại kho củi, che bạt chống dột.',
      '- Trai làng thả bè chở đất dọc bờ sông mùa cạn.',
    ]
    const record = compare([[...plan, long]], [...plan, ...points])
    expect(points.map((point) => parentsOf(record, point))).toEqual([[long], [long]])
    expect(record.parentUnits.at(-1)!.fate).toBe('reworked')
  })

  it('gives each clause of a paragraph with a title the point under the heading made of that title', () => {
    const titled =
      '4. Về bến bãi: kè bờ sông bằng cọc tre, lát bậc xuống thuyền; cắm đèn dầu dọc lối ra; cấm buộc trâu ở bến.'
    const points = [
      '4. Bến bãi',
      '- Kè bờ sông bằng cọc tre già, lát bậc xuống thuyền.',
      '- Ba thợ mộc cắm đèn dầu dọc lối ra.',
    ]
    const record = compare([[...plan, titled]], [...plan, ...points])
    expect(points.slice(1).map((point) => parentsOf(record, point))).toEqual([[titled], [titled]])
    expect(at(record, points[0]!).changes).toEqual([])
  })

  it('takes the verbs of every plan for no phrase', () => {
    const own =
      '- Chia củi, thuê thuyền mùa nước nổi cho mười hai hộ ở bãi bồi; tổ chức triển khai thực hiện kế hoạch.'
    const theirs =
      '- Dặn thợ trẻ, dân bến, khách buôn gốm xa gần đừng lấy đất ruộng; tổ chức triển khai thực hiện kế hoạch.'
    const record = compare([[...plan, theirs]], [...plan.slice(0, 3), own, ...plan.slice(3)])
    expect(at(record, own).relation).toBe('added')
  })

  it('lays what a plan is made under beside what the other is made under, not beside how things stood', () => {
    const stood = 'Thời gian qua, việc giữ nghề gốm của xã theo Chương trình của Huyện ủy còn chậm.'
    const asked = 'Để sửa điều đó, Huyện ủy yêu cầu các xã làm những việc sau:'
    const record = compare([[stood, asked, ...plan.slice(1)]], plan)
    expect(parentsOf(record, basis)).not.toContain(stood)
    expect(record.parentUnits[0]!.fate).toBe('omitted')
  })
})

describe('text without a parent', () => {
  it.each([
    { child: [basis], parent: ['', ''], why: 'an empty parent' },
    { child: ['', ' '], parent: plan, why: 'an empty child' },
  ])('compares with $why', ({ parent, child }) => {
    const record = compare([parent], child)
    expect(record.summary.parentUnits).toBe(record.parentUnits.length)
    expect(record.parentUnits.every((unit) => unit.fate === 'omitted')).toBe(true)
  })
})
