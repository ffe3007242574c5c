// The controls beside the chat: who writes, in which language, what time it is.

import { make } from "./bubbles.js";
import { toast } from "./dialogs.js";
import { ask } from "./wire.js";
import { hour, longDay, moment, word } from "./words.js";

const byId = (id) => document.getElementById(id);
const TRIES = {
  ordinary: ["try-question", "try-goal", "try-report", "try-reminder"],
  admin: ["try-admin-library", "try-admin-check", "try-admin-gaps", "try-question"],
};

export class Desk {
  /** `actions`: be(person), speak(language), send(text), block(isBlocked), clear(), attempt(work). */
  constructor(actions) {
    this.actions = actions;
    this.skew = 0;
    this.isBlocked = false;
    this.isOpen = false;
    for (const radio of document.querySelectorAll("[name=language]")) {
      radio.addEventListener("change", () => actions.speak(radio.value));
    }
    for (const button of document.querySelectorAll("[data-advance]")) {
      button.addEventListener("click", () => this.move({ advance: Number(button.dataset.advance) }));
    }
    byId("to-nudge").addEventListener("click", () => this.move({ to_next_nudge: true }));
    byId("block").addEventListener("click", () => actions.block(!this.isBlocked));
    byId("blocked-undo").addEventListener("click", () => actions.block(false));
    byId("clear").addEventListener("click", () => actions.clear());
    byId("open-desk").addEventListener("click", () => this.open(true));
    byId("close-desk").addEventListener("click", () => this.open(false));
    byId("veil").addEventListener("click", () => this.open(false));
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.isOpen && this.open(false));
    setInterval(() => this.tick(), 1000);
  }

  now() {
    return new Date(Date.now() + this.skew);
  }

  // Who and in which language

  showPeople(people, chosen) {
    byId("people").replaceChildren(
      ...people.map((person) => {
        const label = make("label");
        const radio = make("input");
        Object.assign(radio, { type: "radio", name: "person", value: person.id, checked: person.id === chosen.id });
        radio.addEventListener("change", () => this.actions.be(person));
        const about = make("span");
        about.append(make("b", "", person.first_name), make("small", "", word(person.is_admin ? "admin" : "ordinary")));
        label.append(radio, about);
        return label;
      }),
    );
    this.showTries(chosen.is_admin ? TRIES.admin : TRIES.ordinary);
  }

  showTries(keys) {
    byId("tries").replaceChildren(
      ...keys.map((key) => {
        const button = make("button", "", word(key));
        button.type = "button";
        button.addEventListener("click", () => {
          this.open(false);
          this.actions.send(word(key));
        });
        return button;
      }),
    );
  }

  showLanguage(language) {
    document.querySelector(`[name=language][value=${language}]`).checked = true;
  }

  showStanding(refused) {
    this.isBlocked = Boolean(refused);
    byId("block").textContent = word(this.isBlocked ? "unblock" : "block");
    byId("blocked").hidden = !this.isBlocked;
    byId("composer").hidden = this.isBlocked;
  }

  // The clock

  async refresh() {
    this.showClock(await ask("/clock"));
  }

  async move(how) {
    const clock = await this.actions.attempt(() => ask("/clock", how));
    if (!clock) return;
    this.showClock(clock);
    if (clock.moved) toast(`${word("moved")} ${moment(this.now())}`);
    else toast(word("nothing-due"), true);
    if (clock.moved) this.open(false);
  }

  showClock({ now, next_nudge: next }) {
    this.skew = new Date(now) - Date.now();
    byId("nudge").textContent = next ? moment(new Date(next)) : word("no-nudge");
    byId("to-nudge").classList.toggle("is-due", Boolean(next));
    this.tick();
  }

  tick() {
    const now = this.now();
    byId("now-time").textContent = byId("chip-time").textContent = hour(now);
    byId("now-time").dateTime = now.toISOString();
    byId("now-date").textContent = longDay(now);
  }

  // On a narrow screen the desk is a sheet over the chat

  open(isOpen) {
    const isSheet = matchMedia("(max-width: 859px)").matches;
    const wasOpen = this.isOpen;
    this.isOpen = isOpen && isSheet;
    document.body.classList.toggle("desk-open", this.isOpen);
    document.querySelector(".chat").inert = this.isOpen;
    byId("open-desk").setAttribute("aria-expanded", String(this.isOpen));
    byId("veil").hidden = !this.isOpen;
    if (this.isOpen) byId("close-desk").focus();
    else if (wasOpen) byId("open-desk").focus();
  }
}
