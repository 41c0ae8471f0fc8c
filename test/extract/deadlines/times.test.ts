import { describe, expect, it } from 'vitest'
import type { MarkMap } from '../../../src/doc/marks.js'
import { textOf } from '../../../src/doc/span.js'
import { deadlines } from '../../../src/extract/deadlines/index.js'
import { loadModels } from '../../../src/models/load.js'
import { makeDoc } from '../../make-doc.js'
import { parseInline } from './inline.js'

interface Case {
  /** `[x …]` marks each time to be found. */
  readonly input: string
  /** Kind, then date or recurrence, for each in order. */
  readonly expected: readonly string[]
  readonly why: string
}

const dated: readonly Case[] = [
  { input: 'Các xã gửi danh sách [x trước ngày 15/4/2022].', expected: ['before 2022-04-15'], why: 'the plain form' },
  { input: 'Các xã gửi danh sách [x trước ngày 15 tháng 4 năm 2022].', expected: ['before 2022-04-15'], why: 'written out' },
  { input: 'Các xã gửi danh sách [x trước 15/4/2022].', expected: ['before 2022-04-15'], why: 'without the word ngày' },
  { input: 'Các xã gửi danh sách [x trước ngày 15-4-2022].', expected: ['before 2022-04-15'], why: 'hyphens between' },
  { input: 'Các xã gửi danh sách [x trước ngày 15.4.2022].', expected: ['before 2022-04-15'], why: 'dots between' },
  { input: 'Các xã gửi danh sách [x trước ngày 15/4].', expected: ['before 2022-04-15'], why: 'the year of the document itself' },
  { input: 'Các xã gửi danh sách [x trước 17 giờ 00 ngày 15/4/2022].', expected: ['before 2022-04-15'], why: 'an hour between preposition and day' },
  { input: 'Rà soát nơi có nguy cơ ngập, gửi danh sách [x trước 16 giờ ngày 15/4/2022].', expected: ['before 2022-04-15'], why: 'a risk named before is no outlook of the time, and the hour no count of hours' },
  { input: 'Các xã gửi danh sách [x trước 16h30 ngày 15/4/2022].', expected: ['before 2022-04-15'], why: 'the hour as typed' },
  { input: 'Hoàn thành [x trước tháng 9/2022].', expected: ['before 2022-09'], why: 'before a month' },
  { input: 'Hoàn thành [x trước quý IV/2022].', expected: ['before 2022'], why: 'before a quarter: ISO has none' },
  { input: 'Gửi hồ sơ về Sở [x chậm nhất ngày 20/5/2022].', expected: ['by 2022-05-20'], why: 'at the latest on' },
  { input: 'Gửi hồ sơ về Sở [x chậm nhất là ngày 20/5/2022].', expected: ['by 2022-05-20'], why: 'with là' },
  { input: 'Gửi hồ sơ về Sở [x chậm nhất đến ngày 20/5/2022].', expected: ['by 2022-05-20'], why: 'with đến' },
  { input: 'Gửi hồ sơ về Sở [x muộn nhất vào ngày 20/5/2022].', expected: ['by 2022-05-20'], why: 'muộn nhất' },
  { input: 'Gửi hồ sơ về Sở [x chậm nhất trước ngày 20/5/2022].', expected: ['before 2022-05-20'], why: 'trước decides' },
  { input: 'Phải làm xong [x đến hết ngày 30/6/2022].', expected: ['by 2022-06-30'], why: 'to the end of a day' },
  { input: 'Phấn đấu [x đến hết năm 2025], mọi thôn có nhà văn hóa.', expected: ['by 2025'], why: 'to the end of a year' },
  { input: '[x Đến cuối năm 2025], 100% trạm y tế có bác sĩ.', expected: ['by 2025'], why: 'up to the end of a year opens the sentence' },
  { input: 'Xây dựng kế hoạch, hoàn thành [x trong tháng 4/2022].', expected: ['within 2022-04'], why: 'sometime in a month' },
  { input: 'Hoàn thành [x trong tháng 4 năm 2022].', expected: ['within 2022-04'], why: 'month written out' },
  { input: 'Hoàn thành [x trong quý II/2022].', expected: ['within 2022'], why: 'a quarter is its year' },
  { input: 'Hoàn thành [x trong Quý II năm 2022].', expected: ['within 2022'], why: 'capital and written out' },
  { input: 'Hoàn thành [x trong 6 tháng đầu năm 2022].', expected: ['within 2022'], why: 'a half-year is its year' },
  { input: 'Hoàn thành việc cấp sổ (thực hiện [x trong năm 2022]).', expected: ['within 2022'], why: 'closing bracket' },
  { input: 'Tổ chức hội thảo ([x tháng 9/2022]).', expected: ['within 2022-09'], why: 'a bracket that holds nothing but the month' },
  { input: 'Tập huấn cho cán bộ thú y ([x Quý III/2022]).', expected: ['within 2022'], why: 'a bracket that holds a quarter' },
  { input: 'Tổng kết vào [x cuối năm 2022].', expected: ['within 2022'], why: 'the end of a year' },
  { input: 'Khai giảng [x dự kiến ngày 05/9/2022].', expected: ['on 2022-09-05'], why: 'expected on a day' },
  { input: 'Hội nghị [x dự kiến tổ chức vào ngày 05/9/2022].', expected: ['on 2022-09-05'], why: 'a verb between' },
  { input: 'Lễ ra quân tổ chức [x vào ngày 26/3/2022].', expected: ['on 2022-03-26'], why: 'a fixed day' },
  { input: 'Thực hiện [x từ ngày 01/5/2022].', expected: ['from 2022-05-01'], why: 'starting from' },
  { input: 'Áp dụng thống nhất [x từ năm 2023].', expected: ['from 2023'], why: 'starting from a year' },
  { input: 'Chiến dịch diễn ra [x từ ngày 10/5/2022 đến ngày 15/6/2022].', expected: ['within 2022-06-15'], why: 'a range: its last day' },
  { input: 'Chiến dịch diễn ra [x từ ngày 10/5 đến ngày 15/6/2022].', expected: ['within 2022-06-15'], why: 'the year stands once' },
  { input: 'Chiến dịch diễn ra [x từ tháng 5 đến tháng 7/2022].', expected: ['within 2022-07'], why: 'a range of months: the last' },
  { input: 'Vòng loại tổ chức [x từ ngày 10 - 11/5/2022].', expected: ['within 2022-05-11'], why: 'a range of days in one' },
  { input: 'Kỳ thi tổ chức vào các [x ngày 26], [x 27/4/2022].', expected: ['on 2022-04-26', 'on 2022-04-27'], why: 'a bare day takes the month after it' },
  { input: 'Đăng ký [x trong tháng 3] và [x tháng 4/2022].', expected: ['within 2022-03', 'within 2022-04'], why: 'two months share the preposition and the year' },
  { input: 'Làm xong [x trước ngày 30/5/2022] và [x ngày 30/11/2022].', expected: ['before 2022-05-30', 'before 2022-11-30'], why: 'the preposition governs both' },
  { input: 'Làm xong [x trước ngày 30/5/2022] và [x 30/11/2022].', expected: ['before 2022-05-30', 'before 2022-11-30'], why: 'a bare second date' },
  { input: 'Báo cáo [x trước ngày 15/3], [x 15/6], [x 15/9] và [x 15/12/2022].', expected: ['before 2022-03-15', 'before 2022-06-15', 'before 2022-09-15', 'before 2022-12-15'], why: 'the year stands at the last' },
  { input: 'Báo cáo [x trước ngày 25/3/2022]; [x trước ngày 10/6/2022]; [x trước ngày 10/12/2022].', expected: ['before 2022-03-25', 'before 2022-06-10', 'before 2022-12-10'], why: 'parted by semicolons' },
  { input: 'Thời gian: [x ngày 18/4/2022].', expected: ['on 2022-04-18'], why: 'a label makes a bare date a time' },
  { input: 'Thời gian hoàn thành: [x ngày 18/4/2022].', expected: ['by 2022-04-18'], why: 'the label says to finish' },
  { input: 'Thời gian thực hiện: [x Quý III/2022].', expected: ['within 2022'], why: 'a bare quarter under a label' },
  { input: 'Thời gian: 0,5 ngày, hoàn thành [x trong tháng 4/2022].', expected: ['within 2022-04'], why: 'the duration beside it is none' },
  { input: 'Thời gian thực hiện: [x từ tháng 5/2022 đến tháng 12/2022].', expected: ['within 2022-12'], why: 'a range under a label' },
  { input: 'Tập trung [x vào dịp kỷ niệm 40 năm Ngày thành lập ngành (20/4/1982 - 20/4/2022)].', expected: ['on 2022-04-20'], why: 'an anniversary: the later date' },
  { input: '[x Ngày 20/4/2022], Sở Y tế tổ chức hội nghị triển khai.', expected: ['on 2022-04-20'], why: 'a day to come that opens the sentence' },
  { input: 'Áp dụng [x từ năm học 2022 - 2023].', expected: ['from 2022'], why: 'what starts with a school year starts with its first year' },
  { input: 'Hội thi diễn ra [x vào sáng Chủ nhật, ngày 12/6/2022] tại huyện.', expected: ['on 2022-06-12'], why: 'part and name of the day between preposition and date' },
  { input: 'Tổng vệ sinh [x trong 10 ngày đầu tháng 7/2022].', expected: ['within 2022-07'], why: 'a count of days in a part of the month' },
  { input: 'Gửi danh sách [x trước ngày15 tháng 6năm 2022].', expected: ['before 2022-06-15'], why: 'words run together by a recognition' },
  { input: 'Báo cáo kết quả xếp loại năm 2021 ([x trước 15/4]).', expected: ['before 2022-04-15'], why: 'the year of another phrase is not that of the day' },
  { input: 'Tổng kết công tác năm ([x tháng 12]).', expected: ['within 2022-12'], why: 'a month alone in a closing bracket' },
  { input: 'Gửi báo cáo kèm phụ lục số liệu [x trước 28/5/2022].', expected: ['before 2022-05-28'], why: 'trước limits an act, whatever stands before it' },
  { input: 'Rà soát kế hoạch giai đoạn 2021 - 2025 ngay [x từ quý III/2022].', expected: ['from 2022'], why: 'a period in the name of the plan before a start' },
  { input: 'Thời gian: [x Quý II].', expected: ['within 2022'], why: 'a quarter without a year is that of the document' },
  { input: 'Thời gian: [x Tháng 4], [x 11/2022].', expected: ['within 2022-04', 'within 2022-11'], why: 'a list of months says the word once' },
  { input: 'Phổ biến cho đoàn viên [x trong kỳ sinh hoạt chi đoàn định kỳ tháng 6/2022].', expected: ['within 2022-06'], why: 'the sitting of one month, though it is a regular one' },
  { input: 'Sơ kết 5 năm ([x năm 2027]) và tổng kết đề án.', expected: ['within 2027'], why: 'a bracket inside the sentence behind the act that it times' },
  { input: 'Thu gom rác [x từ ngày 01/5/2022 đến hết ngày 30/6/2022].', expected: ['within 2022-06-30'], why: 'a range that ends after the document' },
  { input: 'Vườn thú đã mở cửa trước ngày 15/01/2022 phải gửi hồ sơ [x trước ngày 31/12/2022].', expected: ['before 2022-12-31'], why: 'what has been describes who must act' },
  { input: 'Số liệu gửi về Cục [x trước ngày 31/4/2022].', expected: ['before 2022-04'], why: 'an impossible day makes the date partial' },
] // prettier-ignore

