// Generated from the tables in src/resources by `npm run docs`. Do not edit.
import { serviceToken } from "../resources/servicetoken";
import { lifecycle } from "./lifecycle";

export = lifecycle(serviceToken);
