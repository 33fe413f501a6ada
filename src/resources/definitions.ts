/** Every resource. Its class, its page and the file that the engine loads for it are generated from its table. */
export { client } from "./client";
export { hsk } from "./hsk";
export { keySet } from "./keyset";
export { organizationToken } from "./organizationtoken";
export { service } from "./service";
export { serviceToken } from "./servicetoken";
