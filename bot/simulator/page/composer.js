// What stands under the messages: Start, the input, the ☰ commands, the reply keyboard.

import { byId, element, popup } from "./dom.js";

export class Composer {
  constructor(acts) {
    this.acts = acts;
    this.hidden = false; // the reply keyboard, by the person's own choice
    this.shown = "";
    this.text = byId("text");
    this.closeCommands = popup(byId("open-commands"), byId("commands"));
    const closeAttach = popup(byId("open-attach"), byId("attach"));
    byId("start").addEventListener("click", () => acts.act("start"));
    byId("composer").addEventListener("submit", (event) => { event.preventDefault(); this.send(); });
    this.text.addEventListener("keydown", (event) => this.enter(event));
    this.text.addEventListener("input", () => this.grow());
    byId("toggle-keyboard").addEventListener("click", () => { this.hidden = !this.hidden; this.showKeyboard(this.keyboard); });
    byId("attach").addEventListener("click", (event) => {
      const button = event.target.closest("[data-act]");
      if (button) { acts.act(button.dataset.act); closeAttach(); }
    });
  }

  enter(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.send();
  }

  send() {
    const text = this.text.value.trim();
    if (!text) return;
    this.text.value = "";
    this.grow();
    this.acts.write(text);
  }

  grow() {
    this.text.style.height = "auto";
    this.text.style.height = `${this.text.scrollHeight}px`;
  }

  show(phone) {
    const writable = phone.started && !phone.blocked;
    const start = byId("start");
    start.hidden = writable;
    start.textContent = phone.blocked ? "RESTART BOT" : "START";
    byId("composer").hidden = !writable;
    this.keyboard = writable ? phone.keyboard : null;
    this.showKeyboard(this.keyboard);
    this.showCommands(phone.commands);
  }

  showKeyboard(keyboard) {
    const box = byId("keyboard");
    const toggle = byId("toggle-keyboard");
    toggle.hidden = !keyboard;
    this.text.placeholder = keyboard?.placeholder || "Message";
    box.hidden = !keyboard || this.hidden;
    const written = JSON.stringify(keyboard);
    if (!keyboard || written === this.shown) return;
    this.shown = written;
    this.hidden = false;
    box.hidden = false;
    box.className = keyboard.resize ? "keyboard" : "keyboard tall";
    box.replaceChildren(...keyboard.rows.map((row) => element("div", { class: "keys" }, ...row.map((label) => this.key(label)))));
  }

  key(label) {
    const pressed = () => {
      if (this.keyboard?.one_time) { this.hidden = true; this.showKeyboard(this.keyboard); }
      this.acts.write(label);
    };
    return element("button", { type: "button", class: "key", "data-testid": "reply-button", onclick: pressed },
      element("span", { class: "label", dir: "auto" }, label));
  }

  showCommands(commands) {
    byId("open-commands").hidden = !commands.length;
    byId("commands").replaceChildren(...commands.map((command) => element("button", {
      type: "button",
      "data-testid": "command",
      onclick: () => { this.closeCommands(); this.acts.write(`/${command.command}`); },
    }, element("span", { class: "description-of", dir: "auto" }, command.description), element("span", { class: "name-of" }, `/${command.command}`))));
  }
}
