import { service } from "../resources/service";
import { lifecycle } from "./lifecycle";

export = lifecycle(service);
