/** Names of resources, variables and files. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { identifier, Names, slug } from "../../../../cli/import/names";

describe("A name", () => {
  it("is made of the words that people gave, in the scripts that every TypeScript knows", () => {
    const cases = {
      "Shop web": "shop-web",
      shopWeb2: "shop-web2",
      "Café №1": "cafe-no1",
      "ショップ 管理": "ショップ-管理",
      "ﾊﾝｶｸ Ｆｕｌｌ": "ハンカク-full",
      'say "hi" to_it\'s/../me': "say-hi-to-it-s-me",
      "https://client.example/oauth": "client-example-oauth",
      "a\u202Eb\u200Bc\u3164": "abc",
      "*/ `x` \n": "x",
      "": "",
      "ショップ・管理": "ショップ-管理",
      "𑤀 new": "new",
      "!!!": "",
    };
    for (const [text, expected] of Object.entries(cases)) assert.equal(slug(text), expected, text);
    assert.equal([...slug("ア".repeat(200))].length, 48);
  });

  it("makes a variable", () => {
    assert.deepEqual(["shop", "shop-web", "shop-1st", "ショップ-管理"].map(identifier), [
      "shop",
      "shopWeb",
      "shop1st",
      "ショップ管理",
    ]);
  });

  it("is never a reserved word, a number, or another's", () => {
    const names = new Names(["bank"]);
    const wanted = ["class", "1st", "", "con", "index", "shop", "shop", "Bank", "shop-1", "shop1"];
    const picked = wanted.map((name, id) => names.pick(slug(name), "Service", String(id)));
    assert.deepEqual(picked, [
      ...["service-class", "service-1st", "service", "service-con", "service-index"],
      ...["shop", "shop-6", "bank-7", "shop-1", "shop1-9"],
    ]);
  });

  it("is a variable that no other name of the program makes, whatever people gave", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 12 }), { maxLength: 20 }), (texts) => {
        const names = new Names([]);
        const variables = texts.map((text, id) => identifier(names.pick(slug(text), "Client", String(id))));
        for (const variable of variables)
          assert.doesNotThrow(() => new Function(`"use strict"; const ${variable} = 1;`));
        assert.equal(new Set(variables).size, variables.length);
      }),
    );
  });
});
