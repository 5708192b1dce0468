// What the page says itself, in three languages; texts of the platform come with their own.

const WORDS = {
    en: {
        skip: "Skip to the content", personal: "Personal", language: "Language", welcome: "A laboratory is closer than you think",
        lead: "Instruments, rooms and experts of partner institutions, free to find for everyone and booked in a minute.",
        what: "What are you looking for?", find: "Find", example: "microscope", signIn: "Sign in", signOut: "Sign out",
        inbox: "Inbox", unread: "unread", bookings: "Bookings", loading: "One moment …", found: "What partners offer",
        foundFor: "Found for “{0}”", none: "Nothing was found. Try another word, or a shorter one.", more: "Show more",
        from: "from {0} / {1}", onRequest: "on request", back: "Back to the list", place: "Place", provider: "Institution",
        approval: "Confirmation", AUTOMATIC: "at once", MANUAL: "by the institution", tariff: "List prices", hour: "hour", day: "day",
        whenFree: "When would you like to come?", times: "Times are those of {0}.", pickDay: "Day", pickTime: "Start",
        length: "For how long", purpose: "What for (optional)", book: "Book", signInToBook: "Sign in to book",
        notFree: "Nothing is free in these two weeks.", notSlots: "This is had by order, not by the hour; the console shows how.",
        later: "Two weeks later", earlier: "Two weeks earlier",
        booked: "Booked.", pending: "Asked for; the institution will confirm it.", price: "Price", seeInbox: "The message is in your inbox.",
        noMessages: "No messages yet.", markRead: "Mark as read", markAll: "Mark all as read", noBookings: "No bookings yet.",
        cancel: "Cancel", cancelled: "Cancelled.", refused: "This was refused, for these reasons:", invalid: "Please check what was entered:",
        unreachable: "The platform could not be reached. Check the connection and try again.", expired: "Your session is over. Please sign in again.",
        again: "Try again", quote: "When you ask for help, quote {0}.", tooFast: "That was too fast or too busy. Please try again in a moment.",
        behind: "What else is behind this door", console: "Console: every operation, ready to be tried",
        document: "The API as one OpenAPI document", client: "The TypeScript client this page is built on",
        guideFrontEnd: "Guide: your first booking from a page of your own", guideAgency: "Guide: an agency’s systems and events",
        guideOfficer: "Guide: the officer of a programme", health: "How each part is at this moment", mailbox: "Mailbox of the demo", events: "The events as one AsyncAPI document", problems: "What each problem means", reference: "Reference: every operation, to be read",
        about: "An example front-end: a few plain modules, no framework. Read their source; they are meant to be read.",
        PENDING: "asked for", CONFIRMED: "confirmed", CANCELLED: "cancelled", REJECTED: "declined", COMPLETED: "done",
        HELD: "held", IN_USE: "in use", SETTLED: "settled", NO_SHOW: "not used", EXPIRED: "expired",
        FACILITY_ACCESS: "Laboratory", EQUIPMENT_USE: "Instrument", ANALYSIS: "Analysis", CONSULTANCY: "Consultancy",
        STUDENT_PARTICIPATION: "Students", TRAINING: "Training", COLLABORATIVE_RESEARCH: "Joint research",
        INCUBATION_SUPPORT: "Incubation", SOFT_LANDING: "Soft landing",
    },
    ms: {
        skip: "Langkau ke kandungan", personal: "Peribadi", language: "Bahasa", welcome: "Makmal lebih dekat daripada yang anda sangka",
        lead: "Peralatan, ruang dan pakar institusi rakan, bebas dicari oleh semua dan ditempah dalam seminit.",
        what: "Apakah yang anda cari?", find: "Cari", example: "mikroskop", signIn: "Log masuk", signOut: "Log keluar",
        inbox: "Peti masuk", unread: "belum dibaca", bookings: "Tempahan", loading: "Sebentar …", found: "Tawaran rakan kami",
        foundFor: "Hasil carian “{0}”", none: "Tiada hasil. Cuba perkataan lain atau yang lebih pendek.", more: "Lagi",
        from: "dari {0} / {1}", onRequest: "atas permintaan", back: "Kembali ke senarai", place: "Tempat", provider: "Institusi",
        approval: "Pengesahan", AUTOMATIC: "serta-merta", MANUAL: "oleh institusi", tariff: "Harga", hour: "jam", day: "hari",
        whenFree: "Bilakah anda ingin datang?", times: "Masa mengikut {0}.", pickDay: "Hari", pickTime: "Mula",
        length: "Berapa lama", purpose: "Tujuan (pilihan)", book: "Tempah", signInToBook: "Log masuk untuk menempah",
        notFree: "Tiada kekosongan dalam dua minggu ini.", notSlots: "Ini melalui pesanan, bukan mengikut jam; lihat konsol.",
        later: "Dua minggu kemudian", earlier: "Dua minggu sebelumnya",
        booked: "Ditempah.", pending: "Permohonan dihantar; institusi akan mengesahkannya.", price: "Harga", seeInbox: "Mesejnya ada dalam peti masuk anda.",
        noMessages: "Belum ada mesej.", markRead: "Tanda sudah dibaca", markAll: "Tanda semua sudah dibaca", noBookings: "Belum ada tempahan.",
        cancel: "Batalkan", cancelled: "Dibatalkan.", refused: "Ini ditolak atas sebab berikut:", invalid: "Sila semak maklumat yang dimasukkan:",
        unreachable: "Platform tidak dapat dihubungi. Semak sambungan dan cuba lagi.", expired: "Sesi anda telah tamat. Sila log masuk semula.",
        again: "Cuba lagi", quote: "Apabila meminta bantuan, sebutkan {0}.", tooFast: "Terlalu cepat atau terlalu sibuk. Sila cuba sebentar lagi.",
        behind: "Apa lagi di sebalik pintu ini", console: "Konsol: setiap operasi, sedia untuk dicuba",
        document: "API sebagai satu dokumen OpenAPI", client: "Klien TypeScript halaman ini",
        guideFrontEnd: "Panduan: tempahan pertama dari halaman anda sendiri", guideAgency: "Panduan: sistem dan peristiwa agensi",
        guideOfficer: "Panduan: pegawai program", health: "Keadaan setiap bahagian sekarang", mailbox: "Peti mel demo", events: "Peristiwa sebagai satu dokumen AsyncAPI", problems: "Maksud setiap masalah", reference: "Rujukan: setiap operasi untuk dibaca",
        about: "Contoh halaman hadapan: beberapa modul biasa tanpa rangka kerja. Bacalah sumbernya; ia memang untuk dibaca.",
        PENDING: "dimohon", CONFIRMED: "disahkan", CANCELLED: "dibatalkan", REJECTED: "ditolak", COMPLETED: "selesai",
        HELD: "dipegang", IN_USE: "sedang digunakan", SETTLED: "dijelaskan", NO_SHOW: "tidak digunakan", EXPIRED: "tamat tempoh",
        FACILITY_ACCESS: "Makmal", EQUIPMENT_USE: "Peralatan", ANALYSIS: "Analisis", CONSULTANCY: "Perundingan",
        STUDENT_PARTICIPATION: "Pelajar", TRAINING: "Latihan", COLLABORATIVE_RESEARCH: "Penyelidikan bersama",
        INCUBATION_SUPPORT: "Inkubasi", SOFT_LANDING: "Soft landing",
    },
    zh: {
        skip: "跳到正文", personal: "个人", language: "语言", welcome: "实验室比您想象的更近",
        lead: "合作机构的仪器、场地与专家，人人可查，一分钟即可预约。",
        what: "您要找什么？", find: "查找", example: "显微镜", signIn: "登录", signOut: "退出",
        inbox: "消息", unread: "未读", bookings: "预约", loading: "请稍候……", found: "合作机构提供的服务",
        foundFor: "“{0}”的结果", none: "没有找到。请换一个词，或用更短的词。", more: "更多",
        from: "{0} 起 / {1}", onRequest: "面议", back: "返回列表", place: "地点", provider: "机构",
        approval: "确认方式", AUTOMATIC: "即时确认", MANUAL: "由机构确认", tariff: "价目", hour: "小时", day: "天",
        whenFree: "您想什么时候来？", times: "时间以 {0} 为准。", pickDay: "日期", pickTime: "开始时间",
        length: "时长", purpose: "用途（可不填）", book: "预约", signInToBook: "登录后预约",
        notFree: "这两周没有空闲时间。", notSlots: "此项按订单提供，不按小时；请见控制台。",
        later: "后两周", earlier: "前两周",
        booked: "预约成功。", pending: "已提交，等待机构确认。", price: "价格", seeInbox: "消息已在您的收件箱中。",
        noMessages: "还没有消息。", markRead: "标为已读", markAll: "全部标为已读", noBookings: "还没有预约。",
        cancel: "取消预约", cancelled: "已取消。", refused: "未能完成，原因如下：", invalid: "请检查所填内容：",
        unreachable: "无法连接平台。请检查网络后重试。", expired: "登录已过期，请重新登录。",
        again: "重试", quote: "求助时请提供 {0}。", tooFast: "操作过快或系统繁忙，请稍后再试。",
        behind: "这扇门后还有什么", console: "控制台：每个操作均可试用",
        document: "完整的 OpenAPI 文档", client: "本页所用的 TypeScript 客户端",
        guideFrontEnd: "指南：在自己的网页上完成首次预约", guideAgency: "指南：机构系统与事件",
        guideOfficer: "指南：项目管理人员", health: "各部分当前状态", mailbox: "演示邮箱", events: "完整的 AsyncAPI 事件文档", problems: "各问题代码的含义", reference: "参考手册：全部操作说明",
        about: "这是一个示例前端：几个普通模块，没有框架。欢迎阅读源代码。",
        PENDING: "待确认", CONFIRMED: "已确认", CANCELLED: "已取消", REJECTED: "已拒绝", COMPLETED: "已完成",
        HELD: "已保留", IN_USE: "使用中", SETTLED: "已结算", NO_SHOW: "未到", EXPIRED: "已过期",
        FACILITY_ACCESS: "实验室", EQUIPMENT_USE: "仪器", ANALYSIS: "分析检测", CONSULTANCY: "咨询",
        STUDENT_PARTICIPATION: "学生参与", TRAINING: "培训", COLLABORATIVE_RESEARCH: "合作研究",
        INCUBATION_SUPPORT: "孵化支持", SOFT_LANDING: "软着陆",
    },
};

