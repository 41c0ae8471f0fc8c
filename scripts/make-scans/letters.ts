/** Letters written for trying recognition: invented subjects and bodies, many numerals, codes and dates. Each is HTML for LibreOffice. */
export interface Letter {
  readonly name: string
  readonly font: string
  /** Points. */
  readonly size: number
  readonly html: string
}

const library = `
${head('TỈNH ỦY SÔNG HẬU', 'BAN TUYÊN GIÁO', 'Số 72-KH/BTGTU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Sông Hậu, ngày 05 tháng 9 năm 2023')}
<p align="center"><b>KẾ HOẠCH<br/>phát triển tủ sách cơ sở và văn hóa đọc trong đảng viên, giai đoạn 2023 - 2025</b></p>
<p>Thực hiện Kế hoạch số 118-KH/TU ngày 14/7/2023 của Ban Thường vụ Tỉnh ủy về thực hiện Chỉ thị số 16-CT/TW, ngày 28/02/2022 của Ban Bí thư Trung ương Đảng khóa XII; Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIV, nhiệm kỳ 2020 - 2025, Ban Tuyên giáo Tỉnh ủy xây dựng kế hoạch như sau:</p>
<p><b>I- MỤC ĐÍCH, YÊU CẦU</b></p>
<p><b>1- Mục đích</b></p>
<p>- Nâng cao nhận thức của cấp ủy, tổ chức đảng về vai trò của sách báo; tổ chức để cán bộ, đảng viên được đọc, được học thường xuyên, tạo chuyển biến rõ nét về tinh thần tự học.</p>
<p>- Bổ sung, đổi mới tủ sách tại 86 xã, 12 phường; kiểm tra, chỉnh lý 4.350 đầu sách đã cũ, thanh lý trước ngày 30/11/2023.</p>
<p><b>2- Yêu cầu</b></p>
<p>Việc tổ chức phải thiết thực, tiết kiệm, tránh hình thức; toàn thể cán bộ thư viện phải gương mẫu. Kinh phí không quá 1,5 tỷ đồng, bảo đảm 100% chi bộ có ít nhất 35 đầu sách.</p>
<p><b>II- NỘI DUNG, TIẾN ĐỘ</b></p>
<p>1- Quý III/2023: khảo sát, thống kê theo Hướng dẫn số 09-HD/BTGTW ngày 17/5/2022; quý IV/2023: mua sắm theo Nghị định số 24/2022/NĐ-CP ngày 06/4/2022 của Chính phủ và Quyết định số 1175/QĐ-UBND ngày 19/6/2023 của Ủy ban nhân dân tỉnh.</p>
<p>2- Tuyên truyền Nghị quyết Trung ương 8 khóa XI, Nghị quyết Trung ương 5 khóa VIII và Kết luận số 76-KL/TW ngày 04/6/2020 của Bộ Chính trị (khóa XII) về phát triển văn hóa.</p>
<p>3- Đẩy mạnh thi kể chuyện sách; biểu dương 15 tập thể, 40 cá nhân tiêu biểu trong dịp 19/5/2024; phổ biến kinh nghiệm của Chi bộ Thư viện tỉnh (khóa IX, X).</p>
<p><b>III- PHÂN CÔNG THỰC HIỆN</b></p>
${table([
  ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'],
  ['1', 'Khảo sát tủ sách, lập danh mục bổ sung', 'Phòng Tuyên truyền', 'Trước ngày 15/10/2023'],
  [
    '2',
    'Tập huấn cho cán bộ phụ trách; chuyển sách về cơ sở',
    'Thư viện tỉnh; các huyện ủy, thành ủy',
    'Quý IV/2023',
  ],
  ['3', 'Tổng hợp, báo cáo Ban Thường vụ Tỉnh ủy', 'Văn phòng Ban', '25/12/2023'],
  ['4', 'Kiểm tra việc thực hiện Kế hoạch số 118-KH/TU', 'Phòng Lý luận chính trị', '6 tháng đầu năm 2024'],
])}
<p><b>IV- TỔ CHỨC THỰC HIỆN</b></p>
<p>Các ban tuyên giáo huyện ủy, thành ủy xây dựng kế hoạch, gửi về Ban trước ngày 20/9/2023; định kỳ ngày 25 hằng tháng báo cáo kết quả. Giao Phòng Tuyên truyền theo dõi, đôn đốc, tham mưu sơ kết vào quý II/2024, tổng kết vào tháng 11/2025.</p>
${foot(['Thường trực Tỉnh ủy (để báo cáo)', 'Các huyện ủy, thành ủy', 'Thư viện tỉnh', 'Lưu Văn phòng Ban'], 'K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Lê Hoàng Minh Khuê')}`

