// The page's words in the chosen language, and dates and sizes the way that language writes them.

import { ask } from "./wire.js";

let words = {};
let language = "en";

export async function speak(chosen) {
  language = chosen;
  const found = await ask(`/words/${chosen}`);
  if (language !== chosen) return;
  words = found;
  document.documentElement.lang = chosen;
  document.title = word("title");
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = word(element.dataset.word);
  for (const element of document.querySelectorAll("[data-word-label]")) label(element, word(element.dataset.wordLabel));
  for (const element of document.querySelectorAll("[data-word-placeholder]")) {
    element.placeholder = word(element.dataset.wordPlaceholder);
  }
}

export const word = (key) => words[key] ?? key;

export function label(element, text) {
  element.setAttribute("aria-label", text);
  if (element.matches("button")) element.title = text;
}

const locale = () => (language === "fr" ? "fr-FR" : "en-GB");
const written = (date, options) => new Intl.DateTimeFormat(locale(), options).format(date);

export const hour = (date) => written(date, { hour: "2-digit", minute: "2-digit" });
export const longDay = (date) => written(date, { weekday: "long", day: "numeric", month: "long" });
export const moment = (date) =>
  written(date, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

export function size(bytes) {
  const units = language === "fr" ? ["o", "ko", "Mo"] : ["B", "kB", "MB"];
  const step = bytes < 1000 ? 0 : bytes < 1e6 ? 1 : 2;
  const amount = new Intl.NumberFormat(locale(), { maximumFractionDigits: step ? 1 : 0 });
  return `${amount.format(bytes / 1000 ** step)}\u00a0${units[step]}`;
}
