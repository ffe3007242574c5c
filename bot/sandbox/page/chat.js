// The page of `mesure try`: puts the parts together and follows the chat of whoever was chosen.

import { Composer } from "./composer.js";
import { Desk } from "./desk.js";
import { alertWith, enlarge, toast } from "./dialogs.js";
import { Score } from "./score.js";
import { ask, follow } from "./wire.js";
import { speak, word } from "./words.js";

const byId = (id) => document.getElementById(id);
const PATIENCE = 15_000;

const waiting = new Map();
const actions = { send, tap, enlarge, botName: "" };
let person = null;
let people = [];
let stop = () => {};

const score = new Score(actions);
const composer = new Composer({
  send,
  edit: (id, text) => act("edit", { message_id: id, text }),
  attach: (kind) => act(kind, {}),
  place: (latitude, longitude) => act("location", { latitude, longitude }),
  file: sendFile,
  lastOfMine: () => score.lastOfMine(),
});
const desk = new Desk({
  be: (chosen) => attempt(() => be(chosen)),
  speak: (language) => attempt(() => talk(language)),
  send,
  block: (isBlocked) => act(isBlocked ? "block" : "unblock", {}),
  clear: () => attempt(() => ask(`/chats/${person.id}/clear`, {})),
  attempt,
});
score.now = () => desk.now();
actions.reply = (message) => composer.reply(message);
actions.edit = (message) => composer.edit(message);

/** Do something the machine may refuse; then say why, and give nothing. */
async function attempt(work) {
  try {
    return await work();
  } catch (problem) {
    toast(problem instanceof TypeError ? word("lost") : problem.message, true);
    return null;
  }
}

const act = (name, body) => attempt(() => ask(`/people/${person.id}/${name}`, body));

function send(text, replyTo) {
  composer.focus();
  return act("text", { text, reply_to: replyTo ?? 0 });
}

function sendFile(file, isPicture) {
  const form = new FormData();
  form.append("file", file, file.name || "file");
  if (isPicture) form.append("as_photo", "true");
  return act("file", form);
}

async function tap(message, button, element) {
  element.setAttribute("aria-busy", "true");
  const query = await act("tap", { message_id: message.message_id, data: button.callback_data });
  if (!query) return element.removeAttribute("aria-busy");
  const settle = () => element.removeAttribute("aria-busy");
  // The answer may have come down the stream before the tap's own response.
  if (waiting.get(query.query_id) === "answered") return settle();
  const late = setTimeout(() => {
    settle();
    toast(word("unanswered"), true);
  }, PATIENCE);
  return waiting.set(query.query_id, () => {
    clearTimeout(late);
    settle();
  });
}

function answered({ query_id: id, text, is_alert: isAlert, url }) {
  const settle = waiting.get(id);
  waiting.set(id, "answered");
  if (typeof settle === "function") settle();
  if (text && isAlert) alertWith(text);
  else if (text) toast(text);
  if (url && /^https?:/.test(url)) window.open(url, "_blank", "noopener");
}

const happenings = {
  message: ({ message }) => {
    score.add(message);
    if (message.from?.is_bot) refreshSoon();
  },
  edit: ({ message }) => {
    score.change(message, Boolean(message.from?.is_bot));
    refreshSoon();
  },
  buttons: ({ message }) => score.change(message, false),
  delete: ({ message_id: id }) => score.remove(id),
  action: ({ action }) => score.wait(action),
  answer: answered,
  keyboard: ({ keyboard }) => composer.showKeyboard(keyboard),
  standing: ({ refused }) => desk.showStanding(refused),
  clear: () => {
    score.show([], person.id);
    composer.showKeyboard(null);
  },
  clock: () => attempt(() => desk.refresh()),
  profile: () => attempt(showProfile),
};

let soon = 0;
function refreshSoon() {
  clearTimeout(soon);
  soon = setTimeout(() => attempt(() => desk.refresh()), 400);
}

/** Work of which only the latest call counts: whoever changes person or language twice sees the second. */
function latest(work) {
  let turn = 0;
  return (...given) => {
    const mine = ++turn;
    return work(() => mine === turn, ...given);
  };
}

/** What the bot calls itself and offers, to this person in this language. */
const showProfile = latest(async (isLatest) => {
  const profile = await ask(`/people/${person.id}`);
  if (!isLatest()) return;
  actions.botName = profile.username;
  byId("bot-name").textContent = profile.name;
  byId("description").textContent = profile.description || word("no-description");
  composer.commands = profile.commands;
});

async function be(chosen) {
  person = chosen;
  localStorage.setItem("person", String(person.id));
  await show();
}

async function talk(language) {
  localStorage.setItem("language", language);
  await speak(language);
  await Promise.all(people.map(({ id }) => ask(`/people/${id}`, { language_code: language }, "PUT")));
  await show();
}

const show = latest(async (isLatest) => {
  stop();
  const chat = await ask(`/chats/${person.id}`);
  await Promise.all([showProfile(), desk.refresh()]);
  if (!isLatest()) return;
  desk.showPeople(people, person);
  desk.showStanding(chat.refused);
  score.show(chat.messages, person.id);
  composer.showKeyboard(chat.keyboard);
  composer.forget();
  composer.typed();
  stop = follow(person.id, chat.last, {
    happened: (event) => happenings[event.kind]?.(event),
    lost: () => toast(word("lost"), true),
    found: () => toast(word("back")),
  });
});

async function begin() {
  const chosen = localStorage.getItem("language") ?? (navigator.language.startsWith("fr") ? "fr" : "en");
  people = await ask("/people");
  person = people.find(({ id }) => String(id) === localStorage.getItem("person")) ?? people[0];
  byId("start").addEventListener("click", () => send("/start"));
  desk.showLanguage(chosen);
  await talk(chosen);
}

attempt(begin).then(() => {
  document.body.classList.add("is-ready");
  composer.focus();
});
