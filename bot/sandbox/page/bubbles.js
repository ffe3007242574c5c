// One message of the chat as a list item.

import { formatted } from "./text.js";
import { fileUrl } from "./wire.js";
import { hour, label, size, word } from "./words.js";

const ICONS = {
  reply: "M8 5L3.5 9.5L8 14M4 9.5h7.5a5 5 0 015 5V16",
  edit: "M4 16l.8-3.5L13.5 3.8a1.4 1.4 0 012 0l.7.7a1.4 1.4 0 010 2L7.5 15.2z",
};

/** `actions`: send, tap(message, button, element), reply, edit, enlarge(url, alt); `me` is who looks at the page. */
export function bubble(message, me, actions) {
  const isMine = message.from?.id === me;
  const item = make("li", `message ${isMine ? "mine" : "theirs"}`);
  item.dataset.id = message.message_id;
  const body = make("div", "bubble");
  body.append(...parts(message, isMine, actions), stamp(message), tools(message, isMine, actions));
  item.append(body);
  if (message.reply_markup) item.append(buttons(message, actions));
  return item;
}

function* parts(message, isMine, actions) {
  yield unseen(isMine ? word("you") : message.from?.first_name ?? "");
  if (message.reply_to_message) yield quoted(message.reply_to_message);
  if (message.photo) yield picture(message, actions);
  if (message.document) yield file(message.document);
  if (message.sticker) yield make("p", "sticker", message.sticker.emoji);
  if (message.voice) yield voice(message.voice);
  if (message.location) yield place(message.location);
  const text = message.text ?? message.caption;
  if (text) yield words(text, message.entities ?? message.caption_entities, actions);
}

function words(text, entities, actions) {
  const paragraph = make("div", "words");
  paragraph.dir = "auto";
  paragraph.append(formatted(text, entities, actions));
  return paragraph;
}

export function gist(message) {
  if (message.text ?? message.caption) return (message.text ?? message.caption).slice(0, 120);
  if (message.document) return message.document.file_name;
  if (message.sticker) return message.sticker.emoji;
  return word(message.photo ? "picture" : message.voice ? "voice" : "location");
}

function quoted(message) {
  const quote = make("button", "quoted");
  quote.type = "button";
  quote.append(make("b", "", message.from?.first_name ?? ""), make("span", "", gist(message)));
  quote.addEventListener("click", () => {
    const original = document.querySelector(`[data-id="${Number(message.message_id)}"]`);
    original?.scrollIntoView({ block: "center", behavior: "smooth" });
    original?.classList.add("is-found");
    setTimeout(() => original?.classList.remove("is-found"), 1600);
  });
  return quote;
}

function picture(message, actions) {
  const best = message.photo.at(-1);
  const button = make("button", best.height > best.width * 0.8 ? "picture is-tall" : "picture");
  button.type = "button";
  const image = make("img");
  image.src = fileUrl(best.file_id);
  image.width = best.width;
  image.height = best.height;
  image.alt = message.caption ?? word("picture");
  label(button, `${word("enlarge")}: ${image.alt}`);
  button.append(image);
  button.addEventListener("click", () => actions.enlarge(image.src, image.alt));
  return button;
}

function file(document) {
  const anchor = make("a", "file");
  anchor.href = fileUrl(document.file_id);
  anchor.download = document.file_name;
  anchor.title = word("download");
  const name = make("span", "file-name", document.file_name);
  const kind = document.file_name.includes(".") ? document.file_name.split(".").pop().slice(0, 4) : "";
  const about = make("span", "file-about");
  about.append(name, make("small", "", size(document.file_size)));
  anchor.append(make("span", "file-kind", kind), about);
  return anchor;
}

function voice(voice) {
  const line = make("p", "voice");
  const waves = make("span", "waves");
  waves.setAttribute("aria-hidden", "true");
  for (let i = 0; i < 22; i++) waves.append(make("i", `h${(i * 7 + i * i) % 6}`));
  line.append(unseen(word("voice")), waves, make("small", "", `0:${String(voice.duration).padStart(2, "0")}`));
  return line;
}

function place(location) {
  const line = make("p", "location");
  const where = [location.latitude, location.longitude].map((degrees) => degrees.toFixed(4)).join(", ");
  line.append(make("span", "pin"), make("span", "", where));
  return line;
}

function stamp(message) {
  const line = make("p", "stamp");
  if (message.edit_date) line.append(make("span", "", word("edited")));
  const time = make("time", "", hour(new Date(message.date * 1000)));
  time.dateTime = new Date(message.date * 1000).toISOString();
  line.append(time);
  return line;
}

function tools(message, isMine, actions) {
  const bar = make("div", "tools");
  const offered = isMine && message.text ? ["reply", "edit"] : ["reply"];
  for (const name of offered) {
    const button = make("button", "icon");
    button.type = "button";
    button.append(icon(name));
    label(button, word(name));
    button.addEventListener("click", () => actions[name](message));
    bar.append(button);
  }
  return bar;
}

function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

function buttons(message, actions) {
  const rows = make("div", "buttons");
  for (const row of message.reply_markup.inline_keyboard) {
    const line = make("div", "row");
    line.append(...row.map((button) => inline(message, button, actions)));
    rows.append(line);
  }
  return rows;
}

function inline(message, button, actions) {
  if (button.url) {
    const anchor = make("a", "outside");
    anchor.append(formatted(button.text, [{ type: "text_link", offset: 0, length: button.text.length, url: button.url }], actions));
    return anchor.firstChild;
  }
  const element = make("button", "", button.text);
  element.type = "button";
  element.dir = "auto";
  element.addEventListener("click", () => {
    if (button.callback_data) actions.tap(message, button, element);
    if (button.copy_text) navigator.clipboard?.writeText(button.copy_text.text);
  });
  return element;
}

export function make(tag, kind = "", text = "") {
  const element = document.createElement(tag);
  if (kind) element.className = kind;
  if (text) element.textContent = text;
  return element;
}

const unseen = (text) => make("span", "unseen", `${text} `);
