// Generated from the tables in src/resources by `npm run docs`. Do not edit.
import { client } from "../resources/client";
import { lifecycle } from "./lifecycle";

export = lifecycle(client);
