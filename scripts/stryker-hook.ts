/** Lets Stryker's mocha runner load mocha 12, which has named its files `.cjs` (stryker-mutator/stryker-js#6205). */
import { registerHooks } from "node:module";

registerHooks({
  resolve: (specifier, context, next) =>
    next(/mocha\/lib\/cli\/[a-z-]+$/.test(specifier) ? `${specifier}.cjs` : specifier, context),
});
