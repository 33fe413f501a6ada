// Generated from the tables in src/resources by `npm run docs`. Do not edit.
import { service } from "../resources/service";
import { lifecycle } from "./lifecycle";

export = lifecycle(service);
