import { bullet, heading, paragraph, type WrittenDocument } from '../source.js'

/** The central guidance at the head of the sample cascade. Invented; no such document exists. */
export const guidance: WrittenDocument = {
  id: 'huong-dan-trung-uong',
  head: {
    superior: 'Ban Chấp hành Trung ương',
    issuer: 'Ban Tuyên giáo',
    number: '188',
    symbol: 'HD/BTGTW',
    place: 'Hà Nội',
    date: '2023-01-12',
  },
  type: 'Hướng dẫn',
  title: 'tổ chức phong trào đọc sách và xây dựng tủ sách chi bộ giai đoạn 2023 - 2025',
  units: [
    paragraph(
      'basis',
      'Thực hiện Chỉ thị số 142-CT/TW, ngày 25/8/2022 của Ban Bí thư về phát triển văn hóa đọc trong cán bộ, đảng viên và nhân dân, Ban Tuyên giáo Trung ương hướng dẫn tổ chức phong trào đọc sách và xây dựng tủ sách chi bộ giai đoạn 2023 - 2025 như sau:',
    ),
    heading('I', 1, 'MỤC ĐÍCH, YÊU CẦU'),
    heading('I.1', 2, 'Mục đích'),
    bullet(
      'purpose-habit',
      'Hình thành thói quen đọc sách thường ngày trong cán bộ, đảng viên; coi đọc sách là một việc làm tự giác, gắn với công việc chuyên môn và đời sống của mỗi gia đình.',
    ),
    bullet(
      'purpose-shelf',
      'Xây dựng tủ sách chi bộ thành nơi trao đổi, giới thiệu sách hay, góp phần nâng cao chất lượng sinh hoạt chi bộ và hoạt động của các đoàn thể.',
    ),
    heading('I.2', 2, 'Yêu cầu'),
    bullet(
      'demand-practical',
      'Việc tổ chức phong trào phải thiết thực, tiết kiệm, phù hợp với điều kiện của từng địa phương; không phô trương, không chạy theo số lượng đầu sách.',
    ),
    bullet(
      'demand-leaders',
      'Người đứng đầu cấp ủy, cơ quan, đơn vị gương mẫu đọc sách, trực tiếp giới thiệu ít nhất 02 cuốn sách mỗi năm trong sinh hoạt chi bộ.',
    ),
    bullet(
      'demand-remote',
      'Quan tâm vùng cao, vùng sâu, vùng biên giới, hải đảo; ưu tiên sách bằng chữ in lớn cho người cao tuổi và sách nói cho người khiếm thị.',
    ),
    heading('II', 1, 'NỘI DUNG'),
    heading('II.1', 2, 'Xây dựng tủ sách chi bộ'),
    bullet(
      'shelf-minimum',
      'Mỗi tủ sách chi bộ có ít nhất 60 đầu sách, trong đó có sách lý luận chính trị, sách pháp luật phổ thông, sách khoa học thường thức và sách văn học.',
    ),
    bullet(
      'shelf-rotation',
      'Các chi bộ trên cùng địa bàn luân chuyển sách cho nhau theo quý; khuyến khích đảng viên tặng lại sách đã đọc cho tủ sách.',
    ),
    bullet(
      'shelf-keeper',
      'Chi ủy phân công một đảng viên làm người giữ tủ sách, lập sổ mượn trả và giới thiệu sách mới trong buổi sinh hoạt gần nhất.',
    ),
    heading('II.2', 2, 'Tổ chức các hoạt động đọc sách'),
    bullet(
      'event-month',
      'Tổ chức buổi giới thiệu sách trong sinh hoạt chi bộ hằng tháng, thời lượng không quá 15 phút, theo chủ đề do cấp ủy cấp trên trực tiếp gợi ý.',
    ),
    bullet(
      'event-contest',
      'Tổ chức hội thi kể chuyện theo sách ở cấp tỉnh, hoàn thành trong tháng 9/2023.',
    ),
    bullet(
      'event-day',
      'Hưởng ứng Ngày Sách và Văn hóa đọc Việt Nam bằng các hình thức trưng bày, trao đổi, tặng sách cho thư viện trường học và trạm y tế xã.',
    ),
    heading('II.3', 2, 'Tuyên truyền'),
    bullet(
      'media-column',
      'Các cơ quan báo chí mở chuyên mục giới thiệu sách, phản ánh mô hình hay, cách làm sáng tạo của cơ sở; tránh đưa tin dàn trải.',
    ),
    bullet(
      'media-digital',
      'Đẩy mạnh giới thiệu sách điện tử có bản quyền trên trang thông tin điện tử của cấp ủy, hướng dẫn đảng viên lớn tuổi cách đọc trên thiết bị di động.',
    ),
    heading('III', 1, 'TỔ CHỨC THỰC HIỆN'),
    heading('III.1', 2, 'Các tỉnh ủy, thành ủy'),
    bullet(
      'province-plan',
      'Xây dựng kế hoạch triển khai phong trào phù hợp với tình hình địa phương, hoàn thành trước ngày 28/02/2023.',
    ),
    bullet(
      'province-money',
      'Chỉ đạo Ủy ban nhân dân cùng cấp bố trí kinh phí bổ sung sách hằng năm cho thư viện cấp huyện và tủ sách cấp xã.',
    ),
    bullet(
      'province-report',
      'Báo cáo kết quả thực hiện về Ban Tuyên giáo Trung ương trước ngày 15/12/2023.',
    ),
    heading('III.2', 2, 'Ban tuyên giáo các tỉnh ủy, thành ủy'),
    bullet(
      'board-advise',
      'Tham mưu cấp ủy hướng dẫn, kiểm tra việc xây dựng tủ sách chi bộ; lựa chọn, gợi ý danh mục sách theo từng quý.',
    ),
    bullet(
      'board-praise',
      'Phát hiện, đề nghị biểu dương tập thể, cá nhân có cách làm hay; nhân rộng các mô hình tủ sách hoạt động hiệu quả.',
    ),
    paragraph(
      'closing',
      'Quá trình thực hiện, nếu có khó khăn, vướng mắc, các tỉnh ủy, thành ủy phản ánh về Ban Tuyên giáo Trung ương để tổng hợp, giải quyết.',
    ),
  ],
  recipients: [
    'Ban Bí thư Trung ương Đảng (để báo cáo)',
    'Các tỉnh ủy, thành ủy',
    'Ban tuyên giáo các tỉnh ủy, thành ủy',
    'Lưu Văn phòng, Vụ Tuyên truyền',
  ],
  foot: { authority: 'K/T TRƯỞNG BAN', role: 'PHÓ TRƯỞNG BAN', name: 'Đỗ Minh Hạnh' },
}
