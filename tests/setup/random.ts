import fc from "fast-check";

/**
 * Property tests draw the same cases every time, so that a change is judged by what it changes. `RANDOM_SEED=<number>`
 * draws others, `RANDOM_SEED=any` new ones at each run: a failing one prints its seed.
 */
const given = process.env["RANDOM_SEED"];
if (given !== "any") fc.configureGlobal({ seed: Number(given ?? 20_251_231) });