const recurring: readonly Case[] = [
  { input: 'Báo cáo Ủy ban nhân dân huyện [x trước ngày 15 hằng tháng].', expected: ['recurring monthly'], why: 'a day of every month' },
  { input: 'Báo cáo [x trước ngày 20 của tháng cuối quý].', expected: ['recurring quarterly'], why: 'the last month of every quarter' },
  { input: 'Báo cáo [x trước ngày 15/12 hằng năm].', expected: ['recurring yearly'], why: 'a day of every year' },
  { input: 'Báo cáo [x trước ngày 15/6] và [x ngày 15/12 hằng năm].', expected: ['recurring yearly', 'recurring yearly'], why: 'one entry a date' },
  { input: '[x Hằng tháng], Trạm Y tế tổng hợp số ca bệnh.', expected: ['recurring monthly'], why: 'opens the sentence' },
  { input: '[x Hàng quý] giao ban với các trường.', expected: ['recurring quarterly'], why: 'hàng for hằng' },
  { input: '[x Định kỳ hằng quý] báo cáo kết quả về Sở.', expected: ['recurring quarterly'], why: 'định kỳ with its period is one' },
  { input: '[x Định kỳ 6 tháng] báo cáo kết quả về Sở.', expected: ['recurring halfYearly'], why: 'a period without hằng' },
  { input: '[x Định kỳ 6 tháng, hằng năm] báo cáo Sở Tư pháp.', expected: ['recurring halfYearly'], why: 'two side by side: the more exact' },
  { input: '[x Định kỳ hằng tháng, quý, 6 tháng và năm] báo cáo tiến độ.', expected: ['recurring monthly'], why: 'a list of periods is one entry' },
  { input: '[x Định kỳ] sơ kết, rút kinh nghiệm.', expected: ['recurring regular'], why: 'names no period' },
  { input: '[x Thường xuyên] kiểm tra các điểm sạt lở.', expected: ['recurring regular'], why: 'an order to do' },
  { input: 'Thực hiện [x thường xuyên] việc đăng tin trên trang thông tin.', expected: ['recurring regular'], why: 'adverb after the verb' },
  { input: 'Rà soát hộ nghèo (thực hiện [x thường xuyên]).', expected: ['recurring regular'], why: 'a bracket that closes the item' },
  { input: 'Rà soát hộ nghèo (thực hiện [x hằng năm]).', expected: ['recurring yearly'], why: 'a bracket that closes the item' },
  { input: 'Rà soát hộ nghèo (thực hiện [x hằng năm từ 2022]).', expected: ['recurring yearly 2022'], why: 'a frequency with a starting year is one entry' },
  { input: 'Tổ chức tiếp công dân [x mỗi tháng một lần].', expected: ['recurring monthly'], why: 'once a month' },
  { input: 'Tổ chức ra quân dọn bờ kênh, [x tháng một lần].', expected: ['recurring monthly'], why: 'once a month without a word before' },
  { input: 'Ban Kinh tế theo dõi, [x định kỳ hằng quý (trước ngày 15 của tháng cuối quý)] báo cáo.', expected: ['recurring quarterly'], why: 'the bracket of the joined words is theirs to its end' },
  { input: 'Kiểm tra ít nhất [x 01 lần/năm] đối với mỗi cơ sở.', expected: ['recurring yearly'], why: 'times a year' },
  { input: 'Giao ban [x hằng tuần] với tổ công tác.', expected: ['recurring weekly'], why: 'weekly' },
  { input: 'Báo cáo số liệu [x trước 16 giờ thứ năm hằng tuần].', expected: ['recurring weekly'], why: 'an hour of a day of every week' },
  { input: 'Ra quân dọn rác [x vào các ngày thứ Bảy, Chủ nhật hàng tuần].', expected: ['recurring weekly'], why: 'two days of every week' },
  { input: '[x Vào cuối mỗi năm], các trường tổng kết.', expected: ['recurring yearly'], why: 'a part of every year' },
  { input: 'Đăng tin [x thường xuyên, định kỳ].', expected: ['recurring regular'], why: 'two words of frequency side by side are one' },
  { input: 'Thay nước bể bơi [x 15 ngày một lần].', expected: ['recurring regular'], why: 'a count of days that comes again' },
  { input: 'Mở chuyên mục [x từ ngày 20/3/2022], [x mỗi tuần] ít nhất 02 tin.', expected: ['from 2022-03-20', 'recurring weekly'], why: 'how much a week is no frequency of the start' },
  { input: 'Báo cáo 6 tháng ([x trước 20/6]) và [x hằng năm (trước 20/12]).', expected: ['recurring halfYearly', 'recurring yearly'], why: 'the round of the second period says that the first comes again' },
  { input: 'Trạm Y tế báo cáo nhanh [x trước 16 giờ hằng ngày].', expected: ['recurring regular'], why: 'an hour of every day' },
  { input: 'Tự kiểm tra [x định kỳ 3 tháng/lần].', expected: ['recurring quarterly'], why: 'the number of times left out' },
  { input: '[x Hằng quý] làm việc với Hội Nông dân.', expected: ['recurring quarterly'], why: 'làm is not là' },
  { input: 'Gửi lịch [x trước ngày 28 của tháng trước].', expected: ['recurring monthly'], why: 'a day of the month before' },
  { input: 'Xã gửi [x chậm nhất vào ngày 16 của tháng cuối kỳ báo cáo].', expected: ['recurring monthly'], why: 'a day of the last month of the period' },
  { input: 'Báo cáo tiến độ [x từ tháng 5/2022, vào ngày 20 hằng tháng].', expected: ['recurring monthly 2022-05'], why: 'a frequency with its start is one' },
  { input: 'Đội trật tự báo cáo nhanh kết quả [x vào thứ Sáu hàng tuần].', expected: ['recurring weekly'], why: 'a day of the week behind a noun' },
  { input: '[x Hằng năm], Sở Y tế báo cáo Bộ Y tế [x trước ngày 25 tháng 12].', expected: ['recurring yearly', 'recurring yearly'], why: 'a day without a year behind the period of its sentence' },
  { input: 'Thời gian thực hiện: [x hằng năm, hoàn thành trước ngày 30/8].', expected: ['recurring yearly'], why: 'the verb between period and day leaves them one' },
  { input: 'Báo cáo 6 tháng [x trước ngày 15/6], báo cáo năm [x trước ngày 15/12 hằng năm].', expected: ['recurring yearly', 'recurring yearly'], why: 'a row of reports, the round at its end' },
  { input: 'Báo cáo tháng [x trước ngày 20 hằng tháng], báo cáo năm [x trước ngày 10/12].', expected: ['recurring monthly', 'recurring yearly'], why: 'a row of reports, the round at its beginning' },
  { input: 'Gửi quyết toán [x chậm nhất ngày 15/01 năm sau].', expected: ['recurring yearly'], why: 'a day of the following year comes every year' },
  { input: 'Đài huyện chỉ đạo các xã tuyên truyền [x thường xuyên]; mở chuyên mục.', expected: ['recurring regular'], why: 'closes the clause behind the verb of its act' },
  { input: '[x Định kỳ 6 tháng (trước ngày 15/6)], năm ([x trước ngày 15/12]) báo cáo Sở.', expected: ['recurring halfYearly', 'recurring yearly'], why: 'each period with the day in its bracket' },
] // prettier-ignore

