import assert from "node:assert/strict";
import { exampleOfId, isId, isIssuedId, parseId, printId } from "../../src/id";

const parts = ["serviceId", "clientId"];

describe("The id of a resource", () => {
  it("is printed as it was read", () => {
    const id = parseId("Client", parts, "12/34");
    assert.deepEqual(id, { serviceId: "12", clientId: "34" });
    assert.equal(printId(parts, id), "12/34");
  });

  for (const text of ["", "12", "12/", "12/34/56", "12/a", "12/../34", "012/34"])
    it(`has no other form: ${text}`, () =>
      assert.throws(() => parseId("Client", parts, text), {
        message: `"${text}" is not the id of a Client: give <serviceId>/<clientId>, in digits, such as 1234567890/9876543210`,
      }));

  it("is cut at 80 characters in a message", () => {
    const shown = "1".repeat(80);
    assert.throws(
      () => parseId("Service", ["serviceId"], `${shown}2`),
      new RegExp(`^Error: "${shown}" is not the id of a Service: give <serviceId>, in digits, such as 1234567890$`),
    );
  });

  it("has parts that are positive numbers of at most 19 digits", () => {
    for (const text of ["1", "9".repeat(19)]) assert.ok(isIssuedId(text), text);
    for (const text of ["0", "01", "-1", "1.5", "1 ", "a1", "9".repeat(20), "", undefined])
      assert.ok(!isIssuedId(text), text);
  });

  it("has for a token any text without a space or a slash, and for a key a handle", () => {
    const [token, key] = [
      ["serviceId", "tokenId"],
      ["serviceId", "handle"],
    ];
    for (const text of ["1/token-12", "1/a.b~c=", `1/${"x".repeat(255)}`]) assert.ok(isId(token, text), text);
    for (const text of ["1/", "1/a b", "1/a/b", "a/b", `1/${"x".repeat(256)}`]) assert.ok(!isId(token, text), text);
    for (const text of [`1/${"x".repeat(42)}`, `1/${"x".repeat(42)}.`]) assert.ok(!isId(key, text), text);
    for (const parts of [token, key]) assert.ok(isId(parts, exampleOfId(parts)));
    assert.throws(
      () => parseId("Hsk", key, "1/x"),
      /is not the id of an Hsk: give <serviceId>\/<handle>, such as 1234567890\//,
    );
  });
});
