// The message field: commands as you type "/", replies, edits, attachments, the bot's reply keyboard.

import { gist, make } from "./bubbles.js";
import { askPlace } from "./dialogs.js";
import { label, word } from "./words.js";

const byId = (id) => document.getElementById(id);

export class Composer {
  /** `actions`: send(text, replyTo), edit(id, text), attach(kind, …), lastOfMine(). */
  constructor(actions) {
    this.actions = actions;
    this.text = byId("text");
    this.commands = [];
    this.chosen = -1;
    this.about = null;
    byId("composer").addEventListener("submit", (event) => this.submit(event));
    byId("about-cancel").addEventListener("click", () => this.forget());
    byId("open-commands").addEventListener("click", () => this.toggleCommands());
    this.text.addEventListener("input", () => this.typed());
    this.text.addEventListener("keydown", (event) => this.pressed(event));
    this.text.addEventListener("blur", () => setTimeout(() => this.text.matches(":focus") || this.hideCommands(), 150));
    this.text.addEventListener("paste", (event) => this.pasted(event));
    this.watchAttachments();
    this.watchDrops();
  }

  focus() {
    if (matchMedia("(pointer: fine)").matches) this.text.focus();
  }

  submit(event) {
    event?.preventDefault();
    const text = this.text.value.trim();
    if (!text) return;
    const { about } = this;
    this.forget();
    if (about?.isEdit) this.actions.edit(about.message.message_id, text);
    else this.actions.send(text, about?.message.message_id);
    this.write("");
  }

  write(text) {
    this.text.value = text;
    this.typed();
  }

  typed() {
    this.text.style.height = "auto";
    this.text.style.height = `${this.text.scrollHeight}px`;
    byId("send").disabled = !this.text.value.trim();
    const typed = /^\/(\S*)$/.exec(this.text.value);
    if (typed) this.showCommands(typed[1].toLowerCase());
    else this.hideCommands();
  }

  pressed(event) {
    const isOpen = !byId("commands").hidden;
    if (event.isComposing) return;
    if (isOpen && this.steer(event)) return;
    if (event.key === "Enter" && !event.shiftKey) this.submit(event);
    if (event.key === "Escape") this.forget();
    if (event.key === "ArrowUp" && !this.text.value) {
      const message = this.actions.lastOfMine();
      if (message) {
        event.preventDefault();
        this.edit(message);
      }
    }
  }

  // Replies and edits

  reply(message) {
    this.set({ message, isEdit: false }, word("replying"));
  }

  edit(message) {
    this.set({ message, isEdit: true }, word("editing"));
    this.write(message.text);
  }

  set(about, title) {
    this.about = about;
    byId("about-what").textContent = title;
    byId("about-text").textContent = gist(about.message);
    byId("about").hidden = false;
    label(byId("send"), word(about.isEdit ? "save" : "send"));
    this.text.focus();
  }

  forget() {
    if (this.about?.isEdit) this.write("");
    this.about = null;
    byId("about").hidden = true;
    label(byId("send"), word("send"));
  }

  // Commands

  toggleCommands() {
    if (!byId("commands").hidden) return this.hideCommands();
    this.text.focus();
    return this.text.value ? this.showCommands("") : this.write("/");
  }

  showCommands(start) {
    const found = this.commands.filter(({ command }) => command.startsWith(start));
    byId("commands").replaceChildren(...found.map((command, i) => this.option(command, i)));
    byId("commands").hidden = !found.length;
    this.choose(found.length ? 0 : -1);
  }

  option({ command, description }, i) {
    const option = make("li");
    option.id = `command-${i}`;
    option.setAttribute("role", "option");
    option.dataset.command = command;
    option.append(make("b", "", `/${command}`), make("span", "", description));
    option.addEventListener("pointerdown", (event) => event.preventDefault());
    option.addEventListener("click", () => this.take(command));
    return option;
  }

