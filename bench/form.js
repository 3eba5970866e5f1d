/** The floor of forms: the same questions as a good developer writes them by hand, all at once. */

const field = (label, type = "text") =>
  `<label>${label}<input type="${type}" name="${label}"></label>`;
const choice = (name, ...options) =>
  `<fieldset><legend>${name}</legend>${options
    .map((each) => `<label><input type="radio" name="${name}" value="${each}">${each}</label>`)
    .join("")}</fieldset>`;

class PlainForm extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: "open" }).innerHTML = `<style>
      label { display: block; margin: 8px 0 } fieldset { margin: 12px 0; padding: 12px }
      input, textarea, button { font: inherit; padding: 8px } textarea { inline-size: 100% }
      </style><form><h2>Get support</h2>
      <p>In danger? <a href="tel:911">Call 911</a>. <a href="tel:988">Call 988</a>.</p>
      ${choice("Who is this for?", "Me", "My child or family", "Someone else")}
      ${choice("What would help?", "Mental health", "Someone I love died", "I am not sure")}
      <label>A few words<textarea name="words"></textarea></label>
      ${field("What should we call you?")} ${field("ZIP code")}
      ${choice("Your age", "Under 14", "14 to 17", "18 or older")}
      ${choice("How should we reach you?", "Call", "Text", "E-mail")}
      ${field("Phone number", "tel")} ${field("E-mail", "email")} ${field("Best time")}
      ${choice("May we leave a message?", "Yes", "Yes, but say nothing", "No")}
      ${choice("Is the phone shared?", "Yes", "No", "I am not sure")}
      ${field("Code word")} ${field("Language")} ${field("What do you need to take part?")}
      <label><input type="checkbox" name="consent">You may read this and contact me</label>
      <button type="button" class="primary">Send</button></form>`;
    const form = this.shadowRoot.querySelector("form");
    const answers = {};
    form.addEventListener("input", ({ target }) => (answers[target.name] = target.value));
  }
}
customElements.define("plain-form", PlainForm);
