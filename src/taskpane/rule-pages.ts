import type { LoadRulePage } from "./frame/rule-pages";

/** The pages of all rules, as one chunk of the bundle that is loaded when the first one is opened. */
export const bundledRulePage: LoadRulePage = async (rule) => {
  const page: unknown = await import(
    /* webpackMode: "lazy-once", webpackChunkName: "rule-pages" */ `../rules/${rule}/README.md`,
    { with: { type: "text" } }
  );
  return typeof page === "object" && page !== null && "default" in page && typeof page.default === "string"
    ? page.default
    : null;
};
