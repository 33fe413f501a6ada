/** Every resource. Its class, its page and the file that the engine loads for it are generated from its table. */
export { client } from "./client";
export { keySet } from "./keyset";
export { service } from "./service";
