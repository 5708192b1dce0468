// The page behind the links of a registration's letter and of an invitation's. The token stands behind the # and goes nowhere but into the
// request that the button sends.
const words = {
  en: {
    ask: "You are about to confirm your registration at Jambatan.",
    invited: "You are about to accept an invitation to Jambatan.",
    button: "Confirm",
    done: "Confirmed. A letter is on its way, with which you choose your password.",
    "link-used": "This link has been used already. If you need a password, ask for a new one where you sign in.",
    "link-expired": "This link holds no longer. Please ask for a new one: register once more, or have yourself invited again.",
    "link-blocked": "This link was tried too often. Please ask for a new one.",
    unknown: "This link is not complete, or not known here. Please open it as it stands in the letter.",
    wait: "Too many requests. Please wait a minute and press the button again.",
    failed: "That did not work. Please try again in a moment.",
  },
  ms: {
    ask: "Anda akan mengesahkan pendaftaran anda di Jambatan.",
    invited: "Anda akan menerima jemputan ke Jambatan.",
    button: "Sahkan",
    done: "Disahkan. Sepucuk surat sedang dihantar, yang dengannya anda memilih kata laluan anda.",
    "link-used": "Pautan ini telah digunakan. Jika perlukan kata laluan, minta yang baharu di tempat anda log masuk.",
    "link-expired": "Pautan ini tidak sah lagi. Sila minta yang baharu: daftar sekali lagi, atau minta dijemput semula.",
    "link-blocked": "Pautan ini telah dicuba terlalu kerap. Sila minta yang baharu.",
    unknown: "Pautan ini tidak lengkap, atau tidak dikenali di sini. Sila buka seperti yang tertera dalam surat.",
    wait: "Terlalu banyak permintaan. Sila tunggu seminit dan tekan butang itu sekali lagi.",
    failed: "Tidak berjaya. Sila cuba lagi sebentar lagi.",
  },
  zh: {
    ask: "您即将确认在 Jambatan 的注册。",
    invited: "您即将接受加入 Jambatan 的邀请。",
    button: "确认",
    done: "已确认。我们正在给您寄送设置密码的信件。",
    "link-used": "此链接已使用。如需密码，请在登录页面申请重设。",
    "link-expired": "此链接已失效。请重新注册，或请对方再次邀请。",
    "link-blocked": "此链接尝试次数过多，请申请新的链接。",
    unknown: "此链接不完整或无法识别，请按信中所示完整打开。",
    wait: "请求过多，请稍候一分钟再按按钮。",
    failed: "未能成功，请稍后重试。",
  },
};

const language = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag in words) ?? "en";
const say = words[language];
const text = document.getElementById("text");
const button = document.getElementById("confirm");
const query = new URLSearchParams(location.search);
const invitation = query.get("invitation");
const id = invitation ?? query.get("registration") ?? "";
const address = invitation === null ? `registrations/${id}/confirmation` : `invitations/${id}/acceptance`;
const token = location.hash.slice(1);

function show(key, again) {
  text.textContent = say[key];
  button.disabled = false;
  button.hidden = !again;
}

function meaningOf(status, problem) {
  if (status === 429) return ["wait", true];
  if (status === 400 || status === 404) return ["unknown", false];
  const code = problem.refusals?.[0]?.code;
  if (code in say) return [code, false];
  return status === 409 ? ["link-expired", false] : ["failed", true];
}

async function confirm() {
  button.disabled = true;
  try {
    const answer = await fetch(`/api/v1/${address}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ token }),
    });
    if (answer.ok) {
      history.replaceState(null, "", "/welcome");
      show("done", false);
    } else {
      show(...meaningOf(answer.status, await answer.json()));
    }
  } catch {
    show("failed", true);
  }
}

document.documentElement.lang = language;
button.textContent = say.button;
button.addEventListener("click", confirm);
if (/^[0-9a-f-]{36}$/i.test(id) && /^[\w-]{43}$/.test(token)) {
  show(invitation === null ? "ask" : "invited", true);
} else {
  show("unknown", false);
}