  choose(i) {
    const options = [...byId("commands").children];
    this.chosen = options.length ? (i + options.length) % options.length : -1;
    options.forEach((option, n) => option.setAttribute("aria-selected", String(n === this.chosen)));
    options[this.chosen]?.scrollIntoView({ block: "nearest" });
    if (this.chosen >= 0) this.text.setAttribute("aria-activedescendant", `command-${this.chosen}`);
    else this.text.removeAttribute("aria-activedescendant");
  }

  steer(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    const option = byId("commands").children[this.chosen];
    if (event.key in steps) this.choose(this.chosen + steps[event.key]);
    else if (event.key === "Enter" && option) this.take(option.dataset.command);
    else if (event.key === "Tab" && option) this.write(`/${option.dataset.command} `);
    else if (event.key === "Escape") this.hideCommands();
    else return false;
    event.preventDefault();
    return true;
  }

  take(command) {
    this.write("");
    this.actions.send(`/${command}`);
  }

  hideCommands() {
    byId("commands").hidden = true;
    this.text.removeAttribute("aria-activedescendant");
  }

  // The reply keyboard the bot may show

  showKeyboard(keyboard) {
    const keys = byId("keys");
    keys.replaceChildren();
    keys.hidden = !keyboard?.keyboard;
    for (const row of keyboard?.keyboard ?? []) {
      const line = make("div", "row");
      line.append(...row.map((key) => this.key(typeof key === "string" ? { text: key } : key)));
      keys.append(line);
    }
  }

  key(key) {
    const button = make("button", "", key.text);
    button.type = "button";
    button.addEventListener("click", () =>
      key.request_location ? askPlace(this.actions.place) : this.actions.send(key.text),
    );
    return button;
  }

  // Attachments

  watchAttachments() {
    const menu = byId("attach");
    const opener = byId("open-attach");
    const show = (isOpen) => {
      menu.hidden = !isOpen;
      opener.setAttribute("aria-expanded", String(isOpen));
      if (isOpen) menu.firstElementChild.focus();
    };
    opener.addEventListener("click", () => show(menu.hidden));
    menu.addEventListener("keydown", (event) => {
      const items = [...menu.children];
      const i = items.indexOf(document.activeElement);
      const next = { ArrowDown: i + 1, ArrowUp: i - 1, Home: 0, End: items.length - 1 }[event.key];
      if (next !== undefined) items.at(next % items.length).focus();
      else if (event.key !== "Escape") return;
      else opener.focus();
      event.preventDefault();
      if (event.key === "Escape") show(false);
    });
    menu.addEventListener("focusout", (event) => menu.contains(event.relatedTarget) || setTimeout(() => show(false), 120));
    menu.addEventListener("click", (event) => {
      show(false);
      this.attach(event.target.dataset.attach);
    });
    byId("pick-file").addEventListener("change", (event) => this.picked(event.target, false));
    byId("pick-picture").addEventListener("change", (event) => this.picked(event.target, true));
  }

  attach(kind) {
    if (kind === "file" || kind === "picture") byId(`pick-${kind}`).click();
    else if (kind === "location") askPlace(this.actions.place);
    else if (kind) this.actions.attach(kind);
  }

  picked(input, isPicture) {
    for (const file of input.files) this.actions.file(file, isPicture);
    input.value = "";
  }

  pasted(event) {
    for (const file of event.clipboardData.files) {
      event.preventDefault();
      this.actions.file(file, file.type.startsWith("image/"));
    }
  }

  watchDrops() {
    const drop = byId("drop");
    const holdsFiles = (event) => event.dataTransfer?.types.includes("Files");
    addEventListener("dragover", (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      drop.hidden = false;
    });
    addEventListener("dragleave", (event) => event.relatedTarget || (drop.hidden = true));
    addEventListener("drop", (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      drop.hidden = true;
      for (const file of event.dataTransfer.files) this.actions.file(file, file.type.startsWith("image/"));
    });
  }
}
