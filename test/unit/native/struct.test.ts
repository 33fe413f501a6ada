/** Structs as the plugin reads them, against the SDK's stubs, which write them. */
import assert from "node:assert/strict";
import * as fc from "fast-check";
import type * as structs from "google-protobuf/google/protobuf/struct_pb";
import "../../../src/native/struct";
import { messages, Struct } from "../../../src/native/stubs";

/** The stubs cannot write the name `__proto__`. */
const fields = fc
  .dictionary(fc.string(), fc.jsonValue())
  .filter((value) => !JSON.stringify(value).includes("__proto__"))
  .map((value): Record<string, structs.JavaScriptValue> => JSON.parse(JSON.stringify(value)));

describe("A struct of a request", () => {
  const sent = (value: Record<string, structs.JavaScriptValue>) =>
    new messages.DeleteRequest().setId("1").setProperties(Struct.fromJavaScript(value)).serializeBinary();
  const received = (bytes: Uint8Array) => messages.DeleteRequest.deserializeBinary(bytes);

  it("has the fields that were sent, whatever they hold", () =>
    fc.assert(
      fc.property(fields, (value) => {
        const request = received(sent(value));
        assert.equal(request.getId(), "1");
        assert.deepEqual(request.getProperties()?.toJavaScript(), value);
      }),
    ));

  it("can be asked for its map, and sent on", () =>
    fc.assert(
      fc.property(fields, (value) => {
        const bytes = sent(value);
        const [asked, untouched] = [received(bytes), received(bytes)];
        assert.equal(asked.getProperties()?.getFieldsMap().getLength(), Object.keys(value).length);
        for (const request of [asked, untouched]) assert.deepEqual(request.serializeBinary(), bytes);
        assert.deepEqual(asked.getProperties()?.toJavaScript(), value);
      }),
    ));

  it("may be missing, or empty", () => {
    assert.equal(received(new messages.DeleteRequest().serializeBinary()).getProperties(), undefined);
    assert.deepEqual(received(sent({})).getProperties()?.toJavaScript(), {});
  });
});
