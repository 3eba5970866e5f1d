/** Signs are drawn for eyes alone, and turn round where reading does. */
import { expect, html } from "@open-wc/testing";
import * as calls from "../../../src/ui/parts/call-icons.js";
import * as circles from "../../../src/ui/parts/circle-icons.js";
import * as hearts from "../../../src/ui/parts/heart-icon.js";
import { alertIcon, icon as drawn, languageIcon } from "../../../src/ui/parts/icon.js";
import * as notices from "../../../src/ui/parts/notice-icons.js";
import * as texts from "../../../src/ui/parts/text-icon.js";
import * as ways from "../../../src/ui/parts/way-icons.js";
import { showing } from "../../support/part-host.js";

const icons = {
  alertIcon,
  languageIcon,
  ...calls,
  ...circles,
  ...hearts,
  ...notices,
  ...texts,
  ...ways,
};

describe("icons", () => {
  for (const [name, icon] of Object.entries(icons))
    it(`${name} is drawn, inside its box, and silent`, async () => {
      const { one } = await showing(() => (typeof icon === "string" ? drawn(icon) : icon()));
      const sign = one<SVGSVGElement>("svg");
      expect(sign.getAttribute("aria-hidden")).to.equal("true");
      const { x, y, width, height } = sign.getBBox();
      expect(width).to.be.greaterThan(10);
      expect([x >= 1, y >= 1, x + width <= 23, y + height <= 23]).to.deep.equal([
        true,
        true,
        true,
        true,
      ]);
    });

  it("turn round in right-to-left only when they point along the line", async () => {
    const { all } = await showing(
      () => html`<div dir="rtl">${icons.backIcon()}${icons.checkIcon()}</div>`,
    );
    const [back, check] = all<SVGElement>("svg").map((sign) => getComputedStyle(sign).transform);
    expect(back).to.equal("matrix(-1, 0, 0, 1, 0, 0)");
    expect(check).to.equal("none");
  });
});
