#!/usr/bin/env node
/** The plugin `pulumi-resource-authlete`, which the engine starts with its own address. */
import "../node-version";
import { processHost } from "../host";
import { engineAddress } from "../provider/watch";
import { EngineLogger } from "./engine";
import { serve } from "./server";

const engine = engineAddress();
const logger = engine ? new EngineLogger(engine) : processHost.logger;

// The first line says where the plugin listens.
serve({ ...processHost, logger }).then(
  ({ port }) => console.log(port),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
