// Generated from the tables in src/resources by `npm run docs`. Do not edit.
import { keySet } from "../resources/keyset";
import { lifecycle } from "./lifecycle";

export = lifecycle(keySet);
