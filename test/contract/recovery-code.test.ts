/** A code is read as people write it down and type it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { recoveryCode } from "../../src/contract/recovery-code.js";

describe("a recovery code", () => {
  it("is the same however it was typed", () => {
    for (const typed of [
      "7Q41-2MXD-9HTB-5WN0",
      "7q41 2mxd 9htb 5wn0",
      " 7Q412MXD9HTB5WN0\n",
      "7QA1–2MXD—9HTB‑5WNO".replace("A", "4"),
      "7q4i2mxd9htb5wno",
      "7q4L-2mxd-9htb-5wnO",
    ])
      assert.equal(recoveryCode(typed), "7Q41-2MXD-9HTB-5WN0", typed);
  });

  it("is none when it is too short, too long or of other letters", () => {
    for (const typed of ["", "7Q41-2MXD-9HTB-5WN", "7Q41-2MXD-9HTB-5WN00", "UUUU-2MXD-9HTB-5WN0"])
      assert.equal(recoveryCode(typed), undefined, typed);
  });
});
