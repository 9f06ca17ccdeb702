#!/usr/bin/env node
import { createRequire } from "node:module";
import { ensureBuilt } from "./setup/build.mjs";

// In the same process: arguments, streams and exit code are the command's own, and no second start is paid for.
createRequire(import.meta.url)(ensureBuilt("cli"));