const relative: readonly Case[] = [
  { input: 'Kế hoạch gửi về phòng [x trước 5 ngày].', expected: ['relative'], why: 'a count of days' },
  { input: 'Diễn tập [x vào tháng 9 - 10/2022].', expected: ['within 2022-10'], why: 'a range of months: its last' },
  { input: 'Thời gian: [x ngày 15-16/12/2022].', expected: ['within 2022-12-16'], why: 'a range of days is a time to act within' },
  { input: 'Hội thi diễn ra [x vào ngày 15 - 16/12/2022] tại huyện.', expected: ['within 2022-12-16'], why: 'a range of days with vào' },
  { input: 'Thực hiện Công văn số 12/SYT-NV ngày 02/4/2022, đề nghị các trạm báo cáo [x trước ngày 20/4/2022].', expected: ['before 2022-04-20'], why: 'the act behind the ground has its time' },
  { input: 'Trả lời [x trong vòng 15 ngày kể từ ngày nhận được hồ sơ].', expected: ['relative'], why: 'counted from an event' },
  { input: 'Trả lời [x trong thời hạn 05 ngày làm việc, kể từ ngày nhận đủ hồ sơ].', expected: ['relative'], why: 'working days' },
  { input: 'Gửi tài liệu [x chậm nhất 03 ngày trước khi họp].', expected: ['relative'], why: 'before an event' },
  { input: '[x Sau khi có kết quả thẩm định], Sở Tài chính cấp kinh phí.', expected: ['relative'], why: 'named by an event' },
  { input: '[x Trước khi tổ chức lớp học], trường gửi danh sách về phòng.', expected: ['relative'], why: 'named by an event before' },
  { input: '[x Kết thúc chiến dịch], các xã gửi báo cáo về huyện.', expected: ['relative'], why: 'the end of an event' },
  { input: 'Kết thúc chiến dịch, các xã gửi báo cáo về huyện [x trước ngày 30/6/2022].', expected: ['before 2022-06-30'], why: 'event and date in one clause: the date' },
  { input: 'Gửi thông báo [x trước khi giấy phép hết hạn 30 ngày].', expected: ['relative'], why: 'a count of days before any event' },
  { input: 'Báo cáo Sở [x sau mỗi đợt kiểm tra] và báo cáo năm [x trước ngày 05/12/2022].', expected: ['relative', 'before 2022-12-05'], why: 'two acts, each with its time' },
  { input: 'Khởi công chợ [x trong quý III/2022], đưa vào sử dụng [x trước Tết Nguyên đán].', expected: ['within 2022', 'relative'], why: 'a second act with an event of its own' },
  { input: 'Trường hợp khẩn cấp phải trả lời [x trong 24 giờ].', expected: ['relative'], why: 'hours to answer in' },
  { input: 'Thư viện phải bổ sung điều kiện [x trong thời hạn 02 năm kể từ ngày Luật có hiệu lực].', expected: ['relative'], why: 'years counted from an event' },
  { input: 'Tài liệu gửi [x trước cho ủy viên ít nhất 03 ngày làm việc].', expected: ['relative'], why: 'who receives stands between trước and the count' },
  { input: 'Sửa xong mái chợ [x trước Tết Nguyên đán].', expected: ['relative'], why: 'a feast names the time' },
  { input: 'Các trường gửi báo cáo, [x thời gian gửi báo cáo như đối với các phòng].', expected: ['relative'], why: 'fixed by another deadline' },
] // prettier-ignore

