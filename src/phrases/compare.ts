import type { Phrases } from './phrases.js'

/**
 * Wording of the findings and messages of `compare`. `-question` is the wording below 0.6: a question to the reader, not a claim.
 * `{where}` is a place in the outline, `{text}` the beginning of the passage.
 */
export const comparePhrases = {
  'compare/omitted': {
    vi: 'Văn bản cấp dưới không nêu nội dung {where} của văn bản cấp trên: “{text}”.',
    en: 'The lower document leaves out {where} of the higher one: “{text}”.',
  },
  'compare/omitted-question': {
    vi: 'Nội dung {where} của văn bản cấp trên có bị bỏ sót không? “{text}”.',
    en: 'Is {where} of the higher document left out? “{text}”.',
  },
  'compare/omitted-other-level': {
    vi: 'Nội dung {where} của văn bản cấp trên giao cho {body}, không thuộc phạm vi của văn bản cấp dưới: “{text}”.',
    en: '{where} of the higher document is addressed to {body}, outside the reach of the lower one: “{text}”.',
  },
  'compare/omitted-other-level-question': {
    vi: 'Nội dung {where} của văn bản cấp trên giao cho {body}; có thuộc phạm vi của văn bản cấp dưới không? “{text}”.',
    en: '{where} of the higher document is addressed to {body}; does it concern the lower one? “{text}”.',
  },
  'compare/omitted-perhaps-elsewhere': {
    vi: 'Nội dung {where} của văn bản cấp trên có thể đã được đưa vào {elsewhere} của văn bản cấp dưới: “{text}”.',
    en: '{where} of the higher document is perhaps taken up {elsewhere} of the lower one: “{text}”.',
  },
  'compare/omitted-perhaps-elsewhere-question': {
    vi: 'Nội dung {where} của văn bản cấp trên đã được đưa vào {elsewhere} của văn bản cấp dưới hay bị bỏ sót? “{text}”.',
    en: 'Is {where} of the higher document taken up {elsewhere} of the lower one, or left out? “{text}”.',
  },
  'compare/added': {
    vi: 'Văn bản cấp dưới bổ sung nội dung {where}: “{text}”.',
    en: 'The lower document adds {where}: “{text}”.',
  },
  'compare/added-question': {
    vi: 'Nội dung {where} có phải do văn bản cấp dưới bổ sung không? “{text}”.',
    en: 'Is {where} an addition of the lower document? “{text}”.',
  },
  'compare/omitted-several': {
    vi: 'Văn bản cấp dưới không nêu {count} đoạn {where} của văn bản cấp trên, bắt đầu từ: “{text}”.',
    en: 'The lower document leaves out {count} passages {where} of the higher one, beginning with: “{text}”.',
  },
  'compare/omitted-several-question': {
    vi: 'Có phải {count} đoạn {where} của văn bản cấp trên bị bỏ sót, bắt đầu từ “{text}” không?',
    en: 'Are {count} passages {where} of the higher document left out, beginning with “{text}”?',
  },
  'compare/omitted-other-level-several': {
    vi: '{count} đoạn {where} của văn bản cấp trên giao cho {body}, không thuộc phạm vi của văn bản cấp dưới, bắt đầu từ: “{text}”.',
    en: '{count} passages {where} of the higher document are addressed to {body}, outside the reach of the lower one, beginning with: “{text}”.',
  },
  'compare/omitted-other-level-several-question': {
    vi: '{count} đoạn {where} của văn bản cấp trên giao cho {body}; có thuộc phạm vi của văn bản cấp dưới không? “{text}”.',
    en: '{count} passages {where} of the higher document are addressed to {body}; do they concern the lower one? “{text}”.',
  },
  'compare/added-several': {
    vi: 'Văn bản cấp dưới bổ sung {count} đoạn {where}, bắt đầu từ: “{text}”.',
    en: 'The lower document adds {count} passages {where}, beginning with: “{text}”.',
  },
  'compare/added-several-question': {
    vi: 'Có phải {count} đoạn {where} do văn bản cấp dưới bổ sung, bắt đầu từ “{text}” không?',
    en: 'Are {count} passages {where} an addition of the lower document, beginning with “{text}”?',
  },
  'compare/changed': {
    vi: 'Nội dung {where} khác với văn bản cấp trên về {kinds}: {changes}.',
    en: 'What stands {where} differs from the higher document in {kinds}: {changes}.',
  },
  'compare/changed-question': {
    vi: 'Nội dung {where} có khác với văn bản cấp trên về {kinds} không? {changes}.',
    en: 'Does what stands {where} differ from the higher document in {kinds}? {changes}.',
  },
  'compare/moved': {
    vi: 'Nội dung {from} của văn bản cấp trên được chuyển, nay nằm {where}.',
    en: '{from} of the higher document now stands {where}.',
  },
  'compare/moved-question': {
    vi: 'Nội dung {from} của văn bản cấp trên có phải đã được chuyển, nay nằm {where} không?',
    en: 'Has {from} of the higher document been moved to {where}?',
  },
  'compare/assignee': {
    vi: 'Chủ thể thực hiện {where} khác với văn bản cấp trên: {changes}.',
    en: 'Who acts {where} differs from the higher document: {changes}.',
  },
  'compare/assignee-question': {
    vi: 'Chủ thể thực hiện {where} có khác với văn bản cấp trên không? {changes}.',
    en: 'Does who acts {where} differ from the higher document? {changes}.',
  },
  'compare/number': {
    vi: 'Số liệu {where} khác với văn bản cấp trên: {changes}.',
    en: 'A number {where} differs from the higher document: {changes}.',
  },
  'compare/number-question': {
    vi: 'Số liệu {where} có khác với văn bản cấp trên không? {changes}.',
    en: 'Does a number {where} differ from the higher document? {changes}.',
  },
  'compare/scope': {
    vi: 'Phạm vi nhiệm vụ {where} khác với văn bản cấp trên: {changes}.',
    en: 'The scope of the task {where} differs from the higher document: {changes}.',
  },
  'compare/scope-question': {
    vi: 'Phạm vi nhiệm vụ {where} có khác với văn bản cấp trên không? {changes}.',
    en: 'Does the scope of the task {where} differ from the higher document? {changes}.',
  },
  'compare/audience': {
    vi: 'Đối tượng {where} khác với văn bản cấp trên: {changes}.',
    en: 'Whom it concerns {where} differs from the higher document: {changes}.',
  },
  'compare/audience-question': {
    vi: 'Đối tượng {where} có khác với văn bản cấp trên không? {changes}.',
    en: 'Does whom it concerns {where} differ from the higher document? {changes}.',
  },
  'compare/citation': {
    vi: 'Văn bản viện dẫn {where} khác với văn bản cấp trên: {changes}.',
    en: 'A cited document {where} differs from the higher document: {changes}.',
  },
  'compare/citation-question': {
    vi: 'Văn bản viện dẫn {where} có khác với văn bản cấp trên không? {changes}.',
    en: 'Does a cited document {where} differ from the higher document? {changes}.',
  },
  'compare/deadline-changed': {
    vi: 'Thời hạn {where} khác với văn bản cấp trên: {changes}.',
    en: 'The time {where} differs from the higher document: {changes}.',
  },
  'compare/deadline-changed-question': {
    vi: 'Thời hạn {where} có khác với văn bản cấp trên không? {changes}.',
    en: 'Does the time {where} differ from the higher document? {changes}.',
  },
  'compare/deadline-later': {
    vi: 'Thời hạn {where} muộn hơn văn bản cấp trên: {changes}.',
    en: 'The deadline {where} is later than in the higher document: {changes}.',
  },
  'compare/deadline-later-question': {
    vi: 'Thời hạn {where} có muộn hơn văn bản cấp trên không? {changes}.',
    en: 'Is the deadline {where} later than in the higher document? {changes}.',
  },
  'compare/report-late': {
    vi: 'Thời hạn báo cáo {where} muộn hơn thời hạn báo cáo mà văn bản cấp trên yêu cầu: {changes}.',
    en: 'The report {where} is due later than the report that the higher document asks for: {changes}.',
  },
  'compare/report-late-question': {
    vi: 'Thời hạn báo cáo {where} có muộn hơn thời hạn báo cáo mà văn bản cấp trên yêu cầu không? {changes}.',
    en: 'Is the report {where} due later than the report that the higher document asks for? {changes}.',
  },
  'compare/deadline-earlier': {
    vi: 'Thời hạn {where} sớm hơn văn bản cấp trên: {changes}.',
    en: 'The deadline {where} is earlier than in the higher document: {changes}.',
  },
  'compare/deadline-earlier-question': {
    vi: 'Thời hạn {where} có sớm hơn văn bản cấp trên không? {changes}.',
    en: 'Is the deadline {where} earlier than in the higher document? {changes}.',
  },
  'compare/deadline-dropped': {
    vi: 'Văn bản cấp dưới không nêu thời hạn {where} của văn bản cấp trên: {quotes}.',
    en: 'The lower document leaves out the deadline {where} of the higher one: {quotes}.',
  },
  'compare/deadline-dropped-question': {
    vi: 'Thời hạn {where} của văn bản cấp trên có bị bỏ sót không? {quotes}.',
    en: 'Is the deadline {where} of the higher document left out? {quotes}.',
  },
  'compare/deadline-new': {
    vi: 'Văn bản cấp dưới đặt thêm thời hạn {where}: {quotes}.',
    en: 'The lower document sets a deadline of its own {where}: {quotes}.',
  },
  'compare/deadline-new-question': {
    vi: 'Thời hạn {where} có phải do văn bản cấp dưới đặt thêm không? {quotes}.',
    en: 'Is the deadline {where} one of the lower document’s own? {quotes}.',
  },
  'compare/body-exchanged': {
    vi: 'Nhiệm vụ {where} được giao cho cơ quan khác: {changes}.',
    en: 'The task {where} is given to another body: {changes}.',
  },
  'compare/body-exchanged-question': {
    vi: 'Nhiệm vụ {where} có được giao cho cơ quan khác không? {changes}.',
    en: 'Is the task {where} given to another body? {changes}.',
  },
  'compare/number-lowered': {
    vi: 'Chỉ tiêu {where} thấp hơn văn bản cấp trên: {changes}.',
    en: 'The target {where} is lower than in the higher document: {changes}.',
  },
  'compare/number-lowered-question': {
    vi: 'Chỉ tiêu {where} có thấp hơn văn bản cấp trên không? {changes}.',
    en: 'Is the target {where} lower than in the higher document? {changes}.',
  },
  'compare/weakened': {
    vi: 'Yêu cầu {where} nhẹ hơn văn bản cấp trên: {changes}.',
    en: 'The demand {where} is weaker than in the higher document: {changes}.',
  },
  'compare/weakened-question': {
    vi: 'Yêu cầu {where} có nhẹ hơn văn bản cấp trên không? {changes}.',
    en: 'Is the demand {where} weaker than in the higher document? {changes}.',
  },
  'compare/localised': {
    vi: 'Cụm từ được thay theo cấp, theo địa phương: {changes}.',
    en: 'Words exchanged for those of the locality: {changes}.',
  },
  'compare/title': {
    vi: 'Trích yếu khác với văn bản cấp trên: {changes}.',
    en: 'The title differs from the higher document: {changes}.',
  },
  'compare/parent-not-cited': {
    vi: 'Văn bản cấp dưới không viện dẫn văn bản {parent}; việc đối chiếu vẫn được thực hiện theo yêu cầu.',
    en: 'The lower document does not cite {parent}; they are compared as asked.',
  },
  'compare/read-partly': {
    vi: 'Văn bản {file} chỉ đọc được một phần; phần không đọc được không có trong bảng đối chiếu.',
    en: '{file} was read only in part; what was not read is missing from the comparison.',
  },
  'compare/across-levels': {
    vi: 'Văn bản {file} không phải là cấp trên trực tiếp; đối chiếu này vượt một cấp.',
    en: '{file} is not the direct parent: this comparison skips one level.',
  },
  'compare/inherited-not-certain': {
    vi: 'Không có văn bản cấp trên: nội dung chung của các văn bản chỉ có thể coi là nhiều khả năng kế thừa, không chắc chắn.',
    en: 'Without the higher document what the siblings share is probably inherited, never certain.',
  },
  'compare/left-out': { vi: 'bỏ “{removed}”', en: '“{removed}” left out' },
  'compare/put-in': { vi: 'thêm “{added}”', en: '“{added}” put in' },
  'compare/exchanged-often': {
    vi: '“{removed}” → “{added}” ({count} lần)',
    en: '“{removed}” → “{added}” ({count} times)',
  },
  'compare/kind-deadline': { vi: 'thời hạn', en: 'time' },
  'compare/kind-assignee': { vi: 'chủ thể thực hiện', en: 'who acts' },
  'compare/kind-number': { vi: 'số liệu', en: 'numbers' },
  'compare/kind-scope': { vi: 'phạm vi nhiệm vụ', en: 'scope' },
  'compare/kind-audience': { vi: 'đối tượng', en: 'whom it concerns' },
  'compare/kind-citation': { vi: 'văn bản viện dẫn', en: 'cited documents' },
  'compare/place-outline': { vi: 'tại mục {outline}', en: 'in section {outline}' },
  'compare/place-basis': { vi: 'ở phần mở đầu', en: 'in the opening' },
  'compare/place-unit': { vi: 'tại đoạn {unit}', en: 'in paragraph {unit}' },
} as const satisfies Phrases
