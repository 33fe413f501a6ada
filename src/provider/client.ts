import { client } from "../resources/client";
import { lifecycle } from "./lifecycle";

export = lifecycle(client);
