// Generated from the tables in src/resources by `npm run docs`. Do not edit.
import { keySet } from "../resources/keyset";
import { localLifecycle } from "./local";

export = localLifecycle(keySet);
