/**
 * Words of two syllables that offices write every day, above all those with a syllable whose tone recognition confuses (hỏi with sắc, ngã or none).
 * Evidence for readings only: a pair that is not here says nothing.
 */
const list = `
chỉ_đạo chỉ_thị chỉ_tiêu chỉ_số chỉ_huy chỉ_định chỉ_rõ chỉ_ra chỉ_dẫn chi_bộ chi_phí chi_tiết chi_ủy chi_hội chi_đoàn chi_cục chi_nhánh chi_trả chi_tiêu chi_ngân thu_chi
bộ_phận bộ_máy bộ_trưởng bộ_đội bộ_môn bộ_chính bộ_chỉ bộ_ngành bộ_luật bộ_công bộ_tài bộ_nội bộ_quốc bộ_văn bộ_giáo bộ_y bộ_tư bộ_thông
chính_trị chính_sách chính_phủ chính_quyền chính_thức chính_đáng chính_xác chính_quy hành_chính tài_chính chủ_chính chân_chính chỉnh_đốn chỉnh_lý chỉnh_sửa chỉnh_trang điều_chỉnh hoàn_chỉnh chấn_chỉnh
tổ_chức tổ_trưởng tổ_công tổ_quốc tổ_dân tổ_tiên tổ_giúp tổ_viên tổ_phó tố_cáo tố_tụng tố_giác yếu_tố nhân_tố
thể_hiện thể_chế thể_thao thể_lệ thể_loại thể_thức thể_chất cụ_thể tập_thể toàn_thể đoàn_thể tổng_thể có_thể chủ_thể vật_thể thân_thể không_thể thế_giới thế_hệ thế_nào thế_mạnh thế_lực ưu_thế lợi_thế xu_thế thay_thế vị_thế
đẩy_mạnh đẩy_lùi đẩy_nhanh đẩy_đủ thúc_đẩy đầy_đủ ở_đấy
chuyển_biến chuyển_hóa chuyển_đổi chuyển_giao chuyển_tiếp chuyển_công chuyển_dịch luân_chuyển điều_chuyển vận_chuyển chuyển_hướng chuyển_sinh chuyển_tải chuyến_đi chuyến_bay chuyến_thăm chuyến_công
kiểm_tra kiểm_soát kiểm_điểm kiểm_toán kiểm_sát kiểm_định kiểm_kê kiểm_nghiệm kiểm_đếm kiểm_lâm kiểm_duyệt tự_kiểm tìm_kiếm kiếm_sống
tổng_hợp tổng_kết tổng_số tổng_thể tổng_bí tổng_cục tổng_rà tổng_duyệt tổng_công tổng_mức tổng_quan tổng_điều
phổ_biến phổ_cập phổ_thông phổ_quát thành_phố phố_phường đường_phố khu_phố
bổ_sung bổ_nhiệm bổ_trợ bổ_ích phân_bổ công_bố tuyên_bố phân_bố bố_trí
triển_khai triển_vọng triển_lãm phát_triển
biểu_hiện biểu_dương biểu_quyết biểu_mẫu biểu_tượng biểu_diễn biểu_đồ biểu_ngữ đại_biểu tiêu_biểu phát_biểu
khẩn_trương khẩn_cấp
điểm_mới quan_điểm đặc_điểm trọng_điểm thời_điểm địa_điểm ưu_điểm khuyết_điểm nhược_điểm thí_điểm chấm_điểm
đổi_mới trao_đổi thay_đổi sửa_đổi biến_đổi đối_tượng đối_với đối_thoại đối_chiếu đối_ngoại đối_tác đối_phó đối_đầu phản_đối tuyệt_đối tương_đối
tinh_thần tinh_gọn tinh_giản tinh_thông tinh_hoa tinh_nhuệ tinh_vi tỉnh_ủy tỉnh_táo toàn_tỉnh cấp_tỉnh tình_hình tình_trạng tình_cảm tình_nguyện tính_toán tính_chất thường_tỉnh
đảng_viên đảng_bộ đảng_ủy đảng_phí đảng_đoàn đảng_phái toàn_đảng trong_đảng xứng_đáng thích_đáng đáng_kể bình_đẳng cao_đẳng đẳng_cấp cộng_sản
quán_triệt triệt_để quản_lý quản_trị bảo_quản chủ_quan khách_quan cơ_quan liên_quan quan_tâm quan_trọng
giải_pháp giải_quyết giải_thích giải_đáp giải_trình giải_ngân giải_phóng giải_thưởng giải_tỏa lý_giải giai_đoạn giai_cấp
bảo_đảm đảm_bảo đảm_nhận đảm_nhiệm đảm_đang bảo_vệ bảo_hiểm bảo_tồn bảo_mật báo_cáo báo_chí thông_báo cảnh_báo dự_báo
hiểu_biết tìm_hiểu thấu_hiểu hiếu_học trung_hiếu thiểu_số tối_thiểu giảm_thiểu thiếu_sót thiếu_hụt
cải_cách cải_thiện cải_tiến cải_tạo
hỏi_đáp câu_hỏi đòi_hỏi học_hỏi thăm_hỏi
chủ_động chủ_trương chủ_trì chủ_tịch chủ_nghĩa chủ_chốt chủ_yếu chủ_đề chủ_quyền dân_chủ chú_ý chú_trọng chú_thích ghi_chú
sử_dụng lịch_sử xử_lý xử_phạt ứng_xử cử_tri bầu_cử ứng_cử đề_cử cử_hành thử_nghiệm thử_thách thứ_tự thứ_hai thứ_nhất
cửa_khẩu sửa_chữa mở_rộng cơ_sở sở_hữu trụ_sở trở_thành trở_lên trở_ngại cản_trở hỗ_trợ bỡ_ngỡ
nghỉ_ngơi nghỉ_hưu nghĩa_vụ ý_nghĩa suy_nghĩ đề_nghị hội_nghị kiến_nghị nghị_quyết nghị_định
quyết_định quyết_tâm quyết_liệt biểu_quyết quyển_sách quyền_hạn quyền_lợi
xã_hội xã_viên hợp_tác vững_mạnh bền_vững vững_chắc giữ_vững giữ_gìn gìn_giữ
văn_hóa văn_kiện văn_bản văn_phòng văn_minh khẩu_hiệu hiệu_quả hậu_quả kết_quả thành_quả quá_trình quá_hạn quả_thực
khảo_sát tham_khảo thảo_luận hội_thảo dự_thảo soạn_thảo thảo_nguyên
tải_trọng đăng_tải tái_định tái_cơ tái_phạm
sản_xuất sản_phẩm tài_sản bất_động thủy_sản nông_sản tư_sản vô_sản di_sản
ổn_định củng_cố cổ_vũ cổ_phần cổ_động cố_gắng cố_định
đôn_đốc giám_sát giám_đốc gương_mẫu khắc_phục kế_hoạch kế_thừa kể_chuyện kể_từ đáng_kế
lãnh_đạo trách_nhiệm nhiệm_vụ nhiệm_kỳ phẩm_chất thẩm_quyền thẩm_định thẩm_tra
khởi_công khởi_nghiệp khỏe_mạnh sức_khỏe tuổi_trẻ trẻ_em trẻ_hóa
đề_án đề_xuất để_báo nghiên_cứu nguyên_tắc nguyên_nhân bí_thư thường_vụ thường_trực thường_xuyên
`

const pairs: ReadonlySet<string> = new Set(list.split(/\s+/u).filter((pair) => pair.includes('_')))

/** True where two syllables (lower case, one school of tones) are a word of the list. */
export function isCompound(first: string, second: string): boolean {
  return pairs.has(`${first}_${second}`)
}
