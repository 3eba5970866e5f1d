/** A key file opens with its passphrase and no other, and gives its private half to nobody else. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { compactDecrypt, decodeProtectedHeader } from "jose";
import { openFile, readChosen } from "../../../demo/inbox/key.js";
import {
  PublicFile,
  fileName,
  makeKey,
  publicText,
  rounds,
  sealKey,
} from "../../../demo/inbox/key-file.js";
import type { KeyFile, PrivateKey } from "../../../demo/inbox/key-file.js";

const ana = { holder: "Ana Núñez", role: "staff" } as const;
const passphrase = "five plain words in a row";

describe("a key file", () => {
  let key: PrivateKey;
  let text: string;
  let file: KeyFile;
  before(async () => {
    key = await makeKey();
    text = await sealKey(key, ana, passphrase);
    const chosen = await readChosen(text);
    assert.equal(chosen.at, "sealed");
    file = chosen.file;
  });

  it("names its holder and its public half, and holds the private one sealed alone", () => {
    assert.equal(file.holder, ana.holder);
    assert.equal(file.publicKey.kid, key.kid);
    assert.ok(!text.includes(key.d));
    assert.deepEqual(Object.keys(file.publicKey).toSorted(), ["crv", "kid", "kty", "x", "y"]);
  });

  it("makes guessing slow: 600,000 rounds at least, and salt of its own", async () => {
    const header = decodeProtectedHeader(file.sealed) as Record<string, unknown>;
    assert.equal(header["alg"], "PBES2-HS512+A256KW");
    assert.equal(header["enc"], "A256GCM");
    assert.ok(Number(header["p2c"]) >= 600_000);
    assert.equal(header["p2c"], rounds);
    const other = JSON.parse(await sealKey(key, ana, passphrase)) as KeyFile;
    assert.notEqual(decodeProtectedHeader(other.sealed)["p2s"], header["p2s"]);
  });

  it("is plain JOSE, which any other program opens", async () => {
    const keyManagementAlgorithms = ["PBES2-HS512+A256KW"];
    const options = { keyManagementAlgorithms, maxPBES2Count: 1_000_000 };
    const opened = await compactDecrypt(file.sealed, new TextEncoder().encode(passphrase), options);
    assert.deepEqual(JSON.parse(new TextDecoder().decode(opened.plaintext)), key);
  });

  it("opens as a key that cannot be taken out again", async () => {
    const opened = await openFile(file, passphrase);
    assert.equal(opened?.kid, key.kid);
    assert.equal(opened.key.extractable, false);
  });

  it("opens however the passphrase's spaces and accents were typed", async () => {
    const accented = "café at the corner, twice";
    const { sealed } = JSON.parse(await sealKey(key, ana, accented.normalize("NFC"))) as KeyFile;
    const typed = `  ${accented.normalize("NFD").replace(" at ", "  at ")} `;
    assert.equal((await openFile({ ...file, sealed }, typed))?.kid, key.kid);
  });

  it("stays shut to another passphrase, and when it was changed", async () => {
    assert.equal(await openFile(file, `${passphrase}s`), undefined);
    assert.equal(await openFile(file, ""), undefined);
    const changed = `${file.sealed.slice(0, -4)}AAAA`;
    assert.equal(await openFile({ ...file, sealed: changed }, passphrase), undefined);
    assert.equal(await openFile({ ...file, sealed: "not sealed" }, passphrase), undefined);
  });

  it("stays shut when its public half is somebody else's", async () => {
    const { kid, ...publicKey } = file.publicKey;
    const stranger = { ...file, publicKey: { ...publicKey, kid: `${kid}x` } };
    assert.equal(await openFile(stranger, passphrase), undefined);
  });

  it("has a name that says whose it is in plain letters", () => {
    assert.equal(fileName("Ana Núñez", "7Q4K-2MXD-9HTB-3F6N"), "key-ana-nunez-7q4k.json");
    assert.equal(fileName("安娜", "7Q4K-2MXD-9HTB-3F6N"), "key-staff-7q4k.json");
  });

  it("has a public half that travels alone", () => {
    const text = publicText(key, ana);
    assert.ok(!text.includes(key.d));
    assert.equal(PublicFile.parse(JSON.parse(text)).publicKey.kid, key.kid);
  });
});
