// Text with Telegram's entities as DOM nodes. Entity offsets are UTF-16 units, which are JavaScript's own.
// Whatever a message holds becomes text nodes and attributes we choose, never markup.

import { label, word } from "./words.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre" };
const SAFE = /^(https?|mailto|tel|tg):/i;

/** `actions` has send(text), and botName to know the bot's own deep links by. */
export function formatted(text, entities, actions) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return nodes(text, sorted, 0, text.length, actions);
}

function nodes(text, entities, start, end, actions) {
  const fragment = document.createDocumentFragment();
  let at = start;
  while (entities.length && entities[0].offset < end) {
    const entity = entities.shift();
    const until = Math.min(entity.offset + entity.length, end);
    if (until <= at) continue;
    const from = Math.max(entity.offset, at);
    fragment.append(text.slice(at, from));
    const inner = [];
    while (entities.length && entities[0].offset < until) inner.push(entities.shift());
    fragment.append(element(entity, text.slice(from, until), nodes(text, inner, from, until, actions), actions));
    at = until;
  }
  fragment.append(text.slice(at, end));
  return fragment;
}

function element(entity, text, content, actions) {
  switch (entity.type) {
    case "text_link":
      return link(entity.url, content, actions);
    case "url":
      return link(/^[a-z]+:/i.test(text) ? text : `https://${text}`, content, actions);
    case "email":
      return link(`mailto:${text}`, content, actions);
    case "bot_command":
      return pressable("command", content, () => actions.send(text));
    case "spoiler":
      return spoiler(content);
    case "blockquote":
      return made("blockquote", content);
    case "expandable_blockquote":
      return expandable(content);
    case "pre":
      return block(entity, content);
    default:
      return made(TAGS[entity.type] ?? "span", content);
  }
}

function made(tag, content) {
  const element = document.createElement(tag);
  element.append(content);
  return element;
}

function pressable(kind, content, pressed) {
  const button = made("button", content);
  button.type = "button";
  button.className = kind;
  button.addEventListener("click", pressed);
  return button;
}

function link(url, content, actions) {
  if (!SAFE.test(url)) return made("span", content);
  const payload = deepLink(url, actions.botName);
  if (payload !== null) {
    return pressable("command", content, () => actions.send(`/start ${payload}`.trim()));
  }
  const anchor = made("a", content);
  anchor.href = url;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  return anchor;
}

function deepLink(url, botName) {
  try {
    const { hostname, pathname, searchParams } = new URL(url);
    const isOurs = hostname === "t.me" && pathname.slice(1).toLowerCase() === botName.toLowerCase();
    return isOurs ? (searchParams.get("start") ?? "") : null;
  } catch {
    return null;
  }
}

function spoiler(content) {
  const hidden = made("span", content);
  hidden.className = "spoiler";
  hidden.tabIndex = 0;
  hidden.setAttribute("role", "button");
  label(hidden, word("reveal"));
  const reveal = () => {
    hidden.classList.add("is-open");
    hidden.removeAttribute("role");
    hidden.removeAttribute("aria-label");
    hidden.removeAttribute("tabindex");
  };
  hidden.addEventListener("click", reveal, { once: true });
  hidden.addEventListener("keydown", (event) => ["Enter", " "].includes(event.key) && reveal());
  return hidden;
}

function block(entity, content) {
  const pre = made("pre", content);
  if (entity.language) pre.dataset.language = entity.language;
  pre.tabIndex = 0;
  return pre;
}

function expandable(content) {
  const quote = made("blockquote", made("div", content));
  quote.className = "expandable";
  const button = pressable("unfold", word("show-more"), () => {
    const isOpen = quote.classList.toggle("is-open");
    button.textContent = word(isOpen ? "show-less" : "show-more");
    button.setAttribute("aria-expanded", String(isOpen));
  });
  button.setAttribute("aria-expanded", "false");
  quote.append(button);
  // Only once it is on the page can it be known whether there is anything to unfold.
  new ResizeObserver((_, observer) => {
    const body = quote.firstChild;
    if (!body.clientHeight) return;
    observer.disconnect();
    button.hidden = body.scrollHeight <= body.clientHeight + 2;
  }).observe(quote);
  return quote;
}
