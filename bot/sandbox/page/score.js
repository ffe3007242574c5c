// The list of messages: in order, a bar line a day, always at the last bar unless the reader has scrolled away.

import { bubble, gist, make } from "./bubbles.js";
import { longDay, word } from "./words.js";

const TOGETHER = 5 * 60;
const NOTICE_FOR = 5500;

const list = document.getElementById("score");
const log = document.getElementById("log");
const scroll = document.getElementById("scroll");
const empty = document.getElementById("empty");
const busy = document.getElementById("busy");
const announce = document.getElementById("announce");

export class Score {
  constructor(actions) {
    this.actions = actions;
    this.messages = new Map();
    this.me = 0;
    this.now = () => new Date();
  }

  /** Show a chat as it stands; without live announcements, as nothing of it is new. */
  show(messages, me) {
    this.me = me;
    this.messages = new Map(messages.map((message) => [message.message_id, message]));
    log.setAttribute("aria-live", "off");
    this.draw();
    this.idle();
    requestAnimationFrame(() => log.setAttribute("aria-live", "polite"));
    this.toEnd();
  }

  draw() {
    list.replaceChildren();
    let last = null;
    for (const message of this.messages.values()) {
      this.append(message, last);
      last = message;
    }
    empty.hidden = this.messages.size > 0;
  }

  add(message) {
    const wasAtEnd = this.isAtEnd() || message.from?.id === this.me;
    const last = [...this.messages.values()].at(-1) ?? null;
    this.messages.set(message.message_id, message);
    empty.hidden = true;
    if (message.from?.is_bot) this.idle();
    const item = this.append(message, last);
    item.classList.add("is-new");
    if (wasAtEnd) this.toEnd(true, item);
  }

  append(message, last) {
    const day = new Date(message.date * 1000);
    if (!last || new Date(last.date * 1000).toDateString() !== day.toDateString()) {
      list.append(this.bar(day));
    } else if (last.from?.id === message.from?.id && message.date - last.date < TOGETHER) {
      list.lastElementChild.classList.add("goes-on");
    }
    const item = bubble(message, this.me, this.actions);
    list.append(item);
    return item;
  }

  bar(day) {
    const isToday = day.toDateString() === this.now().toDateString();
    const bar = make("li", "day");
    bar.append(make("span", "", isToday ? `${word("today")}, ${longDay(day)}` : longDay(day)));
    return bar;
  }

  /** Put the new version of a message in the place of the old one. */
  change(message, isSaidAnew) {
    const old = this.find(message.message_id);
    this.messages.set(message.message_id, message);
    if (!old) return;
    const wasAtEnd = this.isAtEnd();
    const hadFocus = old.contains(document.activeElement);
    const item = bubble(message, this.me, this.actions);
    if (old.classList.contains("goes-on")) item.classList.add("goes-on");
    item.classList.add("is-changed");
    old.replaceWith(item);
    if (hadFocus) (item.querySelector(".buttons button") ?? document.getElementById("text")).focus();
    if (isSaidAnew) announce.textContent = `${word("edited")}: ${gist(message)}`;
    if (wasAtEnd) this.toEnd(true);
  }

  remove(id) {
    this.messages.delete(id);
    this.draw();
  }

  find(id) {
    return list.querySelector(`[data-id="${Number(id)}"]`);
  }

  lastOfMine() {
    return [...this.messages.values()].filter((m) => m.from?.id === this.me && m.text).at(-1);
  }

  isAtEnd() {
    return scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
  }

  /** Scroll to the last bar; of a message taller than the screen, to where it begins. */
  toEnd(isSmooth = false, item = null) {
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    requestAnimationFrame(() => {
      const begins = item ? item.offsetTop - 12 : Infinity;
      const top = Math.min(scroll.scrollHeight - scroll.clientHeight, begins);
      scroll.scrollTo({ top, behavior: isSmooth && !isCalm ? "smooth" : "instant" });
    });
  }

  /** The bot is busy: say so until it speaks, or for the few seconds Telegram would. */
  wait(action) {
    const key = action.endsWith("photo") ? "drawing" : action.endsWith("document") ? "sending-file" : "typing";
    document.getElementById("busy-words").textContent = word(key);
    const wasAtEnd = this.isAtEnd();
    busy.hidden = false;
    if (wasAtEnd) this.toEnd();
    clearTimeout(this.fading);
    this.fading = setTimeout(() => this.idle(), NOTICE_FOR);
  }

  idle() {
    clearTimeout(this.fading);
    busy.hidden = true;
  }
}
