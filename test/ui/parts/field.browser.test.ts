/** A field belongs to the person who types in it, and says what it is, why, and what is wrong. */
import { expect } from "@open-wc/testing";
import { field, longField } from "../../../src/ui/parts/field.js";
import { showing, wordsOf } from "../../support/part-host.js";

function type(input: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  input.value = words;
  input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
}

for (const [name, part, tag] of [
  ["field", field, "input"],
  ["longField", longField, "textarea"],
] as const)
  describe(name, () => {
    it("tells what is typed, and never writes it back", async () => {
      let draft = "Test";
      const { one, again } = await showing(() =>
        part({ id: "name", label: "Name", value: draft }, (value) => (draft = value)),
      );
      const input = one<HTMLInputElement>(tag);
      expect(input.value).to.equal("Test");
      type(input, "Test Person");
      expect(draft).to.equal("Test Person");
      await again();
      expect(input.value).to.equal("Test Person");
      expect(input.defaultValue).to.equal("Test");
    });

    it("gives another question an empty field, and the draft to one made again", async () => {
      const drafts: Record<string, string> = {};
      let id = "first";
      const { one, again } = await showing(() =>
        part({ id, label: id, value: drafts[id] }, (value) => (drafts[id] = value)),
      );
      type(one<HTMLInputElement>(tag), "one");
      id = "second";
      await again();
      expect(one<HTMLInputElement>(tag).value).to.equal("");
      id = "first";
      await again();
      expect(one<HTMLInputElement>(tag).value).to.equal("one");
    });

    it("keeps typed words from spelling services, password keepers and form history", async () => {
      const { one } = await showing(() => part({ id: "a", label: "A" }, () => {}));
      const input = one(tag);
      expect(input.getAttribute("spellcheck")).to.equal("false");
      expect(input.getAttribute("writingsuggestions")).to.equal("false");
      expect(input.getAttribute("autocomplete")).to.equal("off");
      expect(input.getAttribute("data-gramm")).to.equal("false");
      expect(input.hasAttribute("data-1p-ignore")).to.equal(true);
      expect(input.hasAttribute("name")).to.equal(false);
    });

    it("joins label, hint and error", async () => {
      const { one, root } = await showing(() =>
        part(
          { id: "a", label: "E-mail", hint: "Any one.", error: "Write it.", optional: true },
          () => {},
        ),
      );
      const input = one<HTMLInputElement>(tag);
      expect(wordsOf(input.labels![0]!)).to.equal("E-mail You can skip this");
      const described = (input.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => wordsOf(root.getElementById(id)!));
      expect(described[0]).to.equal("Any one.");
      expect(described[1]).to.contain("Problem: Write it.");
      expect(input.getAttribute("aria-invalid")).to.equal("true");
    });
  });
