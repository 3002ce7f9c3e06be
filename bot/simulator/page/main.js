// The page: whose phone is on show, and what happens on it.

import { Chat } from "./chat.js";
import { Composer } from "./composer.js";
import { alertBox, byId, element, popup, toast } from "./dom.js";
import { Opening, languageOptions, payloadOf } from "./links.js";
import { Panel } from "./panel.js";
import { listen, oneAtATime, post, read } from "./server.js";

const PERSON = /person=(\d+)/;

class Phone {
  constructor() {
    this.user = null;
    this.username = "";
    this.revision = 0;
    this.people = [];
    this.waiting = new Map(); // callback id → the button that spins
    this.answers = new Set(); // callback ids that the bot has answered
    const acts = {
      act: (name, body) => this.act(name, body),
      write: (text) => this.act("write", { text }),
      tap: (message, data, button) => this.tap(message, data, button),
      open: (url) => this.open(url),
    };
    this.chat = new Chat(acts);
    this.composer = new Composer(acts);
    this.opening = new Opening({ people: () => this.people, select: (id) => this.select(id) });
    this.refresh = oneAtATime(() => this.load());
    this.head();
  }

  head() {
    const close = popup(byId("open-more"), byId("more"));
    languageOptions(byId("language"));
    byId("language").addEventListener("change", (event) => { this.act("language", { language: event.target.value }); close(); });
    byId("block").addEventListener("click", () => { this.act(this.blocked ? "unblock" : "block"); close(); });
    byId("person").addEventListener("change", (event) => this.select(Number(event.target.value)));
  }

  async select(id) {
    if (location.hash !== `#person=${id}`) history.replaceState(null, "", `${location.search}#person=${id}`);
    this.user = id;
    this.revision = 0;
    this.chat.clear();
    await this.refresh();
  }

  async load() {
    this.people = await read("phones");
    if (!this.people.some((person) => person.id === this.user)) this.user = this.people[0]?.id ?? null;
    this.showPeople();
    byId("description").hidden = this.user !== null;
    if (this.user === null) { byId("description").textContent = "No phones yet."; return; }
    const asked = this.user;
    const phone = await read(`phones/${asked}?since=${this.revision}`);
    if (asked === this.user) this.show(phone);
  }

  showPeople() {
    const select = byId("person");
    const written = JSON.stringify(this.people);
    if (select.dataset.shown !== written) {
      select.dataset.shown = written;
      select.replaceChildren(...this.people.map((person) => element("option", { value: person.id }, person.name)));
    }
    select.value = String(this.user);
  }

  show(phone) {
    const first = this.revision === 0;
    if (phone.revision < this.revision) { this.revision = 0; this.chat.clear(); this.refresh(); return; } // a new Telegram
    this.revision = phone.revision;
    this.username = phone.bot.username;
    this.blocked = phone.blocked;
    byId("bot-name").textContent = phone.bot.name;
    byId("avatar").textContent = phone.bot.name.slice(0, 1);
    byId("block").textContent = phone.blocked ? "Unblock the bot" : "Block the bot";
    byId("language").value = phone.person.language;
    this.composer.show(phone);
    this.chat.show(phone.messages);
    const description = byId("description");
    description.hidden = !this.chat.isEmpty;
    description.textContent = phone.bot.description;
    for (const answer of phone.answers) this.answered(answer, first);
    document.body.dataset.ready = String(this.user);
  }

  answered(answer, old) {
    this.answers.add(answer.id);
    this.waiting.get(answer.id)?.classList.remove("waiting");
    this.waiting.delete(answer.id);
    if (old || !answer.text) return;
    if (answer.alert) alertBox(answer.text);
    else toast(answer.text, 4);
  }

  async act(name, body = {}) {
    try {
      return await post(`phones/${this.user}/${name}`, body);
    } catch (error) {
      toast(error.message);
      return {};
    }
  }

  async tap(message, data, button) {
    button.classList.add("waiting");
    const { result } = await this.act("tap", { message, data });
    if (!result || this.answers.has(result)) button.classList.remove("waiting"); // the answer may come first
    else this.waiting.set(result, button);
  }

  open(url) {
    if (!/^(https?:\/\/)?(t|telegram)\.me\//i.test(url)) return false;
    const payload = payloadOf(url, this.username);
    if (payload === null) return false;
    this.opening.ask(payload);
    return true;
  }
}

const phone = new Phone();
const panel = new Panel(phone, phone.opening);

if (new URLSearchParams(location.search).get("phone") === "1") document.body.classList.add("phone-only");
phone.user = Number(PERSON.exec(location.hash)?.[1]) || null;
window.addEventListener("hashchange", () => {
  const id = Number(PERSON.exec(location.hash)?.[1]);
  if (id && id !== phone.user) phone.select(id);
});

let later = 0;
const changed = () => {
  phone.refresh().catch(() => {});
  clearTimeout(later);
  later = setTimeout(panel.refresh, 300); // the ledger follows the messages
};
listen(changed, (online) => { byId("offline").hidden = online; });
phone.refresh().then(panel.refresh);
