/** What opens a house or its Wi-Fi stays out of every text, and ordinary sentences stay in. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { redactProse, redactShort } from "../../../../demo/backend/circles/redaction.js";

const prose = (text: string) =>
  redactProse(
    text.split("\n").map((line, index) => ({ text: line, line: index + 1 })),
    [],
  );

describe("a text about a house", () => {
  for (const secret of [
    "Wifi password: harbor.",
    "Wi-Fi: HarborGuest / quietriver",
    "Wi-Fi network = HarborGuest, quietriver",
    "The wifi is Harbor2026.",
    "Wi Fi key quietriver.",
    "WIFI login quietriver",
    "Wi-Fi password:\nquietriver",
    "Wi-Fi:\nquietriver",
    "Contraseña del wifi: puerto.",
    "Contraseña del wifi:\npuerto",
    "La clave del Wi-Fi es puerto.",
    "El wifi es Puerto2026.",
    "Network: Ferry, pass: quietriver",
    "The door opens with four four one two.",
    "Four, four, one, two at the gate.",
    "Buzz four-four-one-two.",
    "The buzzer is forty-four twelve.",
    "The keypad takes 4 4 1 2.",
    "Press 4412 at the side door.",
    "The lockbox opens with 4412",
    "Type #4412 on the keypad.",
    "The PIN to get in: double four one two",
    "La puerta se abre con cuatro cuatro uno dos.",
    "Marque 4412 en el portón.",
    "El candado: cuarenta y cuatro doce.",
  ])
    it(`loses “${secret.replaceAll("\n", " / ")}”`, () => {
      assert.equal(prose(`Come.\n${secret}\nWelcome`), "Come.\nWelcome");
      assert.doesNotMatch(redactShort(`Circle, ${secret.replaceAll("\n", " ")}`, []), secretly);
    });

  for (const text of [
    "There is free Wi-Fi.",
    "Wi-Fi: yes",
    "Wi-Fi: free, ask us",
    "Wifi: sí",
    "The Wi-Fi is slow.",
    "Doors open at six forty-five.",
    "The door is open from six thirty until eight.",
    "Ring the buzzer twice, at six thirty.",
    "Use gate two or three.",
    "Two of us meet you at the door.",
    "The entrance is at 4500 Test Ave.",
    "Come with 3 friends to the side door.",
    "One, two or three people may share a lock.",
    "Take the elevator to floor twelve.",
    "Bus pass: ask us",
    "La puerta abre a las seis y media.",
    "Toque el timbre dos veces.",
    "Cinco de nosotros esperan en la entrada.",
  ])
    it(`keeps “${text}”`, () => {
      assert.equal(prose(text), text);
      assert.equal(redactShort(text, []), text);
    });

  it("loses a code written out, wherever the door is named", () => {
    const digit = fc.constantFrom(
      ...["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    );
    const door = fc.constantFrom("door", "gate", "buzzer", "keypad", "Doors", "lock", "entrance");
    const gap = fc.constantFrom(" ", ", ", "-", " - ");
    fc.assert(
      fc.property(
        fc.array(digit, { minLength: 3, maxLength: 8 }),
        door,
        gap,
        fc.boolean(),
        (digits, name, between, isFirst) => {
          const code = digits.join(between);
          const text = isFirst ? `The ${name} opens with ${code}.` : `${code} opens the ${name}.`;
          assert.equal(prose(`Come. ${text} Welcome`), "Come. Welcome", text);
          assert.doesNotMatch(redactShort(text, []), new RegExp(digits[1] ?? "", "i"));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is read in time that grows with its length only", () => {
    for (const part of [
      "door ",
      "one ",
      "one-",
      "4 ",
      "ten ",
      "wifi ",
      "wifi: ",
      "lock ten ",
      "pass ",
    ]) {
      const text = part.repeat(20_000 / part.length);
      const began = process.cpuUsage();
      prose(text);
      redactShort(text, []);
      const { user } = process.cpuUsage(began);
      assert.ok(user < 1_500_000, `${JSON.stringify(part)} took ${user} µs`);
    }
  });
});

/** What none of the secrets above may leave of itself. */
const secretly = /harbor|quiet|puerto|four|44|4 4|one|uno|cuatro|doce|twelve/i;