const none: readonly Case[] = [
  { input: 'Mưa lớn có nguy cơ gây ngập từ nay đến tháng 10/2022.', expected: [], why: 'an outlook' },
  { input: 'Căn cứ Quyết định số 77/QĐ-TTg ngày 02/01/2022 của Thủ tướng Chính phủ phê duyệt Chương trình trồng tre đến năm 2025, định hướng đến năm 2030;', expected: [], why: 'years in the name of what the ground cites' },
  { input: 'Trong tháng 3/2022, các xã đã trồng 500 cây.', expected: [], why: 'told as done behind the time' },
  { input: 'Trong 3 tháng đầu năm 2022, thu phí chợ tăng 4% so với cùng kỳ.', expected: [], why: 'figures compared' },
  { input: 'Ban Chấp hành tự phê bình trước hội nghị.', expected: [], why: 'in front of, not before' },
  { input: 'Giấy phép đã cấp tiếp tục được sử dụng đến hết ngày 31/12/2024.', expected: [], why: 'how long a paper is good' },
  { input: 'Quy hoạch chợ chưa được rà soát thường xuyên.', expected: [], why: 'a failing, not an order' },
  { input: 'Hỗ trợ thường xuyên 02 triệu đồng cho mỗi thư viện.', expected: [], why: 'a kind of spending' },
  { input: 'Thời gian hỗ trợ: từ ngày 01/8/2022 đến hết ngày 31/12/2025.', expected: [], why: 'how long an aid is paid' },
  { input: 'Thực hiện theo kế hoạch trung hạn giai đoạn 2021 - 2025 và 2026 - 2030.', expected: [], why: 'years listed behind a period' },
  { input: 'Học sinh có thẻ hết hạn ngày 31/12/2022.', expected: [], why: 'when a card runs out' },
  { input: 'Kinh phí: 12 tỷ đồng; năm 2023: 2 tỷ đồng.', expected: [], why: 'the money of a year' },
  { input: 'Báo cáo tháng: Tính từ ngày 15 tháng trước đến ngày 14 của tháng báo cáo.', expected: [], why: 'what a report counts' },
  { input: 'Thời điểm tính tuổi: tháng 4/2025.', expected: [], why: 'the time that an age is counted for' },
  { input: 'Từ đầu năm 2022 đến nay, huyện có 5 vụ cháy.', expected: [], why: 'up to now is history' },
  { input: 'Dự báo từ nay đến tháng 5/2022, trời khô hanh.', expected: [], why: 'an outlook' },
  { input: 'Năm 2022, đất nước ta có nhiều ngày lễ lớn.', expected: [], why: 'a year that opens what is only told' },
  { input: 'Kỷ niệm 50 năm Ngày thành lập ngành (20/4/1972 - 20/4/2022).', expected: [], why: 'one day of two years, without a phrase of time, is no range' },
  { input: 'Hồ sơ tiếp nhận trước ngày 01/5/2022 được giải quyết theo quy định cũ.', expected: [], why: 'the time tells which papers are meant' },
  { input: 'Nộp hồ sơ minh chứng trong các năm 2020, 2021 và quý I năm 2022.', expected: [], why: 'listed behind years that are past' },
  { input: 'Văn phòng tham mưu báo cáo định kỳ gửi Huyện ủy theo quy định.', expected: [], why: 'a kind of report' },
  { input: 'Sở đã tập huấn xong trong tháng 01/2022.', expected: [], why: 'done before the document' },
  { input: 'Hội nghị toàn quốc tổ chức ngày 09/12/2021 đã nêu rõ việc này.', expected: [], why: 'history' },
  { input: 'Thời gian học: 02 ngày.', expected: [], why: 'a duration' },
  { input: 'Mỗi lớp học trong 3 ngày.', expected: [], why: 'a duration with trong' },
  { input: 'Thực hiện Công văn số 125/SYT-NVY ngày 20/4/2022 của Sở Y tế.', expected: [], why: 'the date of a cited document' },
  { input: 'Theo Quyết định số 12/QĐ-UBND ngày 02 tháng 5 năm 2022.', expected: [], why: 'a cited date written out' },
  { input: 'Nghị quyết đại hội nhiệm kỳ 2020 - 2025 của Đảng bộ huyện.', expected: [], why: 'a term of office' },
  { input: 'Chương trình xây dựng nông thôn mới giai đoạn 2021 - 2025.', expected: [], why: 'a period of a programme' },
  { input: 'Các đơn vị kịp thời, khẩn trương triển khai trong thời gian tới.', expected: [], why: 'as soon as can be, without a date' },
  { input: 'Đây là nhiệm vụ trọng tâm của năm 2022.', expected: [], why: 'a year that belongs to a noun' },
  { input: 'Phòng bệnh là nhiệm vụ quan trọng, thường xuyên, cấp bách.', expected: [], why: 'an adjective in a description' },
  { input: 'Kinh phí lấy từ nguồn chi thường xuyên của đơn vị.', expected: [], why: 'current expenditure' },
  { input: 'Bố trí trong dự toán ngân sách hằng năm của địa phương.', expected: [], why: 'the budget of a year' },
  { input: 'Quyết định này có hiệu lực thi hành từ ngày 01/5/2022.', expected: [], why: 'taking force is no act of a body' },
  { input: 'Quyết định này có hiệu lực kể từ ngày ký.', expected: [], why: 'an event without an act' },
  { input: 'Quy hoạch thời kỳ 2021 - 2030, tầm nhìn đến năm 2050.', expected: [], why: 'a year in the name of a plan' },
  { input: 'Tính đến ngày 30/4/2022, toàn huyện có 12 xã đạt chuẩn.', expected: [], why: 'what a report counts up to' },
  { input: 'Giá trị sản xuất tăng bình quân hằng năm 7%.', expected: [], why: 'a statistic' },
  { input: 'Số liệu báo cáo tính từ ngày 15/3/2022 đến ngày 14/6/2022.', expected: [], why: 'the period that a report counts' },
  { input: 'Nội dung này sẽ có hướng dẫn sau.', expected: [], why: 'left to a later word' },
  { input: 'Báo cáo kết quả theo quy định.', expected: [], why: 'as prescribed' },
  { input: 'Mục 1.2.2022 của Phụ lục, trang 15/4 không sửa.', expected: [], why: 'numbers that are no dates' },
] // prettier-ignore

describe('times', () => {
  const models = loadModels()
  it.each([...dated, ...recurring, ...relative, ...none])('$why: $input', ({ input, expected }) => {
    const { text, marked } = parseInline(input)
    const issued = { type: 'header' as const, span: { start: 0, end: 1 }, value: { field: 'date' as const, value: '2022-03-10' }, by: 'test', confidence: 1 } // prettier-ignore
    const doc = makeDoc(`- ${text}`, { marks: [issued] })
    const { marks } = deadlines.extract(doc, models)
    const values = marks.map(({ value }) => value as MarkMap['deadline'])
    expect(
      values.map(({ kind, date, recurrence }) => [kind, recurrence, date].filter(Boolean).join(' ')),
    ).toEqual(expected)
    // The phrase may carry its verb or a label's words, never less than what is marked.
    marks.forEach(({ span }, index) => expect(textOf(doc.text, span)).toContain(marked[index]))
  })
})