const LOCALES = { en: "en-GB", ms: "ms-MY", zh: "zh-CN" };
let language = "en";

export function speak(wanted) {
    language = wanted in WORDS ? wanted : "en";
    document.documentElement.lang = language;
    for (const place of document.querySelectorAll("[data-word]")) {
        place.textContent = say(place.dataset.word);
    }
    for (const place of document.querySelectorAll("[data-label]")) {
        place.setAttribute("aria-label", say(place.dataset.label));
    }
    document.querySelector("#words").placeholder = say("example");
    return language;
}

/** The page's own word; one it does not know stands as it came. */
export function say(word, ...values) {
    const text = WORDS[language][word] ?? WORDS.en[word] ?? word;
    return text.replace(/\{(\d)\}/g, (_, at) => values[at]);
}

/** A text of the platform, in the language chosen or the next best. */
export function told(text) {
    return text?.[language] ?? text?.en ?? Object.values(text ?? {})[0] ?? "";
}

export function money(price) {
    return price === undefined ? "" : new Intl.NumberFormat(LOCALES[language], { style: "currency", currency: price.currency }).format(price.amount);
}

export function time(moment, timeZone, form) {
    return new Intl.DateTimeFormat(LOCALES[language], { timeZone, hourCycle: "h23", ...form }).format(new Date(moment));
}

export function stretch(item) {
    const day = { weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" };
    return `${time(item.start, item.timeZone, day)} – ${time(item.end, item.timeZone, { hour: "2-digit", minute: "2-digit" })}`;
}
