// Generated from the tables in src/resources by `npm run docs`. Do not edit.
import { organizationToken } from "../resources/organizationtoken";
import { lifecycle } from "./lifecycle";

export = lifecycle(organizationToken);
