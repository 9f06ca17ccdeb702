import { buildAll } from "./setup/build.mjs";

buildAll();
