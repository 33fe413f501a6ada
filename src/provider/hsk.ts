// Generated from the tables in src/resources by `npm run docs`. Do not edit.
import { hsk } from "../resources/hsk";
import { lifecycle } from "./lifecycle";

export = lifecycle(hsk);