const water = `
${head('HUYỆN ỦY SƠN TRÀ MY', 'ĐẢNG ỦY XÃ PHÚ HÒA', 'Số 31-CTr/ĐU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Phú Hòa, ngày 22 tháng 01 năm 2024')}
<p align="center"><b>CHƯƠNG TRÌNH HÀNH ĐỘNG<br/>bảo vệ nguồn nước và trồng cây phân tán</b></p>
<p>Căn cứ Chương trình số 45-CTr/HU ngày 02/01/2024 của Ban Thường vụ Huyện ủy, Nghị quyết số 07-NQ/HU ngày 18/12/2023 của Ban Chấp hành Đảng bộ huyện khóa XXIV và Kết luận số 56-KL/TW ngày 23/8/2023 của Bộ Chính trị, Đảng ủy xã xây dựng chương trình hành động như sau:</p>
<p><b>I. ĐẶC ĐIỂM TÌNH HÌNH</b></p>
<p>Toàn xã có 7 thôn, 1.964 hộ; 3 hồ chứa, 21 km kênh mương. Những năm qua, chất lượng nước có chuyển biến nhưng vẫn còn 2 điểm ô nhiễm; ý thức của một bộ phận nhân dân chưa cao.</p>
<p><b>II. MỤC TIÊU ĐẾN NĂM 2025</b></p>
<p>a) 98% hộ dùng nước hợp vệ sinh; b) trồng mới 12.500 cây; c) xóa bỏ 100% bãi rác tự phát trước ngày 30/6/2025.</p>
<p><b>III. NHIỆM VỤ, GIẢI PHÁP</b></p>
<p>1. Tăng cường sự lãnh đạo của cấp ủy; thể hiện rõ trách nhiệm người đứng đầu; khắc phục triệt để biểu hiện chủ quan.</p>
<p>2. Đẩy mạnh tuyên truyền Luật Tài nguyên nước; tổ chức “Ngày Chủ nhật xanh” vào tuần thứ II, thứ IV hằng tháng; khen thưởng đợt VI vào ngày 05/6/2024.</p>
<p>3. Phối hợp với Mặt trận Tổ quốc và các đoàn thể kiểm tra, giám sát theo Quy định số 22-QĐ/TW ngày 28/7/2021; xử lý nghiêm vi phạm theo Nghị định số 45/2022/NĐ-CP ngày 07/7/2022.</p>
<p><b>IV. KINH PHÍ</b></p>
<p>Tổng kinh phí 865 triệu đồng, trong đó ngân sách xã 540 triệu đồng, xã hội hóa 325 triệu đồng, phân bổ theo Tờ trình số 14-TTr/ĐU và Thông báo số 203-TB/HU ngày 09/01/2024.</p>
<p><b>V. TỔ CHỨC THỰC HIỆN</b></p>
<p>Các chi bộ cụ thể hóa thành kế hoạch trước ngày 28/02/2024. Ủy ban nhân dân xã báo cáo Đảng ủy vào quý I, quý III hằng năm. Giai đoạn VII của đề án do Hội Nông dân xã phụ trách.</p>
${foot(['Thường trực Huyện ủy', 'Các chi bộ trực thuộc', 'Ủy ban nhân dân xã', 'Lưu Đảng ủy'], 'T/M ĐẢNG ỦY', 'BÍ THƯ', 'Trần Quốc Việt')}`

/** The letters, each in fonts that offices use beside Times: a sans serif, a broad serif. */
export const letters: readonly Letter[] = [
  { name: 'library', font: 'Tinos', size: 14, html: library },
  { name: 'water', font: 'Arimo', size: 12, html: water },
  { name: 'water-serif', font: 'DejaVu Serif', size: 11, html: water },
]

function head(superior: string, issuer: string, number: string, motto: string, place: string): string {
  return `<table width="100%" border="0"><tr><td width="45%" align="center" valign="top">${superior}<br/><b>${issuer}</b><br/>*<br/>${number}</td>
<td width="55%" align="center" valign="top"><b><u>${motto}</u></b><br/><br/><i>${place}</i></td></tr></table>`
}

function foot(recipients: readonly string[], authority: string, role: string, name: string): string {
  const list = recipients.map((one) => `- ${one},`).join('<br/>')
  return `<table width="100%" border="0"><tr><td width="50%" valign="top" align="left"><font size="2"><i>Nơi nhận:</i><br/>${list}</font></td>
<td width="50%" align="center" valign="top"><b>${authority}</b><br/>${role}<br/><br/><br/><br/><b>${name}</b></td></tr></table>`
}

function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<td valign="top" align="left">${cell}</td>`).join('')
  return `<table width="100%" border="1" cellspacing="0" cellpadding="3">${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`
}
